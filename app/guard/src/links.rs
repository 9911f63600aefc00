//! Finds what can be read in a web address. People who open a page read its address too, and search engines list it: «marta-ruiz-12-anos»
//! names a child as a sentence does. Addresses of laws, documents and news are full of years, numbers and names of ministers, so only these
//! are asked about: a name with an age, or after «name=»; a telephone or document number that is announced as one; a mailbox; a day of
//! birth. The whole address is marked, since nobody can correct a piece of one.

use super::found::{Find, Kind, Marked};
use super::lists::{is_a_name, is_given, may_be_given};
use super::plain::{Plain, fold, pattern};
use super::{arabic_names, phones, reach};
use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

static LINK: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r#"(?i)\b(?:[a-z][a-z0-9+.-]{1,15}://|www\.)[^\s<>"]+|\b(?:[\p{L}\d-]+\.)+\p{L}{2,24}(?::\d{1,5})?[/?#][^\s<>"]+"#)
});

/// A site without a path, as people write it in a text.
static SITE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b[\p{L}\d][\p{L}\d-]*\.(?:[\p{L}\d-]+\.){0,3}(?:com|org|net|info|edu|gov|gob|gouv|int|io|me|ly|gl|be|co|tk|app|page|site|blog|online|example)\b",
    )
});

/// The words that announce a telephone number in an address. A word that sites use for things made for telephones counts only with a sign
/// that joins it to the number.
static TELEPHONE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)(?:^|[^\p{L}])(?:(?:tel|tels|telf|tlf|tfno|telefono|telephone|whatsapp|wsp|msisdn|هاتف|هاتفها|هاتفه|جوال|جوالها|تلفون|واتساب|wa\.me)[^\p{L}\d+]{1,3}|(?:phone|phones|phone.?(?:no|number)|mobile|movil|celular|cell|cel|portable|gsm|sms|fono|contacto|call|llamar)[ =:_-]{1,2})(?:(?:no|nr|num|numero|number|is|es|رقم)[^\p{L}\d+]{1,3})?(?P<n>\+?\d[\d ().-]{4,18}\d)",
    )
});

static ABROAD: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?:^|[^\p{L}\d])\+[1-9]\d[\d ().-]{6,16}\d"));

/// Digits in groups, as a telephone number is read out; they count beside a name only.
static GROUPED: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?:^|[^\d-])(?:[679]\d{2}|0\d{2,3})[-. _]\d{3}[-. _]\d{3,4}(?:[^\d-]|$)"));

static IDENTITY: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)(?:^|[^\p{L}])(?:(?:dni|curp|cnic|cnie|ssn|cuil|nuip|aadhaar|cedula(?:.de.(?:identidad|ciudadania))?|pasaporte|passport|passeport|(?:documento|tarjeta).de.identidad|identity.?(?:card|number|no)|id.?(?:card|number)|national.?id|carte.(?:nationale.)?d.?identite|هويه|الهويه|بطاقه|جواز)[^\p{L}\d]{1,3}|(?:ci|cin|cni|nin|nie|nif|rut|cpf|cui|id_?doc)[=:])(?:(?:no|nr|num|numero|number|رقم)[^\p{L}\d]{1,3})?(?P<n>[a-z]{0,3}[ .-]?\d[\d .-]{3,16}\d[a-z]?)|(?:^|[^\p{L}\d])[A-Za-z]{4}\d{6}[HMXhmx][A-Za-z]{5}[A-Za-z0-9]\d(?:[^\p{L}\d]|$)",
    )
});

static BORN: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)(?:^|[^\p{L}])(?:dob|birth.?da(?:te|y)|date.?of.?birth|born(?:.on)?|(?:fecha.(?:de.)?)?nacimiento|nacid[oa](?:.el)?|(?:date.(?:de.)?)?naissance|nee?.le|مواليد|الميلاد)[^\p{L}\d]{1,3}(?:\d{4}[-/._ ]\d{1,2}[-/._ ]\d{1,2}|\d{1,2}[-/._ ]\d{1,2}[-/._ ]\d{4}|(?:19|20)\d{6})(?:\D|$)",
    )
});

/// «name=», and the value that follows it.
static NAMED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)(?:^|[?&;#/])(?:full.?name|first.?name|name|nombres?|nom|prenom|victim[ae]?|victime|child|nin[oa]|الاسم|اسم)=(?P<n>[^&;#]+)",
    )
});

/// A year or a day, as most numbers in addresses are.
static DATED: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(?:19|20)\d{2}(?:[^\d]|$|(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])?$)"));

static TOLL_FREE: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\+?(?:1[ .-]?)?0?[ .-]?(?:800|808|900|116)"));

static OF_ARABIC_YEARS: LazyLock<Regex> = LazyLock::new(|| pattern(r"\d|سنه|سنوات|عاما|عمرها|عمره|اعوام"));

