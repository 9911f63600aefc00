//! `/second-look`: forms of the reader's own body whose author has confirmed pieces, which a second person must look at before they are
//! public.

use crate::components::doubts::{boxes, label_words};
use crate::components::form::{Form, error_message, error_summary};
use crate::components::page_parts::{empty, page_head};
use crate::pages::{Head, Page, draw, draw_with_status};
use crate::reader::*;
use answerable_domain::doubts::{Doubt, Label};
use chrono::NaiveDate;
use leptos::prelude::*;
use std::sync::Arc;

/// A form that waits for a second person.
#[derive(Clone, Debug)]
pub struct Waiting {
    pub token: String,
    /// The path of the page from which it was sent, with the language.
    pub path: String,
    /// The texts of the form that would become public.
    pub texts: Vec<(Label, String)>,
    pub doubts: Vec<Doubt>,
    pub by: String,
    pub on: NaiveDate,
    /// Whether the reader sent the form.
    pub own: bool,
}

fn head(title: String, trail: Vec<(String, String)>) -> Head {
    Head { title, trail, desk: true, timeless: true, unlisted: true, ..Head::default() }
}

/// The list of forms that wait, the oldest first.
pub fn index(reader: &Arc<Reader>, found: &[Waiting]) -> Page {
    draw(reader, || head(t("second-look-title"), Vec::new()), || list(found))
}

/// The text by which a list names a form: its first text, in the reader's language if it has one in that; else in English, else in any.
fn titled(one: &Waiting) -> Option<&(Label, String)> {
    let (first, _) = one.texts.first()?;
    let own = |tag: &str| one.texts.iter().find(|(label, _)| label.key == first.key && label.language.as_deref() == Some(tag));
    own(reader().lang.tag()).or_else(|| own("en")).or(one.texts.first())
}

fn list(found: &[Waiting]) -> AnyView {
    let items = found
        .iter()
        .map(|one| {
            let shown = titled(one).map(|(label, text)| format!("{}: {}", label_words(label), text.chars().take(80).collect::<String>()));
            view! {
                <li class="result">
                    <h2 class="result-ref">
                        <a href=href(&format!("/second-look/{}", one.token)) dir="auto">{shown.unwrap_or_default()}</a>
                    </h2>
                    <p class="result-meta">
                        <bdi>{one.by.clone()}</bdi> ", " {short_day(one.on)} {one.own.then(|| view! { " · " {t("second-look-own")} })}
                    </p>
                </li>
            }
        })
        .collect_view();
    view! {
        {page_head(String::new(), t("second-look-title"), t("second-look-lede"))}
        {if found.is_empty() {
            empty(t("second-look-none"), ())
        } else {
            view! { <ol class="results">{items}</ol> }.into_any()
        }}
    }
    .into_any()
}

/// The page of one form that waits, with what its author confirmed.
pub fn show(reader: &Arc<Reader>, one: &Waiting, form: &Form) -> Page {
    let status = if form.errors.is_empty() { 200 } else { 422 };
    let trail = vec![(t_of(reader, "second-look-title"), "/second-look".to_string())];
    draw_with_status(status, reader, || head(t("second-look-one"), trail), || body(one, form))
}

fn t_of(reader: &Arc<Reader>, key: &str) -> String {
    reader.lexicon().say(key, &[])
}

fn body(one: &Waiting, form: &Form) -> AnyView {
    let texts = one
        .texts
        .iter()
        .map(|(label, text)| {
            view! {
                <div>
                    <dt>{label_words(label)}</dt>
                    <dd dir="auto">{text.clone()}</dd>
                </div>
            }
        })
        .collect_view();
    let publish = if one.own {
        view! { <p class="notice" data-kind="info">{t("second-look-not-yours")}</p> }.into_any()
    } else {
        let error = form.error("signs");
        view! {
            <form class="form" method="post">
                <fieldset class=if error.is_some() { "field field-invalid" } else { "field" } id="signs" tabindex="-1">
                    <legend>{t("guard-asked")}</legend>
                    <span class="hint">{t("second-look-about")}</span>
                    {error.map(|error| view! { <span class="field-error">{error_message(error)}</span> })}
                    {boxes(&one.doubts, form)}
                </fieldset>
                <div class="actions">
                    <button class="button" name="step" value="publish">{t("report-publish")}</button>
                </div>
            </form>
        }
        .into_any()
    };
    view! {
        {page_head(String::new(), t("second-look-one"), t("second-look-lede"))}
        {error_summary(form)}
        <p>
            <bdi>{one.by.clone()}</bdi> ", " {short_day(one.on)} ". " <a href=one.path.clone()>{t("second-look-where")}</a>
        </p>
        <dl class="summary">{texts}</dl>
        {publish}
        <details class="more-details">
            <summary>{t("second-look-discard")}</summary>
            <form method="post">
                <p>{t("second-look-discard-about")}</p>
                <button class="button button-stop" name="step" value="discard">{t("second-look-discard-yes")}</button>
            </form>
        </details>
    }
    .into_any()
}
