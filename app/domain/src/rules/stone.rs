//! The stone: what stands in a published text where a moderator has hidden words (app/RULES.md, rule 10).
//!
//! The register keeps it in the text itself, as a mark that belongs to no language: two characters of Unicode's private use area, and
//! between them the hiding's reference, its day, its ground and the number of the hidden passage. So everything that reads the text,
//! today's or an earlier day's, gets the stone and never the hidden words, and no code has to remember to leave them out. Where a text
//! leaves the register, the mark becomes words in the reader's language: for pages by [`drawn`], over the whole page, so that no component
//! can forget it; for everything else by [`said`].

use crate::model::Ground;
use crate::words::Lexicon;
use answerable_guard::marks::{self, CLOSE, OPEN};
use chrono::NaiveDate;
use std::borrow::Cow;

/// The brackets around a stone's name, by which the stone is recognised when a form comes back.
const NAME: (char, char) = ('⟦', '⟧');

/// The office in which somebody hides words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum HiddenBy {
    /// The independent moderator hides the words.
    #[default]
    Moderator,
    /// The author takes the words back because they endanger somebody.
    Author,
}

impl HiddenBy {
    fn code(self) -> &'static str {
        match self {
            HiddenBy::Moderator => "m",
            HiddenBy::Author => "a",
        }
    }
}

/// The contents of a mark: which hiding stands in the place of the words, since when, on which ground and by whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stone {
    /// The reference of the hiding, made of letters and digits.
    pub reference: String,
    pub hidden_on: NaiveDate,
    pub ground: Ground,
    pub by: HiddenBy,
    /// The number of the hidden passage, among those of the same hiding.
    pub place: usize,
}

impl Stone {
    /// The mark as it is written into a text.
    pub fn written(&self) -> String {
        format!("{OPEN}{};{};{};{};{}{CLOSE}", self.reference, self.hidden_on, self.ground.code(), self.by.code(), self.place)
    }

    /// The stone in a field of a form: its words, and its name.
    fn in_field(&self, lexicon: &Lexicon) -> String {
        format!("[{} {}{}.{}{}]", self.words(lexicon), NAME.0, self.reference, self.place, NAME.1)
    }

    fn read(inner: &str) -> Option<Stone> {
        let mut parts = inner.split(';');
        let mut next = || parts.next();
        let (reference, on, ground, by, place) = (next()?, next()?, next()?, next()?, next()?);
        Some(Stone {
            reference: reference.to_string(),
            hidden_on: on.parse().ok()?,
            ground: Ground::from_code(ground)?,
            by: [HiddenBy::Moderator, HiddenBy::Author].into_iter().find(|office| office.code() == by)?,
            place: place.parse().ok()?,
        })
    }

    fn words(&self, lexicon: &Lexicon) -> String {
        let ground = lexicon.say(&format!("moderation-ground-{}", self.ground.code().replace('_', "-")), &[]);
        let key = match self.by {
            HiddenBy::Moderator => "hiding-stone",
            HiddenBy::Author => "hiding-stone-author",
        };
        lexicon.say(key, &[("day", lexicon.formats.day(self.hidden_on).into()), ("ground", ground.into())])
    }
}

/// A piece of a text: words, or a mark in the place of hidden words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    Words(&'a str),
    /// A mark; none where a mark was cut in two when a text was shortened.
    Stone(Option<Stone>),
}

/// The beginning that all marks of a hiding share.
pub fn begins(reference: &str) -> String {
    format!("{OPEN}{reference};")
}

/// Whether a text contains a mark.
pub fn has(text: &str) -> bool {
    text.contains(OPEN)
}

/// The pieces of a text, in their order.
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let read = |piece| match piece {
        marks::Piece::Words(words) => Piece::Words(words),
        marks::Piece::Mark(inner) => Piece::Stone(inner.and_then(Stone::read)),
    };
    marks::pieces(text).into_iter().map(read).collect()
}

/// A text with its marks replaced by what `with` returns for each.
pub fn replaced(text: &str, mut with: impl FnMut(Option<&Stone>) -> String) -> String {
    pieces(text)
        .iter()
        .map(|piece| match piece {
            Piece::Words(words) => (*words).to_string(),
            Piece::Stone(stone) => with(stone.as_ref()),
        })
        .collect()
}

