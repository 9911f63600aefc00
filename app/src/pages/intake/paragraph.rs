//! Draws one paragraph under review: the source beside what was read from it.

use super::labels::labels;
use super::{Typed, notices, spaced};
use crate::components::form::{Form, around, hidden, options_of, within_textarea};
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::view::intake::*;
use leptos::prelude::*;

/// How many characters of a decided paragraph show before it is opened.
const BEGINNING: usize = 110;

/// One paragraph with its forms. If it is decided it is folded, so that the next one is near.
pub fn paragraph(review: &Review, own: &IntakeParagraph, typed: Option<&Typed>) -> AnyView {
    let typed = typed.filter(|typed| typed.paragraph == Some(own.id));
    let language = review.head.listed.language.clone();
    let open = review.head.listed.stage == IntakeStage::Open;
    let name = tr("intake-paragraph", &[("paragraph", spaced(&own.number, own.letter.as_deref()).into())]);
    let verdict = code("intake-verdict", own.verdict.code());
    let inner = if open { work(review, own, typed) } else { text(own, &language) };
    let id = format!("p-{}", own.id);
    let title = view! {
        <bdi>{name}</bdi>
        " · "
        <span class="muted">{verdict}</span>
    };
    if own.verdict == ReviewDecision::Pending || !open {
        return view! {
            <li class="intake-paragraph" id=id data-decision=own.verdict.code()>
                <h3>{title}</h3>
                {inner}
            </li>
        }
        .into_any();
    }
    let beginning: String = own.body.chars().take(BEGINNING).collect();
    view! {
        <li class="intake-paragraph" id=id data-decision=own.verdict.code()>
            <details open=typed.is_some()>
                <summary>
                    <h3>{title}</h3>
                    " "
                    <span class="small">{in_language(&language, &format!("{beginning}…"))}</span>
                </summary>
                {inner}
            </details>
        </li>
    }
    .into_any()
}

fn text(own: &IntakeParagraph, language: &str) -> AnyView {
    view! { <p>{in_language(language, &own.body)}</p> }.into_any()
}

fn work(review: &Review, own: &IntakeParagraph, typed: Option<&Typed>) -> AnyView {
    let language = &review.head.listed.language;
    let by = own.changed_by.clone().map(|name| view! { <p class="small muted">{tr("intake-changed-by", &[("name", name.into())])}</p> });
    let odd = (!own.warnings.is_empty()).then(|| view! { <div class="notice" data-kind="warning">{notices(&own.warnings)}</div> });
    view! {
        {typed.filter(|typed| typed.conflict).map(|_| conflict(own, language))}
        {odd}
        {by}
        <div class="halves">
            {source(own, language)}
            {form(review, own, typed)}
        </div>
    }
    .into_any()
}

fn conflict(own: &IntakeParagraph, language: &str) -> AnyView {
    let who = own.changed_by.clone().unwrap_or_default();
    view! {
        <div class="notice" data-kind="error" role="alert">
            <p class="notice-title">{t("intake-conflict")}</p>
            <p>{tr("intake-conflict-paragraph", &[("name", who.into())])}</p>
            <blockquote>
                <p>
                    <bdi>{spaced(&own.number, own.letter.as_deref())}</bdi>
                    " · "
                    {code("intake-nature", own.nature.code())}
                    " · "
                    {code("intake-verdict", own.verdict.code())}
                </p>
                <p>{in_language(language, &own.body)}</p>
            </blockquote>
        </div>
    }
    .into_any()
}

/// The source of the paragraph: beside the form on a wide screen, folded on a narrow one.
fn source(own: &IntakeParagraph, language: &str) -> AnyView {
    let lines = if own.source.is_empty() {
        view! { <p class="muted">{t("intake-source-unknown")}</p> }.into_any()
    } else {
        let dir = direction(language);
        let lines = own.source.iter().map(|line| view! { <p lang=language.to_string() dir=dir>{line.clone()}</p> }).collect_view();
        lines.into_any()
    };
    view! {
        <details class="intake-source">
            <summary>{t("intake-source")}</summary>
            {lines}
        </details>
    }
    .into_any()
}

