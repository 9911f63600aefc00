//! Removes Leptos' marks. Leptos writes a mark (`<!>`) behind everything that a script in the browser could change later. Outside of
//! islands nothing is changed: browsers would show the mark in a page's title, HTML checkers count each one as an error, and a tenth of a
//! page would be marks.

use memchr::memmem::Finder;
use std::sync::LazyLock;

/// The mark that Leptos writes. Text cannot be mistaken for it, since there `<` is written `&lt;`.
const MARK: &str = "<!>";
/// Finds marks. A page has thousands of `<`, and the standard library's search is slow where a pattern's first byte is frequent.
static FINDER: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(MARK));
/// The mark as valid HTML: browsers read both as an empty comment.
const COMMENT: &str = "<!---->";
/// The beginning of an island's element. Within an island, the script counts the marks.
const ISLAND: &str = "<leptos-island";
const ISLAND_END: &str = "</leptos-island>";

/// A page's HTML after its doctype, without marks outside of islands, and with comments in their place within islands.
pub fn without_marks(html: &str) -> String {
    let mut page = String::with_capacity(html.len() + DOCTYPE.len());
    page.push_str(DOCTYPE);
    let mut rest = html;
    while let Some(at) = rest.find(ISLAND) {
        push_unmarked(&mut page, &rest[..at]);
        let end = end_of_island(&rest[at..]);
        page.push_str(&rest[at..at + end].replace(MARK, COMMENT));
        rest = &rest[at + end..];
    }
    push_unmarked(&mut page, rest);
    page
}

const DOCTYPE: &str = "<!DOCTYPE html>";

fn push_unmarked(page: &mut String, html: &str) {
    let mut from = 0;
    for at in FINDER.find_iter(html.as_bytes()) {
        page.push_str(&html[from..at]);
        from = at + MARK.len();
    }
    page.push_str(&html[from..]);
}

/// The length in bytes of an island, including islands within it.
fn end_of_island(html: &str) -> usize {
    let (mut at, mut open) = (ISLAND.len(), 1);
    while open > 0 {
        let Some(end) = html[at..].find(ISLAND_END) else { return html.len() };
        open += html[at..at + end].matches(ISLAND).count();
        open -= 1;
        at += end + ISLAND_END.len();
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_somebody_typed_is_no_mark() {
        use crate::components::form::within_textarea;
        use leptos::prelude::*;
        let typed = "a <!> b";
        let html =
            view! { <p title=typed>{typed}</p> <textarea inner_html=within_textarea(typed)></textarea> <input value=typed /> }.to_html();
        assert_eq!(without_marks(&html).matches("a &lt;!&gt; b").count(), 4, "{html}");
    }

    #[test]
    fn marks_stay_in_islands_alone() {
        let drawn = |html: &str| without_marks(html).strip_prefix(DOCTYPE).unwrap().to_string();
        assert_eq!(drawn("<title>All<!></title><p>a &lt;!&gt; b<!><!></p>"), "<title>All</title><p>a &lt;!&gt; b</p>");
        let island = "<leptos-island data-component=\"A\"><b>x<!></b></leptos-island>";
        let valid = island.replace("<!>", "<!---->");
        assert_eq!(drawn(&format!("a<!>{island}b<!>{island}<!>c")), format!("a{valid}b{valid}c"));
        let nested = "<leptos-island><leptos-island>x<!></leptos-island><!></leptos-island>";
        assert_eq!(drawn(&format!("<!>{nested}<!>")), nested.replace("<!>", "<!---->"));
        // One that is not closed goes on to the end.
        assert_eq!(drawn("<!><leptos-island>x<!>"), "<leptos-island>x<!---->");
    }
}
