//! `/submissions/published/{slug}`: what an organisation can still do with a published assessment: answer a reply once, show its name less,
//! withdraw it, or leave a coalition's. The words of the assessment stay as they are.

use super::fields::{coalition, visibilities};
use super::head;
use crate::components::assessment::{Place, assessment};
use crate::components::form::{Field, Form, choices, error_message, error_summary, input, select, state_of_form, textarea};
use crate::components::page_parts::section;
use crate::pages::{Page, draw_with_status};
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::view::submissions::*;
use leptos::prelude::*;
use std::sync::Arc;

const DANGER: Field = Field::text("ground", "submission-withdraw-danger").hint("submission-withdraw-danger-hint");

/// The page of an assessment that the organisation wrote or signed, with what it can still do.
pub fn page(reader: &Arc<Reader>, page: PublishedPage, typed: &Form) -> Page {
    let head = || head(t("submission-published-title"), true, page.fiction);
    draw_with_status(state_of_form(typed, false), reader, head, || body(&page, typed))
}

fn body(page: &PublishedPage, typed: &Form) -> AnyView {
    let current = page.own.shown.is_current();
    view! {
        <header class="page-head">
            <p class="eyebrow">{code("visibility", page.own.visibility.code())}</p>
            <h1>{t("submission-published-title")}</h1>
        </header>
        {error_summary(typed)} {assessment(&page.own.shown, false, Place::Page)} {answer(page)}
        {(page.lead && page.wrote && current && !page.lower.is_empty()).then(|| lower(page, typed))}
        {(page.lead && page.signed).then(leave)} {(page.lead && page.wrote && current).then(|| withdraw(typed))}
        {(page.wrote && current).then(supersede)}
    }
    .into_any()
}

fn answer(page: &PublishedPage) -> Option<AnyView> {
    let begin = match &page.answer {
        Some(token) => {
            let address = href(&format!("/submissions/{token}"));
            view! { <p><a class="button" href=address>{t("submission-answer-begin")}</a></p> }.into_any()
        }
        None if page.own.to_answer => {
            let address = href(&format!("/submissions/answer/{}", page.own.shown.slug));
            view! {
                <form method="post" action=address>
                    <button class="button">{t("submission-answer-begin")}</button>
                </form>
            }
            .into_any()
        }
        None => return None,
    };
    Some(section(
        "answer",
        t("submission-answer-title"),
        view! {
            <p>{t("submission-answer-about")}</p>
            {begin}
        },
    ))
}

fn supersede() -> AnyView {
    view! { <p class="small">{t("submission-supersede-about")}</p> }.into_any()
}

fn lower(page: &PublishedPage, form: &Form) -> AnyView {
    let options = visibilities(page.lower.iter());
    let coalitions = page.lower.contains(&Visibility::Coalition).then(|| coalition(form, &page.coalitions));
    section(
        "lower",
        t("submission-lower"),
        view! {
            <p>{t("submission-lower-about")}</p>
            <p>{t("submission-at-once")}</p>
            <form class="form" method="post">
                {choices(form, Field::text("visibility", "submission-visibility"), true, options)}
                {input(form, Field::text("pseudonym", "submission-pseudonym").hint("submission-pseudonym-hint"))} {neutral(form)} {coalitions} {even_so(form)}
                <div class="actions">
                    <button class="button button-quiet" name="step" value="lower">{t("submission-lower-send")}</button>
                </div>
            </form>
        },
    )
}

/// The box to use a neutral description, offered if a moderator would otherwise have to check the description first.
fn neutral(form: &Form) -> Option<AnyView> {
    form.error("pseudonym").filter(|error| error.key == "submission-lower-signs")?;
    Some(
        view! {
            <div class="choice">
                <input type="checkbox" id="neutral" name="neutral" value="yes" />
                <label for="neutral">{t("submission-lower-neutral")}</label>
            </div>
        }
        .into_any(),
    )
}

