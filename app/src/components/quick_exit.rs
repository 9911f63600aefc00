//! «Leave this page now»: the first thing on pages that somebody may have to leave before another person sees them. It is a plain link, so
//! that it works without scripts; a few lines in `public/quick_exit.js` blank the page at once, take it out of the browser's history and
//! answer to Escape, pressed three times.

use crate::model::BodyKind;
use crate::pages::Head;
use crate::reader::*;
use leptos::prelude::*;

/// Whether a page has one: where it is asked for, and on every desk of an organisation's people.
pub fn is_wanted(head: &Head, reader: &Reader) -> bool {
    head.quick_exit || (head.desk && of_organisation(reader))
}

/// Whether what a form keeps in the browser is forgotten on signing out: on every page from which somebody of an organisation can.
pub fn forgets(reader: &Reader) -> bool {
    of_organisation(reader)
}

fn of_organisation(reader: &Reader) -> bool {
    let member = reader.signed_in.as_ref().and_then(|who| who.member.as_ref());
    member.is_some_and(|member| member.body.kind == BodyKind::Organisation)
}

/// The link. It stays in reach while the page is scrolled.
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
