//! Finds out what kind of document it is, by which body, and of what day.

use super::clean::fold;
use super::dates;
use super::head::Head;
use super::piece::Piece;
use super::result::Kind;
use super::{symbols, upr};

/// Words that show that a document is concluding observations, folded.
pub const OBSERVATIONS: [&str; 11] = [
    "concluding observations",
    "observaciones finales",
    "observations finales",
    "الملاحظات الختاميه",
    "concluding comments",
    "comentarios finales",
    "commentaires finals",
    "التعليقات الختاميه",
    "conclusions and recommendations of the committee",
    "conclusiones y recomendaciones del comite",
    "conclusions et recommandations du comite",
];
pub const WORKING_GROUP: [&str; 6] = [
    "working group on the universal periodic review",
    "grupo de trabajo sobre el examen periodico universal",
    "groupe de travail sur l'examen periodique universel",
    "الفريق العامل المعني بالاستعراض الدوري الشامل",
    "universal periodic review",
    "examen periodico universal",
];

/// The bodies by their names, folded, in four languages.
pub const BODIES: [(&str, &[&str]); 9] = [
    (
        "crc",
        &["committee on the rights of the child", "comite de los derechos del nino", "comite des droits de l'enfant", "لجنه حقوق الطفل"],
    ),
    (
        "cedaw",
        &[
            "committee on the elimination of discrimination against women",
            "comite para la eliminacion de la discriminacion contra la mujer",
            "comite pour l'elimination de la discrimination a l'egard des femmes",
            "القضاء علي التمييز ضد المراه",
        ],
    ),
    ("cat", &["committee against torture", "comite contra la tortura", "comite contre la torture", "لجنه مناهضه التعذيب"]),
    (
        "cescr",
        &[
            "committee on economic, social and cultural rights",
            "comite de derechos economicos",
            "comite des droits economiques",
            "لجنه الحقوق الاقتصاديه",
        ],
    ),
    (
        "cerd",
        &[
            "committee on the elimination of racial discrimination",
            "comite para la eliminacion de la discriminacion racial",
            "comite pour l'elimination de la discrimination raciale",
            "القضاء علي التمييز العنصري",
        ],
    ),
    (
        "crpd",
        &[
            "committee on the rights of persons with disabilities",
            "comite sobre los derechos de las personas con discapacidad",
            "comite des droits des personnes handicapees",
            "حقوق الاشخاص ذوي الاعاقه",
        ],
    ),
    (
        "ced",
        &[
            "committee on enforced disappearances",
            "comite contra la desaparicion forzada",
            "comite des disparitions forcees",
            "الاختفاء القسري",
        ],
    ),
    ("cmw", &["rights of all migrant workers", "todos los trabajadores migratorios", "tous les travailleurs migrants", "العمال المهاجرين"]),
    ("ccpr", &["human rights committee", "comite de derechos humanos", "comite des droits de l'homme", "لجنه المعنيه بحقوق الانسان"]),
];

/// Whether a folded text holds any of some words.
pub fn has(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.contains(word))
}

/// The kind of the document, by the symbol, by the words of the head, and by what the paragraphs look like.
pub fn kind(head: &Head<'_>, symbol: Option<&str>, pieces: &[Piece]) -> Kind {
    // A long line speaks about documents; a short one says what this document is.
    let folded: Vec<String> = head.all().filter(|line| line.chars().count() < 500).map(fold).collect();
    let says = |words: &[&str]| folded.iter().any(|line| has(line, words));
    let decimals = pieces.iter().filter(|piece| piece.number.is_some_and(|(_, sub)| sub > 0));
    let signed = decimals.clone().filter(|piece| piece.text.trim_end_matches([';', '.', ' ', '*']).ends_with(')')).count();
    if symbol.is_some_and(symbols::says_observations) {
        return Kind::ConcludingObservations;
    }
    if (signed >= 3 && signed * 2 > decimals.count()) || symbol.is_some_and(|symbol| symbol.starts_with("A/HRC/WG.6/")) {
        return Kind::UprReport;
    }
    if says(&OBSERVATIONS) {
        return Kind::ConcludingObservations;
    }
    if says(&WORKING_GROUP) || pieces.iter().filter(|piece| piece.number.is_some()).any(|piece| upr::is_of_review(&piece.text)) {
        return Kind::UprReport;
    }
    let visit = [
        "visit to",
        "mission to",
        "visita a",
        "visite en",
        "visite au",
        "mision a",
        "mission en",
        "mission au",
        "زيارته الي",
        "زيارتها الي",
    ];
    let special = ["rapporteur", "relator", "independent expert", "experto independiente", "working group", "المقرر", "groupe de travail"];
    if folded.iter().any(|line| has(line, &visit)) && says(&special) {
        return Kind::VisitReport;
    }
    // The first paragraphs of an excerpt can tell the kind as well.
    let adopts = head.first.iter().take(6).any(|text| {
        let text = fold(text);
        has(&text, &OBSERVATIONS) && has(&text, &["adopt", "aprob", "اعتمد"])
    });
    if adopts { Kind::ConcludingObservations } else { Kind::Other }
}

