//! What was loaded, in numbers.

/// How many records were written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub documents: usize,
    /// How many records of paragraphs were written: those that recommend, those that only note, and the wholes of split ones.
    pub paragraphs: usize,
    pub institutions: usize,
    pub organisations: usize,
    pub actions: usize,
    pub status_updates: usize,
    /// How many assessments were written, including those that are not public.
    pub assessments: usize,
    pub events: usize,
}
