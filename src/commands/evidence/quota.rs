//! How many bytes of files one person, and all people of one body together, may send in a day, so that nobody with an account can fill
//! the disk. Counted in the memory of each server: what was sent when is stored nowhere, and a server that starts again has forgotten
//! it.

use answerable_domain::form::FieldError;
use answerable_store::config::Config;
use answerable_store::db::entities::person;
use answerable_store::keys::file_token::Owner;
use chrono::NaiveDate;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// The daily limit that an upload reached, the person's or the body's, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Full {
    Person(u64),
    Body(u64),
}

/// Whose bytes are counted: a person's or a body's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Of {
    Person(person::Key),
    Body(Owner),
}

/// The bytes that each person and each body sent on a day.
#[derive(Debug, Default)]
struct Sent {
    day: NaiveDate,
    bytes: HashMap<Of, u64>,
}

/// The daily upload quotas of one server.
#[derive(Debug)]
pub struct Quotas {
    person: u64,
    body: u64,
    sent: Mutex<Sent>,
}

impl Quotas {
    /// Quotas as the settings say.
    pub fn new(config: &Config) -> Quotas {
        Quotas { person: config.uploads_of_person, body: config.uploads_of_body, sent: Mutex::default() }
    }

    /// Counts a file before anything is done with it, if there is room for it on this day. If many files arrive at once, no more get
    /// through than if they came in a row. A refused file is not counted: a smaller one may still be sent.
    ///
    /// # Errors
    /// Whose limit is reached.
    pub fn take(&self, person: person::Key, owner: Owner, bytes: u64, today: NaiveDate) -> Result<(), Full> {
        let mut sent = self.sent.lock().unwrap_or_else(PoisonError::into_inner);
        if sent.day != today {
            *sent = Sent { day: today, bytes: HashMap::new() };
        }
        let after = |sent: &Sent, of: Of| sent.bytes.get(&of).copied().unwrap_or_default().saturating_add(bytes);
        let (own, all) = (after(&sent, Of::Person(person)), after(&sent, Of::Body(owner)));
        if own > self.person {
            return Err(Full::Person(self.person));
        }
        if all > self.body {
            return Err(Full::Body(self.body));
        }
        sent.bytes.insert(Of::Person(person), own);
        sent.bytes.insert(Of::Body(owner), all);
        Ok(())
    }
}

impl Full {
    /// The error that a form shows at the file.
    pub fn said(self, field: &str) -> FieldError {
        let (key, most) = match self {
            Full::Person(most) => ("file-refused-day-person", most),
            Full::Body(most) => ("file-refused-day-body", most),
        };
        FieldError::with(field, key, vec![("most", (most >> 20).into())])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use answerable_domain::model::BodyKind;

    fn owner(id: i64) -> Owner {
        Owner { kind: BodyKind::Organisation, id }
    }

    #[test]
    fn a_person_and_a_body_send_so_much_a_day() {
        let quotas = Quotas { person: 100, body: 150, sent: Mutex::default() };
        let today = NaiveDate::from_ymd_opt(2026, 11, 29).unwrap();
        assert_eq!(quotas.take(person::Key::new(1), owner(7), 80, today), Ok(()));
        assert_eq!(quotas.take(person::Key::new(1), owner(7), 21, today), Err(Full::Person(100)));
        assert_eq!(quotas.take(person::Key::new(1), owner(7), 20, today), Ok(()), "what was refused is not counted");
        assert_eq!(quotas.take(person::Key::new(2), owner(7), 60, today), Err(Full::Body(150)));
        assert_eq!(quotas.take(person::Key::new(2), owner(7), 50, today), Ok(()));
        assert_eq!(quotas.take(person::Key::new(3), owner(8), 100, today), Ok(()), "another body has its own");
        assert_eq!(quotas.take(person::Key::new(1), owner(7), 100, today.succ_opt().unwrap()), Ok(()), "and each day");
        assert_eq!(quotas.take(person::Key::new(4), owner(9), u64::MAX, today.succ_opt().unwrap()), Err(Full::Person(100)));
    }
}
