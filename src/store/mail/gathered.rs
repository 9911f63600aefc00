//! Gathered letters: the first goes with the next post, and what follows within the hour comes in one. Post goes at full quarters of an
//! hour, so that neither a mailbox nor the outbox tells the minute in which something came.

use super::{Letter, opened, put_at, takes_mail};
use crate::db::entities::{letter_pause, outbox, person};
use chrono::{DateTime, Duration, DurationRound, Utc};
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, NotSet, QueryFilter, QuerySelect, Set};

/// How often post goes.
const POST: Duration = Duration::minutes(15);
/// How long after one letter about a desk the next one goes.
const PAUSE: Duration = Duration::hours(1);

/// The quarter of an hour in which a moment lies.
pub fn quarter_of(moment: DateTime<Utc>) -> DateTime<Utc> {
    moment.duration_trunc(POST).unwrap_or(moment)
}

/// The moment at which the next post goes.
fn next_post(now: DateTime<Utc>) -> DateTime<Utc> {
    quarter_of(now) + POST
}

/// Puts a letter about a person's desk into the outbox, unless they get no mail, or one that says the same waits there. Within the
/// transaction of the change. Answers whether one waits.
///
/// # Errors
/// If the database fails.
pub async fn queue_gathered(
    db: &impl ConnectionTrait,
    to: &person::Model,
    desk: &str,
    letter: Letter,
    now: DateTime<Utc>,
) -> Result<bool, DbErr> {
    if !takes_mail(db, to).await? {
        return Ok(false);
    }
    // The transaction that holds the person's row is the only one that gathers for them.
    person::Entity::find_by_id(to.id).lock_exclusive().one(db).await?;
    let waiting = outbox::Entity::find()
        .filter(outbox::Column::Recipient.eq(to.email.as_str()))
        .filter(outbox::Column::Kind.eq(letter.kind.code()))
        .filter(outbox::Column::SentAt.is_null())
        // A letter that is being sent may be read before this change is there.
        .filter(outbox::Column::ClaimedUntil.is_null())
        .filter(outbox::Column::Attempts.eq(0))
        .lock_exclusive()
        .all(db)
        .await?;
    for row in waiting {
        if opened(row).is_ok_and(|row| row.body_text == letter.text) {
            return Ok(true);
        }
    }
    let pause = letter_pause::Entity::find()
        .filter(letter_pause::Column::PersonId.eq(to.id))
        .filter(letter_pause::Column::Desk.eq(desk))
        .one(db)
        .await?;
    let at = pause.as_ref().map_or(now, |pause| pause.until).max(next_post(now));
    put_at(db, &to.email, letter, now, at).await?;
    match pause {
        Some(pause) => {
            let mut pause = pause.into_active_model();
            pause.until = Set(at + PAUSE);
            pause.update(db).await?;
        }
        None => {
            let pause =
                letter_pause::ActiveModel { id: NotSet, person_id: Set(to.id), desk: Set(desk.to_string()), until: Set(at + PAUSE) };
            pause.insert(db).await?;
        }
    }
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn post_goes_at_full_quarters() {
        let at = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
        assert_eq!(next_post(at("2026-11-30T10:00:00Z")), at("2026-11-30T10:15:00Z"));
        assert_eq!(next_post(at("2026-11-30T10:14:59Z")), at("2026-11-30T10:15:00Z"));
        assert_eq!(next_post(at("2026-11-30T23:50:01Z")), at("2026-12-01T00:00:00Z"));
        assert_eq!(quarter_of(at("2026-11-30T10:44:59Z")), at("2026-11-30T10:30:00Z"));
    }
}
