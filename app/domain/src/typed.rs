//! Reads what was typed into a form: the one place that says how a text is tidied, how long it may be, and what is said at the field of a
//! value that cannot be kept as it was typed.

use crate::form::{FieldError, Form};
use crate::model::{Lang, Reference, Words};
use crate::rules::references;
use chrono::NaiveDate;

/// The longest text of one field, in characters.
pub const LONGEST: usize = 20_000;
/// The longest question, note or reason in one field, in characters.
pub const LONGEST_QUESTION: usize = 4_000;
/// The longest line of one field, in characters.
pub const LONGEST_LINE: usize = 1_000;
/// The longest name or title in one language, in characters.
pub const LONGEST_NAME: usize = 300;

/// A text as it is kept: without space around it, with uniform line ends, and without control characters, for which neither databases nor
/// the files that are made of texts have a place.
pub fn tidy(written: &str) -> String {
    let written = written.replace("\r\n", "\n");
    written.chars().filter(|sign| !sign.is_control() || matches!(sign, '\n' | '\t')).collect::<String>().trim().to_string()
}

/// A tidied text of at most `most` characters.
///
/// # Errors
/// At the field, if the text is longer.
pub fn text(field: &str, written: &str, most: usize) -> Result<String, FieldError> {
    let text = tidy(written);
    if text.chars().count() > most { Err(too_long(field, most)) } else { Ok(text) }
}

/// A tidied text of at most `most` characters that must not be empty.
///
/// # Errors
/// At the field: `missing` if nothing was typed, or that the text is longer.
pub fn needed(field: &str, written: &str, most: usize, missing: &'static str) -> Result<String, FieldError> {
    let text = text(field, written, most)?;
    if text.is_empty() { Err(FieldError::new(field, missing)) } else { Ok(text) }
}

/// The error at a field whose text has more than `most` characters.
pub fn too_long(field: impl Into<String>, most: usize) -> FieldError {
    FieldError::with(field, "field-too-long", vec![("count", most.into())])
}

/// A day, as year, month and day; none if nothing was typed.
///
/// # Errors
/// At the field, if what was typed is no day.
pub fn day(field: &str, written: &str) -> Result<Option<NaiveDate>, FieldError> {
    match written.trim() {
        "" => Ok(None),
        written => written.parse().map(Some).map_err(|_| FieldError::new(field, "field-no-date")),
    }
}

/// The codes in a line, between commas, semicolons or spaces.
pub fn codes(written: &str) -> Vec<String> {
    written.split([',', ';', ' ', '،']).map(str::trim).filter(|code| !code.is_empty()).map(str::to_string).collect()
}

/// The lines of a text that hold anything, without space around them.
pub fn lines(written: &str) -> impl Iterator<Item = &str> {
    written.lines().map(str::trim).filter(|line| !line.is_empty())
}

/// The names in a form's fields `<prefix>-en`, `<prefix>-es` …, by language; empty ones are left out.
pub fn names(form: &Form, prefix: &str) -> Words {
    let by_language = Lang::ALL.map(|lang| (lang.tag().to_string(), tidy(form.value(&format!("{prefix}-{}", lang.tag())))));
    by_language.into_iter().filter(|(_, name)| !name.is_empty()).collect()
}

/// The errors at the fields `<prefix>-en`, `<prefix>-es` … of names that have more than `most` characters.
pub fn long_names(prefix: &str, names: &Words, most: usize) -> Vec<FieldError> {
    let long = names.by_language().iter().filter(|(_, name)| name.chars().count() > most);
    long.map(|(tag, _)| too_long(format!("{prefix}-{tag}"), most)).collect()
}

/// A form that is being read, with its errors so far: everything that is wrong is told at once.
pub struct Typed<'a> {
    pub form: &'a Form,
    pub errors: Vec<FieldError>,
}

