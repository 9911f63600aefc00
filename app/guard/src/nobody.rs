//! Drops finds that belong to nobody: an office's telephone, a story that was made up, the picture of a building. The learnt weights
//! (`learnt`) say of each part of a text whether it tells of somebody; this module decides what follows from that for the finds in it.

use super::found::{Find, Kind};
use super::learnt::Asked;
use super::lists::{is_a_name, may_be_given};
use super::plain::{Plain, pattern};
use super::{addresses, reach};
use regex::Regex;
use std::sync::LazyLock;

/// The score below which these are dropped: finds of lists and guesses, an office's mailbox and telephone, and one word that no list knows
/// as a name («Allocate» at the beginning of a sentence, «Coast» in a table).
const NOBODY: f32 = -0.5;

/// The score below which a rule's find of a name, a plate or an address is dropped.
const SURELY_NOBODY: f32 = -1.0;

/// The score below which an address is taken for an office's, if the words before it are of an office. An address of a shelter or a home is
/// never dropped.
const NO_HOME: f32 = -0.2;

/// The score below which a picture is taken to show nobody.
const NO_PICTURE: f32 = -0.1;

/// The score above which a part of a text is asked about although no rule finds anything in it. A part of few words needs a higher score,
/// and one of even fewer words is never asked about.
const ONE: f32 = -0.05;
const ONE_IN_A_FEW_WORDS: f32 = 0.1;
const FEW: usize = 80;
const TOO_FEW: usize = 35;

/// The score above which somebody is told of even if the story is said to be made up.
const ONE_AFTER_ALL: f32 = 0.5;

/// The words of a story that says that it was made up or put together from several.
static MADE_UP: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:composite (?:story|case|account|portrait)|fictional|fictitious|(?:an |the )?invented (?:name|example|case|story)|names? (?:that )?we (?:have )?invented|example is invented|hypothetical|imagine (?:an?|that)|(?:put|pieced) together from|(?:this|the) (?:person|child|boy|girl)(?: (?:in|of) (?:this|the|our) \w+)? does not exist|no such (?:person|child|boy|girl)|in the (?:play|fable|novel)|relatos? compuestos?|nombre inventado|ejemplo (?:es )?inventado|fictici[oa]s?|hipotétic[oa]s?|imagina (?:a|que|un)|(?:persona|niñ[oa]|muchach[oa])(?: de est[ea] \w+)? no existe|en la (?:obra de teatro|novela|fábula)|imagin(?:emos|en) (?:a|que|un)|récits? composés?|composée? à partir de|cas (?:fictif|d'école)|fictives?|fictifs?|prénom inventé|exemple (?:est )?inventé|hypothétiques?|imagine (?:un|une|que)|(?:personne|enfant|fille|garçon)(?: de cet(?:te)? \w+)? n'existe pas|dans (?:la pièce de théâtre|le roman|la fable)|(?:imagin(?:ons|ez)|prenons|supposons) (?:un|une|que|le cas))\b|متخيلة?|خيالية?|افتراضية?|لنفترض|مركبة? من|قصة مركبة|تخيلوا|تخيل أن|تخيلي أن|لا وجود لهذ|في هذا المثال غير موجودة?|في المسرحية|في الرواية",
    )
});

/// Words around contact details of an office: «for press enquiries», «in office hours», «complaints may be made to».
static OFFICE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:press|media|journalists?|secretariat|office|ministry|ombuds\w+|commission(?:er)?|complaints?|toll-?free|freephone|help-?line|hot-?line|prensa|medios|periodistas|secretar[íi]a|oficina|ministerio|defensor[íi]a|procuradur[íi]a|comisión|quejas?|denuncias?|línea|presse|médias|journalistes|secrétariat|bureau|ministère|défenseure?|commission|réclamations?|plaintes?|saisine|saisir|médiat(?:eur|rice)|numéro vert|ligne|human rights|derechos humanos|droits (?:de l'homme|humains)|law clinic|clinique juridique|consultorio jurídico)\b|الصحافة|للصحفيين|الأمانة|مكتب|وزارة|الوزارة|المظالم|الهيئة|اللجنة|الشكاوى|شكوى|المجاني|مجانا|الخط|خط|حقوق الإنسان|العيادة القانونية",
    )
});

/// Keeps the finds of lists and guesses around which the words speak of somebody.
pub fn of_somebody(finds: Vec<Find>, parts: &[Asked]) -> Vec<Find> {
    finds.into_iter().filter(|find| part(find, parts).is_none_or(|part| part.score >= NOBODY)).collect()
}

/// Whether a find belongs to nobody and is to be dropped.
pub fn is_nobody(plain: &Plain, find: &Find, parts: &[Asked]) -> bool {
    let Some(part) = part(find, parts) else { return false };
    let (from, to, kind) = *find;
    match kind {
        Kind::Name => part.score < SURELY_NOBODY || part.score < NOBODY && is_unknown(&plain.text[from..to]) || is_made_up(plain, part),
        Kind::OnePerson => is_made_up(plain, part),
        Kind::Plate => part.score < SURELY_NOBODY,
        Kind::StreetAddress => {
            (part.score < SURELY_NOBODY || part.score < NO_HOME && OFFICE.is_match(plain.before(from, 200)))
                && !addresses::is_a_home(plain.before(from, 110))
        }
        Kind::MediaFile => part.score < NO_PICTURE,
        Kind::Email => part.score < NOBODY && reach::is_a_desk(&plain.text[from..to]),
        Kind::Telephone => part.score < NOBODY && OFFICE.is_match(plain.before(from, 200)),
        _ => false,
    }
}

/// Whether a name is one word in Latin letters that no list knows as a name.
fn is_unknown(name: &str) -> bool {
    let low = name.to_lowercase();
    low.chars().count() > 2 && low.chars().all(|c| c.is_ascii_alphabetic()) && !may_be_given(&low) && !is_a_name(&low)
}

/// Whether a part of a text is asked about in which no rule finds anything.
pub fn is_asked(plain: &Plain, part: &Asked) -> bool {
    let long = plain.text[part.span.clone()].trim().chars().count();
    let enough = if long < FEW { ONE_IN_A_FEW_WORDS } else { ONE };
    long >= TOO_FEW && part.score > enough && !is_made_up(plain, part)
}

fn is_made_up(plain: &Plain, part: &Asked) -> bool {
    // This is worked out once for each part: a long part may hold thousands of names.
    part.score < ONE_AFTER_ALL && *part.made_up.get_or_init(|| MADE_UP.is_match(&plain.text[part.span.clone()]))
}

fn part<'a>(find: &Find, parts: &'a [Asked]) -> Option<&'a Asked> {
    parts.get(parts.partition_point(|part| part.span.end <= find.0))
}
