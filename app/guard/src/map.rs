//! Finds points on a map: degrees in figures or with signs, addresses of maps, plus codes, and addresses of three words that stand for a
//! square.

use super::found::{Find, Kind};
use super::plain::{Plain, pattern};
use regex::Regex;
use std::sync::LazyLock;

static POINT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r#"(?i)(?:lat(?:itude|itud|\.)?\s?[:=]?\s?)?[-+]?\d{1,2}[.,]\d{3,8}\s?°?\s?[NS]?\s?[,;/ ]\s?(?:(?:lon(?:g(?:itude|itud)?)?|lng)\.?\s?[:=]?\s?)?[-+]?\d{1,3}[.,]\d{3,8}\s?°?\s?[EWO]?\b|\d{1,3}\s?[°º]\s?\d{1,2}(?:[.,]\d+)?\s?['"′″]{1,2}(?:\s?\d{1,2}(?:[.,]\d+)?\s?['"″]{1,2})?\s?[NSEWO]?\b|\b\d{1,3}[.,]\d{3,8}\s?[°º]\s?[NSEWO]\b|\b(?:lat|latitude|latitud)\s?[:=]\s?[-+]?\d{1,2}[.,]\d+|\b[2-9CFGHJMPQRVWX]{4,8}\+[2-9CFGHJMPQRVWX]{2,3}\b|\b(?:https?://)?(?:maps\.app\.goo\.gl|goo\.gl/maps|maps\.google\.[a-z.]+|(?:www\.)?google\.[a-z.]+/maps|(?:www\.)?openstreetmap\.org|osm\.org/go|waze\.com/ul|maps\.apple\.com)/?\S{0,200}|\bgeo:-?\d+\.\d+,-?\d+\.\d+|///\p{Ll}+\.\p{Ll}+\.\p{Ll}+|(?:خط العرض|خط الطول|إحداثيات)[^\d\n]{0,20}\d{1,3}[.,]\d+"#,
    )
});

/// Whether a match is a point on the globe. Two decimals in a row may also be figures of a table: a point has signs, letters, or four
/// decimal places or more in each number.
fn on_the_globe(point: &str) -> bool {
    let numbers: Vec<&str> =
        point.split(|c: char| !(c.is_ascii_digit() || c == '.' || c == ',')).filter(|part| part.contains(['.', ','])).collect();
    let signs = point.contains(['°', 'º', '/', ':', '+']) || point.chars().any(|c| c.is_alphabetic() && !c.is_ascii());
    let places = |number: &str| number.rsplit(['.', ',']).next().map_or(0, str::len);
    signs || point.chars().any(|c| c.is_ascii_alphabetic()) || numbers.iter().all(|number| places(number.trim_end_matches(',')) >= 4)
}

pub fn find(plain: &Plain) -> Vec<Find> {
    POINT
        .find_iter(&plain.text)
        .filter(|own| on_the_globe(own.as_str()) && !plain.text[..own.start()].ends_with(|c: char| c.is_ascii_digit() || c == '.'))
        .map(|own| (own.start(), own.end(), Kind::Location))
        .collect()
}
