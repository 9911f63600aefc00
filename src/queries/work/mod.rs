//! An institution's desk: what was given to it. It answers for one institution, and only its own people get one.

use crate::Queries;
use answerable_domain::model::*;
use answerable_domain::rules::reporting::ReportStage;
use answerable_domain::view::work::*;
use answerable_store::boxed;
use answerable_store::db::AccountKeys;
use answerable_store::db::Coded;
use answerable_store::db::codes::SubjectKind;
use answerable_store::db::entities::*;
use chrono::{Datelike, NaiveDate};
use sea_orm::{ColumnTrait, DbErr, EntityTrait, QueryFilter, QuerySelect, QueryTrait};
use std::collections::{HashMap, HashSet};

/// How many tasks a page lists.
const PER_PAGE: u64 = 20;
/// How many entries of its history a task shows.
const ENTRIES: u64 = 100;

/// The register as one institution's people work on it.
#[derive(Clone, Debug)]
pub struct WorkAt {
    pub at: Queries,
    pub(crate) institution: institution::Key,
    pub(crate) person: person::Key,
    pub(crate) validator: bool,
}

/// What the events of a focal point's own work are about.
const OF_FOCAL_POINTS: [SubjectKind; 6] = [
    SubjectKind::StatusDraft,
    SubjectKind::StatusUpdate,
    SubjectKind::ReplyDraft,
    SubjectKind::Reply,
    SubjectKind::ActionDraft,
    SubjectKind::Action,
];

impl Queries {
    /// The desk of a person who belongs to an institution; none for anybody else.
    pub fn work(self, who: &SignedIn) -> Option<WorkAt> {
        let institution = who.institution_key()?;
        self.snapshot.catalogue.institutions.place(institution)?;
        Some(WorkAt { at: self, institution, person: who.person_key(), validator: who.role() == Some(Role::Validator) })
    }
}

/// A responsibility of the institution, with the row of its recommendation.
pub(crate) struct Post {
    pub(crate) row: u32,
    id: responsibility::Key,
    pub(crate) role: ResponsibilityRole,
    since: NaiveDate,
}

/// What the institution is working on, by recommendation.
#[derive(Default)]
pub(crate) struct InWork {
    drafts: HashMap<recommendation::Key, ReportStage>,
    /// The recommendations on whose newest report the coordinator asked a question.
    questioned: HashSet<recommendation::Key>,
}

impl InWork {
    fn is(&self, id: recommendation::Key, stage: ReportStage) -> bool {
        self.drafts.get(&id) == Some(&stage)
            || (stage == ReportStage::Returned && self.questioned.contains(&id) && !self.drafts.contains_key(&id))
    }
}

/// An institution's newest report on each recommendation.
type Newest = HashMap<recommendation::Key, status_update::Key>;

impl WorkAt {
    /// The key of a recommendation. Whether it was given to the institution is asked by the command.
    pub fn key_of(&self, reference: &Reference) -> Option<recommendation::Key> {
        self.at.row_of(reference).map(|row| self.at.snapshot.facts.ids[row])
    }

    pub(crate) fn named(&self) -> Named {
        let institutions = &self.at.snapshot.catalogue.institutions;
        institutions.place(self.institution).map(|place| institutions.at(place).named.clone()).unwrap_or_default()
    }

    pub(crate) fn is_fiction(&self) -> bool {
        let catalogue = &self.at.snapshot.catalogue;
        let place = catalogue.institutions.place(self.institution);
        place.is_some_and(|place| catalogue.states.at(catalogue.institutions.at(place).state).fiction)
    }

    /// The responsibilities that the institution has now; what is due soonest comes first.
    pub(crate) fn posts(&self) -> Vec<Post> {
        let snapshot = &self.at.snapshot;
        let Some(institution) = snapshot.catalogue.institutions.place(self.institution) else { return Vec::new() };
        let mut posts = Vec::new();
        for row in (0..snapshot.facts.len() as u32).filter(|row| snapshot.counts(*row)) {
            let own = snapshot.facts.responsibilities.of(row).iter();
            let own = own.filter(|fact| fact.institution == institution && fact.until.is_none());
            posts.extend(own.map(|fact| Post { row, id: fact.id, role: fact.role, since: fact.since }));
        }
        posts.sort_by_key(|post| (post.role, snapshot.due[post.row].unwrap_or(NaiveDate::MAX), post.row));
        posts
    }

