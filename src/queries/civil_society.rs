//! What organisations say. An organisation is public from the day on which something first appears under its own name: one that has only
//! ever spoken under a pseudonym must look as if it did not exist. Independent institutions are public bodies, and so are listed from
//! their registration.

use super::disagreements::page_of;
use crate::Queries;
use answerable_domain::model::*;
use answerable_domain::rules::median::median;
use answerable_domain::rules::standing::differ;
use answerable_domain::view::civil_society::*;
use answerable_domain::view::disagreements::*;
use answerable_domain::view::moderation::*;
use answerable_store::boxed;
use answerable_store::db::entities::*;
use answerable_store::db::memory::Each;
use answerable_store::db::memory::facts::AssessmentFact;
use sea_orm::{ColumnTrait, DbErr, EntityTrait, QueryFilter, QuerySelect};
use std::cmp::Reverse;
use std::collections::HashMap;

/// A published assessment with the row of its recommendation.
type Spoken<'a> = (u32, &'a AssessmentFact);

impl Queries {
    /// The page of civil society: organisations, replies, and one page of the newest assessments.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn civil_society(&self, page: u64) -> Result<CivilSocietyPage, DbErr> {
        let snapshot = &self.snapshot;
        let spoken: Vec<Spoken> = self.spoken().collect();
        let public = self.public_organisations(&spoken).await?;
        let shown = snapshot.catalogue.organisations.iter().filter(|(place, _)| public[*place]);
        let organisations = shown.map(|(place, entry)| {
            let own = || spoken.iter().filter(|(_, fact)| fact.organisation == Some(place));
            let state = snapshot.catalogue.states.at(entry.state);
            OrganisationLine {
                named: entry.named.clone(),
                kind: entry.kind,
                state: state.named.clone(),
                fiction: state.fiction,
                current: own().filter(|(_, fact)| fact.verdict.is_current(snapshot.day)).count() as u64,
                newest: own().map(|(_, fact)| fact.verdict.published_on).max(),
            }
        });
        let organisations = organisations.collect();
        let current = spoken.iter().copied().filter(|(_, fact)| fact.verdict.is_current(snapshot.day)).collect();
        let overdue = snapshot.rows().filter(|row| snapshot.standing(*row).has(Flag::ReplyOverdue)).count() as u64;
        Ok(CivilSocietyPage {
            lists: self.lists(snapshot.rows()),
            organisations,
            replies: self.replies(&spoken),
            assessments: self.assessment_list(current, page).await?,
            overdue_recommendations: overdue,
        })
    }

    /// One organisation with a page of its assessments; none if nothing is public under that name on the day.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn organisation(&self, slug: &str, page: u64) -> Result<Option<OrganisationPage>, DbErr> {
        let (snapshot, catalogue) = (&self.snapshot, &self.snapshot.catalogue);
        let spoken: Vec<Spoken> = self.spoken().collect();
        let shown = self.public_organisations(&spoken).await?;
        let public = |place: &u16| shown[*place];
        let Some(place) = catalogue.organisations.find(slug).filter(public) else { return Ok(None) };
        let entry = catalogue.organisations.at(place);
        let state = catalogue.states.at(entry.state);
        // Assessments that do not show under this name are left out here, before anything is counted.
        let own: Vec<Spoken> = spoken.into_iter().filter(|(_, fact)| fact.organisation == Some(place)).collect();
        let current: Vec<Spoken> = own.iter().copied().filter(|(_, fact)| fact.verdict.is_current(snapshot.day)).collect();
        let mut verdicts = PerStatus::default();
        for (_, fact) in &current {
            verdicts[fact.verdict.verdict] += 1;
        }
        let keys: Vec<recommendation::Key> = current.iter().map(|(row, _)| snapshot.facts.ids[*row]).collect();
        let references = self.references(&keys);
        let reference = |row: u32| references.get(&snapshot.facts.ids[row]).cloned();
        let mut differences: Vec<VerdictDifference> = current
            .iter()
            .filter_map(|(row, fact)| {
                let (status, verdict) = (snapshot.standing(*row).status, fact.verdict);
                let parts = differ(status, verdict.verdict);
                parts.then_some(VerdictDifference {
                    reference: reference(*row)?,
                    status,
                    verdict: verdict.verdict,
                    assessed_on: verdict.published_on,
                })
            })
            .collect();
        differences.sort_by(|a, b| b.assessed_on.cmp(&a.assessed_on).then_with(|| a.reference.cmp(&b.reference)));
        let mut unanswered: Vec<Unanswered> = current
            .iter()
            .filter(|(_, fact)| fact.verdict.replied_on.is_none_or(|on| on > snapshot.day))
            .filter_map(|(row, fact)| {
                let published_on = fact.verdict.published_on;
                Some(Unanswered { reference: reference(*row)?, published_on, due_on: snapshot.periods.reply_due(published_on) })
            })
            .collect();
        unanswered.sort_by(|a, b| a.published_on.cmp(&b.published_on).then_with(|| a.reference.cmp(&b.reference)));
        let name = |place: u16| catalogue.organisations.at(place).named.clone();
        let members = entry.member_ids.iter().filter_map(|id| catalogue.organisations.place(*id)).filter(public).map(name);
        let coalitions = catalogue.organisations.iter().filter(|(_, other)| other.member_ids.contains(&entry.id));
        let replies = self.replies(&own);
        Ok(Some(OrganisationPage {
            named: entry.named.clone(),
            kind: entry.kind,
            about: entry.about.clone(),
            state: state.named.clone(),
            fiction: state.fiction,
            languages: entry.languages.split([',', ' ', ';']).filter(|tag| !tag.is_empty()).map(ToString::to_string).collect(),
            members: members.collect(),
            coalitions: coalitions.map(|(place, _)| place).filter(public).map(name).collect(),
            current: current.len() as u64,
            verdicts,
            differences,
            replies,
            unanswered,
            assessments: self.assessment_list(own, page).await?,
        }))
    }

    /// Where the accounts of State and civil society differ, in one State if it is named and answers.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn disagreements(&self, state: Option<&str>, page: u64, lang: Lang) -> Result<DisagreementsPage, DbErr> {
        self.parted(state, page, lang).await
    }

    /// One page of the moderators' decisions.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn moderation(&self, page: u64) -> Result<ModerationPage, DbErr> {
        self.decisions(page).await
    }
}

