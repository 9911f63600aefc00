//! Finds where somebody lives: a street and number, a street corner, a post office box.

use super::found::{Find, Kind};
use super::plain::{Plain, pattern};
use regex::Regex;
use std::sync::LazyLock;

/// The patterns for street addresses, each by itself: together they have so many states that the library falls back to a search that is a
/// hundred times slower.
static STREETS: LazyLock<Vec<Regex>> = LazyLock::new(|| {
    [
        // 14 Kestrel Street; Flat 3, 14B Old Mill Road; House No. 12, Mango Lane; Block 2, Lot 4, Mango Lane
        r"\b(?:(?i:block|blk\.?) ?\d{1,4},? (?i:lot) ?\d{1,4},? )?(?:(?i:flat|apartment|apt\.?|unit|house|plot|door|room)(?: (?i:no\.?|number))? ?\d{1,5}[A-Za-z]?,? )?(?:\d{1,5}[A-Za-z]?(?:[/-]\d{1,4}[A-Za-z]?)?,? )?(?:(?:\p{Lu}[\p{L}'.-]+|\d{1,3}(?:st|nd|rd|th)) ){1,4}(?:Street|St\b\.?|Road|Rd\b\.?|Avenue|Ave\b\.?|Lane|Ln\b|Drive|Close|Boulevard|Blvd|Crescent|Terrace|Way|Square|Alley|Highway)(?:,? (?i:no\.?|number|house|apt\.?|flat) ?\d{1,5}[A-Za-z]?| \d{1,5}\b)?",
        // calle Los Lapachos 1234; Avda. España N.º 45 casi Brasil; Calle 45 # 12-34
        r"\b(?i:calle|avenida|avda\.?|av\.|pasaje|pje\.?|jirón|jr\.|carrera|cra\.?|callejón|bulevar|boulevard|paseo|diagonal|transversal|camino|ruta|travesía|plaza)\s(?:(?i:de|del|la|las|los|el|y|e)\s){0,3}(?:\p{Lu}[\p{L}'.-]*|\d{1,3}\b)(?:[ ](?:(?i:de|del|la|las|los|el|y|e)\s){0,3}(?:\p{Lu}[\p{L}'.-]+|\d{1,2} de \p{L}+)){0,5}(?:,?\s(?:(?i:n\.?\s?o\.?|nro\.?|núm\.?|número|casa|no\.)\s?|#\s?)?\d{1,5}(?:\s?-\s?\d{1,4})?[A-Za-z]?\b|,?\s(?i:casi|esquina|esq\.?|c/|e/|entre)\s(?:\p{Lu}[\p{L}'.-]*|\d{1,2} de \p{L}+)(?: \p{Lu}[\p{L}'.-]+){0,3}| s/n\b)",
        // Los Lapachos 1457 casi Teniente Rojas; C/ Fuente del Olivar, 18, 3.º B
        r"(?:\p{Lu}[\p{L}'.-]+ ){1,4}\d{2,5},? (?i:casi|esquina|esq\.?|c/) ?(?:\p{Lu}[\p{L}'.-]+ ?){1,4}",
        r"\b[Cc]/ ?(?:(?i:de|del|la|las|los|el)\s){0,3}\p{Lu}[\p{L}'.-]*(?: (?:(?i:de|del|la|las|los|el|y)\s){0,3}\p{Lu}[\p{L}'.-]+){0,4},? ?(?:(?i:n\.?\s?o\.?|núm\.?|número)\s?)?\d{1,4}",
        // 12 bis, rue des Acacias; rue 14, porte 233; lot 12, cité X
        r"\b\d{1,4}(?: ?(?i:bis|ter|quater)\b)?[A-Z]?,? (?i:rue|avenue|av\.|boulevard|bd\.?|bld|impasse|allée|chemin|place|quai|route|ruelle|venelle|cours|sentier|cité|résidence|lotissement|villa|passage|square)\s(?:(?i:de la|de l'|des|du|de|la|le|les|d'|el|al)\s?){0,2}(?:\p{Lu}|\d)[\p{L}\d'.-]*(?:[ -](?:(?i:de la|des|du|de|d'|el|al)[ -]?){0,1}\p{Lu}[\p{L}'.-]*){0,4}",
        r"\b(?i:rue|avenue|boulevard|ruelle|impasse|route|allée|quartier|cité|villa|lot)\s(?:(?:\p{Lu}|\d)[\p{L}\d'.-]*(?: \p{Lu}[\p{L}'.-]*){0,3})?[^.;\n\d]{0,30}?,?\s(?i:porte|maison|villa|parcelle|concession|appartement|appt\.?|immeuble|lot)\s(?:(?i:n\.?\s?o\.?|n°|numéro|no)\s?)?\d{1,5}[A-Za-z]?\b",
        r"\b(?i:rue) (?:(?i:de la|des|du|de|d')\s?)?\p{Lu}[\p{L}'-]+(?:[ -]\p{Lu}?[\p{L}'-]+){0,3},? (?i:n\.?\s?o\.?|numéro|no\.?)\s?\d{1,4}\b",
        // rue des Tanneurs 43, 1070 Anderlecht
        r"\b(?i:rue|avenue|chaussée|boulevard|quai|impasse|allée|clos) (?:(?i:de la|de l'|des|du|de|d')\s?)?\p{Lu}[\p{L}'-]+(?:[ -](?:(?i:de|du|des)[ -])?\p{Lu}[\p{L}'-]+){0,3},? \d{1,3}[a-z]?\b(?:,? (?i:bte|boîte) ?\d{1,3})?",
        // manzana 4, lote 12; casa N.º 14
        r"\b(?i:manzana|mz\.?|block|bloque|sector)\s?[\dA-Z]{1,4},?\s(?i:lote|lot|lt\.?|casa|solar|villa|house|plot)\s?(?:(?i:n\.?\s?o\.?|nro\.?|no\.?)\s?)?[\dA-Z]{1,4}\b",
        r"\b(?i:barrio|colonia|villa|urbanización|residencial|asentamiento)\s(?:\p{Lu}[\p{L}'.-]+ ?|(?i:de|la|las|los|el|del)\s){1,5},?\s?(?i:casa|lote|departamento|depto\.?|piso|pasaje)\s(?:(?i:n\.?\s?o\.?|nro\.?|núm\.?|número|no\.)\s?|#\s?)?\d{1,4}[A-Z]?\b",
        // Post office boxes.
        r"\b(?:P\. ?O\. ?Box|PO Box|Private Bag|Apartado(?: de Correos| Postal)?|Casilla(?: de Correos?| Postal)?|B\. ?P\.|BP|Boîte postale|boîte postale|apartado postal|casilla)\s?(?:(?i:n\.?\s?o\.?|nro\.?|no\.?)\s?)?\d{1,6}\b",
    ]
    .map(pattern)
    .into()
});

