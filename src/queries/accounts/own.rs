//! A person's own account.

use super::members;
use crate::Queries;
use answerable_domain::model::SignedIn;
use answerable_domain::view::accounts::*;
use answerable_store::accounts::sessions::SessionStage;
use answerable_store::accounts::{news, recovery};
use answerable_store::boxed;
use answerable_store::db::AccountKeys;
use answerable_store::db::Coded;
use answerable_store::db::entities::{membership, person, session};
use answerable_store::mail::takes_mail;
use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, DatabaseConnection, DbErr, EntityTrait, QueryFilter, QueryOrder};

impl Queries {
    /// The page of the person's own account.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn own_account(&self, who: &SignedIn, now: DateTime<Utc>) -> Result<OwnAccount, DbErr> {
        let rows = session::Entity::find()
            .filter(session::Column::PersonId.eq(who.person_key()))
            .filter(session::Column::Stage.eq(Coded(SessionStage::Full)))
            .filter(session::Column::EndedAt.is_null())
            .filter(session::Column::ExpiresAt.gt(now))
            .filter(session::Column::SeenAt.gt(now - answerable_store::accounts::sessions::IDLE))
            .order_by_desc(session::Column::SeenAt)
            .all(&self.db)
            .await?;
        let sessions = rows.into_iter().map(|row| SessionListed {
            id: row.id.number(),
            since: row.created_at,
            last_used: row.seen_at,
            current: row.id == who.session_key(),
        });
        let member = membership::Entity::find()
            .filter(membership::Column::PersonId.eq(who.person_key()))
            .filter(membership::Column::Until.is_null())
            .one(&self.db)
            .await?;
        let began = session_began(&self.db, who).await?;
        let person = person::Entity::find_by_id(who.person_key()).one(&self.db).await?;
        let by_mail = match person {
            Some(person) => takes_mail(&self.db, &person).await?,
            None => false,
        };
        Ok(OwnAccount {
            sessions: sessions.collect(),
            by_mail,
            news: news::unread(&self.db, who.person_key(), began.unwrap_or(now)).await?,
            recovery_codes_left: recovery::left(&self.db, who.person_key()).await?,
            member_since: member.map(|row| row.since),
        })
    }

    /// The members of the person's own body, or of an institution. None if the person may not know of them.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn members(&self, who: &SignedIn, institution: Option<&str>, now: DateTime<Utc>) -> Result<Option<MembersOf>, DbErr> {
        members::members(&self.db, who, institution, now).await
    }

    /// A member whose membership the person may end, with their open work. None if there is no such member.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn leaving(&self, who: &SignedIn, membership: membership::Key) -> Result<Option<Leaving>, DbErr> {
        members::leaving(&self.db, who, membership).await
    }

    /// The person's own open work. None without a membership.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn own_work(&self, who: &SignedIn) -> Result<Option<Leaving>, DbErr> {
        members::own_work(&self.db, who).await
    }

    /// The coordinators and moderators that an administrator looks after. None for anybody else.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn administered(&self, who: &SignedIn, now: DateTime<Utc>) -> Result<Option<Administered>, DbErr> {
        members::administered(&self.db, who, now).await
    }
}

/// When the session that the request came with began.
async fn session_began(db: &DatabaseConnection, who: &SignedIn) -> Result<Option<DateTime<Utc>>, DbErr> {
    Ok(session::Entity::find_by_id(who.session_key()).one(db).await?.map(|row| row.created_at))
}
