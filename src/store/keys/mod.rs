//! The installation's keys. They lie outside the database (by default in a file beside it, for its owner alone): a copy of the database
//! alone shows nothing that was sealed, and lets nothing be guessed that was hashed with a key.
//!
//! There is one root key of 256 random bits; the keys that are used are derived from it by HKDF (RFC 5869, SHA-256), another one for
//! each purpose and use. [`Keys::seal`] is XChaCha20-Poly1305 with a random nonce; [`Keys::mac`] is HMAC-SHA-256. A root key can be
//! followed by a new one (`answerable keys rotate`): what the earlier ones sealed can still be opened.

pub mod file;
pub mod file_token;
mod place;

pub use place::Place;

use crate::secrets;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};
use std::fmt;
use std::sync::OnceLock;

/// The beginning of everything sealed: what it is, and in which form.
const SEALED: &str = "sealed1";
/// The length of a nonce of XChaCha20, in bytes: long enough that random ones do not collide.
const NONCE: usize = 24;

/// The purpose of a key, in a few words that never change. What was sealed or hashed for one purpose is useless for another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Purpose(pub &'static str);

/// All keys of the installation, as root keys.
#[derive(Clone)]
pub struct Keys {
    /// The root keys, newest first; never empty. The newest one seals, all of them open.
    roots: Vec<Root>,
}

/// One root key with its id.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Root {
    /// Eight hexadecimal digits, derived from the key: the id is part of everything it sealed, and tells nothing of the key.
    pub(crate) id: String,
    secret: [u8; 32],
}

/// Why a sealed text cannot be opened.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unopened {
    /// It is no sealed text at all.
    #[error("this was not sealed by this program")]
    NotSealed,
    /// It was sealed with a key that is not among ours; that key's id.
    #[error("this was sealed with the key {0}, which is not among the keys here")]
    UnknownKey(String),
    /// It was changed, or belongs to another purpose or context.
    #[error("what was sealed is not whole, or belongs elsewhere")]
    Broken,
}

static OURS: OnceLock<Keys> = OnceLock::new();

/// Makes these the keys of this process. Only the first call counts: a process serves one installation.
pub fn install(keys: Keys) {
    // Tests open many databases in one process, all with the keys of the first.
    let _ = OURS.set(keys);
}

/// The keys of this process, once they are installed.
///
/// # Panics
/// If none were installed: a fault of the program, since every command does that as it opens the database.
#[expect(clippy::expect_used, reason = "without keys nothing could go on safely")]
pub fn ours() -> &'static Keys {
    OURS.get().expect("the keys are installed before anything needs them")
}

impl Keys {
    /// New random keys, which exist nowhere else: for tests, and for a register in memory.
    pub fn fresh() -> Keys {
        Keys { roots: vec![Root::fresh()] }
    }

    /// The id of the newest key, which seals.
    pub fn newest(&self) -> &str {
        &self.root().id
    }

    #[expect(clippy::indexing_slicing, reason = "there is no way to make `Keys` without a root key")]
    fn root(&self) -> &Root {
        &self.roots[0]
    }

    /// Seals bytes, so that nobody without the keys can read or change them. `context` is the place where they belong (such as `person
    /// 7`): they open in no other context, so that a person who can write to the database cannot move them elsewhere. The answer is
    /// text: `sealed1.KEY.` and the nonce with the sealed bytes in base64url.
    ///
    /// # Panics
    /// If the operating system gives no randomness, or there are more than 256 GB.
    #[expect(clippy::expect_used, reason = "nothing that is sealed here comes near 256 GB")]
    pub fn seal(&self, purpose: Purpose, bytes: &[u8], context: &str) -> String {
        let root = self.root();
        let nonce = secrets::random_bytes(NONCE);
        let payload = Payload { msg: bytes, aad: context.as_bytes() };
        let sealed = root.cipher(purpose).encrypt(&nonce_of(&nonce), payload).expect("the cipher takes so many bytes");
        let mut whole = nonce;
        whole.extend_from_slice(&sealed);
        format!("{SEALED}.{}.{}", root.id, URL_SAFE_NO_PAD.encode(whole))
    }