/// The body that issued the document, by the symbol or by its name in the head.
pub fn mechanism(head: &Head<'_>, symbol: Option<&str>, kind: Kind) -> Option<String> {
    if matches!(kind, Kind::UprReport | Kind::ThematicList) {
        return Some("upr".to_owned());
    }
    if let Some(slug) = symbol.and_then(symbols::mechanism) {
        return Some(slug.to_owned());
    }
    if kind == Kind::VisitReport {
        return Some("special-procedures".to_owned());
    }
    let lines = head.all().chain(head.first.first().map(String::as_str));
    for line in lines.map(fold) {
        if let Some((slug, _)) = BODIES.iter().find(|(_, names)| has(&line, names)) {
            return Some((*slug).to_owned());
        }
    }
    // «The Committee considered the report of … (CEDAW/C/…/4)»: the report's symbol tells who considered it.
    let considered = head.first.iter().take(2).flat_map(|text| symbols::all(text)).find_map(|symbol| symbols::mechanism(&symbol));
    considered.map(ToOwned::to_owned)
}

/// The day of adoption: the date that follows the word, or the nearest before it.
pub fn date(head: &Head<'_>, kind: Kind) -> Option<chrono::NaiveDate> {
    const ADOPTED: [&str; 7] = ["adopted", "aprobo", "aprobad", "adopte", "واعتمدت", "اعتمدت", "اعتمد"];
    // «… and adopted* the following …»: the note with the star says when.
    let is_starred = |text: &&String| {
        ADOPTED
            .iter()
            .any(|word| fold(text).split(word).skip(1).any(|after| after.trim_start_matches(char::is_alphabetic).starts_with('*')))
    };
    let starred = head.first.iter().take(2).find(is_starred);
    if kind == Kind::ConcludingObservations
        && starred.is_some()
        && let Some(found) = head.notes.iter().filter(|note| note.starts_with('*')).find_map(|note| dates::dates(&fold(note)).pop())
    {
        return Some(found.date);
    }
    let is_about = |text: &str| match kind {
        Kind::ConcludingObservations => {
            has(text, &OBSERVATIONS)
                || has(text, &["conclusions and recommendations", "conclusiones y recomendaciones", "conclusions et recommandations"])
                || has(text, &["adopted by the committee", "aprobadas por el comite", "adoptees par le comite", "اعتمدتها اللجنه"])
        }
        Kind::UprReport => has(text, &["report", "informe", "rapport", "تقرير"]),
        _ => true,
    };
    for text in head
        .first
        .iter()
        .take(8)
        .map(String::as_str)
        .chain(head.lines.iter().copied())
        .chain(head.notes.iter().map(String::as_str))
        .map(fold)
    {
        for sentence in text.split(". ").filter(|sentence| is_about(sentence)) {
            let Some(at) = ADOPTED.iter().filter_map(|word| sentence.find(word)).min() else { continue };
            let found = dates::dates(sentence);
            let after = found.iter().find(|found| found.at > at);
            if let Some(found) = after.or_else(|| found.iter().rev().find(|found| found.at < at)) {
                return Some(found.date);
            }
        }
    }
    None
}
