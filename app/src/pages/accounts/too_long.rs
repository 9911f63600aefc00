//! The page for a form with more text than is read: it shows the part that fits, which can be sent without the rest.

use crate::components::form::{Form, within_textarea};
use crate::pages::{Head, Page, draw_with_status};
use crate::reader::*;
use leptos::prelude::*;
use std::sync::Arc;

/// The page for a form that was too long.
pub fn page(reader: &Arc<Reader>, form: &Form) -> Page {
    let head = || Head { title: t("problem-too-large"), unlisted: true, timeless: true, ..Head::default() };
    draw_with_status(413, reader, head, || body(form))
}

fn body(form: &Form) -> AnyView {
    // The button that was pressed is not kept: a cut text can be saved at most, never published. Passwords are typed again.
    let kept: Vec<(&str, &str)> =
        form.pairs().filter(|(name, _)| !name.contains("password") && !matches!(*name, "code" | "step")).collect();
    let again = (!kept.is_empty()).then(|| {
        let fields =
            kept.iter().map(|(name, value)| view! { <textarea hidden name=name.to_string() inner_html=within_textarea(value)></textarea> });
        let fields = fields.collect_view();
        view! {
            <p>{t("too-long-kept")}</p>
            <form class="form" method="post">
                {fields}
                <div class="actions">
                    <button class="button">{t("too-long-again")}</button>
                </div>
            </form>
        }
    });
    view! {
        <header class="page-head">
            <h1>{t("problem-too-large")}</h1>
            <p class="lede">{t("too-long-lede")}</p>
        </header>
        {again}
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
    fn what_was_read_can_be_sent_without_the_button_that_was_pressed() {
        let reader = reader_of(Lang::En, "/work");
        let drawn = Drawn::of(&page(&reader, &Form::new([("body", "kept"), ("step", "publish"), ("password", "secret"), ("code", "1")])));
        assert_eq!((drawn.status, drawn.forms()), (413, vec!["post > send".to_string()]));
        assert_eq!(drawn.attrs("main form textarea[hidden]", "name"), ["body"]);
        let nothing = Drawn::of(&page(&reader, &Form::new([("step", "publish")])));
        assert_eq!(nothing.count("main form"), 0);
    }
}
