//! `/moderating/organisations/{id}`: a request to be registered with all that it says, and what the moderator can do.

use crate::components::doubts::for_moderator;
use crate::components::form::{Field, Form, error_summary, hidden, state_of_form, textarea};
use crate::components::page_parts::{page_head, section};
use crate::pages::organisations::details::all_names;
use crate::pages::organisations::looking::{contact, interest, look, mail};
use crate::pages::organisations::moderators_head;
use crate::pages::registration::asked::{messages, paragraphs};
use crate::pages::registration::queue::due;
use crate::pages::{Page, draw_with_status};
use crate::reader::*;
use answerable_domain::doubts::of_organisation;
use answerable_domain::model::*;
use answerable_domain::view::registration::{Alike, Request, Seen};
use leptos::prelude::*;
use std::sync::Arc;

const QUESTION: Field = Field::text("question", "organisations-question").hint("organisations-question-hint");
const REASON: Field = Field::text("reason", "organisations-reason").hint("organisations-reason-hint");

/// The moderator's page of a request. With `seen` the moderator has just looked at the contact details; with `conflict` another moderator
/// was quicker, and the page shows what happened.
pub fn page(reader: &Arc<Reader>, request: Request, seen: Option<&Seen>, form: &Form, conflict: bool) -> Page {
    let removed = || reader.lexicon().say("organisations-removed", &[]);
    let title = if request.line.names.is_empty() { removed() } else { request.line.names.text(reader.lang).to_string() };
    draw_with_status(
        state_of_form(form, conflict),
        reader,
        || moderators_head(title.clone(), true),
        || body(&request, seen, &title, form, conflict),
    )
}

fn body(request: &Request, seen: Option<&Seen>, title: &str, form: &Form, conflict: bool) -> AnyView {
    let line = &request.line;
    let meanwhile = conflict.then(|| {
        view! {
            <div class="notice" data-kind="warning" role="alert">
                <p>{t("organisations-meanwhile")}</p>
            </div>
        }
    });
    let known = (!request.alike.is_empty()).then(|| alike(&request.alike));
    view! {
        {error_summary(form)} {page_head(t("organisations-title"), title.to_string(), code("registration-stage", line.stage.code()))} {meanwhile}
        {outcome(request)} {known} {said(request, seen)} {doubts(request)} {messages(&request.messages)} {line.stage.is_open().then(|| deciding(request, form))} {interest()}
    }
    .into_any()
}

/// The guard's questions about the parts that become public, with what the author confirmed; none if there are none.
fn doubts(request: &Request) -> Option<AnyView> {
    let found = of_organisation(&request.line.names, &request.about);
    let list = for_moderator(&found, Some(&request.confirmed))?;
    let why = request.confirm_why.as_ref().map(|why| {
        view! {
            <h3>{t("moderating-reason")}</h3>
            <blockquote dir="auto">{paragraphs(why)}</blockquote>
        }
    });
    Some(section(
        "signs",
        t("organisations-signs"),
        view! {
            <p>{t("organisations-signs-about")}</p>
            {list}
            {why}
        },
    ))
}

/// What was decided on the request.
fn outcome(request: &Request) -> AnyView {
    let on = request.decided_on.map(|on| view! { <p>{t("organisations-decided")} " " {day(on)}</p> });
    let registered = request.slug.as_ref().map(|slug| {
        view! {
            <p>
                <a href=href(&format!("/moderating/organisations/of/{slug}"))>{t("organisations-see-registered")}</a>
            </p>
        }
    });
    let reason = request.reason.as_ref().map(|(language, reason)| {
        view! { <blockquote lang=language.clone() dir=direction(language)>{paragraphs(reason)}</blockquote> }
    });
    view! { {on} {registered} {reason} }.into_any()
}

fn alike(found: &[Alike]) -> AnyView {
    let items = found
        .iter()
        .map(|own| {
            let linked = |address: String, names: &Words| view! { <a href=href(&address)>{words(names)}</a> }.into_any();
            let (name, what) = match own {
                Alike::Registered(named) => {
                    let address = format!("/moderating/organisations/of/{}", named.code);
                    (linked(address, &named.names), "organisations-alike-registered")
                }
                Alike::Asking(id, names) => (linked(format!("/moderating/organisations/{id}"), names), "organisations-alike-asking"),
                Alike::Elsewhere(names) => (words(names), "organisations-alike-elsewhere"),
            };
            view! { <li>{name} " · " {t(what)}</li> }
        })
        .collect_view();
    view! {
        <div class="notice" data-kind="warning">
            <p class="notice-title">{t("organisations-alike")}</p>
            <ul>{items}</ul>
        </div>
    }
    .into_any()
}