    /// Opens what was sealed for the same purpose and context, with the newest key or an earlier one.
    ///
    /// # Errors
    /// The reason why it cannot be opened.
    pub fn open(&self, purpose: Purpose, sealed: &str, context: &str) -> Result<Vec<u8>, Unopened> {
        let (id, coded) = parts(sealed).ok_or(Unopened::NotSealed)?;
        let root = self.roots.iter().find(|root| root.id == id).ok_or_else(|| Unopened::UnknownKey(id.to_string()))?;
        let whole = URL_SAFE_NO_PAD.decode(coded).map_err(|_| Unopened::Broken)?;
        let (nonce, sealed) = whole.split_at_checked(NONCE).ok_or(Unopened::Broken)?;
        let payload = Payload { msg: sealed, aad: context.as_bytes() };
        root.cipher(purpose).decrypt(&nonce_of(nonce), payload).map_err(|_| Unopened::Broken)
    }

    /// Opens text that was sealed for the same purpose and context, with the newest key or an earlier one.
    ///
    /// # Errors
    /// The reason why it cannot be opened.
    pub fn open_text(&self, purpose: Purpose, sealed: &str, context: &str) -> Result<String, Unopened> {
        String::from_utf8(self.open(purpose, sealed, context)?).map_err(|_| Unopened::Broken)
    }

    /// Whether a text is sealed with the newest key; otherwise it can be sealed again.
    pub fn is_fresh(&self, sealed: &str) -> bool {
        parts(sealed).is_some_and(|(id, _)| id == self.root().id)
    }

    /// A keyed hash of a text in hexadecimal (64 digits): the same for the same text, and without the keys nobody can tell of which.
    pub fn mac(&self, purpose: Purpose, text: &[u8]) -> String {
        self.root().mac(purpose, text)
    }

    /// The keyed hashes of a text under each key, newest first: to find what was hashed under an earlier key.
    pub fn macs(&self, purpose: Purpose, text: &[u8]) -> Vec<String> {
        self.roots.iter().map(|root| root.mac(purpose, text)).collect()
    }

    /// Whether a keyed hash is that of the text, under any of the keys. The time it takes does not tell how much of it is right.
    pub fn is_mac(&self, purpose: Purpose, text: &[u8], mac: &str) -> bool {
        self.macs(purpose, text).into_iter().fold(false, |found, right| found | secrets::same(&right, mac))
    }

    /// The 32 bytes from which a pair of signing keys (Ed25519) is made: the same at each start, until there is a new root key.
    pub fn signing_seed(&self, purpose: Purpose) -> [u8; 32] {
        self.root().derived("sign", purpose)
    }

    /// The seeds of signing keys under each root key, newest first: what earlier ones signed can still be checked.
    pub fn signing_seeds(&self, purpose: Purpose) -> Vec<[u8; 32]> {
        self.roots.iter().map(|root| root.derived("sign", purpose)).collect()
    }

    /// The ids of the root keys, newest first.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.roots.iter().map(|root| root.id.as_str())
    }
}

impl Root {
    fn new(secret: [u8; 32]) -> Root {
        let digest = Sha256::digest([b"answerable root key id ".as_slice(), &secret].concat());
        let [a, b, c, d, ..] = <[u8; 32]>::from(digest);
        Root { id: secrets::hex(&[a, b, c, d]), secret }
    }

    fn fresh() -> Root {
        let mut secret = [0; 32];
        secret.copy_from_slice(&secrets::random_bytes(32));
        Root::new(secret)
    }

    /// The key that is derived from this root key for a use and a purpose.
    #[expect(clippy::expect_used, reason = "HKDF gives up to 8,160 bytes")]
    fn derived(&self, usage: &str, purpose: Purpose) -> [u8; 32] {
        let mut key = [0; 32];
        let info = format!("answerable/1/{usage}/{}", purpose.0);
        Hkdf::<Sha256>::new(None, &self.secret).expand(info.as_bytes(), &mut key).expect("HKDF gives 32 bytes");
        key
    }

    fn cipher(&self, purpose: Purpose) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new(&self.derived("seal", purpose).into())
    }

    #[expect(clippy::expect_used, reason = "HMAC takes a key of any length")]
    fn mac(&self, purpose: Purpose, text: &[u8]) -> String {
        let mut mac = <Hmac<Sha256> as KeyInit>::new_from_slice(&self.derived("mac", purpose)).expect("HMAC takes a key of any length");
        mac.update(text);
        secrets::hex(&mac.finalize().into_bytes())
    }
}

