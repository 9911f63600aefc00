//! Makes references for recommendations whose source gives none.

use sha2::{Digest, Sha256};

/// The digits and consonants of Crockford's base 32. Without vowels no code spells a word, nor does a spreadsheet
/// take one for a number in scientific notation.
const ALPHABET: &[u8; 30] = b"0123456789bcdfghjkmnpqrstvwxyz";
const LETTERS: u64 = 20;
const LENGTH: usize = 7;

/// Makes a symbol and a paragraph for a UPR recommendation that comes without them: `("UPR/S05/AFG", "r4k7m2c")`.
///
/// The reference depends only on what the recommendation is: the State under review, the session, the State that made it (as the file
/// writes it, or empty) and the text. Case, punctuation and white space do not count, so that two exports of the same recommendation give
/// the same reference, and reading a file twice does not double it.
#[must_use]
pub fn upr_reference(iso3: &str, session: &str, recommended_by: &str, text: &str) -> (String, String) {
    let iso3 = folded(iso3).to_uppercase();
    let session = match session.trim().parse::<u32>() {
        Ok(number) => format!("S{number:02}"),
        Err(_) => format!("S{}", folded(session).to_uppercase()),
    };
    let symbol = format!("UPR/{session}/{iso3}");

    let mut hash = Sha256::new();
    for part in [symbol.as_str(), &folded(recommended_by), &folded(text)] {
        hash.update(part.as_bytes());
        hash.update([0]);
    }
    let digest = hash.finalize();
    let mut number = digest.iter().take(8).fold(0_u64, |number, byte| number << 8 | u64::from(*byte));

    let mut paragraph = String::with_capacity(LENGTH);
    // A letter comes first, so that a code is never mistaken for a paragraph's number.
    paragraph.push(character(10 + number % LETTERS));
    number /= LETTERS;
    for _ in 1..LENGTH {
        paragraph.push(character(number % ALPHABET.len() as u64));
        number /= ALPHABET.len() as u64;
    }
    (symbol, paragraph)
}

fn character(index: u64) -> char {
    char::from(ALPHABET.get(usize::try_from(index).unwrap_or(0)).copied().unwrap_or(b'0'))
}

/// A text's letters and digits only, in lower case.
fn folded(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
