//! `/moderating/{token}`: a submission as it will look, with what needs checking, and the decision.

use super::decide::{decide, interest};
use super::head;
use super::others::others;
use crate::components::assessment::{Place, assessment};
use crate::components::doubts::for_moderator;
use crate::components::form::{Form, error_summary};
use crate::components::page_parts::section;
use crate::pages::coordination::{meanwhile, state_of_form};
use crate::pages::submissions::{confirmed_signs, decisions, wording};
use crate::pages::{Page, draw_with_status};
use crate::reader::*;
use answerable_domain::doubts::of_organisation;
use answerable_domain::model::*;
use answerable_domain::rules::signs::signs;
use answerable_domain::view::moderating::*;
use answerable_domain::view::reporting::DraftProof;
use leptos::prelude::*;
use std::sync::Arc;

/// The page of a submission that waits: as it will look, with the forms of the decision.
pub fn page(reader: &Arc<Reader>, page: ModeratedPage, typed: &Form, conflict: bool) -> Page {
    let head = || head(t("moderating-one"), true, page.page.fiction);
    draw_with_status(state_of_form(typed, conflict), reader, head, || body(&page, typed, conflict))
}

fn body(found: &ModeratedPage, typed: &Form, conflict: bool) -> AnyView {
    let page = &found.page;
    let now = conflict.then(|| meanwhile(view! { <p>{t("moderating-changed")}</p> }.into_any()));
    // For an answer, the text that it answers already stands above it.
    let looks = match &page.answers {
        Some(_) => view! {
            <h3>{t("reply-answer")}</h3>
            <p>{in_language(&page.written.language, &page.written.body)}</p>
        }
        .into_any(),
        None => page.preview.iter().map(|shown| assessment(shown, false, Place::Preview)).collect_view().into_any(),
    };
    let appeal = page
        .appeal
        .as_ref()
        .map(|appeal| section("appeal", t("submissions-appeal"), view! { <p>{in_language(&page.written.language, appeal)}</p> }));
    let earlier = (!found.earlier.is_empty()).then(|| section("earlier", t("moderating-earlier"), decisions(&found.earlier)));
    view! {
        <header class="page-head">
            <p class="eyebrow">{t("moderating-title")}</p>
            <h1>{t("moderating-one")}</h1>
            <p class="lede">{t("moderating-one-lede")}</p>
        </header>
        {now} {error_summary(typed)} {about(found)} {section("asked", t("moderating-asked"), wording(page))}
        {section("looks", t("moderating-looks"), beside(looks, look_at(found)))} {files(found)} {others(&found.others)} {appeal} {earlier}
        {decide(found, typed)} {interest(page.version)}
    }
    .into_any()
}

/// The text, with what needs checking beside it.
fn beside(text: AnyView, marks: Option<AnyView>) -> AnyView {
    match marks {
        None => text,
        Some(marks) => view! {
            <div class="columns">
                <div>{text}</div>
                <aside id="signs" aria-labelledby="signs-title">{marks}</aside>
            </div>
        }
        .into_any(),
    }
}

fn about(found: &ModeratedPage) -> AnyView {
    let page = &found.page;
    let due = page.due_on.map(|on| view! { <div><dt>{t("moderating-due")}</dt><dd>{short_day(on)}</dd></div> });
    // Only the moderator is told: a refusal must not tell the author that there is an organisation of that name.
    let hidden = found.hidden_name.as_ref().map(|name| {
        view! {
            <div class="notice" data-kind="warning">
                <p>{t("moderating-hidden-name")} " " {words(name)}</p>
            </div>
        }
    });
    view! {
        {hidden}
        <dl class="summary">
            <div>
                <dt>{t("moderating-organisation")}</dt>
                <dd>{words(&page.organisation.names)} " (" {code("organisation-kind", page.organisation_kind.code())} ")"</dd>
            </div>
            <div>
                <dt>{t("moderating-shows")}</dt>
                <dd>{code("visibility", page.visibility.code())} {colon()} {code("visibility-about", page.visibility.code())}</dd>
            </div>
            <div>
                <dt>{t("moderation-received")}</dt>
                <dd>{short_day(found.submitted_on)}</dd>
            </div>
            {due}
        </dl>
    }
    .into_any()
}

/// The pieces that may give somebody away, each with the guard's question and whether the author confirmed it; none if there are none.
pub(super) fn marked(found: &ModeratedPage) -> Option<AnyView> {
    let page = &found.page;
    let titles: Vec<(String, String)> = page.evidence.iter().enumerate().flat_map(|(row, proof)| evidence_texts(row, proof)).collect();
    let texts = page.written.texts();
    let hides = page.visibility != Visibility::Named;
    let names: &[String] = if hides { &page.own_names } else { &[] };
    let all = texts.iter().map(|(field, text)| (*field, *text)).chain(titles.iter().map(|(field, text)| (field.as_str(), text.as_str())));
    confirmed_signs(&signs(all, names), &page.written, &titles)
}

/// The author's reason why the confirmed pieces may be public, or a note that there is none; nothing if no piece was confirmed.
pub(super) fn reason(found: &ModeratedPage) -> Option<AnyView> {
    let written = &found.page.written;
    (!written.confirmed.is_empty()).then(|| {
        let said = if written.confirm_why.is_empty() {
            view! { <p class="muted">{t("moderating-no-reason")}</p> }.into_any()
        } else {
            view! { <blockquote><p>{in_language(&written.language, &written.confirm_why)}</p></blockquote> }.into_any()
        };
        view! { <h3>{t("moderating-reason")}</h3> {said} }.into_any()
    })
}

/// The signs in the name that is shown with the text. Organisations that were registered before the guard checked names were never asked
/// about theirs.
fn name(found: &ModeratedPage) -> Option<AnyView> {
    let shows = found.page.visibility == Visibility::Named;
    let doubts = if shows { of_organisation(&found.page.organisation.names, &Words::default()) } else { Vec::new() };
    for_moderator(&doubts, None).map(|list| view! { <p>{t("moderating-organisation-signs")}</p> {list} }.into_any())
}

fn look_at(found: &ModeratedPage) -> Option<AnyView> {
    let (list, name) = (marked(found), name(found));
    (list.is_some() || name.is_some()).then(|| {
        view! {
            <h3 id="signs-title">{t("moderating-signs")}</h3>
            <p>{t("moderating-signs-about")}</p>
            {list}
            {reason(found)}
            {name}
        }
        .into_any()
    })
}

fn evidence_texts(row: usize, proof: &DraftProof) -> impl Iterator<Item = (String, String)> {
    let url = proof.url.clone().map(|url| (format!("evidence-url-{row}"), url));
    [(format!("evidence-title-{row}"), proof.title.clone())].into_iter().chain(url)
}

/// The files, with links to open them. Those without text could not be searched, so nobody has checked what they show.
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
