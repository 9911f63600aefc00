//! How an organisation is reached, which a moderator looks at one at a time; and declaring an interest instead.

use crate::components::form::hidden;
use crate::reader::*;
use crate::view::organisations::Contact;
use leptos::prelude::*;

/// Whether mail may be sent.
pub fn mail(by_mail: bool) -> String {
    t(if by_mail { "organisations-mail-yes" } else { "organisations-mail-no" })
}

/// How an organisation is reached.
pub fn contact(contact: &Contact) -> AnyView {
    let safely = (!contact.reached_by.is_empty()).then(|| view! { <div dir="auto">{contact.reached_by.clone()}</div> });
    view! {
        {(!contact.email.is_empty()).then(|| view! { <bdi class="address">{contact.email.clone()}</bdi> })}
        <div class="small muted">{mail(contact.by_mail)}</div>
        {safely}
    }
    .into_any()
}

/// A way to look, with what a look leaves.
pub fn look() -> AnyView {
    view! {
        <form method="post">
            {hidden("step", "look")} <p class="small">{t("organisations-look-about")}</p>
            <button class="button button-quiet button-small">{t("organisations-look")}</button>
        </form>
    }
    .into_any()
}

/// «I have a conflict of interest».
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
