//! Limits of how often something may be tried. Attempts are counted in the memory of each server, under hashes with a key that is made
//! at its start: who tried from where is stored on no disk (app/RULES.md, rule 8), refused attempts write nothing, and if many come at
//! once no more get through than in a row. A server that starts again has forgotten its counts; several servers each keep their own.

use crate::secrets::{self, hex};
use chrono::{DateTime, Duration, Utc};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// A kind of attempt, with its limit.
#[derive(Clone, Copy, Debug)]
pub struct Limit {
    pub name: &'static str,
    /// How many attempts a window allows.
    pub attempts: u32,
    pub window: Duration,
    /// How long the window becomes at most: a window that was used up is followed by one four times as long.
    pub longest: Duration,
}

impl Limit {
    const fn new(name: &'static str, attempts: u32, window: Duration) -> Limit {
        Limit { name, attempts, window, longest: window }
    }
}

/// Limit of wrong passwords for one account from one part of the network: a password cannot be guessed at this rate, and a person who
/// mistypes is not kept out for long. Attempts from elsewhere keep nobody out.
pub const SIGN_IN_PAIR: Limit = Limit::new("sign-in-pair", 10, Duration::minutes(15));
/// Limit of wrong passwords for one account in a browser in which it was signed in before.
pub const SIGN_IN_DEVICE: Limit = Limit::new("sign-in-device", 10, Duration::minutes(15));
/// Limit of wrong passwords for one account from everywhere else together. Beyond it, each part of the network has fewer attempts
/// (`doors.rs`).
pub const SIGN_IN_ACCOUNT: Limit = Limit::new("sign-in-account", 100, Duration::hours(1));
/// Limit of failed sign-ins from one part of the network. A whole ministry may share one address.
pub const SIGN_IN_NETWORK: Limit = Limit::new("sign-in-network", 100, Duration::minutes(15));
/// Limit of wrong passwords where a signed-in person shows theirs again.
pub const CONFIRM: Limit = Limit::new("confirm", 10, Duration::minutes(15));
/// Limit of wrong codes of one account: of a million codes, three are good at a time. A person who goes on guessing waits longer and
/// longer.
pub const SECOND_FACTOR: Limit = Limit { longest: Duration::hours(24), ..Limit::new("second-factor", 8, Duration::minutes(15)) };
/// The number of wrong codes within a week after which the account's person is told, and fewer may be tried, so that slow guessing gets
/// no further.
pub const WRONG_CODES: Limit = Limit::new("wrong-codes", 20, Duration::days(7));
/// Limit of codes of an account after [`WRONG_CODES`].
pub const SECOND_FACTOR_SLOW: Limit = Limit::new("second-factor-slow", 8, Duration::hours(24));
/// Limit of mails with a link for a new password, for one address, asked for from one part of the network.
pub const RESET_PAIR: Limit = Limit::new("reset-pair", 3, Duration::hours(1));
/// Limit of mails with a link for a new password, for one address, from everywhere: nobody's mailbox is filled by others.
pub const RESET_ACCOUNT: Limit = Limit::new("reset-account", 10, Duration::hours(1));
/// Limit of mails with a link for a new password, asked for from one part of the network.
pub const RESET_NETWORK: Limit = Limit::new("reset-network", 30, Duration::hours(1));
/// Limit of requests to be registered, from one part of the network: an office, a training or an exit of Tor may be shared by many.
pub const REGISTER_NETWORK: Limit = Limit::new("register-network", 20, Duration::hours(1));
/// Limit of requests to be registered with one address: nobody's mailbox is filled by others.
pub const REGISTER_CONTACT: Limit = Limit::new("register-contact", 3, Duration::hours(1));

/// Limit of warnings that something endangers somebody, from one part of the network.
pub const WARN_NETWORK: Limit = Limit::new("warn-network", 20, Duration::hours(1));
/// Limit of warnings on one record that are kept from one part of the network: one sender leaves room for others.
pub const WARN_RECORD: Limit = Limit::new("warn-record", 5, Duration::hours(24));
/// Limit of warnings from everywhere: as many as can be looked at.
pub const WARN_ALL: Limit = Limit::new("warn-all", 1_000, Duration::hours(1));

