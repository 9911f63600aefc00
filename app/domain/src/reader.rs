//! Who reads, and how: language, day, address, session.

use crate::model::{Lang, PARAMETER, SignedIn};
use crate::rules::periods::Periods;
use crate::words::Lexicon;
use chrono::NaiveDate;
use percent_encoding::utf8_percent_encode;
use std::sync::Arc;

/// The addresses of the site's own files. Each contains a hash of the content, so that browsers may keep the file for ever.
#[derive(Clone, Debug, Default)]
pub struct Assets {
    pub stylesheet: String,
    /// The script that loads the WebAssembly of the page's islands.
    pub island_loader: String,
    /// The script that makes «Leave this page now» more than a plain link.
    pub quick_exit: String,
    /// The script that keeps typed text in the browser.
    pub keep_draft: String,
    /// The script that checks the public log in the browser.
    pub check_log: String,
    pub icon: String,
}

/// Settings of the site that are the same for every request.
#[derive(Clone, Debug, Default)]
pub struct Site {
    pub assets: Assets,
    /// The address of the site, without a slash at the end; empty if it is not set. Feeds and citations need it.
    pub origin: String,
    pub periods: Periods,
    /// Where material that shows abuse must be reported in this country; none if it is not set.
    pub hotline: Option<String>,
    /// The largest file of evidence, in megabytes.
    pub largest_file_mb: u64,
}

/// The reader of one request: language, day, address, session.
#[derive(Clone, Debug)]
pub struct Reader {
    pub lang: Lang,
    /// The day that pages show: today, or the day that was asked for.
    pub day: NaiveDate,
    /// The day that was asked for (`?as_at=`); none for today.
    pub as_at: Option<NaiveDate>,
    /// The value of `as_at` if it is no date or a day in the future, so that the page can say so.
    pub unread_day: Option<String>,
    /// The page's path without the language, beginning with a slash.
    pub path: String,
    /// The parameters of the address, without `as_at`.
    pub parameters: Vec<(String, String)>,
    pub site: Arc<Site>,
    /// The person who is signed in. Pages drawn for a signed-in person are never kept for others.
    pub signed_in: Option<Arc<SignedIn>>,
}

/// For an address without parameters.
const NO_PARAMETERS: &[(&str, &str)] = &[];

impl Reader {
    /// The address of a path of this site, in the reader's language and on the reader's day.
    pub fn href(&self, path: &str) -> String {
        self.href_with(path, NO_PARAMETERS)
    }

    /// The address of a path with parameters, in the reader's language and on the reader's day.
    pub fn href_with(&self, path: &str, parameters: &[(impl AsRef<str>, impl AsRef<str>)]) -> String {
        self.address(self.lang, path, parameters, self.as_at)
    }

    /// The address of this page in another language.
    pub fn here_in(&self, lang: Lang) -> String {
        self.address(lang, &self.path, &self.parameters, self.as_at)
    }

    /// The address of this page on another day; none means today.
    pub fn here_as_at(&self, day: Option<NaiveDate>) -> String {
        self.address(self.lang, &self.path, &self.parameters, day)
    }

    fn address(&self, lang: Lang, path: &str, parameters: &[(impl AsRef<str>, impl AsRef<str>)], as_at: Option<NaiveDate>) -> String {
        let mut address = String::with_capacity(path.len() + 64);
        address.push('/');
        address.push_str(lang.tag());
        address.push_str(path);
        let mut mark = if path.contains('?') { '&' } else { '?' };
        let mut add = |name: &str, value: &str| {
            address.push(mark);
            address.extend(utf8_percent_encode(name, PARAMETER));
            address.push('=');
            address.extend(utf8_percent_encode(value, PARAMETER));
            mark = '&';
        };
        parameters.iter().for_each(|(name, value)| add(name.as_ref(), value.as_ref()));
        if let Some(day) = as_at {
            add("as_at", &day.to_string());
        }
        address
    }

    /// The full address of this page, for citing; only the path if the site's own address is not set.
    pub fn citable(&self) -> String {
        format!("{}{}", self.site.origin, self.address(self.lang, &self.path, NO_PARAMETERS, Some(self.day)))
    }

    /// The full address by which search engines should know the page. Of the parameters it keeps only those that choose another part of the
    /// page.
    pub fn canonical(&self) -> String {
        let kept: Vec<_> = self.parameters.iter().filter(|(name, number)| name == "page" && number != "1").cloned().collect();
        format!("{}{}", self.site.origin, self.address(self.lang, &self.path, &kept, None))
    }

    /// The lexicon of the reader's language.
    pub fn lexicon(&self) -> &'static Lexicon {
        Lexicon::of(self.lang)
    }
}

/// The direction of the script of the language with this tag.
pub fn direction(language: &str) -> &'static str {
    Lang::from_tag(language).map_or("auto", Lang::dir)
}
