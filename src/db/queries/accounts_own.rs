//! A person's own account. (`accounts.rs` beside this file is about what State and civil society say.)

use super::accounts_members;
use crate::accounts::{news, recovery};
use crate::db::entities::{membership, person, session};
use crate::db::register::{RegisterAt, port};
use crate::mail::takes_mail;
use answerable_app::model::SignedIn;
use answerable_app::ports::Answer;
use answerable_app::ports::accounts::*;
use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, DatabaseConnection, DbErr, EntityTrait, QueryFilter, QueryOrder};

#[async_trait::async_trait]
impl Accounts for RegisterAt {
    async fn own(&self, who: &SignedIn) -> Answer<OwnAccount> {
        let now = Utc::now();
        let rows = session::Entity::find()
            .filter(session::Column::PersonId.eq(who.person_id))
            .filter(session::Column::Stage.eq("full"))
            .filter(session::Column::EndedAt.is_null())
            .filter(session::Column::ExpiresAt.gt(now))
            .filter(session::Column::SeenAt.gt(now - crate::accounts::sessions::IDLE))
            .order_by_desc(session::Column::SeenAt)
            .all(&self.db)
            .await
            .map_err(port)?;
        let sessions = rows.into_iter().map(|row| SessionListed {
            id: row.id,
            since: row.created_at,
            last_used: row.seen_at,
            current: row.id == who.session_id,
        });
        let member = membership::Entity::find()
            .filter(membership::Column::PersonId.eq(who.person_id))
            .filter(membership::Column::Until.is_null())
            .one(&self.db)
            .await
            .map_err(port)?;
        let began = session_began(&self.db, who).await.map_err(port)?;
        let person = person::Entity::find_by_id(who.person_id).one(&self.db).await.map_err(port)?;
        let by_mail = match person {
            Some(person) => takes_mail(&self.db, &person).await.map_err(port)?,
            None => false,
        };
        Ok(OwnAccount {
            sessions: sessions.collect(),
            by_mail,
            news: news::unread(&self.db, who.person_id, began.unwrap_or(now)).await.map_err(port)?,
            recovery_codes_left: recovery::left(&self.db, who.person_id).await.map_err(port)?,
            member_since: member.map(|row| row.since),
        })
    }

    async fn members(&self, who: &SignedIn, institution: Option<&str>) -> Answer<Option<MembersOf>> {
        accounts_members::members(&self.db, who, institution).await.map_err(port)
    }

    async fn leaving(&self, who: &SignedIn, membership: i64) -> Answer<Option<Leaving>> {
        accounts_members::leaving(&self.db, who, membership).await.map_err(port)
    }

    async fn own_work(&self, who: &SignedIn) -> Answer<Option<Leaving>> {
        accounts_members::own_work(&self.db, who).await.map_err(port)
    }

    async fn administered(&self, who: &SignedIn) -> Answer<Option<Administered>> {
        accounts_members::administered(&self.db, who).await.map_err(port)
    }
}

/// When the session that asks began.
async fn session_began(db: &DatabaseConnection, who: &SignedIn) -> Result<Option<DateTime<Utc>>, DbErr> {
    Ok(session::Entity::find_by_id(who.session_id).one(db).await?.map(|row| row.created_at))
}
