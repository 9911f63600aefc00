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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;
    use answerable_domain::model::Lang;

    #[test]
    fn a_failed_attempt_keeps_the_address_and_where_to_go_on_to() {
        let form = refused([("email", "ana@example.org"), ("password", "wrong"), ("device", "yes")], "password", "sign-in-wrong");
        let drawn = Drawn::of(&page(&reader_of(Lang::En, "/sign-in"), &form, Some("/en/work"), 422));
        assert_eq!(drawn.errors(), ["The address or name, or the password, is wrong"]);
        assert_eq!(drawn.forms(), ["post next=/en/work > send"]);
        assert_eq!((drawn.attr("#email", "value"), drawn.attr("#password", "value")), ("ana@example.org".to_string(), String::new()));
        assert_eq!((drawn.count("#device[checked]"), drawn.count("main a[href='/en/password-reset']")), (1, 1));
        // Names to sign in with are no addresses.
        assert_eq!(drawn.attr("#email", "type"), "text");
    }
}
