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

/// The form that asks for the password before the second factor is turned off or new recovery codes are made.
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;
    use answerable_domain::model::Lang;

    const SECRET: Secret = Secret { text: "ABCDEFGHIJ", picture: "<svg><path d='M0 0'></path></svg>" };

    #[test]
    fn whoever_needs_a_second_factor_is_not_asked_for_the_password_again() {
        let reader = reader_of(Lang::Ar, "/account/second-factor");
        let needed = Drawn::of(&set_up(&reader, SECRET, Why::Needed, Some("/ar/moderating"), &untouched(), 200));
        assert_eq!((needed.count("#password"), needed.forms()), (0, vec!["post next=/ar/moderating > send".to_string()]));
        // The key is written from left to right on any page, in groups as people copy it.
        assert_eq!((needed.one("code.secret"), needed.attr("code.secret", "dir")), ("ABCD EFGH IJ".to_string(), "ltr".to_string()));
        assert_eq!(needed.count("figure[role=img][aria-label] svg"), 1);
        let wrong = refused([("code", "1"), ("password", "p")], "code", "code-wrong");
        let replaced = Drawn::of(&set_up(&reader_of(Lang::En, "/account/second-factor"), SECRET, Why::Replaced, None, &wrong, 422));
        assert_eq!((replaced.count("#password"), replaced.attr("#password", "value"), replaced.errors().len()), (1, String::new(), 1));
    }

    #[test]
    fn recovery_codes_are_shown_with_how_to_go_on() {
        let reader = reader_of(Lang::En, "/account/second-factor/codes");
        let made = ["one".to_string(), "two".to_string()];
        let ledes = [codes(&reader, &made, "/en/account"), way_back(&reader, &made, "/en/account")].map(|page| {
            let drawn = Drawn::of(&page);
            assert_eq!(drawn.all(".recovery-codes[dir=ltr] code"), ["one", "two"]);
            assert_eq!(drawn.attr("main a.button", "href"), "/en/account");
            drawn.one(".lede")
        });
        assert_eq!(ledes[0], "The second factor is set up. If you lose it, each of these codes lets you in once.");
        assert_eq!(
            ledes[1],
            "You get no mail, so these codes are your only way back. Each works once: for a new password, or in place of the second factor."
        );
    }

    #[test]
    fn turning_it_off_and_new_codes_are_confirmed_with_the_password() {
        let reader = reader_of(Lang::En, "/account/second-factor/off");
        let form = refused([("password", "x")], "password", "password-wrong");
        for (what, button) in [(Confirm::TurnOff, "Turn it off"), (Confirm::NewCodes, "New recovery codes")] {
            let drawn = Drawn::of(&confirm(&reader, what, &form, 422));
            assert_eq!(
                (drawn.one("main form button"), drawn.attr("#password", "value"), drawn.errors().len()),
                (button.to_string(), String::new(), 1)
            );
            assert_eq!(drawn.attr("main form a", "href"), "/en/account");
        }
    }
}
