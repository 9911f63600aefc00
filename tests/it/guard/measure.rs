//! Measures the guard's finds against what people marked in the passages of `tests/guard`.

use std::collections::BTreeMap;
use std::path::Path;

/// One passage: its text, and the pieces that are marked in it.
pub struct Passage {
    pub personal: bool,
    /// What the passage's writer was asked for, and the genre: «health/letter».
    pub asked: Option<(String, String)>,
    pub text: String,
    pub marked: Vec<(usize, usize, String)>,
}

/// The passages of a file, in order.
pub fn passages(file: &Path) -> Vec<Passage> {
    let lines = std::fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    lines.lines().filter_map(passage).collect()
}

/// Reads a line of the corpus: «+» or «-», perhaps [what was asked for/the genre] and a tab, then a text with ⟦kind|piece⟧, in which
/// «\n» is a new line.
fn passage(line: &str) -> Option<Passage> {
    let (personal, rest) = match line.split_at_checked(2)? {
        ("+ ", rest) => (true, rest),
        ("- ", rest) => (false, rest),
        _ => return None,
    };
    let tagged = rest.strip_prefix('[').and_then(|rest| rest.split_once("]\t"));
    let asked = tagged.and_then(|(tag, _)| tag.split_once('/')).map(|(kind, genre)| (kind.to_string(), genre.to_string()));
    let whole = tagged.map_or(rest, |(_, text)| text).replace("\\n", "\n");
    let mut rest = whole.as_str();
    let (mut text, mut marked) = (String::new(), Vec::new());
    while let Some((before, after)) = rest.split_once('⟦') {
        let (mark, after) = after.split_once('⟧').unwrap_or_else(|| panic!("a mark is not closed: {line}"));
        let (kind, piece) = mark.split_once('|').unwrap_or_else(|| panic!("a mark has no kind: {line}"));
        text.push_str(before);
        marked.push((text.len(), text.len() + piece.len(), kind.to_string()));
        text.push_str(piece);
        rest = after;
    }
    text.push_str(rest);
    Some(Passage { personal, asked, text, marked })
}

/// How often the guard was right: precision and recall.
#[derive(Clone, Copy, Default)]
pub struct Score {
    /// How many pieces people marked, and how many of these the guard found.
    pub expected: usize,
    pub seen: usize,
    /// How many pieces the guard marked, and how many of these people marked too.
    pub found: usize,
    pub right: usize,
}

impl Score {
    pub fn recall(self) -> f64 {
        if self.expected == 0 { 1.0 } else { self.seen as f64 / self.expected as f64 }
    }

    pub fn precision(self) -> f64 {
        if self.found == 0 { 1.0 } else { self.right as f64 / self.found as f64 }
    }

    fn add(&mut self, other: Score) {
        self.expected += other.expected;
        self.seen += other.seen;
        self.found += other.found;
        self.right += other.right;
    }
}

/// The results for one folder: by language, by kind, by passage, and what went wrong.
#[derive(Default)]
pub struct Measured {
    pub languages: BTreeMap<String, Score>,
    pub kinds: BTreeMap<String, Score>,
    /// The score by passages: one counts as found if anything in it is marked.
    pub passages: Score,
    pub clean: usize,
    pub all: Score,
    pub wrong: Vec<String>,
    /// By language, by what was asked for and by genre: of how many passages with personal data something was marked, and how many
    /// of those without any were left alone.
    pub right: BTreeMap<(bool, String), (usize, usize)>,
}

/// Kinds that the guard has learnt since the first corpora were written: where a folder's writers were not asked for one, its marks in
/// passages with personal data are neither right nor wrong; in passages without any they are wrong everywhere.
const LATER: [&str; 4] = ["location", "media_file", "health", "one_person"];

