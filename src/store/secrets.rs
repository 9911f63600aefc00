//! Secrets: random tokens, and the hashes under which they are stored.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

/// Random bytes from the operating system, as many as asked for.
///
/// # Panics
/// If the operating system gives no randomness: nothing safe could go on.
#[expect(clippy::expect_used, reason = "without randomness nothing safe could go on")]
pub fn random_bytes(bytes: usize) -> Vec<u8> {
    let mut buffer = vec![0; bytes];
    getrandom::fill(&mut buffer).expect("the operating system gives randomness");
    buffer
}

/// Random bytes from the operating system, as many as asked for, in hexadecimal.
pub fn random_hex(bytes: usize) -> String {
    hex(&random_bytes(bytes))
}

/// A new random token for a link or a cookie: 256 bits.
pub fn token() -> String {
    URL_SAFE_NO_PAD.encode(random_bytes(32))
}

/// The hash under which a token is stored: its SHA-256. A token is random, so that it needs no slow hash.
pub fn token_hash(token: &str) -> String {
    hex(&Sha256::digest(token.as_bytes()))
}

/// A new recovery code that people can write down: ten letters and digits without those that look alike, in two groups.
pub fn recovery_code() -> String {
    const SIGNS: &[u8; 31] = b"abcdefghjkmnpqrstuvwxyz23456789";
    // Bytes beyond a multiple of 31 are drawn again, so that all signs are equally likely.
    let mut code = String::with_capacity(11);
    while code.len() < 11 {
        for byte in random_bytes(16) {
            if code.len() == 5 {
                code.push('-');
            }
            if byte < 248 && code.len() < 11 {
                code.extend(SIGNS.get(usize::from(byte % 31)).map(|sign| char::from(*sign)));
            }
        }
    }
    code
}

/// A keyed hash of bytes: the same for the same bytes, and nobody without the key can tell of which.
#[expect(clippy::expect_used, reason = "HMAC takes a key of any length")]
pub fn keyed(key: &str, text: &[u8]) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(key.as_bytes()).expect("HMAC takes a key of any length");
    mac.update(text);
    hex(&mac.finalize().into_bytes())
}

/// Whether two secrets are equal; the time it takes does not tell where they differ.
pub fn same(one: &str, other: &str) -> bool {
    one.as_bytes().ct_eq(other.as_bytes()).into()
}

/// The first bytes of the SHA-256 of some bytes, in hexadecimal: a short name for them, which stays the same as long as they do.
pub fn short_hash(of: &[u8], bytes: usize) -> String {
    let mut hash = hex(&Sha256::digest(of));
    hash.truncate(2 * bytes);
    hash
}

/// The hexadecimal form of bytes.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_differ_and_their_hashes_hide_them() {
        let (one, other) = (token(), token());
        assert_ne!(one, other);
        assert_eq!(one.len(), 43);
        assert_eq!(token_hash(&one), token_hash(&one));
        assert!(!token_hash(&one).contains(&one));
    }

    #[test]
    fn recovery_codes_can_be_read_and_written() {
        for _ in 0..200 {
            let code = recovery_code();
            assert_eq!(code.len(), 11);
            assert!(code.chars().enumerate().all(|(at, sign)| if at == 5 { sign == '-' } else { sign.is_ascii_alphanumeric() }), "{code}");
        }
    }

    #[test]
    fn secrets_are_compared_whole() {
        assert!(same("abc", "abc") && same("", ""));
        assert!(!same("abc", "abd") && !same("abc", "ab") && !same("ab", "abc") && !same("", "a"));
    }

    #[test]
    fn a_keyed_hash_depends_on_the_key() {
        assert_eq!(keyed("a", b"x"), keyed("a", b"x"));
        assert_ne!(keyed("a", b"x"), keyed("b", b"x"));
    }
}
