//! `/moderating/{token}`: a submission as it will look, with what to look at, and the decision.

use super::head;
use crate::components::assessment::assessment;
use crate::components::form::{Field, Form, choices, error_summary, hidden, select, textarea};
use crate::components::page_parts::section;
use crate::model::*;
use crate::pages::coordination::{meanwhile, state_of_form};
use crate::pages::submissions::{confirmed_signs, decisions};
use crate::pages::{Drawn, Problem, draw_with_status};
use crate::ports::moderating::*;
use crate::ports::work::DraftProof;
use crate::reader::*;
use crate::rules::signs::signs;
use crate::rules::submissions::Stage;
use leptos::prelude::*;
use std::sync::Arc;

/// Asks for it and draws it.
///
/// # Errors
/// If it does not wait for this moderator, or the register cannot be read.
pub async fn page(port: &dyn Moderating, reader: &Arc<Reader>, token: &str, typed: &Form, conflict: bool) -> Drawn {
    let Some(page) = port.waiting(token, reader.lang).await? else { return Err(Problem::NotFound) };
    let head = || head(t("moderating-one"), true, page.page.fiction);
    Ok(draw_with_status(state_of_form(typed, conflict), reader, head, || body(&page, typed, conflict)))
}

fn body(found: &ModeratedPage, typed: &Form, conflict: bool) -> AnyView {
    let page = &found.page;
    let now = conflict.then(|| meanwhile(view! { <p>{t("moderating-changed")}</p> }.into_any()));
    let looks = match &page.answers {
        Some(about) => view! {
            {assessment(about, false, true)}
            <h3>{t("reply-answer")}</h3>
            <p>{in_language(&page.written.language, &page.written.body)}</p>
        }
        .into_any(),
        None => page.preview.iter().map(|shown| assessment(shown, false, true)).collect_view().into_any(),
    };
    let appeal = page
        .appeal
        .as_ref()
        .map(|appeal| section("appeal", t("submissions-appeal"), view! { <p>{in_language(&page.written.language, appeal)}</p> }));
    view! {
        <header class="page-head">
            <p class="eyebrow">{t("moderating-title")}</p>
            <h1>{t("moderating-one")}</h1>
            <p class="lede">{t("moderating-one-lede")}</p>
        </header>
        {now} {error_summary(typed)} {about(found)} {section("looks", t("moderating-looks"), looks)} {look_at(found)} {files(found)} {appeal}
        {(!found.earlier.is_empty()).then(|| section("earlier", t("moderating-earlier"), decisions(&found.earlier)))}
        {decide(found, typed)} {interest(page.version)}
    }
    .into_any()
}

fn about(found: &ModeratedPage) -> AnyView {
    let page = &found.page;
    let due = page.due_on.map(|on| view! { <div><dt>{t("moderating-due")}</dt><dd>{short_day(on)}</dd></div> });
    let alike = (found.alike > 0).then(|| {
        view! { <div><dt>{t("moderating-alike")}</dt><dd>{tr("moderating-alike-count", &[("count", found.alike.into())])}</dd></div> }
    });
    view! {
        <dl class="summary">
            <div>
                <dt>{t("moderating-organisation")}</dt>
                <dd>{words(&page.organisation.names)} " (" {code("organisation-kind", page.organisation_kind.code())} ")"</dd>
            </div>
            <div>
                <dt>{t("moderating-shows")}</dt>
                <dd>{code("visibility", page.visibility.code())} ": " {code("visibility-about", page.visibility.code())}</dd>
            </div>
            <div>
                <dt>{t("moderation-received")}</dt>
                <dd>{short_day(found.submitted_on)}</dd>
            </div>
            {due} {alike}
        </dl>
    }
    .into_any()
}

/// Pieces that may give somebody away.
fn look_at(found: &ModeratedPage) -> Option<AnyView> {
    let page = &found.page;
    let titles: Vec<(String, String)> = page.evidence.iter().enumerate().flat_map(|(row, proof)| evidence_texts(row, proof)).collect();
    let texts = page.written.texts();
    let hides = page.visibility != Visibility::Named;
    let names: &[String] = if hides { &page.own_names } else { &[] };
    let all = texts.iter().map(|(field, text)| (*field, *text)).chain(titles.iter().map(|(field, text)| (field.as_str(), text.as_str())));
    let marked = signs(all, names);
    confirmed_signs(&marked, &page.written, &titles)
        .map(|list| section("signs", t("moderating-signs"), view! { <p>{t("moderating-signs-about")}</p> {list} }))
}

