//! The numbers of paragraphs by row: many short texts, in one.

/// The number of each recommendation in its document, by row.
#[derive(Debug, Default)]
pub struct Paragraphs {
    text: String,
    /// Where each row's number ends in the text.
    ends: Vec<u32>,
}

impl Paragraphs {
    /// The number of a row; empty if there is no such row.
    pub fn of(&self, row: u32) -> &str {
        let row = row as usize;
        let from = row.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        let until = self.ends.get(row).copied().unwrap_or(from);
        self.text.get(from as usize..until as usize).unwrap_or_default()
    }
}

impl<'a> FromIterator<&'a str> for Paragraphs {
    fn from_iter<I: IntoIterator<Item = &'a str>>(numbers: I) -> Paragraphs {
        let mut paragraphs = Paragraphs::default();
        for number in numbers {
            paragraphs.text.push_str(number);
            paragraphs.ends.push(paragraphs.text.len() as u32);
        }
        paragraphs.text.shrink_to_fit();
        paragraphs.ends.shrink_to_fit();
        paragraphs
    }
}

#[cfg(test)]
mod tests {
    use super::Paragraphs;

    #[test]
    fn each_row_has_its_number() {
        let paragraphs: Paragraphs = ["14", "", "15 (a)", "82.1."].into_iter().collect();
        assert_eq!([0, 1, 2, 3, 4].map(|row| paragraphs.of(row)), ["14", "", "15 (a)", "82.1.", ""]);
        assert_eq!(Paragraphs::default().of(0), "");
    }
}
