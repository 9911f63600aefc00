//! The Sustainable Development Goals: what serves them, and what their indicators measure.

use crate::Queries;
use answerable_domain::model::*;
use answerable_domain::view::sdgs::*;
use answerable_store::boxed;
use answerable_store::db::entities::{action, action_sdg_target, in_force, observation, sdg_indicator};
use answerable_store::db::memory::Each;
use chrono::Datelike;
use sea_orm::{ColumnTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};

/// How many of the targets that are served most the page of all Goals names.
const MOST_SERVED: usize = 12;

impl Queries {
    /// The page of all Goals.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn goals(&self) -> Result<Goals, DbErr> {
        let catalogue = &self.snapshot.catalogue;
        let actions = self.actions_by_target().await?;
        let (goals, targets) = self.served();
        let goals = catalogue.goals.iter().zip(goals).map(|((place, goal), tally)| {
            let distinct: HashSet<action::Key> = actions
                .iter()
                .filter(|(target, _)| catalogue.targets.at(**target).goal == place)
                .flat_map(|(_, ids)| ids)
                .copied()
                .collect();
            Served { named: goal.named.clone(), tally, actions: distinct.len() as u64 }
        });
        let mut most: Vec<Served> = catalogue
            .targets
            .iter()
            .zip(targets)
            .filter(|(_, tally)| tally.total > 0)
            .map(|((place, target), tally)| Served { named: target.named.clone(), tally, actions: count(&actions, place) })
            .collect();
        most.sort_by_key(|target| Reverse((target.tally.total, target.actions)));
        most.truncate(MOST_SERVED);
        Ok(Goals { goals: goals.collect(), most_served: most })
    }

    /// A Goal by its number; none if it is unknown.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn goal(&self, code: &str, lang: Lang) -> Result<Option<GoalPage>, DbErr> {
        let catalogue = &self.snapshot.catalogue;
        let Some(goal) = catalogue.goals.find(code) else { return Ok(None) };
        let actions = self.actions_by_target().await?;
        let own = |place: u16| catalogue.targets.at(place).goal == goal;
        let distinct: HashSet<action::Key> = actions.iter().filter(|(place, _)| own(**place)).flat_map(|(_, ids)| ids).copied().collect();
        let (_, tallies) = self.served();
        let targets = catalogue.targets.iter().zip(tallies).filter(|((place, _), _)| own(*place));
        let targets = targets
            .map(|((place, target), tally)| Served { named: target.named.clone(), tally, actions: count(&actions, place) })
            .collect();
        let aspect = self.aspect(vec![(Facet::Sdg, code.to_string())], &[Facet::State, Facet::Theme, Facet::Group], lang).await?;
        let entry = catalogue.goals.at(goal);
        let (named, official) = (entry.named.clone(), entry.official.clone());
        Ok(Some(GoalPage { named, official, actions: distinct.len() as u64, targets, aspect }))
    }

    /// A target by its number («16.2», «16.a»); none if it is unknown.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn target(&self, code: &str, lang: Lang) -> Result<Option<TargetPage>, DbErr> {
        let catalogue = &self.snapshot.catalogue;
        let Some(place) = catalogue.targets.find(code) else { return Ok(None) };
        let target = catalogue.targets.at(place);
        let links: Vec<action::Key> = action_sdg_target::Entity::find()
            .select_only()
            .column(action_sdg_target::Column::ActionId)
            .filter(action_sdg_target::Column::SdgTargetId.eq(target.id))
            .filter(in_force(action_sdg_target::Column::Since, action_sdg_target::Column::Until, self.snapshot.day))
            .into_tuple()
            .all(&self.db)
            .await?;
        let mut actions = self.actions_of(&links).await?;
        // Actions that go on come first, the most recent of them first; a reader looks for what is being done now.
        actions.sort_by_key(|action| {
            let rank = match action.state {
                ActionState::UnderWay => 0,
                ActionState::Planned => 1,
                ActionState::Finished => 2,
                ActionState::Abandoned => 3,
            };
            (rank, Reverse(action.started_on.or(action.planned_start)))
        });
        Ok(Some(TargetPage {
            named: target.named.clone(),
            official: target.official.clone(),
            goal: catalogue.goals.at(target.goal).named.clone(),
            aspect: self.aspect(vec![(Facet::Target, code.to_string())], &[Facet::State, Facet::Theme, Facet::Group], lang).await?,
            actions,
            indicators: self.indicators_of(place).await?,
        }))
    }
}

fn count(actions: &HashMap<u16, Vec<action::Key>>, target: u16) -> u64 {
    actions.get(&target).map_or(0, |ids| ids.len() as u64)
}

impl Queries {
    /// Where the recommendations stand that serve each Goal and each target. A recommendation counts once for a Goal, however many of its
    /// targets it serves.
    fn served(&self) -> (Each<Tally>, Each<Tally>) {
        let (snapshot, catalogue) = (&self.snapshot, &self.snapshot.catalogue);
        let mut goals = catalogue.goals.each(Tally::default());
        let mut targets = catalogue.targets.each(Tally::default());
        let mut met: Vec<u16> = Vec::new();
        for row in snapshot.rows() {
            met.clear();
            for target in snapshot.facts.targets.of(row) {
                targets[*target].add(snapshot.standing(row));
                let goal = catalogue.targets.at(*target).goal;
                if !met.contains(&goal) {
                    met.push(goal);
                    goals[goal].add(snapshot.standing(row));
                }
            }
        }
        (goals, targets)
    }

