//! The one table of what can be hidden: every column that holds published words, addresses or files, the record that it belongs to, and
//! the body whose words they are; and the working copies of the same words, which only a body's own people and the moderators read. A
//! test fails for every column with words that is in neither list and not excused (`tests/it/hiding/columns.rs`).

use crate::db::history::RecordKind;
use answerable_domain::model::{BodyKind, Published};

/// The form of a column's values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Plain words.
    Text,
    /// Words by language, as a JSON object.
    Words,
    /// Any JSON; every text in it is looked at.
    Json,
    /// An address of another site: taken out as a whole, with a stone in `title` beside it.
    Address,
    /// A file's hash: taken out as a whole, with a stone in `title` beside it.
    File,
}

/// A column that holds published words, an address or a file.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// The sort of record on whose page people read it.
    pub within: Published,
    pub table: &'static str,
    pub column: &'static str,
    pub shape: Shape,
    /// SQL: the condition of the table's rows that belong to a record, with `#` for the record's key.
    pub of: &'static str,
    /// The record whose digest includes the column, and SQL for that record's key.
    pub record: (RecordKind, &'static str),
    /// The body whose words they are, and SQL for that body's key.
    pub whose: (BodyKind, &'static str),
    /// Whether the record's slug is made of it.
    pub names_address: bool,
}

/// A column in which a body's own people keep a working copy of the same words.
#[derive(Clone, Copy, Debug)]
pub struct Copy {
    pub within: Published,
    pub table: &'static str,
    pub column: &'static str,
    pub shape: Shape,
    pub of: &'static str,
}

const fn field(within: Published, at: (&'static str, &'static str), shape: Shape, of: &'static str) -> Field {
    Field {
        within,
        table: at.0,
        column: at.1,
        shape,
        of,
        record: (RecordKind::Document, "#"),
        whose: (BodyKind::Mechanism, "0"),
        names_address: false,
    }
}

impl Field {
    const fn in_record(self, kind: RecordKind, key: &'static str) -> Field {
        Field { record: (kind, key), ..self }
    }

    const fn whose(self, kind: BodyKind, key: &'static str) -> Field {
        Field { whose: (kind, key), ..self }
    }

    /// SQL for the key of the record that a row belongs to.
    pub fn within_key(&self) -> &'static str {
        match self.table {
            "responsibility_refusal" => "(SELECT p.recommendation_id FROM responsibility p WHERE p.id = responsibility_id)",
            "reply_answer" => "(SELECT r.assessment_id FROM reply r WHERE r.id = reply_id)",
            _ => self.of.strip_suffix(" = #").unwrap_or("id"),
        }
    }

    const fn naming(self) -> Field {
        Field { names_address: true, ..self }
    }
}

const OF_RECOMMENDATION: &str = "(SELECT d.state_id FROM document d JOIN recommendation r ON r.document_id = d.id WHERE r.id = #)";
const OF_UPDATE: &str = "(SELECT u.institution_id FROM status_update u WHERE u.id = #)";
const STATE_OF_UPDATE: &str = "(SELECT i.state_id FROM institution i JOIN status_update u ON u.institution_id = i.id WHERE u.id = #)";
const OF_ASSESSMENT: &str = "(SELECT a.organisation_id FROM assessment a WHERE a.id = #)";
const OF_ACTION: &str = "(SELECT MIN(i.institution_id) FROM action_institution i WHERE i.action_id = # AND i.leads)";
const REFUSALS: &str = "responsibility_id IN (SELECT p.id FROM responsibility p WHERE p.recommendation_id = #)";
const REFUSED_BY: &str = "(SELECT p.institution_id FROM responsibility p WHERE p.id = responsibility_id)";