static ARABIC: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&[
        r"(?:\b\d{1,4}[,]? ?)?(?:[وبل]|في )?(?:شارع|زنقة|نهج|طريق|جادة|درب|زقاق|ممر|سكة)\s[\p{Arabic} ]{2,40}?,?\s?(?:(?:منزل|بيت|المنزل|البيت|عمارة|شقة|بناية|مبنى|الدار|دار|فيلا|الطابق|رقم|عدد)\s){1,3}(?:رقم\s)?\d{1,5}(?:,?\s(?:شقة|الشقة|الطابق|عمارة)\s(?:رقم\s)?\d{1,4})?",
        r"\b\d{1,4},?\s(?:شارع|زنقة|نهج|طريق|جادة|درب|زقاق|حارة|حي)\s\p{Arabic}+(?:\s\p{Arabic}+)?",
        r"(?:شارع|زنقة|نهج|جادة|درب|زقاق)\s(?:\p{Arabic}+\s){1,4}\d{1,4}\b",
        r"(?:شارع|زنقة|نهج|درب|زقاق|حارة|حي)\s(?:رقم\s)?\d{1,4},?\s(?:رقم|منزل|بيت|دار|عمارة|شقة)\s(?:رقم\s)?\d{1,4}",
        r"(?:حي|الحي|مخيم|قرية|حارة|مجمع)\s[\p{Arabic} ]{2,30}?,?\s?(?:منزل|بيت|المنزل|البيت|عمارة|شقة|بناية|مبنى|الدار|دار|خيمة|قطعة|بلوك)\s(?:رقم\s)?\d{1,5}",
        r"ص\. ?ب\.?\s?:?\s?(?:رقم\s)?\d{1,6}|صندوق (?:ال)?بريد\s?:?\s?(?:رقم\s)?\d{1,6}",
    ].join("|"))
});

