//! An organisation's contact details, which a moderator looks at one organisation at a time; and the form to declare an interest instead.

use crate::components::form::hidden;
use crate::reader::*;
use answerable_domain::view::organisations::Contact;
use leptos::prelude::*;

/// Whether mail may be sent, in words.
pub fn mail(by_mail: bool) -> String {
    t(if by_mail { "organisations-mail-yes" } else { "organisations-mail-no" })
}

/// The contact details of an organisation.
pub fn contact(contact: &Contact) -> AnyView {
    let safely = (!contact.reached_by.is_empty()).then(|| view! { <div dir="auto">{contact.reached_by.clone()}</div> });
    view! {
        {(!contact.email.is_empty()).then(|| view! { <bdi class="address">{contact.email.clone()}</bdi> })}
        <div class="small muted">{mail(contact.by_mail)}</div>
        {safely}
    }
    .into_any()
}

/// The button to look at the contact details, with a note on what a look records.
pub fn look() -> AnyView {
    view! {
        <form method="post">
            {hidden("step", "look")} <p class="small">{t("organisations-look-about")}</p>
            <button class="button button-quiet button-small">{t("organisations-look")}</button>
        </form>
    }
    .into_any()
}

/// The form «I have a conflict of interest».
pub fn interest() -> AnyView {
    view! {
        <details class="more-details">
            <summary>{t("moderating-interest")}</summary>
            <form class="form" method="post">
                {hidden("step", "interest")} <p>{t("organisations-interest-about")}</p>
                <div class="actions">
                    <button class="button button-quiet">{t("moderating-interest-send")}</button>
                </div>
            </form>
        </details>
    }
    .into_any()
}
