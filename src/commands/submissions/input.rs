//! A submission as its form sends it.

use crate::evidence::proofs_of;
use answerable_domain::form::{FieldError, Form, MOST_JUDGED};
use answerable_domain::model::{Judged, StateAccount, Status, Visibility, Written};
use answerable_domain::typed::{LONGEST, LONGEST_LINE, LONGEST_QUESTION, Typed};
use answerable_store::db::proofs::ProofInput;

/// The longest description in the place of an organisation's name, in characters.
pub const LONGEST_PSEUDONYM: usize = 200;
/// The most groups that one submission names.
const MOST_GROUPS: usize = 50;
/// The most confirmations that are read from a form.
const MOST_CONFIRMED: usize = 500;

/// A submission as typed in its form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SubmissionInput {
    pub written: Written,
    /// The name under which it is to show; private where nothing was chosen.
    pub visibility: Option<Visibility>,
    /// The coalition's slug.
    pub coalition: Option<String>,
    pub evidence: Vec<ProofInput>,
}

impl SubmissionInput {
    /// Reads a form. `file` answers the hash of the file that a token stands for, if the token belongs to the organisation.
    ///
    /// # Errors
    /// What cannot be kept as it was typed: no date, no reference, too long.
    pub fn read(form: &Form, file: impl Fn(&str) -> Option<String>) -> Result<SubmissionInput, Vec<FieldError>> {
        let mut typed = Typed::new(form);
        let first = Status::from_code(form.value("verdict-0"));
        let mut judged: Vec<Judged> = Vec::new();
        for at in 0..MOST_JUDGED {
            let name = format!("recommendation-{at}");
            let Some(reference) = typed.reference(&name, "submission-reference-unknown") else { continue };
            // The same verdict as the first recommendation's, unless another was chosen.
            let verdict = Status::from_code(form.value(&format!("verdict-{at}"))).or(first);
            let one = Judged { symbol: reference.symbol, paragraph: reference.paragraph, verdict, row: at };
            if judged.iter().all(|other| other.reference() != one.reference()) {
                judged.push(one);
            }
        }
        let written = Written {
            language: typed.language().tag().to_string(),
            judged,
            state_account: StateAccount::from_code(form.value("state_account")),
            developments: typed.text("developments", LONGEST),
            comments: typed.text("comments", LONGEST),
            missing: typed.text("missing", LONGEST),
            questions: typed.text("questions", LONGEST),
            proposed: typed.text("proposed", LONGEST),
            place: typed.text("place", LONGEST_LINE),
            groups: form.all("group").take(MOST_GROUPS).map(str::to_string).collect(),
            period_from: typed.day("period_from"),
            period_to: typed.day("period_to"),
            pseudonym: typed.text("pseudonym", LONGEST_PSEUDONYM),
            body: typed.text("body", LONGEST),
            confirmed: form.all("confirm").take(MOST_CONFIRMED).map(str::to_string).collect(),
            confirm_why: typed.text("confirm_why", LONGEST_QUESTION),
            file_signs: Vec::new(),
            unreadable: Vec::new(),
        };
        let read = SubmissionInput {
            written,
            visibility: Visibility::from_code(form.value("visibility")),
            coalition: form.text("coalition").map(str::to_string),
            evidence: proofs_of(&mut typed, file),
        };
        typed.whole(read)
    }

    /// Whether nothing was typed at all.
    pub fn is_empty(&self) -> bool {
        let own = &self.written;
        own.texts().is_empty() && own.groups.is_empty() && self.evidence.is_empty() && own.judged.iter().all(|one| one.verdict.is_none())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_recommendations_share_the_first_verdict() {
        let form = Form::new([
            ("recommendation-0", "CRC/C/XVL/CO/5/12(a)"),
            ("verdict-0", "planned"),
            ("recommendation-1", "CRC/C/XVL/CO/5, para. 13"),
            ("recommendation-2", "CRC/C/XVL/CO/5, para. 12 (a)"),
            ("recommendation-3", "CRC/C/XVL/CO/5/14"),
            ("verdict-3", "no_action"),
            ("developments", " Nothing\r\nhappened "),
        ]);
        let read = SubmissionInput::read(&form, |_| None).unwrap();
        let judged: Vec<(&str, Option<Status>)> = read.written.judged.iter().map(|one| (one.paragraph.as_str(), one.verdict)).collect();
        assert_eq!(judged, [("12(a)", Some(Status::Planned)), ("13", Some(Status::Planned)), ("14", Some(Status::NoAction))]);
        assert_eq!(read.written.developments, "Nothing\nhappened");
        assert!(!read.is_empty() && SubmissionInput::read(&Form::default(), |_| None).unwrap().is_empty());
        let wrong = Form::new([("recommendation-1", "nothing"), ("period_to", "2026-02-30")]);
        let errors = SubmissionInput::read(&wrong, |_| None).unwrap_err();
        assert_eq!(errors.iter().map(|error| error.field.as_str()).collect::<Vec<_>>(), ["recommendation-1", "period_to"]);
    }
}