/// The box «even so», shown only if the assessment's own words contain the name.
fn even_so(form: &Form) -> Option<AnyView> {
    let error = form.error("even_so")?;
    Some(
        view! {
            <div class="field field-invalid">
                <span class="field-error" id="even_so-error">{error_message(error)}</span>
                <div class="choice">
                    <input type="checkbox" id="even_so" name="even_so" value="yes" aria-describedby="even_so-error" />
                    <label for="even_so">{t("submission-lower-even-so")}</label>
                </div>
            </div>
        }
        .into_any(),
    )
}

fn leave() -> AnyView {
    section(
        "leave",
        t("submission-leave"),
        view! {
            <p>{t("submission-leave-about")}</p>
            <form class="form" method="post">
                <div class="actions">
                    <button class="button button-stop" name="step" value="leave">{t("submission-leave")}</button>
                </div>
            </form>
        },
    )
}

fn withdraw(form: &Form) -> AnyView {
    let mut grounds = vec![(String::new(), t("submission-withdraw-no-danger"))];
    grounds.extend(Ground::OF_SAFETY.iter().map(|ground| (ground.code().to_string(), code("moderation-ground", ground.code()))));
    section(
        "withdraw",
        t("submission-withdraw"),
        view! {
            <p>{t("submission-withdraw-about")}</p>
            <p>{t("submission-at-once")}</p>
            <form class="form" method="post">
                {textarea(form, Field::text("note", "submission-withdraw-note").hint("submission-withdraw-note-hint"), 3, None)}
                {select(form, DANGER, grounds)}
                <div class="actions">
                    <button class="button button-stop" name="step" value="withdraw">{t("submission-withdraw-send")}</button>
                </div>
            </form>
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::assessment;
    use crate::pages::samples::*;

    fn published(lead: bool, wrote: bool) -> PublishedPage {
        PublishedPage {
            own: OwnAssessment { shown: assessment("a-1", Status::NoAction), visibility: Visibility::Named, to_answer: false },
            fiction: false,
            lead,
            wrote,
            signed: !wrote,
            coalitions: vec![named("red", "Red")],
            lower: vec![Visibility::Pseudonymous, Visibility::Coalition],
            answer: None,
        }
    }

    fn drawn(page: PublishedPage, typed: &Form) -> Drawn {
        Drawn::of(&self::page(&reader_as(Role::OrganisationLead, "/submissions/published/a-1"), page, typed))
    }

    #[test]
    fn the_lead_shows_less_or_withdraws_and_others_only_read() {
        let lead = drawn(published(true, true), &untouched());
        assert_eq!(lead.forms(), ["post > step=lower", "post > step=withdraw"]);
        assert_eq!(lead.attrs("input[name=visibility]", "value"), ["pseudonymous", "coalition"]);
        assert_eq!(lead.attrs("#coalition option", "value"), ["", "red"]);
        assert_eq!(lead.attrs("#ground option", "value")[1..], Ground::OF_SAFETY.map(Ground::code));
        assert_eq!(drawn(published(false, true), &untouched()).count("main form"), 0);
        assert_eq!(drawn(published(true, false), &untouched()).forms(), ["post > step=leave"]);
    }

    #[test]
    fn boxes_to_go_on_all_the_same_stand_only_where_they_are_asked_for() {
        assert_eq!(drawn(published(true, true), &untouched()).count("#even_so, #neutral"), 0);
        let named = drawn(
            published(true, true),
            &refused([("visibility", "pseudonymous"), ("pseudonym", "A group")], "even_so", "submission-lower-named"),
        );
        assert_eq!((named.status, named.errors().len(), named.attr("#pseudonym", "value")), (422, 1, "A group".to_string()));
        let signs = drawn(published(true, true), &refused([("pseudonym", "Ana")], "pseudonym", "submission-lower-signs"));
        assert_eq!((signs.errors().len(), signs.count("#neutral[value=yes]")), (1, 1));
    }

    #[test]
    fn a_reply_is_answered_once() {
        let owed = |answer: Option<&str>| {
            let mut own = published(true, true);
            own.own.to_answer = true;
            own.answer = answer.map(str::to_string);
            drawn(own, &untouched())
        };
        assert_eq!(owed(None).forms()[0], "post /en/submissions/answer/a-1 > send");
        assert_eq!(owed(Some("s-2")).attr("#answer a.button", "href"), "/en/submissions/s-2");
    }
}
