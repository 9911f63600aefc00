//! The hand-over sheet. Everything is read in sets, so that two thousand recommendations take as many questions to the database as two.

mod concerned;
mod matters;
mod open;
mod reported;

use crate::work::{InWork, Post, WorkAt};
use answerable_domain::model::*;
use answerable_domain::view::hand_over::*;
use answerable_domain::view::recommendations::{ActionShown, HistoryEntry, Question};
use answerable_store::boxed;
use answerable_store::db::entities::*;
use answerable_store::db::memory::facts::AssessmentFact;
use chrono::NaiveDate;
use sea_orm::{ColumnTrait, Condition, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap, HashSet};

/// How many recommendations of each part the sheet describes, and how many items of everything else.
const MATTERS: usize = 20;
const MOST: usize = 60;

/// A published report, as far as the sheet needs it.
struct Update {
    id: status_update::Key,
    recommendation: recommendation::Key,
    published_on: NaiveDate,
    stands_for: NaiveDate,
    language: String,
    next_step: String,
    next_step_on: Option<NaiveDate>,
}

impl WorkAt {
    /// The hand-over sheet of the institution whose desk this is.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn hand_over_sheet(&self, lang: Lang) -> Result<HandOverSheet, DbErr> {
        let posts = self.posts();
        let work = self.in_work().await?;
        let updates = self.updates_on(&posts).await?;
        let newest = newest(&updates);
        let questions = self.questions_on(&updates).await?;
        let owed: Vec<(u32, AssessmentFact)> = self.owed(&posts);
        let actions = self.going_on().await?;
        let catalogue = &self.at.snapshot.catalogue;
        let institution = catalogue.institutions.place(self.institution).map(|place| catalogue.institutions.at(place));
        let (partners, assessors, unnamed) = self.concerned(&posts);
        Ok(HandOverSheet {
            institution: self.named(),
            state: institution.map(|own| catalogue.states.at(own.state).named.clone()).unwrap_or_default(),
            day: self.at.snapshot.day,
            fiction: self.is_fiction(),
            counts: self.all_counts(&posts, &work).await?,
            parts: self.parts(&posts, &work, &updates, &questions, lang).await?,
            promises: around(self.promises(&posts, &newest, &actions).await?, self.at.snapshot.day),
            drafts: self.drafts_of(&posts).await?,
            action_drafts: self.action_drafts(Condition::all()).await?,
            questions: self.open_questions(&newest, &questions).await?,
            replies: self.replies_owed(owed).await?,
            actions: Few::first(actions, MOST),
            partners: Few::first(partners, MOST),
            assessors: Few::first(assessors, MOST),
            unnamed,
            colleagues: self.colleagues().await?,
        })
    }
}

/// The newest report that counts, by the recommendation's key.
fn newest(updates: &[Update]) -> HashMap<recommendation::Key, &Update> {
    let mut newest: HashMap<recommendation::Key, &Update> = HashMap::new();
    for update in updates {
        let key = |of: &Update| (of.stands_for, of.published_on, of.id);
        newest
            .entry(update.recommendation)
            .and_modify(|known| *known = if key(update) > key(known) { update } else { known })
            .or_insert(update);
    }
    newest
}

/// If there are very many promises, those around the day: the last that have passed, and the next.
fn around(mut promises: Vec<Promise>, day: NaiveDate) -> Few<Promise> {
    let total = promises.len();
    let passed = promises.iter().take_while(|promise| promise.on.is_some_and(|on| on < day)).count();
    let first = passed.saturating_sub(MOST / 2).min(total.saturating_sub(MOST));
    Few { shown: promises.drain(first..total.min(first + MOST)).collect(), total: total as u64 }
}

impl WorkAt {
    fn id(&self, row: u32) -> recommendation::Key {
        self.at.snapshot.facts.ids[row]
    }
}
