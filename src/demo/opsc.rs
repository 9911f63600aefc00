//! The Committee's concluding observations under the OPSC, 2005 to 2008: 93 subjects in 21 documents. The facts are the Committee's;
//! the wording is this project's own summary, and therefore never shown as the official text.

use super::documents::{NewDocument, NewParagraph};
use super::known::known;
use answerable_domain::model::{DocumentKind, Nature, TextKind, Words};
use answerable_store::db::entities::{document, state};
use answerable_store::reference::Lookup;
use answerable_store::reference::sheet::{Line, ListFile};
use anyhow::Context;
use sea_orm::{ConnectionTrait, EntityTrait};
use std::collections::HashMap;

const MECHANISM: &str = "crc";
const INSTRUMENT: &str = "opsc";

/// The beginning of the title in each language; the State's name follows, so that no language has to inflect it.
const TITLES: [(&str, &str); 4] = [
    ("en", "Concluding observations on the initial report under the Optional Protocol on the sale of children: "),
    ("es", "Observaciones finales sobre el informe inicial en virtud del Protocolo Facultativo relativo a la venta de niños: "),
    ("fr", "Observations finales concernant le rapport initial au titre du Protocole facultatif concernant la vente d’enfants : "),
    ("ar", "الملاحظات الختامية بشأن التقرير الأولي المقدم بموجب البروتوكول الاختياري بشأن بيع الأطفال: "),
];

/// The documents of the Committee with their paragraphs, ready to be written.
pub async fn documents(db: &impl ConnectionTrait, lookup: &Lookup) -> anyhow::Result<Vec<NewDocument>> {
    let states: HashMap<state::Key, state::Model> = state::Entity::find().all(db).await?.into_iter().map(|row| (row.id, row)).collect();
    let sheet = ListFile::read("opsc.csv", include_str!("opsc.csv"))?;
    let mut by_symbol: Vec<(&str, Vec<Line>)> = Vec::new();
    for line in sheet.lines() {
        let symbol = line.text("symbol")?;
        match by_symbol.iter_mut().find(|(other, _)| *other == symbol) {
            Some((_, lines)) => lines.push(line),
            None => by_symbol.push((symbol, vec![line])),
        }
    }
    let mut documents = Vec::new();
    for (symbol, lines) in by_symbol {
        let Some(first) = lines.first().copied() else { continue };
        let iso3 = first.text("state")?;
        let state = known(lookup.state(iso3).and_then(|id| states.get(&id)), "State", iso3)?;
        let row = document(symbol, first, state, lookup).with_context(|| symbol.to_string())?;
        documents.push(NewDocument { row, paragraphs: paragraphs(&lines, lookup)? });
    }
    Ok(documents)
}

fn document(symbol: &str, line: Line, state: &state::Model, lookup: &Lookup) -> anyhow::Result<document::Model> {
    let adopted_on = line.parsed("adopted_on")?.ok_or_else(|| line.fault("no date"))?;
    let name = |tag: &str| state.names.0.by_language().get(tag).map_or(state.iso3.as_str(), String::as_str);
    let titles: Words = TITLES.iter().map(|(tag, title)| (tag.to_string(), format!("{title}{}", name(tag)))).collect();
    Ok(document::Model {
        id: document::Key::NONE,
        symbol: symbol.to_string(),
        mechanism_id: known(lookup.mechanism(MECHANISM), "mechanism", MECHANISM)?,
        instrument_id: Some(known(lookup.instrument(INSTRUMENT), "instrument", INSTRUMENT)?),
        state_id: state.id,
        kind: DocumentKind::ConcludingObservations.into(),
        titles: titles.into(),
        adopted_on: Some(adopted_on),
        dated_on: adopted_on,
        session: line.optional("session")?,
        cycle: Some(1),
        language: "en".to_string(),
        source_url: Some(format!("https://undocs.org/{symbol}")),
        source: None,
    })
}

