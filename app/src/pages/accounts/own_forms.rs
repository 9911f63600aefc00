//! `/account/details` and `/account/password`: the forms for a person's name, language and password.

use super::{head, languages, page_head};
use crate::components::form::{Field, Form, error_summary, input, select};
use crate::pages::{Page, draw_with_status};
use crate::reader::*;
use leptos::prelude::*;
use std::sync::Arc;

const NAME: Field = Field::text("name", "field-name").hint("field-name-hint").autocomplete("name").required();
const LANGUAGE: Field = Field::text("language", "field-language").hint("field-language-hint");
const OLD: Field = Field::text("password", "field-old-password").kind("password").autocomplete("current-password").required();
const NEW: Field = Field::text("new-password", "field-new-password")
    .hint("field-new-password-hint")
    .kind("password")
    .autocomplete("new-password")
    .required();

/// The form for the account's name and language.
pub fn details(reader: &Arc<Reader>, form: &Form, status: u16) -> Page {
    let body = || {
        view! {
            {error_summary(form)} {page_head(t("details-title"), String::new())}
            <form class="form" method="post" novalidate=true>
                {input(form, NAME)} {select(form, LANGUAGE, languages())} <div class="actions">
                    <button class="button">{t("save")}</button>
                </div>
            </form>
        }
        .into_any()
    };
    draw_with_status(status, reader, || head(t("details-title"), true), body)
}

/// The form for a new password.
pub fn password(reader: &Arc<Reader>, form: &Form, email: &str, status: u16) -> Page {
    let body = || {
        view! {
            {error_summary(form)} {page_head(t("password-title"), t("password-lede"))}
            <form class="form" method="post" novalidate=true>
                <input type="hidden" name="username" autocomplete="username" value=email.to_string() />
                {input(form, OLD)} {input(form, NEW)} <div class="actions">
                    <button class="button">{t("password-change")}</button>
                </div>
            </form>
        }
        .into_any()
    };
    draw_with_status(status, reader, || head(t("password-title"), true), body)
}
