//! `/submissions/{token}`: an assessment, or an answer to a reply, from the first draft to the moderator's decision. Members of its
//! coalition who read it may sign it.

use super::fields::{begun, fields};
use super::head;
use super::signs::questions;
use super::state::state;
use crate::components::assessment::{Place, assessment};
use crate::components::form::{Field, Form, error_summary, hidden, languages, meanwhile, select, state_of_form, textarea};
use crate::components::listed::{citation, state_account};
use crate::components::page_parts::section;
use crate::pages::{Page, draw_with_status};
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::rules::signs::signs;
use answerable_domain::rules::submissions::SubmissionStage;
use answerable_domain::typed::tidy;
use answerable_domain::view::submissions::*;
use leptos::prelude::*;
use std::sync::Arc;

/// The page of a submission with its form; a form that came back shows what was typed.
pub fn page(reader: &Arc<Reader>, page: SubmissionPage, typed: &Form, conflict: bool) -> Page {
    draw_with_status(state_of_form(typed, conflict), reader, || head(title(&page), true, page.fiction), || body(&page, typed, conflict))
}

fn title(page: &SubmissionPage) -> String {
    match page.kind {
        SubmissionKind::Assessment => t("submission-title"),
        SubmissionKind::Answer => t("submission-answer-title"),
    }
}

fn body(page: &SubmissionPage, typed: &Form, conflict: bool) -> AnyView {
    let writing = page.own && matches!(page.stage, SubmissionStage::Draft | SubmissionStage::Returned);
    let now = conflict.then(|| meanwhile(view! { {state(page)} {preview(page)} }.into_any()));
    let below = if writing { write(page, typed) } else { read(page, typed) };
    let about = page.listed.first().map(|listed| citation(&listed.reference));
    view! {
        <header class="page-head">
            <p class="eyebrow">{words(&page.organisation.names)}</p>
            <h1>{title(page)} {about.map(|about| format!("{}{about}", colon()))}</h1>
        </header>
        {now} {error_summary(typed)} {(!conflict).then(|| state(page))} {wording(page)} {below}
    }
    .into_any()
}

/// The recommendations that it judges, with the State's account.
pub fn wording(page: &SubmissionPage) -> AnyView {
    if let Some(answers) = &page.answers {
        return assessment(answers, false, Place::Page);
    }
    page.listed
        .iter()
        .map(|listed| {
            view! {
                <figure class="wording">
                    <blockquote lang=listed.wording.language.clone() dir=direction(&listed.wording.language)>
                        <p>{listed.wording.body.clone()}</p>
                    </blockquote>
                    <figcaption>
                        <a href=href(&listed.reference.path())>{citation(&listed.reference)}</a>
                        " · "
                        {t("side-state")}
                        " "
                        {state_account(listed)}
                    </figcaption>
                </figure>
            }
        })
        .collect_view()
        .into_any()
}

fn write(page: &SubmissionPage, typed: &Form) -> AnyView {
    let form = if typed.pairs().next().is_some() { typed.clone() } else { begun(page) };
    let own = match page.kind {
        SubmissionKind::Assessment => fields(page, &form),
        SubmissionKind::Answer => answer_fields(&form),
    };
    // The browser keeps the text only until the server has saved it.
    let kept = (page.version == 0).then(|| page.listed.first().map(|listed| citation(&listed.reference)));
    let discard = (page.version > 0 && page.lead).then(|| discard(page.version));
    view! {
        <form class="form" method="post" enctype="multipart/form-data" data-keep=kept data-keep-key=page.browser_key.clone() data-keep-offer=t("keep-offer") data-keep-yes=t("keep-yes") data-keep-kept=t("keep-kept") data-keep-forget=t("keep-forget") data-keep-found=t("keep-found") data-keep-back=t("keep-back") data-keep-leaves=t("keep-leaves")>
            {hidden("version", page.version.to_string())} {own} {ask(page, &form)} {buttons(page)}
        </form>
        {discard}
    }
    .into_any()
}

