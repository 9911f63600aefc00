//! An organisation's names and contact details: what it is asked when it registers, and what its moderator and its own lead change.

use crate::components::form::{Field, Form, choices, input, textarea};
use crate::reader::*;
use answerable_domain::model::Words;
use leptos::prelude::*;

/// The field for a mail address, which is needed only if mail is allowed.
const EMAIL: Field = Field::text("email", "register-email").hint("register-email-hint").kind("email").autocomplete("off");
const MAIL: Field = Field::text("mail", "register-mail");
const REACHED_BY: Field = Field::text("reached_by", "register-reached-by").hint("register-reached-by-hint");

/// The fields for contact details: a mail address, whether mail may be sent there, and anything else that keeps the organisation safe. With
/// `asking`, hints explain what follows from the choice.
pub fn contact_fields(form: &Form, asking: bool) -> AnyView {
    let mail = if asking { MAIL.hint("register-mail-hint") } else { MAIL };
    let no_hint = asking.then(|| view! { " " <span class="hint">{t("register-mail-no-hint")}</span> });
    let options = vec![
        ("yes".to_string(), t("register-mail-yes").into_any()),
        ("no".to_string(), view! { {t("register-mail-no")} {no_hint} }.into_any()),
    ];
    view! { {choices(form, mail, true, options)} {input(form, EMAIL)} {textarea(form, REACHED_BY, 3, None)} }.into_any()
}

/// An organisation's names in all languages that it has.
pub fn all_names(names: &Words) -> AnyView {
    names
        .by_language()
        .iter()
        .map(|(tag, name)| view! { <div lang=tag.clone() dir=direction(tag)>{name.clone()}</div> })
        .collect_view()
        .into_any()
}
