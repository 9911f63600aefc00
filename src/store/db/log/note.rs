//! Checkpoints (C2SP `tlog-checkpoint`) as signed notes (C2SP `signed-note`) with Ed25519 (RFC 8032). The key comes from the installation's
//! keys, outside the database. After `answerable keys rotate` both keys sign as long as both are there, so that anyone who knows the earlier
//! one can go on.

use super::tree::Hash;
use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use ring::signature::{ED25519, Ed25519KeyPair, KeyPair, UnparsedPublicKey};
use sha2::{Digest, Sha256};
use std::fmt;

/// The kind of key that C2SP calls Ed25519.
const ALGORITHM: u8 = 1;

/// The signer of a log: the log's name, which is its address without the scheme, and one key or several.
pub struct Signer {
    name: String,
    /// The key pairs that sign, newest first.
    pairs: Vec<Ed25519KeyPair>,
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signer").field("name", &self.name).finish_non_exhaustive()
    }
}

impl Signer {
    /// The signer of a site's log. `seeds` are those of the keys, newest first.
    ///
    /// # Errors
    /// If there is no seed.
    pub fn new(origin: &str, seeds: &[[u8; 32]]) -> anyhow::Result<Signer> {
        let host = origin.trim_end_matches('/').split_once("://").map_or(origin, |(_, rest)| rest);
        let pairs: Result<Vec<_>, _> = seeds.iter().map(|seed| Ed25519KeyPair::from_seed_unchecked(seed)).collect();
        let pairs = pairs.map_err(|_| anyhow::anyhow!("the log's key cannot be used"))?;
        anyhow::ensure!(!pairs.is_empty(), "the log has no key");
        Ok(Signer { name: format!("{host}/log"), pairs })
    }

    /// The log's name, as it stands in checkpoints.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The public keys with which others check signatures, newest first, as `signed-note` writes them.
    pub fn verifiers(&self) -> Vec<Verifier> {
        self.pairs.iter().map(|pair| Verifier { name: self.name.clone(), key: pair.public_key().as_ref().to_vec() }).collect()
    }

    /// The signed note of a text, which ends with a line feed.
    pub fn signed(&self, text: &str) -> String {
        let mut note = format!("{text}\n");
        for (pair, verifier) in self.pairs.iter().zip(self.verifiers()) {
            let signature = [&verifier.id()[..], pair.sign(text.as_bytes()).as_ref()].concat();
            note.push_str(&format!("\u{2014} {} {}\n", self.name, BASE64.encode(signature)));
        }
        note
    }
}

/// A public key that checks the log's signatures, with the log's name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verifier {
    pub name: String,
    key: Vec<u8>,
}

impl Verifier {
    /// Reads a key as `signed-note` writes it: name, id and key with `+` between.
    ///
    /// # Errors
    /// If the text is not such a key.
    pub fn read(written: &str) -> anyhow::Result<Verifier> {
        let wrong = || anyhow::anyhow!("«{written}» is no key of a log: name+id+key");
        let (name, rest) = written.trim().split_once('+').ok_or_else(wrong)?;
        let (id, coded) = rest.split_once('+').ok_or_else(wrong)?;
        let bytes = BASE64.decode(coded).map_err(|_| wrong())?;
        let verifier = match bytes.split_first() {
            Some((&ALGORITHM, key)) if key.len() == 32 => Verifier { name: name.to_string(), key: key.to_vec() },
            _ => return Err(wrong()),
        };
        anyhow::ensure!(crate::secrets::hex(&verifier.id()) == id, wrong());
        Ok(verifier)
    }

    /// The same public key under another log's name.
    pub fn renamed(self, name: &str) -> Verifier {
        Verifier { name: name.to_string(), ..self }
    }

    fn id(&self) -> [u8; 4] {
        let hash = Sha256::new().chain_update(self.name.as_bytes()).chain_update([b'\n', ALGORITHM]).chain_update(&self.key).finalize();
        let [a, b, c, d, ..] = <[u8; 32]>::from(hash);
        [a, b, c, d]
    }

    /// Checks whether one of the note's signatures is this key's. Answers the text that was signed.
    pub fn opens<'a>(&self, note: &'a str) -> Option<&'a str> {
        let at = note.rfind("\n\n")?;
        let (text, signatures) = (&note[..=at], &note[at + 2..]);
        let own = |line: &str| {
            let (name, coded) = line.strip_prefix("\u{2014} ")?.split_once(' ')?;
            let bytes = BASE64.decode(coded).ok()?;
            let (id, signature) = bytes.split_at_checked(4)?;
            (name == self.name && id == self.id()).then(|| signature.to_vec())
        };
        let key = UnparsedPublicKey::new(&ED25519, &self.key);
        signatures.lines().filter_map(own).any(|signature| key.verify(text.as_bytes(), &signature).is_ok()).then_some(text)
    }
}

impl fmt::Display for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let coded = BASE64.encode([&[ALGORITHM][..], &self.key].concat());
        write!(f, "{}+{}+{coded}", self.name, crate::secrets::hex(&self.id()))
    }
}

/// The text of a checkpoint: name, size, root.
pub fn checkpoint(name: &str, size: u64, root: &Hash) -> String {
    format!("{name}\n{size}\n{}\n", BASE64.encode(root))
}

/// Reads name, size and root from a checkpoint's text; none if the text is not a checkpoint.
pub fn read_checkpoint(text: &str) -> Option<(&str, u64, Hash)> {
    let mut lines = text.lines();
    let (name, size, root) = (lines.next()?, lines.next()?, lines.next()?);
    let size: u64 = size.parse().ok().filter(|number: &u64| number.to_string() == size)?;
    Some((name, size, BASE64.decode(root).ok()?.try_into().ok()?))
}
