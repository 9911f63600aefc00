//! The splitter's refusals and warnings, as keys of the pages' words.

use answerable_domain::form::FieldError;
use answerable_domain::view::intake::Notice;
use answerable_intake::documents::{Refusal, Warning};

/// The error for a refused document, at the field that it came in.
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

/// A warning as the review shows it, and as it is stored: the code with which the key of its words ends, and the value in them. Codes
/// stay in the register, so one that is no longer given keeps its words for documents that were taken in with it. Before there were
/// codes for all warnings, one without a code was stored as `other`, with the splitter's English words as its value; such a row is
/// still shown so.
pub fn warning(warning: &Warning) -> Notice {
    match words(warning) {
        (code, Some(value)) => Notice::of(code, value),
        (code, None) => Notice::new(code),
    }
}

fn words(warning: &Warning) -> (&'static str, Option<String>) {
    match warning {
        Warning::Counted => ("counted", None),
        Warning::StateGuessed { iso3 } => ("state-guessed", Some(iso3.clone())),
        Warning::NoParagraphs => ("no-paragraphs", None),
        Warning::NoSymbol => ("no-symbol", None),
        Warning::NoState => ("no-state", None),
        Warning::NoMechanism => ("no-mechanism", None),
        Warning::NoDate => ("no-date", None),
        Warning::UnnumberedText { beginning } => ("unnumbered-text", Some(beginning.clone())),
        Warning::NumberMissing { number } => ("number-missing", Some(number.clone())),
        Warning::NumbersMissing { from, to } => ("numbers-missing", Some(format!("{from}–{to}"))),
        Warning::BeginningMissing { first } => ("beginning-missing", Some(first.to_string())),
        // The number that was due is the paragraph's own now, and is shown above the words.
        Warning::NumberCorrected { written, due: _ } => ("number-corrected", Some(written.clone())),
        Warning::NumberRepeated { number } => ("number-repeated", Some(number.clone())),
        Warning::NumberTwice { number } => ("number-twice", Some(number.clone())),
        Warning::NumbersOf { symbol } => ("numbers-of", Some(symbol.clone())),
        Warning::RowsRepeat { rows } => ("rows-repeat", Some(rows.to_string())),
        Warning::SecondLetters => ("second-letters", None),
        Warning::LetterMissing { letter } => ("letter-missing", Some(letter.clone())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use answerable_domain::model::Lang;
    use answerable_domain::words::Lexicon;
    use answerable_intake::documents::{StateList, split};
    use std::collections::HashSet;
    use strum::IntoEnumIterator;

    fn said(lang: Lang, notice: &Notice) -> String {
        Lexicon::of(lang).say(&format!("intake-warning-{}", notice.code), &[("value", notice.value.clone().into())])
    }

    #[test]
    fn each_warning_has_words_in_every_language_with_its_value_in_them() {
        let mut codes = HashSet::new();
        for warning in Warning::iter() {
            let (code, value) = words(&warning);
            assert!(codes.insert(code), "{code} is said of two warnings");
            for lang in Lang::ALL {
                assert!(Lexicon::of(lang).has(&format!("intake-warning-{code}")), "{warning:?} has no words in {}", lang.tag());
                let said = said(lang, &Notice::of(code, "VALUE"));
                assert_eq!(said.contains("VALUE"), value.is_some(), "{warning:?} in {}: {said}", lang.tag());
            }
        }
    }

    #[test]
    fn warnings_become_codes_with_a_value() {
        let missing = Warning::NumbersMissing { from: "3".into(), to: "7".into() };
        assert_eq!(warning(&missing), Notice::of("numbers-missing", "3–7"));
        assert_eq!(warning(&Warning::NumberTwice { number: "3".into() }), Notice::of("number-twice", "3"));
        assert_eq!(warning(&Warning::NoSymbol), Notice::new("no-symbol"));
        assert_eq!(warning(&Warning::RowsRepeat { rows: 12 }), Notice::of("rows-repeat", "12"));
    }

    /// The notices of the third paragraph of a document with these numbers.
    fn third(numbers: [u32; 4]) -> Vec<Notice> {
        let text =
            numbers.map(|number| format!("{number}. The Committee is concerned at the lack of a plan in the regions of the country."));
        let split = split(text.join("\n\n").as_bytes(), &StateList::carried()).unwrap();
        split.paragraphs[2].warnings.iter().map(warning).collect()
    }

    #[test]
    fn a_corrected_number_is_told_in_the_readers_language() {
        let notices = third([1, 2, 2, 4]);
        assert_eq!(notices, [Notice::of("number-corrected", "2")]);
        assert_eq!(
            said(Lang::Es, &notices[0]),
            "En el documento, este párrafo lleva el número 2, que rompe el orden. Se le dio el número que sigue al del párrafo anterior."
        );
    }

    #[test]
    fn a_repeated_number_is_not_called_another_text() {
        let notices = third([1, 2, 2, 3]);
        assert_eq!(notices, [Notice::of("number-repeated", "2")]);
        assert_eq!(said(Lang::En, &notices[0]), "The paragraph before this one has number 2 too.");
    }

    #[test]
    fn rows_of_before_are_still_read() {
        for (stored, value) in [
            (r#"{"code":"number-twice","value":"3"}"#, "3"),
            (r#"{"code":"no-symbol"}"#, ""),
            (r#"{"code":"other","value":"the document has number «2» here; «3» is due"}"#, "the document has number «2» here; «3» is due"),
        ] {
            assert_eq!(serde_json::from_str::<Notice>(stored).unwrap().value, value);
        }
        // `other` has no words of its own: its value is shown as it is.
        assert!(!Lexicon::of(Lang::En).has("intake-warning-other"));
    }
}
