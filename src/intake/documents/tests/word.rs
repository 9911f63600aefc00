//! Tests of what Word keeps outside the text: numbering, changes, boxes, hidden text.

use super::super::open;
use super::{WORD, docx, docx_with, item, outline, p, read};

fn texts(bytes: &[u8]) -> Vec<String> {
    open(bytes).unwrap().blocks.into_iter().map(|block| block.text).collect()
}

fn level(at: u32, format: &str, text: &str) -> String {
    format!(r#"<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{format}"/><w:lvlText w:val="{text}"/></w:lvl>"#)
}

fn numbering(lists: &str) -> String {
    let levels = level(0, "decimal", "%1.") + &level(1, "lowerLetter", "(%2)") + &level(2, "lowerRoman", "(%3)");
    let headings = level(0, "upperRoman", "%1.") + &level(1, "upperLetter", "%2.");
    let review = level(0, "decimal", "%1.") + &level(1, "decimal", "%1.%2");
    let arabic = level(0, "decimal", "%1-") + &level(1, "arabicAbjad", "(%2)");
    let abstracts: String = [levels, headings, review, arabic]
        .iter()
        .enumerate()
        .map(|(at, levels)| format!(r#"<w:abstractNum w:abstractNumId="{at}">{levels}</w:abstractNum>"#))
        .collect();
    let nums: String = (0..4).map(|at| format!(r#"<w:num w:numId="{}"><w:abstractNumId w:val="{at}"/></w:num>"#, at + 1)).collect();
    format!(r#"<w:numbering xmlns:w="{WORD}">{abstracts}{nums}{lists}</w:numbering>"#)
}

#[test]
fn automatic_numbers_are_counted_as_word_counts_them() {
    let restarted =
        r#"<w:num w:numId="9"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="20"/></w:lvlOverride></w:num>"#;
    let body = item(1, 0, "First")
        + &item(1, 1, "A")
        + &item(1, 1, "B")
        + &item(1, 2, "Roman")
        + &item(1, 0, "Second")
        + &item(1, 1, "Again")
        + &item(2, 0, "Part")
        + &item(2, 1, "Chapter")
        + &item(9, 0, "Twenty")
        + &item(9, 0, "More")
        + &item(4, 0, "رقم")
        + &item(4, 1, "حرف")
        + &item(4, 1, "حرف");
    assert_eq!(
        texts(&docx_with(&body, &[("word/numbering.xml", &numbering(restarted))])),
        [
            "1. First",
            "(a) A",
            "(b) B",
            "(i) Roman",
            "2. Second",
            "(a) Again",
            "I. Part",
            "A. Chapter",
            "20. Twenty",
            "21. More",
            "1- رقم",
            "(أ) حرف",
            "(ب) حرف"
        ]
    );
}

#[test]
fn numbering_can_come_from_a_style() {
    let styles = format!(
        r#"<w:styles xmlns:w="{WORD}"><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="Num"><w:name w:val="Numbered"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Child"><w:name w:val="Child"/><w:basedOn w:val="Num"/></w:style>
        <w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style></w:styles>"#
    );
    let styled = |style: &str, more: &str, text: &str| {
        format!(r#"<w:p><w:pPr><w:pStyle w:val="{style}"/>{more}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"#)
    };
    let none = r#"<w:numPr><w:numId w:val="0"/></w:numPr>"#;
    let body = styled("H1", "", "Heading")
        + &styled("Num", "", "One")
        + &styled("Child", "", "Two")
        + &styled("Child", none, "None")
        + &styled("Num", "", "Three");
    let file = docx_with(&body, &[("word/numbering.xml", &numbering("")), ("word/styles.xml", &styles)]);
    assert_eq!(texts(&file), ["Heading", "1. One", "2. Two", "None", "3. Three"]);
    assert_eq!(open(&file).unwrap().blocks[0].heading, Some(1));
}

#[test]
fn changes_boxes_fields_and_hidden_text() {
    let body = concat!(
        r#"<w:p><w:del><w:r><w:delText>gone</w:delText><w:t>gone too</w:t></w:r></w:del><w:ins><w:r><w:t>1. Kept</w:t></w:r></w:ins></w:p>"#,
        r#"<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs><w:pPrChange><w:pPr><w:pStyle w:val="Old"/></w:pPr></w:pPrChange></w:pPr><w:r><w:t>2.</w:t><w:tab/><w:t>Tab&amp;so</w:t><w:noBreakHyphen/><w:t>on</w:t><w:softHyphen/></w:r></w:p>"#,
        r#"<w:p><w:r><w:fldChar/><w:instrText>PAGE</w:instrText></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:t>3. Field</w:t></w:r></w:p>"#,
        r#"<w:p><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>CRC/C/TGO/CO/9</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>CRC/C/TGO/CO/9</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent><w:r><w:t>4. Box</w:t><w:footnoteReference w:id="2"/></w:r></w:p>"#,
        r#"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>5. Two </w:t></w:r></w:p><w:p><w:r><w:t>made one</w:t></w:r></w:p>"#,
    );
    let file = docx(body);
    assert_eq!(texts(&file), ["1. Kept", "2. Tab&so-on", "3. Field", "4. Box", "5. Two made one"]);
    assert_eq!(open(&file).unwrap().margins, ["CRC/C/TGO/CO/9"]);
    assert_eq!(read(&file).symbol.as_deref(), Some("CRC/C/TGO/CO/9"));
}

#[test]
fn a_prefix_other_than_words_own() {
    let document = format!(r#"<x:document xmlns:x="{WORD}"><x:body><x:p><x:r><x:t>1. Text</x:t></x:r></x:p></x:body></x:document>"#);
    let file = super::archive(&[("[Content_Types].xml", super::TYPES), ("word/document.xml", document.as_bytes())]);
    assert_eq!(texts(&file), ["1. Text"]);
}

#[test]
fn observations_with_automatic_numbers() {
    let header = format!(r#"<w:hdr xmlns:w="{WORD}">{}</w:hdr>"#, p("CEDAW/C/PER/CO/9"));
    let body = p("Concluding observations on the ninth periodic report of Peru")
        + &item(2, 0, "Introduction")
        + &item(
            1,
            0,
            "The Committee considered the report and adopted the present concluding observations at its meeting held on 7 March 2025.",
        )
        + &item(1, 0, "The Committee appreciates the dialogue.")
        + &item(2, 0, "Recommendations")
        + &item(1, 0, "The Committee is concerned about:")
        + &item(1, 1, "Delays;")
        + &item(1, 1, "Costs.")
        + &item(1, 0, "The Committee recommends that the State party:")
        + &item(1, 1, "Act on:")
        + &item(1, 2, "Delays;")
        + &item(1, 2, "Costs;")
        + &item(1, 1, "Report.");
    let split = read(&docx_with(&body, &[("word/numbering.xml", &numbering("")), ("word/header1.xml", &header)]));
    assert_eq!(outline(&split), "1 2 3 3a 3b 4! 4a! 4b!");
    assert_eq!(
        (split.symbol.as_deref(), split.state.as_deref(), split.mechanism.as_deref()),
        (Some("CEDAW/C/PER/CO/9"), Some("PER"), Some("cedaw"))
    );
    assert_eq!(split.date.unwrap().to_string(), "2025-03-07");
    assert_eq!(split.paragraphs[6].text, "Act on: (i) Delays; (ii) Costs;");
    assert_eq!(split.paragraphs[2].section.as_deref(), Some("II. Recommendations"));
}
