//! The rows that belong to an action and change with its versions: what it serves, its milestones, its money. What a new version leaves
//! out is ended, and what it adds begins: nothing is deleted, so that an earlier day shows what was public then (app/RULES.md, rule 1).

use super::input::ActionInput;
use answerable_domain::model::Words;
use answerable_store::boxed;
use answerable_store::db::entities::*;
use answerable_store::failure::Done;
use chrono::NaiveDate;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, NotSet, QueryFilter, QueryOrder, Set};

/// The records that an action is linked to, by key.
#[derive(Clone, Debug, Default)]
pub struct Links {
    pub recommendations: Vec<recommendation::Key>,
    pub groups: Vec<group::Key>,
    /// Institutions that take part, without the one that leads.
    pub institutions: Vec<institution::Key>,
    pub targets: Vec<sdg_target::Key>,
}

/// The day on which a version is published, and whether another came before it.
#[derive(Clone, Copy, Debug)]
pub struct When {
    pub today: NaiveDate,
    pub later: bool,
}

impl When {
    /// Since when a new row holds; none for the rows of the first version, which hold since the action was published.
    fn since(self) -> Option<NaiveDate> {
        self.later.then_some(self.today)
    }
}

/// Ends some rows of a table on a day.
macro_rules! end {
    ($tx:expr, $table:ident, $ids:expr, $when:expr) => {{
        let ids: Vec<$table::Key> = $ids;
        if !ids.is_empty() {
            $table::Entity::update_many()
                .col_expr($table::Column::Until, Expr::value($when.today))
                .filter($table::Column::Id.is_in(ids))
                .exec($tx)
                .await?;
        }
    }};
}

/// Ends and begins an action's rows of one linking table, as a version has chosen.
macro_rules! relink {
    ($tx:expr, $table:ident . $column:ident ($field:ident), $action:expr, $when:expr, $chosen:expr) => {{
        let there =
            $table::Entity::find().filter($table::Column::ActionId.eq($action)).filter($table::Column::Until.is_null()).all($tx).await?;
        end!($tx, $table, there.iter().filter(|row| !$chosen.contains(&row.$field)).map(|row| row.id).collect(), $when);
        for id in $chosen.iter().filter(|id| !there.iter().any(|row| row.$field == **id)) {
            let row =
                $table::ActiveModel { id: NotSet, action_id: Set($action), $field: Set(*id), since: Set($when.since()), until: Set(None) };
            row.insert($tx).await?;
        }
    }};
}

/// Writes the links of an action: the recommendations and other records that it serves, and the institutions that take part.
#[boxed]
pub async fn write_links(tx: &impl ConnectionTrait, action: action::Key, when: When, links: &Links) -> Done<()> {
    relink!(tx, action_recommendation.RecommendationId(recommendation_id), action, when, links.recommendations);
    relink!(tx, action_sdg_target.SdgTargetId(sdg_target_id), action, when, links.targets);
    relink!(tx, action_group.GroupId(group_id), action, when, links.groups);
    let there = action_institution::Entity::find()
        .filter(action_institution::Column::ActionId.eq(action))
        .filter(action_institution::Column::Leads.eq(false))
        .filter(action_institution::Column::Until.is_null())
        .all(tx)
        .await?;
    let gone = there.iter().filter(|row| !links.institutions.contains(&row.institution_id)).map(|row| row.id).collect();
    end!(tx, action_institution, gone, when);
    for id in links.institutions.iter().filter(|id| !there.iter().any(|row| row.institution_id == **id)) {
        let row = action_institution::ActiveModel {
            id: NotSet,
            action_id: Set(action),
            institution_id: Set(*id),
            leads: Set(false),
            since: Set(when.since()),
            until: Set(None),
        };
        row.insert(tx).await?;
    }
    Ok(())
}

/// Writes the milestones and the budget of an action. A row that says the same as before stays.
#[boxed]
pub async fn write_rows(tx: &impl ConnectionTrait, action: action::Key, when: When, tag: &str, input: &ActionInput) -> Done<()> {
    let steps = milestone::Entity::find()
        .filter(milestone::Column::ActionId.eq(action))
        .filter(milestone::Column::Until.is_null())
        .order_by_asc(milestone::Column::Id)
        .all(tx)
        .await?;
    let money = budget_line::Entity::find()
        .filter(budget_line::Column::ActionId.eq(action))
        .filter(budget_line::Column::Until.is_null())
        .order_by_asc(budget_line::Column::Id)
        .all(tx)
        .await?;
    // Texts that exist in several languages keep them, unless they were rewritten.
    let known: Vec<Localised> =
        steps.iter().map(|row| row.titles.clone()).chain(money.iter().filter_map(|row| row.source.clone())).collect();
    let says = |words: &Localised, text: &str| words.0.by_language().values().any(|there| there == text);
    let kept = |text: &str| known.iter().find(|words| says(words, text)).cloned().unwrap_or_else(|| Localised::from(Words::one(tag, text)));
    let mut same = Vec::new();
    for step in &input.milestones {
        let there = steps.iter().find(|row| {
            !same.contains(&row.id) && says(&row.titles, &step.title) && (row.due_on, row.reached_on) == (step.due_on, step.reached_on)
        });
        if let Some(row) = there {
            same.push(row.id);
            continue;
        }
        let row = milestone::ActiveModel {
            id: NotSet,
            action_id: Set(action),
            titles: Set(kept(&step.title)),
            due_on: Set(step.due_on),
            reached_on: Set(step.reached_on),
            since: Set(when.since()),
            until: Set(None),
        };
        row.insert(tx).await?;
    }
    end!(tx, milestone, steps.iter().map(|row| row.id).filter(|id| !same.contains(id)).collect(), when);
    let mut same = Vec::new();
    for line in &input.budget {
        let there = money.iter().find(|row| {
            let source = match (&row.source, &line.source) {
                (Some(words), Some(text)) => says(words, text),
                (None, None) => true,
                _ => false,
            };
            !same.contains(&row.id)
                && source
                && (row.year, row.currency.as_str(), row.allocated_minor, row.spent_minor)
                    == (line.year, line.currency.as_str(), line.allocated_minor, line.spent_minor)
        });
        if let Some(row) = there {
            same.push(row.id);
            continue;
        }
        let row = budget_line::ActiveModel {
            id: NotSet,
            action_id: Set(action),
            year: Set(line.year),
            currency: Set(line.currency.clone()),
            allocated_minor: Set(line.allocated_minor),
            spent_minor: Set(line.spent_minor),
            source: Set(line.source.as_deref().map(kept)),
            since: Set(when.since()),
            until: Set(None),
        };
        row.insert(tx).await?;
    }
    end!(tx, budget_line, money.iter().map(|row| row.id).filter(|id| !same.contains(id)).collect(), when);
    Ok(())
}
