//! The guard's questions on an organisation's own text, for its author and for a moderator.

use crate::components::doubts::{boxes, for_moderator};
use crate::components::form::{Field, Form, error_message, textarea};
use crate::reader::*;
use answerable_domain::doubts::{Doubt, Label, of_evidence};
use answerable_domain::model::*;
use answerable_domain::rules::signs::Sign;
use leptos::prelude::*;

fn asked(found: &[Sign], texts: &[(String, String)], files: &[FileSign]) -> Vec<Doubt> {
    let text = |field: &str| texts.iter().find(|(name, _)| name == field).map(|(_, text)| text.as_str());
    let place = |field: &str| of_evidence(field).unwrap_or_else(|| Label::of(format!("submission-{field}")));
    let mut asked: Vec<Doubt> =
        found.iter().filter_map(|sign| Some(Doubt::of_text(sign, text(&sign.field)?, place(&sign.field)))).collect();
    asked.extend(files.iter().map(Doubt::of_file));
    // The same piece in the same field is asked about only once.
    let mut met = std::collections::HashSet::new();
    asked.retain(|one| met.insert(one.key.clone()));
    asked
}

/// The questions of a form, each with a box; none if the guard found nothing.
pub fn questions(form: &Form, found: &[Sign], texts: &[(String, String)], files: &[FileSign]) -> Option<AnyView> {
    let asked = asked(found, texts, files);
    if asked.is_empty() {
        return None;
    }
    let error = form.error("signs");
    Some(
        view! {
            <fieldset class=if error.is_some() { "field field-invalid" } else { "field" } id="signs">
                <legend>{t("submissions-signs")}</legend>
                <span class="hint">{t("submissions-signs-about")}</span>
                {error.map(|error| view! { <span class="field-error">{error_message(error)}</span> })}
                {boxes(&asked, form)}
                {textarea(form, Field::text("confirm_why", "submissions-confirm-why").hint("submissions-confirm-why-hint"), 3, None)}
            </fieldset>
        }
        .into_any(),
    )
}

/// The pieces for a moderator: those that the author has confirmed, and those that were found since; none if there are none.
pub fn shown(found: &[Sign], written: &Written, titles: &[(String, String)]) -> Option<AnyView> {
    let mut texts: Vec<(String, String)> = written.texts().into_iter().map(|(field, text)| (field.to_string(), text.to_string())).collect();
    texts.extend(titles.iter().cloned());
    for_moderator(&asked(found, &texts, &written.file_signs), Some(&written.confirmed))
}
