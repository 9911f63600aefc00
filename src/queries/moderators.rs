//! What is public about moderators: how many there are, and on whose decision each was appointed. It never says who they are.

use crate::Queries;
use answerable_domain::model::{Appointer, BodyKind, EventKind};
use answerable_domain::view::moderation::{Agreed, Moderators, OfModerator, SaidOfModerator, WithModerators};
use answerable_store::db::codes::SubjectKind;
use answerable_store::db::entities::{event, invitation, membership};
use sea_orm::{ColumnTrait, Condition, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};

/// What is public about a moderator, by the kind of event.
const KINDS: [(EventKind, WithModerators); 5] = [
    (EventKind::ModeratorAppointed, WithModerators::Came),
    (EventKind::ModeratorLeft, WithModerators::Left),
    (EventKind::ModeratorProposed, WithModerators::Proposed),
    (EventKind::ModeratorEndingProposed, WithModerators::EndingProposed),
    (EventKind::ModeratorStays, WithModerators::Stays),
];

impl Queries {
    /// The moderators as at the day. Their number is counted from the memberships, so that a moderator who was added behind the program's
    /// back is counted, and missing in the list.
    pub(super) async fn moderators(&self) -> Result<Moderators, DbErr> {
        let day = self.snapshot.day;
        let sitting = membership::Entity::find()
            .filter(membership::Column::BodyKind.eq(BodyKind::Moderation.code()))
            .filter(membership::Column::Since.lte(day))
            .filter(Condition::any().add(membership::Column::Until.is_null()).add(membership::Column::Until.gt(day)))
            .all(&self.db)
            .await?;
        let unrecorded = self.unrecorded(&sitting).await?;
        let rows = event::Entity::find()
            .filter(event::Column::Public.eq(true))
            .filter(event::Column::HappenedOn.lte(day))
            .filter(event::Column::Kind.is_in(KINDS.map(|(kind, _)| kind.code())))
            .order_by_desc(event::Column::HappenedOn)
            .order_by_desc(event::Column::Id)
            .all(&self.db)
            .await?;
        let lines = rows.into_iter().filter_map(|row| {
            let (_, what) = KINDS.into_iter().find(|(kind, _)| row.kind == *kind)?;
            Some(OfModerator { on: row.happened_on, what, said: self.said(&row) })
        });
        Ok(Moderators { sitting: sitting.len() as u64, unrecorded, lines: lines.collect() })
    }

    /// For how many of the sitting moderators it is not recorded on whose decision they were appointed. Appointments of moderators who
    /// have left say nothing about those who sit now, and are not counted.
    async fn unrecorded(&self, sitting: &[membership::Model]) -> Result<u64, DbErr> {
        let joined = event::Entity::find()
            .filter(event::Column::Kind.eq(EventKind::OfficeTaken.code()))
            .filter(event::Column::SubjectKind.eq(SubjectKind::Membership.code()))
            .filter(event::Column::SubjectId.is_in(sitting.iter().map(|row| row.id)))
            .all(&self.db)
            .await?;
        let invited = joined.iter().filter_map(|row| row.withheld.as_ref()?.get("invitation")?.as_i64());
        let recorded = invitation::Entity::find()
            .filter(invitation::Column::Id.is_in(invited))
            .filter(invitation::Column::AppointedBy.is_not_null())
            .count(&self.db)
            .await?;
        Ok((sitting.len() as u64).saturating_sub(recorded))
    }

    fn said(&self, row: &event::Model) -> SaidOfModerator {
        let states = &self.snapshot.catalogue.states;
        let said = |key: &str| row.detail.as_ref().and_then(|detail| detail.get(key)?.as_str());
        SaidOfModerator {
            by: said("appointed_by").or(said("decided_by")).and_then(Appointer::from_code),
            state: row.state_id.and_then(|id| states.place(id)).map(|place| states.at(place).named.names.clone()),
            agreed: said("agreed").and_then(Agreed::from_code),
            effect_on: said("effect_on").and_then(|day| day.parse().ok()),
        }
    }
}
