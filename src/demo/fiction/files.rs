//! The fictional State's files as types; `README.md` beside them says what they must look like. An unknown key is a mistake.

use answerable_domain::model::*;
use anyhow::{Context, bail};
use chrono::NaiveDate;
use include_dir::{Dir, include_dir};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;

static FILES: Dir = include_dir!("$CARGO_MANIFEST_DIR/fiction");

macro_rules! records {
    ($($(#[$doc:meta])* $name:ident { $($(#[$attribute:meta])* $field:ident: $kind:ty),* $(,)? })+) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Debug, Deserialize)]
            #[serde(deny_unknown_fields)]
            pub struct $name { $($(#[$attribute])* pub $field: $kind),* }
        )+
    };
}

records! {
    State { iso3: String, names: Words, note: Words, languages: Vec<String> }

    Institution {
        slug: String, kind: InstitutionKind, abbreviation: Option<String>, names: Words, about: Words,
        successor: Option<String>, ended_on: Option<NaiveDate>,
    }

    Document {
        symbol: String, mechanism: String, instrument: Option<String>, kind: DocumentKind, title: Words,
        adopted_on: NaiveDate, session: Option<String>, cycle: Option<i32>, language: String,
    }

    Recommendation {
        document: String, paragraph: String, parent: Option<String>, nature: Nature, section: Option<Words>,
        text: Words, plain: Option<Words>, children: Option<Words>,
        #[serde(default)] themes: Vec<String>,
        #[serde(default)] groups: Vec<String>,
        #[serde(default)] provisions: Vec<String>,
        #[serde(default)] sdg: Vec<String>,
        lead: Option<String>,
        #[serde(default)] supporting: Vec<String>,
        responsible_since: Option<NaiveDate>, due_on: Option<NaiveDate>,
        response: Option<Response>, recommended_by: Option<String>,
        #[serde(default)] repeats: Vec<String>,
        #[serde(default)] continues: Vec<String>,
    }

    Action {
        key: String, kind: ActionKind, title: Words, description: Option<Words>, institutions: Vec<String>,
        state: ActionState, abandoned_reason: Option<Words>,
        planned_start: Option<NaiveDate>, planned_end: Option<NaiveDate>,
        started_on: Option<NaiveDate>, finished_on: Option<NaiveDate>,
        progress: i32, place: Option<Words>,
        #[serde(default)] groups: Vec<String>,
        recommendations: Vec<String>,
        #[serde(default)] sdg: Vec<String>,
        published_on: NaiveDate,
        #[serde(default)] milestone: Vec<Milestone>,
        #[serde(default)] budget: Vec<BudgetLine>,
    }

    Milestone { title: Words, due_on: NaiveDate, reached_on: Option<NaiveDate> }

    BudgetLine { year: i32, amount: i64, spent: Option<i64>, currency: String, source: Option<Words> }

    Evidence { kind: EvidenceKind, title: String, url: String, dated_on: NaiveDate }

    StatusUpdate {
        key: String, recommendation: String, institution: String, status: Status, published_on: NaiveDate,
        language: String, reasons: String, missing: Option<String>, next_step: Option<String>, next_step_on: Option<NaiveDate>,
        corrects: Option<String>, returned_question: Option<String>, returned_on: Option<NaiveDate>, later: Option<String>,
        #[serde(default)] evidence: Vec<Evidence>,
    }

    Organisation {
        slug: String, kind: OrganisationKind, names: Words, about: Words, languages: Vec<String>, registered_on: NaiveDate,
        #[serde(default)] members: Vec<String>,
    }

    Assessment {
        key: String, recommendation: String, organisation: String, visibility: Visibility, pseudonym: Option<Words>,
        coalition: Option<String>, verdict: Status, state_account: Option<StateAccount>, language: String,
        developments: Option<String>, comments: Option<String>, missing: Option<String>, questions: Option<String>,
        proposed: Option<String>,
        #[serde(default)] groups: Vec<String>,
        place: Option<Words>, period_from: Option<NaiveDate>, period_to: Option<NaiveDate>,
        submitted_on: Option<NaiveDate>, published_on: Option<NaiveDate>, supersedes: Option<String>,
        withdrawn_on: Option<NaiveDate>, withdrawal_note: Option<String>,
        #[serde(default)] evidence: Vec<Evidence>,
        reply: Option<Reply>,
    }

    Reply { institution: String, language: String, body: String, published_on: NaiveDate }

    ModerationDecision { assessment: String, decision: Decision, ground: Option<Ground>, received_on: NaiveDate, decided_on: NaiveDate }

    Cycle { instrument: String, number: i32, date: Vec<CycleDate> }

    CycleDate { kind: CycleDateKind, on: NaiveDate }

    Observation {
        indicator: String, year: i32, value: String, unit: String, sex: Option<String>, age: Option<String>, source: Words,
    }
}

impl Recommendation {
    /// The recommendation's citable reference, as the other files write it.
    pub fn reference(&self) -> String {
        format!("{}#{}", self.document, self.paragraph)
    }
}

impl Assessment {
    /// The day from which readers can see the assessment, if there is one.
    pub fn published(&self) -> Option<NaiveDate> {
        self.published_on.filter(|_| self.visibility != Visibility::Private)
    }
}

/// Everything that the files of the fictional State say.
#[derive(Clone, Debug)]
pub struct Fiction {
    pub state: State,
    pub institutions: Vec<Institution>,
    pub documents: Vec<Document>,
    pub recommendations: Vec<Recommendation>,
    pub actions: Vec<Action>,
    pub status_updates: Vec<StatusUpdate>,
    pub organisations: Vec<Organisation>,
    pub assessments: Vec<Assessment>,
    pub decisions: Vec<ModerationDecision>,
    pub cycles: Vec<Cycle>,
    pub observations: Vec<Observation>,
}

impl Fiction {
    /// Reads the files that are built into the program.
    ///
    /// # Errors
    /// If one of the files is not as it must be.
    pub fn read() -> anyhow::Result<Fiction> {
        Ok(Fiction {
            state: one("state", "state")?,
            institutions: all("institutions", "institution")?,
            documents: all("documents", "document")?,
            recommendations: all("recommendations", "recommendation")?,
            actions: all("actions", "action")?,
            status_updates: all("status_updates", "status_update")?,
            organisations: all("organisations", "organisation")?,
            assessments: all("assessments", "assessment")?,
            decisions: all("moderation", "decision")?,
            cycles: all("cycles", "cycle")?,
            observations: all("observations", "observation")?,
        })
    }
}

/// The files whose names begin like this, in the order of their names.
fn files(name: &str) -> Vec<(String, &'static str)> {
    let mut files: Vec<(String, &str)> = FILES
        .files()
        .filter_map(|file| Some((file.path().to_str()?.to_string(), file.contents_utf8()?)))
        .filter(|(path, _)| path.starts_with(name) && path.ends_with(".toml"))
        .collect();
    files.sort_unstable();
    files
}

/// The records of a file; anything else in the file is a mistake.
fn records<T: DeserializeOwned>(path: &str, text: &str, key: &str) -> anyhow::Result<T> {
    let mut tables: BTreeMap<String, T> = toml::from_str(text).with_context(|| path.to_string())?;
    let records = tables.remove(key).with_context(|| format!("{path}: no «{key}»"))?;
    if let Some(other) = tables.keys().next() {
        bail!("{path}: unknown key {other}");
    }
    Ok(records)
}

fn one<T: DeserializeOwned>(name: &str, key: &str) -> anyhow::Result<T> {
    match files(name).as_slice() {
        [(path, text)] => records(path, text, key),
        files => bail!("{} files named {name}*.toml", files.len()),
    }
}

fn all<T: DeserializeOwned>(name: &str, key: &str) -> anyhow::Result<Vec<T>> {
    let mut all = Vec::new();
    for (path, text) in files(name) {
        all.extend(records::<Vec<T>>(&path, text, key)?);
    }
    if all.is_empty() {
        bail!("no records in {name}*.toml");
    }
    Ok(all)
}
