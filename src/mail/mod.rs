//! Mail: letters are put into the outbox in the transaction of the change that they tell of; a job of `serve` sends them
//! (`jobs/mail.rs`), over SMTP or into files.

pub mod digest;
pub mod letters;
mod post;

pub use post::Post;

use crate::db::entities::outbox;
use answerable_app::model::Lang;
use chrono::{DateTime, Utc};
use sea_orm::{ActiveModelTrait, ConnectionTrait, DbErr, NotSet, Set};

/// A letter, ready to be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    pub kind: &'static str,
    pub lang: Lang,
    pub subject: String,
    pub text: String,
    pub html: String,
}

/// Puts a letter into the outbox. Within the transaction of the change, so that one is not there without the other.
///
/// # Errors
/// If the database fails.
pub async fn queue(db: &impl ConnectionTrait, to: &str, letter: Letter, now: DateTime<Utc>) -> Result<(), DbErr> {
    let row = outbox::ActiveModel {
        id: NotSet,
        kind: Set(letter.kind.to_string()),
        recipient: Set(to.to_string()),
        language: Set(letter.lang.tag().to_string()),
        subject: Set(letter.subject),
        body_text: Set(letter.text),
        body_html: Set(letter.html),
        created_at: Set(now),
        send_after: Set(now),
        attempts: Set(0),
        claimed_until: Set(None),
        sent_at: Set(None),
        problem: Set(None),
    };
    row.insert(db).await.map(|_| ())
}

/// An address as it is stored: without spaces, in lower case. None if it is no address.
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
