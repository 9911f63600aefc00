//! Wording and names that files bring: the official wording of the SDGs, the names of States.

use super::resolve::Refuses;
use super::write::Taken;
use answerable_domain::model::{SdgLevel, Words};
use answerable_intake::{CountryNames, Reason, SdgWording};
use answerable_store::boxed;
use answerable_store::db::entities::*;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, Set};

/// Words with further texts added by language; none if nothing changes.
fn merged(old: Option<&Words>, texts: &[(String, String)]) -> Option<Words> {
    let mut words = old.cloned().unwrap_or_default();
    words.by_language_mut().extend(texts.iter().cloned());
    (Some(&words) != old).then_some(words)
}

/// Takes in the official wording of a goal, target or indicator of the SDGs.
#[boxed]
pub async fn sdg(db: &impl ConnectionTrait, wording: &SdgWording) -> Result<Refuses<Taken>, DbErr> {
    macro_rules! take {
        ($table:ident) => {{
            let found = $table::Entity::find().filter($table::Column::Code.eq(wording.code.as_str())).one(db).await?;
            let Some(row) = found else {
                return Ok(Err(("code", Reason::Register(format!("the register has no {} of that number", wording.level.code())))));
            };
            let Some(words) = merged(row.official.as_ref().map(|words| &words.0), &wording.texts) else { return Ok(Ok(Taken::Duplicate)) };
            let mut row = row.into_active_model();
            row.official = Set(Some(Localised::from(words)));
            row.update(db).await?;
        }};
    }
    match wording.level {
        SdgLevel::Goal => take!(sdg_goal),
        SdgLevel::Target => take!(sdg_target),
        SdgLevel::Indicator => take!(sdg_indicator),
    }
    Ok(Ok(Taken::New))
}

/// Takes in the names of a State. Areas that are not States of the register are refused.
#[boxed]
pub async fn country(db: &impl ConnectionTrait, country: &CountryNames) -> Result<Refuses<Taken>, DbErr> {
    let Some(row) = state::Entity::find().filter(state::Column::Iso3.eq(country.iso3.as_str())).one(db).await? else {
        return Ok(Err(("ISO3166-1-Alpha-3", Reason::Register("the register has no State of that code".to_string()))));
    };
    let Some(words) = merged(Some(&row.names.0), &country.names) else { return Ok(Ok(Taken::Duplicate)) };
    let mut row = row.into_active_model();
    row.names = Set(Localised::from(words));
    row.update(db).await?;
    Ok(Ok(Taken::New))
}
