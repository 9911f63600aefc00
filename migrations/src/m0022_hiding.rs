//! Danger can be taken out of sight: what was hidden, where, by whom and on which ground; the hidden words themselves, sealed with a key
//! that lies elsewhere; readers' warnings. And the one change that tables of published records now allow: what a hiding says.

use crate::columns::*;
use crate::sealing::seal;
use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend, Statement};

#[derive(DeriveMigrationName)]
pub struct Migration;

/// Tables that cannot be changed, or only in one way: with the triggers that refuse changes (for SQLite the one of UPDATE), when they
/// refuse, and the columns in which a hiding may put a stone.
const SEALED: &[(&str, &str, &str, &[&str])] = &[
    ("recommendation_text", "sealed", "", &["body"]),
    ("action_version", "sealed", "", &["abandoned_reason"]),
    ("status_update", "sealed", "", &["slug", "reasons", "missing", "next_step"]),
    ("status_question", "sealed", "", &["body"]),
    (
        "assessment",
        "sealed",
        "OLD.published_on IS NOT NULL",
        &["pseudonym", "developments", "comments", "missing", "questions", "proposed", "place"],
    ),
    ("assessment_visibility", "sealed", "", &["pseudonym"]),
    ("assessment_withdrawal", "sealed", "", &["note"]),
    ("evidence", "sealed", "OLD.published_on IS NOT NULL", &["title", "url", "file_hash"]),
    ("reply", "sealed", "", &["body"]),
    ("reply_answer", "sealed", "", &["body"]),
    ("milestone", "sealed", "OLD.until IS NOT NULL", &["titles"]),
    ("budget_line", "sealed", "OLD.until IS NOT NULL", &["source"]),
    ("event", "sealed", "", &["detail", "withheld"]),
    // When the words are destroyed, what they could be guessed from is destroyed too.
    ("history_link", "sealed", "", &["salt", "withheld"]),
    ("submission", "written", WAITS, &["content", "appeal"]),
    ("draft_evidence", "waits", WAITING_EVIDENCE, &["title", "url", "file_hash"]),
];

/// The condition under which a submission waits, as `m0018_submissions` has it.
const WAITS: &str = "((OLD.stage IN ('submitted', 'appealed', 'published', 'dismissed') AND (OLD.content IS NOT NEW.content \
     OR OLD.kind IS NOT NEW.kind OR OLD.visibility IS NOT NEW.visibility OR OLD.coalition_id IS NOT NEW.coalition_id \
     OR OLD.organisation_id IS NOT NEW.organisation_id OR OLD.assessment_id IS NOT NEW.assessment_id)) \
     OR (OLD.stage IN ('published', 'dismissed') AND NEW.stage <> OLD.stage))";
