//! What was typed into a form, and what is wrong with it.

use crate::doubts::Doubt;
use crate::words::Arg;

/// The most rows of evidence that a form has, and that are read.
pub const MOST_EVIDENCE: usize = 20;

/// The most recommendations that one assessment may judge, and that its form has rows for.
pub const MOST_JUDGED: usize = 10;

/// The most steps that the form of an action has, and that are read.
pub const MILESTONE_ROWS: usize = 20;

/// The most rows of money that the form of an action has, and that are read.
pub const BUDGET_ROWS: usize = 20;

/// An error in one field of a form.
#[derive(Clone, Debug)]
pub struct FieldError {
    /// The field's name, which is also its id on the page.
    pub field: String,
    /// The key of the message.
    pub key: &'static str,
    pub args: Vec<(&'static str, Arg)>,
    /// The guard's questions, if they are the error.
    pub doubts: Vec<Doubt>,
}

impl FieldError {
    /// An error whose message has no values.
    pub fn new(field: impl Into<String>, key: &'static str) -> FieldError {
        FieldError { field: field.into(), key, args: Vec::new(), doubts: Vec::new() }
    }

    /// An error whose message has values.
    pub fn with(field: impl Into<String>, key: &'static str, args: Vec<(&'static str, Arg)>) -> FieldError {
        FieldError { field: field.into(), key, args, doubts: Vec::new() }
    }
}

/// A form's values and errors: as it was sent, or as it begins.
#[derive(Clone, Debug, Default)]
pub struct Form {
    values: Vec<(String, String)>,
    pub errors: Vec<FieldError>,
}

impl Form {
    /// A form with these values and no errors.
    pub fn new<N: Into<String>, V: Into<String>>(values: impl IntoIterator<Item = (N, V)>) -> Form {
        Form { values: values.into_iter().map(|(name, value)| (name.into(), value.into())).collect(), errors: Vec::new() }
    }

    /// Replaces the form's errors.
    pub fn with_errors(mut self, errors: Vec<FieldError>) -> Form {
        self.errors = errors;
        self
    }

    /// Sets a field, replacing all values that it had.
    pub fn set(&mut self, name: impl Into<String>, value: impl Into<String>) {
        let name = name.into();
        self.values.retain(|(known, _)| *known != name);
        self.values.push((name, value.into()));
    }

    /// Adds one more value of a field that may have several.
    pub fn also(mut self, name: impl Into<String>, value: impl Into<String>) -> Form {
        self.values.push((name.into(), value.into()));
        self
    }

    /// Removes all values of a field.
    pub fn without(mut self, name: &str) -> Form {
        self.values.retain(|(known, _)| known != name);
        self
    }

    /// The first value of a field; empty if it has none.
    pub fn value(&self, name: &str) -> &str {
        self.values.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    /// The value of a field without spaces around it; none if nothing is left.
    pub fn text(&self, name: &str) -> Option<&str> {
        Some(self.value(name).trim()).filter(|value| !value.is_empty())
    }

    /// The version of the record that the form showed; zero for a record that was not there yet.
    pub fn version(&self) -> i32 {
        self.value("version").parse().unwrap_or(0)
    }

    /// All values of a field that may have several.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.values.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Every value with its field's name.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.values.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The error in a field, if there is one.
    pub fn error(&self, name: &str) -> Option<&FieldError> {
        self.errors.iter().find(|error| error.field == name)
    }
}
