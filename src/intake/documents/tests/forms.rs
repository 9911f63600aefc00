//! Tests of the forms in which numbers, letters and pages come in texts and web pages.

use super::super::Warning;
use super::{docx, outline, p, read};
use std::fmt::Write as _;
use std::time::{Duration, Instant};

fn text(text: &str) -> String {
    outline(&read(text.as_bytes()))
}

const ASKS: &str = "The Committee recommends that the State party adopt a plan for all regions of the country.";
const NOTES: &str = "The Committee is concerned at the lack of a plan in the regions of the country.";

#[test]
fn glued_bare_and_alone() {
    assert_eq!(text(&format!("1.{NOTES}\n\n2.{ASKS}\n\n3.{NOTES}")), "1 2! 3");
    assert_eq!(text(&format!("1{NOTES}\n\n2{ASKS}\n\n3{NOTES}")), "1 2! 3");
    assert_eq!(text(&format!("1 {NOTES}\n\n2 {ASKS}\n\n3 {NOTES}")), "1 2! 3");
    assert_eq!(text(&format!("1.\n{NOTES}\n2.\n{ASKS}\n3.\n{NOTES}")), "1 2! 3");
    assert_eq!(text(&format!("1. {NOTES} 2. {ASKS} 3. {NOTES}")), "1 2! 3");
    assert_eq!(text(&format!("11.{NOTES}12.{ASKS}13.{NOTES}")), "11 12! 13");
}

#[test]
fn a_heading_glued_to_the_number_below_it() {
    let split = read(format!("1. {NOTES}\n\nSchool meals2.{ASKS}").as_bytes());
    assert_eq!(outline(&split), "1 2!");
    assert_eq!(split.paragraphs[1].section.as_deref(), Some("School meals"));
}

#[test]
fn years_amounts_and_references_are_no_paragraphs() {
    let tricky =
        "Under article\n3. The Committee recalls paragraph 4. It took note in\n2011. The State spent\n5 million. On 6 May 2012 it met";
    assert_eq!(text(&format!("1. {NOTES}\n2. {tricky} again.\n3. {ASKS}\n4. {NOTES}")), "1 2 3! 4");
}

#[test]
fn gaps_and_repetitions_are_told_and_repaired() {
    let split = read(format!("1. {NOTES}\n\n2. {ASKS}\n\n5. {NOTES}").as_bytes());
    assert_eq!(outline(&split), "1 2! 5");
    assert!(split.warnings.contains(&Warning::NumbersMissing { from: "3".into(), to: "4".into() }), "{:?}", split.warnings);

    let split = read(format!("1. {NOTES}\n\n2. {ASKS}\n\n2. {NOTES}\n\n4. {ASKS}").as_bytes());
    assert_eq!(outline(&split), "1 2! 3 4!");
    assert_eq!(split.paragraphs[2].warnings, [Warning::NumberCorrected { written: "2".into(), due: "3".into() }]);

    let split = read(format!("1. {NOTES}\n\n2. {ASKS}\n\n2. {NOTES}\n\n3. {ASKS}").as_bytes());
    assert_eq!(outline(&split), "1 2! 2 3!");
    assert_eq!(split.paragraphs[2].warnings, [Warning::NumberRepeated { number: "2".into() }]);
}

#[test]
fn pages_headers_and_broken_lines() {
    let mut file = String::new();
    for number in 1..=9 {
        let _ = write!(
            file,
            "{number}. The Committee recommends that the State\nparty build {number} schools in every region of the\n\n{number}\n\u{C}CRC/C/TGO/CO/9\nGE.12-34567\nDraft of the day\n\n{number} parts of the country, and single-\nparent families be helped.\n"
        );
    }
    let split = read(file.as_bytes());
    assert_eq!(outline(&split), "1! 2! 3! 4! 5! 6! 7! 8! 9!");
    assert_eq!(
        split.paragraphs[3].text,
        "The Committee recommends that the State party build 4 schools in every region of the 4 parts of the country, and single-parent families be helped."
    );
    assert_eq!(split.symbol.as_deref(), Some("CRC/C/TGO/CO/9"));
}

