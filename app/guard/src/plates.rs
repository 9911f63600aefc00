//! Finds vehicles' registration plates: after «plate», or beside a vehicle where letters and digits have the shape of a plate.

use super::found::{Find, Kind};
use super::plain::{Plain, pattern};
use regex::Regex;
use std::sync::LazyLock;

static ANNOUNCED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:(?i:\b(?:(?:licen[cs]e|number|registration) plates?|plates?|registration(?: number| no)?|reg\.? no|tags?|matr[ií]culas?|placas?|patentes?|chapas?|dominio|immatricul(?:ée?s?|ation)|plaques?(?: d'immatriculation| minéralogique)?|matricule)\b)|لوحة|لوحتها|لوحات|لوحته|اللوحة|نمرة)(?P<gap>[^\d\n;.]{0,24}?)(?P<p>\b(?:[A-Z]{2}[ -]?\d{1,2}[A-Z]?[ -]?[A-Z]{1,3}[ -]?\d{4}\b|[A-Z]{1,4}[ -]?\d{1,5}(?:[ -]?[A-Z]{1,4}\b|[ -]\d{1,4}\b)?|\d{1,5}[ -]?(?:[A-Z]{1,4}|[أ-ي](?:[ -]?[أ-ي]){0,2})(?:[ -]?\d{1,5})?)\b|(?:[أ-ي] ?){1,3}\d{3,4}\b|\d{3,6}(?:[ /-]?\p{Arabic}(?: \p{Arabic}){0,2}(?:[ /-]\d{1,3})?| تونس \d{1,4})?)",
    )
});

static SHAPED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"\b(?:[A-Z]{2}[ -]?\d{1,2}[A-Z]?[ -]?[A-Z]{1,3}[ -]?\d{4}|[A-Z]{1,3} \d{3,4}-\d{2}|[A-Z]{2,4}[ -]?\d{3,4}(?:[ -]?[A-Z]{1,2})?|[A-Z]{2}[ -]\d{3}[ -][A-Z]{2}|\d{4}[ -]?[A-Z]{3}|\d{3,4} ?[A-Z]{2} ?\d{1,2}|[A-Z]{2} \d{3} [A-Z]{2}|\d{1,5}[ -][A-Z]{1,2}[ -]\d{1,2}|\d{4,5} [A-Z]{1,2})\b",
    )
});

static VEHICLE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)(?:\b(?:car|van|truck|lorry|bus|minibus|vehicle|pick-?up|taxi|motorbike|motorcycle|jeep|suv|auto|automóvil|camioneta|camión|vehículo|moto|motocicleta|furgoneta|furgón|bus|colectivo|coche|carro|voiture|camion|camionnette|fourgon|fourgonnette|véhicule|mobylette|toyota|hyundai|nissan|ford|kia|peugeot|renault|mercedes)\b|سيارة|السيارة|شاحنة|الشاحنة|حافلة|الحافلة|دراجة|مركبة|المركبة|باص)[^.;\n]{0,50}$",
    )
});

/// Whether a match has the shape of a plate. A pupil's enrolment is «matrícula» too, a memorial tablet «placa»; a year or an amount is no
/// plate.
fn has_shape(plate: &str, after: &str) -> bool {
    static COUNTED: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)^\s?(?:%|[.,]\d|<<children>>|de \p{Ll}|d'\p{Ll})"));
    let letters = plate.chars().filter(|c| c.is_alphabetic()).count();
    let digits = plate.bytes().filter(u8::is_ascii_digit).count();
    (2..=8).contains(&digits) && (letters >= 3 || letters >= 1 && !COUNTED.is_match(after))
}

