//! An organisation's contact details: for the moderator (`/moderating/organisations/of/{slug}`), and for its own lead
//! (`/submissions/organisation`).

use super::details::{all_names, contact_fields};
use super::looking::{interest, look};
use super::{moderators_head, own_head};
use crate::components::form::{Form, error_summary, hidden, state_of_form};
use crate::components::page_parts::{page_head, section};
use crate::pages::{Page, draw_with_status};
use crate::reader::*;
use answerable_domain::view::organisations::{Contact, RegisteredLine};
use answerable_domain::view::registration::Seen;
use chrono::NaiveDate;
use leptos::prelude::*;
use std::sync::Arc;

/// The moderator's page of a registered organisation. Its contact details show only after a look (`seen`), which is recorded.
pub fn for_moderator(reader: &Arc<Reader>, line: RegisteredLine, seen: Option<&Seen>, form: &Form, conflict: bool) -> Page {
    let title = line.named.names.text(reader.lang).to_string();
    let draw_body = || {
        view! {
            {error_summary(form)} {page_head(t("organisations-title"), title.clone(), ())} {meanwhile(conflict)} {about(&line)}
            {reached(seen, form, conflict)} {interest()}
        }
        .into_any()
    };
    draw_with_status(state_of_form(form, conflict), reader, || moderators_head(title.clone(), true), draw_body)
}

/// Before a look, the button to look; after it, or with errors to correct, the form with the contact details.
fn reached(seen: Option<&Seen>, form: &Form, conflict: bool) -> AnyView {
    let contact = seen.map(|seen| &seen.contact);
    if contact.is_none() && (conflict || form.errors.is_empty()) {
        return view! { <h2>{t("organisations-contact")}</h2> {look()} }.into_any();
    }
    view! {
        <h2>{t("organisations-change-contact")}</h2>
        <p>{t("organisations-change-contact-lede")}</p>
        {fields(form, contact, conflict)}
    }
    .into_any()
}

/// The page of the reader's own organisation, for its lead.
pub fn own(reader: &Arc<Reader>, contact: Contact, looks: Vec<NaiveDate>, form: &Form, conflict: bool) -> Page {
    let draw_body = || {
        view! {
            {error_summary(form)} {page_head((), t("own-contact-title"), t("own-contact-lede"))} {meanwhile(conflict)}
            {fields(form, Some(&contact), conflict)} {looked(&looks)}
        }
        .into_any()
    };
    draw_with_status(state_of_form(form, conflict), reader, || own_head(t("own-contact-title")), draw_body)
}

/// The days on which a moderator looked at the contact details.
fn looked(days: &[NaiveDate]) -> AnyView {
    let list = if days.is_empty() {
        view! { <p class="muted">{t("own-looks-none")}</p> }.into_any()
    } else {
        let items = days.iter().map(|on| view! { <li>{day(*on)}</li> }).collect_view();
        view! { <ul>{items}</ul> }.into_any()
    };
    section("looks", t("own-looks-title"), view! { <p>{t("own-looks-lede")}</p> {list} })
}

fn meanwhile(conflict: bool) -> Option<AnyView> {
    conflict.then(|| {
        view! {
            <div class="notice" data-kind="warning" role="alert">
                <p>{t("own-contact-meanwhile")}</p>
            </div>
        }
        .into_any()
    })
}

fn about(line: &RegisteredLine) -> AnyView {
    let members = tr("members-count", &[("count", line.members.into())]);
    view! {
        <dl class="summary">
            <div>
                <dt>{t("register-name")}</dt>
                <dd>{all_names(&line.named.names)}</dd>
            </div>
            <div>
                <dt>{t("civil-society-kind")}</dt>
                <dd>{code("organisation-kind", line.kind.code())}</dd>
            </div>
            <div>
                <dt>{t("civil-society-state")}</dt>
                <dd>{words(&line.state.names)}</dd>
            </div>
            <div>
                <dt>{t("organisations-registered-on")}</dt>
                <dd>{day(line.registered_on)}</dd>
            </div>
            <div>
                <dt>{t("members-title")}</dt>
                <dd>{members}</dd>
            </div>
        </dl>
    }
    .into_any()
}

