//! Tests that no column of published words is forgotten.

use crate::site::Site;
use answerable_store::hidden::{COPIES, FIELDS};
use answerable_testing::{columns, holds_words};
use std::collections::BTreeSet;

/// Columns with words that are not published, or in which nobody writes freely, each with the reason.
const EXCUSED: &[(&str, &str)] = &[
    ("action.kind", "a code"),
    ("action.slug", "changes with the title"),
    ("action_version.state", "a code"),
    ("assessment.language", "a code"),
    ("assessment.slug", "random"),
    ("assessment.state_account", "a code"),
    ("assessment.verdict", "a code"),
    ("assessment.visibility", "a code"),
    ("assessment_visibility.visibility", "a code"),
    ("budget_line.currency", "a code"),
    ("cluster.slug", "changes with the title"),
    ("cycle_date.kind", "a code"),
    ("document.kind", "a code"),
    ("document.language", "a code"),
    ("document.symbol", "the United Nations' own"),
    ("evidence.kind", "a code"),
    ("institution.kind", "a code"),
    ("institution.slug", "changes with the name"),
    ("lineage.kind", "a code"),
    ("moderation_decision.decision", "a code"),
    ("moderation_decision.ground", "a code"),
    ("organisation.kind", "a code"),
    ("organisation.languages", "codes"),
    ("organisation.slug", "changes with the name"),
    ("recommendation.nature", "a code"),
    ("recommendation.paragraph", "the issuing body's own numbers"),
    ("recommendation.response", "a code"),
    ("recommendation_text.kind", "a code"),
    ("recommendation_text.language", "a code"),
    ("recommendation_words.body", "written again from the texts"),
    ("reply.language", "a code"),
    ("reply_answer.language", "a code"),
    ("responsibility.role", "a code"),
    ("responsibility_refusal.decision", "a code"),
    ("responsibility_refusal.language", "a code"),
    ("status_question.language", "a code"),
    ("status_update.language", "a code"),
    ("status_update.slug", "made of slugs, and changes with them"),
    ("status_update.status", "a code"),
    ("event.actor_kind", "a code"),
    ("event.actor_role", "a code"),
    ("event.detail", "cut with the records that it is about"),
    ("event.kind", "a code"),
    ("event.subject_kind", "a code"),
    ("event.withheld", "cut with the records that it is about"),
];
/// Tables of which nothing is published directly: accounts, drafts, the program's own lists, what hidings themselves keep.
const NOT_PUBLISHED: &[&str] = &[
    "account_news",
    "action_draft",
    "draft_evidence",
    "ending_proposal",
    "group",
    "guard_confirmation",
    "held_form",
    "hidden_words",
    "hiding",
    "hiding_body",
    "hiding_piece",
    "history_head",
    "history_link",
    "history_record",
    "installation_secret",
    "instrument",
    "intake",
    "intake_label",
    "intake_paragraph",
    "invitation",
    "latch",
    "letter_pause",
    "log_closing",
    "log_entry",
    "log_event",
    "log_head",
    "mechanism",
    "membership",
    "moderation_interest",
    "observation",
    "organisation_contact",
    "original_file",
    "outbox",
    "password_reset",
    "person",
    "provision",
    "public_record",
    "recovery_code",
    "registration",
    "registration_message",
    "reminder_choice",
    "reminder_sent",
    "reply_draft",
    "sdg_goal",
    "sdg_indicator",
    "sdg_target",
    "seaql_migrations",
    "session",
    "setting",
    "sign_in",
    "state",
    "status_draft",
    "stored_file",
    "submission",
    "submission_decision",
    "submission_mark",
    "submission_signature",
    "text_draft",
    "theme",
    "throttle",
    "warning",
    "coalition_invitation",
];

#[tokio::test]
async fn every_column_of_published_words_can_be_hidden_or_is_excused() {
    let site = Site::empty(answerable_testing::database(answerable_testing::Kind::Sqlite).await).await;
    let hidden: BTreeSet<String> = FIELDS.iter().map(|field| format!("{}.{}", field.table, field.column)).collect();
    let mut left = Vec::new();
    let mut known = BTreeSet::new();
    for (table, column, kind) in columns(&site.db).await {
        let name = format!("{table}.{column}");
        known.insert(name.clone());
        let words = holds_words(&kind);
        let excused = NOT_PUBLISHED.contains(&table.as_str()) || EXCUSED.iter().any(|(known, _)| *known == name);
        if words && !excused && !hidden.contains(&name) {
            left.push(name);
        }
    }
    assert!(left.is_empty(), "can words in {left:?} be hidden? Add them to the table of fields, or say here why not");
    let copies = COPIES.iter().map(|copy| format!("{}.{}", copy.table, copy.column));
    let gone: Vec<String> = hidden.into_iter().chain(copies).filter(|name| !known.contains(name)).collect();
    assert!(gone.is_empty(), "{gone:?} are in the table of fields and not in the schema");
}
