//! What is due: dates of reporting cycles, dates set for recommendations, replies owed, planned ends of actions.

use crate::Queries;
use answerable_domain::model::*;
use answerable_domain::view::calendar::*;
use answerable_domain::view::changes::*;
use answerable_store::db::entities::*;
use chrono::NaiveDate;
use sea_orm::{DbErr, EntityTrait, QueryOrder};
use std::collections::{BTreeMap, HashMap};

/// Recommendation rows by date and by State.
type ByDate = BTreeMap<(NaiveDate, u16), Vec<u32>>;

impl Queries {
    /// The calendar of one State, or of all.
    pub(super) async fn calendar(&self, state: Option<&str>) -> Result<Dates, DbErr> {
        let states = &self.snapshot.catalogue.states;
        let mut dates = Dates::default();
        self.cycles(&mut dates).await?;
        self.due_dates(&mut dates).await?;
        self.add_action_ends(&mut dates).await?;
        let choices = states.iter().filter(|(_, entry)| dates.items.iter().any(|item| item.state.code == entry.named.code));
        dates.states = choices.map(|(_, entry)| StateChoice { state: entry.named.clone(), fiction: entry.fiction }).collect();
        if let Some(code) = state {
            dates.items.retain(|item| item.state.code == code);
        }
        let of_state = |row: &u32| state.is_none_or(|code| states.at(self.state_of(*row)).named.code == code);
        let tally = self.snapshot.tally(self.snapshot.rows().filter(of_state));
        dates.overdue = tally.flag(Flag::Overdue);
        dates.replies_overdue = tally.flag(Flag::ReplyOverdue);
        dates.items.sort_by_key(|item| item.on);
        Ok(dates)
    }

    fn appointment(&self, on: NaiveDate, state: u16, occasion: Occasion) -> CalendarEntry {
        let entry = self.snapshot.catalogue.states.at(state);
        let overdue = !matches!(occasion, Occasion::Cycle { .. }) && on < self.snapshot.day;
        CalendarEntry { on, state: entry.named.clone(), fiction: entry.fiction, occasion, overdue }
    }

    async fn cycles(&self, dates: &mut Dates) -> Result<(), DbErr> {
        let catalogue = &self.snapshot.catalogue;
        let cycles = reporting_cycle::Entity::find().all(&self.db).await?;
        let cycles: HashMap<reporting_cycle::Key, reporting_cycle::Model> = cycles.into_iter().map(|row| (row.id, row)).collect();
        let rows =
            cycle_date::Entity::find().order_by_asc(cycle_date::Column::FallsOn).order_by_asc(cycle_date::Column::Id).all(&self.db).await?;
        for row in rows {
            let kind = row.kind.0;
            // Most dates can be foreseen; that a report came in is known only once it has.
            if kind == CycleDateKind::StateReportReceived && row.falls_on > self.snapshot.day {
                continue;
            }
            let Some(cycle) = cycles.get(&row.cycle_id) else { continue };
            let (Some(state), Some(mechanism)) = (catalogue.states.place(cycle.state_id), catalogue.mechanisms.place(cycle.mechanism_id))
            else {
                continue;
            };
            let instrument = cycle.instrument_id.and_then(|id| catalogue.instruments.place(id));
            let occasion = Occasion::Cycle {
                kind,
                mechanism: catalogue.mechanisms.at(mechanism).named.clone(),
                instrument: instrument.map(|place| catalogue.instruments.at(place).named.clone()),
                number: cycle.number,
            };
            dates.items.push(self.appointment(row.falls_on, state, occasion));
        }
        Ok(())
    }

    /// Dates set for recommendations and for replies. Both are known without asking who wrote an assessment.
    async fn due_dates(&self, dates: &mut Dates) -> Result<(), DbErr> {
        let (snapshot, day) = (&self.snapshot, self.snapshot.day);
        let (mut due, mut replies) = (ByDate::new(), ByDate::new());
        for row in snapshot.rows() {
            let done = matches!(snapshot.standing(row).status, Status::Implemented | Status::Closed);
            if let Some(on) = snapshot.due[row].filter(|_| !done) {
                due.entry((on, self.state_of(row))).or_default().push(row);
            }
            for fact in snapshot.facts.assessments.of(row) {
                let answered = fact.verdict.replied_on.is_some_and(|on| on <= day);
                if fact.verdict.is_current(day) && !answered {
                    let rows = replies.entry((snapshot.periods.reply_due(fact.verdict.published_on), self.state_of(row))).or_default();
                    if rows.last() != Some(&row) {
                        rows.push(row);
                    }
                }
            }
        }
        let ids: Vec<recommendation::Key> = due.values().chain(replies.values()).flatten().map(|row| snapshot.facts.ids[*row]).collect();
        let references = self.references(&ids);
        let reference = |row: &u32| references.get(&snapshot.facts.ids[*row]).cloned();
        for ((on, state), rows) in &due {
            let lead = |row: &u32| snapshot.leads[*row].map(|lead| snapshot.catalogue.institutions.at(lead).named.clone());
            let items = rows.iter().filter_map(|row| Some(Due { reference: reference(row)?, lead: lead(row) })).collect();
            dates.items.push(self.appointment(*on, *state, Occasion::Due(items)));
        }
        for ((on, state), rows) in &replies {
            dates.items.push(self.appointment(*on, *state, Occasion::Replies(rows.iter().filter_map(reference).collect())));
        }
        Ok(())
    }

    async fn add_action_ends(&self, dates: &mut Dates) -> Result<(), DbErr> {
        let (catalogue, facts) = (&self.snapshot.catalogue, &self.snapshot.facts);
        let ends = self.action_ends().await?;
        let served: Vec<recommendation::Key> = ends.iter().filter_map(|end| end.serves).map(|row| facts.ids[row]).collect();
        let references = self.references(&served);
        for end in ends {
            let Some(state) = catalogue.states.place(end.action.state_id) else { continue };
            let lead = end.lead.and_then(|id| catalogue.institutions.place(id));
            let occasion = Occasion::ActionEnd {
                slug: end.action.slug,
                titles: end.action.titles.0,
                lead: lead.map(|place| catalogue.institutions.at(place).named.clone()),
                serves: end.serves.and_then(|row| references.get(&facts.ids[row]).cloned()),
            };
            dates.items.push(self.appointment(end.on, state, occasion));
        }
        Ok(())
    }
}
