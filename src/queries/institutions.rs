//! Institutions: what each answers for, what it does, and how well it keeps its dates.

use crate::Queries;
use answerable_domain::model::*;
use answerable_domain::rules::rhythm::{gaps, median};
use answerable_domain::view::institutions::*;
use answerable_domain::view::recommendations::{ActionShown, StatusUpdate};
use answerable_domain::view::silence::*;
use answerable_store::boxed;
use answerable_store::db::codes::ActorKind;
use answerable_store::db::entities::*;
use answerable_store::db::memory::catalogue::InstitutionEntry;
use answerable_store::db::memory::facts::ResponsibilityFact;
use chrono::{Datelike, NaiveDate};
use sea_orm::sea_query::SimpleExpr;
use sea_orm::{ColumnTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

/// How many late recommendations, reports and history entries a page of an institution lists.
const FEW: usize = 3;
const UPDATES: u64 = 5;
const ENTRIES: u64 = 10;

impl Queries {
    /// All institutions, in no particular order.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn institutions(&self) -> Result<Vec<InstitutionListed>, DbErr> {
        let (snapshot, catalogue) = (&self.snapshot, &self.snapshot.catalogue);
        let mut leads: HashMap<u16, Tally> = HashMap::new();
        let mut supports: HashMap<u16, u64> = HashMap::new();
        let mut owed: HashMap<u16, u64> = HashMap::new();
        for row in snapshot.rows() {
            if let Some(lead) = snapshot.leads[row] {
                leads.entry(lead).or_default().add(snapshot.standing(row));
                *owed.entry(lead).or_default() += self.unanswered(row).count() as u64;
            }
            for place in self.supporting(row) {
                *supports.entry(place).or_default() += 1;
            }
        }
        let listed = catalogue.institutions.iter().map(|(place, own)| {
            let state = catalogue.states.at(own.state);
            InstitutionListed {
                named: own.named.clone(),
                abbreviation: own.abbreviation.clone(),
                kind: own.kind,
                state: state.named.clone(),
                fiction: state.fiction,
                leads: leads.remove(&place).unwrap_or_default(),
                supports: supports.remove(&place).unwrap_or_default(),
                replies_owed: owed.remove(&place).unwrap_or_default(),
                ended_on: self.ended_on(own),
                successor: self.successor(own),
            }
        });
        Ok(listed.collect())
    }

    /// The institution with a slug; none if there is none.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn institution(&self, slug: &str, lang: Lang) -> Result<Option<InstitutionPage>, DbErr> {
        let (snapshot, catalogue) = (&self.snapshot, &self.snapshot.catalogue);
        let Some(place) = catalogue.institutions.find(slug) else { return Ok(None) };
        let own = catalogue.institutions.at(place);
        let state = catalogue.states.at(own.state);
        let led: Vec<u32> = snapshot.rows().filter(|row| snapshot.leads[*row] == Some(place)).collect();
        let with = |flag: Flag| led.iter().copied().filter(move |row| snapshot.standing(*row).has(flag)).collect::<Vec<_>>();
        let mut overdue = with(Flag::Overdue);
        overdue.sort_by_key(|row| snapshot.due[*row]);
        let silent = with(Flag::Silent);
        let mut stale = with(Flag::Stale);
        stale.sort_by_key(|row| snapshot.standing(*row).reported_on);
        let few = |rows: Vec<u32>| rows.into_iter().take(FEW).collect::<Vec<_>>();
        let predecessors = catalogue
            .institutions
            .iter()
            .filter(|(_, other)| other.successor_id == Some(own.id) && other.ended_on.is_none_or(|ended| ended <= snapshot.day));
        Ok(Some(InstitutionPage {
            named: own.named.clone(),
            abbreviation: own.abbreviation.clone(),
            kind: own.kind,
            about: own.about.clone(),
            state: state.named.clone(),
            fiction: state.fiction,
            ended_on: self.ended_on(own),
            successor: self.successor(own),
            predecessors: predecessors.map(|(_, other)| other.named.clone()).collect(),
            leads: snapshot.tally(led.iter().copied()),
            supports: self.supported(place).await?,
            years: self.led_at_year_ends(place),
            overdue: self.list(&few(overdue), lang).await?,
            silent: self.list(&few(silent), lang).await?,
            stale: self.list(&few(stale), lang).await?,
            actions: self.actions_by(own.id).await?,
            updates: self.newest_updates(own.id).await?,
            reporting: self.reporting(place),
            replies: self.replies_by(own.id, &led).await?,
            lateness: self.lateness(place, &led),
            silences: self.silences(led.iter().copied()),
            history: self.history_where(done_by(own.id), ENTRIES, 0).await?,
        }))
    }

    /// The page of silence: where those who answer have said nothing.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn silence(&self, lang: Lang) -> Result<SilencePage, DbErr> {
        self.quiet(lang).await
    }
}