fn evidence_texts(row: usize, proof: &DraftProof) -> impl Iterator<Item = (String, String)> {
    let url = proof.url.clone().map(|url| (format!("evidence-url-{row}"), url));
    [(format!("evidence-title-{row}"), proof.title.clone())].into_iter().chain(url)
}

/// Its files, to be opened; of those without text nobody has seen what they show.
fn files(found: &ModeratedPage) -> Option<AnyView> {
    let page = &found.page;
    let items = page
        .evidence
        .iter()
        .enumerate()
        .filter(|(_, proof)| proof.file.is_some())
        .map(|(row, proof)| {
            let unread = page.written.unreadable.contains(&row).then(|| view! { " " <strong>{t("moderating-unreadable")}</strong> });
            let address = href(&format!("/moderating/{}/files/{row}", page.token));
            view! { <li><a href=address>{proof.title.clone()}</a> {unread}</li> }
        })
        .collect_view();
    (!items.is_empty()).then(|| section("files", t("moderating-files"), view! { <ul>{items}</ul> }))
}

fn decide(found: &ModeratedPage, form: &Form) -> AnyView {
    let page = &found.page;
    let appealed = page.stage == Stage::Appealed;
    let grounds = Ground::ALL
        .iter()
        .map(|ground| {
            let said = view! {
                <strong>{code("moderation-ground", ground.code())}</strong>
                <span class="hint">{code("moderation-about", ground.code())}</span>
            };
            (ground.code().to_string(), said.into_any())
        })
        .collect();
    let fields = page.written.texts();
    let mut options = vec![(String::new(), t("moderating-field-any"))];
    options.extend(fields.iter().map(|(field, _)| (field.to_string(), t(&format!("submission-{field}")))));
    let (yes, yes_words, others): (_, _, &[(&'static str, &'static str)]) = if appealed {
        ("uphold", "moderating-uphold", &[("dismiss", "moderating-dismiss")])
    } else {
        ("publish", "moderating-publish", &[("return", "moderating-return"), ("decline", "moderating-decline")])
    };
    let others = others
        .iter()
        .map(|(value, words)| {
            let class = if matches!(*value, "decline" | "dismiss") { "button button-stop" } else { "button button-quiet" };
            view! { <button class=class name="step" value=*value>{t(words)}</button> }
        })
        .collect_view();
    let body = view! {
        <form class="form" method="post">
            {hidden("version", page.version.to_string())}
            <p>{t("moderating-publish-about")}</p>
            <div class="actions">
                <button class="button" name="step" value=yes>{t(yes_words)}</button>
            </div>
        </form>
        <form class="form" method="post">
            {hidden("version", page.version.to_string())}
            {choices(form, Field::text("ground", "moderating-ground").hint("moderating-ground-hint"), true, grounds)}
            {textarea(form, Field::text("passage", "moderating-passage").hint("moderating-passage-hint"), 3, None)}
            {select(form, Field::text("field", "moderating-field"), options)}
            {textarea(form, Field::text("note", "moderating-note").hint("moderating-note-hint"), 3, None)}
            <div class="actions" id="step">{others}</div>
        </form>
    };
    section("decide", t("moderating-decide"), body)
}

fn interest(version: i32) -> AnyView {
    view! {
        <details class="more-details">
            <summary>{t("moderating-interest")}</summary>
            <form class="form" method="post">
                {hidden("version", version.to_string())}
                <p>{t("moderating-interest-about")}</p>
                <div class="choice">
                    <input type="checkbox" id="whole" name="whole" value="yes" />
                    <label for="whole">{t("moderating-interest-whole")}</label>
                </div>
                <div class="actions">
                    <button class="button button-quiet" name="step" value="interest">{t("moderating-interest-send")}</button>
                </div>
            </form>
        </details>
    }
    .into_any()
}
