//! `/coordination/cycles`: reporting cycles and their dates, which the public calendar shows at once.

use super::parts::*;
use crate::components::form::{Field, Form, error_summary, hidden, input, select};
use crate::components::page_parts::section;
use crate::pages::{Page, draw_with_status};
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::view::coordination::*;
use leptos::prelude::*;
use std::sync::Arc;

const STEPS: [(&str, &str); 1] = [("coordination-cycles", "/coordination/cycles")];
/// How many empty lines a form has for further dates.
const FURTHER: usize = 3;

fn name(cycle: &CycleDesk) -> String {
    let of = cycle.instrument.as_ref().unwrap_or(&cycle.mechanism).names.text(reader().lang).to_string();
    tr("coordination-cycle-name", &[("of", of.into()), ("number", cycle.number.into())])
}

/// The list of all reporting cycles, with the form for a new one.
pub fn index(reader: &Arc<Reader>, desk: CyclesDesk, form: &Form) -> Page {
    let head = || head(t("coordination-cycles"), &[], false);
    draw_with_status(state_of_form(form, false), reader, head, || list(&desk.cycles, &desk.subjects, form))
}

fn list(found: &[CycleDesk], subjects: &[CycleSubject], form: &Form) -> AnyView {
    let today = reader().day;
    let items = found
        .iter()
        .map(|cycle| {
            let next = cycle.dates.iter().find(|(_, on)| *on >= today).map(|(kind, on)| {
                view! { <br /> <span class="small">{code("calendar-date", kind.code())} {colon()} {short_day(*on)}</span> }
            });
            view! {
                <li>
                    <a href=href(&format!("/coordination/cycles/{}/{}", cycle.code, cycle.number))>{name(cycle)}</a> {next}
                </li>
            }
        })
        .collect_view();
    let lang = reader().lang;
    let options = std::iter::once((String::new(), t("coordination-choose")))
        .chain(subjects.iter().map(|subject| (subject.code.clone(), subject.names.text(lang).to_string())))
        .collect();
    view! {
        {title(t("coordination-cycles"), t("coordination-cycles-lede"))}
        {error_summary(form)}
        <ul class="plain-list">{items}</ul>
        {section(
            "add",
            t("coordination-cycle-add"),
            view! {
                <form class="form" method="post">
                    {select(form, Field::text("subject", "coordination-cycle-of"), options)}
                    {input(form, Field::text("number", "coordination-cycle-which").numeric().short().hint("coordination-cycle-which-hint"))}
                    <div class="actions">
                        <button class="button">{t("coordination-cycle-add")}</button>
                    </div>
                </form>
            },
        )}
    }
    .into_any()
}

/// The page of a reporting cycle with the form for its dates.
pub fn show(reader: &Arc<Reader>, cycle: CycleDesk, form: &Form, conflict: bool) -> Page {
    draw_with_status(state_of_form(form, conflict), reader, || head(name(&cycle), &STEPS, false), || one(&cycle, form, conflict))
}

fn one(cycle: &CycleDesk, form: &Form, conflict: bool) -> AnyView {
    let mut rows: Vec<(String, String)> = if form.pairs().next().is_some() {
        form.all("kind").map(str::to_string).zip(form.all("on").map(str::to_string)).collect()
    } else {
        cycle.dates.iter().map(|(kind, on)| (kind.code().to_string(), on.to_string())).collect()
    };
    rows.retain(|(kind, on)| !(kind.is_empty() && on.is_empty()));
    rows.extend((0..FURTHER).map(|_| (String::new(), String::new())));
    let fields = rows
        .iter()
        .enumerate()
        .map(|(at, (kind, on))| {
            let options = std::iter::once((String::new(), t("coordination-choose")))
                .chain(CycleDateKind::ALL.iter().map(|kind| (kind.code().to_string(), code("calendar-date", kind.code()))))
                .collect();
            let id = if at == 0 { "on".to_string() } else { format!("on-{at}") };
            view! {
                <div class="halves">
                    {choose(format!("kind-{at}"), "kind", t("coordination-date-kind"), options, kind)} <div class="field">
                        <label for=id.clone()>{t("coordination-date-day")}</label>
                        <input class="input input-short" type="date" id=id name="on" value=on.clone() />
                    </div>
                </div>
            }
        })
        .collect_view();
    let now = conflict.then(|| {
        let dates = cycle
            .dates
            .iter()
            .map(|(kind, on)| view! { <li>{code("calendar-date", kind.code())} {colon()} {short_day(*on)}</li> })
            .collect_view();
        meanwhile(view! { <ul>{dates}</ul> }.into_any())
    });
    view! {
        {title(name(cycle), t("coordination-cycle-lede"))}
        {now}
        {error_summary(form)}
        <form class="form" method="post">
            {hidden("saw", cycle.seen.clone())} {fields} <div class="actions">
                <button class="button">{t("coordination-save")}</button>
            </div>
        </form>
        <p class="more">
            <a href=href("/calendar")>{t("nav-calendar")}</a>
        </p>
    }
    .into_any()
}
