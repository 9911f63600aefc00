//! The limits at one server's sign-in: how often a person may try, and what is noted of attempts. All of it is in memory, so that a
//! wrong password does the same whether or not the account exists: nothing is written while the person waits.

use super::throttle::{SECOND_FACTOR, SECOND_FACTOR_SLOW, WRONG_CODES};
use super::throttle::{SIGN_IN_ACCOUNT, SIGN_IN_DEVICE, SIGN_IN_NETWORK, SIGN_IN_PAIR, Throttle};
use super::{device, sign_ins};
use crate::db::entities::person;
use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, DbErr};
use std::sync::{Mutex, PoisonError};

/// The most wrong passwords that wait to be noted.
const MOST_WAITING: usize = 10_000;

/// The limits at the sign-in of one server.
#[derive(Debug, Default)]
pub struct Doors {
    pub throttle: Throttle,
    /// Whether accounts of the demonstration, whose password everybody can know, may sign in.
    pub demonstration: bool,
    /// The people whose password was wrong, and when: a job notes them in the database.
    wrong: Mutex<Vec<(person::Key, DateTime<Utc>)>>,
}

/// An attempt to sign in: by which account, and from where.
#[derive(Clone, Copy, Debug)]
pub struct Knock<'a> {
    /// The account's address or sign-in name, in lower case.
    pub account: &'a str,
    /// The part of the network that the attempt comes from; none where the connection is not known.
    pub network: Option<&'a str>,
    /// The mark that the browser carries from an earlier sign-in.
    pub device: Option<&'a str>,
}

/// How an attempt was counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Counted {
    /// For the mark of a browser in which this account was signed in before.
    Device(String),
    /// For an account together with a part of the network.
    Pair(String),
}

impl Doors {
    /// Limits without any attempt so far. `demonstration`: whether accounts of the demonstration may sign in.
    pub fn new(demonstration: bool) -> Doors {
        Doors { demonstration, ..Doors::default() }
    }

    /// Counts an attempt to sign in before anything is looked at. None if it is one too many.
    ///
    /// A browser in which this account was signed in before has a count of its own; all others share the count of their part of the
    /// network. So a stranger who tries passwords keeps out only people in the stranger's own part of the network, and only in new
    /// browsers. Where an account is tried from many parts at once, each part has fewer attempts, but at least one.
    pub fn knock(&self, knock: Knock<'_>, now: DateTime<Utc>) -> Option<Counted> {
        if let Some(network) = knock.network
            && !self.throttle.allowed(SIGN_IN_NETWORK, network, now)
        {
            return None;
        }
        if let Some(mark) = knock.device.and_then(|written| device::read(written, knock.account, now))
            && self.throttle.allowed(SIGN_IN_DEVICE, &mark, now)
        {
            return Some(Counted::Device(mark));
        }
        let pair = format!("{}\n{}", knock.account, knock.network.unwrap_or_default());
        let all = self.throttle.counted(SIGN_IN_ACCOUNT, knock.account, now);
        let most = match all / SIGN_IN_ACCOUNT.attempts {
            0 => SIGN_IN_PAIR.attempts,
            1..10 => 3,
            _ => 1,
        };
        if !self.throttle.allowed_up_to(SIGN_IN_PAIR, most, &pair, now) {
            return None;
        }
        self.throttle.count(SIGN_IN_ACCOUNT, knock.account, now);
        Some(Counted::Pair(pair))
    }

    /// Takes back the count of an attempt that succeeded, and forgets earlier failures.
    pub fn opened(&self, knock: Knock<'_>, counted: &Counted, now: DateTime<Utc>) {
        self.take_back(knock, counted, now);
        match counted {
            Counted::Device(mark) => self.throttle.forget(SIGN_IN_DEVICE, mark, now),
            Counted::Pair(pair) => self.throttle.forget(SIGN_IN_PAIR, pair, now),
        }
    }

    /// Takes back the count of an attempt that was never looked at.
    pub fn take_back(&self, knock: Knock<'_>, counted: &Counted, now: DateTime<Utc>) {
        if let Some(network) = knock.network {
            self.throttle.take_back(SIGN_IN_NETWORK, network, now);
        }
        match counted {
            Counted::Device(mark) => self.throttle.take_back(SIGN_IN_DEVICE, mark, now),
            Counted::Pair(pair) => {
                self.throttle.take_back(SIGN_IN_PAIR, pair, now);
                self.throttle.take_back(SIGN_IN_ACCOUNT, knock.account, now);
            }
        }
    }