fn row(term: String, what: AnyView) -> AnyView {
    view! {
        <div>
            <dt>{term}</dt>
            <dd>{what}</dd>
        </div>
    }
    .into_any()
}

fn said(request: &Request, seen: Option<&Seen>) -> AnyView {
    let line = &request.line;
    let about = request
        .about
        .by_language()
        .iter()
        .map(|(tag, text)| view! { <div lang=tag.clone() dir=direction(tag)>{paragraphs(text)}</div> })
        .collect_view();
    let languages: Vec<&str> = request.languages.iter().filter_map(|tag| Lang::from_tag(tag)).map(Lang::own_name).collect();
    let concerns = if request.concerns.is_empty() {
        view! { <span class="muted">{t("organisations-not-said")}</span> }.into_any()
    } else {
        let items = request.concerns.iter().map(|named| view! { <li>{words(&named.names)}</li> }).collect_view();
        view! { <ul class="plain-list">{items}</ul> }.into_any()
    };
    view! {
        <dl class="summary">
            {row(t("register-name"), all_names(&line.names))}
            {row(t("civil-society-kind"), code("organisation-kind", line.kind.code()).into_any())}
            {row(t("civil-society-state"), words(&line.state.names))} {row(t("register-about"), about.into_any())}
            {row(t("register-languages"), languages.join(comma()).into_any())} {row(t("organisations-concerns"), concerns)}
            {row(t("organisations-contact"), reached(request, seen))}
            {row(t("register-received"), day(line.received_on).into_any())} {line.stage.is_open().then(|| row(t("organisations-due"), due(line)))}
        </dl>
    }
    .into_any()
}

/// The contact details: after a look, with the name for the first account; before it, the button to look.
fn reached(request: &Request, seen: Option<&Seen>) -> AnyView {
    let Some(by_mail) = request.by_mail else { return view! { <span class="muted">{t("organisations-no-contact")}</span> }.into_any() };
    match seen {
        Some(seen) => {
            let name = (!seen.account_name.is_empty()).then(|| {
                view! {
                    <div>
                        {t("register-account-name")} {colon()} " " <bdi>{seen.account_name.clone()}</bdi>
                    </div>
                }
            });
            view! { {contact(&seen.contact)} {name} }.into_any()
        }
        None => view! { <div class="small muted">{mail(by_mail)}</div> {look()} }.into_any(),
    }
}