const WAITING_EVIDENCE: &str = "EXISTS (SELECT 1 FROM submission s WHERE s.id IN (OLD.submission_id, NEW.submission_id) \
     AND s.stage IN ('submitted', 'appealed', 'published', 'dismissed'))";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // The hash of what is withheld, for links whose salt was destroyed.
        add(manager, [("history_link", text_or_none("withheld"))]).await?;
        create(
            manager,
            vec![
                table("hiding")
                    // Random: it stands in the stones, and in addresses of the moderators' desk.
                    .col(text_unique("reference"))
                    // The kind of record in which the words are hidden: `assessment`, `status_update` …
                    .col(text("kind"))
                    .col(reference("record_id"))
                    .col(reference_or_none("state_id"))
                    .col(text("ground"))
                    // `provisional`, `confirmed`, `appealed`, `stands`, `shown_again`.
                    .col(text("stage"))
                    // Whether the author took it back; otherwise a moderator hid it.
                    .col(flag("by_author"))
                    .col(reference("hidden_by_id"))
                    .col(date("hidden_on"))
                    // Unless another moderator confirms the hiding, the words are shown again after this day.
                    .col(date("confirm_by"))
                    .col(reference_or_none("confirmed_by_id"))
                    .col(date_or_none("confirmed_on"))
                    .col(date_or_none("appealed_on"))
                    .col(reference_or_none("decided_by_id"))
                    .col(date_or_none("decided_on"))
                    // After this day the words are destroyed.
                    .col(date_or_none("destroy_after"))
                    .col(date_or_none("destroyed_on"))
                    .col(date_or_none("shown_again_on"))
                    .col(number("version"))
                    .foreign_key(&mut to("hiding", "state_id", "state"))
                    .foreign_key(&mut to("hiding", "hidden_by_id", "person"))
                    .foreign_key(&mut to("hiding", "confirmed_by_id", "person"))
                    .foreign_key(&mut to("hiding", "decided_by_id", "person"))
                    .to_owned(),
                // A value of a row in which it put a stone, or that it changed.
                table("hiding_piece")
                    .col(reference("hiding_id"))
                    .col(text("table_name"))
                    .col(reference("row_id"))
                    .col(text("column_name"))
                    // The record that the row belongs to, if it is published; a working copy belongs to none.
                    .col(text_or_none("record_kind"))
                    .col(reference_or_none("record_id"))
                    // The key of the record as people read it, to which the row belongs: one of several assessments that were written in
                    // one piece.
                    .col(reference_or_none("within_id"))
                    // Whether the column may change at this moment, and what to: filled only within the transaction that changes it.
                    .col(flag("open"))
                    .col(text_or_none("form"))
                    .foreign_key(&mut to("hiding_piece", "hiding_id", "hiding"))
                    .to_owned(),
                // The body whose words they are: it is told, and may appeal.
                table("hiding_body")
                    .col(reference("hiding_id"))
                    .col(text("body_kind"))
                    .col(reference("body_id"))
                    .foreign_key(&mut to("hiding_body", "hiding_id", "hiding"))
                    .to_owned(),
                // The hidden words, files and what was said of them, sealed. Deleted when they are destroyed, or shown again.
                table("hidden_words")
                    .col(reference("hiding_id"))
                    // `words`, `file`, `place`, `confirmed`, `appeal`.
                    .col(text("kind"))
                    .col(text("sealed"))
                    // Of a file, or a place in addresses: a keyed hash of its name.
                    .col(text_or_none("mark"))
                    .foreign_key(&mut to("hidden_words", "hiding_id", "hiding"))
                    .to_owned(),
                // «This endangers somebody». Nothing is stored about who gave the warning; days are stored and not moments.
                table("warning")
                    .col(text_unique("token"))
                    .col(text("kind"))
                    .col(reference("record_id"))
                    // The passage and the reason, sealed: they say again what endangers.
                    .col(text_or_none("sealed"))
                    .col(date("received_on"))
                    .col(reference_or_none("closed_by_id"))
                    .col(date_or_none("closed_on"))
                    .col(reference_or_none("hiding_id"))
                    .foreign_key(&mut to("warning", "closed_by_id", "person"))
                    .foreign_key(&mut to("warning", "hiding_id", "hiding"))
                    .to_owned(),
            ],
            vec![
                index("hiding", &["stage"]),
                index("hiding", &["kind", "record_id"]),
                index("hiding_piece", &["hiding_id"]),
                index("hiding_piece", &["table_name", "row_id"]),
                index("hiding_body", &["body_kind", "body_id"]),
                index("hiding_body", &["hiding_id"]),
                index("hidden_words", &["hiding_id"]),
                index("hidden_words", &["mark"]),
                index("warning", &["closed_on"]),
            ],
        )
        .await?;
        seal(manager, "hiding_body", None).await?;
        for (name, trigger, when, columns) in SEALED {
            match manager.get_database_backend() {
                DbBackend::Postgres => self.open_postgres(manager, name, trigger).await?,
                _ => self.open_sqlite(manager, name, trigger, when, columns).await?,
            }
        }
        Ok(())
    }
}

impl Migration {
    /// Opens a table of SQLite to hidings: its trigger refuses a change unless each column that differs takes exactly the form that a
    /// hiding says.
    async fn open_sqlite(&self, manager: &SchemaManager<'_>, name: &str, trigger: &str, when: &str, columns: &[&str]) -> Result<(), DbErr> {
        let database = manager.get_connection();
        let key = if name == "history_link" { "event_id" } else { "id" };
        let listed = Statement::from_string(DbBackend::Sqlite, format!("SELECT name FROM pragma_table_info('{name}')"));
        let mut allowed =
            vec![format!("EXISTS (SELECT 1 FROM hiding_piece p WHERE p.table_name = '{name}' AND p.row_id = OLD.{key} AND p.open)")];
        for row in database.query_all_raw(listed).await? {
            let column: String = row.try_get_by_index(0)?;
            allowed.push(if columns.contains(&column.as_str()) {
                format!(
                    "(NEW.{column} IS OLD.{column} OR EXISTS (SELECT 1 FROM hiding_piece p WHERE p.table_name = '{name}' \
                     AND p.row_id = OLD.{key} AND p.column_name = '{column}' AND p.open AND p.form IS NEW.{column}))"
                )
            } else {
                format!("NEW.{column} IS OLD.{column}")
            });
        }
        let suffix = if trigger == "written" { "" } else { "_update" };
        let trigger = format!("{name}_{trigger}{suffix}");
        let when = if when.is_empty() { "1" } else { when };
        let allowed = allowed.join(" AND ");
        database.execute_unprepared(&format!("DROP TRIGGER {trigger}")).await?;
        database
            .execute_unprepared(&format!(
                "CREATE TRIGGER {trigger} BEFORE UPDATE ON {name} FOR EACH ROW WHEN ({when}) AND NOT ({allowed}) \
                 BEGIN SELECT RAISE(ABORT, 'append-only: UPDATE of {name} is refused'); END"
            ))
            .await
            .map(|_| ())
    }

