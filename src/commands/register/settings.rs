//! The settings that everybody sees are records: the period after which silence shows cannot be lengthened unseen.

use answerable_domain::model::EventKind;
use answerable_store::boxed;
use answerable_store::config::Config;
use answerable_store::db::batch::begin;
use answerable_store::db::entities::setting;
use answerable_store::db::history::{Happening, History, RecordKind, lock_head};
use chrono::{DateTime, Utc};
use sea_orm::{ActiveModelTrait, ColumnTrait, DatabaseConnection, DbErr, EntityTrait, NotSet, QueryFilter, Set};

/// The public settings by which the register measures, by name.
pub fn public(config: &Config) -> Vec<(&'static str, String)> {
    let periods = config.periods;
    vec![
        ("stale_months", periods.stale_months.to_string()),
        ("outcome_months", periods.outcome_months.to_string()),
        ("reply_days", periods.reply_days.to_string()),
        ("moderation_days", periods.moderation_days.to_string()),
        // Where material that shows abuse must be reported.
        ("hotline", config.hotline.clone().unwrap_or_default()),
    ]
}

/// Notes the settings with which a server begins, if they differ from those noted before. Answers whether they do.
///
/// # Errors
/// If the database refuses.
#[boxed]
pub async fn note(db: &DatabaseConnection, config: &Config, now: DateTime<Utc>) -> Result<bool, DbErr> {
    let wanted = public(config);
    let tx = begin(db).await?;
    // If several servers begin at once, one notes them.
    lock_head(&tx).await?;
    let mut records = Vec::new();
    for (name, value) in wanted {
        let row = setting::Entity::find().filter(setting::Column::Name.eq(name)).one(&tx).await?;
        let row = match row {
            Some(row) if row.value == value => continue,
            Some(row) => setting::ActiveModel { id: Set(row.id), name: Set(row.name), value: Set(value) }.update(&tx).await?,
            None => setting::ActiveModel { id: NotSet, name: Set(name.to_string()), value: Set(value) }.insert(&tx).await?,
        };
        records.push((RecordKind::Setting, row.id.number()));
    }
    if records.is_empty() {
        tx.rollback().await?;
        return Ok(false);
    }
    let happening = Happening { public: false, records, ..Happening::of(EventKind::SettingsNoted) };
    History::write_one(&tx, happening, now).await?;
    tx.commit().await?;
    Ok(true)
}
