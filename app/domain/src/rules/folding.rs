//! Folding of words, so that accents, case and Arabic spelling variants do not matter in a search. Texts and queries are folded in the same
//! way, in whichever database they are.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The words of a text, folded and joined by single spaces. The full-text index holds this.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for (word, _, _) in tokens(text) {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.push_str(&word);
    }
    folded
}

/// A text on one line: its unchanged words, joined by single spaces.
pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Each word of a text, folded, with the offsets in bytes at which it begins and ends in the text.
pub fn tokens(text: &str) -> impl Iterator<Item = (String, usize, usize)> + '_ {
    let mut rest = text.char_indices().peekable();
    std::iter::from_fn(move || {
        loop {
            while rest.next_if(|(_, c)| !is_word(*c)).is_some() {}
            let (start, _) = *rest.peek()?;
            let mut end = start;
            while let Some((at, c)) = rest.next_if(|(_, c)| is_word(*c)) {
                end = at + c.len_utf8();
            }
            let word = fold_word(&text[start..end]);
            // A lone mark folds to an empty word, which is left out.
            if !word.is_empty() {
                return Some((word, start, end));
            }
        }
    })
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || is_combining_mark(c) || c == 'ـ'
}

fn fold_word(word: &str) -> String {
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(word.len());
    for c in word.nfkd().filter(|c| !is_combining_mark(*c)) {
        match c {
            // Tatweel only stretches a word.
            'ـ' => {}
            'ٱ' => folded.push('ا'),
            'ى' => folded.push('ي'),
            'ة' => folded.push('ه'),
            'ß' => folded.push_str("ss"),
            'æ' | 'Æ' => folded.push_str("ae"),
            'œ' | 'Œ' => folded.push_str("oe"),
            'ø' | 'Ø' => folded.push('o'),
            'ł' | 'Ł' => folded.push('l'),
            '٠'..='٩' => folded.push((b'0' + (c as u32 - '٠' as u32) as u8) as char),
            c => folded.extend(c.to_lowercase()),
        }
    }
    without_article(folded)
}

/// Removes the Arabic article, which is written into the word together with «and», «by», «for» before it: a search for «children» must find
/// «and the children».
fn without_article(word: String) -> String {
    const PREFIXES: [&str; 6] = ["وال", "بال", "كال", "فال", "ال", "لل"];
    let letters = word.chars().count();
    for prefix in PREFIXES {
        if let Some(stem) = word.strip_prefix(prefix)
            && letters - prefix.chars().count() >= 3
        {
            return stem.to_string();
        }
    }
    word
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_and_case_do_not_matter() {
        assert_eq!(fold("Niñez, PROTECCIÓN y Œuvre — d’État"), "ninez proteccion y oeuvre d etat");
        assert_eq!(fold("nin\u{303}ez"), fold("niñez"));
    }

    #[test]
    fn arabic_spellings_meet() {
        assert_eq!(fold("الأطفال"), fold("أَطْفَال"));
        assert_eq!(fold("والأطفال"), "اطفال");
        assert_eq!(fold("حماية"), fold("حمايه"));
        assert_eq!(fold("مـــادة ١٢"), "ماده 12");
    }

    #[test]
    fn tokens_know_where_they_stand() {
        let text = "« Été » 2024";
        let found: Vec<_> = tokens(text).map(|(word, start, end)| (word, &text[start..end])).collect();
        assert_eq!(found, [("ete".to_string(), "Été"), ("2024".to_string(), "2024")]);
    }

    #[test]
    fn nothing_gives_nothing() {
        assert_eq!(fold(" …\u{301} — "), "");
    }
}
