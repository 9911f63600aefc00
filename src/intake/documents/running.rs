//! Takes out what belongs to the page and not to the text: the page's number, the line above or below each page.

use super::clean::clean;
use super::symbols;
use answerable_domain::pattern::pattern;
use regex::Regex;
use std::collections::HashMap;
use std::sync::LazyLock;

/// A page's number alone in a line: «12», «- 12 -», «page 12», «Page 12 of 30», «12/30», «página 5», «الصفحة 5».
static PAGE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)^(?:[-–—|]?\s*\d{1,4}\s*[-–—|]?|(?:page|p[aá]gina|p[aá]g\.|seite|الصفحة|صفحة)\s*\d{1,4}(?:\s*(?:/|of|de|sur|من)\s*\d{1,4})?|\d{1,4}\s*(?:/|of|de|sur)\s*\d{1,4})$",
    )
});

/// Numbers that the printers put at the foot: «GE.06-12345 (E)», «12-34567», «V.08-57490».
static JOB: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(?:GE|V|G|N)?\.?\s?\d{2}-\d{5}(?:\s*\([A-Z]\))?(?:\s+\d{6})*$"));

/// A symbol and a page's number in the middle of a line, as where a whole page became one line.
static WITHIN: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r"(?:{})\s+(?:[Pp]age|[Pp]ágina|الصفحة)\s+\d{{1,4}}\b|\bGE\.\d{{2}}-\d{{5}}(?:\s*\([A-Z]\)(?:\s+\d{{6}})*)?",
        symbols::PATTERN
    ))
});

/// A line of text that stays.
pub struct Line {
    /// The line's text, cleaned.
    pub text: String,
    /// How many characters the line had, those of its indentation included.
    pub width: usize,
}

/// The lines of the text without those of the page, and those that were taken out and say something: symbols.
pub fn without(lines: &[&str]) -> (Vec<Line>, Vec<String>) {
    let cleaned: Vec<String> = lines.iter().map(|line| clean(line)).collect();
    let repeated = repeated(lines, &cleaned);
    let (mut kept, mut margins) = (Vec::with_capacity(lines.len()), Vec::new());
    for (at, (line, clean)) in lines.iter().zip(&cleaned).enumerate() {
        if line.starts_with('\u{C}') || (clean.len() < 60 && JOB.is_match(clean)) || is_page(clean) {
            continue;
        }
        if repeated.contains_key(clean.as_str()) || (clean.contains('/') && symbols::is_whole(clean) && is_header(&cleaned, at)) {
            margins.push(clean.clone());
            continue;
        }
        let width = if line.is_ascii() { line.trim_end().len() } else { line.trim_end().chars().count() };
        let has_page = clean.len() > 16 && clean.contains('/') || clean.contains("GE.");
        if has_page && WITHIN.is_match(clean) {
            margins.extend(WITHIN.find_iter(clean).map(|found| found.as_str().to_owned()));
            let rest = super::clean::clean(&WITHIN.replace_all(clean, " "));
            // «2 GE.31-01234» is only a page's number.
            if !rest.is_empty() && !is_page(&rest) {
                kept.push(Line { text: rest, width });
            }
        } else {
            kept.push(Line { text: clean.clone(), width });
        }
    }
    (kept, margins)
}

/// Whether a symbol alone in a line is a header: at the beginning, beside a page's number or a blank line, or again and again. Within
/// a paragraph it is where the line was broken.
fn is_header(cleaned: &[String], at: usize) -> bool {
    let beside =
        |at: Option<usize>| at.and_then(|at| cleaned.get(at)).is_none_or(|line| line.is_empty() || is_page(line) || JOB.is_match(line));
    at < 30
        || beside(at.checked_sub(1))
        || beside(Some(at + 1))
        || cleaned.get(at).is_some_and(|own| cleaned.iter().filter(|line| *line == own).count() > 2)
}

/// Whether a line is the number of a page alone. A paragraph's number alone has a point.
fn is_page(line: &str) -> bool {
    !line.is_empty() && line.len() < 24 && line.contains(char::is_numeric) && PAGE.is_match(line)
}

/// Lines that come again near the ends of pages, three times at least.
fn repeated<'a>(lines: &[&str], cleaned: &'a [String]) -> HashMap<&'a str, usize> {
    let mut near: HashMap<&str, usize> = HashMap::new();
    for (at, (line, whole)) in cleaned.iter().zip(lines).enumerate() {
        if !(whole.starts_with('\u{C}') || is_page(line)) {
            continue;
        }
        // Symbols, jobs and numbers are removed anyway; this looks for the next line beside them.
        let says =
            |line: &&String| !line.is_empty() && !is_page(line) && !(line.len() < 60 && (JOB.is_match(line) || symbols::is_whole(line)));
        let before = cleaned.iter().take(at).rev().filter(says).take(2);
        let after = cleaned.iter().skip(at + 1).filter(says).take(2);
        for line in before.chain(after).filter(|line| line.chars().count() < 100 && !line.ends_with(['.', ';', ':', ','])) {
            *near.entry(line).or_default() += 1;
        }
    }
    near.retain(|_, times| *times >= 3);
    near
}
