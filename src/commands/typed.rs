//! Reading a typed form field by field. A value that cannot be kept as typed (no date, too long) is an error at its field.

use answerable_domain::form::{FieldError, Form, MOST_EVIDENCE};
use answerable_domain::model::{EvidenceKind, Lang, Reference};
use answerable_store::db::proofs::ProofInput;
use chrono::NaiveDate;

/// The longest text of one form field, in characters.
pub const LONGEST: usize = 20_000;
/// The longest line of one form field, in characters.
pub const LONGEST_LINE: usize = 1_000;
/// A form that is being read, with its errors so far.
pub struct Typed<'a> {
    pub form: &'a Form,
    pub errors: Vec<FieldError>,
}

impl<'a> Typed<'a> {
    /// Begins to read a form, without errors.
    pub fn new(form: &'a Form) -> Typed<'a> {
        Typed { form, errors: Vec::new() }
    }

    /// Reads a text without surrounding space, and with uniform line ends.
    pub fn text(&mut self, name: &str, most: usize) -> String {
        let text = self.form.value(name).trim().replace("\r\n", "\n").replace('\0', "");
        if text.chars().count() > most {
            self.errors.push(FieldError::new(name, "coordination-too-long"));
        }
        text
    }

    /// Reads a day; none if the field is empty or holds no date, which is an error.
    pub fn date(&mut self, name: &str) -> Option<NaiveDate> {
        match self.form.text(name)?.parse() {
            Ok(day) => Some(day),
            Err(_) => {
                self.errors.push(FieldError::new(name, "report-no-date"));
                None
            }
        }
    }

    /// Reads the language of the form's texts, by its tag.
    pub fn language(&self) -> String {
        Lang::from_tag(self.form.value("language")).unwrap_or(Lang::En).tag().to_string()
    }

    /// Reads a recommendation by its citable reference: `CRC/C/OPSC/CHL/CO/1, para. 23 (a)` or with a slash.
    pub fn reference(&mut self, name: &str, key: &'static str) -> Option<Reference> {
        let text = self.form.text(name)?;
        let found = cited(text);
        if found.is_none() {
            self.errors.push(FieldError::new(name, key));
        }
        found
    }

    /// Reads the rows of evidence that hold anything. `file` answers the hash of the file that a token stands for, if the token belongs
    /// to the sender.
    pub fn evidence(&mut self, file: impl Fn(&str) -> Option<String>) -> Vec<ProofInput> {
        let mut evidence = Vec::new();
        for at in 0..MOST_EVIDENCE {
            let title = self.text(&format!("evidence-title-{at}"), LONGEST_LINE);
            let url = self.text(&format!("evidence-url-{at}"), LONGEST_LINE);
            let kind = EvidenceKind::from_code(self.form.value(&format!("evidence-kind-{at}")));
            let dated_on = self.date(&format!("evidence-date-{at}"));
            let file = self.form.text(&format!("evidence-kept-{at}")).and_then(&file);
            if kind.is_some() || dated_on.is_some() || file.is_some() || !title.is_empty() || !url.is_empty() {
                evidence.push(ProofInput { kind, title, url: Some(url).filter(|url| !url.is_empty()), file, dated_on });
            }
        }
        evidence
    }

    /// Answers `read`, unless something is wrong.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn whole<T>(self, read: T) -> Result<T, Vec<FieldError>> {
        if self.errors.is_empty() { Ok(read) } else { Err(self.errors) }
    }
}

/// Reads a citation as people write it (`rules::references`). Whether the register has it is asked of `db::cited`.
pub fn cited(text: &str) -> Option<Reference> {
    answerable_domain::rules::references::read(text)
}

/// Whether an address of the web can be a link for everybody: http or https, with a full host name.
pub fn is_address(url: &str) -> bool {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    rest.is_some_and(|rest| rest.split('/').next().is_some_and(|host| host.contains('.')) && !url.contains(char::is_whitespace))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_of_the_web_are_addresses() {
        assert!(is_address("https://boe.example/law/1") && is_address("http://x.example"));
        for other in ["javascript:alert(1)", "https://", "data:text/html,x", "/local", "https://a b.example", "https://localhost/x"] {
            assert!(!is_address(other), "{other}");
        }
    }

    #[test]
    fn citations_are_read_as_people_write_them() {
        let wanted = Some(Reference { symbol: "CRC/C/XVL/CO/5".into(), paragraph: "12(a)".into() });
        assert_eq!(cited("CRC/C/XVL/CO/5, para. 12 (a)"), wanted);
        for text in [
            " CRC/C/XVL/CO/5/12(a) ",
            "CRC/C/XVL/CO/5 para. 12 (a)",
            "CRC/C/XVL/CO/5, párr. 12 (a)",
            "CRC/C/XVL/CO/5, par. 12\u{a0}(a)",
            "CRC/C/XVL/CO/5، الفقرة 12 (a)",
        ] {
            assert_eq!(cited(text), wanted, "{text}");
        }
        assert_eq!((cited("nothing"), cited("CRC/")), (None, None));
    }
}