fn answer_fields(form: &Form) -> AnyView {
    let lang = Some(form.value("language").to_string());
    view! {
        <p>{t("submission-answer-about")}</p>
        {select(form, Field::text("language", "report-language"), languages())}
        {textarea(form, Field::text("body", "submission-body").hint("submission-body-hint"), 6, lang)}
    }
    .into_any()
}

/// The guard's questions on the typed texts: shown once somebody has tried to submit, and while something is confirmed.
fn ask(page: &SubmissionPage, form: &Form) -> Option<AnyView> {
    if form.error("signs").is_none() && form.all("confirm").next().is_none() {
        return None;
    }
    let texts = typed_texts(form);
    let hides = match page.kind {
        SubmissionKind::Assessment => matches!(form.value("visibility"), "pseudonymous" | "coalition"),
        SubmissionKind::Answer => page.visibility != Visibility::Named,
    };
    let names: &[String] = if hides { &page.own_names } else { &[] };
    let found = signs(texts.iter().map(|(field, text)| (field.as_str(), text.as_str())), names);
    let files: Vec<FileSign> = form.all("file-sign").filter_map(FileSign::read).collect();
    questions(form, &found, &texts, &files)
}

/// The texts of a form that readers would see, each with its field.
fn typed_texts(form: &Form) -> Vec<(String, String)> {
    let named = REASONS.iter().copied().chain(["place", "pseudonym", "body"]).map(str::to_string);
    let titles =
        (0..answerable_domain::form::MOST_EVIDENCE).flat_map(|row| [format!("evidence-title-{row}"), format!("evidence-url-{row}")]);
    // The texts are read as the command reads them, so that a confirmation is for the same piece.
    let read = |field: String| {
        let text = tidy(form.value(&field));
        (field, text)
    };
    named.chain(titles).map(read).filter(|(_, text)| !text.is_empty()).collect()
}

fn buttons(page: &SubmissionPage) -> AnyView {
    let submit = if page.lead {
        view! { <button class="button" name="step" value="submit">{t("submission-submit")}</button> }.into_any()
    } else {
        view! { <p class="small muted">{t("submission-lead-submits")}</p> }.into_any()
    };
    view! {
        <p class="small">{t("submission-before")}</p>
        <div class="actions" id="step">
            <button class="button button-quiet" name="step" value="save">{t("submission-save")}</button>
            {submit}
        </div>
    }
    .into_any()
}

fn discard(version: i32) -> AnyView {
    view! {
        <details class="more-details">
            <summary>{t("submission-discard")}</summary>
            <form method="post">
                <p>{t("submission-discard-about")}</p>
                <input type="hidden" name="version" value=version.to_string() />
                <button class="button button-stop" name="step" value="discard">{t("submission-discard-yes")}</button>
            </form>
        </details>
    }
    .into_any()
}

/// The preview of how it will look.
fn preview(page: &SubmissionPage) -> AnyView {
    page.preview.iter().map(|shown| assessment(shown, false, Place::Preview)).collect_view().into_any()
}

/// The submission as read-only text: while nobody of the organisation may change it, or if another organisation of the coalition wrote it.
fn read(page: &SubmissionPage, typed: &Form) -> AnyView {
    let answer = (page.kind == SubmissionKind::Answer).then(|| view! { <p>{in_language(&page.written.language, &page.written.body)}</p> });
    view! {
        {section("looks", t("submission-looks"), view! { {preview(page)} {answer} })} {signatures(page)} {steps(page, typed)}
    }
    .into_any()
}

fn signatures(page: &SubmissionPage) -> Option<AnyView> {
    (!page.signatures.is_empty()).then(|| {
        let items = page
            .signatures
            .iter()
            .map(|own| {
                let how = match (own.left_on, own.named) {
                    (Some(on), _) => view! { {t("submissions-left")} " " {short_day(on)} }.into_any(),
                    (None, true) => t("submissions-signed-named").into_any(),
                    (None, false) => t("submissions-signed-unnamed").into_any(),
                };
                view! { <li>{words(&own.organisation.names)} {colon()} {how}</li> }
            })
            .collect_view();
        section("signatures", t("submissions-signatures"), view! { <ul>{items}</ul> })
    })
}

