//! What the guard asks before something becomes public, the same for every desk of the State: the passage is shown with a question, its
//! author corrects it or confirms it with a reason, and a confirmed text is published only by a second person of the same body
//! (app/RULES.md, rule 7). Who confirmed what is kept with the record, for the body itself.
//!
//! A command that makes a text public lists its texts and calls [`look()`]. The result decides: go on and call [`Looked::published`], or
//! let the draft wait with [`Looked::keep`]. A form without a draft is held as it was sent ([`held`]).

pub mod held;
mod look;
mod people;
mod store;

pub use look::{About, Looked, Place, look};
pub use store::forget;

use crate::evidence::CheckedFiles;
use answerable_domain::doubts::Label;
use answerable_domain::form::Form;
use answerable_domain::typed::tidy;
use answerable_store::db::proofs::ProofInput;
use answerable_store::guarded::Text;
use std::collections::BTreeSet;

/// The longest reason for a confirmation, in characters.
const LONGEST_REASON: usize = 1_000;
/// The shortest reason for a confirmation, in characters: one word is no reason.
const SHORTEST_REASON: usize = 10;

/// The answers in a form to what the guard asked.
#[derive(Clone, Debug, Default)]
pub struct Said {
    /// The keys of the doubts that are confirmed.
    confirmed: BTreeSet<String>,
    reason: String,
    /// The token of the held form that a second person sends.
    second: Option<String>,
    /// What was found in the files that were sent with the form.
    files: CheckedFiles,
}

impl Said {
    /// Reads the answers to the guard from a form.
    pub fn of(form: &Form) -> Said {
        Said {
            confirmed: form.all("confirm").map(str::to_string).collect(),
            reason: tidy(form.value("guard_reason")),
            second: form.text("second").map(str::to_string),
            files: CheckedFiles::default(),
        }
    }

    /// The same answers, with what was found in the files.
    #[must_use]
    pub fn with_files(self, files: CheckedFiles) -> Said {
        Said { files, ..self }
    }
}

/// The texts of pieces of evidence that readers see, for the guard, without their files.
pub fn of_evidence(proofs: &[ProofInput]) -> Vec<Text> {
    let one = |(row, proof): (usize, &ProofInput)| {
        let text = |part: &str, text: &str| Text {
            field: format!("evidence-{part}-{row}"),
            label: Label::row(format!("submissions-evidence-{part}"), row),
            text: text.to_string(),
        };
        let url = proof.url.as_deref().map(|url| text("url", url));
        [text("title", &proof.title)].into_iter().chain(url)
    };
    proofs.iter().enumerate().flat_map(one).collect()
}
