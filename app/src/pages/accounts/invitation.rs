//! `/invitation/{token}`: accepting an invitation.

use super::reset::NEW_PASSWORD;
use super::{body_name, head, languages, page_head, role_name};
use crate::components::form::{Field, Form, error_summary, input, select};
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
