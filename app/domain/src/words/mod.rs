//! The words on pages: embedded Fluent files, one folder for each language; and how a language writes dates and numbers.

mod format;
#[cfg(test)]
mod glossary;

pub use format::Formats;

use crate::model::Lang;
use crate::pattern::pattern;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use include_dir::{Dir, include_dir};
use std::sync::LazyLock;

static LOCALES: Dir = include_dir!("$CARGO_MANIFEST_DIR/../locales");

/// The suffix of the variable that carries a number's plural category.
const CATEGORY: &str = "-category";

/// A Fluent file in which every choice is made by the plural category that we give, instead of Fluent's own: intl_pluralrules 7.0.2 takes
/// the wrong one in Arabic from 100 on.
fn chosen_by_category(source: &str) -> String {
    static CHOICE: LazyLock<regex::Regex> = LazyLock::new(|| pattern(r"\{\s*\$([a-z-]+)\s*->"));
    CHOICE.replace_all(source, format!("{{ $$${{1}}{CATEGORY} ->")).into_owned()
}

/// The lexicon of one language: its texts and its formats.
pub struct Lexicon {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
    /// The language's formats for dates, numbers and order.
    pub formats: Formats,
}

static LEXICONS: LazyLock<Vec<Lexicon>> = LazyLock::new(|| Lang::ALL.into_iter().map(Lexicon::load).collect());

impl Lexicon {
    /// The lexicon of a language.
    #[expect(clippy::indexing_slicing, reason = "there is a lexicon for each language, in the order of `Lang::ALL`")]
    pub fn of(lang: Lang) -> &'static Lexicon {
        &LEXICONS[lang as usize]
    }

    fn load(lang: Lang) -> Lexicon {
        let identifier = lang.tag().parse().unwrap_or_else(|error| panic!("{}: {error:?}", lang.tag()));
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        // Isolation keeps a symbol or a year inside an Arabic sentence from changing the order of its neighbours.
        bundle.set_use_isolating(lang == Lang::Ar);
        bundle.set_formatter(Some(match lang {
            Lang::En => format::fluent_number::<0>,
            Lang::Es => format::fluent_number::<1>,
            Lang::Fr => format::fluent_number::<2>,
            Lang::Ar => format::fluent_number::<3>,
        }));
        for file in LOCALES.get_dir(lang.tag()).into_iter().flat_map(Dir::files) {
            let name = file.path().display();
            let source = file.contents_utf8().unwrap_or_else(|| panic!("{name} is not UTF-8"));
            let resource = FluentResource::try_new(match lang {
                Lang::Ar => chosen_by_category(source),
                _ => source.to_string(),
            })
            .unwrap_or_else(|(_, errors)| panic!("{name}: {errors:?}"));
            if let Err(errors) = bundle.add_resource(resource) {
                panic!("{name}: {errors:?}");
            }
        }
        Lexicon { lang, bundle, formats: Formats::of(lang) }
    }

    /// The language of this lexicon.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Whether the lexicon has a text for a key.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    /// The text of a key with its values. A missing key is shown between brackets, and fails a test.
    pub fn say(&self, key: &str, args: &[(&str, Arg)]) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            return format!("[{key}]");
        };
        let mut values = FluentArgs::new();
        for (name, value) in args {
            values.set(*name, value.clone().into_fluent());
            let category = match value {
                Arg::Number(number) => self.formats.plural(*number).to_string(),
                Arg::Text(text) => text.clone(),
            };
            values.set(format!("{name}{CATEGORY}"), FluentValue::from(category));
        }
        let mut errors = Vec::new();
        let said = self.bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned();
        debug_assert!(errors.is_empty(), "{key} in {}: {errors:?}", self.lang.tag());
        said
    }
}

/// A value within a text.
#[derive(Clone, Debug)]
pub enum Arg {
    /// A number, which chooses the plural form and is written as the language writes numbers.
    Number(f64),
    /// A text, inserted as it is.
    Text(String),
}

