//! The public history, a page at a time.

use crate::Queries;
use answerable_domain::model::{EventKind, Reference};
use answerable_domain::view::calendar::*;
use answerable_domain::view::changes::*;
use answerable_store::boxed;
use answerable_store::db::Coded;
use answerable_store::db::codes::SubjectKind;
use answerable_store::db::entities::{document, event, state};
use sea_orm::{ColumnTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select};

impl Queries {
    /// A page of the public history up to the reader's day.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn changes(&self, which: &WhichChanges) -> Result<ChangesFound, DbErr> {
        let states = &self.snapshot.catalogue.states;
        let place = which.state.as_deref().map(|code| states.find(code));
        // A State that the register does not know has no changes.
        let state = place.map(|place| place.map_or(state::Key::NONE, |place| states.at(place).id));
        let counts: Vec<(Coded<EventKind>, Option<state::Key>, i64)> = self
            .public_events()
            .select_only()
            .column(event::Column::Kind)
            .column(event::Column::StateId)
            .column_as(event::Column::Id.count(), "entries")
            .group_by(event::Column::Kind)
            .group_by(event::Column::StateId)
            .into_tuple()
            .all(&self.db)
            .await?;
        let of_state = |of: &Option<state::Key>| state.is_none_or(|state| *of == Some(state));
        let count = |kind: Option<ChangeKind>| -> u64 {
            let of_kind = |event: EventKind| kind.is_none_or(|kind| event.change() == Some(kind));
            counts.iter().filter(|(event, of, _)| of_kind(event.0) && of_state(of)).map(|(_, _, count)| count.unsigned_abs()).sum()
        };
        let total = count(which.kind);
        let pages = total.div_ceil(PER_PAGE).max(1);
        let page = which.page.clamp(1, pages);
        let mut found = self.public_events();
        if let Some(state) = state {
            found = found.filter(event::Column::StateId.eq(state));
        }
        if let Some(kind) = which.kind {
            found = found.filter(event::Column::Kind.is_in(kind.events().map(EventKind::code)));
        }
        let shown: Vec<(event::Key, Coded<SubjectKind>, Option<i64>)> = found
            .select_only()
            .columns([event::Column::Id, event::Column::SubjectKind, event::Column::SubjectId])
            .order_by_desc(event::Column::HappenedOn)
            .order_by_desc(event::Column::Id)
            .limit(PER_PAGE)
            .offset((page - 1) * PER_PAGE)
            .into_tuple()
            .all(&self.db)
            .await?;
        let choices = states.iter().filter(|(_, entry)| counts.iter().any(|(_, of, _)| *of == Some(entry.id)));
        Ok(ChangesFound {
            total,
            items: self.described(&shown).await?,
            page,
            pages,
            kinds: ChangeKind::ALL.into_iter().map(|kind| (kind, count(Some(kind)))).collect(),
            states: choices.map(|(_, entry)| StateChoice { state: entry.named.clone(), fiction: entry.fiction }).collect(),
        })
    }

    /// All dates of the calendar, of one State or of all.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn dates(&self, state: Option<&str>) -> Result<Dates, DbErr> {
        self.calendar(state).await
    }
}

impl Queries {
    fn public_events(&self) -> Select<event::Entity> {
        event::Entity::find().filter(event::Column::Public.eq(true)).filter(event::Column::HappenedOn.lte(self.snapshot.day))
    }

    /// Entries of the history with what pages say of them, in the order given: by day and key, the newest first.
    async fn described(&self, shown: &[(event::Key, Coded<SubjectKind>, Option<i64>)]) -> Result<Vec<Change>, DbErr> {
        let catalogue = &self.snapshot.catalogue;
        let entries = self.history_where(event::Column::Id.is_in(shown.iter().map(|(id, _, _)| *id)), PER_PAGE, 0).await?;
        let there = |reference: &Reference| {
            let document = catalogue.documents.find(&reference.symbol).map(|place| catalogue.documents.at(place));
            document.is_some_and(|document| document.dated_on <= self.snapshot.day)
        };
        let changes = entries.into_iter().zip(shown).map(|(mut entry, (_, subject_kind, subject))| {
            let moderation = entry.kind.change() == Some(ChangeKind::Moderation);
            // A moderator's decision is public, but what was submitted is not; so the recommendation that it was about is left out.
            entry.reference = entry.reference.filter(|reference| !moderation && there(reference));
            let state = entry.state.as_ref().and_then(|state| catalogue.states.find(&state.code));
            let document = subject.filter(|_| *subject_kind == SubjectKind::Document).map(document::Key::new);
            let document = document.and_then(|id| catalogue.documents.place(id));
            Change {
                entry,
                fiction: state.is_some_and(|place| catalogue.states.at(place).fiction),
                document: document.map(|place| catalogue.documents.at(place).named.code.clone()),
            }
        });
        Ok(changes.collect())
    }
}
