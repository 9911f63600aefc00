//! The language of a request: the one in its address, or the one that the browser accepts.

use answerable_domain::model::Lang;
use axum::http::HeaderMap;
use axum::http::header::ACCEPT_LANGUAGE;

/// The language with which an address begins, if it does, and the rest of the address.
pub fn language_and_path(path: &str) -> (Option<Lang>, &str) {
    let rest = path.strip_prefix('/').unwrap_or(path);
    let (first, _) = rest.split_once('/').unwrap_or((rest, ""));
    match Lang::ALL.into_iter().find(|lang| lang.tag() == first) {
        Some(lang) => {
            let below = &rest[first.len()..];
            (Some(lang), if below.is_empty() { "/" } else { below })
        }
        None => (None, path),
    }
}

/// The site's language that fits best what a browser accepts.
pub fn negotiate(headers: &HeaderMap) -> Lang {
    let accepted = headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    // The header may be of any length; the first part says what is wanted most.
    let accepted: String = accepted.chars().take(400).collect();
    fluent_langneg::parse_accepted_languages(&accepted)
        .iter()
        .find_map(|language| Lang::from_tag(&language.to_string()))
        .unwrap_or(Lang::En)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_begin_with_a_language() {
        assert_eq!(language_and_path("/en/documents"), (Some(Lang::En), "/documents"));
        assert_eq!(language_and_path("/ar"), (Some(Lang::Ar), "/"));
        assert_eq!(language_and_path("/ar/"), (Some(Lang::Ar), "/"));
        assert_eq!(language_and_path("/xx/documents"), (None, "/xx/documents"));
        assert_eq!(language_and_path("/"), (None, "/"));
    }

    #[test]
    fn browsers_say_what_they_read() {
        let accepts = |value: &str| negotiate(&HeaderMap::from_iter([(ACCEPT_LANGUAGE, value.parse().unwrap())]));
        assert_eq!(accepts("es-PY,es;q=0.9,en;q=0.8"), Lang::Es);
        assert_eq!(accepts("de, fr;q=0.5"), Lang::Fr);
        assert_eq!(accepts("zh"), Lang::En);
        assert_eq!(accepts(";;;q=,,"), Lang::En);
        assert_eq!(negotiate(&HeaderMap::new()), Lang::En);
    }
}
