//! Finds days of birth: a date after words that say that one person was born. For many people («children born after 1 January 2010») the
//! date is a limit in a law.

use super::found::{Find, Kind};
use super::plain::{Plain, pattern};
use regex::Regex;
use std::sync::LazyLock;

/// What a text needs somewhere for any pattern of this module to match. Most texts contain none of it and are not searched three times.
static ANY: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"(?i)born|birth|\bb\.|\bd\.? ?o\.? ?b\b|naci|\bnac\b|cumple|\bnée?\b|naiss|anniv|ولد|مولود|مواليد|ميلاد|ولادت?ة?|ازدياد")
});

/// «Born on», followed by a day.
static BORN: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i:\b(?:(?:was |is |were )?born(?: in <<cap>>(?: <<cap>>)?,?)?(?: on)?(?: the)?|b\.|birthday(?: is| was|:)?(?: on)?|naci[óo](?: en [\p{L} ]{2,30}?,?)?(?: el)?(?: día)?|nacid[oa](?: en [\p{L} ]{2,30}?,?)?(?: el)?(?: día)?|cumple(?: años)?(?: el)?|cumpleaños(?: es)?(?: el)?|(?:est |était )?née?(?: à [\p{L} -]{2,30}?,?)?(?: le)?|anniversaire(?: est)?(?: le)?)|(?:^|[^\p{Arabic}])(?:و?ولدت?|و?المولودة?|مولودة?|مواليد|من مواليد)(?: (?:الطفلة?|الفتاة|الفتى|[\p{Arabic}]+)){0,2}(?: (?:يوم|في|بتاريخ|عام|سنة))*)[ :]*(?P<d><<day>>|<<worded_day>>|\d{4}\b)",
    )
});

/// «Date of birth», followed by a day or a year.
static LABEL: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i:\bdate of birth|\bbirth ?date|\bd\.? ?o\.? ?b\b\.?|\bfecha de nac(?:imiento|\.)|\bf\. ?nac\.?|\bf\. ?de nac\.?|\bnacimiento ?:|\bdate de naissance|\bnaissance ?:|\bday of birth|تاريخ (?:ال)?ميلاد(?:ها|ه)?|تاريخ (?:ال)?ولادت?ة?(?:ها|ه)?|تاريخ الازدياد)(?:[^\d\n;.]{0,24}?(?P<d><<day>>|<<worded_day>>)|\s?[:=]?\s?(?P<y>(?:19|20)\d{2}\b))",
    )
});

/// A day, followed by the statement that it is somebody's birthday.
static SAID_AFTER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?P<d><<day>>),? (?i:(?:as|is|was|es|era|como|est|comme) (?:her|his|the (?:girl|boy|child)'s|su|la|sa) (?:birthday|date of birth|birth date|cumpleaños|fecha de nacimiento|date de naissance))",
    )
});

/// Words that make a date a limit or a statistic rather than one person's birth.
static MANY: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)(?:\b(?:<<children>>|all|those|any|every|tod[oa]s?|quien(?:es)?|toute?s?|ceux|celles)\b|الأطفال|المواليد|الأشخاص|كل طفل)[^.;]{0,30}$",
    )
});

pub fn find(plain: &Plain) -> Vec<Find> {
    if !ANY.is_match(&plain.text) {
        return Vec::new();
    }
    let labelled = LABEL.captures_iter(&plain.text).filter_map(|found| found.name("d").or(found.name("y")));
    let said_after = SAID_AFTER.captures_iter(&plain.text).filter_map(|found| found.name("d"));
    let born = BORN.captures_iter(&plain.text).filter_map(|found| {
        let (whole, day) = (found.get(0)?, found.name("d")?);
        // A year alone says little, unless it is written as people note births: «b. 2010». In other places «(née en 2011)» is a statistic.
        let year_alone = day.as_str().len() == 4 && day.as_str().bytes().all(|b| b.is_ascii_digit());
        let noted = whole.as_str().starts_with("b.") && plain.before(whole.start(), 3).ends_with('(');
        (!MANY.is_match(plain.before(whole.start(), 60)) && (!year_alone || noted)).then_some(day)
    });
    labelled.chain(said_after).chain(born).map(|day| (day.start(), day.end(), Kind::BirthDate)).collect()
}
