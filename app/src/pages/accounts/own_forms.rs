//! `/account/details` and `/account/password`: the forms for a person's name, language and password.

use super::{head, page_head};
use crate::components::form::{Field, Form, error_summary, input, languages, select};
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;
    use answerable_domain::model::Lang;

    #[test]
    fn name_and_language_are_changed() {
        let reader = reader_of(Lang::En, "/account/details");
        let drawn = Drawn::of(&details(&reader, &refused([("name", ""), ("language", "ar")], "name", "name-missing"), 422));
        assert_eq!(
            (drawn.status, drawn.errors(), drawn.forms()),
            (422, vec!["Write your name".to_string()], vec!["post > send".to_string()])
        );
        assert_eq!(drawn.one("#language option[selected]"), "العربية");
    }

    #[test]
    fn a_password_is_changed_with_the_present_one_and_none_comes_back() {
        let reader = reader_of(Lang::En, "/account/password");
        let form = refused([("password", "old"), ("new-password", "new")], "password", "password-wrong");
        let drawn = Drawn::of(&password(&reader, &form, "ana@example.org", 422));
        assert_eq!(drawn.errors(), ["This is not your present password"]);
        assert_eq!(drawn.attrs("input[type=password]", "autocomplete"), ["current-password", "new-password"]);
        assert_eq!(drawn.attrs("input[type=password]", "value"), ["", ""]);
        // Password managers learn from it whose password it is.
        assert_eq!(drawn.forms(), ["post username=ana@example.org > send"]);
    }
}
