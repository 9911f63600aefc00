//! The lines, rows and pages of which the text of a file is made.

/// The text while it grows, up to its limit.
pub(super) struct Lines {
    pub(super) text: String,
    /// How many characters may still be added.
    pub(super) left: usize,
    pub(super) cut: bool,
    /// Whether a row has begun that has no cell yet.
    row: bool,
}

impl Lines {
    pub(super) fn new(most: usize) -> Lines {
        Lines { text: String::new(), left: most, cut: false, row: false }
    }

    pub(super) fn push(&mut self, piece: &str) {
        for letter in piece.chars() {
            if self.left == 0 {
                self.cut = true;
                return;
            }
            // Characters that cannot be shown, or would end something else, become spaces.
            let letter = if letter.is_control() && !matches!(letter, '\n' | '\t') { ' ' } else { letter };
            self.text.push(letter);
            self.left -= 1;
        }
    }

    /// Begins a line, unless one has just begun.
    pub(super) fn line(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with('\n') {
            self.push("\n");
        }
    }

    /// Begins a page, a sheet or another part, after an empty line.
    pub(super) fn part(&mut self) {
        self.line();
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.push("\n");
        }
    }

    /// Begins a row of a table.
    pub(super) fn row(&mut self) {
        self.line();
        self.row = true;
    }

    /// Begins a cell of a row.
    pub(super) fn cell(&mut self) {
        if !std::mem::take(&mut self.row) {
            self.push("\t");
        }
    }

    /// Adds a line of its own.
    pub(super) fn whole(&mut self, line: &str) {
        let line = line.trim();
        if !line.is_empty() {
            self.line();
            self.push(line);
            self.line();
        }
    }

    /// Whether nothing more fits.
    pub(super) fn full(&self) -> bool {
        self.left == 0
    }
}
