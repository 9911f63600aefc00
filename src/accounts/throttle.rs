//! How often something may be tried: counted in the database, so that it holds for several servers. The keys are keyed hashes, and
//! rows go when their window has passed: nothing tells who tried from where (domain.md, rule 8).

use super::{installation_key, secrets};
use crate::db::entities::throttle;
use chrono::{DateTime, Duration, Utc};
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, NotSet, QueryFilter, Set};
use std::net::IpAddr;

/// A kind of attempt with its limit.
#[derive(Clone, Copy, Debug)]
pub struct Limit {
    pub name: &'static str,
    /// How many in a window.
    pub attempts: i32,
    pub window: Duration,
}

/// Failed sign-ins of one account: a password cannot be guessed at this rate, and a person who mistypes is not locked out for long.
pub const SIGN_IN_ACCOUNT: Limit = Limit { name: "sign-in-account", attempts: 10, window: Duration::minutes(15) };
/// Failed sign-ins from one part of the network. A whole ministry may share one address.
pub const SIGN_IN_NETWORK: Limit = Limit { name: "sign-in-network", attempts: 100, window: Duration::minutes(15) };
/// Wrong codes of one account: of a million codes, three are good at a time.
pub const SECOND_FACTOR: Limit = Limit { name: "second-factor", attempts: 8, window: Duration::minutes(15) };
/// Mails with a way back, for one address.
pub const RESET_ACCOUNT: Limit = Limit { name: "reset-account", attempts: 3, window: Duration::hours(1) };
/// Mails with a way back, asked for from one part of the network.
pub const RESET_NETWORK: Limit = Limit { name: "reset-network", attempts: 30, window: Duration::hours(1) };
/// Requests to be registered, from one part of the network: an office, a training or a way in through Tor may be shared by many.
pub const REGISTER_NETWORK: Limit = Limit { name: "register-network", attempts: 20, window: Duration::hours(1) };
/// Requests to be registered with one address: nobody's mailbox is filled by somebody else.
pub const REGISTER_CONTACT: Limit = Limit { name: "register-contact", attempts: 3, window: Duration::hours(1) };

/// Whether the limit is reached already. Nothing is counted.
///
/// # Errors
/// If the database fails.
pub async fn reached(db: &impl ConnectionTrait, limit: Limit, of: &str, now: DateTime<Utc>) -> Result<bool, DbErr> {
    let key = key(db, limit, of).await?;
    let row = throttle::Entity::find().filter(throttle::Column::Key.eq(key)).one(db).await?;
    Ok(row.is_some_and(|row| row.window_began_at + limit.window > now && row.attempts >= limit.attempts))
}

/// Counts an attempt, in one statement: two servers that count at once count two.
///
/// # Errors
/// If the database fails.
pub async fn count(db: &impl ConnectionTrait, limit: Limit, of: &str, now: DateTime<Utc>) -> Result<(), DbErr> {
    let key = key(db, limit, of).await?;
    // A window that has passed begins anew.
    let passed = throttle::Entity::delete_many()
        .filter(throttle::Column::Key.eq(key.as_str()))
        .filter(throttle::Column::WindowBeganAt.lte(now - limit.window));
    passed.exec(db).await?;
    let row = throttle::ActiveModel { id: NotSet, key: Set(key), attempts: Set(1), window_began_at: Set(now) };
    let again = OnConflict::column(throttle::Column::Key)
        .value(throttle::Column::Attempts, Expr::col((throttle::Entity, throttle::Column::Attempts)).add(1))
        .to_owned();
    throttle::Entity::insert(row).on_conflict(again).exec_without_returning(db).await.map(|_| ())
}

/// Counts an attempt and says whether it is still within the limit. Counted first: of many at once no more get through than of many
/// in a row.
///
/// # Errors
/// If the database fails.
pub async fn allowed(db: &impl ConnectionTrait, limit: Limit, of: &str, now: DateTime<Utc>) -> Result<bool, DbErr> {
    count(db, limit, of, now).await?;
    let key = key(db, limit, of).await?;
    let row = throttle::Entity::find().filter(throttle::Column::Key.eq(key)).one(db).await?;
    Ok(row.is_none_or(|row| row.attempts <= limit.attempts))
}

/// Forgets what was counted: somebody succeeded.
///
/// # Errors
/// If the database fails.
pub async fn forget(db: &impl ConnectionTrait, limit: Limit, of: &str) -> Result<(), DbErr> {
    let key = key(db, limit, of).await?;
    throttle::Entity::delete_many().filter(throttle::Column::Key.eq(key)).exec(db).await.map(|_| ())
}

/// Removes what no limit needs any more.
///
/// # Errors
/// If the database fails.
pub async fn clean(db: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<(), DbErr> {
    let old = throttle::Entity::delete_many().filter(throttle::Column::WindowBeganAt.lt(now - Duration::hours(2)));
    old.exec(db).await.map(|_| ())
}

async fn key(db: &impl ConnectionTrait, limit: Limit, of: &str) -> Result<String, DbErr> {
    Ok(secrets::keyed(&installation_key(db).await?, &format!("{}\n{of}", limit.name)))
}

/// The part of the network that an address belongs to: 256 neighbours of IPv4, a /56 of IPv6 (what one household or office gets).
pub fn network(address: IpAddr) -> String {
    match address {
        IpAddr::V4(v4) => {
            let [a, b, c, _] = v4.octets();
            format!("{a}.{b}.{c}")
        }
        IpAddr::V6(v6) => match v6.to_ipv4_mapped() {
            Some(v4) => network(IpAddr::V4(v4)),
            None => v6.octets()[..7].iter().map(|byte| format!("{byte:02x}")).collect(),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::network;

    #[test]
    fn neighbours_share_a_network() {
        assert_eq!(network("192.0.2.7".parse().unwrap()), network("192.0.2.200".parse().unwrap()));
        assert_eq!(network("::ffff:192.0.2.7".parse().unwrap()), "192.0.2");
        assert_eq!(network("2001:db8:0:1::1".parse().unwrap()), network("2001:db8:0:2::9".parse().unwrap()));
        assert_ne!(network("2001:db8:0:100::1".parse().unwrap()), network("2001:db8:0:200::1".parse().unwrap()));
    }
}
