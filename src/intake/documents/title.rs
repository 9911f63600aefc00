//! Finds the title: the line that says what the document is, with the State where that stands in the next line.

use super::clean::fold;
use super::head::Head;
use super::kinds::{OBSERVATIONS, WORKING_GROUP, has};
use super::result::Kind;

/// Words for a report, folded.
const REPORT: [&str; 4] = ["report", "informe", "rapport", "تقرير"];

/// The title of a document of a kind.
pub fn title(head: &Head<'_>, kind: Kind) -> Option<String> {
    let words: &[&str] = match kind {
        Kind::ConcludingObservations => return from(head, &OBSERVATIONS).map(|line| without_lines_above(&line).to_owned()),
        Kind::UprReport => return of_review(head).or_else(|| from(head, &WORKING_GROUP)),
        Kind::ThematicList => &["thematic list", "lista tematica", "liste thematique", "recommendations"],
        Kind::VisitReport => &["visit", "mission", "mision", "زيار"],
        Kind::Other => return head.lines.iter().find(|line| line.chars().count() > 20).map(|line| tidy(line)),
    };
    from(head, words)
}

/// The first line of the head with one of the words, as a title.
fn from(head: &Head<'_>, words: &[&str]) -> Option<String> {
    let line = head.lines.iter().find(|line| line.chars().count() < 500 && has(&fold(line), words)).map(|line| tidy(line));
    line.or_else(|| head.margins.iter().find(|line| has(&fold(line), words)).map(|line| tidy(line)))
}

/// A title without the lines above it (the body, the session) that were joined to it.
fn without_lines_above(line: &str) -> &str {
    let begins = |at: usize| OBSERVATIONS.iter().any(|word| fold(&line[at..]).starts_with(word));
    let is_first = |at: usize| line[at..].starts_with(char::is_uppercase) && line[..at].ends_with(' ');
    let at = line.char_indices().map(|(at, _)| at).find(|at| is_first(*at) && begins(*at));
    if begins(0) { line } else { &line[at.unwrap_or(0)..] }
}

/// The title of a review's report: «Report of the Working Group on the Universal Periodic Review: Chile», which stands in two lines or
/// three.
fn of_review(head: &Head<'_>) -> Option<String> {
    let says = |text: &str| {
        let text = fold(text);
        text.len() < 500 && has(&text, &REPORT) && has(&text, &WORKING_GROUP[..4])
    };
    let lines = &head.lines;
    let joined = |at: usize| Some(format!("{} {}", lines.get(at)?, lines.get(at + 1)?));
    let begins = |at: usize, line: &str| says(line) || (has(&fold(line), &REPORT) && joined(at).is_some_and(|text| says(&text)));
    let (at, line) = lines.iter().enumerate().find(|(at, line)| begins(*at, line))?;
    let (text, next) = if says(line) { ((*line).to_owned(), at + 1) } else { (joined(at)?, at + 2) };
    let state = lines.get(next).filter(|line| line.chars().count() < 60 && !line.contains('/') && !line.starts_with('*'));
    Some(state.map_or_else(|| tidy(&text), |state| format!("{}: {}", tidy(&text), tidy(state))))
}

/// A line without the number of its page and the stars of its notes.
pub fn tidy(line: &str) -> String {
    // «… Page 3 of 27»: here the title is repeated on each page.
    let line = match line.rfind(" Page ") {
        Some(at) if line[at + 6..].chars().all(|c| c.is_ascii_digit() || " of/".contains(c)) => &line[..at],
        _ => line,
    };
    line.trim_end_matches(['*', ' ', '\u{2020}']).to_owned()
}
