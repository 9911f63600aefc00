//! The institution's actions, and the drafts that its people share.

use crate::work::{Post, WorkAt};
use answerable_domain::form::Form;
use answerable_domain::model::*;
use answerable_domain::rules::reporting::ReportStage;
use answerable_domain::view::actions::*;
use answerable_domain::view::recommendations::ActionShown;
use answerable_store::boxed;
use answerable_store::db::Coded;
use answerable_store::db::entities::*;
use sea_orm::{ColumnTrait, Condition, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::{BTreeMap, HashMap, HashSet};

/// The most recommendations that are offered to choose from; others can be typed.
const MOST_OFFERED: usize = 60;

impl WorkAt {
    /// The keys of the public actions that the institution leads.
    pub(super) async fn own_actions(&self) -> Result<Vec<action::Key>, DbErr> {
        action_institution::Entity::find()
            .select_only()
            .column(action_institution::Column::ActionId)
            .filter(action_institution::Column::InstitutionId.eq(self.institution))
            .filter(action_institution::Column::Leads.eq(true))
            .into_tuple()
            .all(&self.at.db)
            .await
    }

    /// The other institutions of the State that exist on the day.
    fn others(&self) -> Vec<Named> {
        let institutions = &self.at.snapshot.catalogue.institutions;
        let Some(own) = institutions.place(self.institution).map(|place| institutions.at(place)) else { return Vec::new() };
        let others = institutions.iter().map(|(_, other)| other).filter(|other| other.state == own.state && other.id != own.id);
        others.filter(|other| other.ended_on.is_none_or(|on| on > self.at.snapshot.day)).map(|other| other.named.clone()).collect()
    }

    /// How many of the institution's public actions go on after their planned end.
    pub(super) async fn late_actions(&self) -> Result<u64, DbErr> {
        let ends = self.at.planned_ends(Some(&self.own_actions().await?)).await?;
        let late = ends.values().filter(|end| **end < self.at.snapshot.day);
        Ok(late.count() as u64)
    }

    /// The actions on a recommendation, each with whether the institution leads it.
    pub(super) async fn actions_on(&self, row: u32) -> Result<Vec<(ActionShown, bool)>, DbErr> {
        let code = self.named().code;
        let shown = self.at.actions_of(&self.at.snapshot.actions_of(row)).await?;
        let leads = |action: &ActionShown| action.institutions.first().is_some_and(|lead| lead.code == code);
        Ok(shown.into_iter().map(|action| (leads(&action), action)).map(|(own, action)| (action, own)).collect())
    }

    /// How many of the institution's drafts of actions are at each stage.
    pub(super) async fn action_stages(&self) -> Result<HashMap<ReportStage, u64>, DbErr> {
        let stages: Vec<Coded<ReportStage>> = action_draft::Entity::find()
            .select_only()
            .column(action_draft::Column::Stage)
            .filter(action_draft::Column::InstitutionId.eq(self.institution))
            .into_tuple()
            .all(&self.at.db)
            .await?;
        let mut counts = HashMap::new();
        for stage in stages {
            *counts.entry(stage.0).or_default() += 1;
        }
        Ok(counts)
    }

    pub(super) async fn action_drafts(&self, condition: Condition) -> Result<Vec<ActionDraft>, DbErr> {
        let db = &self.at.db;
        let rows = action_draft::Entity::find()
            .filter(action_draft::Column::InstitutionId.eq(self.institution))
            .filter(condition)
            .order_by_desc(action_draft::Column::ChangedAt)
            .order_by_desc(action_draft::Column::Id)
            .all(db)
            .await?;
        let people = self.at.people(rows.iter().map(|row| row.changed_by_id).collect()).await?;
        let of: Vec<action::Key> = rows.iter().filter_map(|row| row.action_id).collect();
        let public = action::Entity::find().filter(action::Column::Id.is_in(of)).all(db).await?;
        let drafts = rows.into_iter().map(|row| ActionDraft {
            id: row.id.number(),
            slug: row.action_id.and_then(|id| public.iter().find(|action| action.id == id)).map(|action| action.slug.clone()),
            typed: typed(&row.content),
            stage: row.stage.0,
            question: row.question,
            version: row.version,
            changed_by: people.get(&row.changed_by_id).cloned().unwrap_or_default(),
            changed_on: row.changed_at.date_naive(),
        });
        Ok(drafts.collect())
    }

    /// The recommendations in a cluster with this one, and the earlier and later ones in its lineage, as far as they are in `own` (those
    /// for which the institution answers).
    async fn near(&self, own: &HashSet<u32>, row: u32, lang: Lang) -> Result<Vec<u32>, DbErr> {
        let mut rows: Vec<u32> = Vec::new();
        let mut add = |row: Option<u32>| rows.extend(row.filter(|row| own.contains(row) && !rows.contains(row)));
        for (_, others) in self.at.clusters_with(row).await? {
            for other in others {
                add(self.at.row_of(&other));
            }
        }
        let (earlier, later) = self.at.lineage(row, lang).await?;
        for relative in earlier.into_iter().chain(later) {
            add(self.at.row_of(&relative.listed.reference));
        }
        Ok(rows)
    }

    /// The recommendations that a form offers an action to serve: those in `around`, and those near them (same cluster or lineage).
    async fn offered(&self, around: &[Reference], lang: Lang) -> Result<Vec<Listed>, DbErr> {
        let mut rows: Vec<u32> = Vec::new();
        for reference in around {
            rows.extend(self.at.row_of(reference).filter(|row| !rows.contains(row)));
        }
        let own: HashSet<u32> = self.posts().iter().map(|post| post.row).collect();
        for row in rows.clone().into_iter().take(MOST_OFFERED) {
            let near = self.near(&own, row, lang).await?;
            rows.extend(near.into_iter().filter(|row| !rows.contains(row)).collect::<Vec<_>>());
        }
        rows.truncate(MOST_OFFERED);
        self.at.list(&rows, lang).await
    }

    /// The institution's open actions on clustered, earlier or later recommendations that do not serve this one: what was written once
    /// may serve this one too.
    pub(super) async fn actions_near(&self, posts: &[Post], row: u32, lang: Lang) -> Result<Vec<ActionShown>, DbErr> {
        let snapshot = &self.at.snapshot;
        let here = snapshot.actions_of(row);
        let rows = posts.iter().map(|post| post.row).collect();
        let near = self.near(&rows, row, lang).await?;
        let own = self.own_actions().await?;
        let mut ids: Vec<action::Key> = near.into_iter().flat_map(|row| snapshot.actions_of(row)).collect();
        ids.sort_unstable();
        ids.dedup();
        ids.retain(|id| own.contains(id) && !here.contains(id));
        let mut actions = self.at.actions_of(&ids).await?;
        actions.retain(|action| action.state.is_open());
        Ok(actions)
    }
}

impl WorkAt {
    /// The institution's public actions and drafts: all, or those that are asked for.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn actions(&self, which: WhichActions) -> Result<ActionsFound, DbErr> {
        let today = self.at.snapshot.day;
        let stage = which.draft.map(|stage| action_draft::Column::Stage.eq(stage.code()));
        let drafts = if which.late { Vec::new() } else { self.action_drafts(Condition::all().add_option(stage)).await? };
        let mut actions = if which.draft.is_some() { Vec::new() } else { self.at.actions_of(&self.own_actions().await?).await? };
        actions.retain(|own| !which.late || own.is_late(today));
        Ok(ActionsFound { institution: self.named(), fiction: self.is_fiction(), drafts, actions })
    }

    /// The form of one action or of one draft; none if it is not the institution's.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn action(&self, which: &WhichAction, lang: Lang) -> Result<Option<ActionPage>, DbErr> {
        let mut action = None;
        let mut begun = Form::default();
        let mut around = Vec::new();
        let draft = match which {
            WhichAction::New(about) => {
                if let Some(about) = about {
                    begun = Form::new([
                        ("recommendations", format!("{}/{}", about.symbol, about.paragraph)),
                        ("language", lang.tag().to_string()),
                    ]);
                    around.push(about.clone());
                }
                None
            }
            WhichAction::Draft(id) => {
                let of = Condition::all().add(action_draft::Column::Id.eq(*id)).add(action_draft::Column::ActionId.is_null());
                let Some(draft) = self.action_drafts(of).await?.pop() else { return Ok(None) };
                Some(draft)
            }
            WhichAction::Of(slug, about) => {
                let row = action::Entity::find().filter(action::Column::Slug.eq(slug.as_str())).one(&self.at.db).await?;
                let Some(row) = row else { return Ok(None) };
                if !self.own_actions().await?.contains(&row.id) {
                    return Ok(None);
                }
                let Some(shown) = self.at.actions_of(&[row.id]).await?.pop() else { return Ok(None) };
                begun = as_form(&shown, lang);
                around = shown.recommendations.clone();
                if let Some(about) = about.clone().filter(|about| !around.contains(about)) {
                    begun = begun.also("recommendations", format!("{}/{}", about.symbol, about.paragraph));
                    around.push(about);
                }
                action = Some(shown);
                self.action_drafts(Condition::all().add(action_draft::Column::ActionId.eq(row.id))).await?.pop()
            }
        };
        if let Some(draft) = &draft {
            let chosen = draft.typed.all("recommendations").filter_map(|text| text.rsplit_once('/'));
            around.extend(chosen.map(|(symbol, paragraph)| Reference { symbol: symbol.to_string(), paragraph: paragraph.to_string() }));
        }
        let catalogue = &self.at.snapshot.catalogue;
        Ok(Some(ActionPage {
            institution: self.named(),
            fiction: self.is_fiction(),
            action,
            draft,
            begun,
            offered: self.offered(&around, lang).await?,
            institutions: self.others(),
            groups: catalogue.groups.iter().map(|(_, group)| group.named.clone()).collect(),
            validator: self.validator,
        }))
    }
}