fn deciding(request: &Request, form: &Form) -> AnyView {
    let version = || hidden("version", request.version.to_string());
    let then = if request.by_mail == Some(true) { t("organisations-register-mailed") } else { t("organisations-register-not-mailed") };
    let public = if request.line.kind.is_independent() { t("organisations-register-public") } else { t("organisations-register-quiet") };
    let register = view! {
        <p>{then} " " {public}</p>
        <form class="form" method="post">
            {hidden("step", "register")} {version()} <div class="actions">
                <button class="button">{t("organisations-register")}</button>
            </div>
        </form>
    };
    let question = (request.line.stage == RegistrationStage::Waiting).then(|| {
        let form = view! {
            <form class="form" method="post" novalidate=true>
                {hidden("step", "question")} {version()} {textarea(form, QUESTION, 4, None)} <div class="actions">
                    <button class="button button-quiet">{t("organisations-question-send")}</button>
                </div>
            </form>
        };
        section("ask-back", t("organisations-ask-back"), form)
    });
    let refuse = view! {
        <p>{t("organisations-refuse-lede")}</p>
        <form class="form" method="post" novalidate=true>
            {hidden("step", "refuse")} {version()} {textarea(form, REASON, 4, None)} <div class="actions">
                <button class="button button-stop">{t("organisations-refuse")}</button>
            </div>
        </form>
    };
    view! {
        {section("to-register", t("organisations-to-register"), register)} {question} {section("to-refuse", t("organisations-to-refuse"), refuse)}
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;
    use crate::reader::Reader;
    use answerable_domain::view::organisations::Contact;
    use answerable_domain::view::registration::QueueLine;

    fn request(stage: RegistrationStage) -> Request {
        let line = QueueLine {
            id: 1,
            names: Words::one("es", "Refugio"),
            kind: OrganisationKind::Ngo,
            state: chile(),
            stage,
            received_on: on("2026-04-20"),
            due_on: Some(on("2026-05-04")),
        };
        Request {
            line,
            about: Words::one("ar", "نساعد"),
            languages: vec!["es".to_string(), "ar".to_string()],
            concerns: Vec::new(),
            by_mail: Some(false),
            messages: Vec::new(),
            reason: None,
            decided_on: None,
            slug: None,
            alike: Vec::new(),
            version: 6,
            confirmed: Vec::new(),
            confirm_why: None,
        }
    }

    fn drawn(request: Request, seen: Option<&Seen>, form: &Form) -> Drawn {
        Drawn::of(&page(&reader_as(Role::Moderator, "/moderating/organisations/1"), request, seen, form, false))
    }

    #[test]
    fn a_request_is_registered_asked_about_or_refused() {
        let waiting = drawn(request(RegistrationStage::Waiting), None, &untouched());
        assert_eq!(
            waiting.forms(),
            [
                "post step=look > send",
                "post step=register version=6 > send",
                "post step=question version=6 > send",
                "post step=refuse version=6 > send",
                "post step=interest > send",
            ]
        );
        let asked = drawn(request(RegistrationStage::Asked), None, &untouched());
        assert_eq!((asked.count("#question"), asked.count("#to-register form"), asked.count("#to-refuse form")), (0, 1, 1));
        let decided = drawn(Request { slug: Some("refugio".to_string()), ..request(RegistrationStage::Registered) }, None, &untouched());
        assert_eq!((decided.count("#to-register"), decided.count("main a[href='/en/moderating/organisations/of/refugio']")), (0, 1));
    }

    #[test]
    fn how_it_is_reached_shows_after_a_look_alone() {
        let contact = Contact { email: "refugio@example.org".to_string(), by_mail: true, reached_by: String::new(), version: 1 };
        let seen = Seen { contact, account_name: "Luz".to_string() };
        let after = drawn(request(RegistrationStage::Waiting), Some(&seen), &untouched());
        assert_eq!(after.all(".summary bdi"), ["refugio@example.org", "Luz"]);
        assert_eq!(drawn(request(RegistrationStage::Waiting), None, &untouched()).count(".summary bdi"), 0);
    }

    #[test]
    fn a_refusal_without_a_reason_comes_back() {
        let drawn = drawn(
            request(RegistrationStage::Waiting),
            None,
            &refused([("step", "refuse"), ("reason", "No")], "reason", "register-reason-missing"),
        );
        assert_eq!(
            (drawn.status, drawn.errors(), drawn.one("#reason")),
            (422, vec!["Write a reason of at least ten characters".to_string()], "No".to_string())
        );
    }

    #[test]
    fn organisations_that_may_be_the_same_are_named_as_far_as_the_moderator_may_know() {
        let alike = vec![
            Alike::Registered(named("refugio", "Refugio Uno")),
            Alike::Asking(9, Words::one("en", "Refugio Dos")),
            Alike::Elsewhere(Words::one("en", "Refugio Tres")),
        ];
        let drawn = drawn(Request { alike, ..request(RegistrationStage::Waiting) }, None, &untouched());
        assert_eq!(drawn.count(".notice[data-kind=warning] li"), 3);
        assert_eq!(
            drawn.attrs(".notice[data-kind=warning] a", "href"),
            ["/en/moderating/organisations/of/refugio", "/en/moderating/organisations/9"]
        );
    }

    #[test]
    fn its_own_words_keep_their_language_and_lists_the_commas_of_the_readers() {
        let arabic = Arc::new(Reader { lang: Lang::Ar, ..Reader::clone(&reader_as(Role::Moderator, "/moderating/organisations/1")) });
        let drawn = Drawn::of(&page(&arabic, request(RegistrationStage::Waiting), None, &untouched(), false));
        assert_eq!(drawn.one(".summary [lang=ar][dir=rtl]"), "نساعد");
        assert_eq!(drawn.all(".summary dd")[4], "Español، العربية");
    }
}
