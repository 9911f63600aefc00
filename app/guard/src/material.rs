//! Finds signs that a text contains material which shows the sexual abuse of a child, or points to it. A text with such a sign is refused,
//! and the author is told whom to call (`guard-material`): such material must never be stored here, not even for a moderator to look at.
//!
//! Reports must be able to speak of such material: the Protocol itself is named after it, and statistics, laws, cases, hotlines and
//! campaigns must pass. Words alone are therefore never a sign. A sign is something that leads to a thing, or is one:
//!
//! | sign | why | left alone |
//! | --- | --- | --- |
//! | [`Sign::Data`] | a picture, film or archive written as letters is that picture; pictures are taken nowhere here, whatever they show | the words `data:image` by themselves, hashes, public keys |
//! | [`Sign::HiddenService`] | addresses of the Tor and I2P networks: no report needs one, and nobody may be sent to look what it is | «.onion sites» and other talk of them |
//! | [`Sign::FileSharing`] | magnet, eDonkey and torrent links fetch files, not pages | «magnet links», «.torrent files» |
//! | [`Sign::Link`] | a link straight to a picture, a film or an archive, or to a place where files, pastes or closed groups are shared, in a sentence that speaks of such material | reports, laws, data and campaigns named beside the link; pages; links in other sentences |
//! | [`Sign::FileName`] | the name of a picture's, a film's or an archive's file in such a sentence: anyone who has the name can find the file | kinds of files («.jpg»), campaigns' files |
//!
//! The last two judge a sentence, so they can be wrong in both directions: a moderator still reads whatever passes. Spans are bytes of the
//! author's text, as with [`guard`](super::guard); pages should not repeat the text within them.

#[cfg(test)]
mod tests;
mod words;

use super::plain::{Plain, pattern};
use regex::Regex;
use std::sync::LazyLock;

/// The kind of a sign of such material.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Sign {
    /// A picture, film or archive written as letters.
    Data,
    /// An address in a hidden network (Tor, I2P).
    HiddenService,
    /// A link by which programs fetch files from each other (magnet, eDonkey, torrent).
    FileSharing,
    /// A link to a file, or to a place where files are shared, beside words for such material.
    Link,
    /// The name of a file, beside words for such material.
    FileName,
}

impl Sign {
    /// Every kind of sign.
    pub const ALL: [Sign; 5] = [Sign::Data, Sign::HiddenService, Sign::FileSharing, Sign::Link, Sign::FileName];

    /// The sign's code, for logs and counts, which must not contain the text itself.
    pub fn code(self) -> &'static str {
        match self {
            Sign::Data => "data",
            Sign::HiddenService => "hidden_service",
            Sign::FileSharing => "file_sharing",
            Sign::Link => "link",
            Sign::FileName => "file_name",
        }
    }
}

/// A piece of a text that may be such material or lead to it. `start` and `end` are bytes of the author's text, at the borders of
/// characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Suspect {
    pub start: usize,
    pub end: usize,
    pub sign: Sign,
}

/// How far before a link, in bytes of its sentence, words for such material belong to it; `BEHIND` is the same for words behind it.
const BEFORE: usize = 280;
const BEHIND: usize = 160;
/// How far before a link the words may stand that say what it leads to, in bytes.
const NAMED_WITHIN: usize = 200;
/// The number of characters from which a run that looks like data counts as data. Hashes have 128 at most, keys in links some hundred.
const LONG_DATA: usize = 800;

static DATA: LazyLock<Regex> = LazyLock::new(|| pattern(words::DATA));
static LETTERS: LazyLock<Regex> = LazyLock::new(|| pattern(words::LETTERS));
static KEYS: LazyLock<Regex> = LazyLock::new(|| pattern(words::KEYS));
static HIDDEN: LazyLock<Regex> = LazyLock::new(|| pattern(words::HIDDEN));
static FETCHED: LazyLock<Regex> = LazyLock::new(|| pattern(words::FETCHED));
static LINK: LazyLock<Regex> = LazyLock::new(|| pattern(words::LINK));
static SHARING: LazyLock<Regex> = LazyLock::new(|| pattern(&format!("(?i){}{}", words::SHARING_START, words::SHARING)));
static SHOWS: LazyLock<Regex> = LazyLock::new(|| pattern(words::SHOWS));
static PACKED: LazyLock<Regex> = LazyLock::new(|| pattern(words::PACKED));
static FILE_NAME: LazyLock<Regex> = LazyLock::new(|| pattern(words::FILE_NAME));
static ABUSE: LazyLock<Regex> = LazyLock::new(|| pattern(&words::ABUSE.map(|one| format!("(?:{one})")).join("|")));
static DOCUMENT: LazyLock<Regex> = LazyLock::new(|| pattern(words::DOCUMENT));
static CAMPAIGN: LazyLock<Regex> = LazyLock::new(|| pattern(words::CAMPAIGN));
static THING: LazyLock<Regex> = LazyLock::new(|| pattern(words::THING));