#[test]
fn headings_make_a_path() {
    let file = format!(
        "I. First part\nA. Chapter one\nSmall matters\n1. {NOTES}\n2. {ASKS}\nOther matters (arts. 3 and 4)\n3. {NOTES}\nB. Chapter two\n4. {ASKS}\nII. Second part\n5. {NOTES}\n"
    );
    let split = read(file.as_bytes());
    let sections: Vec<_> = split.paragraphs.iter().map(|one| one.section.clone().unwrap()).collect();
    assert_eq!(
        sections,
        [
            "I. First part › A. Chapter one › Small matters",
            "I. First part › A. Chapter one › Small matters",
            "I. First part › A. Chapter one › Other matters (arts. 3 and 4)",
            "I. First part › B. Chapter two",
            "II. Second part"
        ]
    );
}

#[test]
fn numbered_headings_and_annexes_are_no_paragraphs() {
    let file = format!(
        "1. General measures\n\n11. {NOTES}\n\n12. {ASKS}\n\n2. Special measures\n\n13. {NOTES}\n\n14. {ASKS}\n\nAnnex\n\n1. First in the annex\n\n2. Second in the annex"
    );
    assert_eq!(text(&file), "11 12! 13 14!");
}

#[test]
fn web_pages() {
    let page = format!(
        "<html><head><title>CAT/C/PER/CO/7</title><style>p{{}}</style></head><body><nav>1. Menu</nav><h2>Part</h2><p>1.&nbsp;&nbsp;{NOTES}<sup>1</sup></p>
         <p>2.The Committee urges the State party to:</p><ol type=a><li>Train;<li>Report to:<ol type=i><li>One;</li><li>Two;</li></ol></li><li>Act.</li></ol>
         <table><tr><td>3.</td><td>{ASKS}</td></tr></table><script>4. No</script><ol start=4><li>{NOTES}</li><li>{ASKS}</li></ol></body></html>"
    );
    let split = read(page.as_bytes());
    assert_eq!(outline(&split), "1 2! 2a! 2b! 2c! 3! 4 5!");
    assert_eq!(split.paragraphs[0].text, NOTES);
    assert_eq!(split.paragraphs[3].text, "Report to: (i) One; (ii) Two;");
    assert_eq!(
        (split.symbol.as_deref(), split.mechanism.as_deref(), split.paragraphs[0].section.as_deref()),
        (Some("CAT/C/PER/CO/7"), Some("cat"), Some("Part"))
    );
}

#[test]
fn encodings_of_text() {
    let spanish = "1. El Comité está preocupado por la situación de los niños.\n\n2. El Comité recomienda que el Estado parte actúe.";
    let arabic = "1- ترحب اللجنة بالتقرير المقدم من الدولة الطرف.\n\n2- توصي اللجنة الدولة الطرف بأن تعتمد قانوناً جديداً.";
    let (latin, ..) = encoding_rs::WINDOWS_1252.encode(spanish);
    let (arab, ..) = encoding_rs::WINDOWS_1256.encode(arabic);
    let wide =
        |text: &str, order: fn(u16) -> [u8; 2], mark: &[u8]| [mark, &text.encode_utf16().flat_map(order).collect::<Vec<u8>>()].concat();
    for bytes in [
        spanish.as_bytes().to_vec(),
        latin.into_owned(),
        wide(spanish, u16::to_le_bytes, b"\xFF\xFE"),
        wide(spanish, u16::to_be_bytes, b"\xFE\xFF"),
        wide(spanish, u16::to_le_bytes, b""),
    ] {
        let split = read(&bytes);
        assert_eq!(outline(&split), "1 2!");
        assert!(split.paragraphs[1].text.contains("actúe"));
    }
    for bytes in [arabic.as_bytes().to_vec(), arab.into_owned(), wide(arabic, u16::to_le_bytes, b"\xFF\xFE")] {
        assert_eq!(outline(&read(&bytes)), "1 2!");
    }
}

/// Ten thousand paragraphs are read in seconds, even by a program that was not optimised.
#[test]
fn ten_thousand_paragraphs() {
    let lines: Vec<String> = (1..=10_000).map(|number| format!("{number}. {}", if number % 2 == 0 { ASKS } else { NOTES })).collect();
    let body: String = lines.iter().map(|line| p(line)).collect();
    for file in [lines.join("\n").into_bytes(), docx(&body), format!("<html><p>{}", lines.join("<p>")).into_bytes()] {
        let begun = Instant::now();
        let split = read(&file);
        assert_eq!(split.paragraphs.len(), 10_000);
        assert_eq!(split.paragraphs.iter().filter(|one| one.recommends).count(), 5_000);
        // Two seconds on a machine of its own; the limit allows for one that is shared.
        assert!(begun.elapsed() < Duration::from_secs(8), "{:?}", begun.elapsed());
        println!("10,000 paragraphs in {:?}", begun.elapsed());
    }
}
