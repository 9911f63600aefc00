//! `/account/reminders`, and the calendar at a secret address.

use super::accounts::with_error;
use super::root;
use crate::http::answers::private;
use crate::http::app::App;
use crate::http::asked::Answered;
use crate::http::desk::{At, Desk, Opens, Sent};
use crate::http::ical::{self, Entry, Ical};
use answerable_app::pages::{Problem, reminders};
use answerable_commands::reminders::{calendar, choose};
use answerable_domain::form::Form;
use answerable_domain::model::{DueThing, Lang, Named, escape_path};
use answerable_domain::printed::spaced;
use answerable_domain::rules::reminders::is_reminded;
use answerable_domain::words::Lexicon;
use answerable_store::failure::{Done, Failure};
use axum::Router;
use axum::extract::{Path, Request, State};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use chrono::{Months, NaiveDate};

/// Every address of reminders.
pub fn routes() -> Router<App> {
    // The calendar's address has no language in it: the calendar is in its owner's language.
    Router::new().route("/{lang}/account/reminders", get(show_choice).post(change_choice)).route("/calendar/{file}", get(give_calendar))
}

/// That a person is reminded of anything; for anybody else there is no page of reminders.
struct IsReminded;

type Reminders = At<IsReminded>;

impl Opens for IsReminded {
    async fn open(desk: &Desk) -> Result<IsReminded, Response> {
        desk.who.role().filter(|role| is_reminded(*role)).map(|_| IsReminded).ok_or_else(|| desk.problem(&Problem::NotFound))
    }
}

async fn show_choice(desk: Reminders) -> Answered {
    draw_choice(&desk, None, None, 200).await
}

/// The page of reminders. `address` is the calendar's new address, which is shown once.
async fn draw_choice(desk: &Reminders, form: Option<&Form>, address: Option<&str>, status: u16) -> Answered {
    let choice = desk.asked.register.reminder_choice(&desk.who).await;
    desk.answer(choice.map(|choice| reminders::page(desk.reader(), &desk.who, choice, form, address, status)))
}

/// Changes how often the person is reminded; or makes a new address of the calendar, which is shown once; or removes the address.
async fn change_choice(Sent { desk, posted }: Sent<Reminders>) -> Answered {
    let done: Done<&str> = match posted.form.value("step") {
        "calendar" => match choose::new_address(desk.db(), &desk.who, desk.now).await {
            Ok(token) => {
                let address = format!("{}/calendar/{token}.ics", desk.app.site.origin);
                return draw_choice(&desk, None, Some(&address), 200).await;
            }
            Err(failure) => Err(failure),
        },
        "revoke" => choose::revoke_address(desk.db(), &desk.who, desk.now).await.map(|()| "calendar-revoked"),
        "rhythm" => choose::rhythm(desk.db(), &desk.who, &posted.form, desk.now).await.map(|()| "reminders-saved"),
        _ => Err(Failure::Unreadable),
    };
    match done {
        Ok(word) => Ok(desk.done("/account/reminders", word)),
        Err(failure) => match with_error(posted.form, "rhythm", failure) {
            Ok((form, status)) => draw_choice(&desk, Some(&form), None, status).await,
            Err(failure) => Err(desk.failed(failure)),
        },
    }
}

