//! The content of the brief, before it is drawn as a page or as a Word file.

use super::Labels;
use super::questions::questions;
use super::says::Says;
use super::sides::{assessment, report};
use crate::model::*;
use crate::reader::Reader;
use crate::sheet::*;
use crate::view::brief::{Brief, BriefItem};

/// A row of the tally: what is counted, and the numbers by the State's account, civil society's and independent institutions'.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TallyRow {
    pub head: Piece,
    /// The number for each column after the first; none where that side cannot give the value.
    pub counts: Vec<Option<u64>>,
}

/// One recommendation of the brief, with both sides' entries.
#[derive(Clone, Debug)]
pub struct BriefPart {
    /// Its id within the document.
    pub id: String,
    pub reference: Reference,
    /// The heading of the document, for the first recommendation that stands under it.
    pub section: Option<Piece>,
    pub title: Piece,
    /// Who leads, and by when it is due.
    pub about: Vec<Piece>,
    /// The wording. For a lettered part, the opening words of the whole come first.
    pub wording: Vec<Wording>,
    pub state: Vec<Entry>,
    pub civil: Vec<Entry>,
    pub independent: Vec<Entry>,
    pub questions: Vec<Vec<Piece>>,
}

/// The content of the brief, in the reader's language.
#[derive(Clone, Debug)]
pub struct BriefSheet {
    pub title: String,
    pub eyebrow: Vec<Piece>,
    pub document: Piece,
    pub symbol: String,
    pub notices: Vec<String>,
    pub rules: Vec<String>,
    pub facts: Vec<(String, Vec<Piece>)>,
    pub tally_heads: Vec<String>,
    pub tally: Vec<TallyRow>,
    pub tally_note: String,
    pub parts: Vec<BriefPart>,
    pub labels: Labels,
    /// The day for which it is drawn up, and the address at which it can be read.
    pub foot: Vec<Piece>,
}

impl BriefSheet {
    /// Makes the sheet of a brief, in the reader's language.
    pub fn of(brief: &Brief, reader: &Reader) -> BriefSheet {
        let says = Says(reader);
        let formats = &reader.lexicon().formats;
        // The Word file gives the page as its address.
        let page = Reader { path: reader.path.trim_end_matches(".docx").to_string(), ..reader.clone() };
        let as_at = formats.day(reader.day);
        let mut notices = Vec::new();
        if brief.fiction {
            notices.push(says.t("fiction-notice"));
        }
        if reader.as_at.is_some() {
            notices.push(says.tr("as-at-notice", &[("day", as_at.clone().into())]));
        }
        let kind = says.code("document-kind", brief.kind.code());
        let document = if brief.titles.is_empty() { Piece::Text(kind.clone()) } else { says.words(&brief.titles) };
        let dot = || Piece::Text(" · ".to_string());
        let mut section = Words::default();
        let parts = brief.items.iter().map(|item| {
            let new = item.section != section;
            section.clone_from(&item.section);
            part(&says, item, new && !item.section.is_empty())
        });
        BriefSheet {
            title: says.tr("brief-title", &[("symbol", brief.symbol.clone().into())]),
            eyebrow: vec![says.words(&brief.state.names), dot(), says.words(&brief.mechanism.names), dot(), Piece::Text(kind)],
            document,
            symbol: brief.symbol.clone(),
            notices,
            rules: vec![says.t("brief-rule-grades"), says.t("brief-rule-sides"), says.t("brief-rule-current")],
            facts: facts(&says, brief),
            tally_heads: tally_heads(&says, &brief.tally),
            tally: tally(&says, &brief.tally),
            tally_note: says.t("subject-standing-note"),
            parts: parts.collect(),
            labels: Labels::of(reader),
            foot: vec![Piece::Text(says.tr("footer-printed", &[("address", page.citable().into())])), dot(), Piece::Day(reader.day)],
        }
    }
}

