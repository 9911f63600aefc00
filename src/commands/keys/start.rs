//! Finds the keys that belong to this database, at the start. A marker is sealed in the database, over something that everybody may
//! know; keys that cannot open it are the wrong ones, and nothing goes on.

use answerable_store::boxed;
use answerable_store::db::entities::installation_secret;
use answerable_store::keys::Keys;
use answerable_store::keys::Place;
use answerable_store::keys::Purpose;
use answerable_store::keys::Unopened;
use answerable_store::keys::file;
use anyhow::{Context, bail};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, DatabaseConnection, EntityTrait, NotSet, QueryFilter, Set};

const PURPOSE: Purpose = Purpose("keys-belong-to-this-register");
/// The name of the row that holds the marker.
const NAME: &str = "keys";

/// Finds the keys of this database; makes them for a database that has none yet. The schema must be up to date.
///
/// # Errors
/// With words that say how to correct it: if the keys are lost, are another register's, or cannot be read. Where the database holds
/// something sealed, new keys are never made.
#[boxed]
pub async fn open(place: &Place, db: &DatabaseConnection) -> anyhow::Result<Keys> {
    let sealed = marker(db).await?;
    let keys = match (place.find()?, &sealed) {
        (Some(keys), _) => keys,
        (None, None) => {
            let keys = Keys::fresh();
            place.create(&keys)?;
            keys
        }
        (None, Some(_)) => bail!(
            "the keys of this register are not at {place}, and it holds secrets that were sealed with them.\n  Put the file back from your copy, or name its place by ANSWERABLE_KEYS. No new keys are made: they would open nothing."
        ),
    };
    match &sealed {
        None => mark(&keys, db).await?,
        Some(sealed) => belong(&keys, sealed, place)?,
    }
    // If two servers begin at once, the first one writes the marker; the other's keys must be the same.
    let sealed = marker(db).await?.context("the mark of the keys is gone")?;
    belong(&keys, &sealed, place)?;
    if !keys.is_fresh(&sealed) {
        // There is a new key: from now on an earlier copy of the file is not enough, and the start says so.
        let anew = installation_secret::Entity::update_many()
            .col_expr(installation_secret::Column::Value, Expr::value(keys.seal(PURPOSE, b"", "")))
            .filter(installation_secret::Column::Name.eq(NAME));
        anew.exec(db).await?;
    }
    Ok(keys)
}

/// Puts a new key before those that are there, and answers its id. Servers use it from their next start on.
///
/// # Errors
/// As [`open`]; if the place is no file of this machine.
#[boxed]
pub async fn rotate(place: &Place, db: &DatabaseConnection) -> anyhow::Result<String> {
    let keys = file::rotated(&open(place, db).await?);
    place.replace(&keys)?;
    open(place, db).await?;
    Ok(keys.newest().to_string())
}

async fn marker(db: &DatabaseConnection) -> anyhow::Result<Option<String>> {
    let row = installation_secret::Entity::find().filter(installation_secret::Column::Name.eq(NAME)).one(db).await?;
    Ok(row.map(|row| row.value))
}

async fn mark(keys: &Keys, db: &DatabaseConnection) -> anyhow::Result<()> {
    let row = installation_secret::ActiveModel { id: NotSet, name: Set(NAME.to_string()), value: Set(keys.seal(PURPOSE, b"", "")) };
    installation_secret::Entity::insert(row)
        .on_conflict_do_nothing_on([installation_secret::Column::Name])
        .exec_without_returning(db)
        .await?;
    Ok(())
}

fn belong(keys: &Keys, sealed: &str, place: &Place) -> anyhow::Result<()> {
    match keys.open(PURPOSE, sealed, "") {
        Ok(_) => Ok(()),
        Err(Unopened::UnknownKey(id)) => bail!(
            "the keys at {place} are not those of this register: the key {id} is missing, there are {}.\n  Put the newest copy of the right file there, or name its place by ANSWERABLE_KEYS.",
            keys.ids().collect::<Vec<_>>().join(", ")
        ),
        Err(error) => bail!("the mark of the keys in the database cannot be opened: {error}"),
    }
}
