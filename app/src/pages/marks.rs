//! Leptos writes a mark (`<!>`) behind what a script in the browser could change later. Outside of islands nothing is changed there: browsers
//! would show the mark in a page's title, HTML checkers count each as an error, and a tenth of a page would be marks.

/// What Leptos writes. Text cannot be mistaken for it: `<` is written `&lt;` there.
const MARK: &str = "<!>";
/// How an island begins and ends. Within one, the browser counts the marks.
const ISLAND: &str = "<leptos-island";
const ISLAND_END: &str = "</leptos-island>";

/// A page's HTML behind its doctype, without marks outside of islands.
pub fn without_marks(html: &str) -> String {
    let mut page = String::with_capacity(html.len() + DOCTYPE.len());
    page.push_str(DOCTYPE);
    let mut rest = html;
    while let Some(at) = rest.find(ISLAND) {
        push_unmarked(&mut page, &rest[..at]);
        let end = end_of_island(&rest[at..]);
        page.push_str(&rest[at..at + end]);
        rest = &rest[at + end..];
    }
    push_unmarked(&mut page, rest);
    page
}

const DOCTYPE: &str = "<!DOCTYPE html>";

fn push_unmarked(page: &mut String, html: &str) {
    html.split(MARK).for_each(|piece| page.push_str(piece));
}

/// How long an island is, with the islands in it.
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
    fn marks_stay_in_islands_alone() {
        let drawn = |html: &str| without_marks(html).strip_prefix(DOCTYPE).unwrap().to_string();
        assert_eq!(drawn("<title>All<!></title><p>a &lt;!&gt; b<!><!></p>"), "<title>All</title><p>a &lt;!&gt; b</p>");
        let island = "<leptos-island data-component=\"A\"><b>x<!></b></leptos-island>";
        assert_eq!(drawn(&format!("a<!>{island}b<!>{island}<!>c")), format!("a{island}b{island}c"));
        let nested = "<leptos-island><leptos-island>x<!></leptos-island><!></leptos-island>";
        assert_eq!(drawn(&format!("<!>{nested}<!>")), nested);
        // What is not closed stays as it is.
        assert_eq!(drawn("<!><leptos-island>x<!>"), "<leptos-island>x<!>");
    }
}
