//! A paragraph of a Word file while it is read.

use super::super::block::{Block, Cell};
use super::super::clean::clean;
use super::numbering::Numbering;
use super::styles::Styles;

/// What has been read of a paragraph so far.
#[derive(Debug, Default)]
pub struct Paragraph {
    /// The paragraph's text so far.
    pub text: String,
    /// The text of the run that is being read, which may turn out to be hidden.
    pub run: String,
    /// Whether the run is hidden.
    pub hidden: bool,
    /// The key of the paragraph's style.
    pub style: Option<String>,
    /// The key of the paragraph's list; «0» takes a style's list away.
    pub list: Option<String>,
    /// The paragraph's level in its list.
    pub level: Option<usize>,
    /// The level of a heading, given to the paragraph itself.
    pub outline: Option<u8>,
    /// Whether the paragraph's end was deleted by a tracked change: then the next paragraph goes on in it.
    pub open_ended: bool,
}

impl Paragraph {
    /// Ends a run: its text is added unless it is hidden.
    pub fn end_run(&mut self) {
        let run = std::mem::take(&mut self.run);
        if !std::mem::take(&mut self.hidden) {
            self.text.push_str(&run);
        }
    }

    /// The paragraph's number, if it has one. Asking counts the paragraph, so ask once for each.
    fn number(&self, styles: &Styles, numbering: &mut Numbering) -> Option<String> {
        let of_style = styles.list(self.style.as_deref());
        let list = self.list.clone().or_else(|| of_style.as_ref().map(|(list, _)| list.clone())).filter(|list| list != "0")?;
        let level = self
            .level
            .or_else(|| numbering.level_of_style(&list, &styles.keys(self.style.as_deref())))
            .or_else(|| of_style.and_then(|(_, level)| level))
            .unwrap_or(0);
        numbering.next(&list, level)
    }

    /// The finished blocks: one, or more where a line break within it begins a numbered line.
    pub fn finish(self, cell: Option<Cell>, styles: &Styles, numbering: &mut Numbering, into: &mut Vec<Block>) {
        let number = self.number(styles, numbering);
        let heading = self.outline.or_else(|| styles.heading(self.style.as_deref()));
        let style = styles.name(self.style.as_deref()).or_else(|| self.style.clone());
        for (at, line) in super::super::labels::lines(&self.text).into_iter().enumerate() {
            let line = clean(&line);
            if line.is_empty() {
                continue;
            }
            let own = number.as_deref().filter(|_| at == 0);
            let text = own.map_or_else(|| line.clone(), |number| format!("{number} {line}"));
            into.push(Block { text, heading, numbered: own.is_some(), cell, style: style.clone() });
        }
    }
}