/// Every column that holds published words, addresses or files.
pub const FIELDS: &[Field] = {
    use BodyKind::{Institution, Mechanism, Organisation};
    use Published as P;
    use RecordKind as R;
    use Shape::{Address, File, Text, Words};
    &[
        field(P::Recommendation, ("recommendation_text", "body"), Text, "recommendation_id = #")
            .in_record(R::Recommendation, "#")
            .whose(Mechanism, OF_RECOMMENDATION),
        field(P::Recommendation, ("recommendation", "section"), Words, "id = #")
            .in_record(R::Recommendation, "#")
            .whose(Mechanism, OF_RECOMMENDATION),
        field(P::Recommendation, ("responsibility_refusal", "reason"), Text, REFUSALS)
            .in_record(R::Responsibility, "responsibility_id")
            .whose(Institution, REFUSED_BY),
        field(P::Recommendation, ("responsibility_refusal", "decision_reason"), Text, REFUSALS)
            .in_record(R::Responsibility, "responsibility_id")
            .whose(Mechanism, OF_RECOMMENDATION),
        field(P::Document, ("document", "titles"), Words, "id = #").in_record(R::Document, "#").whose(Mechanism, "state_id"),
        field(P::Document, ("document", "session"), Text, "id = #").in_record(R::Document, "#").whose(Mechanism, "state_id"),
        field(P::Document, ("document", "source"), Text, "id = #").in_record(R::Document, "#").whose(Mechanism, "state_id"),
        field(P::Document, ("document", "source_url"), Address, "id = #").in_record(R::Document, "#").whose(Mechanism, "state_id"),
        field(P::StatusUpdate, ("status_update", "reasons"), Text, "id = #")
            .in_record(R::StatusUpdate, "#")
            .whose(Institution, "institution_id"),
        field(P::StatusUpdate, ("status_update", "missing"), Text, "id = #")
            .in_record(R::StatusUpdate, "#")
            .whose(Institution, "institution_id"),
        field(P::StatusUpdate, ("status_update", "next_step"), Text, "id = #")
            .in_record(R::StatusUpdate, "#")
            .whose(Institution, "institution_id"),
        field(P::StatusUpdate, ("status_question", "body"), Text, "status_update_id = #")
            .in_record(R::StatusQuestion, "id")
            .whose(Mechanism, STATE_OF_UPDATE),
        field(P::StatusUpdate, ("evidence", "title"), Text, "status_update_id = #")
            .in_record(R::StatusUpdate, "#")
            .whose(Institution, OF_UPDATE),
        field(P::StatusUpdate, ("evidence", "url"), Address, "status_update_id = #")
            .in_record(R::StatusUpdate, "#")
            .whose(Institution, OF_UPDATE),
        field(P::StatusUpdate, ("evidence", "file_hash"), File, "status_update_id = #")
            .in_record(R::StatusUpdate, "#")
            .whose(Institution, OF_UPDATE),
        field(P::Assessment, ("assessment", "developments"), Text, "id = #")
            .in_record(R::Assessment, "#")
            .whose(Organisation, "organisation_id"),
        field(P::Assessment, ("assessment", "comments"), Text, "id = #")
            .in_record(R::Assessment, "#")
            .whose(Organisation, "organisation_id"),
        field(P::Assessment, ("assessment", "missing"), Text, "id = #")
            .in_record(R::Assessment, "#")
            .whose(Organisation, "organisation_id"),
        field(P::Assessment, ("assessment", "questions"), Text, "id = #")
            .in_record(R::Assessment, "#")
            .whose(Organisation, "organisation_id"),
        field(P::Assessment, ("assessment", "proposed"), Text, "id = #")
            .in_record(R::Assessment, "#")
            .whose(Organisation, "organisation_id"),
        field(P::Assessment, ("assessment", "place"), Text, "id = #").in_record(R::Assessment, "#").whose(Organisation, "organisation_id"),
        field(P::Assessment, ("assessment", "pseudonym"), Words, "id = #")
            .in_record(R::Assessment, "#")
            .whose(Organisation, "organisation_id"),
        field(P::Assessment, ("assessment_visibility", "pseudonym"), Words, "assessment_id = #")
            .in_record(R::Assessment, "#")
            .whose(Organisation, OF_ASSESSMENT),
        field(P::Assessment, ("assessment_withdrawal", "note"), Text, "assessment_id = #")
            .in_record(R::Withdrawal, "id")
            .whose(Organisation, OF_ASSESSMENT),
        field(P::Assessment, ("reply", "body"), Text, "assessment_id = #").in_record(R::Reply, "id").whose(Institution, "institution_id"),
        field(P::Assessment, ("reply_answer", "body"), Text, "reply_id IN (SELECT r.id FROM reply r WHERE r.assessment_id = #)")
            .in_record(R::Answer, "id")
            .whose(Organisation, OF_ASSESSMENT),
        field(P::Assessment, ("evidence", "title"), Text, "assessment_id = #")
            .in_record(R::Assessment, "#")
            .whose(Organisation, OF_ASSESSMENT),
        field(P::Assessment, ("evidence", "url"), Address, "assessment_id = #")
            .in_record(R::Assessment, "#")
            .whose(Organisation, OF_ASSESSMENT),
        field(P::Assessment, ("evidence", "file_hash"), File, "assessment_id = #")
            .in_record(R::Assessment, "#")
            .whose(Organisation, OF_ASSESSMENT),
        field(P::Action, ("action", "titles"), Words, "id = #").in_record(R::Action, "#").whose(Institution, OF_ACTION).naming(),
        field(P::Action, ("action", "description"), Words, "id = #").in_record(R::Action, "#").whose(Institution, OF_ACTION),
        field(P::Action, ("action", "place"), Words, "id = #").in_record(R::Action, "#").whose(Institution, OF_ACTION),
        field(P::Action, ("action_version", "abandoned_reason"), Words, "action_id = #")
            .in_record(R::Action, "#")
            .whose(Institution, OF_ACTION),
        field(P::Action, ("milestone", "titles"), Words, "action_id = #").in_record(R::Action, "#").whose(Institution, OF_ACTION),
        field(P::Action, ("budget_line", "source"), Words, "action_id = #").in_record(R::Action, "#").whose(Institution, OF_ACTION),
        field(P::Action, ("evidence", "title"), Text, "action_id = #").in_record(R::Action, "#").whose(Institution, OF_ACTION),
        field(P::Action, ("evidence", "url"), Address, "action_id = #").in_record(R::Action, "#").whose(Institution, OF_ACTION),
        field(P::Action, ("evidence", "file_hash"), File, "action_id = #").in_record(R::Action, "#").whose(Institution, OF_ACTION),
        field(P::Institution, ("institution", "names"), Words, "id = #")
            .in_record(R::Institution, "#")
            .whose(Mechanism, "state_id")
            .naming(),
        field(P::Institution, ("institution", "abbreviation"), Text, "id = #").in_record(R::Institution, "#").whose(Mechanism, "state_id"),
        field(P::Institution, ("institution", "about"), Words, "id = #").in_record(R::Institution, "#").whose(Mechanism, "state_id"),
        field(P::Organisation, ("organisation", "names"), Words, "id = #")
            .in_record(R::Organisation, "#")
            .whose(Organisation, "id")
            .naming(),
        field(P::Organisation, ("organisation", "about"), Words, "id = #").in_record(R::Organisation, "#").whose(Organisation, "id"),
        field(P::Cluster, ("cluster", "titles"), Words, "id = #").in_record(R::Cluster, "#").whose(Mechanism, "state_id").naming(),
    ]
};

