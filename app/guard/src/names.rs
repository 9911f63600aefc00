//! Finds names in Latin script: capitalised words that belong to no institution, with something beside them that says whose name it is.

use super::found::{Find, Kind};
use super::people as sign;
use super::plain::{Plain, pattern};
use super::words::{COURTESY, GIVEN, NOT_NAMES, STARTERS, TITLES};
use regex::Regex;
use std::collections::{BTreeSet, HashSet};
use std::sync::LazyLock;

static NAME: LazyLock<Regex> = LazyLock::new(|| pattern("<<name>>"));
static WORD: LazyLock<Regex> = LazyLock::new(|| pattern("<<word>>|<<initials>>"));

/// Capitalised words that may be a name.
pub(super) struct Candidate {
    pub start: usize,
    pub end: usize,
    /// Whether a title stood before them: «Minister», «Jueza».
    pub office: bool,
    /// Whether a courtesy stood before them: «Mrs», «Don», «Mme».
    pub courteous: bool,
    /// Whether a word for a child stood before them, capitalised: «Student», «Niña».
    child: bool,
    /// Whether the first word is a known given name.
    given: bool,
    /// Whether it is one word in upper case only, or initials without full stops.
    pub acronym: bool,
    pub initials: bool,
    /// Whether it is one unknown word at the beginning of a sentence.
    pub opens: bool,
}

/// All capitalised words of a text that may be names, in order.
pub(super) fn candidates(plain: &Plain) -> Vec<Candidate> {
    let mut candidates: Vec<Candidate> =
        NAME.find_iter(&plain.text).filter_map(|own| candidate(&plain.text, own.start(), own.end())).collect();
    for own in &mut candidates {
        own.opens = !own.given
            && !own.initials
            && !plain.text[own.start..own.end].contains(' ')
            && plain.before(own.start, 12).trim_start().is_empty();
    }
    candidates
}

pub fn find(plain: &Plain) -> Vec<Find> {
    let candidates = candidates(plain);
    let mut marked: BTreeSet<usize> = BTreeSet::new();
    let mut known: HashSet<&str> = HashSet::new();
    for own in candidates.iter().filter(|own| is_personal(plain, own)) {
        marked.insert(own.start);
        let whole = &plain.text[own.start..own.end];
        known.insert(whole);
        known.extend(whole.split([' ', '\n']).next().filter(|first| first.len() > 2 && !first.contains('.')));
    }
    // «Amina and Zuri»: what is said of one holds for both.
    for (one, next) in candidates.iter().zip(candidates.iter().skip(1)) {
        let joined = matches!(plain.text.get(one.end..next.start), Some(" and " | " y " | " et " | " e " | ", "));
        let alike = !next.office && !next.acronym && (next.given || !plain.text[one.end..].starts_with(','));
        if joined && alike && marked.contains(&one.start) {
            marked.insert(next.start);
        }
    }
    // «Fanja and her little brother Toky, 6»: the age of one tells who the other is.
    for (one, next) in candidates.iter().zip(candidates.iter().skip(1)) {
        if sign::AND_KIN.is_match(plain.text.get(one.end..next.start).unwrap_or_default())
            && (marked.contains(&one.start) || marked.contains(&next.start))
        {
            marked.extend([one.start, next.start]);
        }
    }
    // Somebody who was named once is known by that name wherever it occurs again.
    for own in &candidates {
        let whole = &plain.text[own.start..own.end];
        let first = whole.split([' ', '\n']).next().unwrap_or(whole);
        if known.contains(whole) || known.contains(first) && !own.office {
            marked.insert(own.start);
        }
    }
    candidates.iter().filter(|own| marked.contains(&own.start)).map(|own| (own.start, own.end, Kind::Name)).collect()
}

