//! A status update as its form sends it.

use super::LONGEST;
use answerable_app::components::form::{FieldError, Form};
use answerable_app::model::{EvidenceKind, Lang, Reference, Status};
use chrono::NaiveDate;

/// The most pieces of evidence that one update takes.
pub const MOST_EVIDENCE: usize = 20;
/// The longest line, in characters.
const LONGEST_LINE: usize = 1_000;

/// One piece of evidence; whatever is missing is missing until it is submitted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProofInput {
    pub kind: Option<EvidenceKind>,
    pub title: String,
    pub url: Option<String>,
    /// The hash of a file that was sent.
    pub file: Option<String>,
    pub dated_on: Option<NaiveDate>,
}

/// What was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReportInput {
    pub status: Option<Status>,
    pub language: String,
    pub reasons: String,
    pub missing: String,
    pub next_step: String,
    pub next_step_on: Option<NaiveDate>,
    /// The place of the update that it corrects.
    pub corrects: Option<String>,
    pub later: Option<Reference>,
    pub evidence: Vec<ProofInput>,
}

impl ReportInput {
    /// Reads a form. `file` answers the hash of the file that a token stands for, if the token is the institution's.
    ///
    /// # Errors
    /// What cannot be kept as it was typed: no date, no reference, too long.
    pub fn read(form: &Form, file: impl Fn(&str) -> Option<String>) -> Result<ReportInput, Vec<FieldError>> {
        let mut errors = Vec::new();
        let mut long = |name: &str, most: usize| {
            let text = form.value(name).trim().replace("\r\n", "\n").replace('\0', "");
            if text.chars().count() > most {
                errors.push(FieldError::new(name, "coordination-too-long"));
            }
            text
        };
        let (reasons, missing, next_step) = (long("reasons", LONGEST), long("missing", LONGEST), long("next_step", LONGEST));
        let titles: Vec<String> = (0..MOST_EVIDENCE).map(|at| long(&format!("evidence-title-{at}"), LONGEST_LINE)).collect();
        let urls: Vec<String> = (0..MOST_EVIDENCE).map(|at| long(&format!("evidence-url-{at}"), LONGEST_LINE)).collect();
        let mut date = |name: &str| match form.text(name).map(str::parse::<NaiveDate>) {
            Some(Ok(day)) => Some(day),
            Some(Err(_)) => {
                errors.push(FieldError::new(name, "report-no-date"));
                None
            }
            None => None,
        };
        let next_step_on = date("next_step_on");
        let mut evidence = Vec::new();
        for (at, (title, url)) in titles.into_iter().zip(urls).enumerate() {
            let kind = EvidenceKind::from_code(form.value(&format!("evidence-kind-{at}")));
            let dated_on = date(&format!("evidence-date-{at}"));
            let file = form.text(&format!("evidence-kept-{at}")).and_then(&file);
            if kind.is_some() || dated_on.is_some() || file.is_some() || !title.is_empty() || !url.is_empty() {
                evidence.push(ProofInput { kind, title, url: Some(url).filter(|url| !url.is_empty()), file, dated_on });
            }
        }
        let later = form.text("later").map(|text| text.replace(" para. ", "/").replace(",/", "/"));
        let later = later.and_then(|text| match text.rsplit_once('/') {
            Some((symbol, paragraph)) if !symbol.trim().is_empty() && !paragraph.trim().is_empty() && text.len() <= 300 => {
                Some(Reference { symbol: symbol.trim().to_string(), paragraph: paragraph.trim().replace(' ', "") })
            }
            _ => {
                errors.push(FieldError::new("later", "report-later-unknown"));
                None
            }
        });
        if !errors.is_empty() {
            return Err(errors);
        }
        Ok(ReportInput {
            status: Status::from_code(form.value("status")),
            language: Lang::from_tag(form.value("language")).unwrap_or(Lang::En).tag().to_string(),
            reasons,
            missing,
            next_step,
            next_step_on,
            corrects: form.text("corrects").map(str::to_string),
            later,
            evidence,
        })
    }

    /// Whether nothing at all was typed.
    pub fn is_empty(&self) -> bool {
        *self == ReportInput { language: self.language.clone(), ..ReportInput::default() }
    }
}

/// Whether an address can be opened by everybody.
pub(super) fn is_address(url: &str) -> bool {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    rest.is_some_and(|rest| rest.split('/').next().is_some_and(|host| host.contains('.')) && !url.contains(char::is_whitespace))
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

    #[test]
    fn only_addresses_of_the_web_are_addresses() {
        assert!(is_address("https://boe.example/law/1") && is_address("http://x.example"));
        for other in ["javascript:alert(1)", "https://", "data:text/html,x", "/local", "https://a b.example", "https://localhost/x"] {
            assert!(!is_address(other), "{other}");
        }
    }
}
