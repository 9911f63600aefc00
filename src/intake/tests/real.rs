//! Tests with the real files, where they are at hand.

use std::collections::HashMap;
use std::path::PathBuf;

use super::*;

fn read(name: &str) -> Vec<Entry> {
    let folder = std::env::var_os("ANSWERABLE_TEST_DATA").expect("ANSWERABLE_TEST_DATA");
    let path = PathBuf::from(folder).join(name);
    let intake = open(&path, &Options::default()).expect("a file that can be read");
    intake.collect()
}

type Reference = (String, String);

fn references(entries: &[Entry]) -> Vec<Reference> {
    let rows = entries.iter().map(recommendation);
    rows.map(|row| {
        let session = row.session.as_deref().unwrap_or_default();
        let from = row.recommended_by.as_deref().unwrap_or_default();
        upr_reference(&row.state, session, from, &row.text)
    })
    .collect()
}

#[test]
#[ignore = "needs the real data: set ANSWERABLE_TEST_DATA"]
fn every_row_is_accounted_for() {
    let mut repeats = 0;
    let mut known: HashMap<Reference, (String, String)> = HashMap::new();
    for (name, count) in [("upr-info/1-5.csv", 6094), ("upr-info/6-9.csv", 8343), ("upr-info/10-13.csv", 9047)] {
        let entries = read(name);
        assert_eq!(entries.len(), count, "{name}");
        for (entry, reference) in entries.iter().zip(references(&entries)) {
            let row = recommendation(entry);
            let letters = |text: &str| text.to_lowercase().replace(|c: char| !c.is_alphanumeric(), "");
            let content = (letters(row.recommended_by.as_deref().unwrap_or_default()), letters(&row.text));
            match known.insert(reference.clone(), content.clone()) {
                None => {}
                Some(other) => {
                    println!("{name}, line {}: {reference:?} repeats", entry.line);
                    assert_eq!(other, content, "{reference:?}");
                    repeats += 1;
                }
            }
        }
    }
    assert_eq!(repeats, 2);

    let sheet = read("upr-info/6-9.xls");
    let csv = read("upr-info/6-9.csv");
    assert_eq!(references(&sheet), references(&csv));
    for (sheet, csv) in sheet.iter().zip(&csv) {
        assert_eq!(recommendation(sheet), recommendation(csv));
    }

    let wording = read("sdg/sdg_goals_targets_indicators_6lang.csv");
    assert_eq!(wording.len(), 438);
    let refusals: Vec<_> = wording.iter().filter(|entry| entry.outcome.is_err()).collect();
    assert_eq!(refusals.len(), 1);
    assert!(matches!(refused(refusals[0]), (Some("code"), Reason::Repeats { .. })));

    let countries = read("countries/country-codes.csv");
    assert_eq!(countries.len(), 249);
    assert!(countries.iter().all(|entry| match &entry.outcome {
        Ok(Item::CountryNames(country)) => country.names.len() == 6,
        _ => false,
    }));
}

/// A damaged workbook may be refused or read in part; it must not end the program.
#[test]
#[ignore = "needs the real data: set ANSWERABLE_TEST_DATA"]
fn damaged_copies_do_no_harm() {
    let folder = std::env::var_os("ANSWERABLE_TEST_DATA").expect("ANSWERABLE_TEST_DATA");
    let whole = std::fs::read(PathBuf::from(folder).join("upr-info/6-9.xls")).expect("the file");
    let mut state = 0x9E37_79B9_7F4A_7C15_usize;
    let mut random = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state % below
    };
    for round in 0..30 {
        let mut copy = whole.clone();
        let within = if round % 2 == 0 { 2048 } else { copy.len() };
        for _ in 0..10 {
            copy[random(within)] = random(256).to_le_bytes()[0];
        }
        if let Ok(intake) = open_bytes(copy, &Options::default()) {
            assert!(intake.count() <= 65_536);
        }
    }
}
