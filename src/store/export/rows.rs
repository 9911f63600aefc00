//! A recommendation as downloads give it: a flat row, with codes that mean the same everywhere.

use crate::db::RegisterAt;
use answerable_domain::model::*;
use answerable_domain::reader::Site;
use answerable_domain::rules::stone;
use answerable_domain::view::search::FacetCounts;
use answerable_domain::words::Lexicon;
use chrono::NaiveDate;
use sea_orm::DbErr;
use serde::Serialize;

/// How many rows are fetched at a time.
pub const CHUNK: usize = 500;

/// One recommendation as a row of a download. The data dictionary at `/data` explains each field.
#[derive(Clone, Debug, Serialize)]
pub struct Row {
    pub symbol: String,
    pub paragraph: String,
    /// The State's code in ISO 3166 alpha-3.
    pub state: String,
    pub state_name: String,
    pub fiction: bool,
    pub mechanism: String,
    pub document_date: NaiveDate,
    pub language: String,
    pub text: String,
    /// The status in the State's account.
    pub status: &'static str,
    pub reported_on: Option<NaiveDate>,
    /// Civil society's current verdicts, each once.
    pub verdicts: Vec<&'static str>,
    pub flags: Vec<&'static str>,
    pub lead: Option<String>,
    pub supporting: Vec<String>,
    pub due_on: Option<NaiveDate>,
    pub themes: Vec<String>,
    pub groups: Vec<String>,
    pub provisions: Vec<String>,
    pub sdg_targets: Vec<String>,
    pub response: Option<&'static str>,
    pub recommended_by: Option<String>,
    pub url: String,
    /// The independent institutions' current verdicts, apart from civil society's. Last, so that the other columns keep their places.
    pub independent: Vec<&'static str>,
}

/// The names of the fields, in the order of their columns.
pub const COLUMNS: [&str; 24] = [
    "symbol",
    "paragraph",
    "state",
    "state_name",
    "fiction",
    "mechanism",
    "document_date",
    "language",
    "text",
    "status",
    "reported_on",
    "verdicts",
    "flags",
    "lead",
    "supporting",
    "due_on",
    "themes",
    "groups",
    "provisions",
    "sdg_targets",
    "response",
    "recommended_by",
    "url",
    "independent",
];

impl Row {
    /// The fields as text, in the order of [`COLUMNS`]; several values are separated by «; ».
    pub fn cells(&self) -> [String; COLUMNS.len()] {
        let date = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        [
            self.symbol.clone(),
            self.paragraph.clone(),
            self.state.clone(),
            self.state_name.clone(),
            if self.fiction { "yes" } else { "no" }.to_string(),
            self.mechanism.clone(),
            self.document_date.to_string(),
            self.language.clone(),
            self.text.clone(),
            self.status.to_string(),
            date(self.reported_on),
            self.verdicts.join("; "),
            self.flags.join("; "),
            text(&self.lead),
            self.supporting.join("; "),
            date(self.due_on),
            self.themes.join("; "),
            self.groups.join("; "),
            self.provisions.join("; "),
            self.sdg_targets.join("; "),
            self.response.unwrap_or_default().to_string(),
            text(&self.recommended_by),
            self.url.clone(),
            self.independent.join("; "),
        ]
    }
}

impl RegisterAt {
    /// Some rows of a selection as downloads give them.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub async fn export(&self, rows: &[u32], lang: Lang, site: &Site) -> Result<Vec<Row>, DbErr> {
        let (catalogue, facts, day) = (&self.snapshot.catalogue, &self.snapshot.facts, self.snapshot.day);
        let listed = self.list(rows, lang).await?;
        let exported = rows.iter().zip(listed).map(|(row, item)| {
            let supporting =
                facts.responsibilities.of(*row).iter().filter(|fact| fact.role == ResponsibilityRole::Supporting && fact.holds(day));
            Row {
                url: format!("{}/{}{}", site.origin, lang.tag(), item.reference.path()),
                symbol: item.reference.symbol,
                paragraph: item.reference.paragraph,
                state: item.state.code,
                state_name: item.state.names.text(lang).to_string(),
                fiction: item.fiction,
                mechanism: item.mechanism.code,
                document_date: item.dated_on,
                language: item.wording.language,
                text: stone::said(&item.wording.body, Lexicon::of(lang)).into_owned(),
                status: item.standing.status.code(),
                reported_on: item.standing.reported_on,
                verdicts: item.standing.verdicts().map(Status::code).collect(),
                independent: item.standing.independent().map(Status::code).collect(),
                flags: Flag::ALL.iter().filter(|flag| item.standing.has(**flag)).map(|flag| flag.code()).collect(),
                lead: item.lead.map(|lead| lead.code),
                supporting: supporting.map(|fact| catalogue.institutions.at(fact.institution).named.code.clone()).collect(),
                due_on: item.due_on,
                themes: facts.themes.of(*row).iter().map(|theme| catalogue.themes.at(*theme).named.code.clone()).collect(),
                groups: facts.groups.of(*row).iter().map(|group| catalogue.groups.at(*group).named.code.clone()).collect(),
                provisions: facts.provisions.of(*row).iter().map(|place| catalogue.provisions.at(*place).named.code.clone()).collect(),
                sdg_targets: facts.targets.of(*row).iter().map(|target| catalogue.targets.at(*target).named.code.clone()).collect(),
                response: facts.response[*row].map(Response::code),
                recommended_by: item.recommended_by.map(|state| state.code),
            }
        });
        Ok(exported.collect())
    }
}

/// A facet as downloads give it: the codes of its values with their counts.
#[derive(Clone, Debug, Serialize)]
pub struct FacetRow {
    pub facet: &'static str,
    pub values: Vec<FacetValueRow>,
}

/// A value of a facet: its code and how many recommendations have it.
#[derive(Clone, Debug, Serialize)]
pub struct FacetValueRow {
    pub code: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    pub count: u64,
    pub chosen: bool,
}

/// The counts of facets as downloads give them.
pub fn facets(counts: &[FacetCounts], lang: Lang) -> Vec<FacetRow> {
    let values = |counts: &FacetCounts| {
        let values = counts.values.iter().map(|value| FacetValueRow {
            code: value.code.clone(),
            name: stone::said(value.names.text(lang), Lexicon::of(lang)).into_owned(),
            count: value.count,
            chosen: value.chosen,
        });
        values.collect()
    };
    counts.iter().map(|counts| FacetRow { facet: counts.facet.code(), values: values(counts) }).collect()
}
