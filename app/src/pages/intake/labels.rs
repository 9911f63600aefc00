//! The labels of a paragraph under review: suggestions with their reasons, to accept or to refuse.

use super::earlier::earlier;
use super::reason::reason;
use crate::components::form::{Form, around};
use crate::reader::*;
use answerable_domain::model::{LabelKind, LabelVerdict};
use answerable_domain::view::intake::*;
use leptos::prelude::*;

/// The fields for the labels of a paragraph, within its form.
pub fn labels(own: &IntakeParagraph, form: Option<&Form>, language: &str) -> AnyView {
    let subjects: Vec<AnyView> = own
        .labels
        .iter()
        .filter(|label| !label.kind.is_lineage() && label.verdict != LabelVerdict::Refused)
        .map(|label| choice(label, form))
        .collect();
    let refused: Vec<AnyView> = own
        .labels
        .iter()
        .filter(|label| !label.kind.is_lineage() && label.verdict == LabelVerdict::Refused)
        .map(|label| choice(label, form))
        .collect();
    let waiting = own.labels.iter().any(|label| label.verdict == LabelVerdict::Suggested);
    let none = subjects.is_empty().then(|| view! { <p class="muted">{t("intake-no-suggestions")}</p> });
    let all = waiting.then(|| {
        view! {
            <div class="actions">
                <button class="button button-quiet button-small" name="step" value="accept_labels">
                    {t("intake-accept-all-subjects")}
                </button>
                <button class="button button-quiet button-small" name="step" value="refuse_labels">
                    {t("intake-refuse-all-subjects")}
                </button>
            </div>
        }
    });
    let refused = (!refused.is_empty()).then(|| {
        view! {
            <details class="more-details">
                <summary>{tr("intake-refused", &[("count", refused.len().into())])}</summary>
                {refused}
            </details>
        }
    });
    let id = format!("add-{}", own.id);
    let empty = Form::default();
    let add = view! {
        <input
            class="input"
            id=id.clone()
            name="add"
            list="subjects"
            autocomplete="off"
            value=form.map(|form| form.value("add").to_string()).unwrap_or_default()
            aria-describedby=format!("{id}-hint")
        />
    };
    view! {
        <fieldset class="field">
            <legend>{t("intake-subjects")}</legend>
            {none}
            {subjects}
            {all}
            {refused}
            {around(form.unwrap_or(&empty), &id, t("intake-add"), Some("intake-add-hint"), add.into_any())}
        </fieldset>
        {earlier(own, form, language)}
    }
    .into_any()
}

/// One label: its box, what it is, why it is suggested, and a button that refuses it.
fn choice(label: &Label, form: Option<&Form>) -> AnyView {
    let id = format!("label-{}", label.id);
    let value = label.id.to_string();
    let checked = form.map_or(label.verdict == LabelVerdict::Accepted, |form| form.all("label").any(|own| own == value));
    let target = (label.kind == LabelKind::Target || label.kind == LabelKind::Provision).then(|| view! { <bdi>{code_of(label)}</bdi> " " });
    let state = match label.verdict {
        LabelVerdict::Suggested => Some(t("intake-suggested")),
        LabelVerdict::Accepted => None,
        LabelVerdict::Refused => Some(t("intake-was-refused")),
    };
    let name = label.named.names.text(reader().lang).to_string();
    let refuse = (label.verdict == LabelVerdict::Suggested).then(|| {
        view! {
            <button class="button button-quiet button-small" name="refuse" value=value.clone()>
                {t("intake-refuse")}
                <span class="hide">" " {name.clone()}</span>
            </button>
        }
    });
    view! {
        <div class="choice">
            <input type="checkbox" id=id.clone() name="label" value=value.clone() checked=checked />
            <label for=id>
                <span class="muted">{code("intake-label", label.kind.code())} {colon()}</span>
                {target}
                {words(&label.named.names)}
                <span class="hint">{state.map(|state| format!("{state}. "))} {label.reason.as_ref().map(reason)}</span>
            </label>
            {refuse}
        </div>
    }
    .into_any()
}

/// A label's code as it is shown: «opsc:3(1)» as «OPSC 3(1)», other codes as they are.
fn code_of(label: &Label) -> String {
    match label.named.code.split_once(':') {
        Some((instrument, article)) => format!("{} {article}", instrument.to_uppercase()),
        None => label.named.code.clone(),
    }
}
