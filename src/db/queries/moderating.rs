//! The moderator's desk. What a moderator declared an interest in is not fetched, nor an appeal against their own decision.

use crate::commands::submissions::written_of;
use crate::db::entities::*;
use crate::db::register::{RegisterAt, port};
use answerable_app::model::*;
use answerable_app::ports::Answer;
use answerable_app::ports::moderating::*;
use answerable_app::ports::submissions::SubmissionPage;
use answerable_app::rules::submissions::Stage;
use sea_orm::sea_query::Query;
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder};
use std::collections::HashSet;

/// The register as a moderator works on it.
#[derive(Clone, Debug)]
pub struct ModeratingAt {
    pub at: RegisterAt,
    person: i64,
}

impl RegisterAt {
    /// The desk of a moderator; nobody else has one.
    pub fn moderating(self, who: &SignedIn) -> Option<ModeratingAt> {
        who.may(Command::DecideSubmission, BodyKind::Moderation, None).then(|| ModeratingAt { at: self, person: who.person_id })
    }
}

impl ModeratingAt {
    async fn interests(&self) -> Answer<Vec<moderation_interest::Model>> {
        moderation_interest::Entity::find()
            .filter(moderation_interest::Column::PersonId.eq(self.person))
            .filter(moderation_interest::Column::Until.is_null())
            .all(&self.at.db)
            .await
            .map_err(port)
    }

    /// Those that this moderator declined: an appeal is somebody else's to hear.
    async fn declined(&self) -> Answer<HashSet<i64>> {
        let rows = submission_decision::Entity::find()
            .filter(submission_decision::Column::DecidedById.eq(self.person))
            .filter(submission_decision::Column::Decision.eq(Decision::Declined.code()))
            .all(&self.at.db)
            .await
            .map_err(port)?;
        Ok(rows.into_iter().map(|row| row.submission_id).collect())
    }

    /// What waits for this moderator, the longest first; and how many appeals wait for others.
    async fn waiting_rows(&self) -> Answer<(Vec<submission::Model>, u64)> {
        let interests = self.interests().await?;
        let of_submissions: Vec<i64> = interests.iter().filter_map(|row| row.submission_id).collect();
        let of_organisations: Vec<i64> = interests.iter().filter_map(|row| row.organisation_id).collect();
        let signed_by = Query::select()
            .column(submission_signature::Column::SubmissionId)
            .from(submission_signature::Entity)
            .and_where(submission_signature::Column::OrganisationId.is_in(of_organisations.iter().copied()))
            .and_where(submission_signature::Column::LeftOn.is_null())
            .to_owned();
        let rows = submission::Entity::find()
            .filter(submission::Column::Stage.is_in([Stage::Submitted.code(), Stage::Appealed.code()]))
            .filter(submission::Column::Id.is_not_in(of_submissions))
            .filter(submission::Column::OrganisationId.is_not_in(of_organisations.iter().copied()))
            // Nor what is in such an organisation's name, or signed by it.
            .filter(
                Condition::any()
                    .add(submission::Column::CoalitionId.is_null())
                    .add(submission::Column::CoalitionId.is_not_in(of_organisations.iter().copied())),
            )
            .filter(submission::Column::Id.not_in_subquery(signed_by))
            .order_by_asc(submission::Column::SubmittedOn)
            // Of the same day in no order that would tell who came when.
            .order_by_asc(submission::Column::Token)
            .all(&self.at.db)
            .await
            .map_err(port)?;
        let declined = self.declined().await?;
        let before = rows.len();
        let own: Vec<submission::Model> =
            rows.into_iter().filter(|row| row.stage != Stage::Appealed.code() || !declined.contains(&row.id)).collect();
        let others = (before - own.len()) as u64;
        Ok((own, others))
    }

    fn organisation(&self, id: i64) -> Option<Named> {
        let organisations = &self.at.snapshot.catalogue.organisations;
        organisations.place(id).map(|place| organisations.at(place).named.clone())
    }
}

#[async_trait::async_trait]
impl Moderating for ModeratingAt {
    async fn queue(&self) -> Answer<Queue> {
        let (rows, for_others) = self.waiting_rows().await?;
        let about: Vec<i64> = rows.iter().filter_map(|row| row.assessment_id).collect();
        let answered = assessment::Entity::find().filter(assessment::Column::Id.is_in(about)).all(&self.at.db).await.map_err(port)?;
        let references = self.at.references(&answered.iter().map(|row| row.recommendation_id).collect::<Vec<_>>()).await?;
        let waiting = rows.iter().filter_map(|row| {
            let written = written_of(row);
            let mut about: Vec<Reference> = written.judged.iter().map(Judged::reference).collect();
            let of_answer = row.assessment_id.and_then(|id| answered.iter().find(|own| own.id == id));
            about.extend(of_answer.and_then(|own| references.get(&own.recommendation_id).cloned()));
            let submitted_on = row.submitted_on?;
            Some(Waiting {
                token: row.token.clone(),
                kind: SubmissionKind::from_code(&row.kind)?,
                stage: Stage::from_code(&row.stage)?,
                organisation: self.organisation(row.organisation_id)?,
                references: about,
                visibility: Visibility::from_code(&row.visibility)?,
                submitted_on,
                due_on: self.at.snapshot.periods.decision_due(submitted_on),
                confirmed: written.confirmed.len() as u64,
            })
        });
        let interests = self.interests().await?;
        Ok(Queue {
            waiting: waiting.collect(),
            for_others,
            interests: interests.iter().filter_map(|row| self.organisation(row.organisation_id?)).collect(),
        })
    }

    async fn waiting(&self, token: &str, lang: Lang) -> Answer<Option<ModeratedPage>> {
        let (rows, _) = self.waiting_rows().await?;
        let Some(row) = rows.into_iter().find(|row| row.token == token) else { return Ok(None) };
        let Some(page) = self.at.submission_page(&row, lang).await? else { return Ok(None) };
        let Some(submitted_on) = row.submitted_on else { return Ok(None) };
        let mut alike = 0;
        for judged in &page.written.judged {
            let Some(at) = self.at.row_of(&judged.reference()).await? else { continue };
            let id = self.at.snapshot.facts.ids[at as usize];
            let published = assessment::Entity::find()
                .filter(assessment::Column::RecommendationId.eq(id))
                .filter(assessment::Column::OrganisationId.eq(row.organisation_id))
                .filter(assessment::Column::PublishedOn.is_not_null())
                .all(&self.at.db)
                .await
                .map_err(port)?;
            alike += published.len() as u64;
        }
        Ok(Some(ModeratedPage {
            earlier: page.decisions.clone(),
            // Who of the organisation wrote it is nothing that a decision hangs on.
            page: SubmissionPage { own: false, changed_by: String::new(), ..page },
            submitted_on,
            alike,
        }))
    }
}