    pub(crate) async fn in_work(&self) -> Result<InWork, DbErr> {
        let db = &self.at.db;
        let drafts: Vec<(recommendation::Key, Coded<ReportStage>)> = status_draft::Entity::find()
            .select_only()
            .columns([status_draft::Column::RecommendationId, status_draft::Column::Stage])
            .filter(status_draft::Column::InstitutionId.eq(self.institution))
            .into_tuple()
            .all(db)
            .await?;
        let asked: Vec<(recommendation::Key, status_update::Key)> =
            status_update::Entity::find()
                .select_only()
                .columns([status_update::Column::RecommendationId, status_update::Column::Id])
                .filter(status_update::Column::InstitutionId.eq(self.institution))
                .filter(status_update::Column::Id.in_subquery(
                    status_question::Entity::find().select_only().column(status_question::Column::StatusUpdateId).into_query(),
                ))
                .into_tuple()
                .all(db)
                .await?;
        let newest = if asked.is_empty() { Newest::new() } else { self.newest_updates(asked.iter().map(|(of, _)| *of)).await? };
        Ok(InWork {
            drafts: drafts.into_iter().map(|(id, stage)| (id, stage.0)).collect(),
            questioned: asked.into_iter().filter(|(of, update)| newest.get(of) == Some(update)).map(|(of, _)| of).collect(),
        })
    }

    /// The key of the institution's newest report on each of some recommendations.
    async fn newest_updates(&self, recommendations: impl Iterator<Item = recommendation::Key>) -> Result<Newest, DbErr> {
        let newest: Vec<(recommendation::Key, status_update::Key)> = status_update::Entity::find()
            .select_only()
            .column(status_update::Column::RecommendationId)
            .column_as(status_update::Column::Id.max(), "newest")
            .filter(status_update::Column::InstitutionId.eq(self.institution))
            .filter(status_update::Column::RecommendationId.is_in(recommendations))
            .group_by(status_update::Column::RecommendationId)
            .into_tuple()
            .all(&self.at.db)
            .await?;
        Ok(newest.into_iter().collect())
    }

    /// Whether a responsibility belongs to a list.
    fn wanted(&self, post: &Post, which: &WhichTasks, work: &InWork) -> bool {
        let snapshot = &self.at.snapshot;
        let id = snapshot.facts.ids[post.row];
        which.role.is_none_or(|role| role == post.role)
            && which.status.is_none_or(|status| status == snapshot.standing(post.row).status)
            && which.flag.is_none_or(|flag| snapshot.standing(post.row).has(flag))
            && which.draft.is_none_or(|stage| post.role == ResponsibilityRole::Lead && work.is(id, stage))
            && (!which.this_month || self.is_due_this_month(post))
    }

    fn is_due_this_month(&self, post: &Post) -> bool {
        let snapshot = &self.at.snapshot;
        let done = matches!(snapshot.standing(post.row).status, Status::Implemented | Status::Closed);
        let same_month = |due: NaiveDate| due.year() == snapshot.day.year() && due.month() == snapshot.day.month();
        !done && snapshot.due[post.row].is_some_and(same_month)
    }

    fn counts(&self, posts: &[Post], work: &InWork, replies: u64) -> Counts {
        let count = |which: WhichTasks| posts.iter().filter(|post| self.wanted(post, &which, work)).count() as u64;
        let all = WhichTasks::default();
        let lead = WhichTasks { role: Some(ResponsibilityRole::Lead), ..all.clone() };
        let flagged = |flag| count(WhichTasks { flag: Some(flag), ..lead.clone() });
        let drafted = |stage| count(WhichTasks { draft: Some(stage), ..all.clone() });
        Counts {
            leads: count(lead.clone()),
            supports: count(WhichTasks { role: Some(ResponsibilityRole::Supporting), ..all.clone() }),
            unanswered: flagged(Flag::Silent),
            drafts: drafted(ReportStage::Draft),
            submitted: drafted(ReportStage::Submitted),
            returned: drafted(ReportStage::Returned),
            replies,
            this_month: count(WhichTasks { this_month: true, ..lead.clone() }),
            overdue: flagged(Flag::Overdue),
            stale: flagged(Flag::Stale),
            ..Counts::default()
        }
    }

    /// The counts of the lists, with those that only the database knows (actions and submitted replies).
    pub(crate) async fn all_counts(&self, posts: &[Post], work: &InWork) -> Result<Counts, DbErr> {
        let mut counts = self.counts(posts, work, self.owed_ids(posts).len() as u64);
        let stages = self.action_stages().await?;
        let at = |stage| stages.get(&stage).copied().unwrap_or_default();
        (counts.action_drafts, counts.actions_submitted, counts.actions_returned) =
            (at(ReportStage::Draft), at(ReportStage::Submitted), at(ReportStage::Returned));
        counts.actions_late = self.late_actions().await?;
        counts.replies_submitted = self.replies_submitted().await?;
        Ok(counts)
    }

