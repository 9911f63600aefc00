//! A status update as its form sends it.

use crate::evidence::proofs_of;
use answerable_domain::form::{FieldError, Form};
use answerable_domain::model::{Reference, Status};
use answerable_domain::typed::{LONGEST, Typed};
use answerable_store::db::proofs::ProofInput;
use chrono::NaiveDate;

/// A status update as typed in its form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReportInput {
    pub status: Option<Status>,
    pub language: String,
    pub reasons: String,
    pub missing: String,
    pub next_step: String,
    pub next_step_on: Option<NaiveDate>,
    /// The slug of the update that it corrects.
    pub corrects: Option<String>,
    pub later: Option<Reference>,
    pub evidence: Vec<ProofInput>,
}

impl ReportInput {
    /// Reads a form. `file` answers the hash of the file that a token stands for, if the token belongs to the institution.
    ///
    /// # Errors
    /// What cannot be kept as it was typed: no date, no reference, too long.
    pub fn read(form: &Form, file: impl Fn(&str) -> Option<String>) -> Result<ReportInput, Vec<FieldError>> {
        let mut typed = Typed::new(form);
        let read = ReportInput {
            status: Status::from_code(form.value("status")),
            language: typed.language().tag().to_string(),
            reasons: typed.text("reasons", LONGEST),
            missing: typed.text("missing", LONGEST),
            next_step: typed.text("next_step", LONGEST),
            next_step_on: typed.day("next_step_on"),
            corrects: form.text("corrects").map(str::to_string),
            later: typed.reference("later", "report-later-unknown"),
            evidence: proofs_of(&mut typed, file),
        };
        typed.whole(read)
    }

    /// Whether nothing was typed at all.
    pub fn is_empty(&self) -> bool {
        *self == ReportInput { language: self.language.clone(), ..ReportInput::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_are_read_or_every_fault_is_named() {
        let form = Form::new([
            ("status", "implemented"),
            ("language", "ar"),
            ("reasons", " The law\r\nis applied "),
            ("next_step_on", "2026-02-30"),
            ("later", "nothing"),
            ("evidence-title-3", "A survey"),
        ]);
        let errors = ReportInput::read(&form, |_| None).unwrap_err();
        let fields: Vec<&str> = errors.iter().map(|error| error.field.as_str()).collect();
        assert_eq!(fields, ["next_step_on", "later"]);
        let form = Form::new([
            ("reasons", " The law\r\nis applied "),
            ("later", "CRC/C/XVL/CO/5, para. 12 (a)"),
            ("evidence-title-3", "A survey"),
        ]);
        let read = ReportInput::read(&form, |_| None).unwrap();
        assert_eq!(read.reasons, "The law\nis applied");
        assert_eq!(read.later, Some(Reference { symbol: "CRC/C/XVL/CO/5".into(), paragraph: "12(a)".into() }));
        assert_eq!(read.evidence, [ProofInput { title: "A survey".into(), ..ProofInput::default() }]);
        assert!(ReportInput::read(&Form::default(), |_| None).unwrap().is_empty());
    }
}
