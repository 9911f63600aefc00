//! «Leave this page now»: the first element on pages that somebody may have to leave before another person sees them. It is a plain link,
//! so that it works without scripts. A few lines in `public/quick_exit.js` also blank the page at once, remove it from the browser's
//! history, and do the same when Escape is pressed three times.

use crate::reader::*;
use answerable_domain::model::BodyKind;
use leptos::prelude::*;

/// Whether the reader's desks have this link, as those of an organisation's people do. Other pages ask for it.
pub fn on_desks(reader: &Reader) -> bool {
    of_organisation(reader)
}

/// Whether signing out deletes the form texts that the browser keeps. This is so on every page on which a member of an organisation is
/// signed in.
pub fn forgets(reader: &Reader) -> bool {
    of_organisation(reader)
}

fn of_organisation(reader: &Reader) -> bool {
    let member = reader.signed_in.as_ref().and_then(|who| who.member.as_ref());
    member.is_some_and(|member| member.body.kind == BodyKind::Organisation)
}

/// Draws the link «Leave this page now», which stays in reach while the page is scrolled.
pub fn quick_exit() -> AnyView {
    let address = format!("/{}/leave", reader().lang.tag());
    view! {
        <section class="quick-exit" aria-label=t("quick-exit-name")>
            <div class="wrap">
                <a class="quick-exit-link" href=address rel="nofollow">
                    {t("quick-exit")}
                </a>
            </div>
        </section>
    }
    .into_any()
}
