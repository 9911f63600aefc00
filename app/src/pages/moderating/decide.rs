//! The forms of a moderator's decision: returned or declined on a ground of the list, and, last of all, published.

use super::grounds;
use super::others::line;
use crate::components::form::{Field, Form, choices, hidden, select, textarea};
use crate::components::page_parts::section;
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::rules::submissions::SubmissionStage;
use answerable_domain::view::moderating::ModeratedPage;
use leptos::prelude::*;

/// The forms of the decision that is possible at this stage: on a submission, or on an appeal.
pub fn decide(found: &ModeratedPage, form: &Form) -> AnyView {
    let appealed = found.page.stage == SubmissionStage::Appealed;
    let (yes, yes_words, others): (_, _, &[(&'static str, &'static str)]) = if appealed {
        ("uphold", "moderating-uphold", &[("dismiss", "moderating-dismiss")])
    } else {
        ("publish", "moderating-publish", &[("return", "moderating-return"), ("decline", "moderating-decline")])
    };
    let body = view! {
        {held_back(found, form, others)}
        <form class="form" method="post">
            {hidden("version", found.page.version.to_string())}
            <h3>{t(yes_words)}</h3>
            <p>{t("moderating-publish-about")}</p>
            <div class="actions">
                <button class="button" name="step" value=yes>{t(yes_words)}</button>
            </div>
        </form>
    };
    section("decide", t("moderating-decide"), body)
}

fn held_back(found: &ModeratedPage, form: &Form, steps: &'static [(&'static str, &'static str)]) -> AnyView {
    let page = &found.page;
    let mut options = vec![(String::new(), t("moderating-field-any"))];
    options.extend(page.written.texts().iter().map(|(field, _)| (field.to_string(), t(&format!("submission-{field}")))));
    let same: Vec<(String, String)> = found.others.iter().filter(|own| own.same_author).map(|own| (own.code.clone(), line(own))).collect();
    // With no other text of the same author, this one can be no duplicate; the command gives its error at the same place.
    let of_what = (!same.is_empty() || form.error("duplicate_of").is_some()).then(|| {
        let all = [(String::new(), t("moderating-duplicate-none"))].into_iter().chain(same).collect();
        select(form, Field::text("duplicate_of", "moderating-duplicate-of").hint("moderating-duplicate-of-hint"), all)
    });
    let buttons = steps
        .iter()
        .map(|(value, words)| {
            let class = if matches!(*value, "decline" | "dismiss") { "button button-stop" } else { "button button-quiet" };
            view! { <button class=class name="step" value=*value>{t(words)}</button> }
        })
        .collect_view();
    view! {
        <form class="form" method="post">
            {hidden("version", page.version.to_string())}
            {choices(form, Field::text("ground", "moderating-ground").hint("moderating-ground-hint"), true, grounds(Ground::ALL))}
            {of_what}
            {textarea(form, Field::text("passage", "moderating-passage").hint("moderating-passage-hint"), 3, None)}
            {select(form, Field::text("field", "moderating-field"), options)}
            {textarea(form, Field::text("note", "moderating-note").hint("moderating-note-hint"), 3, None)}
            <div class="actions" id="step">{buttons}</div>
        </form>
    }
    .into_any()
}

/// The form «I have an interest in this».
pub fn interest(version: i32) -> AnyView {
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
