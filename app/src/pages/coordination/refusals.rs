//! `/coordination/refusals`: institutions' «not ours», each with the form that decides it.

use super::parts::*;
use crate::components::doubts::doubts;
use crate::components::form::{Form, error_message, error_summary, hidden, meanwhile, state_of_form, within_textarea};
use crate::components::page_parts::empty;
use crate::pages::{Page, draw_with_status};
use crate::reader::*;
use answerable_domain::rules::responsibilities::seen;
use answerable_domain::view::coordination::*;
use leptos::prelude::*;
use std::sync::Arc;

/// The list of «not ours», open or decided. A form that came back is shown in its row.
pub fn page(reader: &Arc<Reader>, (found, offices): (Vec<Refusal>, StateInstitutions), decided: bool, form: &Form, conflict: bool) -> Page {
    let head = || head(t("coordination-refusals"), &[], false);
    draw_with_status(state_of_form(form, conflict), reader, head, || body(&found, &offices, decided, form, conflict))
}

fn body(found: &[Refusal], offices: &StateInstitutions, decided: bool, form: &Form, conflict: bool) -> AnyView {
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

fn one(refusal: &Refusal, offices: &StateInstitutions, form: &Form) -> AnyView {
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

fn decide(refusal: &Refusal, offices: &StateInstitutions, form: &Form) -> AnyView {
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
                <button class="button button-small" name="step" value="uphold">
                    {t("coordination-uphold")}
                </button>
                <button class="button button-small button-quiet" name="step" value="dismiss">
                    {t("coordination-dismiss")}
                </button>
            </div>
        </form>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;
    use answerable_domain::model::{Lang, ResponsibilityRole};

    fn refusal(id: i64, decided: bool) -> Refusal {
        let listed = listed("14", silence());
        Refusal {
            id,
            reference: listed.reference,
            wording: listed.wording,
            institution: ministry(),
            role: ResponsibilityRole::Lead,
            language: "es".to_string(),
            reason: "No nos toca.".to_string(),
            made_on: on("2026-04-01"),
            decided: decided.then(|| (false, Some("The law says so.".to_string()), on("2026-04-10"))),
            held: vec![held(1, ResponsibilityRole::Lead)],
            suggestions: Vec::new(),
        }
    }

    fn drawn(found: Vec<Refusal>, decided: bool, form: &Form) -> Drawn {
        Drawn::of(&page(&reader_of(Lang::En, "/coordination/refusals"), (found, offices()), decided, form, false))
    }

    #[test]
    fn an_open_one_is_decided_with_what_was_seen() {
        let drawn = drawn(vec![refusal(5, false)], false, &untouched());
        let saw = seen(&[held(1, ResponsibilityRole::Lead)]);
        assert_eq!(drawn.forms(), [format!("post refusal=5 saw={saw} > step=uphold step=dismiss")]);
        // It cannot be given to the institution that says it is not theirs.
        assert_eq!(drawn.all("#to-5 option"), ["nobody for now", "Ministry of Health"]);
        assert_eq!(drawn.one("#refusal-5 [lang=es][dir=ltr]"), "No nos toca.");
        assert_eq!(drawn.one(".switch a[aria-current=page]"), "To decide");
    }

    #[test]
    fn a_decision_without_a_reason_comes_back_in_its_row() {
        let form = refused([("refusal", "6"), ("to", "health"), ("reason", "No")], "reason", "coordination-reason-missing");
        let drawn = drawn(vec![refusal(5, false), refusal(6, false)], false, &form);
        assert_eq!((drawn.status, drawn.errors()), (422, vec!["Say why the responsibility stays, in a sentence".to_string()]));
        assert_eq!((drawn.one("#refusal-6 textarea#reason"), drawn.one("#refusal-5 textarea#reason-5")), ("No".to_string(), String::new()));
        assert_eq!(drawn.attr("#to option[selected]", "value"), "health");
        assert_eq!(drawn.count("#refusal-5 .field-error"), 0);
    }

    #[test]
    fn a_decided_one_is_read_alone_and_empty_lists_say_so() {
        let decided = drawn(vec![refusal(5, true)], true, &untouched());
        assert_eq!(
            (decided.count("main form"), decided.all("#refusal-5 > p").pop()),
            (0, Some("Decided: it stays theirs, 10 Apr 2026: The law says so.".to_string()))
        );
        assert_eq!(drawn(Vec::new(), false, &untouched()).all(".empty p")[0], "No answer waits for a decision.");
        assert_eq!(drawn(Vec::new(), true, &untouched()).all(".empty p")[0], "Nothing has been decided yet.");
    }
}
