//! Rows of a form with numbered field names: the rows that have values, and two empty ones.

use crate::components::form::{Form, around};
use crate::reader::*;
use leptos::prelude::*;

/// A field that each row of a group has.
#[derive(Clone, Copy, Debug)]
pub struct RowPart {
    pub name: &'static str,
    pub label: &'static str,
    /// The `type` of the input: `text`, `date`, `number`.
    pub kind: &'static str,
}

/// The rows of a group of fields, at most `most`.
pub fn rows(form: &Form, (group, legend, hint): (&'static str, &'static str, &'static str), parts: &[RowPart], most: usize) -> AnyView {
    let filled = (0..most).rev().find(|at| parts.iter().any(|part| form.text(&format!("{group}-{}-{at}", part.name)).is_some()));
    let count = (filled.map_or(0, |at| at + 1) + 2).min(most);
    let rows = (0..count)
        .map(|at| {
            let fields = parts
                .iter()
                .map(|part| {
                    let name = format!("{group}-{}-{at}", part.name);
                    let invalid = form.error(&name).map(|_| "true");
                    let described = form.error(&name).map(|_| format!("{name}-error"));
                    let class = if part.kind == "text" { "input" } else { "input input-short" };
                    let control = view! {
                        <input
                            class=class
                            id=name.clone()
                            name=name.clone()
                            type=if part.kind == "date" { "date" } else { "text" }
                            inputmode=(part.kind == "number").then_some("decimal")
                            value=form.value(&name).to_string()
                            aria-invalid=invalid
                            aria-describedby=described
                        />
                    };
                    around(form, &name, t(part.label), None, control.into_any())
                })
                .collect_view();
            view! {
                <fieldset class="field">
                    <legend>{t(legend)} " " {number(at as u64 + 1)}</legend>
                    {fields}
                </fieldset>
            }
        })
        .collect_view();
    view! {
        <details class="more-details" open=filled.is_some()>
            <summary>{t(legend)}</summary>
            <p class="hint">{t(hint)}</p>
            {rows}
        </details>
    }
    .into_any()
}
