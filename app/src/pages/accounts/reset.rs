//! `/password-reset`: the way back for a person who forgot the password.

use super::{head, page_head};
use crate::components::form::{Field, Form, error_summary, input};
use crate::pages::{Page, draw_with_status};
use crate::reader::*;
use leptos::prelude::*;
use std::sync::Arc;

const EMAIL: Field = Field::text("email", "field-email").kind("email").autocomplete("username").required();
const SIGN_IN: Field = Field::text("email", "field-sign-in").autocomplete("username").required();
const CODE: Field = Field::text("code", "field-recovery-code").autocomplete("off").short().required();
/// The field for a new password, wherever one is set.
pub(super) const NEW_PASSWORD: Field =
    Field::text("password", "field-new-password").hint("field-new-password-hint").kind("password").autocomplete("new-password").required();

/// The form that asks for the mail address to which a link is sent.
pub fn ask(reader: &Arc<Reader>, form: &Form, status: u16) -> Page {
    let body = || {
        view! {
            {error_summary(form)} {page_head(t("reset-title"), t("reset-lede"))}
            <form class="form" method="post" novalidate=true>
                {input(form, EMAIL)} <div class="actions">
                    <button class="button">{t("reset-send")}</button>
                </div>
            </form>
            <p>
                <a href=href("/password-reset/by-code")>{t("reset-by-code-link")}</a>
            </p>
        }
        .into_any()
    };
    draw_with_status(status, reader, || head(t("reset-title"), false), body)
}

/// The form for people who get no mail: a recovery code and a new password.
pub fn by_code(reader: &Arc<Reader>, form: &Form, status: u16) -> Page {
    let body = || {
        view! {
            {error_summary(form)} {page_head(t("reset-by-code"), t("reset-by-code-lede"))}
            <form class="form" method="post" novalidate=true>
                {input(form, SIGN_IN)} {input(form, CODE)} {input(form, NEW_PASSWORD)} <div class="actions">
                    <button class="button">{t("reset-set-send")}</button>
                </div>
            </form>
            <p>{t("reset-by-code-lost")}</p>
        }
        .into_any()
    };
    draw_with_status(status, reader, || head(t("reset-by-code"), false), body)
}

/// The page after an address was sent. It is the same for every address, so that it does not tell who has an account.
pub fn asked(reader: &Arc<Reader>) -> Page {
    let body = || {
        view! {
            {page_head(t("reset-asked"), t("reset-asked-lede"))}
            <p>{t("reset-asked-nothing")}</p>
            <p>
                <a href=href("/sign-in")>{t("sign-in")}</a>
            </p>
        }
        .into_any()
    };
    draw_with_status(200, reader, || head(t("reset-asked"), false), body)
}

/// The form for the new password. It carries the mail address, so that password managers know whose it is.
pub fn set(reader: &Arc<Reader>, form: &Form, email: &str, status: u16) -> Page {
    let body = || {
        view! {
            {error_summary(form)} {page_head(t("reset-set"), t("reset-set-lede"))}
            <form class="form" method="post" novalidate=true>
                <input type="hidden" name="username" autocomplete="username" value=email.to_string() />
                {input(form, NEW_PASSWORD)} <div class="actions">
                    <button class="button">{t("reset-set-send")}</button>
                </div>
            </form>
        }
        .into_any()
    };
    draw_with_status(status, reader, || head(t("reset-set"), false), body)
}

/// The page for a link that was used or is too old.
pub fn gone(reader: &Arc<Reader>) -> Page {
    let body = || {
        view! {
            {page_head(t("reset-gone"), t("reset-gone-lede"))}
            <p>
                <a class="button" href=href("/password-reset")>{t("reset-again")}</a>
            </p>
        }
        .into_any()
    };
    draw_with_status(410, reader, || head(t("reset-gone"), false), body)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;
    use answerable_domain::model::Lang;

    #[test]
    fn a_link_is_asked_for_by_address_or_set_without_mail() {
        let reader = reader_of(Lang::En, "/password-reset");
        let drawn = Drawn::of(&ask(&reader, &refused([("email", "x")], "email", "reset-email-wrong"), 422));
        assert_eq!(drawn.errors(), ["Write an e-mail address, such as name@example.org"]);
        assert_eq!((drawn.attr("#email", "value"), drawn.attr("#email", "dir")), ("x".to_string(), "ltr".to_string()));
        assert_eq!(drawn.forms(), ["post > send"]);
        assert_eq!(drawn.count("main a[href='/en/password-reset/by-code']"), 1);
    }

    #[test]
    fn a_recovery_code_is_asked_for_with_a_name_and_a_new_password() {
        let form = refused([("email", "ana"), ("code", "abc"), ("password", "p")], "code", "reset-by-code-wrong");
        let drawn = Drawn::of(&by_code(&reader_of(Lang::En, "/password-reset/by-code"), &form, 422));
        assert_eq!(drawn.errors(), ["This name and this code do not belong together, or the code was used already. Check both"]);
        assert_eq!(drawn.attrs("main form input", "value"), ["ana", "abc", ""]);
    }

    #[test]
    fn the_page_after_it_tells_nobody_whether_there_is_an_account() {
        let drawn = Drawn::of(&asked(&reader_of(Lang::En, "/password-reset/asked")));
        assert_eq!(drawn.one(".lede"), "If there is an account with this address, a link is on its way. It works once, within one hour.");
        assert_eq!(drawn.count("main form"), 0);
    }

    #[test]
    fn a_new_password_is_set_for_the_address_of_the_link() {
        let reader = reader_of(Lang::En, "/password-reset/token");
        let drawn = Drawn::of(&set(&reader, &refused([("password", "ana")], "password", "password-own"), "ana@example.org", 422));
        assert_eq!(drawn.forms(), ["post username=ana@example.org > send"]);
        assert_eq!((drawn.errors().len(), drawn.attr("#password", "value")), (1, String::new()));
    }

    #[test]
    fn a_link_that_was_used_leads_to_another() {
        let drawn = Drawn::of(&gone(&reader_of(Lang::En, "/password-reset/token")));
        assert_eq!((drawn.status, drawn.attr("main a.button", "href")), (410, "/en/password-reset".to_string()));
    }
}