impl<'a> Typed<'a> {
    /// Begins to read a form, without errors.
    pub fn new(form: &'a Form) -> Typed<'a> {
        Typed { form, errors: Vec::new() }
    }

    /// Notes an error at a field.
    pub fn fault(&mut self, field: &str, key: &'static str) {
        self.errors.push(FieldError::new(field, key));
    }

    /// What was read, or nothing and its error noted.
    pub fn noted<T>(&mut self, read: Result<T, FieldError>) -> Option<T> {
        read.map_err(|error| self.errors.push(error)).ok()
    }

    /// Reads a text of at most `most` characters; empty if nothing was typed. A longer one is an error, and is answered all the same, so
    /// that nobody calls it missing too.
    pub fn text(&mut self, name: &str, most: usize) -> String {
        let text = tidy(self.form.value(name));
        if text.chars().count() > most {
            self.errors.push(too_long(name, most));
        }
        text
    }

    /// Reads a text like `text`; none if nothing was typed.
    pub fn some(&mut self, name: &str, most: usize) -> Option<String> {
        Some(self.text(name, most)).filter(|text| !text.is_empty())
    }

    /// Reads a text like `some`; that nothing was typed is the error `missing`.
    pub fn needed(&mut self, name: &str, most: usize, missing: &'static str) -> Option<String> {
        let read = self.some(name, most);
        self.noted(read.ok_or_else(|| FieldError::new(name, missing)))
    }

    /// Reads a choice by its code, else the error is `missing`.
    pub fn chosen<T>(&mut self, name: &str, from_code: impl FnOnce(&str) -> Option<T>, missing: &'static str) -> Option<T> {
        let chosen = from_code(self.form.value(name));
        self.noted(chosen.ok_or_else(|| FieldError::new(name, missing)))
    }

    /// Reads a day; none if the field is empty, or holds no date, which is an error.
    pub fn day(&mut self, name: &str) -> Option<NaiveDate> {
        self.noted(day(name, self.form.value(name))).flatten()
    }

    /// Reads the language of the form's texts; English if none was chosen.
    pub fn language(&self) -> Lang {
        Lang::from_tag(self.form.value("language")).unwrap_or(Lang::En)
    }

    /// Reads a recommendation by its citable reference: `CRC/C/OPSC/CHL/CO/1, para. 23 (a)` or with a slash. None if the field is empty,
    /// or holds no reference, for which the error is `unknown`.
    pub fn reference(&mut self, name: &str, unknown: &'static str) -> Option<Reference> {
        let text = self.form.text(name)?;
        self.noted(references::read(text).ok_or_else(|| FieldError::new(name, unknown)))
    }

    /// Answers `read`, unless something is wrong.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn whole<T>(self, read: T) -> Result<T, Vec<FieldError>> {
        if self.errors.is_empty() { Ok(read) } else { Err(self.errors) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_tidied_and_kept_within_their_length() {
        assert_eq!(tidy(" \u{0} The law\r\n\tis\u{7} applied \r\n"), "The law\n\tis applied");
        assert_eq!(text("reason", " كلمة ", 4).unwrap(), "كلمة", "characters count, not bytes");
        let long = text("reason", "words", 4).unwrap_err();
        assert_eq!((long.field.as_str(), long.key, long.args.len()), ("reason", "field-too-long", 1));
        assert_eq!(needed("reason", " \r\n ", 4, "reason-missing").unwrap_err().key, "reason-missing");
    }

    #[test]
    fn days_are_read_or_refused() {
        assert_eq!(day("on", " ").unwrap(), None);
        assert_eq!(day("on", " 2026-02-28 ").unwrap(), "2026-02-28".parse().ok());
        for typed in ["2026-02-30", "28.2.2026", "soon"] {
            assert_eq!(day("on", typed).unwrap_err().key, "field-no-date", "{typed}");
        }
    }

    #[test]
    fn lists_are_read_as_people_write_them() {
        assert_eq!(codes("5.2, 8.7;16.2،16.a  "), ["5.2", "8.7", "16.2", "16.a"]);
        assert_eq!(lines(" one\r\n\r\n two ").collect::<Vec<_>>(), ["one", "two"]);
        let form = Form::new([("name-en", " Courts "), ("name-ar", "محاكم"), ("name-fr", " ")]);
        let read = names(&form, "name");
        assert_eq!(read.by_language().keys().collect::<Vec<_>>(), ["ar", "en"]);
        let long: Vec<String> = long_names("name", &read, 5).into_iter().map(|error| error.field).collect();
        assert_eq!(long, ["name-en"]);
    }

    #[test]
    fn everything_that_is_wrong_is_told_at_once() {
        let form = Form::new([("title", "long"), ("on", "soon"), ("later", "nothing"), ("language", "ar")]);
        let mut typed = Typed::new(&form);
        assert_eq!((typed.text("title", 3), typed.some("note", 3), typed.day("on")), ("long".to_string(), None, None));
        assert_eq!((typed.reference("later", "unknown"), typed.chosen("kind", |_| None::<()>, "kind-missing")), (None, None));
        assert_eq!((typed.needed("body", 3, "body-missing"), typed.language()), (None, Lang::Ar));
        let keys: Vec<&str> = typed.whole(()).unwrap_err().iter().map(|error| error.key).collect();
        assert_eq!(keys, ["field-too-long", "field-no-date", "unknown", "kind-missing", "body-missing"]);
    }

    #[test]
    fn citations_are_read_as_people_write_them() {
        let cited = |text: &str| Typed::new(&Form::new([("of", text)])).reference("of", "unknown");
        let wanted = Some(Reference { symbol: "CRC/C/XVL/CO/5".into(), paragraph: "12(a)".into() });
        for text in [
            "CRC/C/XVL/CO/5, para. 12 (a)",
            " CRC/C/XVL/CO/5/12(a) ",
            "CRC/C/XVL/CO/5 para. 12 (a)",
            "CRC/C/XVL/CO/5, párr. 12 (a)",
            "CRC/C/XVL/CO/5, par. 12\u{a0}(a)",
            "CRC/C/XVL/CO/5، الفقرة 12 (a)",
        ] {
            assert_eq!(cited(text), wanted, "{text}");
        }
        assert_eq!((cited("nothing"), cited("CRC/"), cited(" ")), (None, None, None));
    }
}
