//! `/account/second-factor`: setting up or replacing the second factor, turning it off, and recovery codes, which are shown once.

use super::{head, page_head};
use crate::components::form::{Field, Form, error_summary, hidden, input};
use crate::pages::{Page, draw_with_status};
use crate::reader::*;
use leptos::prelude::*;
use std::sync::Arc;

const PASSWORD: Field = Field::text("password", "field-password").kind("password").autocomplete("current-password").required();
const CODE: Field = Field::text("code", "field-code").hint("factor-code-hint").autocomplete("one-time-code").short().required();

/// The secret that a person puts into an authenticator.
#[derive(Clone, Copy, Debug)]
pub struct Secret<'a> {
    /// The secret in Base32.
    pub text: &'a str,
    /// The secret as a picture to scan: SVG that we made.
    pub picture: &'a str,
}

/// Why a second factor is set up now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The role needs a second factor before anything else can be done.
    Needed,
    /// The person wants a second factor.
    Wanted,
    /// The person replaces the second factor that they have.
    Replaced,
}

/// The page on which a second factor is set up.
pub fn set_up(reader: &Arc<Reader>, secret: Secret, why: Why, next: Option<&str>, form: &Form, status: u16) -> Page {
    let below = why != Why::Needed;
    draw_with_status(status, reader, || head(t("factor-title"), below), || set_up_body(secret, why, next, form))
}

fn set_up_body(secret: Secret, why: Why, next: Option<&str>, form: &Form) -> AnyView {
    let lede = match why {
        Why::Needed => t("factor-needed"),
        Why::Wanted => t("factor-wanted"),
        Why::Replaced => t("factor-replaced"),
    };
    // The secret in groups of four letters, in which people copy it.
    let groups: Vec<String> = secret.text.as_bytes().chunks(4).map(|group| String::from_utf8_lossy(group).into_owned()).collect();
    view! {
        {error_summary(form)} {page_head(t("factor-title"), lede)}
        <ol class="steps">
            <li>{t("factor-step-app")}</li>
            <li>
                <p>{t("factor-step-scan")}</p>
                <figure class="qr" role="img" aria-label=t("factor-picture") inner_html=secret.picture.to_string()></figure>
                <p>
                    {t("factor-step-type")} <br /> <code class="secret" dir="ltr">
                        {groups.join(" ")}
                    </code>
                </p>
            </li>
            <li>{t("factor-step-code")}</li>
        </ol>
        <form class="form" method="post" novalidate=true>
            {next.map(|next| hidden("next", next))} {(why != Why::Needed).then(|| input(form, PASSWORD))} {input(form, CODE)}
            <div class="actions">
                <button class="button">{t("factor-confirm")}</button>
            </div>
        </form>
    }
    .into_any()
}

/// The recovery codes, which are shown only once. `next` is the address to go on to.
pub fn codes(reader: &Arc<Reader>, codes: &[String], next: &str) -> Page {
    codes_with(reader, "recovery-lede", codes, next)
}

/// The recovery codes of a person who gets no mail, shown only once: they are also the way back to a forgotten password.
pub fn way_back(reader: &Arc<Reader>, codes: &[String], next: &str) -> Page {
    codes_with(reader, "recovery-lede-way-back", codes, next)
}

fn codes_with(reader: &Arc<Reader>, lede: &'static str, codes: &[String], next: &str) -> Page {
    let body = || {
        let items = codes.iter().map(|code| view! { <li><code>{code.clone()}</code></li> }).collect_view();
        view! {
            {page_head(t("recovery-title"), t(lede))}
            <ul class="recovery-codes" dir="ltr">
                {items}
            </ul>
            <p>{t("recovery-keep")}</p>
            <p>
                <a class="button" href=next.to_string()>{t("recovery-kept")}</a>
            </p>
        }
        .into_any()
    };
    draw_with_status(200, reader, || head(t("recovery-title"), false), body)
}

/// The form that asks for the password before the second factor is turned off or recovery codes are made anew.
pub fn confirm(reader: &Arc<Reader>, what: Confirm, form: &Form, status: u16) -> Page {
    let title = || match what {
        Confirm::TurnOff => t("factor-off-title"),
        Confirm::NewCodes => t("recovery-new-title"),
    };
    let body = || {
        let (lede, button, class) = match what {
            Confirm::TurnOff => (t("factor-off-lede"), t("factor-off"), "button button-stop"),
            Confirm::NewCodes => (t("recovery-new-lede"), t("recovery-new"), "button"),
        };
        view! {
            {error_summary(form)} {page_head(title(), lede)}
            <form class="form" method="post" novalidate=true>
                {input(form, PASSWORD)} <div class="actions">
                    <button class=class>{button}</button>
                    <a class="button button-quiet" href=href("/account")>{t("leave-it")}</a>
                </div>
            </form>
        }
        .into_any()
    };
    draw_with_status(status, reader, || head(title(), true), body)
}

/// The step that is confirmed with the password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Confirm {
    TurnOff,
    NewCodes,
}
