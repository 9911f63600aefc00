//! The moderator's desk. Submissions in which a moderator declared an interest, and appeals against their own decisions, are not fetched
//! for them.

use super::hiding::HidingAt;
use crate::Queries;
use answerable_domain::model::*;
use answerable_domain::rules::moderating::{PER_PAGE, QueueChoice, Weighed};
use answerable_domain::rules::submissions::SubmissionStage;
use answerable_domain::view::moderating::*;
use answerable_domain::view::recommendations::Author;
use answerable_domain::view::submissions::SubmissionPage;
use answerable_domain::words::Lexicon;
use answerable_store::boxed;
use answerable_store::db::AccountKeys;
use answerable_store::db::entities::*;
use answerable_store::db::named::hidden_name;
use answerable_store::db::submissions::about;
use sea_orm::sea_query::Query;
use sea_orm::{ColumnTrait, Condition, DbErr, EntityTrait, QueryFilter};
use std::collections::{BTreeMap, HashMap, HashSet};

/// The register as one moderator works on it.
#[derive(Clone, Debug)]
pub struct ModeratingAt {
    pub at: Queries,
    person: person::Key,
    /// The language in whose order names are sorted.
    lang: Lang,
}

/// How much of a text stands in a list, in characters.
const OPENING: usize = 180;

/// A submission that waits, with what the queue needs of it.
struct Row {
    row: submission::Model,
    organisation: Named,
    visibility: Visibility,
    submitted_on: chrono::NaiveDate,
    due_on: chrono::NaiveDate,
}

impl Row {
    fn weighed(&self) -> Weighed<'_> {
        Weighed {
            organisation: &self.organisation,
            confirmed: !self.row.content.confirmed.is_empty(),
            unreadable: !self.row.content.unreadable.is_empty(),
            visibility: self.visibility,
            submitted_on: self.submitted_on,
            due_on: self.due_on,
            arrival: self.row.arrival,
            token: &self.row.token,
        }
    }
}

/// The first words of a submission's text, with their language.
fn opening(written: &Written) -> (String, String) {
    let text = written.texts().into_iter().map(|(_, text)| text).next().unwrap_or_default();
    (written.language.clone(), start(text))
}

fn start(text: &str) -> String {
    let mut start: String = text.chars().take(OPENING).collect();
    if start.len() < text.len() {
        start.push('…');
    }
    start
}

impl Queries {
    /// The desk of a moderator; none for anybody else.
    pub fn moderating(self, who: &SignedIn) -> Option<ModeratingAt> {
        who.may(Command::DecideSubmission, BodyKind::Moderation, None).then(|| ModeratingAt {
            at: self,
            person: who.person_key(),
            lang: who.lang,
        })
    }
}

impl ModeratingAt {
    async fn interests(&self) -> Result<Vec<moderation_interest::Model>, DbErr> {
        moderation_interest::Entity::find()
            .filter(moderation_interest::Column::PersonId.eq(self.person))
            .filter(moderation_interest::Column::Until.is_null())
            .all(&self.at.db)
            .await
    }

    /// The keys of the submissions that this moderator declined: an appeal must be heard by somebody else.
    async fn declined(&self) -> Result<HashSet<submission::Key>, DbErr> {
        let rows = submission_decision::Entity::find()
            .filter(submission_decision::Column::DecidedById.eq(self.person))
            .filter(submission_decision::Column::Decision.eq(Decision::Declined.code()))
            .all(&self.at.db)
            .await?;
        Ok(rows.into_iter().map(|row| row.submission_id).collect())
    }

