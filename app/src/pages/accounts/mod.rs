//! The pages of accounts: signing in, a person's own account, the members of a body.

pub mod administration;
pub mod code;
pub mod ended;
pub mod hand_over;
pub mod invitation;
pub mod members;
mod members_parts;
pub mod own;
pub mod own_forms;
pub mod reset;
pub mod second_factor;
pub mod sessions;
pub mod sign_in;
pub mod too_long;

use crate::pages::Head;
use crate::reader::*;
use answerable_domain::model::{Body, BodyKind, Role};
use leptos::prelude::*;

/// The head of a page that is for one person, now; `below_account` puts it below the account's page.
pub(crate) fn head(title: String, below_account: bool) -> Head {
    let trail = if below_account { vec![(t("own-account"), "/account".to_string())] } else { Vec::new() };
    Head::at_desk(title, trail)
}

/// The name of a body.
fn body_name(body: &Body) -> AnyView {
    match body.kind {
        BodyKind::Institution | BodyKind::Organisation => words(&body.names),
        BodyKind::Mechanism => tr("body-mechanism-of", &[("state", body.names.text(reader().lang).into())]).into_any(),
        BodyKind::Moderation => t("body-kind-moderation").into_any(),
        BodyKind::Installation => t("body-kind-installation").into_any(),
    }
}

/// The name of a role.
fn role_name(role: Role) -> String {
    code("role", role.code())
}

/// The page's title with a sentence below it.
pub(crate) fn page_head(title: String, lede: String) -> AnyView {
    view! {
        <header class="page-head">
            <h1>{title}</h1>
            {(!lede.is_empty()).then(|| view! { <p class="lede">{lede}</p> })}
        </header>
    }
    .into_any()
}