/// The calendar with the dates of the owner's institution, as at today, for anybody who has the secret address.
async fn give_calendar(State(app): State<App>, Path(file): Path<String>, request: Request) -> Answered {
    let written = async {
        let Some(token) = file.strip_suffix(".ics") else { return Ok(None) };
        let Some(owner) = calendar::owner(&app.register.db, token).await? else { return Ok(None) };
        let at = app.register.at(None).await?;
        let Some(place) = at.snapshot.catalogue.institutions.place(owner.institution) else { return Ok(None) };
        let institution = &at.snapshot.catalogue.institutions.at(place).named;
        // As in the public calendar: older dates are on the institution's page.
        let since = at.snapshot.day.checked_sub_months(Months::new(12)).unwrap_or(at.snapshot.day);
        let due = at.due(Some(owner.institution), |due_on| due_on >= since).await?;
        let things = due.get(&owner.institution).map(Vec::as_slice).unwrap_or_default();
        anyhow::Ok(Some(written(owner.lang, &app.site.origin, at.snapshot.day, institution, things)))
    };
    match written.await {
        Ok(Some(calendar)) => {
            let mut response = private(ical::answer(calendar));
            response.headers_mut().insert("x-robots-tag", HeaderValue::from_static("noindex"));
            Ok(response)
        }
        Ok(None) => Err(private(root::problem(app, request, &Problem::NotFound).await)),
        Err(error) => {
            tracing::error!(%error, "a calendar could not be written");
            Err(private(StatusCode::SERVICE_UNAVAILABLE.into_response()))
        }
    }
}

fn written(lang: Lang, origin: &str, today: NaiveDate, institution: &Named, things: &[DueThing]) -> String {
    let words = Lexicon::of(lang);
    let name = words.say("reminders-calendar-name", &[("body", institution.names.text(lang).into())]);
    let mut calendar = Ical::new("Reminders", &name, words, origin, today);
    for thing in things {
        let kind = words.say(&format!("due-{}", thing.kind.code()), &[]);
        let cited = thing
            .reference
            .as_ref()
            .map(|of| words.say("cite-paragraph", &[("symbol", of.symbol.clone().into()), ("paragraph", spaced(&of.paragraph).into())]));
        let title = Some(thing.title.text(lang).to_string()).filter(|title| !title.is_empty());
        let named = title.as_ref().or(cited.as_ref()).cloned().unwrap_or_default();
        let overdue = if thing.due_on < today { format!(" ({})", words.say("flag-overdue", &[])) } else { String::new() };
        let path = thing.reference.as_ref().map_or_else(|| format!("/institutions/{}", escape_path(&institution.code)), |of| of.path());
        calendar.add(&Entry {
            // The entry stays the same as long as the thing is due, also when its date moves.
            subject: &format!("{}\n{}", thing.kind.code(), thing.subject_id),
            on: thing.due_on,
            summary: &format!("{kind}: {named}{overdue}"),
            // What has no title is named by its reference already.
            lines: &title.and(cited).into_iter().collect::<Vec<_>>(),
            address: &format!("{origin}/{}{path}", lang.tag()),
        });
    }
    calendar.written()
}

#[cfg(test)]
mod tests {
    use super::*;
    use answerable_domain::model::{DueKind, Ground, Reference, Words};
    use answerable_domain::rules::stone::{self, HiddenBy, Stone};

    #[test]
    fn what_is_hidden_in_a_title_is_said_in_words() {
        let on = |day: &str| day.parse::<NaiveDate>().unwrap();
        let stone = Stone {
            reference: "0a1b2c3d".to_string(),
            hidden_on: on("2026-04-30"),
            ground: Ground::EndangersPerson,
            by: HiddenBy::Moderator,
            place: 0,
        };
        let title = format!("A home for {} in San Marcos", stone.written());
        let thing = DueThing {
            kind: DueKind::Action,
            subject_id: 7,
            due_on: on("2026-06-01"),
            reference: Some(Reference { symbol: "CRC/C/OPSC/XVL/CO/1".to_string(), paragraph: "14(a)".to_string() }),
            title: Words::one("en", &title),
        };
        let institution = Named { code: "ministry-of-justice".to_string(), names: Words::one("en", &title) };
        let calendar = written(Lang::En, "https://register.example", on("2026-05-01"), &institution, &[thing]).replace("\r\n ", "");
        let said = "A home for [Hidden by the moderator on 30 April 2026: ";
        // The calendar's name, twice, and the title.
        assert_eq!(calendar.matches(said).count(), 3, "{calendar}");
        assert!(!stone::has(&calendar) && !calendar.contains("0a1b2c3d"), "{calendar}");
        assert!(calendar.contains("DESCRIPTION:CRC/C/OPSC/XVL/CO/1"), "{calendar}");
    }
}
