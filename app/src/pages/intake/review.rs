//! `/coordination/documents/{id}`: the review of a document, made for an hour of patient work.

use super::head::{head_form, warnings};
use super::paragraph::paragraph;
use super::{Typed, address, name, trail};
use crate::components::form::{Form, error_summary, within_textarea};
use crate::components::page_parts::pagination;
use crate::pages::{Head, Page, draw_with_status};
use crate::reader::*;
use answerable_domain::model::escape_path;
use answerable_domain::view::intake::*;
use leptos::prelude::*;
use std::sync::Arc;

/// The review of a document. `typed` is a form that was sent and not saved.
pub fn page(reader: &Arc<Reader>, review: Review, wanted: ReviewWanted, typed: Option<Typed>) -> Page {
    let wanted = ReviewWanted { page: review.page, ..wanted };
    let status = match &typed {
        None => 200,
        Some(typed) if typed.conflict => 409,
        Some(_) => 422,
    };
    let head = || Head { title: name(&review.head.listed), trail: trail(None), desk: true, timeless: true, ..Head::default() };
    draw_with_status(status, reader, head, || body(&review, wanted, typed.as_ref()))
}

fn body(review: &Review, wanted: ReviewWanted, typed: Option<&Typed>) -> AnyView {
    let own = &review.head.listed;
    let title = (!own.symbol.is_empty() && !own.title.is_empty()).then(|| in_language(&own.language, &own.title));
    let errors = typed.map(|typed| typed.form.clone()).unwrap_or_default();
    let open = own.stage == IntakeStage::Open;
    // If the paragraph was merged away meanwhile, or the whole published, the typed text no longer has a form: it is shown by itself.
    let lost = typed
        .filter(|typed| typed.paragraph.is_some_and(|id| !open || !review.paragraphs.iter().any(|own| own.id == id)))
        .map(|typed| lost(&typed.form));
    view! {
        <header class="page-head">
            <div class="eyebrow">{code("intake-stage", own.stage.code())}</div>
            <h1>
                <bdi>{name(own)}</bdi>
            </h1>
            <div class="lede">{title}</div>
        </header>
        {error_summary(&errors)}
        {lost}
        {state(own)}
        {open.then(|| warnings(&review.head))}
        {facts(&review.head)}
        {open.then(|| head_form(review, typed))}
        {open.then(how)}
        {list(review, wanted, typed)}
    }
    .into_any()
}

/// How many paragraphs are decided, and what can be done with the document as a whole.
fn state(own: &IntakeListed) -> AnyView {
    let decided = tr("intake-decided", &[("count", own.progress.decided().into()), ("total", own.progress.total().into())]);
    let bar = view! {
        <div class="progress">
            <label for="progress">{decided.clone()}</label>
            <progress id="progress" max=own.progress.total().max(1).to_string() value=own.progress.decided().to_string()>
                {decided}
            </progress>
        </div>
    };
    let below = |step: &str| href(&format!("{}/{step}", address(own.id)));
    match own.stage {
        IntakeStage::Open => view! {
            {bar}
            <div class="actions">
                <a class="button" href=below("publish")>{t("intake-to-publish")}</a>
                <a href=below("abandon")>{t("intake-abandon")}</a>
            </div>
        }
        .into_any(),
        IntakeStage::Published => {
            let public = href(&format!("/documents/{}", escape_path(&own.symbol)));
            view! {
                <p>
                    <a class="button" href=public>{t("intake-public-page")}</a>
                </p>
            }
            .into_any()
        }
        IntakeStage::Abandoned => {
            let reason = own.reason.clone().unwrap_or_default();
            view! {
                <div class="notice" data-kind="info">
                    <p class="notice-title">{t("intake-was-abandoned")}</p>
                    <p>{reason}</p>
                </div>
            }
            .into_any()
        }
    }
}

/// The facts of the file, and who began the intake.
fn facts(head: &IntakeHead) -> AnyView {
    let own = &head.listed;
    let file = head.file.as_ref().map(|file| {
        let size = number(file.size.div_ceil(1024));
        view! {
            <div>
                <dt>{t("intake-original")}</dt>
                <dd>
                    <a class="intake-file" href=href(&format!("{}/file", address(own.id))) download>
                        <bdi>{file.name.clone()}</bdi>
                    </a>
                    " · "
                    {tr("intake-size", &[("size", size.into())])}
                    <div class="small muted">
                        "SHA-256 "
                        <code class="ltr intake-hash">{file.hash.clone()}</code>
                    </div>
                </dd>
            </div>
        }
    });
    view! {
        <dl class="summary">
            <div>
                <dt>{t("intake-begun-by")}</dt>
                <dd>{own.begun_by.clone()} {comma()} {day(own.begun_on)}</dd>
            </div>
            {file}
        </dl>
    }
    .into_any()
}