/// How many things are counted at once; beyond that, the oldest are forgotten.
const MOST: usize = 100_000;

/// The count of one thing in its window.
#[derive(Clone, Copy, Debug)]
struct Count {
    attempts: u32,
    began: DateTime<Utc>,
    window: Duration,
    /// Until when earlier windows that were used up are remembered.
    remembered: DateTime<Utc>,
}

type Counts = HashMap<[u8; 32], Count>;

/// The counts of attempts on one server, in memory.
#[derive(Debug)]
pub struct Throttle {
    key: Vec<u8>,
    counts: Mutex<Counts>,
}

impl Default for Throttle {
    fn default() -> Throttle {
        Throttle { key: secrets::random_bytes(32), counts: Mutex::default() }
    }
}

impl Throttle {
    /// Counts an attempt if it is within the limit, and answers whether it is.
    pub fn allowed(&self, limit: Limit, of: &str, now: DateTime<Utc>) -> bool {
        self.allowed_up_to(limit, limit.attempts, of, now)
    }

    /// Counts an attempt if it is within `attempts` instead of the limit's own number, and answers whether it is.
    pub fn allowed_up_to(&self, limit: Limit, attempts: u32, of: &str, now: DateTime<Utc>) -> bool {
        let mut counts = self.counts(now);
        let count = current(&mut counts, self.key(limit, of), limit, now);
        let allowed = count.attempts < attempts;
        if allowed {
            count.attempts += 1;
        }
        allowed
    }

    /// Counts an attempt whatever the limit, and answers how many there are in the window.
    pub fn count(&self, limit: Limit, of: &str, now: DateTime<Utc>) -> u32 {
        let mut counts = self.counts(now);
        let count = current(&mut counts, self.key(limit, of), limit, now);
        count.attempts = count.attempts.saturating_add(1);
        count.attempts
    }

    /// How many attempts there are in the window. Nothing is counted.
    pub fn counted(&self, limit: Limit, of: &str, now: DateTime<Utc>) -> u32 {
        let counts = self.counts(now);
        let count = counts.get(&self.key(limit, of));
        count.filter(|count| count.began + count.window > now).map_or(0, |count| count.attempts)
    }

    /// Takes back an attempt that was counted before it was known to be none.
    pub fn take_back(&self, limit: Limit, of: &str, now: DateTime<Utc>) {
        if let Some(count) = self.counts(now).get_mut(&self.key(limit, of)) {
            count.attempts = count.attempts.saturating_sub(1);
        }
    }

    /// Forgets the attempts of a thing: the person succeeded.
    pub fn forget(&self, limit: Limit, of: &str, now: DateTime<Utc>) {
        self.counts(now).remove(&self.key(limit, of));
    }

    fn counts(&self, now: DateTime<Utc>) -> MutexGuard<'_, Counts> {
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        if counts.len() >= MOST {
            counts.retain(|_, count| count.remembered > now);
        }
        if counts.len() >= MOST {
            // Somebody fills the memory. The older half is dropped at once: rarely, since it takes a while.
            let mut began: Vec<DateTime<Utc>> = counts.values().map(|count| count.began).collect();
            let (_, middle, _) = began.select_nth_unstable(MOST / 2);
            let middle = *middle;
            counts.retain(|_, count| count.began > middle);
        }
        counts
    }

    #[expect(clippy::expect_used, reason = "HMAC takes a key of any length")]
    fn key(&self, limit: Limit, of: &str) -> [u8; 32] {
        let mut mac = <Hmac<Sha256> as KeyInit>::new_from_slice(&self.key).expect("HMAC takes a key of any length");
        mac.update(limit.name.as_bytes());
        mac.update(b"\n");
        mac.update(of.as_bytes());
        mac.finalize().into_bytes().into()
    }
}

