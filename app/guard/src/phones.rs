//! Finds telephone numbers: international ones, those in the shapes that countries use, and any number after «call» or «tel.»

use super::books::is_a_book;
use super::found::{Find, Kind};
use super::plain::{Plain, pattern};
use regex::Regex;
use std::sync::LazyLock;

/// Digits in groups, as a telephone number may be written.
static DIGITS: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?:\+ ?|\(\+?\d{1,4}\)[ .-]?)?\(?\b\d{1,14}\)?(?:[ .-]{1,2}\(?\d{1,10}\)?|/\d{2,4}\b){0,7}"));

static ANNOUNCED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:(?i:'s|\bher|\bhis|\bwhose|\bmy) (?i:own |new |old )?(?i:number)(?i: is| was)?[ ,:]{1,3}$|(?i:\b(?:tel[eé]?(?:phone|fono|\.)?s?|tél\.?|tlf\.?|tfno\.?|phones?|phone number|mobile|cell(?:phone|ular)?|cel\.?|móvil|fijo|celular|whatsapp|wsp|wasap|whats ?app|signal|viber|telegram|sms|call(?:ed|ing)?|dial|text|contact (?:no|number)s?|reach(?:ed|able)?|ring|número|llam(?:ar|e|en|ad)|comunicarse|contactar|contacto|escribir|portable|gsm|numéro|appel(?:er|ez)|joindre|joignable|contacter|contact|imo|ph\.?|mob\.?|fax)\b\.?)|(?:ال)?هاتف(?:ها|ه|هم)?|(?:ال)?جوال(?:ها|ه)?|(?:ال)?محمول|(?:ال)?موبايل|واتس ?اب|واتساب|رقمها|رقمه|الاتصال|اتصلوا|اتصل|للتواصل|التواصل|(?:ال)?نقال|تلفون|تليفون|رقم)[^\d.;\n]{0,32}$",
    )
});

/// Words for a line that everybody is meant to call.
static HELPLINE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)(?:help-?line|hot-?line|toll-free|free of charge|(?:child|crisis|reporting|free|phone|telephone) ?line\b|emergency (?:number|line|service)|call cent(?:re|er)|línea (?:\d|gratuita|telefónica|de |nacional|directa)|número (?:gratuito|de emergencia)|fono ?ayuda|call center|ligne (?:verte|d'|gratuite|téléphonique|nationale|de )|numéro (?:vert|gratuit|d'urgence|d'appel)|allô|خط (?:ال)?(?:مساعدة|نجدة|ساخن|مجاني|طفل|طوارئ)|الخط|النجدة|المجاني|الطوارئ|مجان[يا]|الساخن)",
    )
});

/// Shapes that are a telephone number without any announcement.
static SHAPED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?:\(0?\d{1,4}\) ?\d{2,4}[ .-]?\d{2,4}(?:[ .-]?\d{2,4})?|0\d{1,3}[ .-]\d{3}[ .-]?\d{3,4}|0\d{2}[ .-]\d{7}|0\d{1,3}[ .-]\d{6,8}|0\d(?:[ .-]?\d{2}){4}|0\d{3}[ .-]\d{3}[ .-]?\d{3}|0\d{8,10}|\d{3}[-.]\d{3}[-.]\d{4}|\(\d{3}\) ?\d{3}[ -]\d{4}|[67]\d \d{3} \d{2} \d{2}|[2-9]\d(?:[ .-]\d{2}){3}|9\d{2}[ -]\d{3}[ -]\d{3}|[67]\d{2} \d{2} \d{2} \d{2}|[67]\d{2} \d{3} \d{3}|0\d{2,4}[ .-]\d{2,3}[ .-]\d{2}[ .-]\d{2}|[0-9]{4}-\d{4}|\d{2,3}[ -]\d{4}[ -]\d{4})$",
    )
});

static TOLL_FREE: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^\(?(?:\+?1[ .-])?(?:0[ .-]?)?(?:800|808|900|116)\b|^0800|^1800|^800\d{5}$|^116 ?\d{3}$"));

static THOUSANDS: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\+? ?[1-9]\d{0,2}(?:[ .]\d{3})+$"));

static DATE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?:\d{1,3} \((?:1[89]|20)\d{2}\)|\d{1,2}[ ./-]\d{1,2}[ ./-]\d{2,4}|\d{4}[ ./-]\d{1,2}[ ./-]\d{1,2}|(?:1[89]|20)\d{2}[ /-]{1,3}(?:(?:1[89]|20)\d{2}|\d{2}))$",
    )
});

