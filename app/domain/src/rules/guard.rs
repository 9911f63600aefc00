//! The child-data guard, from a crate of its own. It is compiled for speed even where the pages need not be: it reads every text that
//! becomes public, and whole files of texts on import.

pub use answerable_guard::*;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Lang;
    use crate::words::Lexicon;

    #[test]
    fn every_kind_has_its_question_in_every_language() {
        for lang in Lang::ALL {
            for kind in Kind::ALL {
                assert!(Lexicon::of(lang).has(&kind.question()), "{} in {}", kind.question(), lang.tag());
            }
        }
    }

    #[test]
    fn what_is_said_of_abuse_material_names_the_hotline_in_every_language() {
        for lang in Lang::ALL {
            let words = Lexicon::of(lang).say("guard-material", &[("hotline", "116 000".into())]);
            assert!(words.contains("116 000"), "{}: {words}", lang.tag());
        }
    }
}
