//! `/coordination/reports/{slug}`: one published report, and the form with which the coordinator asks a public question on it. The
//! coordinator can do no more: an institution's report is its own.

use super::parts::*;
use crate::components::doubts::doubts;
use crate::components::evidence::evidence;
use crate::components::form::{Field, Form, error_summary, select, textarea};
use crate::components::listed::citation;
use crate::components::marks;
use crate::components::page_parts::{heading, section};
use crate::pages::{Head, Page, draw_with_status};
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::view::coordination::*;
use leptos::prelude::*;
use std::sync::Arc;

/// The report with the form for a question; the form shows what was typed.
pub fn page(reader: &Arc<Reader>, report: ReportToQuestion, typed: &Form) -> Page {
    let head = || Head {
        trail: vec![(t("coordination-title"), "/coordination".to_string()), (citation(&report.reference), desk_path(&report.reference))],
        ..head(t("question-title"), &[], report.fiction)
    };
    draw_with_status(state_of_form(typed, false), reader, head, || body(&report, typed))
}

fn body(report: &ReportToQuestion, typed: &Form) -> AnyView {
    let update = &report.update;
    let piece = |label: &'static str, text: &Option<String>| {
        text.clone().map(|text| view! { <p><strong>{t(label)}</strong> " " {in_language(&update.language, &text)}</p> })
    };
    let asked = update
        .questions
        .iter()
        .map(|question| view! { <li>{day(question.published_on)} {colon()} {in_language(&question.language, &question.body)}</li> })
        .collect_view();
    let form = if typed.pairs().next().is_some() { typed.clone() } else { Form::new([("language", reader().lang.tag())]) };
    let options = Lang::ALL.into_iter().map(|lang| (lang.tag().to_string(), lang.own_name().to_string())).collect();
    let ask = if update.corrected_by.is_some() {
        view! { <p class="notice" data-kind="info">{t("report-question-corrected")}</p> }.into_any()
    } else {
        view! {
            <form class="form" method="post">
                {select(&form, Field::text("language", "report-language"), options)}
                {textarea(&form, Field::text("question", "question-text").hint("question-hint"), 4, Some(form.value("language").to_string()))}
                {doubts(&form)}
                <div class="actions">
                    <button class="button">{t("question-ask")}</button>
                </div>
            </form>
        }
        .into_any()
    };
    view! {
        {title(t("question-title"), t("question-lede"))}
        {error_summary(&form)}
        <article class="account">
            <div class="account-head">{marks::status(update.status)}</div>
            <div class="account-meta">
                {heading(2, "account-who", desk_link(&report.reference))} " · " {words(&update.institution.names)} " · " {day(update.published_on)}
            </div>
            <p class="account-text">{in_language(&update.language, &update.reasons)}</p>
            {piece("update-missing", &update.missing)} {piece("update-next", &update.next_step)} {evidence(&update.evidence, &update.language)}
        </article>
        {(!update.questions.is_empty()).then(|| section("asked", t("question-asked"), view! { <ul>{asked}</ul> }))}
        {section("ask", t("question-text"), ask)}
    }
    .into_any()
}
