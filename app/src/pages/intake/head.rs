//! The form for the facts of the document as a whole.

use super::{FURTHER_LANGUAGES, Typed, language_name, notices};
use crate::components::form::*;
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::view::intake::*;
use leptos::prelude::*;

/// The values with which the document's form begins.
fn values(head: &IntakeHead) -> Form {
    let own = &head.listed;
    let text = |value: Option<String>| value.unwrap_or_default();
    Form::new([
        ("symbol", own.symbol.clone()),
        ("title", own.title.clone()),
        ("mechanism", text(head.mechanism.clone())),
        ("instrument", text(head.instrument.clone())),
        ("kind", head.kind.code().to_string()),
        ("adopted_on", text(head.adopted_on.map(|day| day.to_string()))),
        ("session", text(head.session.clone())),
        ("cycle", text(head.cycle.map(|cycle| cycle.to_string()))),
        ("language", own.language.clone()),
        ("source_url", text(head.source_url.clone())),
    ])
}

/// The form for the document's facts. On the first page it is open while a fact is missing.
pub fn head_form(review: &Review, typed: Option<&Typed>) -> AnyView {
    let head = &review.head;
    let typed = typed.filter(|typed| typed.paragraph.is_none());
    let form = typed.map_or_else(|| values(head), |typed| typed.form.clone());
    let missing = head.listed.symbol.is_empty() || head.listed.title.is_empty() || head.mechanism.is_none() || head.adopted_on.is_none();
    let conflict = typed.is_some_and(|typed| typed.conflict).then(|| conflict(head));
    view! {
        <details class="more-details" id="document" open=(missing && review.page == 1) || typed.is_some()>
            <summary>{t("intake-head")}</summary>
            {conflict}
            <form class="form" method="post">
                {hidden("step", "document")}
                {hidden("version", head.version.to_string())}
                {input(&form, Field::text("symbol", "intake-symbol").hint("intake-symbol-hint").required())}
                {textarea(&form, Field::text("title", "intake-name").required(), 2, Some(head.listed.language.clone()))}
                {select(&form, Field::text("mechanism", "facet-mechanism").required(), named(&review.choices.mechanisms, "intake-choose"))}
                {select(&form, Field::text("instrument", "documents-instrument"), named(&review.choices.instruments, "intake-no-instrument"))}
                {select(&form, Field::text("kind", "intake-kind"), kinds())}
                {input(&form, Field::text("adopted_on", "intake-adopted-on").kind("date").hint("intake-adopted-on-hint").short().required())}
                {input(&form, Field::text("session", "documents-session").short())}
                {input(&form, Field::text("cycle", "documents-cycle").numeric().short())}
                {select(&form, Field::text("language", "documents-language"), languages())}
                {input(&form, Field::text("source_url", "intake-address").kind("url"))}
                <div class="actions">
                    <button class="button button-quiet">{t("intake-save-head")}</button>
                </div>
            </form>
        </details>
    }
    .into_any()
}

/// Notices about what the program could not read from the document.
pub fn warnings(head: &IntakeHead) -> AnyView {
    if head.warnings.is_empty() {
        return ().into_any();
    }
    view! {
        <div class="notice" data-kind="warning">
            <p class="notice-title">{t("intake-warnings")}</p>
            {notices(&head.warnings)}
        </div>
    }
    .into_any()
}

fn conflict(head: &IntakeHead) -> AnyView {
    let own = &head.listed;
    let saved = [own.symbol.clone(), own.title.clone(), head.adopted_on.map(|day| day.to_string()).unwrap_or_default()];
    let saved: Vec<String> = saved.into_iter().filter(|value| !value.is_empty()).collect();
    view! {
        <div class="notice" data-kind="error" role="alert">
            <p class="notice-title">{t("intake-conflict")}</p>
            <p>{t("intake-conflict-head")}</p>
            <p>
                <bdi>{saved.join(" · ")}</bdi>
            </p>
        </div>
    }
    .into_any()
}

fn named(list: &[Named], none: &'static str) -> Vec<(String, String)> {
    let lang = reader().lang;
    let first = (String::new(), t(none));
    std::iter::once(first).chain(list.iter().map(|own| (own.code.clone(), own.names.text(lang).to_string()))).collect()
}

fn kinds() -> Vec<(String, String)> {
    DocumentKind::ALL.iter().map(|kind| (kind.code().to_string(), code("document-kind", kind.code()))).collect()
}

fn languages() -> Vec<(String, String)> {
    let tags = Lang::ALL.into_iter().map(Lang::tag).chain(FURTHER_LANGUAGES.iter().map(|(tag, _)| *tag));
    tags.map(|tag| (tag.to_string(), language_name(tag))).collect()
}
