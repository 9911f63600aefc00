//! Cutting words out of texts, and putting them back: a stone takes the place of the words.

use super::fields::Shape;
use super::fold::{Passage, bare};
use answerable_domain::model::{Ground, NO_WORDS};
use answerable_domain::rules::stone::{self, HiddenBy, Piece, Stone};
use chrono::NaiveDate;
use serde_json::Value;
use std::collections::BTreeSet;

/// The words that are cut out of texts.
#[derive(Clone, Debug)]
pub enum What {
    /// A passage, wherever it occurs, whatever its form.
    Passage(Passage),
    /// Whole texts, known by their letters and digits.
    Whole(BTreeSet<String>),
}

/// The longest passage that can be hidden, in characters.
pub const LONGEST: usize = 4_000;

impl What {
    /// A passage as it was copied from a page; none if it has neither letters nor digits.
    pub fn passage(typed: &str) -> Option<What> {
        Passage::read(typed).map(What::Passage)
    }

    /// Whole texts, which are found whatever their form.
    pub fn whole(texts: &BTreeSet<String>) -> What {
        What::Whole(texts.iter().map(|text| bare(text)).filter(|text| !text.is_empty()).collect())
    }
}

/// Cuts words out of texts: the settings of the stones that it leaves, and the words that it has cut out.
#[derive(Debug)]
pub struct Cutter<'a> {
    pub what: &'a What,
    pub reference: &'a str,
    pub on: NaiveDate,
    pub ground: Ground,
    pub by: HiddenBy,
    /// The words that were cut out, by the places in their stones.
    pub cut: Vec<String>,
}

