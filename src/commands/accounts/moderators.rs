//! What appointing moderators and ending their memberships share: on whose decision, when it takes effect, who is told, and what everybody
//! may know of it.

use answerable_domain::model::{Appointer, EventKind};
use answerable_store::accounts::moderators::members;
use answerable_store::db::entities::{person, state};
use answerable_store::db::history::{Happening, SubjectKind};
use answerable_store::mail::letters::{self, OfModerators};
use answerable_store::mail::queue_to_person;
use chrono::{DateTime, Days, NaiveDate, Utc};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};

/// The number of days after which a proposal that no moderator answered takes effect.
pub const EFFECT_DAYS: u64 = 14;

/// The day on which a proposal made today takes effect.
pub(super) fn effect_on(today: NaiveDate) -> NaiveDate {
    today.checked_add_days(Days::new(EFFECT_DAYS)).unwrap_or(NaiveDate::MAX)
}

/// On whose decision a moderator is appointed, or is to go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Appointment {
    pub by: Appointer,
    /// The State whose body decided; none if it is no State's body.
    pub state: Option<state::Key>,
}

/// Tells every moderator by mail what kind of thing happened, and not whom it concerns: that is on the page.
pub(super) async fn tell_moderators(db: &impl ConnectionTrait, what: OfModerators, origin: &str, now: DateTime<Utc>) -> Result<(), DbErr> {
    let ids: Vec<person::Key> = members().all(db).await?.into_iter().map(|member| member.person_id).collect();
    for person in person::Entity::find().filter(person::Column::Id.is_in(ids)).order_by_asc(person::Column::Id).all(db).await? {
        let lang = person.language.0;
        let link = format!("{origin}/{}/account/members", lang.tag());
        queue_to_person(db, &person, letters::of_moderators(lang, what, &link), now).await?;
    }
    Ok(())
}

/// A public event about the moderators: it names neither the moderator nor the person who acted.
pub(super) fn public(kind: EventKind, state_id: Option<state::Key>, detail: Option<serde_json::Value>) -> Happening {
    Happening { state_id, subject: (SubjectKind::Moderation, None), detail, public: true, ..Happening::of(kind) }
}