/// The count of a thing in the window of this moment; a new window where the last is over.
fn current(counts: &mut Counts, key: [u8; 32], limit: Limit, now: DateTime<Utc>) -> &mut Count {
    let fresh = |window: Duration| Count { attempts: 0, began: now, window, remembered: now + window + limit.longest };
    let count = counts.entry(key).or_insert_with(|| fresh(limit.window));
    if count.began + count.window <= now {
        let used_up = count.attempts >= limit.attempts && count.remembered > now;
        *count = fresh(if used_up { (count.window * 4).min(limit.longest) } else { limit.window });
    }
    count
}

/// The part of the network that an address belongs to: 256 neighbours in IPv4, a /56 in IPv6 (what one household or office gets).
pub fn network(address: IpAddr) -> String {
    match address {
        IpAddr::V4(v4) => {
            let [a, b, c, _] = v4.octets();
            format!("{a}.{b}.{c}")
        }
        IpAddr::V6(v6) => match v6.to_ipv4_mapped() {
            Some(v4) => network(IpAddr::V4(v4)),
            None => hex(&v6.octets()[..7]),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMIT: Limit = Limit::new("test", 2, Duration::minutes(10));

    #[test]
    fn neighbours_share_a_network() {
        assert_eq!(network("192.0.2.7".parse().unwrap()), network("192.0.2.200".parse().unwrap()));
        assert_eq!(network("::ffff:192.0.2.7".parse().unwrap()), "192.0.2");
        assert_eq!(network("2001:db8:0:1::1".parse().unwrap()), network("2001:db8:0:2::9".parse().unwrap()));
        assert_ne!(network("2001:db8:0:100::1".parse().unwrap()), network("2001:db8:0:200::1".parse().unwrap()));
    }

    #[test]
    fn a_limit_holds_in_its_window_and_for_its_thing() {
        let (throttle, now) = (Throttle::default(), Utc::now());
        let tried = |of: &str, after: i64| throttle.allowed(LIMIT, of, now + Duration::minutes(after));
        assert_eq!([tried("a", 0), tried("a", 1), tried("a", 2), tried("b", 2)], [true, true, false, true]);
        assert_eq!([tried("a", 9), tried("a", 10)], [false, true]);
        throttle.take_back(LIMIT, "a", now + Duration::minutes(10));
        assert_eq!(throttle.counted(LIMIT, "a", now + Duration::minutes(10)), 0);
        assert_eq!([tried("a", 11), tried("a", 11), tried("a", 11)], [true, true, false]);
        throttle.forget(LIMIT, "a", now + Duration::minutes(11));
        assert!(tried("a", 11));
    }

    #[test]
    fn a_window_that_was_used_up_is_followed_by_a_longer_one() {
        let limit = Limit { longest: Duration::hours(2), ..LIMIT };
        let (throttle, now) = (Throttle::default(), Utc::now());
        let tried = |after: i64| throttle.allowed(limit, "a", now + Duration::minutes(after));
        assert_eq!([tried(0), tried(0), tried(9)], [true, true, false]);
        // Forty minutes, then two hours and no more.
        assert_eq!([tried(10), tried(10), tried(49)], [true, true, false]);
        assert_eq!([tried(50), tried(50), tried(169)], [true, true, false]);
        assert_eq!([tried(170), tried(170), tried(289), tried(290)], [true, true, false, true]);
        // Long after, everything is forgotten.
        let later = 290 + 240;
        assert_eq!([tried(later), tried(later), tried(later + 9), tried(later + 10)], [true, true, false, true]);
    }

    #[test]
    fn whoever_fills_it_makes_it_no_larger() {
        let (throttle, now) = (Throttle::default(), Utc::now());
        for at in 0..MOST + 10 {
            throttle.count(LIMIT, &at.to_string(), now + Duration::milliseconds(i64::try_from(at).unwrap()));
        }
        assert!(throttle.counts.lock().unwrap().len() <= MOST);
        assert_eq!(throttle.counted(LIMIT, &(MOST + 9).to_string(), now + Duration::minutes(2)), 1, "the newest are there");
    }
}
