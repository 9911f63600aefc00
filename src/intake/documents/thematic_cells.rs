//! Reads the cells of a thematic list.

use super::clean::fold;
use super::labels::{self, Label};
use super::result::Position;
use super::upr;

/// A row of a table, with its cells that are not empty: the column of each, and the paragraphs in it.
pub type Row<'a> = Vec<(usize, Vec<&'a str>)>;

/// Which column holds what, by the headings of a table.
#[derive(Debug, Default, Clone, Copy)]
pub struct Columns {
    /// The column of the recommendation's number.
    pub number: Option<usize>,
    /// The column of the recommendation's text.
    pub text: Option<usize>,
    /// The column of who recommends.
    pub state: Option<usize>,
    /// The column of what the State says to the recommendation.
    pub position: Option<usize>,
}

/// The columns, if a row is one of headings: it names the recommendation and at least one other column.
pub fn headings(row: &Row<'_>) -> Option<Columns> {
    let mut columns = Columns::default();
    let mut others = 0;
    for (column, cell) in row {
        let text = fold(&cell.join(" "));
        let text = text.trim().trim_end_matches(':');
        if text.len() > 90 {
            return None;
        }
        let has = |words: &[&str]| words.iter().any(|word| text.contains(word));
        let slot = match () {
            () if has(&[
                "recommending",
                "recommended by",
                "estado recomendante",
                "recommande par",
                "etat recommandant",
                "country",
                "pays",
            ]) =>
            {
                &mut columns.state
            }
            () if has(&["recommend", "recomend", "recommand", "توصي"]) && !has(&["theme", "status"]) => &mut columns.text,
            () if has(&["position", "posicion", "response", "respuesta", "reponse", "accepted", "supp", "موقف"]) => {
                &mut columns.position
            }
            () if text == "state" || text == "states" || text == "estado" || text == "etat" => &mut columns.state,
            () if text.len() < 14 && has(&["no", "n°", "nº", "#", "para", "ref", "numero", "number", "parrafo"]) => &mut columns.number,
            () => {
                others += usize::from(has(&["theme", "tema", "assessment", "issue", "implementation", "موضوع"]));
                continue;
            }
        };
        slot.get_or_insert(*column);
    }
    let named = [columns.number, columns.state, columns.position].iter().flatten().count() + others;
    (columns.text.is_some() && named > 0).then_some(columns)
}

/// The theme that a row names.
pub fn theme(text: &str) -> Option<String> {
    let (word, theme) = text.split_once(':')?;
    let word = fold(word);
    let is_theme = matches!(word.trim(), "theme" | "themes" | "tema" | "temas" | "الموضوع" | "issue");
    (is_theme && !theme.trim().is_empty()).then(|| theme.trim().to_owned())
}

/// A recommendation with its number.
pub struct Numbered<'a> {
    /// The recommendation's number: «115.3».
    pub number: String,
    /// What follows the number's point, or 0.
    pub sub: u32,
    /// The text after the number.
    pub text: &'a str,
    /// The position, where a letter before the number tells it.
    pub position: Option<Position>,
}

/// Reads a recommendation with its number: «115.3 Ratify …»; in lists of the first cycle a letter for the position stands before it: «A -
/// 24.3».
pub fn numbered(text: &str) -> Option<Numbered<'_>> {
    let mut letters = text.chars();
    let (position, rest) = match letters.next() {
        Some(c @ ('A' | 'R' | 'N' | 'P')) if letters.as_str().trim_start().starts_with(['-', '–']) => {
            let rest = letters.as_str().trim_start().trim_start_matches(['-', '–', ' ']);
            let position = match c {
                'A' => Some(Position::Supported),
                'P' => None,
                _ => Some(Position::Noted),
            };
            (position, rest)
        }
        _ => (None, text),
    };
    match labels::label(rest)? {
        (Label::Number(.., labels::Sureness::Bracketed), _) => None,
        (Label::Number(number, sub, _), at) => {
            let shown = if sub == 0 { number.to_string() } else { format!("{number}.{sub}") };
            Some(Numbered { number: shown, sub, text: rest[at..].trim(), position })
        }
        (Label::Letter(..), _) => None,
    }
}

/// The number, if the cell holds only a number.
pub fn number_alone(text: &str) -> Option<String> {
    let text = text.trim_end_matches('.');
    let is_number = !text.is_empty() && text.len() < 12 && text.chars().all(|c| c.is_ascii_digit() || c == '.');
    is_number.then(|| text.to_owned())
}

/// The position, if the cell or line holds only a position.
pub fn position_alone(text: &str) -> Option<Position> {
    let text = text.split_once(':').map_or(text, |(_, after)| after).trim();
    (text.split(' ').count() <= 2).then(|| upr::position(text)).flatten()
}
