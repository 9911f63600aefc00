//! Data for the tests of pages: small, of one document of a real State, and changed where a test needs it.

mod desks;

pub use desks::*;

use crate::reader::Reader;
use answerable_domain::model::*;
use answerable_domain::view::overview::Scope;
use answerable_domain::view::recommendations::*;
use answerable_domain::view::subjects::Aspect;
use chrono::NaiveDate;
use std::sync::Arc;

/// The document that everything is of.
pub const SYMBOL: &str = "CRC/C/OPSC/CHL/CO/1";

/// Something with a name, in English alone.
pub fn named(code: &str, name: &str) -> Named {
    Named { code: code.to_string(), names: Words::one("en", name) }
}

/// A real State.
pub fn chile() -> Named {
    named("CHL", "Chile")
}

/// A fictional State, whose name stands before the real one's in the alphabet.
pub fn arland() -> Named {
    named("XAR", "Arland")
}

pub fn committee() -> Named {
    named("crc", "Committee on the Rights of the Child")
}

/// A day, as «2026-05-01».
pub fn on(day: &str) -> NaiveDate {
    day.parse().unwrap()
}

/// A paragraph of the document.
pub fn reference(paragraph: &str) -> Reference {
    Reference { symbol: SYMBOL.to_string(), paragraph: paragraph.to_string() }
}

/// A standing, of the State's status, civil society's verdicts, and flags.
pub fn told(status: Status, verdicts: &[Status], flags: &[Flag]) -> Standing {
    Standing {
        status,
        reported_on: (status != Status::NotReported).then(|| on("2025-06-01")),
        verdicts: verdicts.iter().map(|verdict| 1 << *verdict as u16).sum(),
        independent: 0,
        flags: flags.iter().map(|flag| 1 << *flag as u8).sum(),
    }
}

/// Where nobody has said anything.
pub fn silence() -> Standing {
    told(Status::NotReported, &[], &[Flag::Silent, Flag::WithoutAction])
}

/// The tally of these standings.
pub fn totals(standings: &[Standing]) -> Tally {
    let mut tally = Tally::default();
    standings.iter().for_each(|standing| tally.add(standing));
    tally
}

/// A paragraph in a list, with its lead.
pub fn listed(paragraph: &str, standing: Standing) -> Listed {
    Listed {
        reference: reference(paragraph),
        state: chile(),
        fiction: false,
        mechanism: committee(),
        document_titles: Words::one("en", "Concluding observations on Chile"),
        dated_on: on("2008-02-01"),
        wording: Wording { language: "en".to_string(), body: format!("The Committee recommends what stands in {paragraph}.") },
        standing,
        lead: Some(named("justice", "Ministry of Justice")),
        due_on: None,
        recommended_by: None,
    }
}

/// The figures of one State.
pub fn scope(state: Named, fiction: bool) -> Scope {
    Scope { states: vec![state], fiction, ..Scope::default() }
}

/// The register as seen from one thing.
pub fn aspect(facet: Facet, code: &str, standings: &[Standing]) -> Aspect {
    Aspect { chosen: vec![(facet, code.to_string())], tally: totals(standings), ..Aspect::default() }
}

/// A report of the lead.
pub fn report(slug: &str, status: Status) -> StatusUpdate {
    StatusUpdate {
        slug: slug.to_string(),
        institution: named("justice", "Ministry of Justice"),
        status,
        published_on: on("2025-06-01"),
        language: "en".to_string(),
        reasons: "A law was passed.".to_string(),
        missing: None,
        next_step: None,
        next_step_on: None,
        evidence: Vec::new(),
        questions: Vec::new(),
        corrects: None,
        corrected_by: None,
        later: None,
    }
}

/// An organisation's current assessment of paragraph 14, under its own name.
pub fn assessment(slug: &str, verdict: Status) -> AssessmentShown {
    AssessmentShown {
        slug: slug.to_string(),
        reference: reference("14"),
        author: Author::Named(named("refugio", "Refugio"), OrganisationKind::Ngo),
        signed_by: Vec::new(),
        signed_besides: 0,
        verdict,
        state_account: None,
        published_on: on("2025-09-01"),
        language: "en".to_string(),
        developments: None,
        comments: None,
        missing: None,
        questions: None,
        proposed: None,
        place: None,
        period: None,
        groups: Vec::new(),
        evidence: Vec::new(),
        reply: None,
        reply_due_on: Some(on("2025-10-31")),
        superseded_by: None,
        withdrawn: None,
    }
}

/// An action: a law that is under way.
pub fn law(slug: &str, title: &str) -> ActionShown {
    ActionShown {
        slug: slug.to_string(),
        kind: ActionKind::Law,
        titles: Words::one("en", title),
        description: Words::default(),
        place: Words::default(),
        state: ActionState::UnderWay,
        abandoned_reason: Words::default(),
        planned_start: None,
        planned_end: None,
        started_on: Some(on("2025-01-01")),
        finished_on: None,
        progress: 40,
        institutions: vec![named("justice", "Ministry of Justice")],
        milestones: Vec::new(),
        budget: Vec::new(),
        recommendations: vec![reference("14")],
        targets: Vec::new(),
        groups: Vec::new(),
    }
}

/// An entry of the history, of paragraph 14.
pub fn event(kind: EventKind, happened_on: &str) -> HistoryEntry {
    HistoryEntry {
        happened_on: on(happened_on),
        kind,
        actor: Words::one("en", "Ministry of Justice"),
        value: None,
        institution: None,
        reason: None,
        reference: Some(reference("14")),
        state: Some(chile()),
    }
}

/// Somebody who is signed in, with a role in a body of its kind.
pub fn signed_in(role: Role) -> SignedIn {
    let body = Body { kind: role.body_kind(), id: Some(1), state_id: Some(1), code: "own".to_string(), names: Words::one("en", "Own") };
    SignedIn {
        person_id: 1,
        session_id: 1,
        name: "Ana".to_string(),
        email: "ana@example.org".to_string(),
        lang: Lang::En,
        member: Some(Member { role, body }),
        second_factor: true,
    }
}

/// A reader for tests of pages, who is not signed in; no setting of the site is set.
pub fn reader_of(lang: Lang, path: &str) -> Arc<Reader> {
    Arc::new(Reader {
        lang,
        day: NaiveDate::from_ymd_opt(2026, 5, 1).unwrap_or_default(),
        as_at: None,
        unread_day: None,
        path: path.to_string(),
        parameters: Vec::new(),
        site: Arc::default(),
        signed_in: None,
    })
}
