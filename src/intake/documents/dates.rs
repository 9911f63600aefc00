//! Finds dates as these documents write them, in four languages.

use super::clean::fold;
use super::figures::figures;
use chrono::NaiveDate;

/// The names of the months, folded. In Arabic there are two for each, which are written with a stroke between them.
const MONTHS: [&[&str]; 12] = [
    &["january", "jan", "enero", "janvier", "يناير", "كانون الثاني"],
    &["february", "feb", "febrero", "fevrier", "فبراير", "شباط"],
    &["march", "mar", "marzo", "mars", "مارس", "آذار", "اذار"],
    &["april", "apr", "abril", "avril", "ابريل", "نيسان"],
    &["may", "mayo", "mai", "مايو", "ايار"],
    &["june", "jun", "junio", "juin", "يونيه", "يونيو", "حزيران"],
    &["july", "jul", "julio", "juillet", "يوليه", "يوليو", "تموز"],
    &["august", "aug", "agosto", "aout", "اغسطس", "آب", "اب"],
    &["september", "sept", "sep", "septiembre", "setiembre", "septembre", "سبتمبر", "ايلول"],
    &["october", "oct", "octubre", "octobre", "اكتوبر", "تشرين الاول"],
    &["november", "nov", "noviembre", "novembre", "نوفمبر", "تشرين الثاني"],
    &["december", "dec", "diciembre", "decembre", "ديسمبر", "كانون الاول"],
];

/// The number of the month that a folded text begins with, and how long its name is.
fn month(folded: &str) -> Option<(u32, usize)> {
    // Called for every number of a document, so the first letter decides before anything else is looked at.
    let first = *folded.as_bytes().first()?;
    let mut best: Option<(u32, usize)> = None;
    for (index, names) in (1..).zip(MONTHS) {
        for name in names {
            let is_whole = name.as_bytes().first() == Some(&first)
                && folded.strip_prefix(name).is_some_and(|rest| !rest.starts_with(char::is_alphabetic));
            if is_whole && best.is_none_or(|(_, length)| length < name.len()) {
                best = Some((index, name.len()));
            }
        }
    }
    best
}

/// Whether a text begins with a month, with or without «de» or a stroke before it.
pub fn begins_with_month(text: &str) -> bool {
    let end = text.char_indices().nth(24).map_or(text.len(), |(at, _)| at);
    let folded = fold(&text[..end]);
    let folded = folded.trim_start();
    month(folded.strip_prefix("de ").unwrap_or(folded)).is_some()
}

/// A date that was found, and where in the folded text it begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    /// The day that the text names.
    pub date: NaiveDate,
    /// Where the date begins, in bytes of the folded text.
    pub at: usize,
}

/// All dates of a folded text, in order.
pub fn dates(folded: &str) -> Vec<Found> {
    let mut found = Vec::new();
    let mut last = None;
    for (at, c) in folded.char_indices() {
        let starts = c.is_ascii_digit() && !last.is_some_and(|last: char| last.is_ascii_digit());
        last = Some(c);
        if starts && let Some(date) = day_first(&folded[at..]) {
            found.push(Found { date, at });
        }
        // The month comes first: «February 3, 2017».
        if c.is_alphabetic()
            && (at == 0 || folded[..at].ends_with([' ', '(']))
            && let Some(date) = month_first(&folded[at..])
        {
            found.push(Found { date, at });
        }
    }
    found
}

/// Reads a date that begins with the day: «3 February 2017», «30 de septiembre de 2016», «1er juin 2012», «15 حزيران/يونيه 2012».
fn day_first(text: &str) -> Option<NaiveDate> {
    let (day, _, end) = figures(text)?;
    let rest = text[end..].trim_start_matches("er").trim_start_matches("st").trim_start_matches("nd");
    let rest = rest.trim_start_matches("rd").trim_start_matches("th").trim_start_matches(['º', 'o']).trim_start();
    let rest = rest.strip_prefix("de ").unwrap_or(rest);
    let (month, rest) = months(rest)?;
    let rest = rest.trim_start_matches([',', ' ']);
    let rest = ["de ", "del "].iter().find_map(|word| rest.strip_prefix(word)).unwrap_or(rest);
    let (year, count, _) = figures(rest)?;
    (count == 4).then(|| NaiveDate::from_ymd_opt(year as i32, month, day)).flatten()
}

fn month_first(text: &str) -> Option<NaiveDate> {
    let (month, length) = month(text)?;
    let rest = text[length..].trim_start();
    let (day, _, end) = figures(rest)?;
    let rest = rest[end..].strip_prefix(',')?.trim_start();
    let (year, count, _) = figures(rest)?;
    (count == 4).then(|| NaiveDate::from_ymd_opt(year as i32, month, day)).flatten()
}

/// Reads a month, or two names of one month with a stroke between them. Answers the rest of the text, too.
fn months(text: &str) -> Option<(u32, &str)> {
    let (number, length) = month(text)?;
    let rest = &text[length..];
    let second =
        rest.trim_start().strip_prefix('/').map(str::trim_start).and_then(|after| month(after).map(|(_, length)| &after[length..]));
    Some((number, second.unwrap_or(rest)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_in_four_languages() {
        let texts = ["on 3 February 2017.", "el 3 de febrero de 2017", "le 3 février 2017", "في 3 شباط/فبراير 2017", "on February 3, 2017"];
        for text in texts {
            let dates: Vec<_> = dates(&fold(text)).into_iter().map(|found| found.date.to_string()).collect();
            assert_eq!(dates, ["2017-02-03"], "{text}");
        }
        assert_eq!(dates(&fold("le 1er juin 2012"))[0].date.to_string(), "2012-06-01");
        assert_eq!(dates(&fold("in 2017, 30 February 2017 and 12 paragraphs")), []);
    }
}
