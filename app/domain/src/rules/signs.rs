//! Signs in a submission that its author must look at before it goes to the moderator: personal data (`guard`), and the organisation's own
//! name where it is not to be shown. The author corrects the text or says that the piece may be public; the moderator sees what was
//! confirmed (app/RULES.md, rules 6 and 7).

use super::folding::tokens;
use super::guard::{Kind, Marked, guard, links};
use std::borrow::Cow;

/// The kinds of thing that a piece of a text may give away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignKind {
    Personal(Kind),
    /// The organisation's name, in a text that is not to show it.
    OwnName,
}

impl SignKind {
    /// The code of the kind.
    pub fn code(self) -> &'static str {
        match self {
            SignKind::Personal(kind) => kind.code(),
            SignKind::OwnName => "own_name",
        }
    }

    /// The key of the question that the author is asked.
    pub fn question(self) -> String {
        match self {
            SignKind::Personal(kind) => kind.question(),
            SignKind::OwnName => "guard-own-name".to_string(),
        }
    }
}

/// A piece of a text that may give something away. Its places are bytes, at the borders of characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sign {
    pub field: String,
    pub start: usize,
    pub end: usize,
    pub kind: SignKind,
    pub piece: String,
}

impl Sign {
    /// The key by which a confirmation names the sign: the same for the same piece in the same field, wherever it stands there. If the
    /// piece changes, the author is asked again.
    pub fn key(&self) -> String {
        key(&self.field, self.kind.code(), &self.piece)
    }
}

/// The key by which a confirmation names a piece in a field.
pub fn key(field: &str, kind: &str, piece: &str) -> String {
    format!("{field}|{kind}|{piece}")
}

/// Whether a field holds one web address and nothing else.
fn is_address(field: &str) -> bool {
    field.starts_with("evidence-url-") || field == "source_url"
}

/// What the guard found in some texts, each with its field. The guard is slow compared with other checks and needs only the text, so it can
/// run before a transaction begins in which others would have to wait.
pub struct Looked<'a>(Vec<(Cow<'a, str>, &'a str, Vec<Marked>)>);

impl<'a> Looked<'a> {
    /// Runs the guard on texts, each with its field.
    pub fn at<F: Into<Cow<'a, str>>>(texts: impl IntoIterator<Item = (F, &'a str)>) -> Looked<'a> {
        let one = |(field, text): (F, &'a str)| {
            let field = field.into();
            // In an address a name is written as one word, and most numbers belong to nobody.
            let seen = if is_address(&field) { links::in_address(text) } else { guard(text) };
            (field, text, seen)
        };
        Looked(texts.into_iter().map(one).collect())
    }

    /// The signs, in order; no two signs of a field overlap. `own_names` are the names that must not stand in the texts.
    pub fn signs(&self, own_names: &[String]) -> Vec<Sign> {
        let names: Vec<Vec<String>> = own_names
            .iter()
            .map(|name| tokens(name).map(|(word, ..)| word).collect::<Vec<_>>())
            .filter(|words| !words.is_empty())
            .collect();
        let mut found = Vec::new();
        for (field, text, seen) in &self.0 {
            let sign =
                |start: usize, end: usize, kind| Sign { field: field.to_string(), start, end, kind, piece: text[start..end].to_string() };
            if is_address(field) {
                let named = names.iter().any(|name| text.to_lowercase().replace(['-', '_', '.'], "").contains(&name.concat()));
                let kind = if named { Some(SignKind::OwnName) } else { seen.last().map(|own| SignKind::Personal(own.kind)) };
                found.extend(kind.map(|kind| sign(0, text.len(), kind)));
                continue;
            }
            let mut own: Vec<Sign> = names_in(text, &names).into_iter().map(|(start, end)| sign(start, end, SignKind::OwnName)).collect();
            for marked in seen {
                if own.iter().all(|other| marked.end <= other.start || other.end <= marked.start) {
                    own.push(sign(marked.start, marked.end, SignKind::Personal(marked.kind)));
                }
            }
            own.sort_by_key(|sign| sign.start);
            found.extend(own);
        }
        found
    }
}

/// The signs in some texts, each with its field, in order; no two signs of a field overlap. `own_names` are the names that must not stand
/// in the texts.
pub fn signs<'a>(texts: impl IntoIterator<Item = (&'a str, &'a str)>, own_names: &[String]) -> Vec<Sign> {
    Looked::at(texts).signs(own_names)
}

/// Where names stand in a text, whatever their accents and case: start and end in bytes.
fn names_in(text: &str, names: &[Vec<String>]) -> Vec<(usize, usize)> {
    if names.is_empty() {
        return Vec::new();
    }
    let words: Vec<(String, usize, usize)> = tokens(text).collect();
    let mut found: Vec<(usize, usize)> = Vec::new();
    for at in 0..words.len() {
        for name in names {
            let Some(run) = words.get(at..at + name.len()) else { continue };
            let (Some((_, start, _)), Some((.., end))) = (run.first(), run.last()) else { continue };
            let free = found.last().is_none_or(|(_, before)| before <= start);
            if free && run.iter().zip(name).all(|((word, ..), named)| word == named) {
                found.push((*start, *end));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn own_names_and_personal_data_are_found_in_their_fields() {
        let texts = [
            ("developments", "Since May Casa del Fáro has been asked about Marta Ruiz, 12, of San Telmo. CASA DEL FARO knows of two."),
            ("missing", "The register of cases is not public."),
        ];
        let found = signs(texts, &["Casa del Faro".to_string()]);
        let own: Vec<&Sign> = found.iter().filter(|sign| sign.kind == SignKind::OwnName).collect();
        assert_eq!(own.iter().map(|sign| sign.piece.as_str()).collect::<Vec<_>>(), ["Casa del Fáro", "CASA DEL FARO"]);
        assert!(found.iter().any(|sign| sign.kind == SignKind::Personal(Kind::Name) && sign.piece.contains("Marta Ruiz")), "{found:?}");
        assert!(found.iter().all(|sign| sign.field == "developments"));
        assert!(found.windows(2).all(|pair| pair[0].end <= pair[1].start));
        let address = [("evidence-url-0", "https://www.casa-delfaro.example/report/0991555321")];
        assert_eq!(signs(address, &["Casa del Faro".to_string()]).len(), 1);
        // Where the name may show, it is no sign.
        assert!(signs(texts, &[]).iter().all(|sign| sign.kind != SignKind::OwnName));
    }

    #[test]
    fn a_confirmation_is_for_one_piece_of_one_field() {
        let one = signs([("place", "Call 0991 555 321")], &[]);
        let other = signs([("place", "Call 0991 555 322")], &[]);
        assert_eq!((one.len(), other.len()), (1, 1));
        assert_ne!(one[0].key(), other[0].key());
        assert_eq!(one[0].key(), key("place", "telephone", &one[0].piece));
    }
}