const SUBMITTED: &str = "id IN (SELECT l.submission_id FROM submission_assessment l WHERE l.assessment_id = #) \
     OR (kind = 'answer' AND assessment_id = #)";
const SUBMITTED_EVIDENCE: &str = "submission_id IN (SELECT l.submission_id FROM submission_assessment l WHERE l.assessment_id = #)";
const DRAFTED: &str = "EXISTS (SELECT 1 FROM status_update u WHERE u.id = # AND u.recommendation_id = status_draft.recommendation_id \
     AND u.institution_id = status_draft.institution_id)";
const DRAFTED_EVIDENCE: &str = "status_draft_id IN (SELECT f.id FROM status_draft f JOIN status_update u \
     ON u.recommendation_id = f.recommendation_id AND u.institution_id = f.institution_id WHERE u.id = #)";
const ACTION_EVIDENCE: &str = "action_draft_id IN (SELECT f.id FROM action_draft f WHERE f.action_id = #)";
const TAKEN_IN: &str = "document_id = (SELECT r.document_id FROM recommendation r WHERE r.id = #)";
const TAKEN_IN_PARAGRAPH: &str =
    "intake_id IN (SELECT k.id FROM intake k JOIN recommendation r ON r.document_id = k.document_id WHERE r.id = #)";

const MARKED: &str = "submission_decision_id IN (SELECT d.id FROM submission_decision d JOIN submission_assessment l \
     ON l.submission_id = d.submission_id WHERE l.assessment_id = #)";
// Forms that wait for a second person, of the bodies whose words may be in the record.
const HELD_OF_UPDATE: &str = "body_kind = 'institution' AND body_id = (SELECT u.institution_id FROM status_update u WHERE u.id = #)";
const HELD_OF_REPLY: &str = "body_kind = 'institution' AND body_id IN (SELECT r.institution_id FROM reply r WHERE r.assessment_id = #)";
const HELD_OF_ACTION: &str =
    "body_kind = 'institution' AND body_id IN (SELECT i.institution_id FROM action_institution i WHERE i.action_id = #)";
const HELD_OF_RECOMMENDATION: &str = "(body_kind = 'mechanism' AND body_id = (SELECT d.state_id FROM document d \
     JOIN recommendation r ON r.document_id = d.id WHERE r.id = #)) OR (body_kind = 'institution' AND body_id IN \
     (SELECT p.institution_id FROM responsibility p WHERE p.recommendation_id = #))";
const HELD_OF_DOCUMENT: &str = "body_kind = 'mechanism' AND body_id = (SELECT d.state_id FROM document d WHERE d.id = #)";
const HELD_OF_INSTITUTION: &str = "body_kind = 'mechanism' AND body_id = (SELECT i.state_id FROM institution i WHERE i.id = #)";
const HELD_OF_CLUSTER: &str = "body_kind = 'mechanism' AND body_id = (SELECT c.state_id FROM cluster c WHERE c.id = #)";

const fn copy(within: Published, at: (&'static str, &'static str), shape: Shape, of: &'static str) -> Copy {
    Copy { within, table: at.0, column: at.1, shape, of }
}

