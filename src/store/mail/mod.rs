//! Mail: letters are put into the outbox in the transaction of the change that they tell of; a job of `serve` sends them
//! (`jobs/mail.rs`), over SMTP or into files.

pub mod digest;
mod gathered;
pub mod letters;
pub mod news;
mod post;

pub use gathered::{quarter_of, queue_gathered};
pub use post::{Post, without_words};

use crate::db::codes::LetterKind;
use crate::db::entities::{membership, organisation, organisation_contact, outbox, person, registration};
use crate::keys::{self, Purpose, Unopened};
use answerable_domain::model::{Body, BodyKind, Lang};
use answerable_domain::rules::stone;
use answerable_domain::words::Lexicon;
use chrono::{DateTime, NaiveTime, Utc};
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, NotSet, QueryFilter, QueryOrder, Set};

/// The purpose of the key that seals letters that wait.
pub const PURPOSE: Purpose = Purpose("letters that wait");

/// A letter, ready to be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    pub kind: LetterKind,
    pub lang: Lang,
    pub subject: String,
    pub text: String,
    pub html: String,
}

/// The kinds of letters of which only the day is stored, also of when they were sent: a moment would tell when a person of an
/// organisation, or one who decides on its words, sat at a desk.
pub const BY_DAY: [LetterKind; 4] =
    [LetterKind::SubmissionsWait, LetterKind::DeskNews, LetterKind::RegistrationReceived, LetterKind::RegistrationNews];

/// The beginning of a moment's day.
pub fn day_of(moment: DateTime<Utc>) -> DateTime<Utc> {
    moment.date_naive().and_time(NaiveTime::MIN).and_utc()
}

/// Puts a letter to a person with an account into the outbox, unless they get no mail. Within the transaction of the change, so that
/// one is never there without the other. Answers whether it is there.
///
/// # Errors
/// If the database fails.
pub async fn queue_to_person(db: &impl ConnectionTrait, to: &person::Model, letter: Letter, now: DateTime<Utc>) -> Result<bool, DbErr> {
    let wanted = takes_mail(db, to).await?;
    if wanted {
        put(db, &to.email, letter, now).await?;
    }
    Ok(wanted)
}

/// Puts a letter to an address that is invited into a body into the outbox. Where the body wants no mail no letter is sent: the link is
/// handed over. If the address has an account, it is asked like any account whether it gets mail. Answers whether the letter is there.
///
/// # Errors
/// If the database fails.
pub async fn queue_to_guest(db: &impl ConnectionTrait, to: &str, into: &Body, letter: Letter, now: DateTime<Utc>) -> Result<bool, DbErr> {
    let known = person::Entity::find().filter(person::Column::Email.eq(to)).one(db).await?;
    let wanted = body_takes_mail(db, into.kind, into.id).await?
        && match known {
            Some(person) => takes_mail(db, &person).await?,
            None => is_mailbox(to),
        };
    if wanted {
        put(db, to, letter, now).await?;
    }
    Ok(wanted)
}

/// Puts a letter to the sender of a request to be registered into the outbox, if they want mail. Answers whether it is there.
///
/// # Errors
/// If the database fails.
pub async fn queue_to_asker(
    db: &impl ConnectionTrait,
    of: &registration::Model,
    letter: Letter,
    now: DateTime<Utc>,
) -> Result<bool, DbErr> {
    let wanted = of.by_mail && is_mailbox(&of.email);
    if wanted {
        put(db, &of.email, letter, now).await?;
    }
    Ok(wanted)
}

/// Whether a person gets mail at all. No letter ever goes to a person who signs in with a name instead of an address, or whose present
/// or last organisation wants no mail. This holds for every letter without exception.
///
/// # Errors
/// If the database fails.
pub async fn takes_mail(db: &impl ConnectionTrait, person: &person::Model) -> Result<bool, DbErr> {
    if !is_mailbox(&person.email) {
        return Ok(false);
    }
    let newest =
        membership::Entity::find().filter(membership::Column::PersonId.eq(person.id)).order_by_desc(membership::Column::Id).one(db).await?;
    match newest {
        Some(member) => body_takes_mail(db, member.body_kind.0, member.body_id).await,
        None => Ok(true),
    }
}