    /// The keys of the actions published by the day, by target.
    async fn actions_by_target(&self) -> Result<HashMap<u16, Vec<action::Key>>, DbErr> {
        let published: Vec<action::Key> = action::Entity::find()
            .select_only()
            .column(action::Column::Id)
            .filter(action::Column::PublishedOn.lte(self.snapshot.day))
            .into_tuple()
            .all(&self.db)
            .await?;
        let published: HashSet<action::Key> = published.into_iter().collect();
        let links = action_sdg_target::Entity::find()
            .filter(in_force(action_sdg_target::Column::Since, action_sdg_target::Column::Until, self.snapshot.day))
            .all(&self.db)
            .await?;
        let mut by_target: HashMap<u16, Vec<action::Key>> = HashMap::new();
        for link in links.into_iter().filter(|link| published.contains(&link.action_id)) {
            if let Some(place) = self.snapshot.catalogue.targets.place(link.sdg_target_id) {
                by_target.entry(place).or_default().push(link.action_id);
            }
        }
        Ok(by_target)
    }

    /// A target's indicators with the observed values. A value has a year and no day: it shows from the beginning of its year.
    async fn indicators_of(&self, target: u16) -> Result<Vec<IndicatorShown>, DbErr> {
        let catalogue = &self.snapshot.catalogue;
        let own: Vec<_> = catalogue.indicators.iter().filter(|(_, indicator)| indicator.target == target).map(|(_, own)| own).collect();
        let values = observation::Entity::find()
            .filter(observation::Column::IndicatorId.is_in(own.iter().map(|indicator| indicator.id)))
            .filter(observation::Column::Year.lte(self.snapshot.day.year()))
            .order_by_asc(observation::Column::StateId)
            .order_by_asc(observation::Column::Year)
            .order_by_asc(observation::Column::Id)
            .all(&self.db)
            .await?;
        let mut by_indicator: HashMap<sdg_indicator::Key, Vec<observation::Model>> = HashMap::new();
        for value in values {
            by_indicator.entry(value.indicator_id).or_default().push(value);
        }
        let shown = own.into_iter().map(|indicator| IndicatorShown {
            named: indicator.named.clone(),
            official: indicator.official.clone(),
            series: self.series(by_indicator.remove(&indicator.id).unwrap_or_default()),
        });
        Ok(shown.collect())
    }

    /// Observed values as series: one for each State, unit and age, with the sexes beside each other.
    fn series(&self, values: Vec<observation::Model>) -> Vec<Series> {
        let states = &self.snapshot.catalogue.states;
        let mut series: Vec<Series> = Vec::new();
        for value in values {
            let Some(state) = states.place(value.state_id).map(|place| states.at(place)) else { continue };
            let same = |one: &Series| one.state.code == state.named.code && one.unit == value.unit && one.age == value.age;
            let at = series.iter().position(same).unwrap_or_else(|| {
                let (state, fiction) = (state.named.clone(), state.fiction);
                series.push(Series {
                    state,
                    fiction,
                    unit: value.unit.clone(),
                    age: value.age.clone(),
                    sexes: Vec::new(),
                    years: Vec::new(),
                });
                series.len() - 1
            });
            if let Some(own) = series.get_mut(at) {
                add(own, value);
            }
        }
        series.iter_mut().for_each(both_first);
        series
    }
}

/// Adds a value to its series. Values come in the order of their years.
fn add(series: &mut Series, value: observation::Model) {
    let sex = series.sexes.iter().position(|known| *known == value.sex).unwrap_or_else(|| {
        series.sexes.push(value.sex.clone());
        series.sexes.len() - 1
    });
    if series.years.last().is_none_or(|last| last.year != value.year) {
        series.years.push(Observed { year: value.year, values: Vec::new(), sources: Vec::new() });
    }
    if let Some(year) = series.years.last_mut() {
        year.values.resize(year.values.len().max(sex + 1), None);
        if let Some(own) = year.values.get_mut(sex) {
            *own = Some(value.value);
        }
        if !value.source.0.is_empty() && !year.sources.contains(&value.source.0) {
            year.sources.push(value.source.0);
        }
    }
}

/// Orders the sexes of a series: both together first, then the others as they first came. Each year then has a value or none for each.
fn both_first(series: &mut Series) {
    let width = series.sexes.len();
    let both = series.sexes.iter().position(Option::is_none);
    for year in &mut series.years {
        year.values.resize(width, None);
        if let Some(before) = both.and_then(|both| year.values.get_mut(..=both)) {
            before.rotate_right(1);
        }
    }
    if let Some(before) = both.and_then(|both| series.sexes.get_mut(..=both)) {
        before.rotate_right(1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use answerable_store::db::entities::Localised;

    #[test]
    fn sexes_stand_beside_each_other_with_both_first() {
        let mut series =
            Series { state: Named::default(), fiction: false, unit: "percent".into(), age: None, sexes: Vec::new(), years: Vec::new() };
        let value = |year: i32, value: &str, sex: Option<&str>| observation::Model {
            id: observation::Key::NONE,
            indicator_id: sdg_indicator::Key::new(1),
            state_id: answerable_store::db::Key::new(1),
            year,
            value: value.into(),
            unit: "percent".into(),
            sex: sex.map(str::to_string),
            age: None,
            source: Localised::from(Words::one("en", "Survey")),
        };
        for one in
            [value(2020, "3.1", Some("female")), value(2020, "2.8", None), value(2022, "2.0", None), value(2022, "1.9", Some("male"))]
        {
            add(&mut series, one);
        }
        both_first(&mut series);
        assert_eq!(series.sexes, [None, Some("female".to_string()), Some("male".to_string())]);
        let text = |value: &str| Some(value.to_string());
        assert_eq!(series.years[0].values, [text("2.8"), text("3.1"), None]);
        assert_eq!(series.years[1].values, [text("2.0"), None, text("1.9")]);
        assert_eq!(series.years[0].sources.len(), 1);
    }
}
