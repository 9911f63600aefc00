//! The authors of what civil society says, as far as everybody may know them: signatures of a coalition's members, answers to replies,
//! and the authors of events. The history itself does not name authors of events.

use crate::Queries;
use answerable_domain::model::*;
use answerable_domain::view::recommendations::AnswerShown;
use answerable_store::db::authors::Lowered;
use answerable_store::db::entities::*;
use answerable_store::db::history::RecordKind;
use sea_orm::{ColumnTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use std::collections::{HashMap, HashSet};

impl Queries {
    /// For assessments that show under a coalition's name: the members that sign by name, and how many sign without. A member that has
    /// left is gone from every page, also from pages as at earlier days.
    pub(super) async fn signatures(&self, rows: &[assessment::Model]) -> Result<HashMap<assessment::Key, (Vec<Named>, u64)>, DbErr> {
        let of_coalitions = rows.iter().filter(|row| row.visibility == Visibility::Coalition).map(|row| row.id);
        let of_coalitions: Vec<assessment::Key> = of_coalitions.collect();
        if of_coalitions.is_empty() {
            return Ok(HashMap::new());
        }
        let links = submission_assessment::Entity::find()
            .filter(submission_assessment::Column::AssessmentId.is_in(of_coalitions))
            .all(&self.db)
            .await?;
        let signed = submission_signature::Entity::find()
            .filter(submission_signature::Column::SubmissionId.is_in(links.iter().map(|link| link.submission_id)))
            .filter(submission_signature::Column::LeftOn.is_null())
            .order_by_asc(submission_signature::Column::OrganisationId)
            .all(&self.db)
            .await?;
        let organisations = &self.snapshot.catalogue.organisations;
        let found = links.into_iter().map(|link| {
            let own = signed.iter().filter(|row| row.submission_id == link.submission_id);
            let (named, besides): (Vec<_>, Vec<_>) = own.partition(|row| row.named);
            let named = named
                .into_iter()
                .filter_map(|row| organisations.place(row.organisation_id))
                .map(|place| organisations.at(place).named.clone());
            (link.assessment_id, (named.collect(), besides.len() as u64))
        });
        Ok(found.collect())
    }

    /// The keys of the organisations that sign something public by name.
    pub(super) async fn named_signers(&self) -> Result<HashSet<organisation::Key>, DbErr> {
        let signed = submission_signature::Entity::find()
            .filter(submission_signature::Column::Named.eq(true))
            .filter(submission_signature::Column::LeftOn.is_null())
            .all(&self.db)
            .await?;
        let made = submission_assessment::Entity::find()
            .filter(submission_assessment::Column::SubmissionId.is_in(signed.iter().map(|row| row.submission_id)))
            .all(&self.db)
            .await?;
        let mut rows = assessment::Entity::find()
            .filter(assessment::Column::Id.is_in(made.iter().map(|link| link.assessment_id)))
            .filter(assessment::Column::PublishedOn.lte(self.snapshot.day))
            .all(&self.db)
            .await?;
        Lowered::of(&self.db, rows.iter().map(|row| row.id)).await?.apply(&mut rows);
        let shown: HashSet<assessment::Key> = rows.iter().filter(|row| row.visibility == Visibility::Coalition).map(|row| row.id).collect();
        let shown: HashSet<submission::Key> =
            made.iter().filter(|link| shown.contains(&link.assessment_id)).map(|link| link.submission_id).collect();
        Ok(signed.into_iter().filter(|row| shown.contains(&row.submission_id)).map(|row| row.organisation_id).collect())
    }

    /// The organisations' answers to replies, by the reply's key.
    pub(super) async fn answers(&self, replies: Vec<reply::Key>) -> Result<HashMap<reply::Key, AnswerShown>, DbErr> {
        if replies.is_empty() {
            return Ok(HashMap::new());
        }
        let rows = reply_answer::Entity::find()
            .filter(reply_answer::Column::ReplyId.is_in(replies))
            .filter(reply_answer::Column::PublishedOn.lte(self.snapshot.day))
            .all(&self.db)
            .await?;
        let shown = rows
            .into_iter()
            .map(|row| (row.reply_id, AnswerShown { language: row.language, body: row.body, published_on: row.published_on }));
        Ok(shown.collect())
    }

    /// For events about assessments: the name under which the assessment shows now, by the event's key. There is no entry where the
    /// assessment shows no name.
    pub(super) async fn authors_of_events(&self, events: Vec<event::Key>) -> Result<HashMap<event::Key, Words>, DbErr> {
        if events.is_empty() {
            return Ok(HashMap::new());
        }
        let records = history_record::Entity::find().filter(history_record::Column::EventId.is_in(events)).all(&self.db).await?;
        let of_kind = |kind: RecordKind| -> Vec<i64> {
            records.iter().filter(|record| record.kind == kind.code()).map(|record| record.record_id).collect()
        };
        let withdrawn: HashMap<i64, assessment::Key> = assessment_withdrawal::Entity::find()
            .filter(assessment_withdrawal::Column::Id.is_in(of_kind(RecordKind::Withdrawal)))
            .all(&self.db)
            .await?
            .into_iter()
            .map(|row| (row.id.number(), row.assessment_id))
            .collect();
        let answered =
            reply_answer::Entity::find().filter(reply_answer::Column::Id.is_in(of_kind(RecordKind::Answer))).all(&self.db).await?;
        let replies: HashMap<reply::Key, assessment::Key> = reply::Entity::find()
            .filter(reply::Column::Id.is_in(answered.iter().map(|row| row.reply_id)))
            .all(&self.db)
            .await?
            .into_iter()
            .map(|row| (row.id, row.assessment_id))
            .collect();
        let about = |record: &history_record::Model| match RecordKind::from_code(&record.kind)? {
            RecordKind::Assessment => Some(assessment::Key::new(record.record_id)),
            RecordKind::Withdrawal => withdrawn.get(&record.record_id).copied(),
            RecordKind::Answer => {
                answered.iter().find(|row| row.id.number() == record.record_id).and_then(|row| replies.get(&row.reply_id).copied())
            }
            _ => None,
        };
        let of_event: Vec<(event::Key, assessment::Key)> =
            records.iter().filter_map(|record| Some((record.event_id, about(record)?))).collect();
        let mut rows =
            assessment::Entity::find().filter(assessment::Column::Id.is_in(of_event.iter().map(|(_, id)| *id))).all(&self.db).await?;
        Lowered::of(&self.db, rows.iter().map(|row| row.id)).await?.apply(&mut rows);
        let name = |id: organisation::Key| {
            let organisations = &self.snapshot.catalogue.organisations;
            organisations.place(id).map(|place| organisations.at(place).named.names.clone())
        };
        let names: HashMap<assessment::Key, Words> = rows
            .into_iter()
            .filter_map(|row| {
                let shown = match row.visibility.0 {
                    Visibility::Named => name(row.organisation_id),
                    Visibility::Coalition => row.coalition_id.and_then(name),
                    Visibility::Pseudonymous => row.pseudonym.map(|words| words.0),
                    Visibility::Private => None,
                };
                Some((row.id, shown?))
            })
            .collect();
        Ok(of_event.into_iter().filter_map(|(event, id)| Some((event, names.get(&id)?.clone()))).collect())
    }
}