    /// Opens a table of PostgreSQL to hidings: the functions that refuse changes check first whether a hiding allows the change.
    async fn open_postgres(&self, manager: &SchemaManager<'_>, name: &str, trigger: &str) -> Result<(), DbErr> {
        let database = manager.get_connection();
        database.execute_unprepared(ALLOWED).await?;
        if name == "draft_evidence" {
            return database.execute_unprepared(WAITING_EVIDENCE_POSTGRES).await.map(|_| ());
        }
        database.execute_unprepared(REFUSE_UNLESS_HIDDEN).await?;
        // The condition of the trigger stays as it is; it only calls another function.
        let source = Statement::from_string(
            DbBackend::Postgres,
            format!("SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE tgname = '{name}_{trigger}' AND tgrelid = '{name}'::regclass"),
        );
        let row = database.query_one_raw(source).await?;
        let before: String = row.ok_or_else(|| DbErr::Custom(format!("{name} is not sealed")))?.try_get_by_index(0)?;
        let after = before.replace("refuse_change()", "refuse_change_unless_hidden()");
        database.execute_unprepared(&format!("DROP TRIGGER {name}_{trigger} ON {name}")).await?;
        database.execute_unprepared(&after).await.map(|_| ())
    }
}

/// The function that says whether the difference between two rows is what a hiding says.
const ALLOWED: &str = "CREATE OR REPLACE FUNCTION hiding_says(named text, old_row jsonb, new_row jsonb) RETURNS boolean LANGUAGE sql STABLE AS $$ \
     SELECT EXISTS (SELECT 1 FROM hiding_piece p WHERE p.table_name = named AND p.open \
         AND p.row_id = COALESCE(old_row->>'id', old_row->>'event_id')::bigint) \
     AND NOT EXISTS (SELECT 1 FROM jsonb_object_keys(new_row) AS k(name) \
         WHERE old_row->k.name IS DISTINCT FROM new_row->k.name \
         AND NOT EXISTS (SELECT 1 FROM hiding_piece p WHERE p.table_name = named \
             AND p.row_id = COALESCE(old_row->>'id', old_row->>'event_id')::bigint AND p.column_name = k.name AND p.open \
             AND (CASE WHEN jsonb_typeof(new_row->k.name) IN ('object', 'array') THEN p.form::jsonb = new_row->k.name \
                  ELSE p.form IS NOT DISTINCT FROM new_row->>k.name END))) $$";

const REFUSE_UNLESS_HIDDEN: &str = "CREATE OR REPLACE FUNCTION refuse_change_unless_hidden() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN \
     IF TG_OP = 'UPDATE' THEN \
         IF hiding_says(TG_TABLE_NAME::text, to_jsonb(OLD), to_jsonb(NEW)) THEN RETURN NEW; END IF; \
     END IF; \
     RAISE EXCEPTION 'append-only: % of % is refused', TG_OP, TG_TABLE_NAME; END $$";

const WAITING_EVIDENCE_POSTGRES: &str = "CREATE OR REPLACE FUNCTION refuse_waiting_evidence() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN \
     IF TG_OP = 'UPDATE' THEN \
         IF hiding_says(TG_TABLE_NAME::text, to_jsonb(OLD), to_jsonb(NEW)) THEN RETURN NEW; END IF; \
     END IF; \
     IF (TG_OP <> 'INSERT' AND EXISTS (SELECT 1 FROM submission s WHERE s.id = OLD.submission_id \
             AND s.stage IN ('submitted', 'appealed', 'published', 'dismissed'))) \
         OR (TG_OP <> 'DELETE' AND EXISTS (SELECT 1 FROM submission s WHERE s.id = NEW.submission_id \
             AND s.stage IN ('submitted', 'appealed', 'published', 'dismissed'))) THEN \
         RAISE EXCEPTION 'append-only: evidence of what waits for a decision is not changed'; END IF; \
     IF TG_OP = 'DELETE' THEN RETURN OLD; END IF; RETURN NEW; END $$";
