//! Data for the tests of desks' pages: forms that came back, people, and what waits for them.

use super::{SYMBOL, chile, committee, listed, named, on, reader_of, reference, signed_in, silence};
use crate::components::form::{FieldError, Form};
use crate::reader::Reader;
use answerable_domain::model::*;
use answerable_domain::rules::reporting::ReportStage;
use answerable_domain::rules::responsibilities::Held;
use answerable_domain::rules::submissions::SubmissionStage;
use answerable_domain::view::accounts::MemberListed;
use answerable_domain::view::actions::ActionDraft;
use answerable_domain::view::coordination::{Assigned, StateInstitution, StateInstitutions};
use answerable_domain::view::hiding::{HidingShown, RecordShown};
use answerable_domain::view::intake::*;
use answerable_domain::view::submissions::{DecisionShown, SubmissionLine, SubmissionPage};
use answerable_domain::view::work::Task;
use std::sync::Arc;

/// A form as it begins.
pub fn untouched() -> Form {
    Form::default()
}

/// A form that came back with an error in one field.
pub fn refused<const N: usize>(typed: [(&str, &str); N], field: &str, key: &'static str) -> Form {
    Form::new(typed).with_errors(vec![FieldError::new(field, key)])
}

/// A reader in English who is signed in with a role.
pub fn reader_as(role: Role, path: &str) -> Arc<Reader> {
    let reader = Reader::clone(&reader_of(Lang::En, path));
    Arc::new(Reader { signed_in: Some(Arc::new(signed_in(role))), ..reader })
}

/// The reader whose address has these parameters.
pub fn asking<const N: usize>(reader: &Arc<Reader>, parameters: [(&str, &str); N]) -> Arc<Reader> {
    let parameters = parameters.map(|(name, value)| (name.to_string(), value.to_string())).to_vec();
    Arc::new(Reader { parameters, ..Reader::clone(reader) })
}

/// The body of everybody with a role.
pub fn body_of(role: Role) -> Body {
    signed_in(role).member.unwrap().body
}

/// A member of the body that belongs to the role.
pub fn member(id: i64, name: &str, role: Role) -> MemberListed {
    MemberListed {
        membership_id: id,
        person_id: id,
        name: name.to_string(),
        email: format!("{}@example.org", name.to_lowercase()),
        role,
        since: on("2025-01-01"),
        second_factor: true,
        may_end: true,
        ends_on: None,
        body: body_of(role),
    }
}

/// Two institutions, and one that has ended.
pub fn offices() -> StateInstitutions {
    let office = |id, code: &str, name: &str, ended_on| StateInstitution { id, named: named(code, name), ended_on };
    StateInstitutions(vec![
        office(1, "justice", "Ministry of Justice", None),
        office(2, "health", "Ministry of Health", None),
        office(3, "old", "Former Ministry", Some(on("2020-01-01"))),
    ])
}

/// The responsibility of an institution, by its key.
pub fn held(institution: i64, role: ResponsibilityRole) -> Held {
    Held { id: institution, institution, role, due_on: None }
}

/// A recommendation on the coordinator's desk.
pub fn assigned(paragraph: &str, held: Vec<Held>) -> Assigned {
    Assigned {
        id: 1,
        listed: listed(paragraph, silence()),
        held,
        suggestions: Vec::new(),
        targets: Vec::new(),
        about_seen: "about-seen".to_string(),
        refused: false,
    }
}

/// A recommendation on an institution's desk.
pub fn task(paragraph: &str, role: ResponsibilityRole) -> Task {
    Task { listed: listed(paragraph, silence()), role, since: on("2025-01-01"), refused: None, draft: None, questioned: false }
}

/// The draft of a new action, with its title.
pub fn action_draft(id: i64, title: &str, stage: ReportStage) -> ActionDraft {
    ActionDraft {
        id,
        slug: None,
        typed: Form::new([("title", title), ("language", "en")]),
        stage,
        question: None,
        version: 4,
        changed_by: "Berta".to_string(),
        changed_on: on("2026-04-01"),
    }
}

/// A document that is being taken in, of which one paragraph of three is accepted.
pub fn intake(id: i64, stage: IntakeStage) -> IntakeListed {
    IntakeListed {
        id,
        stage,
        symbol: SYMBOL.to_string(),
        title: "Observaciones finales sobre Chile".to_string(),
        language: "es".to_string(),
        file_name: Some("chile.docx".to_string()),
        begun_by: "Ana".to_string(),
        begun_on: on("2026-04-01"),
        changed_on: on("2026-04-02"),
        progress: Progress { pending: 2, accepted: 1, left_out: 0 },
        reason: None,
    }
}