fn form(review: &Review, own: &IntakeParagraph, typed: Option<&Typed>) -> AnyView {
    let sent = typed.map(|typed| &typed.form);
    let none = Form::default();
    let errors = sent.unwrap_or(&none);
    let value = |name: &str, saved: &str| sent.map_or(saved, |form| form.value(name)).to_string();
    let id = |name: &str| format!("{name}-{}", own.id);
    let line = |name: &'static str, label: &'static str, saved: &str, class: &'static str| {
        let id = id(name);
        let invalid = errors.error(&id).map(|_| "true");
        let described = errors.error(&id).map(|_| format!("{id}-error"));
        let control = view! {
            <input class=class id=id.clone() name=name value=value(name, saved) dir="auto" aria-invalid=invalid aria-describedby=described />
        };
        around(errors, &id, t(label), None, control.into_any())
    };
    let language = &review.head.listed.language;
    let nature_now = value("nature", own.nature.code());
    let natures: Vec<(String, String)> =
        Nature::ALL.iter().map(|own| (own.code().to_string(), code("intake-nature", own.code()))).collect();
    let upr = (review.head.kind == DocumentKind::UprReport).then(|| {
        let mut responses = vec![(String::new(), t("intake-no-response"))];
        responses.extend(Response::ALL.iter().map(|own| (own.code().to_string(), code("response", own.code()))));
        let response_now = value("response", own.response.map_or("", Response::code));
        view! {
            {list(errors, id("response"), "response", "intake-response", response_now, responses)}
            {line("recommended_by", "intake-recommended-by", own.recommended_by.as_deref().unwrap_or_default(), "input")}
        }
    });
    let body_id = id("body");
    let body = value("body", &own.body);
    let rows = (body.chars().count() / 55 + body.lines().count()).clamp(3, 18);
    let described = match errors.error(&body_id) {
        Some(_) => format!("{body_id}-hint {body_id}-error"),
        None => format!("{body_id}-hint"),
    };
    let control = view! {
        <textarea
            class="input"
            id=body_id.clone()
            name="body"
            rows=rows
            lang=language.clone()
            dir="auto"
            aria-describedby=described
            aria-invalid=errors.error(&body_id).map(|_| "true")
            inner_html=within_textarea(&body)
        ></textarea>
    };
    view! {
        <form class="form" method="post">
            {hidden("paragraph", own.id.to_string())}
            {hidden("version", own.version.to_string())}
            // The Enter key presses the first button of a form, which must therefore be one that decides nothing.
            <button class="hide" name="step" value="save" tabindex="-1" aria-hidden="true">
                {t("intake-save")}
            </button>
            <div class="intake-numbers">
                {line("number", "intake-number", &own.number, "input input-number")}
                {line("letter", "intake-letter", own.letter.as_deref().unwrap_or_default(), "input input-number")}
                {list(errors, id("nature"), "nature", "intake-nature", nature_now, natures)}
            </div>
            {line("section", "intake-section", own.section.as_deref().unwrap_or_default(), "input")}
            {upr}
            {around(errors, &body_id, t("intake-wording"), Some("intake-wording-hint"), control.into_any())}
            {labels(own, sent, language)}
            {actions(own)}
        </form>
    }
    .into_any()
}

fn list(errors: &Form, id: String, name: &'static str, label: &'static str, chosen: String, options: Vec<(String, String)>) -> AnyView {
    let control = view! {
        <select class="input" id=id.clone() name=name>
            {options_of(options, &chosen)}
        </select>
    };
    around(errors, &id, t(label), None, control.into_any())
}

fn actions(own: &IntakeParagraph) -> AnyView {
    let quiet = |value: &'static str, key: &'static str| {
        view! {
            <button class="button button-quiet button-small" name="step" value=value>
                {t(key)}
            </button>
        }
    };
    let accept = (own.verdict != ReviewDecision::Accepted).then(|| {
        view! {
            <button class="button button-small" name="step" value="accept">
                {t("intake-accept")}
            </button>
        }
    });
    view! {
        <div class="actions">
            {accept}
            {quiet("save", "intake-save")}
            {(own.verdict != ReviewDecision::LeftOut).then(|| quiet("leave_out", "intake-leave-out"))}
            {(own.verdict != ReviewDecision::Pending).then(|| quiet("reopen", "intake-reopen"))}
            {own.has_previous.then(|| quiet("merge", "intake-merge"))}
            {quiet("split", "intake-split")}
        </div>
    }
    .into_any()
}
