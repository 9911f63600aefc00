//! The closed lists of documents that are taken in, and how paragraphs are cited.

use super::LineageKind;
use super::codes::codes;

codes!(
    /// The stage of an intake, from reading the file to publication.
    IntakeStage { Open, Published, Abandoned }
);
codes!(
    /// A decision on a paragraph.
    ReviewDecision { Pending, Accepted, LeftOut }
);

codes!(
    /// The kind of a label: a subject of some sort, or a link to an earlier recommendation.
    LabelKind { Theme, Group, Provision, Target, Repeats, Continues }
);

impl LabelKind {
    /// Whether a label of this kind links to an earlier recommendation.
    pub fn is_lineage(self) -> bool {
        self.lineage().is_some()
    }

    /// How a recommendation with this label takes up an earlier one; none for a subject.
    pub fn lineage(self) -> Option<LineageKind> {
        match self {
            LabelKind::Repeats => Some(LineageKind::Repeats),
            LabelKind::Continues => Some(LineageKind::Continues),
            LabelKind::Theme | LabelKind::Group | LabelKind::Provision | LabelKind::Target => None,
        }
    }
}

codes!(
    /// A decision on a label.
    LabelVerdict { Suggested, Accepted, Refused }
);

/// A paragraph's reference, as the register writes it: «12», «12(a)».
pub fn reference_of(number: &str, letter: Option<&str>) -> String {
    match letter {
        Some(letter) => format!("{number}({letter})"),
        None => number.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_written_as_in_the_register() {
        assert_eq!(reference_of("12", None), "12");
        assert_eq!(reference_of("12", Some("a")), "12(a)");
    }
}
