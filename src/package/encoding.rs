//! Guesses the encoding of bytes that are neither UTF-8 nor UTF-16, and whose encoding nobody has said.
//!
//! `chardetng`, which Firefox asks too, tells the encodings of the web apart. Mac Roman is none of them, but old tables of recommendations are in
//! it: so it is weighed here against windows-1252, which has the same letters elsewhere.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, MACINTOSH, WINDOWS_1251, WINDOWS_1252, WINDOWS_1256};
use std::sync::LazyLock;

/// The characters of bytes 0x80 to 0xFF in an encoding with one byte for each character.
type UpperHalf = [char; 128];

static MAC_ROMAN_LETTERS: LazyLock<UpperHalf> = LazyLock::new(|| upper_half(MACINTOSH));
static WINDOWS_1252_LETTERS: LazyLock<UpperHalf> = LazyLock::new(|| upper_half(WINDOWS_1252));

fn upper_half(encoding: &'static Encoding) -> UpperHalf {
    let mut bytes = 0x80..=0xFF;
    [(); 128].map(|()| {
        let byte = bytes.next().unwrap_or_default();
        encoding.decode_without_bom_handling(&[byte]).0.chars().next().unwrap_or(char::REPLACEMENT_CHARACTER)
    })
}

/// Takes bytes piece by piece, and guesses their encoding.
pub struct Detector {
    web: EncodingDetector,
    mac_roman: i64,
    windows_1252: i64,
    /// The last two bytes, so that each can be judged by its neighbours.
    window: [u8; 2],
}

impl Default for Detector {
    fn default() -> Self {
        Self { web: EncodingDetector::new(Iso2022JpDetection::Deny), mac_roman: 0, windows_1252: 0, window: [b' '; 2] }
    }
}

impl Detector {
    /// Takes the next bytes of the text.
    pub fn feed(&mut self, bytes: &[u8]) {
        self.web.feed(bytes, false);
        for &byte in bytes {
            self.weigh(byte);
        }
    }

    /// Takes the end of the text. Nothing may be fed after it.
    pub fn end(&mut self) {
        self.web.feed(&[], true);
        self.weigh(b' ');
    }

    /// Weighs the last byte, now that the one after it is known.
    fn weigh(&mut self, after: u8) {
        let [before, byte] = self.window;
        if byte >= 0x80 {
            self.mac_roman += likelihood(&MAC_ROMAN_LETTERS, before, byte, after);
            self.windows_1252 += likelihood(&WINDOWS_1252_LETTERS, before, byte, after);
        }
        self.window = [byte, after];
    }

    /// The guessed encoding. Only old Macintosh programs end lines with a carriage return alone.
    pub fn guess(&self, cr_ends_lines: bool) -> &'static Encoding {
        // Most files that come here are in English, French or Spanish, many with only a few letters above ASCII: from so few, any Latin
        // encoding could be right. So the Western one has the first word.
        let western = self.web.guess(Some(b"fr"), Utf8Detection::Deny);
        let web = if western == WINDOWS_1252 { western } else { self.web.guess(None, Utf8Detection::Deny) };
        let mac_roman = self.mac_roman + if cr_ends_lines { 4 } else { -1 };
        let could_be_mac = web != WINDOWS_1251 && web != WINDOWS_1256;
        if could_be_mac && mac_roman > self.windows_1252 { MACINTOSH } else { web }
    }
}

