//! A session: a person who is signed in, in one browser.

use super::{membership, person};
use crate::db::Coded;
use crate::db::codes::SessionStage;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{ExprTrait, IntoCondition};

/// The key of a session.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "session")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    #[sea_orm(column_type = "Text")]
    pub token_hash: String,
    pub person_id: person::Key,
    #[sea_orm(column_type = "Text")]
    pub stage: Coded<SessionStage>,
    pub created_at: DateTimeUtc,
    pub seen_at: DateTimeUtc,
    pub expires_at: DateTimeUtc,
    pub ended_at: Option<DateTimeUtc>,
    /// The sealed secret of a second factor that waits to be confirmed in this session.
    #[sea_orm(column_type = "Text", nullable)]
    pub totp_pending: Option<String>,
    pub totp_pending_at: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl Related<person::Entity> for Entity {
    fn to() -> RelationDef {
        Entity::belongs_to(person::Entity).from(Column::PersonId).to(person::Column::Id).into()
    }
}

/// What the session's person is at present: their memberships that have not ended.
impl Related<membership::Entity> for Entity {
    fn to() -> RelationDef {
        let of_person: RelationDef = Entity::belongs_to(membership::Entity).from(Column::PersonId).to(membership::Column::PersonId).into();
        of_person.on_condition(|_, membership| Expr::col((membership, membership::Column::Until)).is_null().into_condition())
    }
}

impl ActiveModelBehavior for ActiveModel {}
