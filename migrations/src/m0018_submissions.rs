//! Civil society's desk: what organisations write until a moderator decides on it, who signs it, what was decided and why, who may not
//! decide; and what can change after publication without changing a word: under which name an assessment shows, and the organisation's
//! one answer to a reply.

use crate::columns::*;
use crate::sealing::{seal, seal_deletion};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create(
            manager,
            vec![
                // Kept apart from what is published, so that keys of assessments tell nothing of drafts. Days are stored and not moments:
                // when somebody sat at the desk must not be known.
                table("submission")
                    // The random last part of the submission's address.
                    .col(text_unique("token"))
                    .col(reference("organisation_id"))
                    // `assessment`, or `answer`: the organisation's word on a reply.
                    .col(text("kind"))
                    // Of a submission that is an answer: the assessment whose reply it answers.
                    .col(reference_or_none("assessment_id"))
                    // Every field as it was typed, as a JSON object: nothing is lost because it does not hold together yet.
                    .col(words("content"))
                    .col(text("visibility"))
                    .col(reference_or_none("coalition_id"))
                    .col(text("stage"))
                    // Why a decision should be another: the organisation's words.
                    .col(text_or_none("appeal"))
                    .col(number("version"))
                    .col(reference("changed_by_id"))
                    .col(date("changed_on"))
                    // Since when it has waited for a moderator.
                    .col(date_or_none("submitted_on"))
                    .foreign_key(&mut to("submission", "organisation_id", "organisation"))
                    .foreign_key(&mut to("submission", "assessment_id", "assessment"))
                    .foreign_key(&mut to("submission", "coalition_id", "organisation"))
                    .foreign_key(&mut to("submission", "changed_by_id", "person"))
                    .to_owned(),
                // The assessments that were made of the submission, one for each of its recommendations.
                link("submission_assessment", ("submission_id", "submission"), ("assessment_id", "assessment")),
                // An organisation of the coalition under whose name it shows, besides the one that wrote it.
                table("submission_signature")
                    .col(reference("submission_id"))
                    .col(reference("organisation_id"))
                    // Whether readers may see its name below the assessment.
                    .col(flag("named"))
                    // A digest of the words that were read: an organisation that signed other words must sign again.
                    .col(text("words"))
                    .col(date("signed_on"))
                    .col(date_or_none("left_on"))
                    .foreign_key(&mut to("submission_signature", "submission_id", "submission"))
                    .foreign_key(&mut to("submission_signature", "organisation_id", "organisation"))
                    .to_owned(),
                // What a moderator decided, for the organisation and for moderators: the public log says less.
                table("submission_decision")
                    .col(reference("submission_id"))
                    .col(text("decision"))
                    .col(text_or_none("ground"))
                    .col(reference("decided_by_id"))
                    .col(date("received_on"))
                    .col(date("decided_on"))
                    .foreign_key(&mut to("submission_decision", "submission_id", "submission"))
                    .foreign_key(&mut to("submission_decision", "decided_by_id", "person"))
                    .to_owned(),
                // The marked passage, the field in which it stands, and a word to the organisation. It may name a child, and so is kept only
                // until the next decision, or until the words are thrown away.
                table("submission_mark")
                    .col(reference("submission_decision_id"))
                    .col(text_or_none("field"))
                    .col(text_or_none("passage"))
                    .col(text_or_none("note"))
                    .foreign_key(&mut to("submission_mark", "submission_decision_id", "submission_decision"))
                    .to_owned(),
                // A moderator's declared interest: in one submission, or in all of an organisation.
                table("moderation_interest")
                    .col(reference("person_id"))
                    .col(reference_or_none("submission_id"))
                    .col(reference_or_none("organisation_id"))
                    .col(date("declared_on"))
                    .col(date_or_none("until"))
                    .foreign_key(&mut to("moderation_interest", "person_id", "person"))
                    .foreign_key(&mut to("moderation_interest", "submission_id", "submission"))
                    .foreign_key(&mut to("moderation_interest", "organisation_id", "organisation"))
                    .to_owned(),
                // Under which name an assessment shows from now on: lowered, never raised, on every page, of earlier days too.
                table("assessment_visibility")
                    .col(reference("assessment_id"))
                    .col(text("visibility"))
                    .col(words_or_none("pseudonym"))
                    .col(reference_or_none("coalition_id"))
                    .col(date("changed_on"))
                    .foreign_key(&mut to("assessment_visibility", "assessment_id", "assessment"))
                    .foreign_key(&mut to("assessment_visibility", "coalition_id", "organisation"))
                    .to_owned(),
                // What the organisation says to a reply, once.
                table("reply_answer")
                    .col(reference("reply_id"))
                    .col(text("language"))
                    .col(text("body"))
                    .col(date("published_on"))
                    .foreign_key(&mut to("reply_answer", "reply_id", "reply"))
                    .to_owned(),
                // A decision of the public log may be on what never became an assessment, and then says no more than its State.
                table("moderation_decision_after")
                    .col(reference_or_none("assessment_id"))
                    .col(reference_or_none("state_id"))
                    .col(text("decision"))
                    .col(text_or_none("ground"))
                    .col(date("received_on"))
                    .col(date("decided_on"))
                    .foreign_key(&mut to("moderation_decision_after", "assessment_id", "assessment"))
                    .foreign_key(&mut to("moderation_decision_after", "state_id", "state"))
                    .to_owned(),
            ],
            vec![
                index("submission", &["organisation_id", "stage"]),
                index("submission", &["stage", "submitted_on"]),
                index("submission", &["assessment_id"]),
                unique("submission_assessment", &["assessment_id"]),
                index("submission_signature", &["submission_id"]),
                index("submission_signature", &["organisation_id"]),
                index("submission_decision", &["submission_id"]),
                unique("submission_mark", &["submission_decision_id"]),
                index("moderation_interest", &["person_id"]),
                index("assessment_visibility", &["assessment_id"]),
                unique("reply_answer", &["reply_id"]),
            ],
        )
        .await?;
        self.decisions(manager).await?;
        let proofs = Table::alter().table(Alias::new("draft_evidence")).add_column(reference_or_none("submission_id")).to_owned();
        manager.alter_table(proofs).await?;
        manager.create_index(index("draft_evidence", &["submission_id"])).await?;
        for name in ["submission_decision", "assessment_visibility", "reply_answer"] {
            seal(manager, name, None).await?;
        }
        seal(manager, "submission_signature", Some("left_on")).await?;
        seal_deletion(manager, "submission_signature", "left_on").await?;
        // A moderator cannot change any word: of a submission that waits for a decision only the stage can change.
        self.seal_waiting(manager).await?;
        self.seal_evidence(manager).await
    }
}