/// The capitalised words without those that only begin a sentence and without titles; none if they are an institution's name.
fn candidate(text: &str, start: usize, end: usize) -> Option<Candidate> {
    let words: Vec<(usize, usize, String)> =
        WORD.find_iter(&text[start..end]).map(|own| (start + own.start(), start + own.end(), own.as_str().to_lowercase())).collect();
    let (mut first, mut office, mut child, mut polite) = (0, false, false, false);
    for (_, _, word) in &words {
        let bare = word.trim_end_matches(['.']).trim_end_matches("'s");
        if first == 0 && elided(&text[start..]) {
            // «L’hôpital Necker» is the name of an institution.
            if NOT_NAMES.contains(word.get(2..).unwrap_or_default()) {
                return None;
            }
            first += 1;
            continue;
        }
        // «Rosa» after «La» is a name, «May» after «In» a month.
        let calendar = words.len() > first + 1 && NOT_NAMES.contains(bare) && first == 0 && is_a_day(bare);
        let of_age = bare.ends_with("-old") || bare.ends_with("-ans");
        child |= of_age;
        let titled = TITLES.contains(bare) && word.len() > 2;
        let courteous = COURTESY.contains(bare) && (word.len() > 2 || word == "m.");
        if !(STARTERS.contains(bare) && !word.ends_with('.') || calendar || of_age || titled || courteous) {
            break;
        }
        office |= titled;
        polite |= courteous;
        child |= courteous
            && !matches!(bare, "mr" | "mrs" | "ms" | "m" | "mme" | "mlle" | "sr" | "sra" | "don" | "dona" | "monsieur" | "madame");
        first += 1;
    }
    let rest = words.get(first..)?;
    let (begin, _, first_word) = rest.first()?;
    let mut last = rest.len();
    let given = GIVEN.contains(first_word.as_str());
    let refused = |at: usize| {
        let Some((from, to, word)) = rest.get(at) else { return false };
        // «Ngo Bassong» is a family name, «NGO» is not; «Nguyen Thi Mai» contains no month.
        let a_name = matches!(word.as_str(), "ngo" | "ong") && text[*from..*to].ends_with(char::is_lowercase) || at > 1 && is_a_day(word);
        !a_name
            && (NOT_NAMES.contains(word.trim_end_matches("'s")) || word.split_once('\'').is_some_and(|(_, rest)| NOT_NAMES.contains(rest)))
    };
    // «Amina March»: a word after a given name may be a month or a place that was not separated from it.
    if let Some(stranger) = (0..rest.len()).find(|at| refused(*at)) {
        if !(given && (stranger > 0 || rest.len() > 1 && !refused(1))) {
            return None;
        }
        if stranger > 0 {
            last = stranger;
        }
    }
    let (begin, mut stop) = (*begin, rest.get(last - 1)?.1);
    if text[begin..stop].ends_with("'s") {
        stop -= 2;
    }
    let own = text[begin..stop].trim_end_matches('\'');
    let letters = || own.chars().filter(|c| c.is_alphabetic());
    let initials = own.contains('.') && last == 1;
    // «N.o», «S.A.», or a single letter that heads a list.
    let broken = initials
        && (text[stop..].starts_with(|c: char| c.is_alphanumeric())
            || matches!(own, "S.A." | "U.S." | "U.N." | "C.I." | "P.O." | "B.P." | "D.C."));
    let acronym = last == 1 && !initials && letters().count() <= 8 && letters().all(char::is_uppercase);
    if own.len() < 2 || broken {
        return None;
    }
    Some(Candidate { start: begin, end: begin + own.len(), office, courteous: polite, child, given, acronym, initials, opens: false })
}

/// Whether the word begins with an elided French word: «L’élève», «D’après».
fn elided(word: &str) -> bool {
    let mut letters = word.chars();
    matches!(letters.next(), Some('L' | 'D' | 'J' | 'S' | 'C' | 'T'))
        && letters.next() == Some('\'')
        && letters.next().is_some_and(char::is_lowercase)
}

fn is_a_day(word: &str) -> bool {
    static DAY: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"^(?:<<latin_month>>|\w+day|lunes|martes|miercoles|jueves|viernes|sabado|domingo|\w+di|dimanche)$"));
    DAY.is_match(word)
}

