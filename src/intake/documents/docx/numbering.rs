//! Word's automatic numbering: the numbers do not stand in the text, and have to be counted as Word counts them.

use super::super::numerals;
use super::super::refusal::Refusal;
use super::xml::{attribute, events, local, value};
use quick_xml::events::Event;
use std::collections::HashMap;
use std::io::BufRead;

const LEVELS: usize = 9;

/// How one level of a list is numbered.
#[derive(Debug, Clone)]
struct Level {
    start: u32,
    format: String,
    text: String,
    style: Option<String>,
    /// After which level the count begins again; `Some(0)` means never.
    restart: Option<usize>,
}

impl Default for Level {
    fn default() -> Self {
        Self { start: 1, format: "decimal".to_owned(), text: String::new(), style: None, restart: None }
    }
}

#[derive(Debug, Default)]
struct Abstract {
    levels: Vec<Level>,
    /// The style of lists that holds the levels, when they belong to one.
    style_link: Option<String>,
    link_of: Option<String>,
}

#[derive(Debug, Default)]
struct List {
    of: String,
    starts: HashMap<usize, u32>,
    levels: HashMap<usize, Level>,
}

/// All lists of a document, and how far each has been counted.
#[derive(Debug, Default)]
pub struct Numbering {
    abstracts: HashMap<String, Abstract>,
    lists: HashMap<String, List>,
    /// How far lists have been counted. Lists of one kind count together, whatever their keys are.
    counts: HashMap<String, [Option<u32>; LEVELS]>,
    begun: Vec<(String, usize)>,
}

impl Numbering {
    /// Reads `numbering.xml`.
    pub fn read(part: impl BufRead) -> Result<Self, Refusal> {
        let mut read = Reading::default();
        events(part, |event| {
            match event {
                Event::Start(element) => read.start(local(element), &|name| attribute(element, name), value(element)),
                Event::Empty(element) => {
                    read.start(local(element), &|name| attribute(element, name), value(element));
                    read.end(local(element));
                }
                Event::End(element) => read.end(element.local_name().into_inner()),
                _ => {}
            }
            Ok(())
        })?;
        Ok(read.done)
    }

    fn definition(&self, list: &List) -> Option<&Abstract> {
        let found = self.abstracts.get(&list.of)?;
        match &found.link_of {
            Some(link) if found.levels.is_empty() => {
                self.abstracts.values().find(|other| other.style_link.as_ref() == Some(link)).or(Some(found))
            }
            _ => Some(found),
        }
    }

    fn level(&self, list: &List, level: usize) -> Level {
        let own = list.levels.get(&level).cloned();
        own.or_else(|| self.definition(list)?.levels.get(level).cloned()).unwrap_or_default()
    }

    /// The level of a list that belongs to one of a paragraph's styles.
    pub fn level_of_style(&self, list: &str, styles: &[&str]) -> Option<usize> {
        let list = self.lists.get(list)?;
        let levels = &self.definition(list)?.levels;
        styles.iter().find_map(|style| levels.iter().position(|level| level.style.as_deref() == Some(style)))
    }

    /// Counts one paragraph and gives its number as Word shows it; none for bullets and lists that do not exist.
    pub fn next(&mut self, list_key: &str, level: usize) -> Option<String> {
        let level = level.min(LEVELS - 1);
        let list = self.lists.get(list_key)?;
        let levels: Vec<Level> = (0..=level).map(|level| self.level(list, level)).collect();
        let starts: Vec<u32> = levels.iter().enumerate().map(|(at, own)| list.starts.get(&at).copied().unwrap_or(own.start)).collect();
        let restarts: Vec<bool> = (0..LEVELS)
            .map(|deeper| deeper > level && self.level(list, deeper).restart.is_none_or(|after| after != 0 && level < after))
            .collect();
        let anew = list.starts.contains_key(&level) && !self.begun.iter().any(|(key, at)| key == list_key && *at == level);
        let of = list.of.clone();

        let counts = self.counts.entry(of).or_default();
        if let (Some(count), Some(start)) = (counts.get_mut(level), starts.get(level)) {
            *count = Some(count.filter(|_| !anew).map_or(*start, |count| count.saturating_add(1)));
        }
        for (count, _) in counts.iter_mut().zip(restarts).filter(|(_, restarts)| *restarts) {
            *count = None;
        }
        let shown: Vec<u32> = counts.iter_mut().zip(&starts).map(|(count, start)| *count.get_or_insert(*start)).collect();
        if anew {
            self.begun.push((list_key.to_owned(), level));
        }
        written(&levels, level, &shown)
    }
}

