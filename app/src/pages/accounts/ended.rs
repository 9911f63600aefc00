//! The page for a form whose session ended before it was sent: it shows what was typed, which can be sent again.

use crate::components::form::{Form, within_textarea};
use crate::pages::{Head, Page, draw_with_status};
use crate::reader::*;
use leptos::prelude::*;
use std::sync::Arc;

/// The page for a form whose session has ended. `sign_in` is the address at which the person signs in again.
pub fn page(reader: &Arc<Reader>, form: &Form, sign_in: &str) -> Page {
    let head = || Head { title: t("session-ended"), unlisted: true, timeless: true, ..Head::default() };
    draw_with_status(401, reader, head, || body(form, sign_in))
}

fn body(form: &Form, sign_in: &str) -> AnyView {
    // Passwords are not kept; they are typed again.
    let fields = form
        .pairs()
        .filter(|(name, _)| !name.contains("password") && *name != "code")
        .map(|(name, value)| view! { <textarea hidden name=name.to_string() inner_html=within_textarea(value)></textarea> })
        .collect_view();
    view! {
        <header class="page-head">
            <h1>{t("session-ended")}</h1>
            <p class="lede">{t("session-ended-lede")}</p>
        </header>
        <ol>
            <li>
                <a href=sign_in.to_string() target="_blank" rel="noopener">
                    {t("session-ended-sign-in")}
                </a>
            </li>
            <li>{t("session-ended-come-back")}</li>
        </ol>
        <form class="form" method="post">
            {fields}
            <div class="actions">
                <button class="button">{t("session-ended-again")}</button>
            </div>
        </form>
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
    fn what_was_typed_can_be_sent_again_and_secrets_are_typed_anew() {
        let form = Form::new([("body", "My text\nin two lines"), ("step", "save"), ("password", "secret"), ("code", "123456")]);
        let drawn = Drawn::of(&page(&reader_of(Lang::En, "/work"), &form, "/en/sign-in?next=%2Fen%2Fwork"));
        assert_eq!(drawn.status, 401);
        assert_eq!(drawn.attrs("main form textarea[hidden]", "name"), ["body", "step"]);
        assert_eq!(drawn.one("textarea[name=body]"), "My text in two lines");
        assert_eq!(drawn.attr("main ol a[target=_blank]", "href"), "/en/sign-in?next=%2Fen%2Fwork");
        assert_eq!(drawn.forms(), ["post > send"]);
    }
}
