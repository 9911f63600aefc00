//! `/documents/{symbol}/brief`: for the Committee, both sides' word on each recommendation of a document, side by side, made to be printed.
//! The same sheet is drawn as a Word file (`/documents/{symbol}/brief.docx`).

mod draw;

use crate::pages::{Head, Page};
use crate::reader::*;
use answerable_domain::brief::BriefSheet;
use answerable_domain::model::*;
use answerable_domain::view::brief::Brief;
use std::sync::Arc;

/// The brief on one document as a page.
pub fn page(reader: &Arc<Reader>, brief: Brief) -> Page {
    let sheet = BriefSheet::of(&brief, reader);
    crate::pages::draw(
        reader,
        || Head {
            title: sheet.title.clone(),
            state: Some(brief.state.names.text(reader.lang).to_string()),
            description: t("brief-description"),
            trail: vec![
                (t("nav-documents"), "/documents".to_string()),
                (brief.symbol.clone(), format!("/documents/{}", escape_path(&brief.symbol))),
            ],
            section: "/documents",
            fiction: brief.fiction,
            ..Head::default()
        },
        || draw::body(&sheet, &brief.tally),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;
    use answerable_domain::view::brief::BriefItem;
    use answerable_domain::view::recommendations::{AssessmentShown, Author};

    fn item(listed: Listed, civil: Vec<AssessmentShown>) -> BriefItem {
        let section = Words::one("en", "Prevention");
        BriefItem { listed, section, whole: None, report: None, actions: Vec::new(), civil, independent: Vec::new() }
    }

    fn drawn(items: Vec<BriefItem>) -> Drawn {
        let brief = Brief {
            symbol: SYMBOL.to_string(),
            titles: Words::one("en", "Concluding observations on Chile"),
            kind: DocumentKind::ConcludingObservations,
            state: chile(),
            fiction: false,
            mechanism: committee(),
            dated_on: on("2008-02-01"),
            tally: totals(&items.iter().map(|item| item.listed.standing).collect::<Vec<_>>()),
            items,
        };
        Drawn::of(&page(&reader_of(Lang::En, &format!("/documents/{SYMBOL}/brief")), brief))
    }

    #[test]
    fn where_accounts_part_it_is_asked_how_that_is_explained() {
        let parts = told(Status::Implemented, &[Status::NoAction], &[Flag::Disagreement]);
        let own = AssessmentShown { questions: Some("Who pays?".to_string()), ..assessment("a1", Status::NoAction) };
        let told = BriefItem { report: Some(report("u1", Status::Implemented)), ..item(listed("14", parts), vec![own]) };
        let drawn = drawn(vec![told]);
        assert_eq!(drawn.one("h1"), format!("Brief on {SYMBOL}"));
        assert_eq!(drawn.one("td.lane-state .account-head"), "implemented");
        let asked = drawn.all("#p14 .facing-questions li");
        assert_eq!(asked[0], "Who pays? — Refugio (Non-governmental organisation)");
        let differ = "The State reports “implemented”; an assessment finds “no action”. How is the difference explained?";
        assert_eq!(asked[1], differ);
        // The reply was due in October; the reader's day is in May.
        assert_eq!(asked[2], "One assessment has had no reply within the time for it. What does the State answer?");
        assert_eq!(asked.len(), 3);
    }

    #[test]
    fn silence_is_a_question_and_a_heading_stands_once() {
        let nobody = Listed { lead: None, ..listed("14", silence()) };
        let drawn = drawn(vec![item(nobody, Vec::new()), item(listed("15", silence()), Vec::new())]);
        assert_eq!(drawn.all(".facing-section"), ["Prevention"]);
        assert_eq!((drawn.count("#p14 .facing-questions li"), drawn.count("#p15 .facing-questions li")), (2, 1));
        assert_eq!(drawn.all("td.lane-civil"), ["No assessment by an organisation stands at present."; 2]);
        assert_eq!(drawn.count(".facing-independent"), 0);
    }

    #[test]
    fn an_independent_institution_speaks_apart_from_both_sides() {
        let author = Author::Named(named("defensoria", "Ombudsperson’s office"), OrganisationKind::Ombudsperson);
        let own = AssessmentShown { author, ..assessment("a1", Status::Planned) };
        let drawn = drawn(vec![BriefItem { independent: vec![own], ..item(listed("14", silence()), Vec::new()) }]);
        assert_eq!(drawn.one("#p14 .facing-independent .status"), "planned");
        assert_eq!(drawn.count("td.lane-civil .status"), 0);
    }

    #[test]
    fn a_document_without_recommendations_says_so() {
        let drawn = drawn(Vec::new());
        assert_eq!((drawn.count("#tally"), drawn.count(".facing-part"), drawn.count("#recommendations .muted")), (0, 0, 1));
    }
}
