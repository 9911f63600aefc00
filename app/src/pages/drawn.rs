//! A page as tests read it: by CSS selectors, as a browser would find things, and not by pieces of HTML.

use super::Page;
use scraper::{ElementRef, Html, Selector};

/// A drawn page, parsed.
pub struct Drawn {
    html: Html,
    /// The page's HTTP status.
    pub status: u16,
}

impl Drawn {
    /// Parses a page; panics if two of its elements have the same id, since a link or a label would find the wrong one.
    #[track_caller]
    pub fn of(page: &Page) -> Drawn {
        let drawn = Drawn { html: Html::parse_document(&page.html), status: page.status };
        let mut ids = drawn.attrs("[id]", "id");
        ids.sort_unstable();
        let twice: Vec<_> = ids.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| &pair[0]).collect();
        assert!(twice.is_empty(), "these ids stand twice on one page: {twice:?}");
        drawn
    }

    /// The text of the one element that the selector finds; panics with the page's HTML if there is none, or more.
    #[track_caller]
    pub fn one(&self, selector: &str) -> String {
        text(self.element(selector))
    }

    /// The texts of all elements that the selector finds, in the page's order.
    #[track_caller]
    pub fn all(&self, selector: &str) -> Vec<String> {
        self.found(selector).into_iter().map(text).collect()
    }

    /// How many elements the selector finds.
    #[track_caller]
    pub fn count(&self, selector: &str) -> usize {
        self.found(selector).len()
    }

    /// An attribute of the one element that the selector finds; empty if it has none.
    #[track_caller]
    pub fn attr(&self, selector: &str, name: &str) -> String {
        self.element(selector).attr(name).unwrap_or_default().to_string()
    }

    /// An attribute of all elements that the selector finds and that have it.
    #[track_caller]
    pub fn attrs(&self, selector: &str, name: &str) -> Vec<String> {
        self.found(selector).into_iter().filter_map(|found| found.attr(name)).map(str::to_string).collect()
    }

    /// The messages of the summary of errors, in the page's order; panics if one of them links to nothing on the page.
    #[track_caller]
    pub fn errors(&self) -> Vec<String> {
        for link in self.attrs(".error-summary li a", "href") {
            assert_eq!(self.count(&format!("[id='{}']", link.trim_start_matches('#'))), 1, "an error links to {link}");
        }
        self.all(".error-summary li a")
    }

    /// What each form of the page's own content sends besides what is typed: its method, its action (none if it goes to the page's own
    /// address) and hidden fields, then its buttons («send» for one without a name), as `post /en/desk version=3 > step=save send`.
    #[track_caller]
    pub fn forms(&self) -> Vec<String> {
        fn within<'a>(form: &ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
            form.select(&selector_of(selector)).collect()
        }
        let named = |element: &ElementRef| element.attr("name").map(|name| format!("{name}={}", element.attr("value").unwrap_or_default()));
        let one = |form: ElementRef| {
            let mut said = vec![form.attr("method").unwrap_or("get").to_string()];
            said.extend(form.attr("action").map(str::to_string));
            said.extend(within(&form, "input[type=hidden]").iter().filter_map(named));
            said.push(">".to_string());
            said.extend(within(&form, "button").iter().map(|button| named(button).unwrap_or("send".to_string())));
            said.join(" ")
        };
        self.found("main form").into_iter().map(one).collect()
    }

    #[track_caller]
    fn element(&self, selector: &str) -> ElementRef<'_> {
        match self.found(selector)[..] {
            [one] => one,
            ref found => panic!("«{selector}» finds {} elements in\n{}", found.len(), self.html.html()),
        }
    }

    #[track_caller]
    fn found(&self, selector: &str) -> Vec<ElementRef<'_>> {
        self.html.select(&selector_of(selector)).collect()
    }
}

#[track_caller]
fn selector_of(selector: &str) -> Selector {
    Selector::parse(selector).unwrap_or_else(|error| panic!("«{selector}» is no selector: {error:?}"))
}

/// The words of an element, with one space between them. Marks that only steer where a line breaks or which way it runs are left out.
fn text(element: ElementRef) -> String {
    let written: String = element.text().collect();
    let unseen = |sign: char| matches!(sign, '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}');
    written.replace(unseen, "").split_whitespace().collect::<Vec<_>>().join(" ")
}