/// Every column that holds working copies of published words.
pub const COPIES: &[Copy] = {
    use Published as P;
    use Shape::{Json, Text};
    &[
        copy(P::Assessment, ("submission", "content"), Json, SUBMITTED),
        copy(P::Assessment, ("submission", "appeal"), Text, SUBMITTED),
        copy(P::Assessment, ("draft_evidence", "title"), Text, SUBMITTED_EVIDENCE),
        copy(P::Assessment, ("draft_evidence", "url"), Text, SUBMITTED_EVIDENCE),
        copy(P::Assessment, ("reply_draft", "body"), Text, "assessment_id = #"),
        copy(P::Assessment, ("reply_draft", "question"), Text, "assessment_id = #"),
        copy(P::StatusUpdate, ("status_draft", "reasons"), Text, DRAFTED),
        copy(P::StatusUpdate, ("status_draft", "missing"), Text, DRAFTED),
        copy(P::StatusUpdate, ("status_draft", "next_step"), Text, DRAFTED),
        copy(P::StatusUpdate, ("status_draft", "question"), Text, DRAFTED),
        copy(P::StatusUpdate, ("draft_evidence", "title"), Text, DRAFTED_EVIDENCE),
        copy(P::StatusUpdate, ("draft_evidence", "url"), Text, DRAFTED_EVIDENCE),
        copy(P::Action, ("action_draft", "content"), Json, "action_id = #"),
        copy(P::Action, ("action_draft", "question"), Text, "action_id = #"),
        copy(P::Action, ("draft_evidence", "title"), Text, ACTION_EVIDENCE),
        copy(P::Action, ("draft_evidence", "url"), Text, ACTION_EVIDENCE),
        copy(P::Recommendation, ("text_draft", "body"), Text, "recommendation_id = #"),
        copy(P::Recommendation, ("text_draft", "note"), Text, "recommendation_id = #"),
        copy(P::Recommendation, ("intake", "source"), Json, TAKEN_IN),
        copy(P::Recommendation, ("intake_paragraph", "body"), Text, TAKEN_IN_PARAGRAPH),
        copy(P::Recommendation, ("intake_paragraph", "section"), Text, TAKEN_IN_PARAGRAPH),
        copy(P::Document, ("intake", "title"), Text, "document_id = #"),
        copy(P::Document, ("intake", "source"), Json, "document_id = #"),
        copy(P::Document, ("intake", "session"), Text, "document_id = #"),
        copy(P::Document, ("intake", "source_url"), Text, "document_id = #"),
        copy(P::Document, ("intake", "file_name"), Text, "document_id = #"),
        copy(P::Organisation, ("registration", "names"), Json, "organisation_id = #"),
        copy(P::Organisation, ("registration", "about"), Json, "organisation_id = #"),
        copy(P::Organisation, ("registration", "confirm_why"), Text, "organisation_id = #"),
        copy(P::Assessment, ("submission_mark", "passage"), Text, MARKED),
        copy(P::Assessment, ("submission_mark", "note"), Text, MARKED),
        copy(P::StatusUpdate, ("held_form", "form"), Json, HELD_OF_UPDATE),
        copy(P::StatusUpdate, ("held_form", "texts"), Json, HELD_OF_UPDATE),
        copy(P::Assessment, ("held_form", "form"), Json, HELD_OF_REPLY),
        copy(P::Assessment, ("held_form", "texts"), Json, HELD_OF_REPLY),
        copy(P::Action, ("held_form", "form"), Json, HELD_OF_ACTION),
        copy(P::Action, ("held_form", "texts"), Json, HELD_OF_ACTION),
        copy(P::Recommendation, ("held_form", "form"), Json, HELD_OF_RECOMMENDATION),
        copy(P::Recommendation, ("held_form", "texts"), Json, HELD_OF_RECOMMENDATION),
        copy(P::Document, ("held_form", "form"), Json, HELD_OF_DOCUMENT),
        copy(P::Document, ("held_form", "texts"), Json, HELD_OF_DOCUMENT),
        copy(P::Institution, ("held_form", "form"), Json, HELD_OF_INSTITUTION),
        copy(P::Institution, ("held_form", "texts"), Json, HELD_OF_INSTITUTION),
        copy(P::Cluster, ("held_form", "form"), Json, HELD_OF_CLUSTER),
        copy(P::Cluster, ("held_form", "texts"), Json, HELD_OF_CLUSTER),
    ]
};

/// The columns of published words in a sort of record.
pub fn fields_of(within: Published) -> impl Iterator<Item = &'static Field> {
    FIELDS.iter().filter(move |field| field.within == within)
}

/// The columns of working copies for a sort of record.
pub fn copies_of(within: Published) -> impl Iterator<Item = &'static Copy> {
    COPIES.iter().filter(move |copy| copy.within == within)
}