/// The typed content of a draft, as a form has it.
fn typed(content: &BTreeMap<String, Vec<String>>) -> Form {
    Form::new(content.iter().flat_map(|(name, values)| values.iter().map(move |value| (name.clone(), value.clone()))))
}

/// A public action in the fields with which the form of its next version begins.
fn as_form(shown: &ActionShown, lang: Lang) -> Form {
    let date = |day: Option<chrono::NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
    let money = |minor: i64| format!("{}.{:02}", minor / 100, minor % 100);
    let said = |words: &Words| words.best(lang).1.to_string();
    let mut values: Vec<(String, String)> = [
        ("language", shown.titles.best(lang).0.to_string()),
        ("kind", shown.kind.code().to_string()),
        ("title", said(&shown.titles)),
        ("state", shown.state.code().to_string()),
        ("planned_start", date(shown.planned_start)),
        ("planned_end", date(shown.planned_end)),
        ("started_on", date(shown.started_on)),
        ("finished_on", date(shown.finished_on)),
        ("progress", shown.progress.to_string()),
        ("targets", shown.targets.iter().map(|target| target.code.as_str()).collect::<Vec<_>>().join(", ")),
    ]
    .map(|(name, value)| (name.to_string(), value))
    .into();
    values.extend(shown.groups.iter().map(|group| ("groups".to_string(), group.code.clone())));
    // The first institution is the one that leads, whose form this is.
    values.extend(shown.institutions.iter().skip(1).map(|one| ("institutions".to_string(), one.code.clone())));
    values.extend(shown.recommendations.iter().map(|one| ("recommendations".to_string(), format!("{}/{}", one.symbol, one.paragraph))));
    for (at, step) in shown.milestones.iter().enumerate() {
        values.push((format!("milestone-title-{at}"), said(&step.titles)));
        values.push((format!("milestone-due-{at}"), step.due_on.to_string()));
        values.push((format!("milestone-reached-{at}"), date(step.reached_on)));
    }
    for (at, line) in shown.budget.iter().enumerate() {
        values.push((format!("budget-year-{at}"), line.year.to_string()));
        values.push((format!("budget-currency-{at}"), line.currency.clone()));
        values.push((format!("budget-allocated-{at}"), money(line.allocated_minor)));
        values.push((format!("budget-spent-{at}"), line.spent_minor.map(money).unwrap_or_default()));
        values.push((format!("budget-source-{at}"), if line.source.is_empty() { String::new() } else { said(&line.source) }));
    }
    Form::new(values)
}
