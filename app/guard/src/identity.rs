//! Finds numbers by which an authority, a court or a bank knows a person: after words that announce them, or by their shape.

use super::books::is_a_book;
use super::found::{Find, Kind};
use super::phones::announced;
use super::plain::{Plain, pattern};
use regex::Regex;
use std::sync::LazyLock;

/// The name of a document, perhaps some words, then a number.
static ANNOUNCED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:\b(?:C\. ?I\.|CI|DNI|D\.N\.I\.|RUT|RUN|CURP|CPF|RG|NIR|NIN|NIF|NIE|CNI|CNIE|CIN|CNIB|SSN|CUI|CUIL|CUIT|RUC|NSS|DUI|ID|NUIP|BVN|NNI)|(?i:\b(?:cédula(?: de (?:identidad|ciudadanía|extranjería))?|documento(?: nacional)? de identidad|n[úu]mero de (?:documento|identidad|identificación)|tarjeta de identidad|pasaporte|partida de nacimiento|acta de nacimiento|certificado de nacimiento|seguro social|libreta|cuenta bancaria|cuenta de ahorros?|n[úu]mero de cuenta|passport|identity card|id card|identity (?:document|number)|identification number|national (?:id|identity|identification)(?: card| number)?|id (?:no|number)|social security|birth certificate|insurance number|refugee card|registration card|bank account|account (?:no|number)|student (?:id|number)|aadhaar|nhs number|voter card|tax number|ration card|passeport|carte (?:nationale )?d'identité(?: nationale)?|pièce d'identité|carte de réfugiée?|carte consulaire|sécurité sociale|numéro d'identi(?:té|fication)(?: nationale?)?|identifiant national|extrait de naissance|acte de naissance|extrait d'acte de naissance|compte bancaire|m-?pesa|mtn|momo|mobile money|airtel money|orange money|wave|moov(?: money)?|tigo money|giros tigo|billetera(?: personal)?|nequi|daviplata|yape|plin|bkash|nagad|easypaisa|jazzcash|gcash|ecocash|flooz|t-money|wallet|till (?:no|number)|paybill|iban|numéro de compte|titre de séjour|carte de séjour|n° de sûreté publique|sûreté publique|registre national|alien (?:registration )?number|unhcr (?:card|case)))|(?:رقم )?(?:ال)?بطاقة(?: الهوية| التعريف| الوطنية| الشخصية| اللاجئ| القومية| الأحوال)*|بطاقة (?:هويتها|هويته)|بطاقتها|بطاقته|(?:ال)?رقم (?:ال)?(?:وطني|قومي|هوية|هويتها|هويته)|(?:ال)?هوية|هويتها|هويته|رقمها (?:الوطني|القومي)|رقمه (?:الوطني|القومي)|جواز (?:ال)?سفر(?:ها|ه)?|جواز(?:ها|ه)|(?:ال)?حساب (?:ال)?(?:بنكي|مصرفي)|شهادة (?:ال)?(?:ميلاد|ولادة)(?:ها|ه)?|(?:ال)?رقم الضمان|القيد العائلي|رقم القيد|زين كاش|آسيا حوالة|فودافون كاش|محفظة|بنكك|سيريتل كاش)(?P<gap>[^\d\n;]{0,28}?)(?P<n>\b(?:[A-Z]{1,4}[ .-]?)?\d[\dA-Za-z]*(?:[ ./-]{1,2}[\dA-Za-z]*\d[\dA-Za-z]*){0,8}(?:-[A-Za-z0-9]{1,3}\b)?)",
    )
});

/// The shapes that are an identity number wherever they occur.
static SHAPED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"\b(?:[A-Z]{4}\d{6}[HMX][A-Z]{5}[A-Z0-9]\d|[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){3,7}(?:[ ]?[A-Z0-9]{1,4})?|\d{3}\.\d{3}\.\d{3}-\d{2}|\d{1,2}\.\d{3}\.\d{3}-[\dkK]|\d{7,8}-[\dkK]|\d{8}-?[A-HJ-NP-TV-Z]|[XYZ]-?\d{7}-?[A-Z]|\d{3}-\d{2}-\d{4}|\d{2}-\d{8}-\d|\d{3}-\d{6}-\d{4}[A-Z]|\d{3}-\d{7}-\d|[12] ?\d{2} ?(?:0[1-9]|1[0-2]) ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3}(?: ?\d{2})?|\d{5}-\d{7}-\d|[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]|[1-9]\d{9,17})\b",
    )
});