/// The words for bodies of States and of the United Nations, whose addresses are public.
static OFFICE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)(?:\b(?:ministr(?:y|ies|erio|ère)|committee|comité|united nations|naciones unidas|nations unies|ohchr|unicef|palais|parliament|parlamento|parlement|congreso|senado|sénat|embassy|embajada|ambassade|court|corte|tribunal|juzgado|cour|ombuds\w+|defensor[íi]a|defensoría|prefecture|préfecture|procuradur[íi]a|fiscalía|municipalidad|mairie|commissariat|secretaría|secrétariat|secretariat|high commissioner|palacio|instituto nacional|institut national|directorate|direction|dirección general|commission|comisión)\b|وزارة|محكمة|اللجنة|لجنة|الأمم المتحدة|مفوضية|قصر|البرلمان|سفارة|المجلس)",
    )
});

/// The words that say that an address is somebody's home, or a place where somebody is kept.
static HOME: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)(?:\b(?:lives?|lived|living|home|house|resid\w+|shelter|safe house|vive[ns]?|vivía|domicili\w*|casa|hogar|albergue|refugio|habit\w+|vit|vivait|domicile|chez|maison|foyer|logée?|héberg\w+|her|his|su|sa|son)\b|تسكن|يسكن|تقيم|يقيم|منزل|بيت|تعيش|يعيش|تقطن|يقطن|مأوى)",
    )
});

/// What an address needs to count: a number or a corner. A street without one says little, and many laws and plans are named after a city's
/// street.
static NUMBERED: LazyLock<Regex> = LazyLock::new(|| pattern(r"\d|(?i:casi|esquina|esq\b|entre|c/|e/|s/n)"));

/// What a text needs somewhere to contain an address that counts: a number, a corner, a person who lives there. Most texts contain none of
/// these and are not searched further.
static ANY: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"\d|(?i:casi|esq|entre|c/|e/|s/n|\blive|\bresid|\bréside|\bhome|\bhouse|\bviv|\bhabite|\bvit\b|\bdomicili)"));

pub fn find(plain: &Plain) -> Vec<Find> {
    if !ANY.is_match(&plain.text) {
        return Vec::new();
    }
    let mut finds = Vec::new();
    for own in STREETS.iter().chain([&*ARABIC]).flat_map(|street| street.find_iter(&plain.text)) {
        let before = plain.before(own.start(), 110);
        let after = plain.after(own.end(), 60);
        // «تدرب» contains «درب», but is not a path.
        let inside = |c: char| ('\u{620}'..='\u{64a}').contains(&c);
        if before.ends_with(inside) && own.as_str().starts_with(inside) {
            continue;
        }
        let at_home = HOME.is_match(before);
        let public = (OFFICE.is_match(before) || own.as_str().contains("Box") && OFFICE.is_match(after)) && !at_home;
        let numbered = NUMBERED.is_match(own.as_str()) || at_home && !before.is_empty() && lives_there(before);
        // «CRC/C/SR.1709» is a record of a meeting and not a street.
        let in_a_symbol = plain.text[..own.start()].ends_with('/');
        if numbered && !public && !in_a_symbol && !only_a_route(own.as_str()) {
            finds.push((own.start(), own.end(), Kind::StreetAddress));
        }
    }
    finds
}

/// Whether the words before an address speak of somebody's home or of a shelter.
pub fn is_a_home(before: &str) -> bool {
    HOME.is_match(before)
}

/// Whether the words before an address say that somebody lives there: «She lives in Kestrel Street» has no number, but is her home.
fn lives_there(before: &str) -> bool {
    static THERE: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)\b(?:lives?|lived|resides?|residing|home|house|vive|vivía|reside|habite|vit|réside|domicili\w+)\s(?:(?:is|in|on|at|en|à|dans|sur|the|la|el)\s?){0,3}$",
        )
    });
    THERE.is_match(before)
}

/// Whether an address is only a road («Ruta 5», «Avenida 9 de Julio», «Route 66») and no house on it.
fn only_a_route(address: &str) -> bool {
    static ROUTE: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"^(?i:(?:ruta|camino|highway)\s(?:\p{L}+ )?\d{1,3}|(?:avenida|calle|plaza|paseo)\s\d{1,3})$"));
    ROUTE.is_match(address)
}
