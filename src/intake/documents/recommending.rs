//! Finds who recommends, in the UPR: the States in brackets at the end of a recommendation, or after each of its parts.

use super::states::States;

/// The recommending States as they are written, with «; » between them.
pub fn states(text: &str, states: &dyn States) -> Option<String> {
    let groups = brackets(text);
    let mut named: Vec<&str> = Vec::new();
    let last = groups.last().map(|(_, end)| *end);
    for (inner, end) in &groups {
        let at_end = text[*end..].trim_matches([' ', ';', '.', ',', '*', '؛']).is_empty();
        let before_next = text[*end..].trim_start().starts_with([';', '.', '(', '؛']);
        let is_state = is_state_list(inner, states);
        let looks_so = at_end
            && Some(*end) == last
            && inner.starts_with(char::is_uppercase)
            && !inner.contains(|c: char| c.is_ascii_digit())
            && inner.contains(char::is_lowercase);
        if (is_state && (at_end || before_next)) || looks_so {
            named.push(inner);
        }
    }
    named.dedup();
    (!named.is_empty()).then(|| named.join("; "))
}

/// Whether what stands in brackets is one State or several.
fn is_state_list(inner: &str, states: &dyn States) -> bool {
    let is_one = |name: &str| {
        let name = name.trim();
        let bare = name.strip_prefix("the ").unwrap_or(name);
        states.iso3(bare).is_some()
            || bare.strip_suffix(" (the)").is_some_and(|name| states.iso3(name).is_some())
            || bare.contains("Kingdom of the")
            || super::states::named(bare, states).len() == 1 && bare.split(' ').count() < 9
    };
    inner.len() < 400 && (is_one(inner) || inner.split([',', ';', '/', '،']).flat_map(|name| name.split(" and ")).all(is_one))
}

/// The outermost brackets of a text: what is within each, and where it ends.
fn brackets(text: &str) -> Vec<(&str, usize)> {
    let (mut depth, mut from, mut found) = (0_usize, 0, Vec::new());
    for (at, c) in text.char_indices() {
        match c {
            '(' => {
                if depth == 0 {
                    from = at + 1;
                }
                depth += 1;
            }
            ')' if depth > 0 => {
                depth -= 1;
                if depth == 0 {
                    found.push((text[from..at].trim(), at + 1));
                }
            }
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::documents::StateList;

    #[test]
    fn brackets_at_the_end_and_after_each_part() {
        let list = StateList::carried();
        let by = |text: &str| states(text, &list);
        assert_eq!(by("Sign it (Chile);").as_deref(), Some("Chile"));
        assert_eq!(by("Sign the treaty (ABC) (France) (Togo);").as_deref(), Some("France; Togo"));
        assert_eq!(by("Sign (Algeria); (Ghana); (Libya).").as_deref(), Some("Algeria; Ghana; Libya"));
        assert_eq!(by("Sign (Spain, Tunisia, Portugal);").as_deref(), Some("Spain, Tunisia, Portugal"));
        assert_eq!(by("End it (Venezuela (Bolivarian Republic of));").as_deref(), Some("Venezuela (Bolivarian Republic of)"));
        assert_eq!(by("End it (Netherlands (Kingdom of the));").as_deref(), Some("Netherlands (Kingdom of the)"));
        assert_eq!(by("Sign (Chad); Ratify it as well (Peru);").as_deref(), Some("Chad; Peru"));
        assert_eq!(by("Firmar el tratado (España);").as_deref(), Some("España"));
        assert_eq!(by("Follow article 3 (a)"), None);
    }
}
