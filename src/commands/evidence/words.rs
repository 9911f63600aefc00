//! Why a file is refused, in words for the person who sent it.

use super::Unkept;
use answerable_domain::form::FieldError;
use answerable_domain::words::{Arg, Lexicon};
use answerable_evidence::Refused;

/// The key of the words for a reason why a file is refused.
pub fn key(refused: Refused) -> &'static str {
    match refused {
        Refused::Empty => "file-refused-empty",
        Refused::TooLarge { .. } => "file-refused-too-large",
        Refused::Picture => "file-refused-picture",
        Refused::Audio => "file-refused-audio",
        Refused::Video => "file-refused-video",
        Refused::Archive => "file-refused-archive",
        Refused::Markup => "file-refused-markup",
        Refused::Script => "file-refused-script",
        Refused::Program => "file-refused-program",
        Refused::OldOffice => "file-refused-old-office",
        Refused::OtherDocument => "file-refused-other-document",
        Refused::Unknown => "file-refused-unknown",
        Refused::Ending => "file-refused-ending",
        Refused::EndingDisagrees { .. } => "file-refused-ending-disagrees",
        Refused::Encrypted => "file-refused-encrypted",
        Refused::Macros => "file-refused-macros",
        Refused::Active => "file-refused-active",
        Refused::DynamicForm => "file-refused-dynamic-form",
        Refused::Embedded => "file-refused-embedded",
        Refused::LoadsFromElsewhere => "file-refused-loads-from-elsewhere",
        Refused::Hidden => "file-refused-hidden",
        Refused::Bomb => "file-refused-bomb",
        Refused::TooComplex => "file-refused-too-complex",
        Refused::Damaged => "file-refused-damaged",
        Refused::PartNames => "file-refused-part-names",
        Refused::NotText => "file-refused-not-text",
    }
}

/// The error that a form shows for a file that is not kept. `hotline`: where material that shows abuse must be reported.
///
/// # Errors
/// What went wrong, where the file was not at fault.
pub fn said(unkept: Unkept, field: &str, words: &Lexicon, hotline: Option<&str>) -> anyhow::Result<FieldError> {
    let hotline = || Arg::from(hotline.map_or_else(|| words.say("file-hotline", &[]), str::to_string));
    Ok(match unkept {
        Unkept::Failed(error) => return Err(error),
        Unkept::Found(found) => FieldError::with(field, "file-refused-found", vec![("found", found.into())]),
        Unkept::Refused(refused) => {
            let args = match refused {
                Refused::TooLarge { most } => vec![("most", (most >> 20).into())],
                Refused::EndingDisagrees { found } => vec![("found", found.ending().to_uppercase().into())],
                refused if refused.may_be_abuse_material() => vec![("hotline", hotline())],
                _ => Vec::new(),
            };
            FieldError::with(field, key(refused), args)
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use answerable_domain::model::Lang;

    #[test]
    fn every_reason_has_words_in_every_language() {
        for lang in Lang::ALL {
            let words = Lexicon::of(lang);
            let mut met = std::collections::HashSet::new();
            for refused in Refused::ALL {
                assert_eq!(key(refused), format!("file-refused-{}", refused.code()));
                let error = said(Unkept::Refused(refused), "evidence-file-0", words, Some("Child Helpline 116 111")).unwrap();
                let text = words.say(error.key, &error.args);
                assert!(!text.contains('[') && !text.contains('{'), "{}: {text}", lang.tag());
                assert_eq!(refused.may_be_abuse_material(), text.contains("116 111"), "{text}");
                assert!(met.insert(text), "two reasons read alike");
            }
        }
    }
}