    /// The submissions that wait for this moderator; and how many appeals wait for others.
    async fn waiting_rows(&self) -> Result<(Vec<submission::Model>, u64), DbErr> {
        let interests = self.interests().await?;
        let of_submissions: Vec<submission::Key> = interests.iter().filter_map(|row| row.submission_id).collect();
        let of_organisations: Vec<organisation::Key> = interests.iter().filter_map(|row| row.organisation_id).collect();
        let signed_by = Query::select()
            .column(submission_signature::Column::SubmissionId)
            .from(submission_signature::Entity)
            .and_where(submission_signature::Column::OrganisationId.is_in(of_organisations.iter().copied()))
            .and_where(submission_signature::Column::LeftOn.is_null())
            .to_owned();
        let rows = submission::Entity::find()
            .filter(submission::Column::Stage.is_in([SubmissionStage::Submitted.code(), SubmissionStage::Appealed.code()]))
            .filter(submission::Column::Id.is_not_in(of_submissions))
            .filter(submission::Column::OrganisationId.is_not_in(of_organisations.iter().copied()))
            // Also left out: submissions in such an organisation's name, or signed by it.
            .filter(
                Condition::any()
                    .add(submission::Column::CoalitionId.is_null())
                    .add(submission::Column::CoalitionId.is_not_in(of_organisations.iter().copied())),
            )
            .filter(submission::Column::Id.not_in_subquery(signed_by))
            .all(&self.at.db)
            .await?;
        let declined = self.declined().await?;
        let before = rows.len();
        let own: Vec<submission::Model> =
            rows.into_iter().filter(|row| row.stage != SubmissionStage::Appealed || !declined.contains(&row.id)).collect();
        let others = (before - own.len()) as u64;
        Ok((own, others))
    }

    fn organisation(&self, id: organisation::Key) -> Option<Named> {
        let organisations = &self.at.snapshot.catalogue.organisations;
        organisations.place(id).map(|place| organisations.at(place).named.clone())
    }

    /// Everything that waits for this moderator, in no particular order.
    async fn rows(&self) -> Result<(Vec<Row>, u64), DbErr> {
        let (rows, for_others) = self.waiting_rows().await?;
        let rows = rows.into_iter().filter_map(|row| {
            let submitted_on = row.submitted_on?;
            Some(Row {
                organisation: self.organisation(row.organisation_id)?,
                visibility: row.visibility.0,
                submitted_on,
                due_on: self.at.snapshot.periods.decision_due(submitted_on),
                row,
            })
        });
        Ok((rows.collect(), for_others))
    }

    /// The rows that the choice selects, in the order that it asks for.
    fn chosen(&self, choice: &QueueChoice, mut rows: Vec<Row>) -> Vec<Row> {
        let today = self.at.snapshot.day;
        rows.retain(|row| choice.takes(&row.weighed(), today));
        let formats = &Lexicon::of(self.lang).formats;
        choice.sort(&mut rows, Row::weighed, |one, other| formats.compare(one.names.text(self.lang), other.names.text(self.lang)));
        rows
    }

    /// The lines of a page of the queue.
    async fn lines(&self, rows: &[Row]) -> Result<Vec<Waiting>, DbErr> {
        let about: Vec<assessment::Key> = rows.iter().filter_map(|row| row.row.assessment_id).collect();
        let answered = assessment::Entity::find().filter(assessment::Column::Id.is_in(about)).all(&self.at.db).await?;
        let references = self.at.references(&answered.iter().map(|row| row.recommendation_id).collect::<Vec<_>>());
        let lines = rows.iter().map(|own| {
            let mut about: Vec<Reference> = own.row.content.judged.iter().map(Judged::reference).collect();
            let of_answer = own.row.assessment_id.and_then(|id| answered.iter().find(|other| other.id == id));
            about.extend(of_answer.and_then(|other| references.get(&other.recommendation_id).cloned()));
            Waiting {
                token: own.row.token.clone(),
                kind: own.row.kind.0,
                stage: own.row.stage.0,
                organisation: own.organisation.clone(),
                references: about,
                visibility: own.visibility,
                submitted_on: own.submitted_on,
                due_on: own.due_on,
                confirmed: own.row.content.confirmed.len() as u64,
                unreadable: own.row.content.unreadable.len() as u64,
                opening: opening(&own.row.content),
            }
        });
        Ok(lines.collect())
    }