    /// Counts a code of the second factor before it is looked at. False if it is one too many.
    pub fn knock_with_code(&self, person: person::Key, now: DateTime<Utc>) -> bool {
        let of = person.to_string();
        let many = self.throttle.counted(WRONG_CODES, &of, now) >= WRONG_CODES.attempts;
        self.throttle.allowed(SECOND_FACTOR, &of, now) && (!many || self.throttle.allowed(SECOND_FACTOR_SLOW, &of, now))
    }

    /// Forgets a person's wrong codes: the right one was shown, or the password was changed, so that a guesser is out.
    pub fn forget_codes(&self, person: person::Key, now: DateTime<Utc>) {
        for limit in [SECOND_FACTOR, SECOND_FACTOR_SLOW, WRONG_CODES] {
            self.throttle.forget(limit, &person.to_string(), now);
        }
    }

    /// Keeps in memory that a password for a person's account was wrong; [`Doors::note`] writes it down later.
    pub fn was_wrong(&self, person: person::Key, now: DateTime<Utc>) {
        let mut wrong = self.wrong.lock().unwrap_or_else(PoisonError::into_inner);
        if wrong.len() < MOST_WAITING {
            wrong.push((person, now));
        }
    }

    /// Writes the wrong passwords that wait into the log of sign-ins. A job calls it, at a time of its own.
    ///
    /// # Errors
    /// If the database fails; what was to be noted is lost then.
    pub async fn note(&self, db: &impl ConnectionTrait) -> Result<(), DbErr> {
        let wrong = std::mem::take(&mut *self.wrong.lock().unwrap_or_else(PoisonError::into_inner));
        sign_ins::note_wrong(db, wrong).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::{self, Keys};
    use chrono::Duration;

    fn from(network: &'static str) -> Knock<'static> {
        Knock { account: "ana@example.org", network: Some(network), device: None }
    }

    #[test]
    fn whoever_tries_from_one_place_keeps_nobody_out_elsewhere() {
        let (doors, now) = (Doors::default(), Utc::now());
        for _ in 0..10 {
            assert!(doors.knock(from("192.0.2"), now).is_some());
        }
        assert!(doors.knock(from("192.0.2"), now).is_none());
        assert!(doors.knock(from("198.51.100"), now).is_some());
        assert!(doors.knock(from("192.0.2"), now + Duration::minutes(15)).is_some());
    }

    #[test]
    fn a_browser_that_was_signed_in_before_counts_for_itself() {
        keys::install(Keys::fresh());
        let (doors, now) = (Doors::default(), Utc::now());
        while doors.knock(from("192.0.2"), now).is_some() {}
        let written = device::new("ana@example.org", now);
        let known = Knock { device: Some(&written), ..from("192.0.2") };
        let counted = doors.knock(known, now).unwrap();
        assert!(matches!(counted, Counted::Device(_)));
        // The mark is good for no other account, and not for ever.
        assert!(
            doors
                .knock(Knock { device: Some(&written), account: "bea@example.org", network: None }, now)
                .is_some_and(|counted| counted != Counted::Device(String::new()) && matches!(counted, Counted::Pair(_)))
        );
        for _ in 0..9 {
            assert!(doors.knock(known, now).is_some());
        }
        assert!(doors.knock(known, now).is_none());
        doors.opened(known, &counted, now);
        assert!(doors.knock(known, now).is_some());
    }

    #[test]
    fn tried_from_everywhere_each_place_has_fewer_attempts_but_never_none() {
        let (doors, now) = (Doors::default(), Utc::now());
        let tried = |network: &str| {
            let knock = Knock { account: "ana@example.org", network: Some(network), device: None };
            (0..20).filter(|_| doors.knock(knock, now).is_some()).count()
        };
        let counts: Vec<usize> = (0..400).map(|at| tried(&format!("10.{}.{}", at / 200, at % 200))).collect();
        assert_eq!((counts[0], counts[9], counts[10], counts[200], counts[399]), (10, 10, 3, 3, 1));
    }

    #[test]
    fn what_succeeds_is_not_counted() {
        let (doors, now) = (Doors::default(), Utc::now());
        for _ in 0..300 {
            let counted = doors.knock(from("192.0.2"), now).unwrap();
            doors.opened(from("192.0.2"), &counted, now);
        }
        assert_eq!(doors.throttle.counted(SIGN_IN_ACCOUNT, "ana@example.org", now), 0);
        assert_eq!(doors.throttle.counted(SIGN_IN_NETWORK, "192.0.2", now), 0);
    }
}
