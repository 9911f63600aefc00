//! Passwords: argon2id (RFC 9106; 19 MiB, two passes, as OWASP's Password Storage Cheat Sheet advises), length and known-bad
//! checks. Long ones and pasted ones are welcome; no rule asks for a digit or a sign.

use crate::failure::Failure;
use argon2::password_hash::phc::PasswordHash;
use argon2::{Argon2, PasswordHasher, PasswordVerifier};
use std::num::NonZero;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::available_parallelism;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::{Semaphore, SemaphorePermit};

/// The fewest characters of a new password: NIST SP 800-63B, section 3.1.1, asks for 15 where a password is the only factor, as it is
/// for some accounts here. Earlier passwords, of 12, still open.
pub const SHORTEST: usize = 15;
/// The most characters of a password: hashing takes time.
pub const LONGEST: usize = 256;

/// The turns of hashing: at most half of the cores hash at once (each for a while, and with 19 MiB), so that no reader waits for it,
/// even beside a hundred wrong passwords a second. At most 60 wait for a turn: a second or two.
static TURNS: LazyLock<Turns> = LazyLock::new(|| Turns::new((available_parallelism().map_or(1, NonZero::get) / 2).max(1), 60));

/// The threads that hash passwords. They are less urgent than all others: a hundred wrong passwords a second keep every core busy, and
/// a reader's page must not wait for them.
#[expect(clippy::expect_used, reason = "a runtime without input and output needs nothing that could fail")]
static HASHING: LazyLock<Runtime> = LazyLock::new(|| {
    let less_urgent = || {
        // On other systems priorities belong to a whole program.
        #[cfg(target_os = "linux")]
        if let Err(error) = rustix::process::setpriority_process(Some(rustix::thread::gettid()), LESS_URGENT) {
            tracing::warn!(%error, "the threads that hash passwords are as urgent as those that answer");
        }
    };
    Builder::new_current_thread().thread_name("hashing").on_thread_start(less_urgent).build().expect("a runtime")
});

/// The priority of hashing, as Linux's «nice»: of two threads on one core, one of 10 gets a tenth of the time.
#[cfg(target_os = "linux")]
const LESS_URGENT: i32 = 10;

/// Turns of work: so many at once, and so many that wait.
struct Turns {
    places: Semaphore,
    waiting: AtomicUsize,
    most_waiting: usize,
}

impl Turns {
    fn new(places: usize, most_waiting: usize) -> Turns {
        Turns { places: Semaphore::new(places), waiting: AtomicUsize::new(0), most_waiting }
    }

    /// Takes a turn, perhaps after a wait; refused at once where too many wait.
    async fn take(&self) -> Result<SemaphorePermit<'_>, NotHashed> {
        if let Ok(place) = self.places.try_acquire() {
            return Ok(place);
        }
        let before = self.waiting.fetch_add(1, Ordering::Relaxed);
        let waits = Waits(&self.waiting);
        if before >= self.most_waiting {
            return Err(NotHashed::Busy);
        }
        let place = self.places.acquire().await.map_err(|error| NotHashed::Failed(error.into()));
        drop(waits);
        place
    }
}

/// A place among those that wait for a turn; dropping it frees the place, also where the request was cut off.
struct Waits<'a>(&'a AtomicUsize);

impl Drop for Waits<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Why a password was not hashed.
#[derive(Debug, thiserror::Error)]
pub enum NotHashed {
    /// Too many wait for their turn already.
    #[error("too many passwords are being looked at")]
    Busy,
    /// The machine failed (memory, randomness).
    #[error(transparent)]
    Failed(#[from] anyhow::Error),
}

impl From<NotHashed> for Failure {
    fn from(error: NotHashed) -> Failure {
        match error {
            NotHashed::Busy => Failure::Busy,
            NotHashed::Failed(error) => Failure::Failed(error),
        }
    }
}

/// A hash to check against where there is no account, so that the answer takes as long.
static NOBODY: LazyLock<String> = LazyLock::new(|| hash_now("nobody has this password").unwrap_or_default());

/// Why a password is not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weak {
    Short,
    Long,
    /// It is among the passwords that everybody tries.
    Known,
    /// It is the name or the address of the person.
    Own,
}

/// Checks whether a password may be chosen. `own`: the person's name and address.
///
/// # Errors
/// The reason why it may not be chosen.
pub fn check(password: &str, own: &[&str]) -> Result<(), Weak> {
    let length = password.chars().count();
    if length < SHORTEST {
        return Err(Weak::Short);
    }
    if length > LONGEST {
        return Err(Weak::Long);
    }
    let folded: String = password.to_lowercase().chars().filter(|sign| sign.is_alphanumeric()).collect();
    let own_words = own
        .iter()
        .flat_map(|words| words.split('@'))
        .map(|words| words.to_lowercase().chars().filter(|sign| sign.is_alphanumeric()).collect::<String>());
    let rest = own_words.filter(|own| own.chars().count() >= 4).fold(folded.clone(), |rest, own| rest.replace(&own, ""));
    if rest != folded && rest.chars().count() < 6 {
        return Err(Weak::Own);
    }
    if known_bad(&folded) { Err(Weak::Known) } else { Ok(()) }
}