    /// The moderator's own interests, and those of others who ask that they end.
    async fn interests_shown(&self) -> Result<(Vec<OwnInterest>, Vec<EndingAsked>), DbErr> {
        let own = self.interests().await?;
        let asked = moderation_interest::Entity::find()
            .filter(moderation_interest::Column::PersonId.ne(self.person))
            .filter(moderation_interest::Column::EndingAskedOn.is_not_null())
            .filter(moderation_interest::Column::Until.is_null())
            .all(&self.at.db)
            .await?;
        let requests: Vec<registration::Key> = own.iter().chain(&asked).filter_map(|row| row.registration_id).collect();
        let requests = registration::Entity::find().filter(registration::Column::Id.is_in(requests)).all(&self.at.db).await?;
        // The names of the organisation that the interest is in; none for a request whose words were removed.
        let names = |row: &moderation_interest::Model| match row.organisation_id {
            Some(id) => self.organisation(id).map(|named| named.names),
            None => requests
                .iter()
                .find(|one| Some(one.id) == row.registration_id)
                .map(|one| one.names.0.clone())
                .filter(|names| !names.is_empty()),
        };
        let shown = own
            .iter()
            .filter(|row| row.submission_id.is_none())
            .filter_map(|row| Some(OwnInterest { id: row.id.number(), organisation: names(row)?, ending_asked_on: row.ending_asked_on }));
        let shown: Vec<OwnInterest> = shown.collect();
        let mut people = self.at.people(asked.iter().map(|row| row.person_id).collect()).await?;
        // A moderator with an interest in the same organisation may not answer for another's.
        let same = |mine: &moderation_interest::Model, row: &moderation_interest::Model| {
            let organisation = row.organisation_id.is_some() && mine.organisation_id == row.organisation_id;
            organisation || row.registration_id.is_some() && mine.registration_id == row.registration_id
        };
        let asked = asked.into_iter().filter(|row| !own.iter().any(|mine| same(mine, row)));
        let endings = asked.filter_map(|row| {
            Some(EndingAsked {
                id: row.id.number(),
                moderator: people.remove(&row.person_id).unwrap_or_default(),
                organisation: names(&row)?,
                declared_on: row.declared_on,
            })
        });
        Ok((shown, endings.collect()))
    }

    /// What else was said on the same recommendations: what everybody can read, and what waits for this moderator.
    async fn others(&self, own: &submission::Model, waiting: &[submission::Model]) -> Result<Vec<OtherText>, DbErr> {
        let ids = about(&self.at.db, own).await?;
        let rows = assessment::Entity::find()
            .filter(assessment::Column::RecommendationId.is_in(ids.iter().copied()))
            .filter(assessment::Column::PublishedOn.is_not_null())
            .all(&self.at.db)
            .await?;
        let same: HashMap<String, bool> = rows.iter().map(|row| (row.slug.clone(), row.organisation_id == own.organisation_id)).collect();
        let shown = self.at.assessments_where(assessment::Column::Id.is_in(rows.iter().map(|row| row.id))).await?;
        let mut found: Vec<OtherText> = shown
            .into_iter()
            .map(|one| {
                let texts = [&one.developments, &one.comments, &one.missing, &one.questions, &one.proposed];
                let text = texts.into_iter().flatten().next().map(String::as_str).unwrap_or_default();
                OtherText {
                    code: format!("assessment:{}", one.slug),
                    path: format!("{}#assessment-{}", one.reference.path(), one.slug),
                    opening: (one.language.clone(), start(text)),
                    author: match &one.author {
                        Author::Named(named, _) => named.names.clone(),
                        Author::Pseudonymous(described) => described.clone(),
                    },
                    same_author: same.get(&one.slug).copied().unwrap_or_default(),
                    verdict: Some(one.verdict),
                    published_on: Some(one.published_on),
                    submitted_on: None,
                    reference: one.reference,
                }
            })
            .collect();
        for row in waiting.iter().filter(|row| row.id != own.id) {
            let written = &row.content.0;
            let theirs = about(&self.at.db, row).await?;
            if !theirs.iter().any(|id| ids.contains(id)) {
                continue;
            }
            let references = self.at.references(&theirs);
            let Some(reference) = theirs.iter().find(|id| ids.contains(id)).and_then(|id| references.get(id).cloned()) else { continue };
            found.push(OtherText {
                code: format!("submission:{}", row.token),
                path: format!("/moderating/{}", row.token),
                opening: opening(written),
                author: self.organisation(row.organisation_id).unwrap_or_default().names,
                same_author: row.organisation_id == own.organisation_id,
                verdict: written.judged.iter().find(|one| one.reference() == reference).and_then(|one| one.verdict),
                published_on: None,
                submitted_on: row.submitted_on,
                reference,
            });
        }
        Ok(found)
    }
}

