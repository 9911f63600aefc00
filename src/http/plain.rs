//! Texts for files that programs read: calendars and feeds.

use answerable_domain::rules::stone;
use answerable_domain::words::Lexicon;

/// A text as such a file has it: what is hidden in it is said in words, and control characters, for which neither calendars nor XML have a
/// place, become spaces.
pub fn plain(text: &str, lexicon: &Lexicon) -> String {
    stone::said(text, lexicon).chars().map(|sign| if sign.is_control() { ' ' } else { sign }).collect()
}
