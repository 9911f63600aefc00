//! Tests with the real documents, where they are present: in `ANSWERABLE_TEST_DATA`, or in `../shared/data` beside the project.

use super::super::{StateList, measure};
use std::path::{Path, PathBuf};

/// The project's folder: this crate lies two folders below it.
fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn data() -> Option<PathBuf> {
    let given = std::env::var_os("ANSWERABLE_TEST_DATA").map(PathBuf::from);
    let folder = given.unwrap_or_else(|| project().join("../shared/data"));
    folder.is_dir().then_some(folder)
}

#[test]
fn real_documents_are_split_as_people_have_counted() {
    let Some(folder) = data() else {
        println!("skipped: there is no ../shared/data; set ANSWERABLE_TEST_DATA");
        return;
    };
    let counts = project().join("tests/splitting");
    let scores = measure::folder(&folder, &counts, &StateList::carried()).unwrap();
    println!("{}", measure::table(&scores));
    for score in scores.iter().filter(|score| score.expected > 0) {
        assert!(score.missed.is_empty() && score.invented.is_empty(), "{score:?}");
        assert!(score.percent() >= 95.0, "{score:?}");
    }
}

#[test]
fn what_the_real_documents_are() {
    let Some(folder) = data() else {
        println!("skipped: there is no ../shared/data; set ANSWERABLE_TEST_DATA");
        return;
    };
    for (file, symbol, state, kind) in [
        ("upr-documents/Paraguay_-_Draft_report_circulated_on_8_May_2026.docx", Some("A/HRC/63/8"), Some("PRY"), "upr_report"),
        ("upr-documents/Denmark_-_Draft_report_circulated_on_11_May_2026.docx", Some("A/HRC/63/10"), Some("DNK"), "upr_report"),
        ("upr-documents/UPR20__Slovenia_ThematicListRecommendations_E.docx", Some("A/HRC/28/15"), Some("SVN"), "thematic_list"),
        ("upr-documents/UPR34_Slovenia_Thematic_list_of_Recommendations.docx", Some("A/HRC/43/15"), Some("SVN"), "thematic_list"),
        ("un-committee-excerpts/ar_CRC-C-OPSC-AUS-CO-1_start.txt", Some("CRC/C/OPSC/AUS/CO/1"), Some("AUS"), "concluding_observations"),
        ("un-committee-excerpts/en_CRC-C-15-Add.170_p21.txt", Some("CRC/C/15/Add.170"), None, "concluding_observations"),
        ("crc-style-document/concluding-observations-paragraphs-1-50.txt", None, None, "concluding_observations"),
    ] {
        let Ok(bytes) = std::fs::read(folder.join(file)) else { continue };
        let split = super::read(&bytes);
        assert_eq!((split.symbol.as_deref(), split.state.as_deref(), split.kind.code()), (symbol, state, kind), "{file}");
    }
}
