//! The link «This endangers somebody», which stands by every published text, for every reader; moderators also get the link to hide it.

use crate::reader::*;
use answerable_domain::model::*;
use leptos::prelude::*;

/// The links for warning of what stands on a recommendation's page, used on other pages that print it.
pub fn danger_of(reference: &Reference) -> AnyView {
    danger(Published::Recommendation, &format!("{}/{}", reference.symbol, reference.paragraph))
}

/// The links for warning of a record, by its kind and its place in addresses.
pub fn danger(kind: Published, name: &str) -> AnyView {
    let place = format!("{}/{}", kind.code(), escape_path(name));
    let reader = reader();
    let moderates = reader.signed_in.as_ref().is_some_and(|who| who.may(Command::HideText, BodyKind::Moderation, None));
    let hide = moderates.then(|| {
        let address = href(&format!("/moderating/hiding/on/{place}"));
        view! { " · " <a href=address rel="nofollow">{t("hiding-hide")}</a> }
    });
    view! {
        <p class="danger small">
            <a href=href(&format!("/danger/{place}")) rel="nofollow">{t("danger-link")}</a>
            {hide}
        </p>
    }
    .into_any()
}