    /// The recommendations before and after a row in a list. A row that has left the list meanwhile still has its place in it.
    pub(crate) async fn neighbours(&self, posts: &[Post], row: u32, which: &WhichTasks, work: &InWork) -> Result<Neighbours, DbErr> {
        let Some(at) = posts.iter().position(|post| post.row == row) else { return Ok(Neighbours::default()) };
        let wanted = |post: &&Post| self.wanted(post, which, work);
        let previous = posts.iter().take(at).rev().find(wanted).map(|post| post.row);
        let next = posts.iter().skip(at + 1).find(wanted).map(|post| post.row);
        Ok(Neighbours {
            previous: self.at.reference_of(previous),
            next: self.at.reference_of(next),
            total: posts.iter().filter(wanted).count() as u64,
        })
    }

    /// Whether there is work already that somebody could take over.
    fn has_begun(&self, posts: &[Post], work: &InWork) -> bool {
        let snapshot = &self.at.snapshot;
        let begun =
            |post: &Post| snapshot.standing(post.row).reported_on.is_some() || !snapshot.standing(post.row).has(Flag::WithoutAction);
        !work.drafts.is_empty() || posts.iter().any(begun)
    }

    /// Whether the person has done nothing here so far.
    async fn is_first_time(&self) -> Result<bool, DbErr> {
        let done = event::Entity::find()
            .select_only()
            .column(event::Column::Id)
            .filter(event::Column::PersonId.eq(self.person))
            .filter(event::Column::SubjectKind.is_in(OF_FOCAL_POINTS.map(SubjectKind::code)))
            .limit(1)
            .into_tuple::<event::Key>()
            .one(&self.at.db)
            .await?;
        Ok(done.is_none())
    }

    pub(crate) async fn tasks_of(&self, posts: &[&Post], work: &InWork, lang: Lang) -> Result<Vec<Task>, DbErr> {
        let snapshot = &self.at.snapshot;
        let rows: Vec<u32> = posts.iter().map(|post| post.row).collect();
        let refusals = responsibility_refusal::Entity::find()
            .filter(responsibility_refusal::Column::ResponsibilityId.is_in(posts.iter().map(|post| post.id)))
            .filter(responsibility_refusal::Column::DecidedOn.is_null())
            .all(&self.at.db)
            .await?;
        let mut refusals: HashMap<responsibility::Key, (String, String, NaiveDate)> =
            refusals.into_iter().map(|row| (row.responsibility_id, (row.language, row.reason, row.made_on))).collect();
        let listed = self.at.list(&rows, lang).await?;
        let tasks = posts.iter().zip(listed).map(|(post, listed)| {
            let id = snapshot.facts.ids[post.row];
            let draft = work.drafts.get(&id).copied();
            Task {
                listed,
                role: post.role,
                since: post.since,
                refused: refusals.remove(&post.id),
                draft,
                questioned: work.questioned.contains(&id) && draft.is_none(),
            }
        });
        Ok(tasks.collect())
    }
}

impl WorkAt {
    /// A page of what was given to the institution.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn tasks(&self, which: &WhichTasks, lang: Lang) -> Result<TasksFound, DbErr> {
        let posts = self.posts();
        let work = self.in_work().await?;
        let counts = self.all_counts(&posts, &work).await?;
        let wanted: Vec<&Post> = posts.iter().filter(|post| self.wanted(post, which, &work)).collect();
        let total = wanted.len() as u64;
        let pages = total.div_ceil(PER_PAGE).max(1);
        let page = which.page.clamp(1, pages);
        let first = ((page - 1) * PER_PAGE) as usize;
        let shown = wanted.get(first..wanted.len().min(first + PER_PAGE as usize)).unwrap_or_default();
        Ok(TasksFound {
            institution: self.named(),
            fiction: self.is_fiction(),
            total,
            page,
            pages,
            counts,
            items: self.tasks_of(shown, &work, lang).await?,
            first_time: self.is_first_time().await?,
            has_begun: self.has_begun(&posts, &work),
        })
    }

    /// One task, found by its recommendation's reference; none if the recommendation was not given to the institution.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn task(&self, reference: &Reference, which: &WhichTasks, lang: Lang) -> Result<Option<TaskPage>, DbErr> {
        let Some(row) = self.at.row_of(reference) else { return Ok(None) };
        let posts = self.posts();
        let Some(post) = posts.iter().find(|post| post.row == row) else { return Ok(None) };
        let work = self.in_work().await?;
        let Some(task) = self.tasks_of(&[post], &work, lang).await?.pop() else { return Ok(None) };
        let id = self.at.snapshot.facts.ids[row];
        let history = self.at.history_where(event::Column::RecommendationId.eq(id), ENTRIES, 0).await?;
        let neighbours = self.neighbours(&posts, row, which, &work).await?;
        let (actions, near) = (self.actions_on(row).await?, self.actions_near(&posts, row, lang).await?);
        Ok(Some(TaskPage { institution: self.named(), task, neighbours, actions, near, history }))
    }
}