fn facts(says: &Says, brief: &Brief) -> Vec<(String, Vec<Piece>)> {
    let count = |of: &dyn Fn(&BriefItem) -> usize| brief.items.iter().map(of).sum::<usize>();
    let number = |count: usize| vec![Piece::Text(says.0.lexicon().formats.number(i64::try_from(count).unwrap_or(i64::MAX)))];
    let path = format!("/documents/{}", escape_path(&brief.symbol));
    let mut facts = vec![
        (
            says.t("facet-document"),
            vec![
                Piece::Link { words: vec![Piece::Symbol(brief.symbol.clone())], to: Address::Site(path) },
                Piece::Text(says.comma().to_string()),
                Piece::Day(brief.dated_on),
            ],
        ),
        (says.t("brief-fact-recommendations"), number(brief.items.len())),
        (says.t("brief-fact-civil"), number(count(&|item| item.civil.len()))),
    ];
    let independent = count(&|item| item.independent.len());
    if independent > 0 {
        facts.push((says.t("brief-fact-independent"), number(independent)));
    }
    facts.push((says.t("brief-fact-as-at"), vec![Piece::Day(says.0.day)]));
    facts
}

fn tally_heads(says: &Says, tally: &Tally) -> Vec<String> {
    let mut heads = vec![says.t("subject-col-status"), says.t("side-state"), says.t("side-civil")];
    if tally.assessed_independent > 0 {
        heads.push(says.t("side-independent"));
    }
    heads
}

/// The rows of the tally. The accounts are counted separately and never merged.
fn tally(says: &Says, tally: &Tally) -> Vec<TallyRow> {
    let apart = tally.assessed_independent > 0;
    let row = |head: Piece, state: Option<u64>, civil: Option<u64>, independent: Option<u64>| {
        let mut counts = vec![state, civil];
        if apart {
            counts.push(independent);
        }
        TallyRow { head, counts }
    };
    let mut rows: Vec<TallyRow> = Status::ALL
        .iter()
        .copied()
        .filter(|status| tally.status(*status) + tally.verdict(*status) + tally.by_independent[*status] > 0)
        .map(|status| {
            let others = status != Status::NotReported;
            let state = (status != Status::CannotAssess).then(|| tally.status(status));
            let independent = tally.by_independent[status];
            row(Piece::Status(status), state, others.then(|| tally.verdict(status)), others.then_some(independent))
        })
        .collect();
    let none = Piece::Text(says.t("verdict-none"));
    rows.push(row(none, None, Some(tally.total - tally.assessed), Some(tally.total - tally.assessed_independent)));
    rows
}

fn part(says: &Says, item: &BriefItem, new_section: bool) -> BriefPart {
    let listed = &item.listed;
    let paragraph = says.paragraph(&listed.reference);
    let mut about = match &listed.lead {
        Some(lead) => vec![Piece::Strong(says.code("role", "lead")), Piece::Text(" ".to_string()), says.words(&lead.names)],
        None => vec![Piece::Text(says.t("no-lead"))],
    };
    if let Some(due) = listed.due_on {
        about.extend([Piece::Text(format!(" · {} ", says.t("due"))), Piece::Day(due)]);
    }
    if listed.standing.has(Flag::Overdue) {
        about.extend([Piece::Text(" ".to_string()), Piece::Flag(Flag::Overdue)]);
    }
    let own = Some(listed.wording.clone()).filter(|wording| !wording.body.is_empty());
    let assessed = |list: &[crate::view::recommendations::AssessmentShown]| -> Vec<Entry> {
        list.iter().map(|own| assessment(says, own, listed.standing.status)).collect()
    };
    let mut civil = assessed(&item.civil);
    if civil.is_empty() {
        civil.push(Entry::line(Look::Small, vec![Piece::Text(says.t("assessed-by-none-now"))]));
    }
    BriefPart {
        reference: listed.reference.clone(),
        id: format!("p{}", listed.reference.paragraph.replace(|c: char| !c.is_ascii_alphanumeric(), "-")),
        section: new_section.then(|| says.words(&item.section)),
        title: Piece::Link { words: vec![Piece::Text(paragraph)], to: Address::Site(listed.reference.path()) },
        about,
        wording: item.whole.iter().cloned().chain(own).collect(),
        state: report(says, item),
        civil,
        independent: assessed(&item.independent),
        questions: questions(says, item),
    }
}
