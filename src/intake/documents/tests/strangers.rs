//! Tests of what other documents of the same kinds do that the first ones did not, in our own words.

use super::super::{Kind, open};
use super::{docx, outline, p, read};

const ASKS: &str = "The Committee recommends that the State party adopt a plan for all regions of the country.";
const NOTES: &str = "The Committee is concerned at the lack of a plan in the regions of the country.";

#[test]
fn heads_and_feet_that_lost_their_lines() {
    let text = format!(
        "Distr.\n\nGENERAL\n\nCAT/C/TGO/CO/917 June 2030\n\nENGLISHOriginal: FRENCH\n\nConcluding observations of the Committee\n\nTOGO\n\n1.The Committee considered the report of Togo (CAT/C/TGO/9) on 5 May 2030 and adopted* the concluding observations that follow.\n\n2.{NOTES}\n\nGE.30-12345 (E) 190630 2006303.{ASKS}\n\n* At the 700th meeting, held on 9 June 2030.\n\n4.{NOTES}"
    );
    let split = read(text.as_bytes());
    assert_eq!(outline(&split), "1 2 3! 4");
    assert_eq!((split.symbol.as_deref(), split.state.as_deref()), (Some("CAT/C/TGO/CO/9"), Some("TGO")));
    assert_eq!(split.date.unwrap().to_string(), "2030-06-09");
    assert!(!split.paragraphs[2].text.contains('*'));
    assert_eq!(open(text.as_bytes()).unwrap().notes, ["* At the 700th meeting, held on 9 June 2030."]);
}

#[test]
fn a_title_below_other_lines_in_one() {
    let text = format!("Committee against Torture Ninth session Concluding observations on the report of Togo*\n\n1. {NOTES}\n\n2. {ASKS}");
    assert_eq!(read(text.as_bytes()).title.as_deref(), Some("Concluding observations on the report of Togo"));
    let list = "UPR of Chile (2nd cycle) Thematic list of recommendations\n\nTheme: Law\n\n5.3 Ratify it (Peru);\n\nSupported\n\n5.1 Sign it (Togo);\n\nNoted";
    assert_eq!(read(list.as_bytes()).title.as_deref(), Some("UPR of Chile (2nd cycle) Thematic list of recommendations"));
}

#[test]
fn numbers_in_brackets_are_paragraphs_where_no_others_are() {
    let body = [
        "CAT/C/TGO/CO/9",
        &format!("(1)\t{NOTES}").replace('\t', " "),
        "(2) The Committee regrets:",
        "(a) Delays;",
        "(b) Costs.",
        &format!("(3) {ASKS}"),
    ];
    assert_eq!(outline(&read(&docx(&body.map(p).concat()))), "1 2 2a 2b 3!");
    let items = format!("1. {NOTES}\n\n2. {ASKS}\n\n3. There are three steps:\n\n(4) Begin;\n\n(5) Go on;\n\n4. {NOTES}");
    assert_eq!(outline(&read(items.as_bytes())), "1 2! 3 4");
}

#[test]
fn letters_with_points_and_a_second_list() {
    let text = format!(
        "1. {NOTES}\n\n2. The Committee regrets:\n\na. Delays;\n\nb. Costs;\n\nThe State party should:\n\na. Hasten;\n\nb. Save.\n\n3. The Committee regrets delays (art. 2)\n\nThe State party should hasten.\n\n4. {NOTES}"
    );
    let split = read(text.as_bytes());
    assert_eq!(outline(&split), "1 2! 2a 2b 2a! 2b! 3! 4");
}

#[test]
fn an_annex_counts_anew() {
    let items: String = (1..=30).map(|number| format!("\n\n{number}. Mr. Member of the delegation, Adviser, Ministry")).collect();
    let split = read(format!("1. {NOTES}\n\n2. {ASKS}\n\n3. {NOTES}\n\nAnnex I\n\nMembers of the delegation{items}").as_bytes());
    assert_eq!(outline(&split), "1 2! 3");
    assert_eq!(split.paragraphs[2].text, NOTES);
}