/// A document's paragraphs by their first number. Where several subjects stand in the same paragraphs, those become a whole of
/// which each subject is a lettered part.
fn paragraphs(lines: &[Line], lookup: &Lookup) -> anyhow::Result<Vec<NewParagraph>> {
    let mut shared: Vec<(&str, Vec<Line>)> = Vec::new();
    for line in lines {
        let paragraph = line.text("paragraph")?;
        match shared.iter_mut().find(|(other, _)| *other == paragraph) {
            Some((_, lines)) => lines.push(*line),
            None => shared.push((paragraph, vec![*line])),
        }
    }
    shared.sort_by_key(|(paragraph, _)| first_number(paragraph));
    let mut paragraphs = Vec::new();
    for (paragraph, lines) in shared {
        if let [line] = lines.as_slice() {
            paragraphs.push(subject(*line, paragraph.to_string(), None, lookup)?);
            continue;
        }
        paragraphs.push(whole(paragraph, lines.len()));
        for (line, letter) in lines.into_iter().zip('a'..) {
            paragraphs.push(subject(line, format!("{paragraph}({letter})"), Some(paragraph.to_string()), lookup)?);
        }
    }
    Ok(paragraphs)
}

fn first_number(paragraph: &str) -> u32 {
    paragraph.split(|c: char| !c.is_ascii_digit()).next().and_then(|number| number.parse().ok()).unwrap_or(0)
}

fn whole(paragraph: &str, subjects: usize) -> NewParagraph {
    let many = match subjects {
        2 => "two",
        3 => "three",
        _ => "several",
    };
    let text = format!("Paragraphs {} carry {many} subjects; each has its own record.", paragraph.replace('-', "–"));
    NewParagraph {
        paragraph: paragraph.to_string(),
        parent: None,
        nature: Nature::Compound,
        section: None,
        response: None,
        recommended_by_id: None,
        texts: vec![(TextKind::Plain, Words::one("en", text))],
        themes: Vec::new(),
        groups: Vec::new(),
        provisions: Vec::new(),
        targets: Vec::new(),
    }
}

fn subject(line: Line, paragraph: String, parent: Option<String>, lookup: &Lookup) -> anyhow::Result<NewParagraph> {
    fn all<K>(line: Line, column: &str, find: impl Fn(&str) -> Option<K>) -> anyhow::Result<Vec<K>> {
        line.several(column)?.map(|name| find(name).ok_or_else(|| line.fault(&format!("unknown: «{name}»")))).collect()
    }
    let nature = line.text("nature")?;
    Ok(NewParagraph {
        paragraph,
        parent,
        nature: Nature::from_code(nature).ok_or_else(|| line.fault(nature))?,
        section: None,
        response: None,
        recommended_by_id: None,
        texts: vec![(TextKind::Plain, Words::one("en", line.text("topic")?))],
        themes: all(line, "theme", |name| lookup.theme(name))?,
        groups: all(line, "groups", |name| lookup.group(name))?,
        provisions: all(line, "provisions", |name| lookup.provision(name))?,
        targets: all(line, "sdg", |name| lookup.target(name))?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_complete() {
        let sheet = ListFile::read("opsc.csv", include_str!("opsc.csv")).unwrap();
        let natures: Vec<&str> = sheet.lines().map(|line| line.text("nature").unwrap()).collect();
        assert_eq!(natures.len(), 93);
        assert_eq!(natures.iter().filter(|nature| **nature == "noting").count(), 7);
        let mut symbols: Vec<&str> = sheet.lines().map(|line| line.text("symbol").unwrap()).collect();
        symbols.dedup();
        assert_eq!(symbols.len(), 21, "each document's lines stand together");
    }

    #[test]
    fn paragraphs_are_ordered_by_their_first_number() {
        assert_eq!(first_number("31-32, 35-36"), 31);
        assert_eq!(first_number("9"), 9);
    }
}
