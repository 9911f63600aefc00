//! Invitations that nobody has used yet, and what the history says of one.

use crate::noted;
use answerable_domain::model::{Body, EventKind, Role, SignedIn};
use answerable_store::db::entities::{invitation, person, state};
use answerable_store::db::history::{Happening, SubjectKind};
use chrono::{DateTime, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter};
use serde_json::json;

/// The statement that revokes open invitations; callers narrow it by further filters.
pub(super) fn open_at(now: DateTime<Utc>) -> sea_orm::UpdateMany<invitation::Entity> {
    invitation::Entity::update_many()
        .col_expr(invitation::Column::RevokedAt, Expr::value(now))
        .filter(invitation::Column::UsedAt.is_null())
        .filter(invitation::Column::RevokedAt.is_null())
}

/// Takes back the open invitations that a person made: when that person leaves, trust in what they began ends.
///
/// # Errors
/// If the database fails.
pub(super) async fn revoke_made_by(db: &impl ConnectionTrait, person: person::Key, now: DateTime<Utc>) -> Result<(), DbErr> {
    open_at(now).filter(invitation::Column::InvitedById.eq(person)).exec(db).await.map(|_| ())
}

/// The event of an invitation: which invitation, to which role. Its recipient is recorded in the invitation itself.
pub(super) fn about(who: Option<&SignedIn>, kind: EventKind, body: &Body, id: invitation::Key, role: Role) -> Happening {
    let by = match who {
        Some(who) => noted(who, kind),
        None => Happening::of(kind),
    };
    let withheld = json!({ "invitation": id, "role": role.code(), "body_kind": body.kind.code(), "body": body.id });
    Happening {
        public: false,
        subject: (SubjectKind::Invitation, Some(id.number())),
        state_id: body.state_id.map(state::Key::new),
        withheld: Some(withheld),
        ..by
    }
}
