//! Vehicles' plates: after «plate», or beside a vehicle where letters and figures have a plate's shape.

use super::plain::{Plain, pattern};
use super::{Find, Kind};
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

/// A pupil's enrolment is «matrícula» too, a memorial tablet «placa»; a year or an amount is no plate.
fn has_shape(plate: &str, after: &str) -> bool {
    static COUNTED: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)^\s?(?:%|[.,]\d|<<children>>|de \p{Ll}|d'\p{Ll})"));
    let letters = plate.chars().filter(|c| c.is_alphabetic()).count();
    let digits = plate.bytes().filter(u8::is_ascii_digit).count();
    (2..=8).contains(&digits) && (letters >= 3 || letters >= 1 && !COUNTED.is_match(after))
}

pub fn find(plain: &Plain) -> Vec<Find> {
    let mut finds = Vec::new();
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

/// «Vehicles for USD 5000», «in the budget line PG 1200», «law ABC 123».
fn counted(plain: &Plain, at: usize, plate: &str) -> bool {
    static ELSE: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)(?:law|act|ley|loi|line|línea|ligne|resolution|resolución|standard|norm|norma|norme|model|modelo|modèle|iso|programme|programa)\s(?:n\S{0,3}\s)?$",
        )
    });
    let money = ["USD", "EUR", "PYG", "CLP", "XOF", "MAD", "TND", "GTQ", "HNL", "ISO", "OPSC", "CRC", "GBP", "KES", "ODS", "SDG"];
    money.iter().any(|own| plate.contains(own)) || ELSE.is_match(plain.before(at, 30))
}
