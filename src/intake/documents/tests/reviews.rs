//! Tests with reports of the Universal Periodic Review and lists of their recommendations, in our own words.

use super::super::{Kind, Position, Warning};
use super::{docx, outline, p, read};

fn report(conclusions: &str) -> String {
    format!(
        "A/HRC/70/5\n\nReport of the Working Group on the Universal Periodic Review\n\nChile\n\nIntroduction\n\n1. The Working Group held its sixtieth session from 1 to 12 May 2034. The review of Chile was held on 3 May 2034. At its meeting held on 5 May 2034, the Working Group adopted the report on Chile.\n\n2. A list of questions was sent to Chile through the troika.\n\nI. Summary of the proceedings\n\n3. The delegation recalled that many recommendations had been followed.\n\n4. Peru recommended that Chile ratify the treaty.\n\n5. Kenya welcomed the plan and made recommendations.\n\nII. Conclusions and/or recommendations\n\n{conclusions}"
    )
}

#[test]
fn recommendations_with_their_positions() {
    let split = read(
        report(
            "6. The recommendations listed below enjoy the support of Chile:\n\n6.1 Ratify the treaty (Peru); (Kenya);\n\n6.2 Train 12 judges a year, as under\n\n6.3. Adopt a law (Iran (Islamic Republic of));\n\n7. The recommendations below do not enjoy the support of Chile and are noted:\n\n7.1 Amend the law (France).\n\n8. The following recommendations will be examined by Chile, which will reply in due time:\n\n8.1 Build schools (Togo);\n\n9. All conclusions and/or recommendations in the present report reflect the position of those who made them.\n\nAnnex\n\nComposition of the delegation\n\nThe delegation was headed by a minister.",
        )
        .as_bytes(),
    );
    assert_eq!(outline(&split), "1 2 3 4 5 6 6.1! 6.2! 6.3! 7 7.1! 8 8.1! 9");
    assert_eq!((split.kind, split.state.as_deref(), split.mechanism.as_deref()), (Kind::UprReport, Some("CHL"), Some("upr")));
    assert_eq!(split.symbol.as_deref(), Some("A/HRC/70/5"));
    assert_eq!(split.date.unwrap().to_string(), "2034-05-05");
    let of = |number: &str| split.paragraphs.iter().find(|one| one.number == number).unwrap();
    assert_eq!((of("6.1").position, of("6.1").recommended_by.as_deref()), (Some(Position::Supported), Some("Peru; Kenya")));
    assert_eq!((of("7.1").position, of("8.1").position, of("6").position), (Some(Position::Noted), None, None));
    assert_eq!(of("6.3").recommended_by.as_deref(), Some("Iran (Islamic Republic of)"));
    assert!(of("7.1").section.as_deref().unwrap().starts_with("II."));
}

/// The first reviews began the numbers of their recommendations again below one paragraph.
#[test]
fn recommendations_numbered_within_a_paragraph() {
    let items: String = (1..=12).map(|number| format!("{number}. Ratify treaty number {} without delay (Peru);\n\n", number * 7)).collect();
    let split = read(report(&format!("6. The recommendations below have been examined by Chile and enjoy its support:\n\n{items}7. All recommendations reflect the position of those who made them.")).as_bytes());
    let numbers: Vec<_> = split.paragraphs.iter().filter(|one| one.recommends).map(|one| one.number.as_str()).collect();
    assert_eq!(numbers, ["6.1", "6.2", "6.3", "6.4", "6.5", "6.6", "6.7", "6.8", "6.9", "6.10", "6.11", "6.12"]);
    assert_eq!(split.paragraphs.last().unwrap().number, "7");
    assert!(split.paragraphs.iter().filter(|one| one.recommends).all(|one| one.position == Some(Position::Supported)));
}

#[test]
fn a_draft_with_recommendations_only() {
    let body: String = (1..=30)
        .map(|number| {
            format!(
                "<w:p><w:r><w:t>6.{number}</w:t><w:tab/><w:t>Help the regions of Chile with 6.{number} million (Peru);</w:t></w:r></w:p>"
            )
        })
        .collect();
    let split = read(&docx(&body));
    assert_eq!(split.paragraphs.len(), 30);
    assert!(split.paragraphs.iter().all(|one| one.recommends && one.recommended_by.as_deref() == Some("Peru")));
    assert_eq!((split.kind, split.state.as_deref()), (Kind::UprReport, Some("CHL")));
}

