//! An institution's desk: what was given to it. It answers for one institution, and can be had only by its own people.

use crate::db::entities::*;
use crate::db::register::{RegisterAt, port};
use answerable_app::model::*;
use answerable_app::ports::Answer;
use answerable_app::ports::work::*;
use chrono::NaiveDate;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::HashMap;

/// How many a page lists.
const PER_PAGE: u64 = 20;
/// How many entries of its history a task shows.
const ENTRIES: u64 = 100;

/// The register as one institution's people work on it.
#[derive(Clone, Debug)]
pub struct WorkAt {
    pub at: RegisterAt,
    institution: i64,
}

impl RegisterAt {
    /// The desk of who belongs to an institution; nobody else has one.
    pub fn work(self, who: &SignedIn) -> Option<WorkAt> {
        let institution = who.institution()?;
        self.snapshot.catalogue.institutions.place(institution)?;
        Some(WorkAt { at: self, institution })
    }
}

/// A responsibility of the institution's, with its recommendation's row.
struct Post {
    row: u32,
    id: i64,
    role: ResponsibilityRole,
    since: NaiveDate,
}

impl WorkAt {
    fn named(&self) -> Named {
        let institutions = &self.at.snapshot.catalogue.institutions;
        institutions.place(self.institution).map(|place| institutions.at(place).named.clone()).unwrap_or_default()
    }

    /// What it answers for now; what is due soonest first.
    async fn posts(&self) -> Answer<Vec<Post>> {
        let snapshot = &self.at.snapshot;
        let rows = responsibility::Entity::find()
            .filter(responsibility::Column::InstitutionId.eq(self.institution))
            .filter(responsibility::Column::Until.is_null())
            .order_by_asc(responsibility::Column::Id)
            .all(&self.at.db)
            .await
            .map_err(port)?;
        let mut posts: Vec<Post> = rows
            .into_iter()
            .filter_map(|post| {
                let row = snapshot.facts.row(post.recommendation_id).filter(|row| snapshot.counts(*row))?;
                Some(Post { row, id: post.id, role: ResponsibilityRole::from_code(&post.role)?, since: post.since })
            })
            .collect();
        posts.sort_by_key(|post| (post.role, snapshot.due[post.row as usize].unwrap_or(NaiveDate::MAX), post.row));
        Ok(posts)
    }

    async fn tasks_of(&self, posts: &[&Post], lang: Lang) -> Answer<Vec<Task>> {
        let rows: Vec<u32> = posts.iter().map(|post| post.row).collect();
        let refusals = responsibility_refusal::Entity::find()
            .filter(responsibility_refusal::Column::ResponsibilityId.is_in(posts.iter().map(|post| post.id)))
            .filter(responsibility_refusal::Column::DecidedOn.is_null())
            .all(&self.at.db)
            .await
            .map_err(port)?;
        let mut refusals: HashMap<i64, (String, String, NaiveDate)> =
            refusals.into_iter().map(|row| (row.responsibility_id, (row.language, row.reason, row.made_on))).collect();
        let listed = self.at.list(&rows, lang).await?;
        let tasks = posts.iter().zip(listed).map(|(post, listed)| Task {
            listed,
            role: post.role,
            since: post.since,
            refused: refusals.remove(&post.id),
        });
        Ok(tasks.collect())
    }
}

#[async_trait::async_trait]
impl Work for WorkAt {
    async fn tasks(&self, which: &WhichTasks, lang: Lang) -> Answer<TasksFound> {
        let snapshot = &self.at.snapshot;
        let posts = self.posts().await?;
        let count = |role: ResponsibilityRole| posts.iter().filter(|post| post.role == role).count() as u64;
        let is_overdue = |post: &&Post| post.role == ResponsibilityRole::Lead && snapshot.standing(post.row).has(Flag::Overdue);
        let overdue = posts.iter().filter(is_overdue).count() as u64;
        let wanted: Vec<&Post> = posts
            .iter()
            .filter(|post| which.role.is_none_or(|role| role == post.role))
            .filter(|post| which.status.is_none_or(|status| status == snapshot.standing(post.row).status))
            .filter(|post| which.flag.is_none_or(|flag| snapshot.standing(post.row).has(flag)))
            .collect();
        let total = wanted.len() as u64;
        let pages = total.div_ceil(PER_PAGE).max(1);
        let page = which.page.clamp(1, pages);
        let first = ((page - 1) * PER_PAGE) as usize;
        let shown = &wanted[first.min(wanted.len())..wanted.len().min(first + PER_PAGE as usize)];
        let institutions = &snapshot.catalogue.institutions;
        let fiction =
            institutions.place(self.institution).is_some_and(|place| snapshot.catalogue.states.at(institutions.at(place).state).fiction);
        Ok(TasksFound {
            institution: self.named(),
            fiction,
            total,
            page,
            pages,
            leads: count(ResponsibilityRole::Lead),
            supports: count(ResponsibilityRole::Supporting),
            overdue,
            items: self.tasks_of(shown, lang).await?,
        })
    }

    async fn task(&self, reference: &Reference, lang: Lang) -> Answer<Option<TaskPage>> {
        let Some(row) = self.at.row_of(reference).await? else { return Ok(None) };
        let posts = self.posts().await?;
        let Some(post) = posts.iter().find(|post| post.row == row) else { return Ok(None) };
        let Some(task) = self.tasks_of(&[post], lang).await?.pop() else { return Ok(None) };
        let id = self.at.snapshot.facts.ids[row as usize];
        let history = self.at.history_where(event::Column::RecommendationId.eq(id), ENTRIES, 0).await?;
        Ok(Some(TaskPage { institution: self.named(), task, history }))
    }
}
