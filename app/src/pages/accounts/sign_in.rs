//! `/sign-in`: signing in with a mail address (or name) and a password.

use super::{head, page_head};
use crate::components::form::{Field, Form, choices, error_summary, hidden, input};
use crate::pages::{Page, draw_with_status};
use crate::reader::*;
use leptos::prelude::*;
use std::sync::Arc;

/// The field for a mail address, or for the sign-in name of a person who has no address here; so it is not a field for addresses only.
const EMAIL: Field = Field::text("email", "field-sign-in").autocomplete("username").required();
const PASSWORD: Field = Field::text("password", "field-password").kind("password").autocomplete("current-password").required();
const DEVICE: Field = Field::text("device", "sign-in-device").hint("sign-in-device-hint");

/// The form to sign in. `next` is the address to go on to.
pub fn page(reader: &Arc<Reader>, form: &Form, next: Option<&str>, status: u16) -> Page {
    draw_with_status(status, reader, || head(t("sign-in"), false), || body(form, next))
}

fn body(form: &Form, next: Option<&str>) -> AnyView {
    view! {
        {error_summary(form)} {page_head(t("sign-in"), t("sign-in-lede"))}
        <form class="form" method="post" novalidate=true>
            {next.map(|next| hidden("next", next))} {input(form, EMAIL)} {input(form, PASSWORD)}
            {choices(form, DEVICE, false, vec![("yes".to_string(), t("sign-in-device-yes").into_any())])} <div class="actions">
                <button class="button">{t("sign-in")}</button>
            </div>
        </form>
        <p>
            <a href=href("/password-reset")>{t("sign-in-forgotten")}</a>
        </p>
        <p class="muted small">{t("sign-in-by-invitation")}</p>
    }
    .into_any()
}
