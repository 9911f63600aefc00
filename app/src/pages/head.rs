//! What a page says of itself beside its body.

/// What the shell around a page must know of the page.
#[derive(Clone, Debug, Default)]
pub struct Head {
    /// The page's title, without the site's name.
    pub title: String,
    /// The title for where it stands alone (a tab, a bookmark, a search result), if the trail above the page gives a part of it.
    pub in_full: Option<String>,
    /// The State that the page is about, if its title does not name it.
    pub state: Option<String>,
    /// One sentence for search engines and link previews.
    pub description: String,
    /// The steps above this page: words, and path without the language.
    pub trail: Vec<(String, String)>,
    /// The entry of the main navigation to which it belongs, by its path without the language.
    pub section: &'static str,
    /// Whether all that it shows belongs to a fictional State.
    pub fiction: bool,
    /// Whether it has an island, and so needs the script that loads it.
    pub islands: bool,
    /// The path of the page's feed, without the language.
    pub feed: Option<&'static str>,
    /// Whether search engines should leave it out (a selection, an earlier day).
    pub unlisted: bool,
    /// Whether it belongs to a desk: then it is for one person, now.
    pub desk: bool,
    /// Whether it is the same on any day, so that `as_at` does not concern it (privacy, accessibility).
    pub timeless: bool,
    /// Whether it begins with the link to leave it at once. Desks of organisations have that link in any case.
    pub quick_exit: bool,
    /// Whether it has a form whose text may be kept in the browser, or follows on such a form.
    pub keeps_draft: bool,
    /// Whether it can check the public log in the browser.
    pub checks_log: bool,
}

impl Head {
    /// The head of a page on somebody's desk, with the steps above it. It is for one person, and always of today.
    pub fn at_desk(title: String, trail: Vec<(String, String)>) -> Head {
        Head { title, trail, desk: true, timeless: true, unlisted: true, ..Head::default() }
    }
}
