//! A page as tests read it: by CSS selectors, as a browser would find things, and not by pieces of HTML.

use super::Page;
use scraper::{ElementRef, Html, Selector};

/// A drawn page, parsed.
pub struct Drawn(Html);

impl Drawn {
    /// Parses a page.
    pub fn of(page: &Page) -> Drawn {
        Drawn(Html::parse_document(&page.html))
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

    #[track_caller]
    fn element(&self, selector: &str) -> ElementRef<'_> {
        match self.found(selector)[..] {
            [one] => one,
            ref found => panic!("«{selector}» finds {} elements in\n{}", found.len(), self.0.html()),
        }
    }

    #[track_caller]
    fn found(&self, selector: &str) -> Vec<ElementRef<'_>> {
        let selector = Selector::parse(selector).unwrap_or_else(|error| panic!("«{selector}» is no selector: {error:?}"));
        self.0.select(&selector).collect()
    }
}

/// The words of an element, with one space between them. Marks that only steer where a line breaks or which way it runs are left out.
fn text(element: ElementRef) -> String {
    let written: String = element.text().collect();
    let unseen = |sign: char| matches!(sign, '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}');
    written.replace(unseen, "").split_whitespace().collect::<Vec<_>>().join(" ")
}