/// A level's text with the numbers filled in: «%1.%2» as «6.104».
fn written(levels: &[Level], level: usize, counts: &[u32]) -> Option<String> {
    let own = levels.get(level)?;
    if matches!(own.format.as_str(), "bullet" | "none") {
        return None;
    }
    let mut text = String::new();
    let mut rest = own.text.chars().peekable();
    while let Some(c) = rest.next() {
        match (c, rest.peek().and_then(|digit| digit.to_digit(10))) {
            ('%', Some(digit)) if digit > 0 => {
                rest.next();
                let at = digit as usize - 1;
                if let (Some(level), Some(count)) = (levels.get(at), counts.get(at)) {
                    text.push_str(&numeral(&level.format, *count));
                }
            }
            _ => text.push(c),
        }
    }
    let text = text.trim().to_owned();
    (!text.is_empty()).then_some(text)
}

fn numeral(format: &str, count: u32) -> String {
    match format {
        "lowerLetter" => numerals::letter(count),
        "upperLetter" => numerals::letter(count).to_uppercase(),
        "lowerRoman" => numerals::roman(count),
        "upperRoman" => numerals::roman(count).to_uppercase(),
        "arabicAbjad" => numerals::abjad(count),
        "arabicAlpha" => numerals::hijai(count),
        "decimalZero" => format!("{count:02}"),
        _ => count.to_string(),
    }
}

/// Where in the part the reader is.
#[derive(Default)]
struct Reading {
    done: Numbering,
    of: Option<String>,
    list: Option<String>,
    overridden: Option<usize>,
    level: Option<(usize, Level)>,
}

impl Reading {
    fn start(&mut self, name: &str, attribute: &dyn Fn(&str) -> Option<String>, value: Option<String>) {
        let number = |value: &Option<String>| value.as_deref().and_then(|value| value.parse::<u32>().ok());
        match (name, &mut self.level) {
            ("abstractNum", _) => {
                let key = attribute("abstractNumId").unwrap_or_default();
                self.done.abstracts.insert(key.clone(), Abstract::default());
                self.of = Some(key);
            }
            ("num", _) => {
                let key = attribute("numId").unwrap_or_default();
                self.done.lists.insert(key.clone(), List::default());
                self.list = Some(key);
            }
            ("abstractNumId", _) => {
                if let Some(list) = self.list.as_ref().and_then(|key| self.done.lists.get_mut(key)) {
                    list.of = value.unwrap_or_default();
                }
            }
            ("styleLink" | "numStyleLink", _) => {
                if let Some(of) = self.of.as_ref().and_then(|key| self.done.abstracts.get_mut(key)) {
                    *(if name == "styleLink" { &mut of.style_link } else { &mut of.link_of }) = value;
                }
            }
            ("lvlOverride", _) => self.overridden = attribute("ilvl").and_then(|level| level.parse().ok()),
            ("startOverride", _) => {
                let list = self.list.as_ref().and_then(|key| self.done.lists.get_mut(key));
                if let (Some(list), Some(level), Some(start)) = (list, self.overridden, number(&value)) {
                    list.starts.insert(level, start);
                }
            }
            ("lvl", _) => self.level = Some((attribute("ilvl").and_then(|level| level.parse().ok()).unwrap_or(0), Level::default())),
            ("start", Some((_, level))) => level.start = number(&value).unwrap_or(1),
            ("numFmt", Some((_, level))) => level.format = value.unwrap_or_default(),
            ("lvlText", Some((_, level))) => level.text = value.unwrap_or_default(),
            ("pStyle", Some((_, level))) => level.style = value,
            ("lvlRestart", Some((_, level))) => level.restart = number(&value).map(|after| after as usize),
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "abstractNum" => self.of = None,
            "num" => self.list = None,
            "lvlOverride" => self.overridden = None,
            "lvl" => {
                let Some((at, level)) = self.level.take().filter(|(at, _)| *at < LEVELS) else { return };
                if let Some(of) = self.of.as_ref().and_then(|key| self.done.abstracts.get_mut(key)) {
                    of.levels.resize_with(of.levels.len().max(at + 1), Level::default);
                    if let Some(place) = of.levels.get_mut(at) {
                        *place = level;
                    }
                } else if let Some(list) = self.list.as_ref().and_then(|key| self.done.lists.get_mut(key)) {
                    list.levels.insert(at, level);
                }
            }
            _ => {}
        }
    }
}
