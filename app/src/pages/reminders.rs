//! `/account/reminders`: how often a person is reminded, and the secret address of their calendar.

use crate::components::form::{Field, Form, choices, error_summary, hidden};
use crate::pages::accounts::{head, page_head};
use crate::pages::{Page, draw_with_status};
use crate::reader::*;
use answerable_domain::model::{BodyKind, Rhythm, SignedIn};
use answerable_domain::view::reminders::ReminderChoice;
use leptos::prelude::*;
use std::sync::Arc;

const RHYTHM: Field = Field::text("rhythm", "reminders-rhythm").hint("reminders-rhythm-hint");

/// The form for reminders and the calendar. `address` is the calendar's address, which is shown once; `form` is what was sent with errors.
pub fn page(reader: &Arc<Reader>, who: &SignedIn, choice: ReminderChoice, form: Option<&Form>, address: Option<&str>, status: u16) -> Page {
    draw_with_status(status, reader, || head(t("reminders-title"), true), || body(who, choice, form, address))
}

fn body(who: &SignedIn, choice: ReminderChoice, form: Option<&Form>, address: Option<&str>) -> AnyView {
    let form = form.cloned().unwrap_or_else(|| Form::new([("rhythm", choice.rhythm.code())]));
    let options = Rhythm::ALL
        .iter()
        .map(|rhythm| {
            let about = code("rhythm-about", rhythm.code());
            (rhythm.code().to_string(), view! { {code("rhythm", rhythm.code())} <span class="hint">{about}</span> }.into_any())
        })
        .collect();
    // A coordinator's dates are those of the State, which are in the public calendar.
    let coordinates = who.member.as_ref().is_some_and(|member| member.body.kind == BodyKind::Mechanism);
    let calendar = if coordinates { public_calendar(who) } else { own_calendar(choice.has_calendar, address) };
    view! {
        {error_summary(&form)} {page_head(t("reminders-title"), if coordinates { t("reminders-lede-coordinator") } else { t("reminders-lede") })}
        <form class="form" method="post" novalidate=true>
            {hidden("step", "rhythm")} {choices(&form, RHYTHM, true, options)} <p class="muted">{t("reminders-public")}</p>
            <div class="actions">
                <button class="button">{t("save")}</button>
            </div>
        </form>
        <section class="section" aria-labelledby="calendar">
            <h2 id="calendar">{t("reminders-calendar")}</h2>
            {calendar}
        </section>
    }
    .into_any()
}

fn own_calendar(there: bool, address: Option<&str>) -> AnyView {
    let button = |what: &'static str, class: &'static str, words: String| {
        view! {
            <form method="post">
                {hidden("step", what)} <button class=class>{words}</button>
            </form>
        }
        .into_any()
    };
    let shown = address.map(|address| {
        view! {
            <div class="notice" role="status">
                <p class="notice-title">{t("reminders-calendar-address")}</p>
                <p>
                    <bdi class="secret" dir="ltr" id="calendar-address">{address.to_string()}</bdi>
                </p>
                <p>{t("reminders-calendar-once")}</p>
            </div>
        }
    });
    let state = if there {
        let renew = button("calendar", "button button-quiet", t("reminders-calendar-renew"));
        let revoke = button("revoke", "button button-stop", t("reminders-calendar-revoke"));
        view! {
            <p>{t("reminders-calendar-there")}</p>
            <div class="actions">{renew} {revoke}</div>
        }
        .into_any()
    } else {
        let get = button("calendar", "button", t("reminders-calendar-get"));
        view! { <div class="actions">{get}</div> }.into_any()
    };
    view! {
        <p>{t("reminders-calendar-lede")}</p>
        {shown}
        {state}
    }
    .into_any()
}

fn public_calendar(who: &SignedIn) -> AnyView {
    let state = who.member.as_ref().map(|member| member.body.code.clone()).unwrap_or_default();
    let address = reader().href_with("/calendar", &[("state".to_string(), state)]);
    view! {
        <p>{t("reminders-calendar-coordinator")}</p>
        <p>
            <a href=address>{t("calendar-title")}</a>
        </p>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;
    use answerable_domain::model::Role;

    fn drawn(role: Role, choice: ReminderChoice, form: Option<&Form>, address: Option<&str>) -> Drawn {
        Drawn::of(&page(&reader_as(role, "/account/reminders"), &signed_in(role), choice, form, address, 200))
    }

    #[test]
    fn how_often_is_chosen_and_a_calendar_got() {
        let drawn = drawn(Role::FocalPoint, ReminderChoice { rhythm: Rhythm::Weekly, has_calendar: false }, None, None);
        assert_eq!(drawn.forms(), ["post step=rhythm > send", "post step=calendar > send"]);
        assert_eq!(drawn.attr("input[name=rhythm][checked]", "value"), "weekly");
        assert_eq!(drawn.count("#calendar-address"), 0);
    }

    #[test]
    fn the_address_is_shown_once_and_renewed_or_taken_back() {
        let choice = ReminderChoice { rhythm: Rhythm::All, has_calendar: true };
        let drawn = drawn(Role::FocalPoint, choice, None, Some("https://example.org/calendars/secret.ics"));
        assert_eq!(drawn.forms()[1..], ["post step=calendar > send", "post step=revoke > send"]);
        assert_eq!(drawn.one("#calendar-address[dir=ltr]"), "https://example.org/calendars/secret.ics");
        assert_eq!(self::drawn(Role::FocalPoint, choice, None, None).count("#calendar-address"), 0);
    }

    #[test]
    fn a_coordinators_dates_are_in_the_public_calendar() {
        let form = refused([], "rhythm", "reminders-rhythm-missing");
        let drawn = drawn(Role::Coordinator, ReminderChoice::default(), Some(&form), None);
        assert_eq!((drawn.errors(), drawn.forms()), (vec!["Choose how often".to_string()], vec!["post step=rhythm > send".to_string()]));
        assert_eq!(drawn.attr("section[aria-labelledby=calendar] a", "href"), "/en/calendar?state=own");
    }
}