/// Whether a password is made of what everybody tries: a common word with digits around it, a row of keys, few different signs.
fn known_bad(folded: &str) -> bool {
    const COMMON: &str = include_str!("common_passwords.txt");
    const ROWS: [&str; 6] = [
        "qwertyuiopasdfghjklzxcvbnm",
        "azertyuiopqsdfghjklmwxcvbn",
        "abcdefghijklmnopqrstuvwxyz",
        "01234567890123456789",
        "09876543210987654321",
        "1q2w3e4r5t6y7u8i9o0p",
    ];
    let mut signs: Vec<char> = folded.chars().collect();
    signs.sort_unstable();
    signs.dedup();
    if signs.len() < 5 || ROWS.iter().any(|row| row.contains(folded)) {
        return true;
    }
    let letters: String = folded.trim_matches(|sign: char| sign.is_ascii_digit()).to_string();
    let plain: String = letters
        .chars()
        .map(|sign| match sign {
            '0' => 'o',
            '1' => 'i',
            '3' => 'e',
            '4' | '@' => 'a',
            '5' | '$' => 's',
            other => other,
        })
        .collect();
    COMMON.lines().any(|word| {
        let twice = word.repeat(2);
        [folded, &letters, &plain].iter().any(|tried| **tried == *word || **tried == twice || tried.is_empty())
    })
}

fn hash_now(password: &str) -> Option<String> {
    Argon2::default().hash_password(password.as_bytes()).ok().map(|hash| hash.to_string())
}

/// Hashes a password. It takes about 20 ms of a core, on threads that answer no readers.
///
/// # Errors
/// If too many wait already, or the machine fails.
pub async fn hash(password: &str) -> Result<String, NotHashed> {
    let password = password.to_string();
    let _turn = TURNS.take().await?;
    let hash = HASHING.spawn_blocking(move || hash_now(&password)).await.map_err(anyhow::Error::from)?;
    hash.ok_or_else(|| NotHashed::Failed(anyhow::anyhow!("the password could not be hashed")))
}

/// Whether a password is the one that was hashed. Without a hash it takes as long, and is false.
///
/// # Errors
/// If too many wait already, or the machine fails.
pub async fn verify(password: &str, hash: Option<&str>) -> Result<bool, NotHashed> {
    if password.chars().count() > LONGEST {
        return Ok(false);
    }
    let (password, stored) = (password.to_string(), hash.map(str::to_string));
    let _turn = TURNS.take().await?;
    let known = stored.is_some();
    let same = HASHING.spawn_blocking(move || {
        let stored = stored.as_deref().unwrap_or(&NOBODY);
        PasswordHash::new(stored).is_ok_and(|hash| Argon2::default().verify_password(password.as_bytes(), &hash).is_ok())
    });
    Ok(same.await.map_err(anyhow::Error::from)? && known)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weak_passwords_are_told_apart() {
        for (password, why) in [
            ("short", Weak::Short),
            ("river and quay", Weak::Short),
            ("password1234567", Weak::Known),
            ("PasswordPassword", Weak::Known),
            ("P4ssw0rd1234567", Weak::Known),
            ("aaaaaaaaaaaaaaaa", Weak::Known),
            ("qwertyuiopasdfg", Weak::Known),
            ("123456789012345", Weak::Known),
            ("contraseña202024", Weak::Known),
            ("Amalia.Duarte.1", Weak::Own),
            ("amalia@example.org", Weak::Own),
        ] {
            assert_eq!(check(password, &["Amalia Duarte", "amalia@example.org"]), Err(why), "{password}");
        }
        assert_eq!(check(&"long ".repeat(60), &[]), Err(Weak::Long));
        for password in ["correct horse battery", "ثلاثة أشجار عند النهر", "un río, dos puentes"] {
            assert_eq!(check(password, &["Amalia Duarte", "amalia@example.org"]), Ok(()), "{password}");
        }
    }

    #[tokio::test]
    async fn so_many_wait_and_no_more() {
        let turns = Turns::new(1, 2);
        let first = turns.take().await.unwrap();
        let waiting = [Box::pin(turns.take()), Box::pin(turns.take())];
        let mut waiting = waiting.map(|one| async move { one.await.is_ok() }).map(Box::pin);
        for one in &mut waiting {
            assert!(futures_util::poll!(one).is_pending());
        }
        assert!(matches!(turns.take().await, Err(NotHashed::Busy)));
        // A request that is cut off makes room, and is not counted twice.
        let [one, other] = waiting;
        drop(one);
        assert_eq!(turns.waiting.load(Ordering::Relaxed), 1);
        drop(first);
        assert!(other.await);
        assert_eq!(turns.waiting.load(Ordering::Relaxed), 0);
        assert!(turns.take().await.is_ok());
    }

    #[tokio::test]
    async fn a_hash_verifies_its_own_password_only() {
        let hash = hash("correct horse battery").await.unwrap();
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hash}");
        assert!(verify("correct horse battery", Some(&hash)).await.unwrap());
        assert!(!verify("correct horse batterz", Some(&hash)).await.unwrap());
        assert!(!verify("nobody has this password", None).await.unwrap());
    }
}