#[test]
fn a_report_with_contents_letters_and_an_annex() {
    let text = "A/HRC/70/5\n\nHuman Rights Council\n\nAgenda item 6\n\nUniversal periodic review\n\nReport of the Working Group on the Universal\n\nPeriodic Review*\n\nChile\n\n* The annex is as received.\n\nContents\n\nIntroduction ............ 1–3 3\n\nI. Conclusions and/or recommendations ............ 4–5 9\n\nIntroduction\n\n1. The Working Group held its session in May 2034 and adopted the report on 5 May 2034.\n\n2. These documents were issued:\n\n(a) A report;\n\n(b) A summary.\n\n3. Peru made recommendations.\n\nI. Conclusions and/or recommendations\n\n4. The recommendations below enjoy the support of Chile:\n\n4.1 Ratify the treaty (Peru);\n\n5. All conclusions and/or recommendations reflect the position of those who made them.\n\nAnnex\n\nComposition of the delegation\n\n1. Ms. First, Minister;\n\n2. Mr. Second, Adviser.";
    let split = read(text.as_bytes());
    assert_eq!(outline(&split), "1 2 2a 2b 3 4 4.1! 5");
    assert_eq!(split.title.as_deref(), Some("Report of the Working Group on the Universal Periodic Review: Chile"));
    assert_eq!((split.kind, split.state.as_deref(), split.symbol.as_deref()), (Kind::UprReport, Some("CHL"), Some("A/HRC/70/5")));
    assert!(!split.paragraphs[0].section.clone().unwrap_or_default().contains("..."));
}

#[test]
fn a_draft_has_a_symbol_of_its_own() {
    let text = "A/HRC/WG.6/90/L.3\n\nDraft report of the Working Group on the Universal Periodic Review\n\nChile\n\n1. The report was A/HRC/WG.6/90/CHL/1, and others were in time.\n\n2. The recommendations below will be examined by Chile:\n\n2.1 Ratify the treaty (Peru);\n\n2.2 Train the judges (Togo).";
    let split = read(text.as_bytes());
    assert_eq!((split.symbol.as_deref(), split.mechanism.as_deref()), (Some("A/HRC/WG.6/90/L.3"), Some("upr")));
}

#[test]
fn a_report_without_its_beginning() {
    let text = "8. The delegation of Chile thanked all.\n\n9. The recommendations formulated during the interactive dialogue have been examined by Chile and enjoy the support of Chile:\n\n1. To ratify the treaty on the rights of workers in Chile (Peru);\n\n2. To train the judges in all of the regions of the country (Togo).\n\n10. All conclusions reflect the position of those who made them.";
    let split = read(text.as_bytes());
    assert_eq!((split.kind, outline(&split).as_str()), (Kind::UprReport, "8 9 9.1! 9.2! 10"));
    assert_eq!((split.mechanism.as_deref(), split.state.as_deref()), (Some("upr"), Some("CHL")));
}

#[test]
fn the_body_by_the_symbol_of_what_it_considered() {
    let text = "7 - نظرت اللجنة في التقرير الدوري لتوغو (CEDAW/C/TGO/9) في جلستها 700.\n\n8 - توصي اللجنة الدولة الطرف باعتماد قانون جديد.";
    assert_eq!(read(text.as_bytes()).mechanism.as_deref(), Some("cedaw"));
}

/// Nothing but verbs, letters or notes: the time must grow with the length and not with its square.
#[test]
fn texts_that_repeat_one_thing_end_soon() {
    let begun = std::time::Instant::now();
    for (one, times) in [("a recommande reitere, x ", 10_000), ("(a) x. ; (i) ", 10_000), ("يجب ان ", 10_000), ("\n\n* Note of it", 3_000)]
    {
        let _ = read(format!("Title* of it\n\n1. The Committee recommends {}", one.repeat(times)).as_bytes());
    }
    assert!(begun.elapsed() < std::time::Duration::from_secs(20), "{:?}", begun.elapsed());
}

#[test]
fn headings_within_one_line_keep_their_letters() {
    let text = format!("1. {NOTES} B. Ways and means 2. {ASKS} C. Ends 3. {NOTES}");
    let split = read(text.as_bytes());
    assert_eq!(outline(&split), "1 2! 3");
    assert_eq!(split.paragraphs[1].section.as_deref(), Some("B. Ways and means"));
    assert_eq!(split.paragraphs[0].text, NOTES);
}
