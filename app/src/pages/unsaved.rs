//! The page for a form that could not be saved, for a while or through an error of ours: it shows what was typed, to be read and sent
//! again.

use crate::components::form::{Form, within_textarea};
use crate::pages::{Head, Page, draw_with_status};
use crate::reader::*;
use leptos::prelude::*;
use std::sync::Arc;

/// The number of characters from which a value is shown for copying; shorter ones are quickly entered again.
const WORTH_COPYING: usize = 30;

/// The page for a form that could not be saved. `with_files`: whether files came along, which are lost.
pub fn page(reader: &Arc<Reader>, status: u16, form: &Form, with_files: bool) -> Page {
    let head = || Head { title: t("unsaved"), unlisted: true, timeless: true, ..Head::default() };
    draw_with_status(status, reader, head, || body(form, with_files))
}

fn body(form: &Form, with_files: bool) -> AnyView {
    // Passwords are typed again. The button that was pressed is not kept either, so that nothing is published without the files that belong
    // to it.
    let kept: Vec<(&str, &str)> =
        form.pairs().filter(|(name, _)| !name.contains("password") && *name != "code" && !(with_files && *name == "step")).collect();
    let fields = kept
        .iter()
        .map(|(name, value)| view! { <textarea hidden name=name.to_string() inner_html=within_textarea(value)></textarea> })
        .collect_view();
    let texts: Vec<String> =
        kept.iter().filter(|(_, value)| value.chars().count() >= WORTH_COPYING).map(|(_, value)| value.to_string()).collect();
    let texts = (!texts.is_empty()).then(|| {
        let texts = texts.into_iter().map(|text| view! { <blockquote dir="auto"><p>{text}</p></blockquote> }).collect_view();
        view! {
            <section>
                <h2>{t("unsaved-texts")}</h2>
                {texts}
            </section>
        }
    });
    view! {
        <header class="page-head">
            <h1>{t("unsaved")}</h1>
            <p class="lede">{t("unsaved-lede")}</p>
        </header>
        <form class="form" method="post">
            {fields}
            {with_files.then(|| view! { <p>{t("unsaved-files")}</p> })}
            <div class="actions">
                <button class="button">{t("session-ended-again")}</button>
            </div>
        </form>
        {texts}
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::reader_of;
    use answerable_domain::model::Lang;

    const LONG: &str = "هذا نص طويل بما يكفي ليستحق النسخ";

    fn drawn(with_files: bool) -> Drawn {
        let form = Form::new([("reasons", LONG), ("status", "planned"), ("step", "publish"), ("password", "secret"), ("code", "1")]);
        Drawn::of(&page(&reader_of(Lang::En, "/work"), 503, &form, with_files))
    }

    #[test]
    fn all_that_was_typed_can_be_sent_again_or_copied() {
        let drawn = drawn(false);
        assert_eq!((drawn.status, drawn.forms()), (503, vec!["post > send".to_string()]));
        assert_eq!(drawn.attrs("main form textarea[hidden]", "name"), ["reasons", "status", "step"]);
        assert_eq!(drawn.all("main blockquote[dir=auto]"), [LONG]);
    }

    #[test]
    fn without_its_files_nothing_is_published_by_sending_it_again() {
        let drawn = drawn(true);
        assert_eq!(drawn.attrs("main form textarea[hidden]", "name"), ["reasons", "status"]);
        assert_eq!(drawn.one("main form p"), "Files have to be chosen again, on the form.");
    }
}
