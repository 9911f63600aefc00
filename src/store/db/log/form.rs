//! What everybody sees of a record: which columns of its rows, which parts. A column that is not named here is in no public form, so that
//! a new one cannot slip out. Left out on purpose: keys (they tell an order), who wrote for civil society and under which name (it may
//! be lowered later, app/RULES.md rule 6), what waits or was superseded. Organisations have no public form for the same reason. Of who
//! holds an office it says the body, the role and the days, never the person; of organisations' members nothing, nor of the interests
//! that moderators declare: an interest tells that something of an organisation waits, and which.

use super::names::Of;
use crate::db::codes::RecordKind;
use serde_json::Value;

/// The public form of a kind of record: which columns and parts everybody sees.
#[derive(Debug)]
pub struct Form {
    pub kind: RecordKind,
    /// The public columns of the record's own row.
    pub row: &'static [&'static str],
    /// The public parts: the name of each, and its rows' columns; no columns where the part is a list of keys.
    pub parts: &'static [(&'static str, &'static [&'static str])],
    /// How the last part of the record's address is made.
    pub named: NamedInForm,
}

/// How the last part of a record's address is made.
#[derive(Debug, PartialEq, Eq)]
pub enum NamedInForm {
    /// From a column that says only what the page's address says.
    By(&'static str),
    /// From the document's symbol and the paragraph.
    Cited,
    /// By chance: the record has no page address of its own, or one that is made of words that may have to be hidden.
    Random,
}

const EVIDENCE: (&str, &[&str]) = ("evidence", &["kind", "title", "url", "dated_on", "published_on", "file_hash"]);

/// The kinds of bodies whose offices are public.
pub const PUBLIC_OFFICES: [&str; 4] = ["institution", "mechanism", "moderation", "installation"];

/// The public forms of all kinds that have one.
pub const FORMS: &[Form] = &[
    Form {
        kind: RecordKind::Document,
        row: &[
            "symbol",
            "mechanism_id",
            "instrument_id",
            "state_id",
            "kind",
            "titles",
            "adopted_on",
            "dated_on",
            "session",
            "cycle",
            "language",
            "source_url",
            "source",
        ],
        parts: &[],
        named: NamedInForm::By("symbol"),
    },
    Form {
        kind: RecordKind::Recommendation,
        row: &["document_id", "paragraph", "parent_id", "nature", "section", "response", "recommended_by_id", "action_category"],
        parts: &[
            ("texts", &["language", "kind", "body", "published_on"]),
            ("lineage", &["earlier_id", "kind"]),
            ("themes", &[]),
            ("groups", &[]),
            ("provisions", &[]),
            ("targets", &[]),
        ],
        named: NamedInForm::Cited,
    },
    Form {
        kind: RecordKind::Institution,
        row: &["slug", "state_id", "kind", "abbreviation", "names", "about", "successor_id", "ended_on"],
        parts: &[],
        named: NamedInForm::Random,
    },
    Form {
        kind: RecordKind::Responsibility,
        row: &["recommendation_id", "institution_id", "role", "since", "until", "due_on"],
        parts: &[("refusals", &["language", "reason", "made_on", "decision", "decision_reason", "decided_on"])],
        named: NamedInForm::Random,
    },
    Form {
        kind: RecordKind::Action,
        row: &["state_id", "kind", "titles", "description", "place", "published_on"],
        parts: &[
            (
                "versions",
                &["state", "abandoned_reason", "planned_start", "planned_end", "started_on", "finished_on", "progress", "published_on"],
            ),
            ("milestones", &["titles", "due_on", "reached_on", "since", "until"]),
            ("budget", &["year", "currency", "allocated_minor", "spent_minor", "source", "since", "until"]),
            EVIDENCE,
            ("institutions", &[]),
            ("recommendations", &[]),
            ("targets", &[]),
            ("groups", &[]),
        ],
        named: NamedInForm::Random,
    },
    Form {
        kind: RecordKind::StatusUpdate,
        row: &[
            "recommendation_id",
            "institution_id",
            "status",
            "published_on",
            "language",
            "reasons",
            "missing",
            "next_step",
            "next_step_on",
            "corrects_id",
            "later_recommendation_id",
        ],
        parts: &[EVIDENCE],
        named: NamedInForm::Random,
    },
    Form {
        kind: RecordKind::StatusQuestion,
        row: &["status_update_id", "language", "body", "published_on"],
        parts: &[],
        named: NamedInForm::Random,
    },
    Form {
        kind: RecordKind::Assessment,
        row: &[
            "recommendation_id",
            "verdict",
            "state_account",
            "language",
            "developments",
            "comments",
            "missing",
            "questions",
            "proposed",
            "place",
            "period_from",
            "period_to",
            "published_on",
        ],
        parts: &[EVIDENCE, ("groups", &[])],
        named: NamedInForm::By("slug"),
    },
    Form { kind: RecordKind::Withdrawal, row: &["assessment_id", "published_on", "note"], parts: &[], named: NamedInForm::Random },
    Form {
        kind: RecordKind::Reply,
        row: &["assessment_id", "institution_id", "language", "body", "published_on"],
        parts: &[],
        named: NamedInForm::Random,
    },
    Form { kind: RecordKind::Decision, row: &["decision", "ground", "received_on", "decided_on"], parts: &[], named: NamedInForm::Random },
    Form { kind: RecordKind::Answer, row: &["reply_id", "language", "body", "published_on"], parts: &[], named: NamedInForm::Random },
    Form {
        kind: RecordKind::Cycle,
        row: &["state_id", "mechanism_id", "instrument_id", "number"],
        parts: &[("dates", &["kind", "falls_on"])],
        named: NamedInForm::Random,
    },
    Form {
        kind: RecordKind::Cluster,
        row: &["slug", "state_id", "titles", "created_on", "ended_on"],
        parts: &[("recommendations", &[])],
        named: NamedInForm::Random,
    },
    Form {
        kind: RecordKind::Membership,
        row: &["body_kind", "role", "since", "until"],
        parts: &[("institutions", &[]), ("states", &[])],
        named: NamedInForm::Random,
    },
    Form { kind: RecordKind::Setting, row: &["name", "value"], parts: &[], named: NamedInForm::By("name") },
];

impl Form {
    /// Whether a record of this kind, read as JSON, is visible to everybody.
    pub fn shows(&self, value: &Value) -> bool {
        self.kind != RecordKind::Membership
            || value.pointer("/row/body_kind").is_some_and(|kind| PUBLIC_OFFICES.iter().any(|body| kind == body))
    }
}

/// The public form of a kind; none if records of the kind are not public.
pub fn form_of(kind: RecordKind) -> Option<&'static Form> {
    FORMS.iter().find(|form| form.kind == kind)
}