fn is_personal(plain: &Plain, own: &Candidate) -> bool {
    let (before, after) = (plain.before(own.start, 130), plain.after(own.end, 170));
    let short = own.acronym && own.end - own.start <= 3;
    if own.child && !own.acronym {
        return true;
    }
    let called = sign::CALLED_BEFORE.find(before).is_some_and(|words| !sign::A_THING.is_match(&before[..words.start()]));
    if sign::CHILD_BEFORE.is_match(before) || called {
        // «The child ONU …»: an acronym needs more evidence, unless it is as short as initials.
        return !own.acronym || short || own.given;
    }
    if sign::CITED.is_match(after) {
        return false;
    }
    let person = whole_person(&plain.text[own.start..own.end]);
    // «A Gorka Manrique, alumno …»: in Spanish, «a» also stands before people.
    let to_somebody = person && matches!(before.trim().rsplit(' ').next(), Some("a" | "A"));
    let aged = aged(after);
    if aged && (!own.acronym || short || own.given) {
        return !placed(before)
            || own.given
            || own.initials
            || to_somebody
            || person && sign::AGE_OF_ONE.is_match(after)
            || sign::STORY_BEFORE.is_match(before);
    }
    if own.acronym && !own.given {
        return false;
    }
    if sign::KIN_BEFORE.is_match(before) && !own.office {
        return true;
    }
    let place = placed(before) && !own.given && !own.initials && !to_somebody && !sign::STORY_BEFORE.is_match(before);
    if place {
        return false;
    }
    if sign::IN_A_ROW.is_match(after) || sign::AGE_AFTER_WORDS.is_match(after) && !sign::LASTS.is_match(after) && !own.office {
        return true;
    }
    if sign::BARE_AFTER.is_match(after) {
        return own.given || !sign::ROW_OF_PLACES.is_match(plain.before(own.start, 400));
    }
    let office = own.office || sign::OFFICE_BEFORE.is_match(before) || sign::OFFICE_AFTER.is_match(after);
    let alone = own.given && !plain.text[own.start..own.end].contains(' ');
    let beside = sign::SCHOOL_BESIDE.is_match(after) || alone && sign::PLACE_ALONE.is_match(after);
    !office
        && (later(after, 120, &sign::AGE_LATER, own)
            || later(after, 110, &sign::SCHOOL, own)
            || later(after, 80, &sign::PLACE, own)
            || sign::NEAR_BEFORE.is_match(before)
            || person && (sign::PLACE_NEAR_BEFORE.is_match(before) || lived_there(before, own.given))
            || beside)
}

/// Whether a village or a school stands earlier in the sentence, apart from its own name, and the name is a known one or of somebody who
/// was met there.
fn lived_there(before: &str, given: bool) -> bool {
    sign::PLACE_EARLIER.is_match(before) && (given && !sign::NAMED_FOR.is_match(before) || sign::MET.is_match(before))
}

/// Whether the name has two words, of which the first does not begin the name of a place.
fn whole_person(name: &str) -> bool {
    let first = name.split(' ').next().unwrap_or(name).to_lowercase();
    name.contains(' ')
        && !matches!(
            first.as_str(),
            "san" | "santa" | "santo" | "saint" | "sainte" | "puerto" | "port" | "ciudad" | "villa" | "casa" | "new" | "el" | "la"
        )
}

/// Whether the words before say that a place stands here rather than a person: after «in», «from», or in a row of places.
fn placed(before: &str) -> bool {
    sign::PLACE_BEFORE.is_match(before)
}

/// Whether an age follows right after the name, and is neither a prison sentence nor a time that passed.
fn aged(after: &str) -> bool {
    sign::AGE_AFTER.find(after).is_some_and(|age| {
        let number = age.as_str().find(|c: char| c.is_ascii_digit()).unwrap_or(age.end());
        !sign::NOT_AN_AGE.is_match(&after[age.end()..])
            && !sign::LENGTH_BEFORE.is_match(&after[..number])
            && !sign::MANY.is_match(&after[..age.end()])
    })
}

/// Whether a pattern matches further on in the sentence, with no other person and no group of people in between.
fn later(after: &str, most: usize, what: &Regex, own: &Candidate) -> bool {
    let Some(found) = what.find(after).filter(|found| found.start() <= most) else { return false };
    let between = &after[..found.start()];
    let rest = &after[found.end()..];
    let others = NAME.find_iter(between).filter(|name| candidate(between, name.start(), name.end()).is_some()).count();
    let allowed = if own.given || own.initials { 3 } else { 1 };
    // «Water in the village of Kor»: the first word of a sentence is capitalised for no other reason.
    if own.opens && !sign::ONE_DOES.is_match(found.as_str()) {
        return false;
    }
    !sign::MANY.is_match(between) && others <= allowed && !sign::NOT_AN_AGE.is_match(rest) && !sign::LENGTH_BEFORE.is_match(between)
}
