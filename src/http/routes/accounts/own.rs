//! The pages of one's own account.

use super::sent::with_error;
use crate::http::answers::see_other;
use crate::http::asked::{Answered, permitted};
use crate::http::cookies::session_cookie;
use crate::http::desk::{Desk, Sent};
use answerable_app::pages::accounts as pages;
use answerable_commands::accounts::{hand_over as handing_over, own};
use answerable_domain::form::Form;
use answerable_store::failure::{Done, Failure};
use axum::response::IntoResponse;
use axum_extra::extract::CookieJar;

/// The page of one's own account.
pub async fn show_account(desk: Desk) -> Answered {
    desk.answer(desk.asked.register.own_account(&desk.who, desk.now).await.map(|page| pages::own::page(desk.reader(), &desk.who, page)))
}

/// Notes that the person has read what happened to the account.
pub async fn mark_news_read(Sent { desk, .. }: Sent<Desk>) -> Answered {
    match own::read_news(desk.db(), &desk.who, desk.now).await {
        Ok(()) => Ok(desk.done("/account", "saved")),
        Err(failure) => Err(desk.failed(failure)),
    }
}

/// The form for one's name and language.
pub async fn show_details(desk: Desk) -> Answered {
    let form = Form::new([("name", desk.who.name.as_str()), ("language", desk.who.lang.tag())]);
    desk.answer(pages::own_forms::details(desk.reader(), &form, 200))
}

/// Saves a new name or language. The page that follows is in the new language.
pub async fn change_details(Sent { desk, posted }: Sent<Desk>) -> Answered {
    match own::change_details(desk.db(), &desk.who, &posted.form, desk.now).await {
        Ok(lang) => Ok(see_other(&format!("/{}/account?done=saved", lang.tag()))),
        Err(failure) => match with_error(posted.form, "name", failure) {
            Ok((form, status)) => desk.answer(pages::own_forms::details(desk.reader(), &form, status)),
            Err(failure) => Err(desk.failed(failure)),
        },
    }
}

/// The form for a new password.
pub async fn show_password(desk: Desk) -> Answered {
    desk.answer(pages::own_forms::password(desk.reader(), &Form::default(), &desk.who.email, 200))
}

/// Sets a new password.
pub async fn change_password(Sent { desk, posted }: Sent<Desk>) -> Answered {
    match own::change_password(desk.db(), &desk.app.doors, &desk.who, &posted.form, &desk.app.site.origin, desk.now).await {
        Ok(token) => {
            let response = desk.done("/account", "password-changed");
            Ok((CookieJar::new().add(session_cookie(token, desk.app.https)), response).into_response())
        }
        Err(failure) => match with_error(posted.form, "password", failure) {
            Ok((form, status)) => desk.answer(pages::own_forms::password(desk.reader(), &form, &desk.who.email, status)),
            Err(failure) => Err(desk.failed(failure)),
        },
    }
}

/// The page of one's sessions.
pub async fn list_sessions(desk: Desk) -> Answered {
    desk.answer(desk.asked.register.own_account(&desk.who, desk.now).await.map(|page| pages::sessions::page(desk.reader(), page)))
}

/// Ends one session, or all others.
pub async fn end_session(Sent { desk, posted }: Sent<Desk>) -> Answered {
    let ended: Done<()> = match posted.form.value("session") {
        "others" => own::end_others(desk.db(), &desk.who, desk.now).await,
        id => match id.parse() {
            Ok(id) => own::end_session(desk.db(), &desk.who, id, desk.now).await,
            Err(_) => Err(Failure::NotFound),
        },
    };
    match ended {
        Ok(()) => Ok(desk.done("/account/sessions", "session-ended")),
        Err(failure) => Err(desk.failed(failure)),
    }
}

/// The page of one's own open work, to be handed over.
pub async fn show_hand_over(desk: Desk) -> Answered {
    desk.answer(
        permitted(desk.asked.register.own_work(&desk.who).await)
            .map(|page| pages::hand_over::own(desk.reader(), &desk.who, page, &Form::default(), 200)),
    )
}

/// Hands one's open work over to a colleague.
pub async fn send_hand_over(Sent { desk, posted }: Sent<Desk>) -> Answered {
    let to = posted.form.value("to").parse().map_err(|_| Failure::field("to", "hand-over-to-missing"));
    let done = match to {
        Ok(to) => handing_over::hand_over_own(desk.db(), &desk.who, to, desk.now).await,
        Err(failure) => Err(failure),
    };
    match done {
        Ok(_) => Ok(desk.done("/account/hand-over", "handed-over")),
        Err(failure) => match with_error(posted.form, "to", failure) {
            Ok((form, status)) => desk.answer(
                permitted(desk.asked.register.own_work(&desk.who).await)
                    .map(|page| pages::hand_over::own(desk.reader(), &desk.who, page, &form, status)),
            ),
            Err(failure) => Err(desk.failed(failure)),
        },
    }
}
