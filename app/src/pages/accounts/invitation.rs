//! `/invitation/{token}`: accepting an invitation.

use super::reset::NEW_PASSWORD;
use super::{body_name, head, page_head, role_name};
use crate::components::form::{Field, Form, error_summary, input, languages, select};
use crate::pages::{Page, draw_with_status};
use crate::reader::*;
use answerable_domain::model::{Body, BodyKind, Role};
use answerable_domain::rules::permissions::needs_second_factor;
use leptos::prelude::*;
use std::sync::Arc;

const NAME: Field = Field::text("name", "field-name").hint("field-name-hint").autocomplete("name").required();
/// The field for a name. People who speak for an organisation need not give their real one.
const NAME_OF_CHOICE: Field = Field::text("name", "field-name").hint("field-name-hint-organisation").autocomplete("off").required();
/// The field for the sign-in name of a person who gets no mail.
const SIGN_IN: Field = Field::text("sign_in", "field-sign-in-name").hint("field-sign-in-name-hint").autocomplete("username").required();
const LANGUAGE: Field = Field::text("language", "field-language").hint("field-language-hint");
/// The field for the language of the pages, for a person who gets no mail.
const LANGUAGE_OF_PAGES: Field = Field::text("language", "field-language");

/// The body and role to which somebody is invited.
#[derive(Clone, Copy, Debug)]
pub struct To<'a> {
    pub body: &'a Body,
    pub role: Role,
    /// The invited address; empty where the body's people get no mail.
    pub email: &'a str,
}

/// The person who opens an invitation's link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guest {
    /// The address has no account yet; one is made.
    New,
    /// The address has an account, and the person is signed in with it.
    Known,
    /// The address has an account; the person must sign in first.
    SignedOut,
    /// The address has an account whose membership in another body has not ended.
    Elsewhere,
}

/// The page on which an invitation is accepted.
pub fn page(reader: &Arc<Reader>, to: To, guest: Guest, form: &Form, status: u16) -> Page {
    draw_with_status(status, reader, || head(t("invitation-title"), false), || body(to, guest, form))
}

fn body(to: To, guest: Guest, form: &Form) -> AnyView {
    let rest = match guest {
        Guest::New => new_account(to, form),
        Guest::Known => view! {
            <p>{t("invitation-known")}</p>
            <form class="form" method="post">
                <div class="actions">
                    <button class="button">{t("invitation-join")}</button>
                </div>
            </form>
        }
        .into_any(),
        Guest::SignedOut => {
            let next = reader().here_in(reader().lang);
            let address = reader().href_with("/sign-in", &[("next".to_string(), next)]);
            view! {
                <p>{t("invitation-sign-in")}</p>
                <p>
                    <a class="button" href=address>{t("sign-in")}</a>
                </p>
            }
            .into_any()
        }
        Guest::Elsewhere => view! {
            <div class="notice" data-kind="warning">
                <p>{t("invitation-elsewhere")}</p>
            </div>
        }
        .into_any(),
    };
    view! {
        {error_summary(form)} {page_head(t("invitation-title"), String::new())}
        <dl class="summary">
            <div>
                <dt>{t("account-body")}</dt>
                <dd>{body_name(to.body)}</dd>
            </div>
            <div>
                <dt>{t("account-role")}</dt>
                <dd>{role_name(to.role)}</dd>
            </div>
            {(!to.email.is_empty()).then(|| view! {
                <div>
                    <dt>{t("field-email")}</dt>
                    <dd>
                        <bdi>{to.email.to_string()}</bdi>
                    </dd>
                </div>
            })}
        </dl>
        {rest}
    }
    .into_any()
}