static CASE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)(?:\b(?:case(?: file)?|file|docket|investigation|expediente|causa|carpeta fiscal|carpeta de investigación|legajo|denuncia|historia clínica|dossier|affaire|procédure|medical record)|(?:ال)?(?:قضية|ملف|دعوى|ملفها|ملفه))(?: (?:judicial|fiscal|penal|file|number|no|num|numéro|número|médical|رقم|عدد))*[ ,:]{0,2}(?:N\.?\s?o\.?s?|nro\.?|no\.|n°|num\.?|number|número|numéro|#|رقم|عدد)?[ :]{0,2}(?P<n>(?:[A-Z]{1,5}[ ./-]?){0,3}\d[\dA-Z]*(?:[./-][\dA-Z]+){0,4})",
    )
});

/// The words for a case with further words between, before a number with a case number's dashes: «expediente de protección de la niña:
/// 01174-2021-00386».
static CASE_OF: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)(?:\b(?:case file|case|file|docket|expediente|causa|carpeta|legajo|dossier|affaire|procédure)\b|(?:ال)?(?:قضية|ملف|دعوى))[^\d\n;.]{1,50}?(?:N\.?\s?o\.?|nro\.?|no\.|n°|number|número|numéro|رقم|:)\s?(?P<n>(?:[A-Z]{1,5}[ ./-]?){0,3}\d[\dA-Z]*(?:[./-][\dA-Z]+){1,4})",
    )
});

/// A word for one child, in the sentence of a case number.
static OF_A_CHILD: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:the|this|his|her|la|el|su|l'|le|sa|son|una?|une?|a) ?(?:(?:two|three|younger|older|elder|youngest|eldest|dos|tres|deux|jeune|same|other) ){0,2}(?:<<child>>)\b|<<child>>'s\b|(?:^|[^\p{Arabic}])[وفبك]?(?:ال|لل)(?:طفلة?|فتاة|ضحية|قاصرة?|تلميذة?|طالبة?|فتى|حدث|صبي|مراهقة?|شقيقة?)(?:[^\p{Arabic}]|$)",
    )
});

/// A number that is a range of years: «DNI 2019-2023» is a campaign.
static YEARS: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(?:19|20)\d{2}(?:[ /-]{1,3}(?:19|20)?\d{2})+$"));

/// Words for the number of a book or a web page, which is nobody's.
static NOT_A_PERSON: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)(?:(?:registered|registrad[oa]|enregistrée?|recorded)(?: \S+){0,5} (?:number|folio|número|numéro|n\.?o\.?)\s?:?$)|(?:isbn|issn|doi|https?://|www\.|US\$|USD|\$|€|£|/|=|_)[^\s]*\s?:?$",
    )
});

/// Words for the files of one person at a police station, a prosecutor's office or a children's court.
static FILE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)(?:\b(?:case(?: file| ref(?:erence)?)?|police (?:file|report|case)|file ref(?:erence)?|our ref|referral|occurrence book|o\.?b\.?|f\.?i\.?r\.?|crime report|docket|cause list|probation file|care order|child protection file|court file|expediente|expte\.?|exp\.|carpeta(?: fiscal| judicial| de investigación)?|causa|legajo|denuncia|acta policial|parte policial|oficio|n\.?u\.?c\.?|rit|ruc|rol|sumario|dossier|procédure|procès-verbal|p\.?v\.?|affaire|plainte|registre|main courante)\b\.?|(?:ال)?(?:قضية|ملف|دعوى|محضر|بلاغ|ملفها|ملفه|شكوى|تحقيق|أساس))(?: (?:judicial|fiscal|penal|penale?|policial|file|number|ref|no|num|numéro|número|de police|du parquet|رقم|عدد|الشرطة|الضبط))*[ ,:]{0,2}(?:N\.?\s?o\.?s?|nro\.?|no\.|n°|num\.?|number|número|numéro|#|رقم|عدد)?[ :]{0,2}(?P<n>(?:[A-Z]{1,6}[ ./-]?){0,3}\d[\dA-Z]*(?:[./-][\dA-Z]+){1,5})",
    )
});