impl Arg {
    fn into_fluent(self) -> FluentValue<'static> {
        match self {
            Arg::Number(number) => FluentValue::from(number),
            Arg::Text(text) => FluentValue::from(text),
        }
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Arg {
        Arg::Text(text.to_string())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Arg {
        Arg::Text(text)
    }
}

macro_rules! numbers {
    ($($kind:ty),*) => { $(impl From<$kind> for Arg { fn from(number: $kind) -> Arg { Arg::Number(number as f64) } })* };
}
numbers!(u8, u16, u32, u64, usize, i32, i64);

#[cfg(test)]
mod tests {
    use super::*;
    use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
    use std::collections::{BTreeMap, BTreeSet};

    fn variables(pattern: &Pattern<String>, found: &mut BTreeSet<String>) {
        fn inline(expression: &InlineExpression<String>, found: &mut BTreeSet<String>) {
            match expression {
                InlineExpression::VariableReference { id } => {
                    found.insert(id.name.clone());
                }
                InlineExpression::Placeable { expression } => placed(expression, found),
                _ => {}
            }
        }
        fn placed(expression: &Expression<String>, found: &mut BTreeSet<String>) {
            match expression {
                Expression::Inline(expression) => inline(expression, found),
                Expression::Select { selector, variants } => {
                    inline(selector, found);
                    variants.iter().for_each(|variant| variables(&variant.value, found));
                }
            }
        }
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                placed(expression, found);
            }
        }
    }

    fn keys(lang: Lang) -> BTreeMap<String, BTreeSet<String>> {
        let mut keys = BTreeMap::new();
        for file in LOCALES.get_dir(lang.tag()).unwrap().files() {
            let resource = fluent_syntax::parser::parse(file.contents_utf8().unwrap().to_string())
                .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", file.path().display()));
            for entry in resource.body {
                if let Entry::Message(message) = entry {
                    let mut found = BTreeSet::new();
                    variables(message.value.as_ref().expect("a message has a value"), &mut found);
                    assert!(keys.insert(message.id.name.clone(), found).is_none(), "{} stands twice in {}", message.id.name, lang.tag());
                }
            }
        }
        keys
    }

    #[test]
    fn every_key_is_in_every_language_with_the_same_variables() {
        let english = keys(Lang::En);
        assert!(english.len() > 50);
        for lang in Lang::ALL {
            let own = keys(lang);
            let missing: Vec<_> = english.keys().filter(|key| !own.contains_key(*key)).collect();
            let extra: Vec<_> = own.keys().filter(|key| !english.contains_key(*key)).collect();
            assert!(missing.is_empty() && extra.is_empty(), "{}: missing {missing:?}, extra {extra:?}", lang.tag());
            for (key, variables) in &own {
                // A plural form may leave its number out («one report»), but nothing may be asked for that is not given.
                assert!(variables.is_subset(&english[key]), "{key} in {}: {variables:?}", lang.tag());
            }
        }
    }

    #[test]
    fn every_key_that_the_code_says_exists() {
        let source = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut said = BTreeSet::new();
        for root in [source.join("src"), source.join("../src"), source.join("../../src")] {
            collect(&root, &mut said);
        }
        assert!(said.len() > 50);
        let missing: Vec<_> = said.iter().filter(|key| !Lexicon::of(Lang::En).has(key)).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }

    /// Keys are written out where they are said: `t("…")`, `tr("…", …)`, `say("…", …)`.
    fn collect(folder: &std::path::Path, said: &mut BTreeSet<String>) {
        for entry in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if entry.is_dir() {
                collect(&entry, said);
            } else if entry.extension().is_some_and(|extension| extension == "rs") {
                let text = std::fs::read_to_string(&entry).unwrap();
                for call in ["t(\"", "tr(\"", "say(\""] {
                    for (at, _) in text.match_indices(call) {
                        let before = text[..at].chars().next_back();
                        let key: String = text[at + call.len()..].chars().take_while(|c| *c != '"').collect();
                        let plain = key.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
                        if plain && key.contains('-') && !before.is_some_and(|c| c.is_alphanumeric() || c == '_') {
                            said.insert(key);
                        }
                    }
                }
            }
        }
    }
}
