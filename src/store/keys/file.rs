//! The written form of keys: one root key a line, newest first, in hexadecimal. Lines that begin with `#` say what it is.

use super::{Keys, Root};
use crate::secrets::hex;
use anyhow::{Context, bail, ensure};

const HEAD: &str = "\
# The keys of an installation of Answerable. Anyone who has them and the database can read what is sealed in it.
# Keep a copy apart from the copies of the database. Without it, second factors, recovery codes and hidden
# texts cannot be read any more. The newest key comes first; «answerable keys rotate» adds one.
";

/// Reads keys from their written form. Messages of errors show nothing of the keys.
///
/// # Errors
/// With words that say which line is no key.
pub fn read(text: &str) -> anyhow::Result<Keys> {
    let mut roots: Vec<Root> = Vec::new();
    for (at, line) in text.lines().enumerate() {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let secret = bytes(line).with_context(|| format!("line {} is no key: write 64 hexadecimal digits", at + 1))?;
        let root = Root::new(secret);
        ensure!(!roots.contains(&root), "line {} is a key that stands there already", at + 1);
        roots.push(root);
    }
    if roots.is_empty() {
        bail!("there is no key in it: write 64 hexadecimal digits");
    }
    Ok(Keys { roots })
}

/// The written form of keys.
pub fn written(keys: &Keys) -> String {
    keys.roots.iter().fold(HEAD.to_string(), |text, root| text + &hex(&root.secret) + "\n")
}

/// The same keys with a new one before them.
pub fn rotated(keys: &Keys) -> Keys {
    Keys { roots: [Root::fresh()].into_iter().chain(keys.roots.iter().cloned()).collect() }
}

fn bytes(line: &str) -> Option<[u8; 32]> {
    let digits = line.as_bytes();
    if digits.len() != 64 || !digits.iter().all(u8::is_ascii_hexdigit) {
        return None;
    }
    let mut secret = [0; 32];
    for (byte, pair) in secret.iter_mut().zip(line.as_bytes().chunks(2)) {
        *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
    }
    Some(secret)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let keys = rotated(&Keys::fresh());
        let again = read(&written(&keys)).unwrap();
        assert!(again.roots == keys.roots && again.roots.len() == 2);
    }

    #[test]
    fn what_is_no_key_is_named_and_not_shown() {
        let key = "ab".repeat(32);
        for (text, says) in [
            (String::new(), "no key"),
            ("# nothing\n\n".to_string(), "no key"),
            (format!("{key}\n{}", &key[1..]), "line 2"),
            (format!("{key}\nx{}", &key[1..]), "line 2"),
            (format!("é{}", &key[2..]), "line 1"),
            (format!("{key}\n# again\n{key}\n"), "line 3"),
        ] {
            let error = format!("{:#}", read(&text).unwrap_err());
            assert!(error.contains(says) && !error.contains("abab"), "{error}");
        }
    }
}
