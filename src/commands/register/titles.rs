//! Titles for documents that come without one, in the four languages.

use answerable_domain::model::{DocumentKind, Lang, Words};

/// A document's title by kind, such as «Concluding observations: Chile» or «Universal Periodic Review, session 5: Chile».
pub fn title(kind: DocumentKind, state: &Words, session: Option<&str>) -> Words {
    let texts = Lang::ALL.into_iter().map(|lang| {
        let state = state.text(lang);
        let what = match (kind, lang) {
            (DocumentKind::ConcludingObservations, Lang::En) => "Concluding observations",
            (DocumentKind::ConcludingObservations, Lang::Es) => "Observaciones finales",
            (DocumentKind::ConcludingObservations, Lang::Fr) => "Observations finales",
            (DocumentKind::ConcludingObservations, Lang::Ar) => "الملاحظات الختامية",
            (DocumentKind::UprReport, Lang::En) => "Universal Periodic Review",
            (DocumentKind::UprReport, Lang::Es) => "Examen Periódico Universal",
            (DocumentKind::UprReport, Lang::Fr) => "Examen périodique universel",
            (DocumentKind::UprReport, Lang::Ar) => "الاستعراض الدوري الشامل",
            (DocumentKind::VisitReport, Lang::En) => "Report on a country visit",
            (DocumentKind::VisitReport, Lang::Es) => "Informe sobre una visita al país",
            (DocumentKind::VisitReport, Lang::Fr) => "Rapport de visite dans le pays",
            (DocumentKind::VisitReport, Lang::Ar) => "تقرير عن زيارة قطرية",
            (DocumentKind::Judgment, Lang::En) => "Judgment",
            (DocumentKind::Judgment, Lang::Es) => "Sentencia",
            (DocumentKind::Judgment, Lang::Fr) => "Arrêt",
            (DocumentKind::Judgment, Lang::Ar) => "حكم",
            (DocumentKind::Views, Lang::En) => "Views",
            (DocumentKind::Views, Lang::Es) => "Dictamen",
            (DocumentKind::Views, Lang::Fr) => "Constatations",
            (DocumentKind::Views, Lang::Ar) => "آراء",
            (DocumentKind::GeneralRecommendations, Lang::En) => "General recommendations",
            (DocumentKind::GeneralRecommendations, Lang::Es) => "Recomendaciones generales",
            (DocumentKind::GeneralRecommendations, Lang::Fr) => "Recommandations générales",
            (DocumentKind::GeneralRecommendations, Lang::Ar) => "توصيات عامة",
        };
        let text = match (session, lang) {
            (None, _) => format!("{what}: {state}"),
            (Some(session), Lang::En) => format!("{what}, session {session}: {state}"),
            (Some(session), Lang::Es) => format!("{what}, período de sesiones {session}: {state}"),
            (Some(session), Lang::Fr) => format!("{what}, session {session}\u{a0}: {state}"),
            (Some(session), Lang::Ar) => format!("{what}، الدورة {session}: {state}"),
        };
        (lang.tag().to_string(), text)
    });
    texts.collect()
}