/// Words that make digits something else: a law, an article, money, a book, an account.
static SOMETHING_ELSE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)(?:\b(?:ley|law|loi|act|art(?:icle|ículo|s)?)\.?|\bdecre(?:e|to|t)|\bres(?:olution|olución)\.?|\bparagraphs?|\bpárrafos?|\bparagraphes?|\bparas?\.?|\bisbn|\bissn|\bUSD?|\$|€|₲|\bGs\.?|\bPYG|\beuros?|\bcase|\bcase file|\bcausa|\bexpediente|\baffaire|\bdossier|\bpp?\.|الرقم الدولي|القانون|المادة|المواد|قانون|الفقرة|الفقرات|المرسوم|قرار|قضية|القضية|ملف|الملف|دعوى|الدعوى|الوثيقة|محضر|مناقصة|المناقصة|عقد|العقد|المشروع|البند|\btenders?|\bcontracts?|\blots?|\bbudget(?: line)?|\bline|\bgrant|\bprojects?|\blicitaci[oó]n|\bcontrato|\bpartida|\blínea|\brubro|\bproyecto|\bconvenio|\bmarch[eé](?: public)?|\bappel d'offres|\bcontrat|\bligne|\bconvention|\bprojet|\bordinance|\bordonnance|\barr[eê]t[eé]|\bcircular|\bcirculaire|\bdirective|\b(?:request|solicitud|demande|enregistrée?|registrad[oa]|registered)(?: \S+){0,5}|طلبكم|طلب)\s?(?:no\.?s?|n\.?\s?o\.?s?|nro\.?|n|number|numéro|número|of|de|du|رقم|عدد)?[.:°]?\s?$",
    )
});

/// Whether the words before announce a telephone number.
pub fn announced(before: &str) -> bool {
    ANNOUNCED.is_match(before)
}

pub fn find(plain: &Plain) -> Vec<Find> {
    DIGITS
        .find_iter(&plain.text)
        .filter(|own| is_telephone(plain, own.start(), own.as_str()))
        .map(|own| (own.start(), own.end(), Kind::Telephone))
        .collect()
}

fn is_telephone(plain: &Plain, start: usize, number: &str) -> bool {
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    let end = start + number.len();
    let next = plain.text[end..].chars().next();
    // The digits belong to a symbol, the address of a page, a decimal, or a longer word.
    let stuck = plain.text[..start].chars().next_back().is_some_and(|c| c.is_alphanumeric() || matches!(c, '/' | '_' | '=' | '@'))
        || next.is_some_and(|c| c.is_alphanumeric() || matches!(c, '%' | '/' | '@' | '_'));
    let book = digits == 13 && is_a_book(number);
    if !(6..=15).contains(&digits) || stuck || book || DATE.is_match(number) || TOLL_FREE.is_match(number) {
        return false;
    }
    let before = plain.before(start, 60);
    let announced = announced(before);
    if HELPLINE.is_match(before) {
        return false;
    }
    let international =
        (number.starts_with('+') || number.starts_with("(+") || number.starts_with("00") && !numbered_in_a_year(number)) && digits >= 8;
    let thousands = THOUSANDS.is_match(number);
    if international {
        return !thousands || announced || digits >= 11;
    }
    if numbered_in_a_year(number) {
        return false;
    }
    if announced {
        return !SOMETHING_ELSE.is_match(before) && !counted(plain.after(end, 30));
    }
    SHAPED.is_match(number) && !SOMETHING_ELSE.is_match(before) && !years(number)
}

/// Whether a number counts within a year, as tenders, decrees and files do: «0045-2024» is the 45th of a year.
fn numbered_in_a_year(number: &str) -> bool {
    static IN_A_YEAR: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(?:\d{1,5}[-/]){1,2}(?:19|20)\d{2}$"));
    IN_A_YEAR.is_match(number)
}

/// Whether a number is a range of years: «2019-2023» has the shape of a Costa Rican number.
fn years(number: &str) -> bool {
    number.split('-').all(|part| part.len() == 4 && (part.starts_with("19") || part.starts_with("20")))
}

/// Whether the number is an amount of people, money or calls: «called 12 500 families».
fn counted(after: &str) -> bool {
    static COUNTED: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)^\s?(?:(?:<<children>>|calls?|cases?|families|users|times|llamadas|casos|denuncias|mensajes|usuarios|veces|appels?|cas|signalements|fois|dollars?|guaraní(?:es)?|euros?|francs?|pesos|USD|million|millones|de |d'|lines|lignes|líneas|per cent|por ciento|pour cent)\b|%|مكالمة|طفل|حالة|بلاغ|اتصال|أسرة)",
        )
    });
    COUNTED.is_match(after)
}
