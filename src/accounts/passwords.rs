//! Passwords: argon2id (RFC 9106; 19 MiB, two passes, as OWASP's Password Storage Cheat Sheet advises), length and known-bad
//! checks. Long ones and pasted ones are welcome; no rule asks for a digit or a sign.

use argon2::password_hash::phc::PasswordHash;
use argon2::{Argon2, PasswordHasher, PasswordVerifier};
use std::sync::LazyLock;
use tokio::sync::Semaphore;

/// The fewest characters (NIST SP 800-63B, section 3.1.1, asks for 15 where a password is the only factor, 8 otherwise; here some
/// accounts have no second one).
pub const SHORTEST: usize = 12;
/// The most characters: hashing takes time.
pub const LONGEST: usize = 256;

/// How many are hashed at once: each takes 19 MiB and a core for a while, and readers must not wait for it.
static TURNS: Semaphore = Semaphore::const_new(1);

/// Checked against where there is no account, so that the answer takes as long.
static NOBODY: LazyLock<String> = LazyLock::new(|| hash_now("nobody has this password").unwrap_or_default());

/// Why a password is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weak {
    Short,
    Long,
    /// Among those that everybody tries.
    Known,
    /// It is the name or the address of the person.
    Own,
}

/// Whether a password may be taken.
///
/// # Errors
/// The reason why not.
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

/// Whether it is made of what everybody tries: a common word with digits around it, a row of keys, few different signs.
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

/// Hashes a password. It takes about 20 ms of a core, away from the threads that answer readers.
///
/// # Errors
/// If the machine fails (memory, randomness).
pub async fn hash(password: &str) -> anyhow::Result<String> {
    let password = password.to_string();
    let _turn = TURNS.acquire().await?;
    tokio::task::spawn_blocking(move || hash_now(&password)).await?.ok_or_else(|| anyhow::anyhow!("the password could not be hashed"))
}

/// Whether a password is the one that was hashed. Without a hash it takes as long, and is false.
///
/// # Errors
/// If the machine fails.
pub async fn verify(password: &str, hash: Option<&str>) -> anyhow::Result<bool> {
    if password.chars().count() > LONGEST {
        return Ok(false);
    }
    let (password, stored) = (password.to_string(), hash.map(str::to_string));
    let _turn = TURNS.acquire().await?;
    let known = stored.is_some();
    let same = tokio::task::spawn_blocking(move || {
        let stored = stored.as_deref().unwrap_or(&NOBODY);
        PasswordHash::new(stored).is_ok_and(|hash| Argon2::default().verify_password(password.as_bytes(), &hash).is_ok())
    });
    Ok(same.await? && known)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weak_passwords_are_told_apart() {
        for (password, why) in [
            ("short", Weak::Short),
            ("password1234", Weak::Known),
            ("PasswordPassword", Weak::Known),
            ("P4ssw0rd123456", Weak::Known),
            ("aaaaaaaaaaaaaaaa", Weak::Known),
            ("qwertyuiopasdf", Weak::Known),
            ("123456789012345", Weak::Known),
            ("contraseña2024", Weak::Known),
            ("Amalia.Duarte1", Weak::Own),
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
    async fn a_hash_verifies_its_own_password_only() {
        let hash = hash("correct horse battery").await.unwrap();
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hash}");
        assert!(verify("correct horse battery", Some(&hash)).await.unwrap());
        assert!(!verify("correct horse batterz", Some(&hash)).await.unwrap());
        assert!(!verify("nobody has this password", None).await.unwrap());
    }
}
