//! The styles of paragraphs: their names, whether they are headings, and what numbering they bring.

use super::super::refusal::Refusal;
use super::xml::{attribute, events, local, value};
use quick_xml::events::Event;
use std::collections::HashMap;
use std::io::BufRead;

/// One style of paragraphs.
#[derive(Debug, Default, Clone)]
struct Style {
    name: String,
    based_on: Option<String>,
    list: Option<String>,
    level: Option<usize>,
    outline: Option<u8>,
}

/// All styles of a document, by their keys.
#[derive(Debug, Default)]
pub struct Styles {
    by_key: HashMap<String, Style>,
    default: Option<String>,
}

impl Styles {
    /// Reads `styles.xml`.
    pub fn read(part: impl BufRead) -> Result<Self, Refusal> {
        let mut styles = Self::default();
        let mut current: Option<(String, Style)> = None;
        events(part, |event| {
            match event {
                Event::Start(element) | Event::Empty(element) => match (local(element), &mut current) {
                    ("style", _) if attribute(element, "type").is_none_or(|kind| kind == "paragraph") => {
                        let key = attribute(element, "styleId").unwrap_or_default();
                        if attribute(element, "default").is_some_and(|on| on == "1" || on == "true") {
                            styles.default = Some(key.clone());
                        }
                        current = Some((key, Style::default()));
                    }
                    ("name", Some((_, style))) => style.name = value(element).unwrap_or_default(),
                    ("basedOn", Some((_, style))) => style.based_on = value(element),
                    ("numId", Some((_, style))) => style.list = value(element),
                    ("ilvl", Some((_, style))) => style.level = value(element).and_then(|level| level.parse().ok()),
                    ("outlineLvl", Some((_, style))) => style.outline = value(element).and_then(|level| level.parse().ok()),
                    _ => {}
                },
                Event::End(element) if element.local_name().into_inner() == "style" => {
                    if let Some((key, style)) = current.take() {
                        styles.by_key.insert(key, style);
                    }
                }
                _ => {}
            }
            Ok(())
        })?;
        Ok(styles)
    }

    /// A style and those that it is based on, nearest first. A circle is cut off after ten.
    fn line<'a>(&'a self, key: Option<&'a str>) -> impl Iterator<Item = (&'a str, &'a Style)> {
        let first = key.or(self.default.as_deref()).and_then(|key| self.by_key.get_key_value(key));
        std::iter::successors(first, |(_, style)| self.by_key.get_key_value(style.based_on.as_deref()?))
            .map(|(key, style)| (key.as_str(), style))
            .take(10)
    }

    /// The style's name, as Word shows it.
    pub fn name(&self, key: Option<&str>) -> Option<String> {
        self.line(key).next().map(|(_, style)| style.name.clone()).filter(|name| !name.is_empty())
    }

    /// The list and level that a paragraph takes from its style.
    pub fn list(&self, key: Option<&str>) -> Option<(String, Option<usize>)> {
        let list = self.line(key).find_map(|(_, style)| style.list.clone())?;
        let level = self.line(key).find_map(|(_, style)| style.level);
        Some((list, level))
    }

    /// The keys of a paragraph's styles, nearest first: a list's level can belong to a style.
    pub fn keys<'a>(&'a self, key: Option<&'a str>) -> Vec<&'a str> {
        self.line(key).map(|(key, _)| key).collect()
    }

    /// The level of a heading, by the outline or by the style's name; none if the style is not a heading's.
    pub fn heading(&self, key: Option<&str>) -> Option<u8> {
        self.line(key).find_map(|(key, style)| {
            let outline = style.outline.filter(|level| *level < 9).map(|level| level + 1);
            named_heading(&style.name).or_else(|| named_heading(key)).or(outline)
        })
    }
}

/// The level of a heading by the style's name: «heading 2», and the names of the United Nations' own templates: «_ H __Ch_G», «H23G».
fn named_heading(name: &str) -> Option<u8> {
    let plain: String = name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    if let Some(level) = ["heading", "titre", "ttulo", "título", "überschrift"].iter().find_map(|word| plain.strip_prefix(word)) {
        return level.parse().ok().filter(|level| (1..=9).contains(level));
    }
    match plain.trim_end_matches('a') {
        "hchg" => Some(1),
        "hmg" => Some(1),
        "h1g" => Some(2),
        "h23g" => Some(3),
        "h4g" => Some(4),
        "h56g" => Some(5),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_told_by_their_styles() {
        assert_eq!(named_heading("heading 2"), Some(2));
        assert_eq!(named_heading("_ H __Ch_G"), Some(1));
        assert_eq!(named_heading("_ H _2/3_G"), Some(3));
        assert_eq!(named_heading("H1G"), Some(2));
        assert_eq!(named_heading("_ Single Txt_G"), None);
        assert_eq!(named_heading("header"), None);
    }
}