/// For a column that holds a key: what it is called in the public form, and what sort of thing the key is of.
pub fn key_column(column: &str) -> Option<(&'static str, Of)> {
    Some(match column {
        "state_id" => ("state", Of::State),
        "recommended_by_id" => ("recommended_by", Of::State),
        "mechanism_id" => ("mechanism", Of::Mechanism),
        "instrument_id" => ("instrument", Of::Instrument),
        "document_id" => ("document", Of::Document),
        "recommendation_id" => ("recommendation", Of::Recommendation),
        "parent_id" => ("parent", Of::Recommendation),
        "earlier_id" => ("earlier", Of::Recommendation),
        "later_recommendation_id" => ("later", Of::Recommendation),
        "institution_id" => ("institution", Of::Institution),
        "successor_id" => ("successor", Of::Institution),
        "assessment_id" => ("assessment", Of::Record(RecordKind::Assessment)),
        "status_update_id" => ("status_update", Of::Record(RecordKind::StatusUpdate)),
        "corrects_id" => ("corrects", Of::Record(RecordKind::StatusUpdate)),
        "reply_id" => ("reply", Of::Record(RecordKind::Reply)),
        _ => return None,
    })
}

/// For a part that lists keys: what sort of thing they are of.
pub fn key_part(part: &str) -> Option<Of> {
    Some(match part {
        "themes" => Of::Theme,
        "groups" => Of::Group,
        "provisions" => Of::Provision,
        "targets" => Of::Target,
        "institutions" => Of::Institution,
        "states" => Of::State,
        "recommendations" => Of::Recommendation,
        _ => return None,
    })
}