/// A plate in lower case, as people type it.
static SMALL: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)(?:\b(?:plates?|reg(?:istration)?(?: no)?\.?|number plate|matr[ií]cula|placas?|patente|chapa|immat(?:riculation|riculée?)?\.?|plaque)|\b(?:probox|corolla|premio|noah|hiace|hilux|prado|land ?cruiser|boda|tuk-?tuk|matatu|car|van|taxi|lorry|truck|minibus|bus|motorbike|auto|moto|camioneta|furgoneta|taxi|colectivo|voiture|504|505|bâché|camionnette|zémidjan|toyota|kia|hyundai|nissan|peugeot|renault|mercedes|suzuki|honda|bajaj)(?: \p{L}+){0,2})[ :,-]{1,3}(?P<p>(?:[a-z]{2,3} ?\d{3,4} ?[a-z]{0,2}|[a-z]{2} ?\d{2} ?[a-z]{1,3} ?\d{3,4}|\d{3,4} ?[a-z]{2,3}(?: ?\d{1,2})?|[a-z]{1,2} \d{4} [a-z]{1,2}))\b",
    )
});

/// A plate in Arabic letters, after a number was spoken of: «أ ب ج 4821».
static ARABIC: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:سيارة|السيارة|سيارته|شاحنة|باص|حافلة|كيا|تويوتا|هيونداي|تكسي|تاكسي|فان|موتور|دراجة|بيك ?اب)[^.\n\d]{0,40}?(?P<p>(?:\p{Arabic} ){1,3}\d{3,6}|\d{3,6}(?: \p{Arabic}){1,3}(?:[^\p{Arabic}]|$)|\d{5,6}\b)",
    )
});

pub fn find(plain: &Plain) -> Vec<Find> {
    let mut finds = Vec::new();
    for found in SMALL.captures_iter(&plain.text).chain(ARABIC.captures_iter(&plain.text)) {
        let Some(plate) = found.name("p") else { continue };
        // «بسعر 1150»: the end of a word is no letter of a plate.
        let in_a_word = plain.text[..plate.start()].ends_with(char::is_alphabetic) && plate.as_str().starts_with(char::is_alphabetic);
        let letters = plate.as_str().chars().filter(|c| c.is_alphabetic()).count();
        let unit = ["km", "kg", "m", "de", "a", "y", "et", "to", "at", "en", "por", "for", "or"];
        let word = plate.as_str().split(|c: char| !c.is_alphabetic()).any(|part| unit.contains(&part.to_lowercase().as_str()));
        if letters >= 1 && !word && !in_a_word && !counted(plain, plate.start(), plate.as_str()) {
            finds.push((plate.start(), plate.end(), Kind::Plate));
        }
    }
    for found in ANNOUNCED.captures_iter(&plain.text) {
        let Some(plate) = found.name("p") else { continue };
        let arabic = found.get_match().as_str().chars().any(|c| ('\u{600}'..'\u{700}').contains(&c));
        let vehicle = VEHICLE.is_match(plain.before(found.get_match().start(), 60));
        let figures_only = plate.as_str().bytes().all(|b| b.is_ascii_digit());
        if has_shape(plate.as_str(), plain.after(plate.end(), 30)) || figures_only && (arabic || vehicle) && plate.len() >= 4 {
            finds.push((plate.start(), plate.end(), Kind::Plate));
        }
    }
    for own in SHAPED.find_iter(&plain.text) {
        let stuck = plain.text[..own.start()].ends_with(['/', '-', '.']) || plain.text[own.end()..].starts_with(['/', '-']);
        if !stuck && VEHICLE.is_match(plain.before(own.start(), 70)) && !counted(plain, own.start(), own.as_str()) {
            finds.push((own.start(), own.end(), Kind::Plate));
        }
    }
    finds
}

/// Whether letters and digits are an amount or the number of something else: «Vehicles for USD 5000», «in the budget line PG 1200», «law
/// ABC 123».
fn counted(plain: &Plain, at: usize, plate: &str) -> bool {
    static ELSE: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)(?:law|act|ley|loi|line|línea|ligne|resolution|resolución|standard|norm|norma|norme|model|modelo|modèle|iso|programme|programa)\s(?:n\S{0,3}\s)?$",
        )
    });
    let money = ["USD", "EUR", "PYG", "CLP", "XOF", "MAD", "TND", "GTQ", "HNL", "ISO", "OPSC", "CRC", "GBP", "KES", "ODS", "SDG"];
    money.iter().any(|own| plate.contains(own)) || ELSE.is_match(plain.before(at, 30))
}
