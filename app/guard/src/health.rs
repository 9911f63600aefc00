//! Finds what a hospital knows of one person: a patient's number, and a diagnosis of a particular person.

use super::found::{Find, Kind};
use super::plain::{Plain, pattern};
use regex::Regex;
use std::sync::LazyLock;

static NUMBER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:(?i:\b(?:patient|hospital|clinic|medical|health|admission|antenatal|vaccination|lab(?:oratory)?|sample|prescription|ward|opd|ipd|art|arv|nhs|mrn|mother and child|under[- ]five)(?:'s)?(?: (?:file|card|record|registration|register|book|booklet|chart|id|unit|folder|health))*(?: (?:no|number|num|id|code)\.?|\s?#|\s?[:n]°|\s?:)|\bmrn|\b(?:historia|ficha|carn[eé]|expediente|registro|tarjeta|libreta)(?: de)? (?:cl[ií]nic[oa]|m[eé]dic[oa]|hospitalari[oa]|de salud|de vacunaci[oó]n|del? paciente|de atenci[oó]n)|\bpaciente(?: n\.?[°ºo])?|\bdossier (?:m[eé]dical|patient|hospitalier|de soins|d'hospitalisation)|\bcarnet (?:de sant[eé]|de vaccination|de consultation)|\b(?:num[eé]ro|code|n°) (?:de |du )?(?:patiente?|dossier m[eé]dical|consultation|hospitalisation)|\bpatiente? (?:n°|no|num[eé]ro)|\bHC|\bIPP)|(?:ال)?ملف (?:ال)?طبي|ملفها الطبي|ملفه الطبي|رقم (?:ال)?مريضة?|(?:ال)?سجل (?:ال)?(?:طبي|صحي)|(?:ال)?بطاقة (?:ال)?صحية|دفتر (?:ال)?تلقيح)[^\d\n;.]{0,25}?(?P<n>(?:[A-Z]{1,5}[ ./-]?){0,2}\d[\dA-Z]*(?:[./-][\dA-Z]+){0,4})",
    )
});

/// Words for one person of whom something is told; «children with …» is not among them.
const ONE: &str = r"(?:\b(?:she|he|her|his|the (?:girl|boy|child|baby|mother|father|survivor|victim|patient|minor|pupil|student|teenager|youth|woman|man)|ella|él|le (?:diagnosticaron|detectaron|hicieron|practicaron|dieron)|on lui a (?:diagnostiqué|annoncé)|la (?:niña|menor|adolescente|joven|madre|paciente|víctima|alumna|mujer)|el (?:niño|menor|adolescente|joven|padre|paciente|alumno|chico)|su (?:hij[oa]|madre|padre|herman[oa])|elle|il|l'(?:enfant|adolescente?|élève)|la (?:fillette|mineure|mère|victime|patiente|jeune fille)|le (?:garçon|mineur|père|patient|bébé)|sa (?:mère|fille|sœur)|son (?:fils|père|frère))\b)";

/// Illnesses and conditions that nobody wants to be known of themselves.
const ILLNESS: &str = r"(?:HIV|VIH|AIDS|SIDA|seropositiv\w*|séropositi\w+|tested positive|dio positivo|a été testée? positi\w+|syphilis|sífilis|gonorrh?\w+|hepatitis B|hépatite B|chlamydia|clamidia|tubercul\w+|schizophreni\w|esquizofrenia|schizophrénie|bipolar|bipolaire|epilep\w+|épilep\w+|psychiatric ward|abortion|aborto|avortement|miscarri\w+|misoprostol|antirretroviral\w*|antiretroviral\w*|antirétrovirau\w+|ARVs?|self-harm\w*|autolesi\w+|suicid\w+ (?:attempt|ideation)|attempted suicide|tentativa de suicidio|intento de suicidio|tentative de suicide|\d+ (?:weeks|semanas|semaines) (?:pregnant|de embarazo|de gestación|de grossesse)|(?:is|was|está|estaba|est|était) (?:pregnant|embarazada|enceinte)|fistula|fístula|fistule|genital injur\w+|lesiones genitales|lésions génitales)";

static TOLD: LazyLock<Regex> =
    LazyLock::new(|| pattern(&format!(r"(?i){ONE}[^.;\n]{{0,90}}?(?P<a>\b{ILLNESS}\b)|(?P<b>\b{ILLNESS}\b)[^.;\n]{{0,40}}?{ONE}")));

/// Any of these illnesses. Most texts name none, and are not searched for the person who has it.
static ILL: LazyLock<Regex> = LazyLock::new(|| pattern(&format!(r"(?i)\b{ILLNESS}\b")));

/// Words that make it a general statement: about a law, a programme, a rate.
static IN_GENERAL: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)(?:%|per cent|por ciento|pour cent|\b(?:law|act|programme|program|policy|guidelines?|recommend\w*|children|women|girls|ley|código|programa|política|niñas|niños|mujeres|loi|code|programme|politique|enfants|femmes|filles)\b)",
    )
});

static TOLD_ARABIC: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:الطفلة?|الفتاة|المريضة?|الضحية|القاصرة?|الصبي|الفتى|ابنتها|ابنها|أمها|أمه|شقيقتها|شقيقها|وهي|هي|هو|كانت|إصابتها|إصابته|تبين أنها|تبين أنه)[^.؛\n]{0,60}(?P<a>(?:فيروس نقص المناعة|الإيدز|السيدا|السل |الزهري|التهاب الكبد|الصرع|انفصام|حاملا? في|حامل|الإجهاض|أجهضت|الانتحار))",
    )
});

pub fn find(plain: &Plain) -> Vec<Find> {
    let numbers = NUMBER.captures_iter(&plain.text).filter_map(|found| found.name("n"));
    let numbers = numbers.filter(|own| {
        let digits = own.as_str().bytes().filter(u8::is_ascii_digit).count();
        digits >= 3 && !plain.after(own.end(), 3).trim_start().starts_with('%')
    });
    let mut finds: Vec<Find> = numbers.map(|own| (own.start(), own.end(), Kind::Health)).collect();
    let told = ILL.is_match(&plain.text).then(|| TOLD.captures_iter(&plain.text));
    for found in told.into_iter().flatten() {
        let whole = found.get_match();
        let around = [plain.before(whole.start(), 80), whole.as_str(), plain.after(whole.end(), 40)].concat();
        if let Some(own) = found.name("a").or(found.name("b")).filter(|_| !IN_GENERAL.is_match(&around)) {
            finds.push((own.start(), own.end(), Kind::Health));
        }
    }
    for found in TOLD_ARABIC.captures_iter(&plain.text) {
        finds.extend(found.name("a").map(|own| (own.start(), own.end(), Kind::Health)));
    }
    finds
}