/// Whether the people of a body get mail: an organisation may have said that it wants none.
///
/// # Errors
/// If the database fails.
pub async fn body_takes_mail(db: &impl ConnectionTrait, kind: BodyKind, id: Option<i64>) -> Result<bool, DbErr> {
    let (true, Some(id)) = (kind == BodyKind::Organisation, id) else { return Ok(true) };
    let contact = organisation_contact::Entity::find()
        .filter(organisation_contact::Column::OrganisationId.eq(organisation::Key::new(id)))
        .one(db)
        .await?;
    Ok(contact.is_none_or(|contact| contact.by_mail))
}

/// Whether a letter can go to this account's address; a name to sign in with is no mailbox.
fn is_mailbox(written: &str) -> bool {
    written.contains('@')
}

/// Puts a letter into the outbox, sealed.
async fn put(db: &impl ConnectionTrait, to: &str, letter: Letter, now: DateTime<Utc>) -> Result<(), DbErr> {
    let now = if BY_DAY.contains(&letter.kind) { day_of(now) } else { now };
    put_at(db, to, letter, now, now).await
}

/// Puts a letter into the outbox, sealed, to be sent at a later moment. The one place where the outbox gets letters.
async fn put_at(db: &impl ConnectionTrait, to: &str, letter: Letter, now: DateTime<Utc>, at: DateTime<Utc>) -> Result<(), DbErr> {
    let now = if BY_DAY.contains(&letter.kind) { day_of(now) } else { now };
    let words = Lexicon::of(letter.lang);
    let sealed = |part: &str, text: &str| Set(keys::ours().seal(PURPOSE, stone::said(text, words).as_bytes(), &context(to, part)));
    let row = outbox::ActiveModel {
        id: NotSet,
        kind: Set(letter.kind.into()),
        recipient: Set(to.to_string()),
        language: Set(letter.lang.into()),
        subject: sealed("subject", &letter.subject),
        body_text: sealed("text", &letter.text),
        body_html: sealed("html", &letter.html),
        created_at: Set(now),
        send_after: Set(at),
        attempts: Set(0),
        claimed_until: Set(None),
        sent_at: Set(None),
        problem: Set(None),
    };
    row.insert(db).await.map(|_| ())
}

/// The context under which a part of a letter is sealed: somebody who can write to the database still cannot send it to another address.
fn context(to: &str, part: &str) -> String {
    format!("{part} to {to}")
}

/// Opens a letter of the outbox. One in the clear is from an earlier version, until the next start seals it.
///
/// # Errors
/// If it cannot be opened.
pub fn opened(mut row: outbox::Model) -> Result<outbox::Model, Unopened> {
    let to = row.recipient.clone();
    for (part, text) in [("subject", &mut row.subject), ("text", &mut row.body_text), ("html", &mut row.body_html)] {
        if keys::is_sealed(text) {
            *text = keys::ours().open_text(PURPOSE, text, &context(&to, part))?;
        }
    }
    Ok(row)
}

/// Seals a letter of the outbox with the newest key.
///
/// # Errors
/// If it cannot be opened.
pub fn sealed(row: outbox::Model) -> Result<outbox::Model, Unopened> {
    let mut row = opened(row)?;
    let to = row.recipient.clone();
    for (part, text) in [("subject", &mut row.subject), ("text", &mut row.body_text), ("html", &mut row.body_html)] {
        *text = keys::ours().seal(PURPOSE, text.as_bytes(), &context(&to, part));
    }
    Ok(row)
}

/// Reads an address into its stored form: without spaces, in lower case. None if it is no address.
pub fn address(written: &str) -> Option<String> {
    let address = written.trim().to_lowercase();
    let known = address.parse::<lettre::Address>().ok()?;
    (address.len() <= 254 && !known.domain().is_empty()).then_some(address)
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn addresses_are_stored_in_one_form() {
        assert_eq!(address(" Ana@Example.ORG ").as_deref(), Some("ana@example.org"));
        for wrong in ["", "ana", "@example.org", "ana@", "a b@example.org", "ana@example.org\r\nBcc: all@example.org"] {
            assert_eq!(address(wrong), None, "{wrong:?}");
        }
    }
}