/// The buttons for what can be done: take back, appeal, sign, leave.
fn steps(page: &SubmissionPage, typed: &Form) -> AnyView {
    if !page.own {
        return if page.lead { sign(page) } else { view! { <p class="small muted">{t("submission-lead-signs")}</p> }.into_any() };
    }
    if !page.lead {
        return ().into_any();
    }
    let one = |value: &'static str, words: &'static str, about: &'static str| {
        view! {
            <form class="form" method="post">
                {hidden("version", page.version.to_string())}
                <p class="small">{t(about)}</p>
                <div class="actions" id="step">
                    <button class="button button-quiet" name="step" value=value>{t(words)}</button>
                </div>
            </form>
        }
        .into_any()
    };
    match page.stage {
        SubmissionStage::Submitted => one("take_back", "submission-take-back", "submission-take-back-about"),
        SubmissionStage::Declined => view! {
            <form class="form" method="post">
                {hidden("version", page.version.to_string())}
                {textarea(typed, Field::text("appeal", "submission-appeal").hint("submission-appeal-hint"), 5, None)}
                <div class="actions" id="step">
                    <button class="button" name="step" value="appeal">{t("submission-appeal-send")}</button>
                </div>
            </form>
            {discard(page.version)}
        }
        .into_any(),
        _ => ().into_any(),
    }
}

