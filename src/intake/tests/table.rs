//! Tests of our own table of recommendations.

use super::*;
use answerable_domain::model::{Nature, Response, TextKind};
use chrono::NaiveDate;

#[test]
fn every_column() {
    let rows = entries(
        "state,mechanism,instrument,symbol,document_kind,title,Adopted on,session,cycle,source_url,paragraph,parent,\
         nature,section,language,text_kind,text,themes,groups,provisions,sdg_targets,lead,supporting,due_on,response,\
         recommended_by,action_category\n\
         CHL,crc,OPSC,CRC/C/OPSC/CHL/CO/1,co,Report,2008-02-01,47,1,https://example.org/x,24(a),24,Recommendation,\
         Data,ES,plain,  Reunir\u{a0} datos &#40;todos&#41;. ,a; b|a,girls,art. 3,5.3;16.A,Ministry,B|C,2027-06-30,\
         NOTED,Peru,3\n",
    );
    let date = |year, month, day| NaiveDate::from_ymd_opt(year, month, day);
    let some = |text: &str| Some(text.to_owned());
    let list = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
    let expected = RecommendationRow {
        state: "CHL".into(),
        mechanism: "crc".into(),
        instrument: some("OPSC"),
        symbol: some("CRC/C/OPSC/CHL/CO/1"),
        document_kind: some("co"),
        title: some("Report"),
        adopted_on: date(2008, 2, 1),
        session: some("47"),
        cycle: Some(1),
        source_url: some("https://example.org/x"),
        paragraph: some("24(a)"),
        parent: some("24"),
        nature: Some(Nature::Recommendation),
        section: some("Data"),
        language: "es".into(),
        text_kind: TextKind::Plain,
        text: "Reunir datos (todos).".into(),
        themes: list(&["a", "b"]),
        groups: list(&["girls"]),
        provisions: list(&["art. 3"]),
        sdg_targets: list(&["5.3", "16.a"]),
        lead: some("Ministry"),
        supporting: list(&["B", "C"]),
        due_on: date(2027, 6, 30),
        response: Some(Response::Noted),
        recommended_by: some("Peru"),
        action_category: Some(3),
    };
    assert_eq!(recommendation(&rows[0]), &expected);
}

#[test]
fn what_is_wrong_with_a_cell() {
    for (column, value, message) in [
        ("due_on", "31/02/2020", "date «31/02/2020» is not a date; write YYYY-MM-DD"),
        ("due_on", "2021-02-29", "date «2021-02-29» is not a date; write YYYY-MM-DD"),
        ("due_on", "39000", "date «39000» is not a date; write YYYY-MM-DD"),
        ("adopted_on", "0201-01-01", "date «0201-01-01» is not a date; write YYYY-MM-DD"),
        ("nature", "order", "«order» is not one of recommendation, noting, compound"),
        ("text_kind", "poem", "«poem» is not one of official, plain, children"),
        ("response", "rejected", "«rejected» is not one of accepted, noted"),
        ("action_category", "6", "«6» is not a whole number from 1 to 5"),
        ("cycle", "one", "«one» is not a whole number from 1 to 999"),
        ("sdg_targets", "16.2; 18.1", "«18.1» is not an SDG target; write it like 16.2 or 16.a"),
        ("source_url", "javascript:x", "«javascript:x» is not a web address; it begins with https:// or http://"),
        ("language", "Spanish", "«Spanish» is not a language code; write it like en, ar or zh-Hans"),
        ("section", "a\u{7}b", "there is a control character (U+0007) in the text"),
        ("section", "a\u{fffd}b", "a character was lost when the file was saved or converted; type it again"),
    ] {
        let entry = table_with(column, value);
        let (at, reason) = refused(&entry);
        assert_eq!((at, reason.to_string().as_str()), (Some(column), message));
    }
    let refusal = table_with("due_on", "soon").outcome.unwrap_err();
    assert_eq!(refusal.to_string(), "line 2, due_on: date «soon» is not a date; write YYYY-MM-DD");
}

#[test]
fn required_cells_and_long_ones() {
    let rows = entries("state,mechanism,symbol,paragraph,text\nCHL,crc,S/1, ,Act.\n");
    assert_eq!(refused(&rows[0]), (Some("paragraph"), &Reason::Missing));

    let at_limit = table_with("section", &"é".repeat(20_000));
    recommendation(&at_limit);
    let over = table_with("section", &"é".repeat(20_001));
    let (characters, limit) = (20_001, 20_000);
    assert_eq!(refused(&over).1, &Reason::TooLong { characters, limit });
}

#[test]
fn entities_and_invisible_marks() {
    for (written, read) in [
        ("&lt;b&gt; &amp;amp; R&D; &#x41;&#146;&bogus; &", "<b> &amp; R&D; A’&bogus; &"),
        ("co\u{ad}op\u{200b}\u{202e} end", "coop end"),
        ("می\u{200c}خواهم", "می\u{200c}خواهم"),
    ] {
        let entry = table_with("section", written);
        assert_eq!(recommendation(&entry).section.as_deref(), Some(read));
    }
    let entry = table_with("section", "&#7;");
    assert_eq!(refused(&entry).1, &Reason::ControlCharacter { code: 7 });
}