/// How plausible a byte is as a character of Western text, between its neighbours.
fn likelihood(upper_half: &UpperHalf, before: u8, byte: u8, after: u8) -> i64 {
    let character = |byte: u8| match byte {
        0x80.. => upper_half.get(usize::from(byte - 0x80)).copied().unwrap_or_default(),
        ascii => char::from(ascii),
    };
    let (before, c, after) = (character(before), character(byte), character(after));
    let inside = before.is_alphabetic() && after.is_alphabetic();
    match c {
        '\u{80}'..='\u{9F}' => -4,
        '’' if inside => 2,
        '’' | '‘' | '“' | '”' | '–' | '—' | '…' | '«' | '»' | '°' | '§' | '•' | '\u{A0}' | '€' => {
            if inside {
                -1
            } else {
                1
            }
        }
        'ª' | 'º' if before.is_numeric() => 1,
        'ƒ' | 'ª' | 'º' | 'ß' if !inside => -1,
        c if c.is_lowercase() => {
            if before.is_alphabetic() || after.is_alphabetic() {
                2
            } else {
                1
            }
        }
        c if c.is_uppercase() => match (before.is_lowercase(), before.is_uppercase() && after.is_uppercase()) {
            (true, _) => -2,
            (_, true) => 2,
            _ => 1,
        },
        _ => -2,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use encoding_rs::GBK;

    const FRENCH: &str = "Le Comité recommande à l’État partie de protéger les élèves et de réviser sa législation.";
    const SPANISH: &str = "Preocupa al Comité la situación de los niños; el Estado parte debería actuar según el artículo 9.";
    const RUSSIAN: &str = "Комитет рекомендует государству-участнику принять закон о защите детей и обеспечить его выполнение.";
    const ARABIC: &str = "توصي اللجنة الدولة الطرف بأن تعتمد قانوناً جديداً لحماية الأطفال وأن تكفل تنفيذه.";

    const CHINESE: &str = "委员会建议缔约国通过一项关于保护儿童的新法律，并确保其得到执行。";

    fn guess(bytes: &[u8]) -> &'static str {
        // The guess must not depend on the pieces in which the bytes come.
        let guesses = [1, 7, bytes.len()].map(|length| {
            let mut detector = Detector::default();
            bytes.chunks(length).for_each(|piece| detector.feed(piece));
            detector.end();
            detector.guess(false).name()
        });
        assert!(guesses.iter().all(|guess| *guess == guesses[0]), "{guesses:?}");
        guesses[0]
    }

    #[test]
    fn encodings_are_told_apart() {
        for (text, encoding) in [
            (FRENCH, WINDOWS_1252),
            (SPANISH, WINDOWS_1252),
            (FRENCH, MACINTOSH),
            (SPANISH, MACINTOSH),
            (RUSSIAN, WINDOWS_1251),
            (ARABIC, WINDOWS_1256),
            (CHINESE, GBK),
        ] {
            let (bytes, _, lost) = encoding.encode(text);
            assert!(!lost, "{text}");
            assert_eq!(guess(&bytes), encoding.name(), "{text}");
        }
    }

    #[test]
    fn a_table_in_english_with_a_few_words_of_another_language() {
        for (word, encoding) in [
            ("Niñez", WINDOWS_1252),
            ("l’école", WINDOWS_1252),
            ("О защите детей от торговли людьми", WINDOWS_1251),
            ("قانون حماية الأطفال", WINDOWS_1256),
        ] {
            let table = format!("state,mechanism,symbol,paragraph,text\nCHL,crc,S/1,1,Adopt the law «{word}» and carry it out\n");
            let (bytes, _, lost) = encoding.encode(&table);
            assert!(!lost, "{word}");
            assert_eq!(guess(&bytes), encoding.name(), "{word}");
        }
    }

    #[test]
    fn few_letters_are_western() {
        for word in
            ["Haïti", "Koweït", "Saint-Siège", "Thaïlande", "Türkiye", "Côte d’Ivoire", "20 €", "n.º 5", "the children’s rights", "§ 5"]
        {
            let (bytes, _, lost) = WINDOWS_1252.encode(word);
            assert!(!lost, "{word}");
            assert_eq!(guess(&bytes), "windows-1252", "{word}");
        }
    }

    #[test]
    fn mac_roman_by_its_letters() {
        assert_eq!(guess(b"Bring Mr. Hiss\x8fne Habr\x8e to justice"), "macintosh");
        assert_eq!(guess(b"Prot\x8eger l\xd5enfant \x88 l\xd5\x8ecole"), "macintosh");
    }

    #[test]
    fn the_halves_are_those_of_the_encodings() {
        assert_eq!((MAC_ROMAN_LETTERS[0], MAC_ROMAN_LETTERS[127]), ('Ä', 'ˇ'));
        assert_eq!((WINDOWS_1252_LETTERS[0], WINDOWS_1252_LETTERS[1], WINDOWS_1252_LETTERS[127]), ('€', '\u{81}', 'ÿ'));
    }
}