/// The places of all web addresses in a folded text.
pub fn all(text: &str) -> Vec<Range<usize>> {
    if !text.contains(['/', '?', '.']) {
        return Vec::new();
    }
    let whole =
        |own: regex::Match<'_>| own.start()..own.start() + own.as_str().trim_end_matches(['.', ',', ';', ':', ')', ']', '!', '\'']).len();
    LINK.find_iter(text).map(whole).collect()
}

/// The addresses that tell who somebody is, as finds.
pub fn find(plain: &Plain, links: &[Range<usize>]) -> Vec<Find> {
    links.iter().filter_map(|link| Some((link.start, link.end, told(&plain.text[link.clone()])?))).collect()
}

/// Whether this module decides about a find of another rule: the find lies within an address, and is of a kind that this module looks for
/// in addresses.
pub fn decides(links: &[Range<usize>], find: &Find) -> bool {
    let own = !matches!(find.2, Kind::Email | Kind::Account | Kind::Location | Kind::MediaFile);
    own && links.get(links.partition_point(|link| link.end <= find.0)).is_some_and(|link| link.start <= find.0 && find.1 <= link.end)
}

/// What tells of somebody in a field that holds one address; its whole content is read as an address.
pub fn in_address(text: &str) -> Vec<Marked> {
    let plain = Plain::of(text);
    let link = plain.text.trim();
    let whole = || Marked { start: 0, end: text.len(), kind: Kind::Name };
    told(link).map(|kind| Marked { kind, ..whole() }).into_iter().filter(|own| own.start < own.end).collect()
}

/// Whether a text contains a web address of any kind.
pub fn any(text: &str) -> bool {
    let plain = Plain::of(text);
    LINK.is_match(&plain.text) || SITE.is_match(&plain.text)
}

/// The kind of personal data that an address contains; none if it tells of nobody.
fn told(link: &str) -> Option<Kind> {
    let said = read(link);
    let words = words(&said);
    // The site's own name is read for words like the rest, but not for numbers.
    let behind = behind_the_site(&said);
    let spaced = Plain::of(&said.replace(['-', '_', '/', '=', '&', '.', '?', '#', ';', ':'], " "));
    let whole_name = (0..words.len()).any(|at| is_whole_name(&words, at));
    if is_aged(&words, whole_name) || is_named(&said) || is_named_in_arabic(&spaced) {
        return Some(Kind::Name);
    }
    let number = |pattern: &Regex, least: usize| {
        pattern.captures_iter(behind).any(|found| {
            let Some(number) = found.name("n") else { return true };
            let number = number.as_str().trim();
            number.bytes().filter(u8::is_ascii_digit).count() >= least && !DATED.is_match(number)
        })
    };
    let called = TELEPHONE.captures_iter(&said).filter_map(|found| found.name("n")).any(|n| {
        n.as_str().bytes().filter(u8::is_ascii_digit).count() >= 6 && !DATED.is_match(n.as_str()) && !TOLL_FREE.is_match(n.as_str())
    });
    let finds = |kind: Kind, found: Vec<Find>| found.iter().any(|find| find.2 == kind);
    if number(&IDENTITY, 5) {
        Some(Kind::IdentityNumber)
    } else if called || ABROAD.is_match(behind) || whole_name && (GROUPED.is_match(behind) || finds(Kind::Telephone, phones::find(&spaced)))
    {
        Some(Kind::Telephone)
    } else if finds(Kind::Email, reach::find(&Plain::of(&behind.replace(['=', '&', '?', '#', ';', ':', '/'], " ")))) {
        Some(Kind::Email)
    } else {
        BORN.is_match(behind).then_some(Kind::BirthDate)
    }
}

/// An address as people read it: with all encodings of letters undone, however often they were applied.
fn read(link: &str) -> String {
    let mut said = link.to_string();
    for _ in 0..3 {
        let once = decoded(&said);
        if once == said {
            break;
        }
        said = once;
    }
    fold(&said)
}