impl Queries {
    /// Every assessment published by the day, of recommendations that count.
    fn spoken(&self) -> impl Iterator<Item = Spoken<'_>> {
        let snapshot = &self.snapshot;
        let published = snapshot.facts.assessments.iter().filter(|(_, fact)| fact.verdict.published_on <= snapshot.day);
        published.filter(|(row, _)| snapshot.counts(*row))
    }

    /// Which organisations show on the day, by place.
    async fn public_organisations(&self, spoken: &[Spoken<'_>]) -> Result<Each<bool>, DbErr> {
        let organisations = &self.snapshot.catalogue.organisations;
        let mut public = organisations.each(false);
        for (place, entry) in organisations.iter() {
            public[place] = entry.kind.is_independent() && entry.registered_on <= self.snapshot.day;
        }
        for place in spoken.iter().filter_map(|(_, fact)| fact.organisation) {
            public[place] = true;
        }
        for place in self.named_signers().await?.into_iter().filter_map(|id| self.snapshot.catalogue.organisations.place(id)) {
            public[place] = true;
        }
        Ok(public)
    }

    /// Replies to assessments, and where they are missing. An assessment that was withdrawn or replaced is not owed a reply any more.
    fn replies(&self, spoken: &[Spoken]) -> StateReplies {
        let (day, periods) = (self.snapshot.day, self.snapshot.periods);
        let mut replies = StateReplies::default();
        let mut taken = Vec::new();
        for (_, fact) in spoken {
            let verdict = fact.verdict;
            if let Some(on) = verdict.replied_on.filter(|on| *on <= day) {
                taken.push(u64::try_from((on - verdict.published_on).num_days()).unwrap_or_default());
            } else if verdict.is_current(day) {
                if periods.reply_due(verdict.published_on) < day {
                    replies.overdue += 1;
                } else {
                    replies.waiting += 1;
                }
            }
        }
        replies.given = taken.len() as u64;
        replies.median_days = median(taken);
        replies
    }

    /// A page of some assessments, the newest first. On the same day they stand in the order of the documents, so that the order gives
    /// away nothing of who submitted what together.
    async fn assessment_list(&self, mut spoken: Vec<Spoken<'_>>, page: u64) -> Result<AssessmentList, DbErr> {
        spoken.sort_by_key(|(row, fact)| (Reverse(fact.verdict.published_on), *row, fact.verdict.verdict, fact.id));
        let (page, pages, range) = page_of(spoken.len(), page, PER_PAGE);
        let shown = spoken.get(range).unwrap_or_default();
        let ids: Vec<assessment::Key> = shown.iter().map(|(_, fact)| fact.id).collect();
        let slugs: Vec<(assessment::Key, String)> = assessment::Entity::find()
            .select_only()
            .columns([assessment::Column::Id, assessment::Column::Slug])
            .filter(assessment::Column::Id.is_in(ids.iter().copied()))
            .into_tuple()
            .all(&self.db)
            .await?;
        let places: HashMap<String, usize> =
            slugs.into_iter().filter_map(|(id, slug)| Some((slug, ids.iter().position(|known| *known == id)?))).collect();
        let mut items: Vec<(usize, AssessmentLine)> = Vec::with_capacity(ids.len());
        for own in self.assessments_where(assessment::Column::Id.is_in(ids.iter().copied())).await? {
            let Some(place) = places.get(&own.slug).copied() else { continue };
            let Some((row, _)) = shown.get(place).copied() else { continue };
            let state = self.snapshot.catalogue.states.at(self.state_of(row));
            let differs = own.is_current() && differ(self.snapshot.standing(row).status, own.verdict);
            items.push((place, AssessmentLine { shown: own, differs, state: state.named.clone(), fiction: state.fiction }));
        }
        items.sort_by_key(|(place, _)| *place);
        Ok(AssessmentList { total: spoken.len() as u64, items: items.into_iter().map(|(_, line)| line).collect(), page, pages })
    }
}