/// The form for contact details, with the stored values or with what was typed.
fn fields(form: &Form, contact: Option<&Contact>, conflict: bool) -> AnyView {
    let mut shown = match contact {
        Some(contact) if form.pairs().next().is_none() || conflict => {
            let mail = if contact.version == 0 {
                ""
            } else if contact.by_mail {
                "yes"
            } else {
                "no"
            };
            Form::new([("email", contact.email.as_str()), ("mail", mail), ("reached_by", contact.reached_by.as_str())])
        }
        _ => form.clone(),
    };
    if form.pairs().next().is_none() || conflict {
        shown.set("version", contact.map_or(0, |contact| contact.version).to_string());
    }
    view! {
        <form class="form" method="post" novalidate=true>
            {hidden("version", shown.value("version"))} {contact_fields(&shown, false)} <div class="actions">
                <button class="button">{t("save")}</button>
            </div>
        </form>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;
    use answerable_domain::model::Role;

    fn reached() -> Contact {
        Contact { email: "refugio@example.org".to_string(), by_mail: true, reached_by: "بعد الظهر".to_string(), version: 3 }
    }

    fn moderators(seen: Option<&Seen>, form: &Form, conflict: bool) -> Drawn {
        let reader = reader_as(Role::Moderator, "/moderating/organisations/of/refugio");
        Drawn::of(&for_moderator(&reader, organisation_line("refugio", "Refugio"), seen, form, conflict))
    }

    #[test]
    fn a_moderator_sees_how_it_is_reached_only_after_a_look() {
        let before = moderators(None, &untouched(), false);
        assert_eq!(before.forms(), ["post step=look > send", "post step=interest > send"]);
        assert_eq!(before.count("#email"), 0);
        assert_eq!(before.all("main .summary dd")[0], "Refugio");
        let seen = Seen { contact: reached(), account_name: String::new() };
        let after = moderators(Some(&seen), &untouched(), false);
        assert_eq!(after.forms(), ["post version=3 > send", "post step=interest > send"]);
        assert_eq!(
            (after.attr("#email", "value"), after.attr("input[name=mail][checked]", "value")),
            ("refugio@example.org".to_string(), "yes".to_string())
        );
        // With an error to correct the form stands there without another look, and shows what was typed alone.
        let wrong = moderators(None, &refused([("version", "3"), ("email", "x"), ("mail", "yes")], "email", "invite-email-wrong"), false);
        assert_eq!((wrong.status, wrong.errors().len(), wrong.attr("#email", "value")), (422, 1, "x".to_string()));
    }

    #[test]
    fn the_lead_sees_what_stands_there_now_after_somebody_else_changed_it() {
        let reader = reader_as(Role::OrganisationLead, "/submissions/organisation");
        let typed = Form::new([("version", "2"), ("email", "old@example.org"), ("mail", "no")]);
        let drawn = Drawn::of(&own(&reader, reached(), vec![on("2026-04-01")], &typed, true));
        assert_eq!((drawn.status, drawn.forms()), (409, vec!["post version=3 > send".to_string()]));
        assert_eq!((drawn.attr("#email", "value"), drawn.one("#reached_by")), ("refugio@example.org".to_string(), "بعد الظهر".to_string()));
        assert_eq!((drawn.one("#looks li"), drawn.count(".quick-exit a")), ("1 April 2026".to_string(), 1));
        let first = Drawn::of(&own(&reader, Contact::default(), Vec::new(), &untouched(), false));
        assert_eq!((first.count("input[name=mail][checked]"), first.one("#looks .muted")), (0, "Nobody has looked yet.".to_string()));
    }
}