fn new_account(to: To, form: &Form) -> AnyView {
    let name = if to.body.kind == BodyKind::Organisation { NAME_OF_CHOICE } else { NAME };
    let second = needs_second_factor(to.role).then(|| view! { <p>{t("invitation-second-factor")}</p> });
    view! {
        <form class="form" method="post" novalidate=true>
            {if to.email.is_empty() {
                input(form, SIGN_IN)
            } else {
                view! { <input type="hidden" name="username" autocomplete="username" value=to.email.to_string() /> }.into_any()
            }}
            {input(form, name)} {input(form, NEW_PASSWORD)} {select(form, if to.email.is_empty() { LANGUAGE_OF_PAGES } else { LANGUAGE }, languages())} {second} <div class="actions">
                <button class="button">{t("invitation-accept")}</button>
            </div>
        </form>
    }
    .into_any()
}

/// The page for an invitation that was used, taken back or is too old.
pub fn gone(reader: &Arc<Reader>) -> Page {
    let body = || {
        view! {
            {page_head(t("invitation-gone"), t("invitation-gone-lede"))}
            <p>
                <a class="button" href=href("/sign-in")>{t("sign-in")}</a>
            </p>
        }
        .into_any()
    };
    draw_with_status(410, reader, || head(t("invitation-gone"), false), body)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;
    use answerable_domain::model::Lang;

    fn drawn(role: Role, email: &str, guest: Guest, form: &Form) -> Drawn {
        let body = body_of(role);
        Drawn::of(&page(&reader_of(Lang::En, "/invitation/token"), To { body: &body, role, email }, guest, form, 200))
    }

    #[test]
    fn whoever_is_new_makes_an_account() {
        let form = refused([("name", "Ana"), ("password", "short")], "password", "password-own");
        let drawn = drawn(Role::Validator, "ana@example.org", Guest::New, &form);
        assert_eq!(drawn.all(".summary dd"), ["Own", "Validator", "ana@example.org"]);
        assert_eq!(drawn.forms(), ["post username=ana@example.org > send"]);
        assert_eq!(drawn.errors(), ["This password is little more than your name or address. Choose another one"]);
        // A password is never sent back.
        assert_eq!((drawn.attr("#name", "value"), drawn.attr("#password", "value")), ("Ana".to_string(), String::new()));
        assert_eq!(drawn.count("#sign_in"), 0);
        assert_eq!(
            drawn.one("main form > p"),
            "This role needs a second factor. You set it up in the next step, with an authenticator on your telephone or computer."
        );
    }

    #[test]
    fn whoever_gets_no_mail_chooses_a_name_to_sign_in_with() {
        let drawn = drawn(Role::Contributor, "", Guest::New, &untouched());
        assert_eq!(drawn.all(".summary dd"), ["Own", "Contributor"]);
        assert_eq!((drawn.count("#sign_in"), drawn.count("#language-hint")), (1, 0));
        // People of an organisation need not give their real name, and a browser is not to offer it.
        assert_eq!(drawn.attr("#name", "autocomplete"), "off");
    }

    #[test]
    fn whoever_has_an_account_joins_signs_in_or_learns_why_not() {
        let known = drawn(Role::Validator, "ana@example.org", Guest::Known, &untouched());
        assert_eq!((known.forms(), known.count("main input")), (vec!["post > send".to_string()], 0));
        let out = drawn(Role::Validator, "ana@example.org", Guest::SignedOut, &untouched());
        assert_eq!(out.attr("main a.button", "href"), "/en/sign-in?next=%2Fen%2Finvitation%2Ftoken");
        let elsewhere = drawn(Role::Validator, "ana@example.org", Guest::Elsewhere, &untouched());
        assert_eq!((elsewhere.count("main .notice[data-kind=warning]"), elsewhere.count("main form")), (1, 0));
    }

    #[test]
    fn an_invitation_that_is_no_longer_valid_leads_to_signing_in() {
        let drawn = Drawn::of(&gone(&reader_of(Lang::En, "/invitation/token")));
        assert_eq!((drawn.status, drawn.attr("main a.button", "href")), (410, "/en/sign-in".to_string()));
    }
}
