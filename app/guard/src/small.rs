//! Finds names in lower case, as people type on a telephone: two names in a row, or one name that a word beside it gives away.

use super::found::{Find, Kind};
use super::lists::{is_a_name, is_given};
use super::plain::{Plain, pattern};
use regex::Regex;
use std::sync::LazyLock;

static WORD: LazyLock<Regex> = LazyLock::new(|| pattern(r"\b\p{Ll}[\p{Ll}'-]{2,}\b"));

/// Words just before that say whose name it is: kin, a courtesy, or a word for a child.
static WHOSE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:^|[\s(,.:])(?:<<kin>>|<<child>>|wife|husband|friend|auntie|mama|miss|mrs|mr|ms|sra|sr|doña|don|esposa|marido|amiga|amigo|madrina|padrino|vecina|vecino|profe|maestra|maestro|femme|mari|copine|amie?|voisine?|mme|tonton|tata|named|called|se llama|llamad[oa]|s'appelle|nommée?|with|con|avec)[ :,]{1,2}$",
    )
});

/// Words right behind that speak of a person: an age, a verb of one person, or a possession.
static DOES: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?:'s\b|,? ?\(?(?:de |aged? |age |âgée? de )?(?:\d|1\d)\b(?:\s?(?:yrs?|years?|y/?o|años?|anos?|ans)\b|[,.;) ]|$)|,? (?:me |nos |se |le |m'|nous )?(?:said|says|told|is|was|has|had|went|ran|lives?|lived|works?|cried|dijo|dice|contó|cuenta|tiene|tenía|vive|vivía|está|estaba|fue|era|llegó|llamó|quiere|dit|raconte|a|est|était|vit|habite|avait|veut)\b)",
    )
});

pub fn find(plain: &Plain) -> Vec<Find> {
    let words: Vec<(usize, usize)> = WORD.find_iter(&plain.text).map(|own| (own.start(), own.end())).collect();
    let mut finds: Vec<Find> = Vec::new();
    let mut at = 0;
    while let Some((start, mut end)) = words.get(at).copied() {
        at += 1;
        // The word is a part of a web address, of a mailbox, or of a longer word.
        let stuck = plain.text[..start].ends_with(['@', '/', '.', '-', '_']) || plain.text[end..].starts_with(['@', '/', '_', '-']);
        if stuck || !is_given(&plain.text[start..end]) {
            continue;
        }
        let whose = WHOSE.is_match(plain.before(start, 60));
        let family = words.get(at).filter(|next| &plain.text[end..next.0] == " " && is_a_name(&plain.text[next.0..next.1])).copied();
        if let Some(next) = family {
            end = next.1;
            at += 1;
        }
        if family.is_some() || whose || DOES.is_match(plain.after(end, 40)) {
            finds.push((start, end, Kind::Name));
        }
    }
    finds
}
