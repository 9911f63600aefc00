//! The token by which a form carries a file that was sent before: so that nothing has to be chosen again when a form comes back, and
//! nobody can name a file that is not theirs.

use crate::keys::{Keys, Purpose};
use crate::secrets::same;
use answerable_domain::model::BodyKind;
use answerable_evidence::FileKind;

const PURPOSE: Purpose = Purpose("tokens of files");

/// How many digits of the keyed hash a token has: 128 bits.
const SIGNED: usize = 32;

/// The body that a file belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Owner {
    pub kind: BodyKind,
    pub id: i64,
}

/// A file that a person of a body has sent. A hash can be made up from a known content; a token can be made by the server alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileToken {
    pub hash: String,
    pub kind: FileKind,
    pub bytes: u64,
}

impl FileToken {
    fn text(&self, owner: Owner) -> Vec<u8> {
        format!("evidence file {} {} {} {} {}", owner.kind.code(), owner.id, self.hash, self.kind.ending(), self.bytes).into_bytes()
    }

    /// The token as a form carries it.
    pub fn written(&self, keys: &Keys, owner: Owner) -> String {
        let signature = keys.mac(PURPOSE, &self.text(owner));
        format!("{}-{}-{}-{}", self.hash, self.kind.ending(), self.bytes, &signature[..SIGNED])
    }

    /// Reads a token that was made for this owner; none for anything else.
    pub fn read(written: &str, keys: &Keys, owner: Owner) -> Option<FileToken> {
        let mut parts = written.split('-');
        let (hash, kind, bytes, signature) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
        let token = FileToken { hash: hash.to_string(), kind: FileKind::of_ending(kind)?, bytes: bytes.parse().ok()? };
        let right = || keys.macs(PURPOSE, &token.text(owner)).iter().any(|right| same(&right[..SIGNED], signature));
        (parts.next().is_none() && right()).then_some(token)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_good_for_its_owner_and_its_file_alone() {
        let token = FileToken { hash: "ab".repeat(32), kind: FileKind::Pdf, bytes: 1234 };
        let keys = Keys::fresh();
        let own = Owner { kind: BodyKind::Institution, id: 7 };
        let written = token.written(&keys, own);
        assert_eq!(FileToken::read(&written, &keys, own), Some(token.clone()));
        for other in [Owner { id: 8, ..own }, Owner { kind: BodyKind::Organisation, ..own }] {
            assert_eq!(FileToken::read(&written, &keys, other), None);
        }
        assert_eq!(FileToken::read(&written, &Keys::fresh(), own), None);
        let changed = [written.replacen("ab", "cd", 1), written.replace("-pdf-", "-txt-"), written.replace("-1234-", "-1235-")];
        for changed in changed.iter().chain(&[String::new(), "-".repeat(3), format!("{written}-")]) {
            assert_eq!(FileToken::read(changed, &keys, own), None, "{changed}");
        }
    }
}