/// The facts of that document.
pub fn intake_head(id: i64, stage: IntakeStage) -> IntakeHead {
    IntakeHead {
        listed: intake(id, stage),
        version: 5,
        mechanism: Some("crc".to_string()),
        instrument: None,
        kind: DocumentKind::ConcludingObservations,
        adopted_on: Some(on("2008-02-01")),
        session: None,
        cycle: None,
        source_url: None,
        file: None,
        warnings: Vec::new(),
    }
}

/// A paragraph of that document, under review.
pub fn intake_paragraph(id: i64, verdict: ReviewDecision) -> IntakeParagraph {
    IntakeParagraph {
        id,
        version: 2,
        number: id.to_string(),
        letter: None,
        section: None,
        nature: Nature::Recommendation,
        body: format!("El Comité recomienda lo que dice el párrafo {id}."),
        response: None,
        recommended_by: None,
        verdict,
        changed_by: None,
        warnings: Vec::new(),
        source: vec!["El Comité recomienda.".to_string()],
        labels: Vec::new(),
        has_previous: false,
    }
}

/// An assessment as a record from which something can be hidden.
pub fn recorded() -> RecordShown {
    RecordShown {
        kind: Published::Assessment,
        name: "a-1".to_string(),
        path: format!("/recommendations/{SYMBOL}/14#a-1"),
        title: None,
        fiction: false,
    }
}

/// A hiding that was made on 1 May 2026, and the reader may take its next step.
pub fn hiding(stage: HidingStage) -> HidingShown {
    HidingShown {
        reference: "h-1".to_string(),
        record: recorded(),
        part: None,
        ground: Ground::EndangersPerson,
        stage,
        by_author: false,
        hidden_on: on("2026-05-01"),
        confirm_by: on("2026-05-08"),
        appealed_on: None,
        destroy_after: None,
        destroyed_on: None,
        shown_again_on: None,
        version: 3,
        may: true,
    }
}

/// A submission in a list.
pub fn submission_line(token: &str, stage: SubmissionStage) -> SubmissionLine {
    SubmissionLine {
        token: token.to_string(),
        kind: SubmissionKind::Assessment,
        references: vec![reference("14")],
        verdict: Some(Status::NoAction),
        visibility: Visibility::Named,
        stage,
        changed_by: "Ana".to_string(),
        changed_on: on("2026-04-01"),
        submitted_on: None,
        due_on: None,
    }
}

/// An assessment of paragraph 14 on the desk of the organisation that writes it, as its lead sees it.
pub fn submission(stage: SubmissionStage) -> SubmissionPage {
    let judged = Judged { symbol: SYMBOL.to_string(), paragraph: "14".to_string(), verdict: Some(Status::NoAction), row: 0 };
    SubmissionPage {
        token: "s-1".to_string(),
        kind: SubmissionKind::Assessment,
        version: 2,
        stage,
        organisation: named("refugio", "Refugio"),
        organisation_kind: OrganisationKind::Ngo,
        fiction: false,
        own: true,
        lead: true,
        written: Written {
            language: "es".to_string(),
            judged: vec![judged],
            developments: "Nada ha cambiado.".to_string(),
            ..Written::default()
        },
        visibility: Visibility::Named,
        coalition: None,
        evidence: Vec::new(),
        coalitions: Vec::new(),
        groups: Vec::new(),
        listed: vec![listed("14", silence())],
        signatures: Vec::new(),
        signed: None,
        decisions: Vec::new(),
        appeal: None,
        changed_by: "Ana".to_string(),
        changed_on: Some(on("2026-04-01")),
        submitted_on: None,
        due_on: None,
        browser_key: "key".to_string(),
        own_names: Vec::new(),
        preview: Vec::new(),
        answers: None,
    }
}

/// A moderator's decision to return a submission.
pub fn returned() -> DecisionShown {
    DecisionShown {
        decision: Decision::Returned,
        ground: Some(Ground::PersonalData),
        field: Some("developments".to_string()),
        passage: Some("Ana Pérez".to_string()),
        note: Some("Take the name out.".to_string()),
        duplicate_of: None,
        received_on: on("2026-04-01"),
        decided_on: on("2026-04-05"),
    }
}

/// The institution whose desk is drawn.
pub fn ministry() -> Named {
    named("justice", "Ministry of Justice")
}

/// A State's organisation in the moderators' lists.
pub fn organisation_line(code: &str, name: &str) -> answerable_domain::view::organisations::RegisteredLine {
    answerable_domain::view::organisations::RegisteredLine {
        named: named(code, name),
        kind: OrganisationKind::Ngo,
        state: chile(),
        registered_on: on("2025-03-01"),
        members: 2,
    }
}

/// The mechanism of a reporting cycle, with its names in two languages.
pub fn committee_in_two_languages() -> Named {
    let Named { code, mut names } = committee();
    names.by_language_mut().insert("ar".to_string(), "لجنة حقوق الطفل".to_string());
    Named { code, names }
}