impl Migration {
    /// Makes the log of decisions again, as a table whose decisions need no assessment.
    async fn decisions(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        let database = manager.get_connection();
        database
            .execute_unprepared(
                "INSERT INTO moderation_decision_after (id, assessment_id, decision, ground, received_on, decided_on) \
                 SELECT id, assessment_id, decision, ground, received_on, decided_on FROM moderation_decision ORDER BY id",
            )
            .await?;
        manager.drop_table(Table::drop().table(Alias::new("moderation_decision")).to_owned()).await?;
        let rename = Table::rename().table(Alias::new("moderation_decision_after"), Alias::new("moderation_decision")).to_owned();
        manager.rename_table(rename).await?;
        if manager.get_database_backend() == sea_orm_migration::sea_orm::DbBackend::Postgres {
            // The keys were copied, so the counter is moved behind them.
            database
                .execute_unprepared(
                    "SELECT setval(pg_get_serial_sequence('moderation_decision', 'id'), (SELECT COALESCE(MAX(id), 0) + 1 FROM moderation_decision), false)",
                )
                .await?;
        }
        manager.create_index(index("moderation_decision", &["decided_on"])).await?;
        seal(manager, "moderation_decision", None).await
    }

    /// Seals the submission's evidence as well, which is published along with it.
    async fn seal_evidence(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        let database = manager.get_connection();
        let waits = |row: &str| {
            format!(
                "EXISTS (SELECT 1 FROM submission s WHERE s.id = {row}.submission_id \
                 AND s.stage IN ('submitted', 'appealed', 'published', 'dismissed'))"
            )
        };
        if manager.get_database_backend() == sea_orm_migration::sea_orm::DbBackend::Postgres {
            database
                .execute_unprepared(&format!(
                    "CREATE FUNCTION refuse_waiting_evidence() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN \
                     IF (TG_OP <> 'INSERT' AND {}) OR (TG_OP <> 'DELETE' AND {}) THEN \
                     RAISE EXCEPTION 'append-only: evidence of what waits for a decision is not changed'; END IF; \
                     IF TG_OP = 'DELETE' THEN RETURN OLD; END IF; RETURN NEW; END $$",
                    waits("OLD"),
                    waits("NEW")
                ))
                .await?;
            database
                .execute_unprepared(
                    "CREATE TRIGGER draft_evidence_waits BEFORE INSERT OR UPDATE OR DELETE ON draft_evidence \
                     FOR EACH ROW EXECUTE FUNCTION refuse_waiting_evidence()",
                )
                .await?;
            return Ok(());
        }
        for (verb, rows) in [("INSERT", ["NEW"].as_slice()), ("UPDATE", &["OLD", "NEW"]), ("DELETE", &["OLD"])] {
            let when = rows.iter().map(|row| waits(row)).collect::<Vec<_>>().join(" OR ");
            database
                .execute_unprepared(&format!(
                    "CREATE TRIGGER draft_evidence_waits_{} BEFORE {verb} ON draft_evidence FOR EACH ROW WHEN {when} \
                     BEGIN SELECT RAISE(ABORT, 'append-only: evidence of what waits for a decision is not changed'); END",
                    verb.to_lowercase()
                ))
                .await?;
        }
        Ok(())
    }

