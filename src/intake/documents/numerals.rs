//! Numbers that are not written in figures: Roman numbers, letters, Arabic letters.

/// The order of Arabic letters as these bodies count with them: أ ب ج د ه و ز ح ط ي …
const ABJAD: [char; 28] = [
    'أ', 'ب', 'ج', 'د', 'ه', 'و', 'ز', 'ح', 'ط', 'ي', 'ك', 'ل', 'م', 'ن', 'س', 'ع', 'ف', 'ص', 'ق', 'ر', 'ش', 'ت', 'ث', 'خ', 'ذ', 'ض', 'ظ',
    'غ',
];

/// The order of Arabic letters in the dictionary, which Word offers too.
const HIJAI: [char; 28] = [
    'أ', 'ب', 'ت', 'ث', 'ج', 'ح', 'خ', 'د', 'ذ', 'ر', 'ز', 'س', 'ش', 'ص', 'ض', 'ط', 'ظ', 'ع', 'غ', 'ف', 'ق', 'ك', 'ل', 'م', 'ن', 'ه', 'و',
    'ي',
];

const ROMAN: [(u32, &str); 13] = [
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
];

/// «ñ», which stands between «n» and «o» in Spanish lists and has no number of its own.
pub const ENYE: u32 = 1_000;

/// The letter for a number: 1 is «a», 26 «z», 27 «aa», as Word goes on.
pub fn letter(count: u32) -> String {
    if count == ENYE {
        return "ñ".to_owned();
    }
    let Some(index) = count.checked_sub(1) else { return String::new() };
    let letter = char::from(b'a' + (index % 26) as u8);
    std::iter::repeat_n(letter, (index / 26).min(20) as usize + 1).collect()
}

/// The number of «a», «z» or «aa»; none for «ab», which does not occur in lists.
pub fn of_letter(text: &str) -> Option<u32> {
    let first = text.chars().next().filter(char::is_ascii_lowercase)?;
    let times = u32::try_from(text.len()).ok()?;
    text.chars().all(|c| c == first).then(|| u32::from(first as u8 - b'a') + 1 + (times - 1) * 26)
}

/// The Roman number in small letters: 4 is «iv».
pub fn roman(mut count: u32) -> String {
    if count > 4_000 {
        return count.to_string();
    }
    let mut text = String::new();
    for (worth, sign) in ROMAN {
        while count >= worth {
            text.push_str(sign);
            count -= worth;
        }
    }
    text
}

/// The number of «iv», in small or capital letters; none where it is not written in the usual way.
pub fn of_roman(text: &str) -> Option<u32> {
    let text = text.to_ascii_lowercase();
    (1..=60).find(|count| roman(*count) == text)
}

/// The letter for a number in the order that these bodies use.
pub fn abjad(count: u32) -> String {
    nth(&ABJAD, count)
}

/// The letter for a number in the order of the dictionary.
pub fn hijai(count: u32) -> String {
    nth(&HIJAI, count)
}

fn nth(letters: &[char], count: u32) -> String {
    let index = count.saturating_sub(1) as usize;
    letters.get(index).map_or_else(|| count.to_string(), ToString::to_string)
}

/// The number of an Arabic letter in a list. Its forms differ: «ه» is written «هـ» and «ﻫ», «أ» also «ا».
pub fn of_abjad(letter: char) -> Option<u32> {
    let plain = match letter {
        'ا' | 'إ' | 'آ' | 'ٱ' => 'أ',
        'ى' => 'ي',
        'ة' | 'ھ' | 'ہ' => 'ه',
        other => other,
    };
    ABJAD.iter().position(|known| *known == plain).and_then(|index| u32::try_from(index + 1).ok())
}

/// The place of an Arabic letter in the order of the dictionary.
pub fn of_hijai(letter: char) -> Option<u32> {
    let plain = if matches!(letter, 'ا' | 'إ' | 'آ') { 'أ' } else { letter };
    HIJAI.iter().position(|known| *known == plain).and_then(|index| u32::try_from(index + 1).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_go_on_after_z() {
        assert_eq!([letter(1), letter(26), letter(27), letter(28)], ["a", "z", "aa", "bb"]);
        assert_eq!([of_letter("a"), of_letter("z"), of_letter("bb"), of_letter("ab")], [Some(1), Some(26), Some(28), None]);
        assert_eq!(letter(0), "");
    }

    #[test]
    fn roman_numbers_are_read_as_they_are_written() {
        assert_eq!([roman(4), roman(9), roman(14), roman(40)], ["iv", "ix", "xiv", "xl"]);
        assert_eq!([of_roman("IV"), of_roman("xii"), of_roman("iiii"), of_roman("d")], [Some(4), Some(12), None, None]);
    }

    #[test]
    fn arabic_letters_follow_the_order_of_the_bodies() {
        let listed: Vec<_> = ['أ', 'ب', 'ج', 'د', 'ه', 'و', 'ز', 'ح', 'ط', 'ي'].into_iter().map(of_abjad).collect();
        assert_eq!(listed, (1..=10).map(Some).collect::<Vec<_>>());
        assert_eq!(abjad(3), "ج");
        assert_eq!(hijai(3), "ت");
    }
}
