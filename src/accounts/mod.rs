//! People who sign in: who they are, what they have shown, and the secrets behind it. Pages and commands see a
//! [`SignedIn`](answerable_app::model::SignedIn); how one comes to be is here.

pub mod invitations;
pub mod passwords;
pub mod recovery;
pub mod secrets;
pub mod sessions;
pub mod sign_ins;
pub mod throttle;
pub mod totp;

use crate::db::entities::installation_secret;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, NotSet, QueryFilter, Set};

/// The key for keyed hashes of this installation, made at the first use and the same for all of its servers.
///
/// # Errors
/// If the database fails.
pub async fn installation_key(db: &impl ConnectionTrait) -> Result<String, DbErr> {
    const NAME: &str = "throttle";
    let find = || installation_secret::Entity::find().filter(installation_secret::Column::Name.eq(NAME)).one(db);
    if let Some(row) = find().await? {
        return Ok(row.value);
    }
    let row = installation_secret::ActiveModel { id: NotSet, name: Set(NAME.to_string()), value: Set(secrets::random_hex(32)) };
    // Two servers may start at once: the first one's key stays.
    installation_secret::Entity::insert(row)
        .on_conflict_do_nothing_on([installation_secret::Column::Name])
        .exec_without_returning(db)
        .await?;
    find().await?.map(|row| row.value).ok_or_else(|| DbErr::Custom("the installation's key could not be made".to_string()))
}