impl Cutter<'_> {
    /// Keeps words as cut out, and answers the stone for their place.
    pub fn stone(&mut self, words: &str) -> String {
        self.cut.push(words.to_string());
        let (reference, place) = (self.reference.to_string(), self.cut.len() - 1);
        let stone = Stone { reference, hidden_on: self.on, ground: self.ground, by: self.by, place };
        stone.written()
    }

    /// A text with stones in the place of the words; none if it does not hold them.
    pub fn text(&mut self, text: &str) -> Option<String> {
        let what = self.what;
        let passage = match what {
            What::Whole(texts) => return texts.contains(&bare(text)).then(|| self.stone(text)),
            What::Passage(passage) => passage,
        };
        let mut written = String::new();
        let mut found = false;
        // Earlier stones are left as they are.
        for piece in stone::pieces(text) {
            let words = match piece {
                Piece::Words(words) => words,
                Piece::Stone(stone) => {
                    written.push_str(&stone.map(|stone| stone.written()).unwrap_or_default());
                    continue;
                }
            };
            let mut from = 0;
            for (start, end) in passage.find(words) {
                written.push_str(&words[from..start]);
                written.push_str(&self.stone(&words[start..end]));
                from = end;
                found = true;
            }
            written.push_str(&words[from..]);
        }
        found.then_some(written)
    }

    /// A stored value with stones in the place of the words; none if it does not hold them. In JSON, every text is looked at but those
    /// that hold a code or a day.
    pub fn value(&mut self, shape: Shape, stored: &str) -> Option<String> {
        match shape {
            Shape::Text | Shape::Address | Shape::File => self.text(stored),
            Shape::Words | Shape::Json => {
                let mut value: Value = serde_json::from_str(stored).ok()?;
                let mut found = false;
                self.json(&mut value, &mut found);
                found.then(|| value.to_string())
            }
        }
    }

    /// The details of an event with stones in the place of the words; none if they do not hold them. Members that hold the program's
    /// own codes are left as they are.
    pub fn history(&mut self, stored: &str, is_code: impl Fn(&str) -> bool) -> Option<String> {
        let mut value: Value = serde_json::from_str(stored).ok()?;
        let mut found = false;
        match &mut value {
            Value::Object(members) => {
                let words = members.iter_mut().filter(|(name, _)| !is_code(name));
                words.for_each(|(_, member)| self.json(member, &mut found));
            }
            other => self.json(other, &mut found),
        }
        found.then(|| value.to_string())
    }

    fn json(&mut self, value: &mut Value, found: &mut bool) {
        match value {
            Value::String(text) => {
                if let Some(cut) = self.text(text) {
                    *text = cut;
                    *found = true;
                }
            }
            Value::Array(items) => items.iter_mut().for_each(|item| self.json(item, found)),
            Value::Object(members) => {
                let words = members.iter_mut().filter(|(name, _)| !NO_WORDS.contains(&name.as_str()));
                words.for_each(|(_, member)| self.json(member, found));
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
}

/// A stored value in which the words of a hiding are back in the place of its stones.
pub fn back(stored: &str, json: bool, reference: &str, words: &[String]) -> String {
    let restore = |text: &str| {
        stone::replaced(text, |stone| match stone {
            Some(stone) if stone.reference == reference => words.get(stone.place).cloned().unwrap_or_default(),
            Some(stone) => stone.written(),
            None => String::new(),
        })
    };
    if !json {
        return restore(stored);
    }
    fn each(value: &mut Value, restore: &impl Fn(&str) -> String) {
        match value {
            Value::String(text) => *text = restore(text),
            Value::Array(items) => items.iter_mut().for_each(|item| each(item, restore)),
            Value::Object(members) => members.iter_mut().for_each(|(_, member)| each(member, restore)),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
    match serde_json::from_str::<Value>(stored) {
        Ok(mut value) => {
            each(&mut value, &restore);
            value.to_string()
        }
        Err(_) => stored.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use answerable_domain::model::{Judged, StateAccount, Status, Written};

    fn cutter(what: &What) -> Cutter<'_> {
        Cutter {
            what,
            reference: "r1",
            on: "2026-11-29".parse().unwrap(),
            ground: Ground::IdentifiesChild,
            by: HiddenBy::Moderator,
            cut: Vec::new(),
        }
    }

    #[test]
    fn a_passage_goes_wherever_it_stands_and_comes_back_as_it_was() {
        let what = What::passage("Marta  Ruiz").unwrap();
        let text = "Marta Ruiz, 12. MARTA\nRUIZ again; Marta Ruizela not.";
        let mut own = cutter(&what);
        let cut = own.text(text).unwrap();
        assert_eq!(own.cut, ["Marta Ruiz", "MARTA\nRUIZ"]);
        assert!(cut.contains("Ruizela") && !cut.to_lowercase().contains("marta ruiz,"), "{cut}");
        assert_eq!(back(&cut, false, "r1", &own.cut), text);
        assert_eq!(back(&cut, false, "another", &own.cut), cut);
        assert_eq!(own.text("nobody"), None);
    }

    #[test]
    fn json_is_cut_in_its_texts_alone() {
        let what = What::passage("مريم").unwrap();
        let stored = r#"{"ar":"الطفلة مريم","judged":[{"note":"مريم"}],"مريم":1}"#;
        let mut own = cutter(&what);
        let cut = own.value(Shape::Json, stored).unwrap();
        assert_eq!(own.cut.len(), 2);
        assert_eq!(back(&cut, true, "r1", &own.cut), serde_json::from_str::<Value>(stored).unwrap().to_string());
    }

    #[test]
    fn what_was_submitted_can_be_read_whatever_is_hidden_in_it() {
        let written = Written {
            judged: vec![Judged { verdict: Some(Status::Planned), ..Judged::default() }],
            state_account: Some(StateAccount::Wrong),
            developments: "It was planned on 2026-01-01 and is wrong.".to_string(),
            period_from: "2026-01-01".parse().ok(),
            period_to: "2026-06-30".parse().ok(),
            ..Written::default()
        };
        let mut stands = serde_json::to_string(&written).unwrap();
        for passage in ["planned", "wrong", "2026-01-01"] {
            let what = What::passage(passage).unwrap();
            stands = cutter(&what).value(Shape::Json, &stands).unwrap();
        }
        let read: Written = serde_json::from_str(&stands).unwrap();
        assert_eq!(stone::pieces(&read.developments).iter().filter(|piece| matches!(piece, Piece::Stone(_))).count(), 3, "{stands}");
        assert_eq!(Written { developments: written.developments.clone(), ..read }, written);
    }

    #[test]
    fn two_hidings_in_one_text_come_back_in_either_order() {
        let (first, second) = (What::passage("Ana").unwrap(), What::passage("Olmo 14").unwrap());
        let text = "Ana lives in Olmo 14.";
        let mut one = cutter(&first);
        let after_one = one.text(text).unwrap();
        let mut two = Cutter { reference: "r2", ..cutter(&second) };
        let after_two = two.text(&after_one).unwrap();
        assert_eq!(back(&back(&after_two, false, "r1", &one.cut), false, "r2", &two.cut), text);
        assert_eq!(back(&back(&after_two, false, "r2", &two.cut), false, "r1", &one.cut), text);
    }

    #[test]
    fn codes_of_the_history_are_no_words() {
        let what = What::passage("planned").unwrap();
        let mut own = cutter(&what);
        let cut = own.history(r#"{"status":"planned","reason":"It is planned."}"#, |name| name == "status").unwrap();
        assert!(cut.contains(r#""status":"planned""#) && !cut.contains("is planned"), "{cut}");
        assert_eq!(own.history(r#"{"status":"planned"}"#, |name| name == "status"), None);
    }

    #[test]
    fn nothing_is_no_passage() {
        assert!(What::passage(" \n").is_none());
    }
}
