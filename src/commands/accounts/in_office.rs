//! Since when there have been two moderators in office: one confirms what another hides, and that takes two.

use answerable_domain::model::BodyKind;
use answerable_store::boxed;
use answerable_store::db::entities::membership;
use chrono::NaiveDate;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QuerySelect};

/// The day since which at least two moderators have been in office without a break; none where there are fewer now.
///
/// # Errors
/// If the database fails.
#[boxed]
pub async fn two_since(db: &impl ConnectionTrait) -> Result<Option<NaiveDate>, DbErr> {
    let terms: Vec<(NaiveDate, Option<NaiveDate>)> = membership::Entity::find()
        .select_only()
        .columns([membership::Column::Since, membership::Column::Until])
        .filter(membership::Column::BodyKind.eq(BodyKind::Moderation.code()))
        .into_tuple()
        .all(db)
        .await?;
    Ok(of(&terms))
}

fn of(terms: &[(NaiveDate, Option<NaiveDate>)]) -> Option<NaiveDate> {
    if terms.iter().filter(|(_, until)| until.is_none()).count() < 2 {
        return None;
    }
    let mut days: Vec<NaiveDate> = terms.iter().flat_map(|(since, until)| [Some(*since), *until]).flatten().collect();
    days.sort_unstable();
    days.dedup();
    let sat = |day: NaiveDate| terms.iter().filter(|(since, until)| *since <= day && until.is_none_or(|until| until > day)).count() >= 2;
    days.into_iter().rev().take_while(|day| sat(*day)).last()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
    }

    #[test]
    fn the_days_stop_while_fewer_than_two_are_in_office() {
        assert_eq!(of(&[]), None);
        assert_eq!(of(&[(day(1), None)]), None);
        assert_eq!(of(&[(day(1), None), (day(3), None)]), Some(day(3)));
        // Others came and went, two were always there.
        assert_eq!(of(&[(day(1), None), (day(3), None), (day(5), Some(day(9)))]), Some(day(3)));
        assert_eq!(of(&[(day(1), None), (day(3), Some(day(9))), (day(5), None)]), Some(day(3)));
        // A break.
        assert_eq!(of(&[(day(1), None), (day(3), Some(day(9))), (day(12), None)]), Some(day(12)));
        assert_eq!(of(&[(day(1), Some(day(9))), (day(3), Some(day(9)))]), None);
    }
}
