//! `/work/hand-over`: one sheet for the person who takes over an institution's work: what is open, what was promised, who else is
//! concerned, and each recommendation in brief. It is made to be printed: what is folded on a screen is open on paper.

mod concerned;
mod folded;
mod matters;
mod open;

use crate::components::page_nav::with_page_nav;
use crate::components::page_parts::section;
use crate::pages::work::index::counters;
use crate::pages::{Head, Page, draw};
use crate::reader::*;
use answerable_domain::view::hand_over::*;
use leptos::prelude::*;
use std::sync::Arc;

/// The hand-over sheet of an institution.
pub fn page(reader: &Arc<Reader>, sheet: HandOverSheet) -> Page {
    let trail = || vec![(t("work-title"), "/work".to_string())];
    draw(reader, || Head { fiction: sheet.fiction, ..Head::at_desk(t("sheet-title"), trail()) }, || body(&sheet))
}

fn body(sheet: &HandOverSheet) -> AnyView {
    let parts = sheet.parts.iter().map(matters::part).collect_view();
    let nothing = sheet.parts.is_empty().then(|| view! { <p class="muted">{t("work-nothing")}</p> });
    let text = view! {
        {section("glance", t("sheet-glance"), counters(&sheet.counts, false))}
        {open::drafts(sheet)}
        {open::replies(sheet)}
        {open::actions(sheet)}
        {open::promises(sheet)}
        {concerned::concerned(sheet)}
        {section("matters", t("sheet-matters"), view! { {nothing} {parts} })}
    }
    .into_any();
    let sections = vec![
        ("glance", "sheet-glance"),
        ("drafts", "sheet-drafts"),
        ("replies", "replies-title"),
        ("going", "sheet-going"),
        ("promised", "sheet-promised"),
        ("concerned", "sheet-concerned"),
        ("matters", "sheet-matters"),
    ];
    view! {
        <div class="sheet">
            <header class="page-head">
                <p class="eyebrow">{words(&sheet.institution.names)} " · " {words(&sheet.state.names)}</p>
                <h1>{t("sheet-title")}</h1>
                <p class="lede">{t("sheet-lede")}</p>
                {drawn_up(sheet.day)}
            </header>
            {with_page_nav(text, sections)}
        </div>
    }
    .into_any()
}

/// For which day and by whom the sheet was drawn up, and how to print it.
fn drawn_up(on: chrono::NaiveDate) -> AnyView {
    let reader = reader();
    let by = reader.signed_in.as_ref().map(|who| {
        let role = who.role().map(|role| code("role", role.code()));
        view! { " · " {t("sheet-by")} " " <bdi>{who.name.clone()}</bdi> {role.map(|role| view! { {comma()} {role} })} }
    });
    view! {
        <p class="small">{t("sheet-as-at")} " " {day(on)} {by}</p>
        <p class="small muted no-print">{t("sheet-print")}</p>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::hand_over::folded::OPEN;
    use crate::pages::samples::*;
    use answerable_domain::model::*;
    use answerable_domain::view::work::Counts;

    fn none<T>() -> Few<T> {
        Few { shown: Vec::new(), total: 0 }
    }

    fn sheet() -> HandOverSheet {
        HandOverSheet {
            institution: ministry(),
            state: chile(),
            day: on("2026-05-01"),
            fiction: false,
            counts: Counts::default(),
            parts: Vec::new(),
            promises: none(),
            drafts: none(),
            action_drafts: Vec::new(),
            questions: none(),
            replies: none(),
            actions: none(),
            partners: none(),
            assessors: none(),
            unnamed: 0,
            colleagues: Vec::new(),
        }
    }

    fn drawn(sheet: HandOverSheet) -> Drawn {
        Drawn::of(&page(&reader_as(Role::FocalPoint, "/work/hand-over"), sheet))
    }

    #[test]
    fn an_empty_sheet_says_so_in_each_section() {
        let drawn = drawn(sheet());
        let sections = ["glance", "drafts", "replies", "going", "promised", "concerned", "matters"];
        assert_eq!(drawn.attrs(".sheet section[id]", "id"), sections);
        assert_eq!(drawn.attrs(".sheet nav a", "href"), sections.map(|id| format!("#{id}")));
        assert_eq!((drawn.count(".figure"), drawn.count(".sheet ol")), (0, 0));
        assert_eq!(drawn.one("#replies .muted"), "No reply is owed.");
        // Who drew it up stands on the paper.
        assert_eq!(drawn.one(".page-head .small:not(.muted)"), "As at 1 May 2026 · drawn up by Ana, Focal point");
    }

    #[test]
    fn what_is_owed_and_promised_has_its_day_and_what_is_late_is_marked() {
        let reply = ReplyAtWork {
            slug: "a-1".to_string(),
            reference: reference("14"),
            by: None,
            verdict: Status::NoAction,
            due_on: on("2026-04-01"),
            draft: Some(answerable_domain::rules::reporting::ReportStage::Returned),
            question: Some("Which law?".to_string()),
        };
        let promise = Promise { on: Some(on("2026-04-30")), what: Promised::End(Words::one("en", "A law"), "law".to_string()) };
        let own = HandOverSheet {
            replies: Few::first(vec![reply], 1),
            promises: Few { shown: vec![promise], total: 3 },
            counts: Counts { overdue: 2, ..Counts::default() },
            ..sheet()
        };
        let drawn = drawn(own);
        assert_eq!(drawn.attr("#replies li a", "href"), "/en/work/replies/a-1");
        assert_eq!(
            (drawn.one("#replies li .flag"), drawn.one("#replies li p.small span")),
            ("reply overdue".to_string(), "Which law?".to_string())
        );
        assert_eq!(
            (drawn.attr("#promised li a", "href"), drawn.one("#promised li .flag")),
            ("/en/work/actions/law".to_string(), "the day has passed".to_string())
        );
        assert_eq!(drawn.all("#promised > .muted").pop(), Some("2 more are not shown here.".to_string()));
        assert_eq!(drawn.attr("#glance .figure a", "href"), "/en/work?role=lead&flag=overdue");
    }

    #[test]
    fn recommendations_beyond_a_few_are_folded_and_the_desk_has_the_rest() {
        let matter = |at: usize| Matter {
            task: task(&at.to_string(), ResponsibilityRole::Lead),
            others: vec![(named("health", "Ministry of Health"), ResponsibilityRole::Supporting)],
            assessed: vec![(None, Status::NoAction, on("2026-01-01"))],
            reports: Vec::new(),
            questions: Vec::new(),
            last: None,
        };
        let part = PartOfWork { part: HandOverPart::Silent, total: 20, matters: (1..=OPEN + 2).map(matter).collect() };
        let drawn = drawn(HandOverSheet { parts: vec![part], ..sheet() });
        let part = "section[aria-labelledby=part-silent]";
        assert_eq!(drawn.one(&format!("{part} h3")), "Never reported on (20)");
        assert_eq!((drawn.count(&format!("{part} > ol > li")), drawn.count(&format!("{part} details li"))), (OPEN, 2));
        assert_eq!(drawn.attr(&format!("{part} details ol"), "start"), (OPEN + 1).to_string());
        assert_eq!(drawn.attr(&format!("{part} .more a"), "href"), "/en/work?role=lead&flag=silent");
        assert_eq!(
            drawn.all("#part-silent + ol > li:first-child dd"),
            ["Ministry of Health (Supporting)", "an author who shows no name: no action 1 Jan 2026"]
        );
    }
}