/// A text with each mark replaced by a space, for the search.
pub fn without(text: &str) -> Cow<'_, str> {
    if has(text) { Cow::Owned(replaced(text, |_| " ".to_string())) } else { Cow::Borrowed(text) }
}

/// A text as plain words, with the marks put into words, for files, feeds and letters.
pub fn said<'a>(text: &'a str, lexicon: &Lexicon) -> Cow<'a, str> {
    if !has(text) {
        return Cow::Borrowed(text);
    }
    let mut written = String::new();
    for piece in pieces(text) {
        match piece {
            Piece::Words(words) => written.push_str(words),
            Piece::Stone(stone) => {
                if written.chars().next_back().is_some_and(|sign| sign.is_alphanumeric() || sign == ']') {
                    written.push(' ');
                }
                written.push_str(&words_of(stone.as_ref(), lexicon));
            }
        }
    }
    Cow::Owned(written)
}

fn words_of(stone: Option<&Stone>, lexicon: &Lexicon) -> String {
    format!("[{}]", stone.map_or_else(|| lexicon.say("hiding-stone-cut", &[]), |stone| stone.words(lexicon)))
}

/// A text for a field of a form: each stone is replaced by words that contain its name.
pub fn in_field(text: &str, lexicon: &Lexicon) -> String {
    replaced(text, |stone| field_words(stone, lexicon))
}

fn field_words(stone: Option<&Stone>, lexicon: &Lexicon) -> String {
    stone.map_or_else(|| words_of(None, lexicon), |stone| stone.in_field(lexicon))
}

/// A stone's name: the hiding's reference, and the number of the passage.
type Name<'a> = (&'a str, usize);

/// Finds the next stone's name in a text that came back: the start of the bracket before its words, the end of the one after them, and the
/// name.
fn next_name(text: &str) -> Option<(usize, usize, Option<Name<'_>>)> {
    let opens = text.find(NAME.0)?;
    let inner = &text[opens + NAME.0.len_utf8()..];
    let Some(length) = inner.find(NAME.1).filter(|length| *length <= 64) else { return Some((opens, opens + NAME.0.len_utf8(), None)) };
    let closes = opens + NAME.0.len_utf8() + length + NAME.1.len_utf8();
    let Some(name) = inner[..length].trim().rsplit_once('.').and_then(|(reference, place)| Some((reference, place.parse().ok()?))) else {
        return Some((opens, closes, None));
    };
    let begins = text[..opens].rfind(['[', ']']).filter(|at| text[*at..].starts_with('['));
    let behind = text[closes..].trim_start();
    let ends = if behind.starts_with(']') { text.len() - behind.len() + 1 } else { closes };
    Some((begins.unwrap_or(opens), ends, Some(name)))
}

/// The stones that are named in a text that somebody sent: reference and number of the passage.
pub fn named(text: &str) -> Vec<(String, usize)> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((_, end, name)) = next_name(rest) {
        found.extend(name.map(|(reference, place)| (reference.to_string(), place)));
        rest = &rest[end..];
    }
    found
}

/// A text that somebody sent, with named stones turned back into marks. An unknown name is removed; the words around it stay.
pub fn with_marks(text: &str, mark: impl Fn(&str, usize) -> Option<String>) -> String {
    let mut written = String::new();
    let mut rest = text;
    while let Some((start, end, name)) = next_name(rest) {
        match name.map(|(reference, place)| mark(reference, place)) {
            Some(Some(mark)) => {
                written.push_str(&rest[..start]);
                written.push_str(&mark);
            }
            Some(None) => {
                let opens = rest[start..end].find(NAME.0).map_or(end, |at| start + at);
                let closes = rest[start..end].rfind(NAME.1).map_or(end, |at| start + at + NAME.1.len_utf8());
                written.push_str(rest[..opens].trim_end_matches(' '));
                written.push_str(&rest[closes..end]);
            }
            // These brackets name no stone: the writer typed them.
            None => written.push_str(&rest[..end]),
        }
        rest = &rest[end..];
    }
    written.push_str(rest);
    written
}

/// A typed text without the characters of a mark, so that nobody can make a stone by typing one: only hiding makes stones.
pub fn typed(text: String) -> String {
    if text.contains([OPEN, CLOSE]) { text.replace([OPEN, CLOSE], "") } else { text }
}

