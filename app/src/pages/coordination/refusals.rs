//! `/coordination/refusals`: institutions' «not ours», each with the form that decides it.

use super::parts::*;
use crate::components::doubts::doubts;
use crate::components::form::{Form, error_message, error_summary, hidden, within_textarea};
use crate::components::page_parts::empty;
use crate::pages::{Page, draw_with_status};
use crate::reader::*;
use answerable_domain::rules::responsibilities::seen;
use answerable_domain::view::coordination::*;
use leptos::prelude::*;
use std::sync::Arc;

/// The list of «not ours», open or decided. A form that came back is shown in its row.
pub fn page(reader: &Arc<Reader>, (found, offices): (Vec<Refusal>, Offices), decided: bool, form: &Form, conflict: bool) -> Page {
    let head = || head(t("coordination-refusals"), &[], false);
    draw_with_status(state_of_form(form, conflict), reader, head, || body(&found, &offices, decided, form, conflict))
}

fn body(found: &[Refusal], offices: &Offices, decided: bool, form: &Form, conflict: bool) -> AnyView {
    let list = if found.is_empty() {
        let why = if decided { "coordination-refusals-none-decided" } else { "coordination-refusals-none" };
        empty(t(why), view! { <p>{t("coordination-refusals-none-advice")}</p> })
    } else {
        let items = found.iter().map(|refusal| one(refusal, offices, form)).collect_view();
        view! { <ol class="results">{items}</ol> }.into_any()
    };
    let view_link = |path: &str, words: &'static str, here: bool| {
        view! { <li><a href=href(path) aria-current=here.then_some("page")>{t(words)}</a></li> }
    };
    view! {
        {title(t("coordination-refusals"), t("coordination-refusals-lede"))}
        {conflict.then(|| meanwhile(().into_any()))}
        {error_summary(form)}
        <ul class="switch" aria-label=t("coordination-refusals")>
            {view_link("/coordination/refusals", "coordination-refusals-open", !decided)}
            {view_link("/coordination/refusals?decided=1", "coordination-refusals-decided", decided)}
        </ul>
        {list}
    }
    .into_any()
}

fn one(refusal: &Refusal, offices: &Offices, form: &Form) -> AnyView {
    let decision = match &refusal.decided {
        None => decide(refusal, offices, form),
        Some((upheld, reason, on)) => view! {
            <p>
                {t(if *upheld { "coordination-upheld" } else { "coordination-dismissed" })} {comma()} {short_day(*on)}
                {reason.clone().map(|reason| view! { {colon()} {reason} })}
            </p>
        }
        .into_any(),
    };
    view! {
        <li class="result" id=format!("refusal-{}", refusal.id)>
            <h2 class="result-ref">{desk_link(&refusal.reference)}</h2>
            <p class="result-doc">
                {words(&refusal.institution.names)} {comma()} {code("role", refusal.role.code())} " · " {short_day(refusal.made_on)}
            </p>
            <p class="result-text">{opening(&refusal.wording, 300)}</p>
            <p><strong>{t("coordination-their-reason")}</strong> " " {in_language(&refusal.language, &refusal.reason)}</p>
            {decision}
        </li>
    }
    .into_any()
}

fn decide(refusal: &Refusal, offices: &Offices, form: &Form) -> AnyView {
    let mine = form.value("refusal") == refusal.id.to_string();
    let typed = |name: &str| if mine { form.value(name).to_string() } else { String::new() };
    let id = |name: &str| if mine { name.to_string() } else { format!("{name}-{}", refusal.id) };
    let error = mine.then(|| form.error("reason").cloned()).flatten();
    let mut options = office_options(offices, vec![(String::new(), t("coordination-to-nobody"))]);
    options.retain(|(slug, _)| *slug != refusal.institution.code);
    let class = if error.is_some() { "field field-invalid" } else { "field" };
    let reason = id("reason");
    view! {
        {suggestions(&refusal.suggestions)}
        <form class="form" method="post">
            {hidden("refusal", refusal.id.to_string())} {hidden("saw", seen(&refusal.held))}
            {choose(id("to"), "to", t("coordination-give-on"), options, &typed("to"))}
            <div class=class>
                <label for=reason.clone()>{t("coordination-decision-reason")}</label>
                <span class="hint" id=format!("{reason}-hint")>{t("coordination-decision-reason-hint")}</span>
                {error.map(|error| view! { <span class="field-error">{error_message(&error)}</span> })}
                <textarea class="input" id=reason.clone() name="reason" rows="3" aria-describedby=format!("{reason}-hint") inner_html=within_textarea(&typed("reason"))></textarea>
            </div>
            {mine.then(|| doubts(form))}
            <div class="actions">
                <button class="button button-small" name="decision" value="uphold">
                    {t("coordination-uphold")}
                </button>
                <button class="button button-small button-quiet" name="decision" value="dismiss">
                    {t("coordination-dismiss")}
                </button>
            </div>
        </form>
    }
    .into_any()
}