fn sign(page: &SubmissionPage) -> AnyView {
    let button = |value: &'static str, words: &'static str, class: &'static str| {
        view! { <button class=class name="step" value=value>{t(words)}</button> }
    };
    let buttons = match page.signed {
        None => view! {
            {button("sign_named", "submission-sign-named", "button")}
            {button("sign_unnamed", "submission-sign-unnamed", "button button-quiet")}
        }
        .into_any(),
        Some(_) => button("leave", "submission-leave", "button button-quiet").into_any(),
    };
    view! {
        <form class="form" method="post">
            {hidden("version", page.version.to_string())}
            <p class="small">{t("submission-sign-about")}</p>
            <div class="actions" id="step">{buttons}</div>
        </form>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::assessment;
    use crate::pages::samples::*;

    fn drawn(page: SubmissionPage, typed: &Form, conflict: bool) -> Drawn {
        Drawn::of(&self::page(&reader_as(Role::OrganisationLead, "/submissions/s-1"), page, typed, conflict))
    }

    #[test]
    fn only_the_lead_submits_and_throws_away() {
        let lead = drawn(submission(SubmissionStage::Draft), &untouched(), false);
        assert_eq!(lead.attrs("main button[name=step]", "value"), ["save", "submit", "discard"]);
        assert_eq!(lead.attrs("main input[name=version]", "value"), ["2", "2"]);
        let contributor = drawn(SubmissionPage { lead: false, ..submission(SubmissionStage::Draft) }, &untouched(), false);
        assert_eq!(contributor.attrs("main button[name=step]", "value"), ["save"]);
    }

    #[test]
    fn the_form_begins_with_what_was_saved_and_a_new_one_chooses_nothing() {
        let saved = drawn(submission(SubmissionStage::Draft), &untouched(), false);
        assert_eq!((saved.one("#developments"), saved.attr("#developments", "lang")), ("Nada ha cambiado.".to_string(), "es".to_string()));
        assert_eq!(
            (saved.attr("input[name=visibility][checked]", "value"), saved.attr("input[name=verdict-0][checked]", "value")),
            ("named".to_string(), "no_action".to_string())
        );
        assert_eq!(saved.attr("input[name=recommendation-0]", "value"), format!("{SYMBOL}/14"));
        // Without a coalition nothing can be written in its name.
        assert_eq!(saved.attrs("input[name=visibility]", "value"), ["named", "pseudonymous", "private"]);
        assert_eq!((saved.count(".quick-exit a"), saved.count("form[data-keep]")), (1, 0));
        let new = drawn(SubmissionPage { version: 0, ..submission(SubmissionStage::Draft) }, &untouched(), false);
        assert_eq!((new.count("input[name=visibility][checked]"), new.attr("form[data-keep]", "data-keep-key")), (0, "key".to_string()));
        assert_eq!(new.attrs("main button[name=step]", "value"), ["save", "submit"]);
    }

    #[test]
    fn childrens_groups_are_asked_in_simpler_words() {
        let page = SubmissionPage { organisation_kind: OrganisationKind::ChildrensGroup, ..submission(SubmissionStage::Draft) };
        assert_eq!(drawn(page, &untouched(), false).one("label[for=developments]"), "What happened?");
    }

    #[test]
    fn the_guard_asks_about_what_was_typed_and_nothing_typed_is_lost() {
        let typed = [
            ("language", "en"),
            ("visibility", "pseudonymous"),
            ("developments", "Ask ana.perez@example.org"),
            ("confirm_why", "She agrees"),
        ];
        let drawn = drawn(submission(SubmissionStage::Returned), &refused(typed, "signs", "submission-confirm-why-missing"), false);
        assert_eq!((drawn.status, drawn.errors().len()), (422, 1));
        assert_eq!(
            (drawn.one("#signs mark"), drawn.one("#confirm_why"), drawn.one("#developments")),
            ("ana.perez@example.org".to_string(), "She agrees".to_string(), "Ask ana.perez@example.org".to_string())
        );
        assert_eq!(drawn.attr("input[name=visibility][checked]", "value"), "pseudonymous");
    }

    #[test]
    fn what_waits_or_was_declined_is_read_and_taken_back_or_appealed() {
        let waits = drawn(submission(SubmissionStage::Submitted), &untouched(), false);
        assert_eq!(waits.forms(), ["post version=2 > step=take_back"]);
        let own = SubmissionPage { decisions: vec![returned()], ..submission(SubmissionStage::Declined) };
        let declined = drawn(own.clone(), &refused([("appeal", "Why not?")], "appeal", "submission-appeal-missing"), false);
        assert_eq!(declined.forms(), ["post version=2 > step=appeal", "post version=2 > step=discard"]);
        assert_eq!(
            (declined.errors().len(), declined.one("#appeal"), declined.one("main .notice mark")),
            (1, "Why not?".to_string(), "Ana Pérez".to_string())
        );
        assert_eq!(drawn(SubmissionPage { lead: false, ..own }, &untouched(), false).count("main form"), 0);
        assert_eq!(drawn(submission(SubmissionStage::Dismissed), &untouched(), false).count("main form"), 0);
    }

    #[test]
    fn another_organisation_of_the_coalition_signs_or_leaves() {
        let shared = |signed| SubmissionPage { own: false, signed, ..submission(SubmissionStage::Draft) };
        assert_eq!(drawn(shared(None), &untouched(), false).forms(), ["post version=2 > step=sign_named step=sign_unnamed"]);
        assert_eq!(drawn(shared(Some(false)), &untouched(), false).forms(), ["post version=2 > step=leave"]);
        let signature = Signature { organisation: named("alianza", "Alianza"), named: false, left_on: None };
        let contributor = drawn(SubmissionPage { lead: false, signatures: vec![signature], ..shared(None) }, &untouched(), false);
        assert_eq!(
            (contributor.count("main form"), contributor.all("#signatures li")),
            (0, vec!["Alianza: signed without its name".to_string()])
        );
    }

    #[test]
    fn an_answer_to_a_reply_has_one_text() {
        let mut page = SubmissionPage {
            kind: SubmissionKind::Answer,
            answers: Some(assessment("a-1", Status::NoAction)),
            ..submission(SubmissionStage::Draft)
        };
        page.written.body = "لا".to_string();
        page.written.language = "ar".to_string();
        let drawn = drawn(page, &untouched(), false);
        assert_eq!(
            (drawn.one("#body"), drawn.attr("#body", "lang"), drawn.count("[name=visibility]")),
            ("لا".to_string(), "ar".to_string(), 0)
        );
    }
}