/// A whole page with its marks put into words. Between elements the words are marked as being in the page's language, whatever the language
/// of the text around them; in a tag or a title they are plain; in a field of a form they contain the stone's name, so that the stone comes
/// back.
pub fn drawn(html: String, lexicon: &Lexicon) -> String {
    if !has(&html) {
        return html;
    }
    let mut written = String::with_capacity(html.len());
    let mut state = Within::Text;
    let mut before = None;
    for piece in pieces(&html) {
        match piece {
            Piece::Words(words) => {
                written.push_str(words);
                state = state.after(words);
                before = words.chars().next_back();
            }
            Piece::Stone(stone) if state.is_field() => {
                written.push_str(&escaped(&field_words(stone.as_ref(), lexicon)));
                before = None;
            }
            Piece::Stone(stone) => {
                if before.is_some_and(|sign| sign.is_alphanumeric() || sign == ']') {
                    written.push(' ');
                }
                let words = escaped(&words_of(stone.as_ref(), lexicon));
                if matches!(state, Within::Text) {
                    let lang = lexicon.lang();
                    written.push_str(&format!("<span class=\"stone\" lang=\"{}\" dir=\"{}\">{words}</span>", lang.tag(), lang.dir()));
                } else {
                    written.push_str(&words);
                }
                before = Some(']');
            }
        }
    }
    written
}

fn escaped(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace('\'', "&#x27;")
}

/// The position in a page's HTML while it is read.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Within {
    /// Between elements, where markup may stand.
    Text,
    /// Within the tag of this element.
    Tag(Element),
    /// In a quoted attribute value, and whether a person may edit it.
    Value(Element, bool),
    /// In an element that holds no markup.
    Plain(&'static str),
}

/// The facts of an element that decide how a mark within it is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Element {
    /// The element's name, if it holds no markup.
    plain: Option<&'static str>,
    /// Whether it is a field whose value stands in an attribute of its tag.
    input: bool,
}

/// The elements whose content is text, whatever it looks like.
const PLAIN: [&str; 5] = ["title", "textarea", "option", "script", "style"];

impl Within {
    /// Whether the text at this position comes back with a form.
    fn is_field(&self) -> bool {
        matches!(self, Within::Value(_, true) | Within::Plain("textarea"))
    }

