//! An organisation's contact details: for the moderator (`/moderating/organisations/of/{slug}`), and for its own lead
//! (`/submissions/organisation`).

use super::looking::{interest, look};
use super::{moderators_head, own_head, status};
use crate::components::form::{Form, error_summary, hidden};
use crate::components::page_parts::{page_head, section};
use crate::pages::registration::{all_names, contact_fields};
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
    draw_with_status(status(form, conflict), reader, || moderators_head(title.clone(), true), draw_body)
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
    draw_with_status(status(form, conflict), reader, || own_head(t("own-contact-title")), draw_body)
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