/// Measures each file of a folder. A mark is right if it overlaps a marked piece of the same kind.
pub fn folder(folder: &Path, guard: impl Fn(&str) -> Vec<(usize, usize, &'static str)>) -> Measured {
    let mut measured = Measured::default();
    let asked = |kind: &str| {
        !LATER.contains(&kind)
            || ["en", "es", "fr", "ar"].iter().any(|lang| {
                std::fs::read_to_string(folder.join(lang).with_extension("txt")).is_ok_and(|text| text.contains(&format!("⟦{kind}|")))
            })
    };
    let asked: Vec<&str> = LATER.into_iter().filter(|kind| asked(kind)).collect();
    for lang in ["en", "es", "fr", "ar"] {
        let file = folder.join(lang).with_extension("txt");
        for passage in passages(&file) {
            assert!(passage.personal || passage.marked.is_empty(), "«-» has nothing marked: {}", passage.text);
            let found = guard(&passage.text);
            measured.passages.add(Score {
                expected: usize::from(passage.personal),
                seen: usize::from(passage.personal && !found.is_empty()),
                found: usize::from(!found.is_empty()),
                right: usize::from(passage.personal && !found.is_empty()),
            });
            let asked_for = passage.asked.iter().flat_map(|(kind, genre)| [format!("  {kind}"), format!(" /{genre}")]);
            for name in asked_for.chain([lang.to_string()]) {
                let right = measured.right.entry((passage.personal, name)).or_default();
                right.0 += usize::from(found.is_empty() != passage.personal);
                right.1 += 1;
            }
            measured.clean += usize::from(!passage.personal);
            let meets = |a: &(usize, usize), b: &(usize, usize)| a.0 < b.1 && b.0 < a.1;
            for (start, end, kind) in &passage.marked {
                let seen = found.iter().any(|own| own.2 == kind && meets(&(own.0, own.1), &(*start, *end)));
                measured.note(lang, kind, Score { expected: 1, seen: usize::from(seen), ..Score::default() });
                if !seen {
                    measured.wrong.push(format!("missed  {lang} {kind}: {} | {}", &passage.text[*start..*end], passage.text));
                }
            }
            // In a corpus that is kept back nobody has marked the pieces: it is measured by the passage.
            if passage.personal && passage.marked.is_empty() {
                continue;
            }
            for (start, end, kind) in &found {
                if !passage.marked.is_empty() && LATER.contains(kind) && !asked.contains(kind) {
                    continue;
                }
                let right = passage.marked.iter().any(|own| own.2 == *kind && meets(&(own.0, own.1), &(*start, *end)));
                measured.note(lang, kind, Score { found: 1, right: usize::from(right), ..Score::default() });
                if !right {
                    measured.wrong.push(format!("too many {lang} {kind}: {} | {}", &passage.text[*start..*end], passage.text));
                }
            }
        }
    }
    measured
}

impl Measured {
    fn note(&mut self, lang: &str, kind: &str, score: Score) {
        self.languages.entry(lang.to_string()).or_default().add(score);
        self.kinds.entry(kind.to_string()).or_default().add(score);
        self.all.add(score);
    }

    /// The results as a table for printing.
    pub fn table(&self) -> String {
        let row = |name: &str, score: &Score| {
            format!("{name:<16} marks {:>4}  recall {:.3}  precision {:.3}\n", score.expected, score.recall(), score.precision())
        };
        let mut table: String = self.languages.iter().chain(&self.kinds).map(|(name, score)| row(name, score)).collect();
        table.push_str(&row("all marks", &self.all));
        table.push_str(&row("passages", &self.passages));
        table.push_str(&format!("passages without personal data: {}\n", self.clean));
        for ((personal, name), (right, of)) in &self.right {
            let (low, high) = wilson(*right, *of);
            let what = if *personal { "marked" } else { "left alone" };
            table.push_str(&format!("{name:<24} {what:<10} {right:>3} of {of:>3}  {low:.2}-{high:.2}\n"));
        }
        table
    }

    /// Of the passages in a language, the share with personal data that is marked, or without any that is left alone.
    pub fn share(&self, lang: &str, personal: bool) -> f64 {
        let (right, of) = self.right[&(personal, lang.to_string())];
        right as f64 / of as f64
    }
}

/// Between which two shares the true share lies with 95 % confidence (Wilson).
fn wilson(right: usize, of: usize) -> (f64, f64) {
    let (n, z) = (of as f64, 1.96_f64);
    let share = right as f64 / n;
    let middle = share + z * z / (2.0 * n);
    let by = z * (share * (1.0 - share) / n + z * z / (4.0 * n * n)).sqrt();
    let whole = 1.0 + z * z / n;
    ((middle - by) / whole, (middle + by) / whole)
}