#[test]
fn reports_in_other_languages() {
    let spanish = "Informe del Grupo de Trabajo sobre el Examen Periódico Universal\n\nChile\n\n5. Las recomendaciones siguientes cuentan con el apoyo de Chile:\n\n5.1 Ratificar el tratado (Perú);\n\n5.2 Formar a los jueces (Kenya);\n\n6. Chile ha tomado nota de las recomendaciones siguientes:\n\n6.1 Modificar la ley (Francia).";
    let french = "Rapport du Groupe de travail sur l’Examen périodique universel\n\nTchad\n\n5. Les recommandations ci-après recueillent l’adhésion du Tchad :\n\n5.1 Ratifier le traité (Pérou) ;\n\n5.2 Former les juges (Kenya) ;\n\n6. Le Tchad a pris note des recommandations ci-après :\n\n6.1 Modifier la loi (France).";
    let arabic = "تقرير الفريق العامل المعني بالاستعراض الدوري الشامل\n\nشيلي\n\n5- تحظى التوصيات الواردة أدناه بتأييد شيلي:\n\n5-1 التصديق على المعاهدة (بيرو)؛\n\n5-2 تدريب القضاة (كينيا)؛\n\n6- أحاطت شيلي علماً بالتوصيات التالية:\n\n6-1 تعديل القانون (فرنسا).";
    for (text, state) in [(spanish, "CHL"), (french, "TCD"), (arabic, "CHL")] {
        let split = read(text.as_bytes());
        assert_eq!(outline(&split), "5 5.1! 5.2! 6 6.1!", "{text}");
        assert_eq!((split.kind, split.state.as_deref()), (Kind::UprReport, Some(state)));
        let positions: Vec<_> = split.paragraphs.iter().map(|one| one.position).collect();
        assert_eq!(positions, [None, Some(Position::Supported), Some(Position::Supported), None, Some(Position::Noted)], "{text}");
        assert!(split.paragraphs[1].recommended_by.is_some());
    }
}

fn row(cells: &[&str]) -> String {
    let cells: String = cells.iter().map(|cell| format!("<w:tc>{}</w:tc>", cell.split('|').map(p).collect::<String>())).collect();
    format!("<w:tr>{cells}</w:tr>")
}

#[test]
fn a_list_with_the_number_in_the_text() {
    let table = row(&["Recommendation", "Position", "Full list of themes", "Assessment/comments"])
        + &row(&["Theme: Treaties"])
        + &row(&["115.3 Ratify it (Peru, Chad);|Source of position: A/HRC/70/5/Add.1 - Para. 3", "Supported", "Treaties|- children", ""])
        + &row(&["115.1 Sign it (Togo) (Kenya);", "Noted", "", ""])
        + &row(&["Theme: Schools"])
        + &row(&["116.2 Build (Iran (Islamic Republic of));", "Supported", "", ""])
        + &row(&["115.3 Ratify it (Peru, Chad);", "Supported", "", ""]);
    let split = read(&docx(&format!("{}<w:tbl>{table}</w:tbl>", p("UPR of Chile: thematic list of recommendations"))));
    assert_eq!(split.kind, Kind::ThematicList);
    assert_eq!(outline(&split), "115.3! 115.1! 116.2!");
    assert_eq!((split.symbol.as_deref(), split.state.as_deref()), (Some("A/HRC/70/5"), Some("CHL")));
    assert!(!split.state_guessed, "the title names it");
    assert_eq!(split.paragraphs[0].text, "Ratify it (Peru, Chad);");
    assert_eq!(split.paragraphs[1].position, Some(Position::Noted));
    assert_eq!(split.paragraphs[1].recommended_by.as_deref(), Some("Togo; Kenya"));
    assert_eq!(split.paragraphs[2].section.as_deref(), Some("Schools"));
    assert_eq!(split.warnings[..2], [Warning::NumbersOf { symbol: "A/HRC/70/5".into() }, Warning::RowsRepeat { rows: 1 }]);
}

#[test]
fn a_list_with_columns_of_its_own_for_number_and_state() {
    let table = row(&["No.", "Recommendation", "Recommending State", "Position", "Theme"])
        + &row(&["5.1", "Ratify it", "Peru", "Accepted", "Treaties"])
        + &row(&["5.2", "Sign it", "Togo", "Noted", "Treaties"])
        + &row(&["5.10", "Build schools", "Kenya", "Accepted", "Schools"]);
    let split = read(&docx(&format!("<w:tbl>{table}</w:tbl>")));
    assert_eq!(outline(&split), "5.1! 5.2! 5.10!");
    assert_eq!(split.paragraphs[1].recommended_by.as_deref(), Some("Togo"));
    assert_eq!(split.paragraphs[2].position, Some(Position::Supported));
}

#[test]
fn a_list_without_a_table() {
    let text = "Thematic list of recommendations\n\nTheme: Treaties\n\n5.3 Ratify it (Peru);\n\nSource of position: A/HRC/70/5\n\nSupported\n\n5.1 Sign it (Togo);\n\nPosition: Noted\n\nTheme: Schools\n\n5.2 Build schools (Kenya);\n\nSupported";
    let split = read(text.as_bytes());
    assert_eq!((split.kind, outline(&split).as_str()), (Kind::ThematicList, "5.3! 5.1! 5.2!"));
    assert_eq!(split.paragraphs[1].position, Some(Position::Noted));
    assert_eq!(split.paragraphs[2].section.as_deref(), Some("Schools"));
}

#[test]
fn the_state_that_recommendations_speak_of_is_a_guess() {
    let text = "Thematic list of recommendations\n\nTheme: Treaties\n\n5.1 Chile should ratify it (Peru);\n\nSupported\n\n5.2 Chile should sign it (Togo);\n\nNoted\n\nTheme: Schools\n\n5.3 Chile should build schools (Kenya);\n\nSupported";
    let split = read(text.as_bytes());
    assert_eq!((split.state.as_deref(), split.state_guessed), (Some("CHL"), true));
    assert!(split.warnings.contains(&Warning::StateGuessed { iso3: "CHL".into() }), "{:?}", split.warnings);
}
