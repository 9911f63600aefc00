//! What the splitter says, as keys of the pages' words: it speaks English, the pages four languages.

use answerable_app::components::form::FieldError;
use answerable_app::view::intake::Notice;
use answerable_intake::documents::Refusal;

/// The message of a refusal, for the field that the document came in.
pub fn refusal(refusal: &Refusal, field: &str) -> FieldError {
    let key = match refusal {
        Refusal::Empty => "intake-refusal-empty",
        Refusal::TooLarge => "intake-refusal-too-large",
        Refusal::Pdf => "intake-refusal-pdf",
        Refusal::Protected => "intake-refusal-protected",
        Refusal::OldWord => "intake-refusal-old-word",
        Refusal::OtherFormat { .. } => "intake-refusal-other-format",
        Refusal::OtherArchive => "intake-refusal-other-archive",
        Refusal::Binary => "intake-refusal-binary",
        Refusal::Macros => "intake-refusal-macros",
        Refusal::Entities => "intake-refusal-entities",
        Refusal::UnpacksTooLarge => "intake-refusal-unpacks-too-large",
        Refusal::TooManyParts => "intake-refusal-too-many-parts",
        Refusal::Damaged { .. } => "intake-refusal-damaged",
        Refusal::TooManyParagraphs => "intake-refusal-too-many-paragraphs",
        Refusal::TooDeep => "intake-refusal-too-deep",
        Refusal::NoText => "intake-refusal-no-text",
    };
    FieldError::new(field, key)
}

/// Beginnings of the splitter's warnings with their keys. What stands between «» is the value.
const WARNINGS: &[(&str, &str)] = &[
    ("the document has no numbers", "counted"),
    ("the State «", "state-guessed"),
    ("no numbered paragraphs", "no-paragraphs"),
    ("the symbol was not found", "no-symbol"),
    ("the State was not found", "no-state"),
    ("the body was not found", "no-mechanism"),
    ("the date of adoption was not found", "no-date"),
    ("text without a number was left out", "unnumbered-text"),
    ("numbers «", "numbers-missing"),
    ("number «", "number-missing"),
    ("the first number is «", "beginning-missing"),
    ("the numbers are those of «", "numbers-of"),
    ("a second list of letters", "second-letters"),
    ("letter «", "letter-missing"),
];

/// A warning as the review shows it.
pub fn warning(said: &str) -> Notice {
    let value = || match (said.find('«'), said.rfind('»')) {
        (Some(from), Some(to)) if from + '«'.len_utf8() <= to => said[from + '«'.len_utf8()..to].replace("» to «", "–"),
        _ => String::new(),
    };
    if said.contains("occurs twice") {
        return Notice::of("number-twice", value());
    }
    if let Some(count) = said.strip_suffix(" rows repeat a recommendation under another theme; each is taken once") {
        return Notice::of("rows-repeat", count);
    }
    match WARNINGS.iter().find(|(begins, _)| said.starts_with(begins)) {
        Some((_, code)) => Notice::of(code, value()),
        // In the splitter's own words: better than to hide it.
        None => Notice::of("other", said),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn warnings_become_keys() {
        assert_eq!(warning("numbers «3» to «7» are missing"), Notice::of("numbers-missing", "3–7"));
        assert_eq!(warning("number «3» is missing"), Notice::of("number-missing", "3"));
        assert_eq!(warning("number «3» occurs twice, with another text"), Notice::of("number-twice", "3"));
        assert_eq!(warning("the symbol was not found; give it by hand"), Notice::new("no-symbol"));
        assert_eq!(warning("something new"), Notice::of("other", "something new"));
        assert_eq!(warning("12 rows repeat a recommendation under another theme; each is taken once"), Notice::of("rows-repeat", "12"));
    }
}