    fn after(mut self, html: &str) -> Within {
        let mut rest = html;
        loop {
            let (sign, then) = match self {
                Within::Text => {
                    let Some(at) = rest.find('<') else { return self };
                    let name = &rest[at + 1..];
                    let end = |plain: &str| name[plain.len()..].starts_with(|sign: char| sign.is_whitespace() || sign == '>');
                    let plain = PLAIN.into_iter().find(|plain| name.starts_with(plain) && end(plain));
                    (at, Within::Tag(Element { plain, input: name.starts_with("input") && end("input") }))
                }
                Within::Tag(element) => {
                    let Some(at) = rest.find(['>', '"']) else { return self };
                    let closes = rest[at..].starts_with('>');
                    let field = element.input && rest[..at].ends_with(" value=");
                    (at, if closes { element.plain.map_or(Within::Text, Within::Plain) } else { Within::Value(element, field) })
                }
                Within::Value(element, _) => {
                    let Some(at) = rest.find('"') else { return self };
                    (at, Within::Tag(element))
                }
                Within::Plain(name) => {
                    let Some(at) = rest.find(&format!("</{name}")) else { return self };
                    (at, Within::Tag(Element::default()))
                }
            };
            rest = &rest[sign + 1..];
            self = then;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Lang;

    fn stone() -> Stone {
        Stone {
            reference: "a1b2".into(),
            hidden_on: "2026-11-29".parse().unwrap(),
            ground: Ground::IdentifiesChild,
            by: HiddenBy::Moderator,
            place: 2,
        }
    }

    #[test]
    fn a_mark_is_read_as_it_was_written() {
        let text = format!("before {} after", stone().written());
        assert_eq!(pieces(&text), [Piece::Words("before "), Piece::Stone(Some(stone())), Piece::Words(" after")]);
        assert_eq!(without(&text).split_whitespace().collect::<Vec<_>>(), ["before", "after"]);
        assert!(matches!(without("plain"), Cow::Borrowed(_)));
    }

    #[test]
    fn a_mark_that_was_cut_still_says_that_something_is_hidden() {
        let written = stone().written();
        for (end, _) in written.char_indices().skip(1) {
            let said = said(&written[..end], Lexicon::of(Lang::En)).into_owned();
            assert!(said.starts_with('[') && said.ends_with(']') && !has(&said) && !said.contains("a1b2"), "{said}");
        }
    }

    #[test]
    fn files_say_it_in_words_of_each_language() {
        for (lang, by) in Lang::ALL.into_iter().flat_map(|lang| [(lang, HiddenBy::Moderator), (lang, HiddenBy::Author)]) {
            let lexicon = Lexicon::of(lang);
            let said = said(&format!("A girl,{}", Stone { by, ..stone() }.written()), lexicon).into_owned();
            assert!(said.contains("2026") && said.contains(&lexicon.say("moderation-ground-identifies-child", &[])), "{said}");
            assert!(!said.contains([OPEN, CLOSE, ';']), "{said}");
        }
    }

    #[test]
    fn pages_have_markup_only_where_markup_may_stand() {
        let mark = stone().written();
        let html =
            format!("<title>{mark}</title><p class=\"a>b\">x{mark}</p><a title=\"{mark}\">y</a><textarea>{mark}</textarea><h1>{mark}</h1>");
        let drawn = drawn(html, Lexicon::of(Lang::Ar));
        assert_eq!(drawn.matches("<span class=\"stone\" lang=\"ar\" dir=\"rtl\">").count(), 2, "{drawn}");
        assert!(!has(&drawn) && drawn.contains("<title>[") && drawn.contains("title=\"[") && drawn.contains("<textarea>["), "{drawn}");
    }

    #[test]
    fn what_stands_in_a_form_comes_back_as_it_was_in_any_language() {
        let mark = stone().written();
        let texts = [mark.clone(), format!("A girl,{mark}{mark} (and {mark}).\n[Note] b{mark}c"), "nothing [1]".to_string()];
        let known = |reference: &str, place: usize| (reference == "a1b2").then(|| Stone { place, ..stone() }.written());
        for (lang, text) in Lang::ALL.into_iter().flat_map(|lang| texts.iter().map(move |text| (lang, text))) {
            let lexicon = Lexicon::of(lang);
            let html = format!("<input name=\"a\" value=\"{text}\"><textarea name=\"b\">{text}</textarea><a title=\"{text}\">{text}</a>");
            let page = drawn(html, lexicon);
            let field = in_field(text, lexicon);
            assert!(page.contains(&format!("value=\"{}\"", escaped(&field).replace("&amp;", "&"))) || !has(text), "{page}");
            assert!(page.contains(&format!(">{field}</textarea>")) || !has(text), "{page}");
            assert_eq!(page.matches("⟦").count(), 2 * pieces(text).iter().filter(|piece| matches!(piece, Piece::Stone(_))).count());
            assert_eq!(with_marks(&field, known), *text);
            assert_eq!(named(&field).len(), page.matches("⟦").count() / 2);
            // A name that nobody knows makes no stone, and tells nobody's name.
            let unknown = with_marks(&field, |_, _| None);
            assert!(!has(&unknown) && !unknown.contains(['⟦', '⟧']) && !unknown.contains("a1b2"), "{unknown}");
        }
        // Words around the name may be changed; the name alone is enough.
        assert_eq!(with_marks("x ⟦a1b2.2⟧ y", known), format!("x {mark} y"));
        assert_eq!(with_marks("[changed ⟦a1b2.2⟧ ]", known), mark);
        assert_eq!(with_marks("a ⟦x⟧ b ⟦", known), "a ⟦x⟧ b ⟦");
        for odd in ["⟦", "⟦⟧", "a ⟦x⟧ b", "⟦a1b2.x⟧", "]⟦a1b2", "⟦⟦a1b2.2⟧"] {
            with_marks(odd, known);
            named(odd);
        }
    }

    #[test]
    fn stones_side_by_side_are_two() {
        let mark = stone().written();
        let page = drawn(format!("<p>{mark}{mark}</p>"), Lexicon::of(Lang::En));
        assert!(page.contains("</span> <span class=\"stone\""), "{page}");
        assert!(said(&format!("{mark}{mark}"), Lexicon::of(Lang::En)).contains("] ["));
    }

    #[test]
    fn nobody_types_a_mark() {
        assert_eq!(typed(stone().written()), "a1b2;2026-11-29;identifies_child;m;2");
    }
}
