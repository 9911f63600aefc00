//! How a person is reminded.

use super::Answer;
use crate::model::{Rhythm, SignedIn};

/// What a person has chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    pub rhythm: Rhythm,
    /// Whether there is a secret address of the person's calendar. What it is, nobody can look up.
    pub has_calendar: bool,
}

/// What the page of reminders asks for.
#[async_trait::async_trait]
pub trait Reminders: Sync {
    /// The own choice; what holds for everybody, if none was made.
    async fn choice(&self, who: &SignedIn) -> Answer<Choice>;
}
