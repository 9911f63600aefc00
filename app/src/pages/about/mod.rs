//! What the site says about itself, in words that can be read aloud: method, data, checking the log, accessibility, privacy.

pub mod accessibility;
pub mod data;
pub mod log;
pub mod method;
pub mod privacy;

use crate::reader::t;
use leptos::prelude::*;

/// Paragraphs of text, by the keys of their words.
fn paragraphs(keys: &[&str]) -> AnyView {
    keys.iter().map(|key| view! { <p>{t(key)}</p> }).collect_view().into_any()
}

/// An unordered list of points, by the keys of their words.
fn points(keys: &[&str]) -> AnyView {
    view! { <ul>{keys.iter().map(|key| view! { <li>{t(key)}</li> }).collect_view()}</ul> }.into_any()
}

/// A numbered list of steps, by the keys of their words.
fn steps(keys: &[&str]) -> AnyView {
    view! { <ol>{keys.iter().map(|key| view! { <li>{t(key)}</li> }).collect_view()}</ol> }.into_any()
}

/// A list of terms with their meanings.
fn meanings(pairs: Vec<(AnyView, AnyView)>) -> AnyView {
    let rows = pairs.into_iter().map(|(word, meaning)| view! { <div><dt>{word}</dt><dd>{meaning}</dd></div> }).collect_view();
    view! { <dl class="summary">{rows}</dl> }.into_any()
}

/// The links to the sections of the page, beside it: their ids and the keys of their titles.
fn on_this_page(sections: &[(&'static str, &'static str)]) -> AnyView {
    let links = sections.iter().map(|(id, title)| view! { <li><a href=format!("#{id}")>{t(title)}</a></li> }).collect_view();
    view! {
        <aside>
            <div class="sticky">
                <nav class="section-nav" aria-labelledby="on-this-page">
                    <p id="on-this-page">{t("on-this-page")}</p>
                    <ul>{links}</ul>
                </nav>
            </div>
        </aside>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::Page;
    use crate::pages::samples::reader_of;
    use crate::reader::Reader;
    use answerable_domain::model::Lang;
    use std::sync::Arc;

    fn drawn(lang: Lang, page: impl Fn(&Arc<Reader>) -> Page) -> String {
        let Page { status, html } = page(&reader_of(lang, "/about"));
        assert_eq!(status, 200);
        html
    }

    #[test]
    fn every_page_has_its_words_in_every_language() {
        for lang in Lang::ALL {
            let pages = [
                drawn(lang, method::page),
                drawn(lang, |reader| data::page(reader, &["symbol", "status"])),
                drawn(lang, |reader| log::page(reader, "print()", &["name+00000000+key".to_string()])),
                drawn(lang, accessibility::page),
                drawn(lang, privacy::page),
            ];
            for html in pages {
                for area in ["about", "data", "log", "accessibility", "privacy"] {
                    let missing = html.find(&format!("[{area}-")).map(|at| &html[at..html.len().min(at + 60)]);
                    assert!(missing.is_none(), "{}: {missing:?}", lang.tag());
                }
            }
        }
    }

    #[test]
    fn the_periods_are_this_installations() {
        let html = drawn(Lang::En, method::page);
        for period in ["12 months", "24 months", "60 days"] {
            assert!(html.contains(period), "{period}");
        }
    }
}