/// Whether a text has the form of something sealed.
pub fn is_sealed(text: &str) -> bool {
    parts(text).is_some()
}

/// The parts of a sealed text: the key's id, and the sealed bytes.
fn parts(sealed: &str) -> Option<(&str, &str)> {
    sealed.strip_prefix(SEALED)?.strip_prefix('.')?.split_once('.')
}

fn nonce_of(bytes: &[u8]) -> XNonce {
    let mut nonce = XNonce::default();
    nonce.copy_from_slice(bytes);
    nonce
}

impl fmt::Debug for Keys {
    /// The ids alone: keys must never get into a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.ids()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: Purpose = Purpose("one");
    const OTHER: Purpose = Purpose("other");

    #[test]
    fn what_is_sealed_opens_for_its_purpose_and_context_alone() {
        let keys = Keys::fresh();
        let sealed = keys.seal(ONE, "a secret, سرّ".as_bytes(), "person 7");
        assert!(!sealed.contains("secret") && is_sealed(&sealed) && keys.is_fresh(&sealed), "{sealed}");
        assert_eq!(keys.open_text(ONE, &sealed, "person 7").as_deref(), Ok("a secret, سرّ"));
        assert_ne!(sealed, keys.seal(ONE, "a secret, سرّ".as_bytes(), "person 7"), "no two are alike");
        assert_eq!(keys.open(OTHER, &sealed, "person 7"), Err(Unopened::Broken));
        assert_eq!(keys.open(ONE, &sealed, "person 8"), Err(Unopened::Broken));
        let id = keys.ids().next().unwrap().to_string();
        assert_eq!(Keys::fresh().open(ONE, &sealed, "person 7"), Err(Unopened::UnknownKey(id)));
        for broken in ["", "sealed1", "JBSWY3DPEHPK3PXP", "sealed2.aa.bb"] {
            assert_eq!(keys.open(ONE, broken, ""), Err(Unopened::NotSealed), "{broken}");
        }
        // A bit of the last byte but one, a part of it, nothing of it.
        let (rest, coded) = sealed.rsplit_once('.').unwrap();
        let mut bytes = URL_SAFE_NO_PAD.decode(coded).unwrap();
        let at = bytes.len() - 2;
        bytes[at] ^= 1;
        for broken in [URL_SAFE_NO_PAD.encode(&bytes), coded[..40].to_string(), String::new(), "!".to_string()] {
            assert_eq!(keys.open(ONE, &format!("{rest}.{broken}"), "person 7"), Err(Unopened::Broken), "{broken}");
        }
    }

    #[test]
    fn hashes_and_seeds_differ_by_purpose_and_stay() {
        let keys = Keys::fresh();
        assert_eq!(keys.mac(ONE, b"x"), keys.mac(ONE, b"x"));
        assert_ne!(keys.mac(ONE, b"x"), keys.mac(OTHER, b"x"));
        assert_ne!(keys.mac(ONE, b"x"), Keys::fresh().mac(ONE, b"x"));
        assert_eq!(keys.signing_seed(ONE), keys.signing_seed(ONE));
        assert_ne!(keys.signing_seed(ONE), keys.signing_seed(OTHER));
    }

    #[test]
    fn a_new_key_opens_what_the_earlier_sealed() {
        let before = Keys::fresh();
        let (sealed, mac, seed) = (before.seal(ONE, b"x", ""), before.mac(ONE, b"x"), before.signing_seed(ONE));
        let after = Keys { roots: [Root::fresh()].into_iter().chain(before.roots.clone()).collect() };
        assert_eq!(after.open(ONE, &sealed, "").as_deref(), Ok(b"x".as_slice()));
        assert!(!after.is_fresh(&sealed) && after.is_fresh(&after.seal(ONE, b"x", "")));
        assert!(after.mac(ONE, b"x") != mac && after.macs(ONE, b"x").contains(&mac));
        assert!(after.is_mac(ONE, b"x", &mac) && !after.is_mac(ONE, b"y", &mac) && !after.is_mac(ONE, b"x", &mac[1..]));
        assert!(after.signing_seed(ONE) != seed && after.signing_seeds(ONE).contains(&seed));
    }

    #[test]
    fn no_log_shows_a_key() {
        let keys = Keys::fresh();
        assert_eq!(format!("{keys:?}"), format!("[{:?}]", keys.roots[0].id));
    }
}