fn decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(own) = bytes.get(at).copied() {
        let code = (own == b'%').then(|| text.get(at + 1..at + 3)).flatten();
        match code.and_then(|code| u8::from_str_radix(code, 16).ok()) {
            Some(byte) => {
                out.push(byte);
                at += 3;
            }
            // A plus sign is a space, unless a number begins with it.
            None if own == b'+' && !bytes.get(at + 1).is_some_and(u8::is_ascii_digit) => {
                out.push(b' ');
                at += 1;
            }
            None => {
                out.push(own);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

fn behind_the_site(said: &str) -> &str {
    let rest = said.split_once("://").map_or(said, |(_, rest)| rest);
    rest.find(['/', '?', '#']).map_or("", |at| &rest[at..])
}

/// The words of an address in lower case: separated where there is no letter, where an upper-case letter follows a lower-case one, and
/// beside digits.
fn words(said: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut before = ' ';
    for c in said.chars() {
        let parts = !c.is_alphanumeric()
            || before.is_lowercase() && c.is_uppercase()
            || before.is_alphabetic() && c.is_ascii_digit()
            || before.is_ascii_digit() && c.is_alphabetic();
        if parts {
            words.push(String::new());
        }
        if let (true, Some(word)) = (c.is_alphanumeric(), words.last_mut()) {
            word.extend(c.to_lowercase());
        }
        before = c;
    }
    words.retain(|word| !word.is_empty());
    words
}

const YEARS: [&str; 14] = ["anos", "ano", "anitos", "ans", "an", "years", "year", "yr", "yrs", "yo", "meses", "mois", "months", "month"];
const AGED: [&str; 8] = ["age", "aged", "edad", "agee", "ages", "alter", "anios", "umr"];
const NUMBERS: &str = " one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen dos tres \
    cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete deux trois quatre cinq sept huit neuf dix \
    onze douze treize quatorze quinze seize ";
/// The words that may stand between a name and an age.
const BETWEEN: [&str; 22] = [
    "de", "a", "of", "la", "el", "una", "un", "une", "the", "aged", "age", "edad", "agee", "con", "tiene", "nina", "nino", "girl", "boy",
    "fille", "garcon", "is",
];
/// The words after which a number of years is no age: «thirty years of the convention», «two years after».
const SINCE: [&str; 13] = ["de", "del", "of", "after", "since", "later", "on", "despues", "apres", "depuis", "du", "des", "ago"];

/// The place of an age: the index of its first word and of the word after it.
fn age(words: &[String], at: usize) -> Option<(usize, usize)> {
    let young = |word: &str| word.parse::<u8>().is_ok_and(|years| (1..=19).contains(&years) && word.len() <= 2);
    let number = |word: &String| young(word) || NUMBERS.contains(&format!(" {word} "));
    let own = words.get(at)?;
    if AGED.contains(&own.as_str()) {
        // «edad=12», «aged-12», «age-of-12»
        let next = at + 1 + usize::from(words.get(at + 1).is_some_and(|word| matches!(word.as_str(), "of" | "de")));
        return words.get(next).is_some_and(number).then_some((at, next + 1));
    }
    let counted = number(own) && words.get(at + 1).is_some_and(|word| YEARS.contains(&word.as_str()));
    counted.then_some((at, at + 2))
}

/// Whether a given name stands here, followed by a family name or another given name.
fn is_whole_name(words: &[String], at: usize) -> bool {
    let (Some(first), Some(second)) = (words.get(at), words.get(at + 1)) else { return false };
    may_be_given(first) && is_a_name(second) || is_given(first) && second.len() > 2 && may_be_given(second)
}

/// The words for one child in addresses.
const CHILD: [&str; 9] = ["nina", "nino", "girl", "boy", "fille", "garcon", "child", "fillette", "menor"];

/// Whether the words contain a name with an age.
fn is_aged(words: &[String], whole_name: bool) -> bool {
    let child = words.iter().any(|word| CHILD.contains(&word.as_str()));
    (0..words.len()).filter_map(|at| age(words, at)).any(|(from, to)| {
        let nearest = words.iter().take(from).rev().take(4).find(|word| !BETWEEN.contains(&word.as_str()));
        let next = words.iter().skip(to).take(4).find(|word| !BETWEEN.contains(&word.as_str()) && !matches!(word.as_str(), "old"));
        let near = nearest.is_some_and(|word| is_a_name(word) || is_given(word)) || next.is_some_and(|word| is_given(word));
        // «Marta» is an everyday word too; right beside a child's age it counts as a name.
        let beside = [from.checked_sub(1).and_then(|at| words.get(at)), words.get(to)];
        let near = near || child && beside.into_iter().flatten().any(|word| may_be_given(word));
        let jubilee = words.get(to).is_some_and(|word| SINCE.contains(&word.as_str())) && words.get(to + 1).is_none_or(|w| w != "edad");
        near || whole_name && !jubilee
    })
}

fn is_named(said: &str) -> bool {
    NAMED.captures_iter(said).filter_map(|found| found.name("n")).any(|name| {
        let words = words(name.as_str());
        is_whole_name(&words, 0) || matches!(words.as_slice(), [first, _, ..] if is_given(first))
    })
}

fn is_named_in_arabic(spaced: &Plain) -> bool {
    let arabic = spaced.text.chars().any(|c| ('\u{620}'..='\u{64a}').contains(&c));
    arabic && OF_ARABIC_YEARS.is_match(&spaced.text) && !arabic_names::find(spaced).is_empty()
}

#[cfg(test)]
#[path = "links_tests.rs"]
mod tests;
