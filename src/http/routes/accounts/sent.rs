//! What forms of accounts say about a failure, and where they lead.

use crate::http::desk::local;
use answerable_domain::form::{FieldError, Form};
use answerable_store::failure::Failure;

/// The form with what it is to say about a failure, and the status of its page; the failure itself if it is not for the form to say.
pub(in crate::http::routes) fn with_error(form: Form, field: &str, failure: Failure) -> Result<(Form, u16), Failure> {
    match failure {
        Failure::Invalid(errors) => Ok((form.with_errors(errors), 422)),
        Failure::TooMany => Ok((form.with_errors(vec![FieldError::new(field, "too-many-attempts")]), 429)),
        Failure::Busy => Ok((form.with_errors(vec![FieldError::new(field, "busy-now")]), 503)),
        other => Err(other),
    }
}

/// The address to go on to afterwards: from the form, else from the address.
pub(super) fn next_of<'a>(form: &'a Form, parameter: Option<&'a str>) -> Option<&'a str> {
    form.text("next").or(parameter).and_then(local)
}