impl Queries {
    fn ended_on(&self, own: &InstitutionEntry) -> Option<NaiveDate> {
        own.ended_on.filter(|ended| *ended <= self.snapshot.day)
    }

    /// The institution that came after this one, once this one has ended.
    fn successor(&self, own: &InstitutionEntry) -> Option<Named> {
        self.ended_on(own)?;
        let institutions = &self.snapshot.catalogue.institutions;
        own.successor_id.and_then(|id| institutions.place(id)).map(|place| institutions.at(place).named.clone())
    }

    /// The institutions that support another in a recommendation on the day.
    fn supporting(&self, row: u32) -> impl Iterator<Item = u16> + '_ {
        let holding = self.snapshot.facts.responsibilities.of(row).iter().filter(|fact| fact.holds(self.snapshot.day));
        holding.filter(|fact| fact.role == ResponsibilityRole::Supporting).map(|fact| fact.institution)
    }

    /// The current assessments of a recommendation without a reply: verdict and day.
    fn unanswered(&self, row: u32) -> impl Iterator<Item = (Status, NaiveDate)> + '_ {
        let day = self.snapshot.day;
        let current =
            self.snapshot.facts.assessments.of(row).iter().map(|fact| fact.verdict).filter(move |verdict| verdict.is_current(day));
        current
            .filter(move |verdict| verdict.replied_on.is_none_or(|replied| replied > day))
            .map(|verdict| (verdict.verdict, verdict.published_on))
    }

    async fn supported(&self, place: u16) -> Result<Vec<Supported>, DbErr> {
        let (snapshot, institutions) = (&self.snapshot, &self.snapshot.catalogue.institutions);
        let rows: Vec<u32> = snapshot.rows().filter(|row| self.supporting(*row).any(|other| other == place)).collect();
        let references = self.references(&rows.iter().map(|row| snapshot.facts.ids[*row]).collect::<Vec<_>>());
        let supported = rows.into_iter().filter_map(|row| {
            Some(Supported {
                reference: references.get(&snapshot.facts.ids[row])?.clone(),
                lead: snapshot.leads[row].map(|lead| institutions.at(lead).named.clone()),
                status: snapshot.standing(row).status,
            })
        });
        Ok(supported.collect())
    }

    /// The standing of what the institution led, at each year's end, as the register then knew it.
    fn led_at_year_ends(&self, place: u16) -> Vec<YearEnd> {
        let (snapshot, facts) = (&self.snapshot, &self.snapshot.facts);
        let led = |fact: &ResponsibilityFact| fact.institution == place && fact.role == ResponsibilityRole::Lead;
        let leading = facts.responsibilities.iter().filter(|(row, fact)| led(fact) && fact.since <= snapshot.day && snapshot.counts(*row));
        let (mut rows, since): (Vec<u32>, Vec<NaiveDate>) =
            leading.map(|(row, fact)| (row, fact.since.max(snapshot.dated_on(row)))).unzip();
        rows.dedup();
        let leads_on = |row: u32, on: NaiveDate| facts.responsibilities.of(row).iter().any(|fact| led(fact) && fact.holds(on));
        snapshot.year_ends(&rows, since.into_iter().min(), leads_on)
    }

    /// The institution's actions, the late ones first.
    async fn actions_by(&self, institution: institution::Key) -> Result<Vec<ActionShown>, DbErr> {
        let ids: Vec<action::Key> = action_institution::Entity::find()
            .select_only()
            .column(action_institution::Column::ActionId)
            .filter(action_institution::Column::InstitutionId.eq(institution))
            .filter(in_force(action_institution::Column::Since, action_institution::Column::Until, self.snapshot.day))
            .into_tuple()
            .all(&self.db)
            .await?;
        let mut actions = self.actions_of(&ids).await?;
        let day = self.snapshot.day;
        // The longest late first; then in the order of their beginning, in which they come.
        actions.sort_by_key(|action| (!action.is_late(day), if action.is_late(day) { action.planned_end } else { None }));
        Ok(actions)
    }

    async fn newest_updates(&self, institution: institution::Key) -> Result<Vec<(Reference, StatusUpdate)>, DbErr> {
        let newest: Vec<(status_update::Key, Option<status_update::Key>)> = status_update::Entity::find()
            .select_only()
            .columns([status_update::Column::Id, status_update::Column::CorrectsId])
            .filter(status_update::Column::InstitutionId.eq(institution))
            .filter(status_update::Column::PublishedOn.lte(self.snapshot.day))
            .order_by_desc(status_update::Column::PublishedOn)
            .order_by_desc(status_update::Column::Id)
            .limit(UPDATES)
            .into_tuple()
            .all(&self.db)
            .await?;
        // The reports that they correct are fetched along, so that each correction can name what it corrects; the oldest is then dropped
        // again.
        let ids = newest.iter().flat_map(|(id, corrects)| [Some(*id), *corrects]).flatten();
        let updates = self.updates_where(status_update::Column::Id.is_in(ids)).await?;
        let mut references = self.references(&updates.iter().map(|(id, _)| *id).collect::<Vec<_>>());
        let updates = updates.into_iter().take(newest.len());
        Ok(updates.filter_map(|(id, update)| Some((references.get_mut(&id)?.clone(), update))).collect())
    }

    /// How often the institution reports. A correction does not count as a report of its own.
    fn reporting(&self, place: u16) -> Reporting {
        let day = self.snapshot.day;
        let reports: Vec<(u32, NaiveDate)> = self
            .snapshot
            .facts
            .reports
            .iter()
            .filter(|(_, fact)| fact.institution == place && fact.report.published_on <= day)
            .filter(|(_, fact)| fact.report.stands_for == fact.report.published_on)
            .map(|(row, fact)| (row, fact.report.published_on))
            .collect();
        let mut by_year: BTreeMap<Reverse<i32>, u64> = BTreeMap::new();
        for (_, on) in &reports {
            *by_year.entry(Reverse(on.year())).or_default() += 1;
        }
        Reporting { by_year: by_year.into_iter().map(|(year, count)| (year.0, count)).collect(), days_between: median(gaps(reports)) }
    }

    async fn replies_by(&self, institution: institution::Key, led: &[u32]) -> Result<InstitutionReplies, DbErr> {
        let snapshot = &self.snapshot;
        let given: Vec<(assessment::Key, NaiveDate)> = reply::Entity::find()
            .select_only()
            .columns([reply::Column::AssessmentId, reply::Column::PublishedOn])
            .filter(reply::Column::InstitutionId.eq(institution))
            .filter(reply::Column::PublishedOn.lte(snapshot.day))
            .into_tuple()
            .all(&self.db)
            .await?;
        // Only assessments that are public are in the snapshot.
        let published: HashMap<assessment::Key, NaiveDate> =
            snapshot.facts.assessments.iter().map(|(_, fact)| (fact.id, fact.verdict.published_on)).collect();
        let days: Vec<i64> = given.iter().filter_map(|(id, on)| Some((*on - *published.get(id)?).num_days())).collect();
        let references = self.references(&led.iter().map(|row| snapshot.facts.ids[*row]).collect::<Vec<_>>());
        let mut owed = Vec::new();
        for row in led {
            let Some(reference) = references.get(&snapshot.facts.ids[*row]) else { continue };
            owed.extend(self.unanswered(*row).map(|(verdict, published_on)| OwedReply {
                reference: reference.clone(),
                verdict,
                published_on,
                due_on: snapshot.periods.reply_due(published_on),
            }));
        }
        owed.sort_by(|left, right| (left.due_on, &left.reference).cmp(&(right.due_on, &right.reference)));
        Ok(InstitutionReplies { given: days.len() as u64, days: median(days), owed })
    }
}

/// A condition: the event was done by this institution. The trait's `min` and `max` would be mistaken for those of numbers, so it is
/// imported in here only.
fn done_by(institution: institution::Key) -> SimpleExpr {
    use sea_orm::sea_query::ExprTrait;
    event::Column::ActorKind.eq(ActorKind::Institution.code()).and(event::Column::ActorId.eq(institution.number()))
}
