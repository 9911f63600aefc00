//! «This endangers somebody»: on every published text, for whoever reads it; for a moderator, the way to hide it as well.

use crate::model::*;
use crate::reader::*;
use leptos::prelude::*;

/// The links of the record in which what stands on a recommendation's page can be warned of, on pages that print it elsewhere.
pub fn danger_of(reference: &Reference) -> AnyView {
    danger(Published::Recommendation, &format!("{}/{}", reference.symbol, reference.paragraph))
}

/// The links of a record, by its place in addresses.
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
