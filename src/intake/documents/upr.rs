//! Recognises the sentences by which a report of the Universal Periodic Review leads to its recommendations.

use super::clean::fold;
use super::result::Position;
use answerable_domain::pattern::pattern;
use regex::Regex;
use std::sync::LazyLock;

static LEADS: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"\brecommendations?\b|\brecomendacion(?:es)?\b|\brecommandations?\b|توصي(?:ات|ه|تان|تين)"));

static NOTED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"\b(?:not|cannot) (?:enjoy|support|accept|have)|\bnot (?:supported|accepted)|\bnoted\b|\btak(?:es|en) note|\btook note|\breject|\bdoes not|\bnot enjoyed",
        r"|\bno (?:cuentan|gozan|han contado|cuenta|acepta|apoya|recibieron|han recibido)|\btoma(?:do|ndo)? nota|\btomo nota|\brechaz|\bno (?:aceptad|apoyad)",
        r"|\bne? ?(?:recueillent|recueille|beneficient|soutient|accepte|jouissent) pas|\bn'ont pas|\bn'a pas|\bpris note|\bprend note|\bprennent note|\brejet",
        r"|لا تحظي|لم تحظ|لا تويد|لا تتمتع|احاطت|احيط|تحيط علما|رفض",
    ))
});

static SUPPORTED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"\benjoy(?:s|ed)? the support|\bha(?:ve|s) the support|\bsupport(?:ed|s)?\b|\baccept(?:ed|s|able)?\b",
        r"|\bcuentan con el (?:apoyo|respaldo)|\bgozan del (?:apoyo|respaldo)|\bapoy(?:o|a|ad\w+)\b|\bacept(?:a|o|ad\w+)\b|\brespald",
        r"|\brecueill\w* l'(?:adhesion|appui|assentiment|agrement)|\bl'(?:adhesion|appui|assentiment|agrement)\b|\bsoutien\b|\bappuy|\baccept",
        r"|بتاييد|بدعم|تويد|قبل",
    ))
});

/// The last paragraph of every report: it speaks of all recommendations, and does not lead to any.
static REFLECTS: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"\breflects? the position|\breflejan la posicion|\brefletent la position|(?:تعكس|تعبر)[^.]{0,80}موقف"));

/// What only these reports say, also where their beginning is missing.
static OWN_WORDS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"recommendations formulated during the interactive dialogue|recomendaciones formuladas durante el dialogo",
        r"|recommandations formulees (?:au cours|lors|pendant) (?:du |le )?dialogue|التوصيات المقدمه (?:اثناء|خلال) (?:جلسه )?التحاور",
    ))
});

/// Whether a paragraph is one of a review's report.
pub fn is_of_review(text: &str) -> bool {
    let folded = fold(text);
    OWN_WORDS.is_match(&folded) || (LEADS.is_match(&folded) && REFLECTS.is_match(&folded))
}

/// Whether a paragraph leads to recommendations.
pub fn leads(text: &str) -> bool {
    let folded = fold(text);
    LEADS.is_match(&folded) && !REFLECTS.is_match(&folded)
}

/// The State's position that a leading sentence, or a cell of a table, expresses. «Will be examined» expresses none.
pub fn position(text: &str) -> Option<Position> {
    let folded = fold(text);
    if NOTED.is_match(&folded) {
        Some(Position::Noted)
    } else if SUPPORTED.is_match(&folded) {
        Some(Position::Supported)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_in_four_languages() {
        for text in [
            "The recommendations listed below enjoy the support of Chile:",
            "Las recomendaciones siguientes cuentan con el apoyo de Chile:",
            "Les recommandations ci-après recueillent l’adhésion du Tchad :",
            "التوصيات الواردة أدناه تحظى بتأييد شيلي:",
            "Accepted",
        ] {
            assert_eq!(position(text), Some(Position::Supported), "{text}");
        }
        for text in [
            "The recommendations below do not enjoy the support of Chile and would thus be noted:",
            "Chile ha tomado nota de las recomendaciones siguientes:",
            "Le Tchad a pris note des recommandations ci-après :",
            "وقد أحاطت شيلي علماً بالتوصيات التالية:",
            "Noted",
        ] {
            assert_eq!(position(text), Some(Position::Noted), "{text}");
        }
        assert_eq!(position("The following recommendations will be examined by Chile, which will respond in due time:"), None);
    }
}