/// Words for numbers that are public: those of a superior court, a parliament or an authority.
static PUBLIC_FILE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)(?:supreme|constitutional|court of appeal|high court|inter-american|african court|human rights|petition|writ|appeal no|committee|communication|resolution|parliament|bill|tender|budget|contract|suprema|constitucional|corte|interamericana|inconstitucionalidad|amparo|casación|tutela|sentencia|comité|comunicación|resolución|licitación|presupuest|ley|decreto|cour\b|suprême|constitutionnel|cassation|arrêt|conseil|appel d'offres|marché public|décret|loi|العليا|الدستورية|النقض|التمييز|اللجنة|مناقصة|قانون|مرسوم|قرار|ميزانية)",
    )
});

pub fn find(plain: &Plain) -> Vec<Find> {
    let mut finds = Vec::new();
    for number in FILE.captures_iter(&plain.text).filter_map(|found| found.name("n")) {
        let around = [plain.before(number.start(), 90), plain.after(number.end(), 60)].concat();
        if !PUBLIC_FILE.is_match(&around) && !YEARS.is_match(number.as_str()) {
            finds.push((number.start(), number.end(), Kind::IdentityNumber));
        }
    }
    for found in ANNOUNCED.captures_iter(&plain.text) {
        let Some(number) = found.name("n") else { continue };
        let digits = number.as_str().bytes().filter(u8::is_ascii_digit).count();
        if digits >= 5 && !YEARS.is_match(number.as_str()) && !quantity(plain, number.start(), number.end()) {
            finds.push((number.start(), number.end(), Kind::IdentityNumber));
        }
    }
    for own in SHAPED.find_iter(&plain.text) {
        let book = own.as_str().len() == 13 && is_a_book(own.as_str());
        let mut before = plain.before(own.start(), 40).chars().rev();
        let joined =
            matches!(before.next(), Some('.' | '-' | '/' | '+' | '=' | '_' | ',')) && before.next().is_some_and(char::is_alphanumeric);
        let plus = plain.before(own.start(), 4).trim_end().ends_with('+');
        if !book && !joined && !plus && !NOT_A_PERSON.is_match(plain.before(own.start(), 40)) && !called(plain, own.start()) {
            finds.push((own.start(), own.end(), Kind::IdentityNumber));
        }
    }
    finds
}

/// The numbers of cases and files in sentences that speak of a child, or in which a name was found.
pub fn of_cases(plain: &Plain, people: &[Find]) -> Vec<Find> {
    let mut people: Vec<usize> = people.iter().map(|person| person.0).collect();
    people.sort_unstable();
    let cases = CASE.captures_iter(&plain.text).chain(CASE_OF.captures_iter(&plain.text)).filter_map(|found| found.name("n"));
    let of_children = cases.filter(|number| {
        let (before, after) = (plain.before(number.start(), 200), plain.after(number.end(), 150));
        let near = number.start() - before.len()..number.end() + after.len();
        let digits = number.as_str().bytes().filter(u8::is_ascii_digit).count();
        digits >= 2
            && (people.get(people.partition_point(|at| *at < near.start)).is_some_and(|at| near.contains(at))
                || OF_A_CHILD.is_match(before)
                || OF_A_CHILD.is_match(after))
    });
    of_children.map(|own| (own.start(), own.end(), Kind::IdentityNumber)).collect()
}

/// Whether the number counts things rather than being the number of one: «The identity cards of 12 500 children».
fn quantity(plain: &Plain, start: usize, end: usize) -> bool {
    static COUNTED: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)^\s?(?:<<children>>|cards?|documents?|passports?|certificates?|applications?|%|per cent|por ciento|millones|millions?|tarjetas|cédulas|pasaportes|solicitudes|cartes|passeports|demandes|actes|de (?:ellas|ellos|personas)|guaran\w+|pesos|dólares|dollars|euros?|francs?|USD|بطاقة|طفل|شهادة|شخص|جواز)",
        )
    });
    static MANY: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"(?i)(?:\bto|\ba|\bà|\bde|\bof|\bsome|\babout|\bunas?|\bmás de|\bplus de|\bmore than|\bover|إلى|لـ|نحو|أكثر من)\s?$")
    });
    let thousands =
        plain.text[start..end].split([' ', '.', ',']).skip(1).all(|group| group.len() == 3 && group.bytes().all(|b| b.is_ascii_digit()));
    thousands && (COUNTED.is_match(plain.after(end, 30)) || MANY.is_match(plain.before(start, 12)))
}

/// Whether a telephone number was announced just before, so that it is no identity number.
fn called(plain: &Plain, at: usize) -> bool {
    announced(plain.before(at, 40))
}