/// The signs in a text, in order; no two of them overlap. Every text is searched for signs in all four languages.
pub fn material(text: &str) -> Vec<Suspect> {
    let plain = Plain::of(text);
    let mut finds: Vec<(usize, usize, Sign)> = Vec::new();
    let mut add = |from: usize, to: usize, sign: Sign| {
        if !finds.iter().rev().take(64).any(|(start, end, _)| from < *end && *start < to) {
            finds.push((from, to, sign));
        }
    };
    DATA.find_iter(&plain.text).for_each(|found| add(found.start(), found.end(), Sign::Data));
    for found in LETTERS.find_iter(&plain.text) {
        if is_data(found.as_str()) && !KEYS.is_match(plain.before(found.start(), 120)) {
            add(found.start(), found.end(), Sign::Data);
        }
    }
    HIDDEN.find_iter(&plain.text).for_each(|found| add(found.start(), found.end(), Sign::HiddenService));
    FETCHED.find_iter(&plain.text).for_each(|found| add(found.start(), found.end(), Sign::FileSharing));
    // Whether the text speaks of such material takes longest to find out, and matters only if something in it could lead there.
    let leads = LINK.is_match(&plain.text) || FILE_NAME.is_match(&plain.text);
    let abuse = leads.then(|| ABUSE.find_iter(&plain.text).map(|found| (found.start(), found.end())));
    let abuse: Vec<(usize, usize)> = abuse.into_iter().flatten().collect();
    if !abuse.is_empty() {
        for found in LINK.find_iter(&plain.text) {
            let link = found.as_str().trim_end_matches(['.', ',', ';', ':', ')', ']', '\'', '!', '?', '/', '"']);
            let to = found.start() + link.len();
            let leads = Leads::of(link);
            if leads != Leads::Elsewhere && speaks(&plain, &abuse, found.start(), to) && !is_named(&plain, &abuse, found.start(), to, leads)
            {
                add(found.start(), to, Sign::Link);
            }
        }
        for found in FILE_NAME.find_iter(&plain.text) {
            let leads = if PACKED.is_match(found.as_str()) { Leads::ToArchive } else { Leads::ToPicture };
            let beside = LINK.find_iter(plain.before(found.start(), 200)).any(|link| link.end() == plain.before(found.start(), 200).len());
            if !beside && speaks(&plain, &abuse, found.start(), found.end()) && !is_named(&plain, &abuse, found.start(), found.end(), leads)
            {
                add(found.start(), found.end(), Sign::FileName);
            }
        }
    }
    finds.sort_by_key(|find| find.0);
    let mut last = 0;
    finds
        .into_iter()
        .map(|(from, to, sign)| {
            let (start, end) = plain.original(from, to);
            Suspect { start, end, sign }
        })
        .filter(|own| {
            own.start >= last && {
                last = own.end;
                true
            }
        })
        .collect()
}

/// Whether a run of letters is so long and so mixed that it is a file, or begins as pictures, films and archives begin.
fn is_data(run: &str) -> bool {
    let bytes = || run.bytes().filter(u8::is_ascii_alphanumeric);
    let begins = ["/9j/", "iVBORw0KGgo", "R0lGOD", "UklGR", "AAAAIGZ0eX", "AAAAGGZ0eX", "AAAAHGZ0eX", "UEsDB", "Qk0"];
    let begins = begins.iter().any(|start| run.starts_with(start)) && run.len() >= 160;
    let hexadecimal = bytes().all(|byte| byte.is_ascii_hexdigit());
    let lower = run.to_ascii_lowercase();
    if hexadecimal {
        return run.len() >= 200 && ["ffd8ff", "89504e47", "47494638", "504b0304"].iter().any(|start| lower.starts_with(start));
    }
    let mixed = bytes().any(|byte| byte.is_ascii_digit())
        && bytes().any(|byte| byte.is_ascii_uppercase())
        && bytes().any(|byte| byte.is_ascii_lowercase());
    begins || mixed && bytes().count() >= LONG_DATA
}

/// The kind of thing to which a link leads.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Leads {
    ToPicture,
    ToArchive,
    ToSharing,
    Elsewhere,
}

impl Leads {
    fn of(link: &str) -> Leads {
        let path = link.split(['?', '#']).next().unwrap_or(link);
        let lower = path.to_ascii_lowercase();
        if [".pdf", ".html", ".htm", ".docx", ".doc", ".odt", ".xlsx", ".xls", ".ods", ".csv", ".txt"]
            .iter()
            .any(|end| lower.ends_with(end))
        {
            return Leads::Elsewhere;
        }
        if SHOWS.is_match(path) {
            Leads::ToPicture
        } else if PACKED.is_match(path) {
            Leads::ToArchive
        } else if SHARING.is_match(link) {
            Leads::ToSharing
        } else {
            Leads::Elsewhere
        }
    }
}

/// Whether the sentence speaks of such material near this place, or within it.
fn speaks(plain: &Plain, abuse: &[(usize, usize)], from: usize, to: usize) -> bool {
    let begin = from - plain.before(from, BEFORE).len();
    let end = to + plain.after(to, BEHIND).len();
    let first = abuse.partition_point(|(_, end)| *end <= begin);
    abuse.get(first).is_some_and(|(start, _)| *start < end)
}

/// Whether the words before a link, or in the link, say that it is a document, data or a campaign. Another thing named in between would be
/// what the link leads to, and then the answer is no («The report says that the film is at …»).
fn is_named(plain: &Plain, abuse: &[(usize, usize)], from: usize, to: usize, leads: Leads) -> bool {
    let names: &Regex = if leads == Leads::ToPicture { &CAMPAIGN } else { &DOCUMENT };
    let own = plain.text[from..to].replace('_', " ");
    if names.is_match(&own) || CAMPAIGN.is_match(&own) {
        return true;
    }
    let before = plain.before(from, NAMED_WITHIN);
    let begin = from - before.len();
    let Some(named) = names.find_iter(before).chain(CAMPAIGN.find_iter(before)).map(|found| begin + found.end()).max() else {
        return false;
    };
    // Words for the material do not count as words for what the link leads to: «a study of films of abuse».
    let mut place = named;
    let first = abuse.partition_point(|(_, end)| *end <= named);
    for (start, end) in abuse.iter().skip(first).take_while(|(start, _)| *start < from) {
        if *start > place && THING.is_match(&plain.text[place..*start]) {
            return false;
        }
        place = place.max((*end).min(from));
    }
    !THING.is_match(&plain.text[place..from])
}
