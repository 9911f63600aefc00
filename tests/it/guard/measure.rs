//! The guard's finds beside what people marked in the passages of `tests/guard`.

use std::collections::BTreeMap;
use std::path::Path;

/// One passage: its text, and the pieces that are marked in it.
pub struct Passage {
    pub text: String,
    pub marked: Vec<(usize, usize, String)>,
}

/// Reads a line of the corpus: «+» or «-», then a text with ⟦kind|piece⟧.
pub fn passage(line: &str) -> Option<Passage> {
    let (personal, mut rest) = match line.split_at_checked(2)? {
        ("+ ", rest) => (true, rest),
        ("- ", rest) => (false, rest),
        _ => return None,
    };
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
    assert_eq!(personal, !marked.is_empty(), "«+» and «-» must say whether anything is marked: {line}");
    Some(Passage { text, marked })
}

/// How often the guard was right.
#[derive(Clone, Copy, Default)]
pub struct Score {
    /// Marked by people, and how many of them the guard saw.
    pub expected: usize,
    pub seen: usize,
    /// Marked by the guard, and how many of them people marked too.
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

/// What came of one folder: by language, by kind, by passage, and what went wrong.
#[derive(Default)]
pub struct Measured {
    pub languages: BTreeMap<String, Score>,
    pub kinds: BTreeMap<String, Score>,
    /// A passage counts as found if anything in it is marked.
    pub passages: Score,
    pub clean: usize,
    pub all: Score,
    pub wrong: Vec<String>,
}

/// Measures each file of a folder. A mark is right if it overlaps a marked piece of the same kind.
pub fn folder(folder: &Path, guard: impl Fn(&str) -> Vec<(usize, usize, &'static str)>) -> Measured {
    let mut measured = Measured::default();
    for lang in ["en", "es", "fr", "ar"] {
        let file = folder.join(lang).with_extension("txt");
        let lines = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        for passage in lines.lines().filter_map(passage) {
            let found = guard(&passage.text);
            measured.passages.add(Score {
                expected: usize::from(!passage.marked.is_empty()),
                seen: usize::from(!passage.marked.is_empty() && !found.is_empty()),
                found: usize::from(!found.is_empty()),
                right: usize::from(!passage.marked.is_empty() && !found.is_empty()),
            });
            measured.clean += usize::from(passage.marked.is_empty());
            let meets = |a: &(usize, usize), b: &(usize, usize)| a.0 < b.1 && b.0 < a.1;
            for (start, end, kind) in &passage.marked {
                let seen = found.iter().any(|own| own.2 == kind && meets(&(own.0, own.1), &(*start, *end)));
                measured.note(lang, kind, Score { expected: 1, seen: usize::from(seen), ..Score::default() });
                if !seen {
                    measured.wrong.push(format!("missed  {lang} {kind}: {} | {}", &passage.text[*start..*end], passage.text));
                }
            }
            for (start, end, kind) in &found {
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

    /// The figures, as one prints them.
    pub fn table(&self) -> String {
        let row = |name: &str, score: &Score| {
            format!("{name:<16} marks {:>4}  recall {:.3}  precision {:.3}\n", score.expected, score.recall(), score.precision())
        };
        let mut table: String = self.languages.iter().chain(&self.kinds).map(|(name, score)| row(name, score)).collect();
        table.push_str(&row("all marks", &self.all));
        table.push_str(&row("passages", &self.passages));
        table.push_str(&format!("passages without personal data: {}\n", self.clean));
        table
    }
}
