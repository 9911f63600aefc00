//! Who hides, what, and on which day.

use crate::people::somebody;
use answerable_domain::model::{Ground, Role, SignedIn};
use answerable_domain::rules::stone::HiddenBy;
use answerable_store::hidden::Chosen;
use chrono::{DateTime, Days, NaiveDate, Utc};
use sea_orm::ConnectionTrait;
use std::collections::BTreeSet;

/// Three new moderators.
pub async fn moderators(db: &impl ConnectionTrait) -> [SignedIn; 3] {
    [
        somebody(db, "one@moderation.example", (Role::Moderator, None)).await,
        somebody(db, "two@moderation.example", (Role::Moderator, None)).await,
        somebody(db, "three@moderation.example", (Role::Moderator, None)).await,
    ]
}

/// A moderator's choice of a passage that identifies a child.
pub fn passage(text: &str) -> Chosen {
    Chosen { ground: Ground::IdentifiesChild, passage: text.to_string(), whole: BTreeSet::new(), by: HiddenBy::Moderator }
}

pub fn today() -> NaiveDate {
    Utc::now().date_naive()
}

pub fn later(days: u64) -> NaiveDate {
    today().checked_add_days(Days::new(days)).expect("a day")
}

/// This time of the day on another day.
pub fn moment(day: NaiveDate) -> DateTime<Utc> {
    let now = Utc::now();
    now + (day - now.date_naive())
}