impl ModeratingAt {
    /// The queue: a page of the submissions that wait and were chosen.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn queue(&self, choice: &QueueChoice) -> Result<SubmissionQueue, DbErr> {
        let (rows, for_others) = self.rows().await?;
        let total = rows.len() as u64;
        let mut organisations: BTreeMap<String, (Named, u64)> = BTreeMap::new();
        for row in &rows {
            organisations.entry(row.organisation.code.clone()).or_insert_with(|| (row.organisation.clone(), 0)).1 += 1;
        }
        let formats = &Lexicon::of(self.lang).formats;
        let mut organisations: Vec<(Named, u64)> = organisations.into_values().collect();
        organisations.sort_by(|left, right| formats.compare(left.0.names.text(self.lang), right.0.names.text(self.lang)));
        let rows = self.chosen(choice, rows);
        let pages = rows.len().div_ceil(PER_PAGE).max(1) as u64;
        let page = choice.page.clamp(1, pages);
        let from = (page as usize - 1) * PER_PAGE;
        let shown = rows.get(from..rows.len().min(from + PER_PAGE)).unwrap_or_default();
        let (interests, endings) = self.interests_shown().await?;
        let found = rows.len() as u64;
        let endangering = HidingAt::of_moderator(self.at.clone(), self.person).count().await?;
        let waiting = self.lines(shown).await?;
        Ok(SubmissionQueue { waiting, total, found, page, pages, organisations, for_others, endangering, interests, endings })
    }

    /// The tokens of the submissions that wait and were chosen, in the order of the choice.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn order(&self, choice: &QueueChoice) -> Result<Vec<String>, DbErr> {
        let (rows, _) = self.rows().await?;
        Ok(self.chosen(choice, rows).into_iter().map(|row| row.row.token).collect())
    }

    /// One submission that waits, found by its token; none if the moderator declared an interest in it, or if it is an appeal against
    /// their own decision.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn waiting(&self, token: &str, lang: Lang) -> Result<Option<ModeratedPage>, DbErr> {
        let (rows, _) = self.waiting_rows().await?;
        let Some(row) = rows.iter().find(|row| row.token == token) else { return Ok(None) };
        let Some(page) = self.at.submission_page(row, lang).await? else { return Ok(None) };
        let Some(submitted_on) = row.submitted_on else { return Ok(None) };
        let described = (page.visibility == Visibility::Pseudonymous).then_some(page.written.pseudonym.as_str());
        let hidden_name = match described {
            Some(described) => hidden_name(&self.at.db, row.organisation_id, described).await?,
            None => None,
        };
        Ok(Some(ModeratedPage {
            earlier: page.decisions.clone(),
            others: self.others(row, &rows).await?,
            // A decision does not depend on which person of the organisation wrote it; so the moderator is not told.
            page: SubmissionPage { own: false, changed_by: String::new(), ..page },
            submitted_on,
            hidden_name,
        }))
    }
}