fn how() -> AnyView {
    view! {
        <details class="more-details">
            <summary>{t("intake-how")}</summary>
            <p>{t("intake-how-decide")}</p>
            <p>{t("intake-how-split")}</p>
            <p>{t("intake-how-suggestions")}</p>
            <p>{t("intake-how-together")}</p>
        </details>
    }
    .into_any()
}

fn list(review: &Review, wanted: ReviewWanted, typed: Option<&Typed>) -> AnyView {
    let id = review.head.listed.id;
    let progress = review.head.listed.progress;
    let view_of = |open_only: bool| href(&ReviewWanted { open_only, page: 1 }.path(id));
    let items = review.paragraphs.iter().map(|own| paragraph(review, own, typed)).collect_view();
    let pages = || pagination(review.page, review.pages, |page| format!("{}#paragraphs", href(&ReviewWanted { page, ..wanted }.path(id))));
    let nothing = review.paragraphs.is_empty().then(|| view! { <p class="muted">{t("intake-nothing-open")}</p> });
    let open = review.head.listed.stage == IntakeStage::Open;
    view! {
        <section class="section" id="paragraphs" aria-labelledby="paragraphs-title">
            <h2 id="paragraphs-title">{t("documents-section-paragraphs")}</h2>
            <ul class="switch" aria-label=t("intake-view")>
                <li>
                    <a href=view_of(false) aria-current=(!wanted.open_only).then_some("true")>
                        {t("intake-view-all")}
                        " "
                        <span class="count">{number(progress.total())}</span>
                    </a>
                </li>
                <li>
                    <a href=view_of(true) aria-current=wanted.open_only.then_some("true")>
                        {t("intake-view-open")}
                        " "
                        <span class="count">{number(progress.pending)}</span>
                    </a>
                </li>
            </ul>
            {pages()}
            {nothing}
            <ol class="plain-list">{items}</ol>
            {open.then(|| accept_shown(review))}
            {pages()}
        </section>
        {open.then(|| subjects(review))}
    }
    .into_any()
}

fn accept_shown(review: &Review) -> AnyView {
    let waiting: Vec<&IntakeParagraph> = review.paragraphs.iter().filter(|own| own.verdict == ReviewDecision::Pending).collect();
    if waiting.is_empty() {
        return ().into_any();
    }
    let shown =
        waiting.iter().map(|own| view! { <input type="hidden" name="shown" value=format!("{}:{}", own.id, own.version) /> }).collect_view();
    view! {
        <form method="post">
            <input type="hidden" name="step" value="accept_shown" />
            {shown}
            <p class="hint">{t("intake-accept-shown-hint")}</p>
            <div class="actions">
                <button class="button button-quiet">{tr("intake-accept-shown", &[("count", waiting.len().into())])}</button>
            </div>
        </form>
    }
    .into_any()
}

/// The lists of subjects that can be added to a paragraph, written once for the whole page.
fn subjects(review: &Review) -> AnyView {
    let lang = reader().lang;
    let options = review
        .choices
        .subjects
        .iter()
        .map(|(kind, named)| {
            let name = named.names.text(lang).to_string();
            let kind_word = code("intake-label", kind.code());
            match kind {
                LabelKind::Theme | LabelKind::Group => view! { <option value=name label=kind_word></option> }.into_any(),
                _ => view! { <option value=named.code.clone() label=name></option> }.into_any(),
            }
        })
        .collect_view();
    view! { <datalist id="subjects">{options}</datalist> }.into_any()
}

fn lost(form: &Form) -> AnyView {
    view! {
        <div class="notice" data-kind="error" role="alert">
            <p class="notice-title">{t("intake-conflict")}</p>
            <p>{t("intake-conflict-gone")}</p>
            <label for="lost">{t("intake-wording")}</label>
            <textarea class="input" id="lost" readonly rows="6" dir="auto" inner_html=within_textarea(form.value("body"))></textarea>
        </div>
    }
    .into_any()
}
