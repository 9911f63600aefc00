//! `/civil-society/register`: an organisation asks the independent moderator to be registered, and sees at a secret address where that
//! stands. Nobody needs an account for it.

pub mod ask;
pub mod asked;
pub mod queue;
pub mod request;

use crate::components::form::{Field, Form, choices, input, textarea};
use crate::model::Words;
use crate::pages::Head;
use crate::reader::*;
use leptos::prelude::*;

/// Needed only by those who allow mail.
const EMAIL: Field = Field::text("email", "register-email").hint("register-email-hint").kind("email").autocomplete("off");
const MAIL: Field = Field::text("mail", "register-mail");
const REACHED_BY: Field = Field::text("reached_by", "register-reached-by").hint("register-reached-by-hint");

/// The head of these pages: for one person, now, and left at once if need be.
fn head(title: String) -> Head {
    let trail = vec![(t("civil-society-title"), "/civil-society".to_string())];
    Head { title, trail, section: "/civil-society", unlisted: true, desk: true, timeless: true, quick_exit: true, ..Head::default() }
}

/// How an organisation is reached: an address, whether mail may go there, and anything else that keeps it safe. Whoever asks to be
/// registered reads what follows from it.
pub fn contact_fields(form: &Form, asking: bool) -> AnyView {
    let mail = if asking { MAIL.hint("register-mail-hint") } else { MAIL };
    let no_hint = asking.then(|| view! { " " <span class="hint">{t("register-mail-no-hint")}</span> });
    let options = vec![
        ("yes".to_string(), t("register-mail-yes").into_any()),
        ("no".to_string(), view! { {t("register-mail-no")} {no_hint} }.into_any()),
    ];
    view! { {choices(form, mail, true, options)} {input(form, EMAIL)} {textarea(form, REACHED_BY, 3, None)} }.into_any()
}

/// Names in every language that has one.
pub fn all_names(names: &Words) -> AnyView {
    names.0.iter().map(|(tag, name)| view! { <div lang=tag.clone() dir=direction(tag)>{name.clone()}</div> }).collect_view().into_any()
}
