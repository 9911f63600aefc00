//! What components ask of the reader for whom a page is drawn: words, dates, numbers, addresses.

pub use crate::current::{drawn_for, reader};
pub use answerable_domain::reader::*;

use crate::kept::{Kept, Piece, kept};
use answerable_domain::model::{Selection, Words};
use answerable_domain::words::Arg;
use chrono::NaiveDate;
use leptos::prelude::*;

/// The text of a key in the reader's language.
pub fn t(key: &str) -> String {
    reader().lexicon().say(key, &[])
}

/// The text of a key in the reader's language, with values in it.
pub fn tr(key: &str, args: &[(&str, Arg)]) -> String {
    reader().lexicon().say(key, args)
}

/// The text for a value of a closed list; the key is made of the list's name and the value's code.
pub fn code(list: &str, code: &str) -> String {
    reader().lexicon().say(&format!("{list}-{}", code.replace('_', "-")), &[])
}

/// The comma of the reader's language, with its space, for lists in a line.
pub fn comma() -> &'static str {
    reader().lexicon().formats.marks.comma
}

/// The semicolon of the reader's language, with its spaces.
pub fn semicolon() -> &'static str {
    reader().lexicon().formats.marks.semicolon
}

/// The colon of the reader's language, with its spaces.
pub fn colon() -> &'static str {
    reader().lexicon().formats.marks.colon
}

/// A view between the quotation marks of the reader's language.
pub fn quoted(view: impl IntoView + 'static) -> AnyView {
    let (before, after) = reader().lexicon().formats.marks.quotes;
    view! { {before} {view} {after} }.into_any()
}

/// The address of a path of this site, in the current reader's language and on their day.
pub fn href(path: &str) -> String {
    reader().href(path)
}

/// The address of the search page with this selection.
pub fn selection_href(selection: &Selection) -> String {
    reader().href_with("/recommendations", &selection.parameters())
}

/// A date in full, as the reader's language writes it.
pub fn day(date: NaiveDate) -> impl IntoView {
    let written = reader().lexicon().formats.day(date);
    view! { <time datetime=date.to_string()>{written}</time> }
}

/// A date in short form, for where there is little room.
pub fn short_day(date: NaiveDate) -> AnyView {
    kept_day(date).view()
}

/// A date in short form, for what is written into one buffer.
pub fn kept_day(date: NaiveDate) -> Kept {
    kept(Piece::Day(date), || {
        let written = reader().lexicon().formats.short_day(date);
        view! { <time datetime=date.to_string()>{written}</time> }.into_any()
    })
}

/// A number as the reader's language writes it.
pub fn number(number: u64) -> String {
    reader().lexicon().formats.number(i64::try_from(number).unwrap_or(i64::MAX))
}

/// The best text for the reader. If it is in another language than the page, it is marked with that language, for screen readers,
/// hyphenation and direction.
pub fn words(words: &Words) -> AnyView {
    let (language, text) = words.best(reader().lang);
    in_language(language, text)
}

/// A text in a known language, marked with that language if it is not the page's.
pub fn in_language(language: &str, text: &str) -> AnyView {
    if language == reader().lang.tag() {
        text.to_string().into_any()
    } else {
        view! { <span lang=language.to_string() dir=direction(language)>{text.to_string()}</span> }.into_any()
    }
}
