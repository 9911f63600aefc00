//! Finds the names of picture, film and recording files: the person who writes one has the file, the file shows somebody, and its name
//! often says whom and when.

use super::found::{Find, Kind};
use super::plain::{Plain, pattern};
use regex::Regex;
use std::sync::LazyLock;

static FILE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)[\p{L}\d][\p{L}\d_()~&+-]*(?:[. ][\p{L}\d_()-]+){0,6}\.(?:jpe?g|png|heic|heif|gif|webp|bmp|tiff?|mp4|mov|3gp|avi|mkv|webm|m4v|mp3|m4a|opus|ogg|wav|amr|aac)\b|\b(?:IMG|DSC|DSCN|PXL|VID|MVI|AUD|PTT|WhatsApp Image|Screenshot)[_ -]\d[\d_a-z.-]{4,40}",
    )
});

/// Finds such file names. A name has no spaces, unless the words before are small parts of it: the last word, and what is joined to it by
/// dashes.
pub fn find(plain: &Plain) -> Vec<Find> {
    FILE.find_iter(&plain.text)
        .map(|own| {
            let from = own.as_str().rfind(' ').filter(|_| !own.as_str().starts_with("WhatsApp")).map_or(0, |at| at + 1);
            (own.start() + from, own.end(), Kind::MediaFile)
        })
        .collect()
}
