//! What everybody sees of a record: which columns of its rows, which parts. A column that is not named here is in no public form, so that
//! a new one cannot slip out. Left out on purpose: keys (they tell an order), who wrote for civil society and under which name (it may
//! be lowered later, app/RULES.md rule 6), what waits or was superseded. Organisations have no public form for the same reason. Of who
//! holds an office it says the body, the role and the days, never the person; of organisations' members nothing, nor of the interests
//! that moderators declare: an interest tells that something of an organisation waits, and which.

use super::names::Of;
use crate::db::history::RecordKind;
use serde_json::Value;

/// The public form of a kind.
#[derive(Debug)]
pub struct Form {
    pub kind: RecordKind,
    /// Columns of the record's own row.
    pub row: &'static [&'static str],
    /// Parts of it: their name, and their rows' columns; none where the part is a list of keys.
    pub parts: &'static [(&'static str, &'static [&'static str])],
    /// The column whose value is the last part of its address; none where that is random.
    pub named: NamedInForm,
}

/// How a record is called in its address.
#[derive(Debug, PartialEq, Eq)]
pub enum NamedInForm {
    /// By a column that says nothing but what the page's address says.
    By(&'static str),
    /// Document and paragraph.
    Cited,
    /// By chance: the record has no address of its own, or one that is made of words which may have to go.
    Random,
}

const EVIDENCE: (&str, &[&str]) = ("evidence", &["kind", "title", "url", "dated_on", "published_on", "file_hash"]);

/// Kinds of bodies whose offices everybody may know of.
pub const PUBLIC_OFFICES: [&str; 4] = ["institution", "mechanism", "moderation", "installation"];

/// All of them.
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
    /// Whether everybody sees a record of the kind, as it is read.
    pub fn shows(&self, value: &Value) -> bool {
        self.kind != RecordKind::Membership || PUBLIC_OFFICES.iter().any(|body| value["row"]["body_kind"] == *body)
    }
}

/// The form of a kind, if it has one.
pub fn form_of(kind: RecordKind) -> Option<&'static Form> {
    FORMS.iter().find(|form| form.kind == kind)
}

/// What a column that holds a key is called in the form, and whose key it is.
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

/// Whose keys a part lists.
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
