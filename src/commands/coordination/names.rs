//! Names in several languages, and the slugs that are made of them.

use answerable_domain::model::{Lang, Words};
use answerable_domain::rules::folding::fold;
use answerable_domain::rules::guard::guard;
use answerable_domain::typed::{LONGEST_NAME, long_names};
use answerable_store::failure::{Done, Failure};

/// The longest slug, in characters.
const LONGEST_SLUG: usize = 80;

/// Checks that every name, in the fields `<prefix>-en` …, is short enough for a name.
///
/// # Errors
/// `Invalid` at the fields of those that are not.
pub fn short_names(prefix: &str, names: &Words) -> Done<()> {
    let long = long_names(prefix, names, LONGEST_NAME);
    if long.is_empty() { Ok(()) } else { Err(Failure::Invalid(long)) }
}

/// A slug made from the first name that is written in Latin letters, or from `otherwise`. Passages that the guard asks about are left
/// out.
pub fn slug_of(words: &Words, otherwise: &str) -> String {
    let order = [Lang::En, Lang::Es, Lang::Fr];
    let slug = order.into_iter().filter_map(|lang| words.get(lang)).map(|name| plain(&without_doubts(name))).find(|slug| !slug.is_empty());
    slug.unwrap_or_else(|| otherwise.to_string())
}

/// A name without the passages that the guard asks about. Two people may confirm such a passage for the title; an address goes into
/// logs, letters and other sites' links, and is never changed.
fn without_doubts(name: &str) -> String {
    let mut kept = String::new();
    let mut read = 0;
    for marked in guard(name) {
        kept.push_str(&name[read..marked.start]);
        kept.push(' ');
        read = marked.end;
    }
    kept + &name[read..]
}

fn plain(name: &str) -> String {
    let mut slug = String::new();
    for word in fold(name).split(' ') {
        let word: String = word.chars().filter(char::is_ascii_alphanumeric).collect();
        if !word.is_empty() && slug.len() + word.len() < LONGEST_SLUG {
            if !slug.is_empty() {
                slug.push('-');
            }
            slug.push_str(&word);
        }
    }
    slug
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_in_addresses_are_plain() {
        let names = Words::one("es", "Ministerio de Niñez y Adolescencia (2026)");
        assert_eq!(slug_of(&names, "x"), "ministerio-de-ninez-y-adolescencia-2026");
        assert_eq!(slug_of(&Words::one("ar", "وزارة العدل"), "institution"), "institution");
        assert!(slug_of(&Words::one("en", "word ".repeat(100)), "x").len() <= LONGEST_SLUG);
        let told = slug_of(&Words::one("es", "Atención a Marta Ruiz, de 12 años"), "action");
        assert!(told.starts_with("atencion-a") && !told.contains("marta") && !told.contains("ruiz"), "{told}");
    }
}
