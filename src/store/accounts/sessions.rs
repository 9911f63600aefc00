//! Sessions: an opaque token in a cookie, its hash in the database. What the person has shown decides what the session may do.

use crate::boxed;
use crate::db::Key;
pub use crate::db::codes::SessionStage;

use crate::db::entities::{institution, membership, organisation, person, session, state};
use crate::secrets;
use answerable_domain::model::{Body, BodyKind, Member, SignedIn, Words};
use answerable_domain::rules::permissions::needs_second_factor;
use chrono::{DateTime, Duration, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, NotSet, QueryFilter, Set};

/// After how long without use a session ends.
pub const IDLE: Duration = Duration::hours(2);
/// After how long every session ends, used or not.
pub const LONGEST: Duration = Duration::hours(12);
/// After how long a session ends whose sign-in still wants a second factor.
const HALF_WAY: Duration = Duration::minutes(15);
/// How often the use of a session is noted.
const NOTED_EVERY: Duration = Duration::minutes(1);

/// A session that is good, with its person.
#[derive(Clone, Debug)]
pub struct Session {
    pub stage: SessionStage,
    pub signed_in: SignedIn,
    pub person: person::Model,
}

impl Session {
    /// Whether the person's role needs a second factor that is not set up yet.
    pub fn must_set_up(&self) -> bool {
        !self.signed_in.second_factor && self.signed_in.role().is_some_and(needs_second_factor)
    }
}

/// Begins a session, and answers its token. Each change of privilege begins a new one.
///
/// # Errors
/// If the database fails.
pub async fn begin(db: &impl ConnectionTrait, person: person::Key, stage: SessionStage, now: DateTime<Utc>) -> Result<String, DbErr> {
    let token = secrets::token();
    let row = session::ActiveModel {
        id: NotSet,
        token_hash: Set(secrets::token_hash(&token)),
        person_id: Set(person),
        stage: Set(stage.into()),
        created_at: Set(now),
        seen_at: Set(now),
        expires_at: Set(now + if stage == SessionStage::Full { LONGEST } else { HALF_WAY }),
        ended_at: Set(None),
        totp_pending: Set(None),
        totp_pending_at: Set(None),
    };
    row.insert(db).await?;
    Ok(token)
}

/// The session of a token, if it is still good; its use is noted.
///
/// # Errors
/// If the database fails.
#[boxed]
pub async fn find(db: &impl ConnectionTrait, token: &str, now: DateTime<Utc>) -> Result<Option<Session>, DbErr> {
    // Tokens have 43 signs; much longer ones need not be hashed.
    if token.len() > 100 {
        return Ok(None);
    }
    let found = session::Entity::find()
        .find_also_related(person::Entity)
        .find_also_related(membership::Entity)
        .filter(session::Column::TokenHash.eq(secrets::token_hash(token)))
        .filter(session::Column::EndedAt.is_null())
        .filter(session::Column::ExpiresAt.gt(now))
        .filter(session::Column::SeenAt.gt(now - IDLE))
        .one(db)
        .await?;
    let Some((row, Some(person), membership)) = found else { return Ok(None) };
    let stage = row.stage.0;
    if row.seen_at + NOTED_EVERY < now {
        let seen =
            session::Entity::update_many().col_expr(session::Column::SeenAt, Expr::value(now)).filter(session::Column::Id.eq(row.id));
        // A person who only reads is not hindered by a lock, or by a full disk.
        if let Err(error) = seen.exec(db).await {
            tracing::warn!(%error, "when a session was last used could not be noted");
        }
    }
    let member = match membership {
        Some(membership) => member_of(db, membership).await?,
        None => None,
    };
    let signed_in = signed_in(&person, row.id, member);
    Ok(Some(Session { stage, signed_in, person }))
}

/// A person as pages and commands see them, in no session.
///
/// # Errors
/// If the database fails.
pub async fn without_session(db: &impl ConnectionTrait, person: &person::Model) -> Result<SignedIn, DbErr> {
    Ok(signed_in(person, session::Key::NONE, member(db, person.id).await?))
}

fn signed_in(person: &person::Model, session_id: session::Key, member: Option<Member>) -> SignedIn {
    SignedIn {
        person_id: person.id.number(),
        session_id: session_id.number(),
        name: person.name.clone(),
        email: person.email.clone(),
        lang: person.language.0,
        member,
        second_factor: person.totp_confirmed,
    }
}

/// A person's present membership, in the one body that they belong to.
///
/// # Errors
/// If the database fails.
pub async fn member(db: &impl ConnectionTrait, person: person::Key) -> Result<Option<Member>, DbErr> {
    let row = membership::Entity::find()
        .filter(membership::Column::PersonId.eq(person))
        .filter(membership::Column::Until.is_null())
        .one(db)
        .await?;
    match row {
        Some(row) => member_of(db, row).await,
        None => Ok(None),
    }
}

async fn member_of(db: &impl ConnectionTrait, row: membership::Model) -> Result<Option<Member>, DbErr> {
    Ok(body(db, row.body_kind.0, row.body_id).await?.map(|body| Member { role: row.role.0, body }))
}

/// A body by its kind and key; none if it does not exist.
///
/// # Errors
/// If the database fails.
pub async fn body(db: &impl ConnectionTrait, kind: BodyKind, id: Option<i64>) -> Result<Option<Body>, DbErr> {
    let of = |state_id: Option<state::Key>, code: String, names: Words| {
        Some(Body { kind, id, state_id: state_id.map(Key::number), code, names })
    };
    Ok(match (kind, id) {
        (BodyKind::Institution, Some(id)) => institution::Entity::find_by_id(institution::Key::new(id))
            .one(db)
            .await?
            .and_then(|row| of(Some(row.state_id), row.slug, row.names.0)),
        (BodyKind::Organisation, Some(id)) => organisation::Entity::find_by_id(organisation::Key::new(id))
            .one(db)
            .await?
            .and_then(|row| of(Some(row.state_id), row.slug, row.names.0)),
        (BodyKind::Mechanism, Some(id)) => {
            state::Entity::find_by_id(state::Key::new(id)).one(db).await?.and_then(|row| of(Some(row.id), row.iso3, row.names.0))
        }
        (BodyKind::Moderation | BodyKind::Installation, None) => of(None, String::new(), Words::default()),
        _ => None,
    })
}

/// Ends one session of a person. Answers whether it was open.
///
/// # Errors
/// If the database fails.
pub async fn end(db: &impl ConnectionTrait, person: person::Key, session: session::Key, now: DateTime<Utc>) -> Result<bool, DbErr> {
    let ended = session::Entity::update_many()
        .col_expr(session::Column::EndedAt, Expr::value(now))
        .filter(session::Column::Id.eq(session))
        .filter(session::Column::PersonId.eq(person))
        .filter(session::Column::EndedAt.is_null());
    Ok(ended.exec(db).await?.rows_affected > 0)
}

/// Ends all sessions of a person, except for one if it is given.
///
/// # Errors
/// If the database fails.
pub async fn end_all(
    db: &impl ConnectionTrait,
    person: person::Key,
    except: Option<session::Key>,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    let mut ended = session::Entity::update_many()
        .col_expr(session::Column::EndedAt, Expr::value(now))
        .filter(session::Column::PersonId.eq(person))
        .filter(session::Column::EndedAt.is_null());
    if let Some(session) = except {
        ended = ended.filter(session::Column::Id.ne(session));
    }
    ended.exec(db).await.map(|_| ())
}