    /// Seals submissions: while one waits or was decided for good, nothing of what was written can change.
    async fn seal_waiting(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        let database = manager.get_connection();
        let waits = "OLD.stage IN ('submitted', 'appealed', 'published', 'dismissed')";
        // A final decision cannot be changed.
        let ended = "OLD.stage IN ('published', 'dismissed') AND NEW.stage <> OLD.stage";
        if manager.get_database_backend() == sea_orm_migration::sea_orm::DbBackend::Postgres {
            let same = ["content", "kind", "visibility", "coalition_id", "organisation_id", "assessment_id"]
                .map(|column| format!("OLD.{column}::text IS DISTINCT FROM NEW.{column}::text"))
                .join(" OR ");
            database
                .execute_unprepared(&format!(
                    "CREATE TRIGGER submission_written BEFORE UPDATE ON submission FOR EACH ROW WHEN (({waits} AND ({same})) OR ({ended})) \
                     EXECUTE FUNCTION refuse_change()"
                ))
                .await?;
            database
                .execute_unprepared(&format!(
                    "CREATE TRIGGER submission_stays BEFORE DELETE ON submission FOR EACH ROW WHEN ({waits}) EXECUTE FUNCTION refuse_change()"
                ))
                .await?;
        } else {
            let same = ["content", "kind", "visibility", "coalition_id", "organisation_id", "assessment_id"]
                .map(|column| format!("OLD.{column} IS NOT NEW.{column}"))
                .join(" OR ");
            database
                .execute_unprepared(&format!(
                    "CREATE TRIGGER submission_written BEFORE UPDATE ON submission FOR EACH ROW WHEN ({waits} AND ({same})) OR ({ended}) \
                     BEGIN SELECT RAISE(ABORT, 'append-only: what waits for a decision is not changed'); END"
                ))
                .await?;
            database
                .execute_unprepared(&format!(
                    "CREATE TRIGGER submission_stays BEFORE DELETE ON submission FOR EACH ROW WHEN {waits} \
                     BEGIN SELECT RAISE(ABORT, 'append-only: what waits for a decision is not removed'); END"
                ))
                .await?;
        }
        Ok(())
    }
}
