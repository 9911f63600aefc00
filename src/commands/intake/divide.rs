//! Dividing a paragraph's text where a person marked it, and reading the number or letter that each part begins with.

/// A line that holds only this divides a text.
pub const MARKER: &str = "---";

/// A part of a text, with the number or letter that it begins with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DividedPart {
    pub number: Option<String>,
    pub letter: Option<String>,
    pub text: String,
}

/// The parts of a text between its [`MARKER`] lines; empty ones are left out.
pub fn divide(text: &str) -> Vec<DividedPart> {
    let mut parts = vec![String::new()];
    for line in text.lines() {
        let is_marker = line.trim().len() >= MARKER.len() && line.trim().chars().all(|c| c == '-');
        match parts.last_mut() {
            Some(last) if !is_marker => {
                last.push_str(line);
                last.push('\n');
            }
            _ => parts.push(String::new()),
        }
    }
    let parts = parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty());
    parts
        .enumerate()
        .map(|(at, part)| if at == 0 { DividedPart { text: part.to_string(), ..DividedPart::default() } } else { read(part) })
        .collect()
}

/// Reads a part with the number or letter at its beginning, such as «(b) Train judges» or «13. The Committee …».
fn read(text: &str) -> DividedPart {
    if let Some((sign, rest)) = text.strip_prefix('(').and_then(|rest| rest.split_once(')'))
        && (1..=2).contains(&sign.len())
        && sign.chars().all(|c| c.is_ascii_lowercase())
    {
        return DividedPart { number: None, letter: Some(sign.to_string()), text: rest.trim().to_string() };
    }
    let digits: String = text.chars().take_while(|c| c.is_ascii_digit() || *c == '.').collect();
    let number = digits.trim_end_matches('.');
    let rest = text[digits.len()..].trim();
    if !number.is_empty() && digits.len() <= 8 && (digits.ends_with('.') || number.contains('.')) && !rest.is_empty() {
        return DividedPart { number: Some(number.to_string()), letter: None, text: rest.to_string() };
    }
    DividedPart { number: None, letter: None, text: text.to_string() }
}

/// The next letter of a list: «a» – «b» … «z» – «aa».
pub fn next_letter(letter: &str) -> String {
    match letter.chars().last() {
        Some(last @ 'a'..='y') => format!("{}{}", &letter[..letter.len() - 1], (last as u8 + 1) as char),
        _ => "aa".to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_marker_divides_and_labels_are_read() {
        let parts = divide("The State should:\n---\n(a) Train;\r\n ---- \n13. The Committee notes\n---\n\n---\n6.104 Ratify\n-- no marker");
        let read: Vec<(Option<&str>, Option<&str>, &str)> =
            parts.iter().map(|part| (part.number.as_deref(), part.letter.as_deref(), part.text.as_str())).collect();
        assert_eq!(
            read,
            [
                (None, None, "The State should:"),
                (None, Some("a"), "Train;"),
                (Some("13"), None, "The Committee notes"),
                (Some("6.104"), None, "Ratify\n-- no marker"),
            ]
        );
        assert_eq!(divide("one text").len(), 1);
        assert!(divide("---\n---").is_empty());
    }

    #[test]
    fn years_and_amounts_are_no_numbers() {
        assert_eq!(divide("x\n---\n2024 was a year").pop().map(|part| part.number), Some(None));
    }

    #[test]
    fn letters_go_on() {
        assert_eq!((next_letter("a"), next_letter("z"), next_letter("ab")), ("b".into(), "aa".into(), "ac".into()));
    }
}
