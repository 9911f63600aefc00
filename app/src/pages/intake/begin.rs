//! `/coordination/documents/new`: a document is brought in, as a file or as text.

use super::{LIST, trail};
use crate::components::form::*;
use crate::pages::{Head, Page, draw_with_status};
use crate::reader::*;
use leptos::prelude::*;
use std::sync::Arc;

/// The form that begins an intake. `status` is that of an earlier attempt, if there was one.
pub fn page(reader: &Arc<Reader>, form: &Form, status: u16) -> Page {
    let head = || Head::at_desk(t("intake-begin"), trail(None));
    draw_with_status(status, reader, head, || body(form))
}

fn body(form: &Form) -> AnyView {
    let file = view! {
        <input
            class="input"
            type="file"
            id="file"
            name="file"
            accept=".docx,.txt,.html,.htm"
            aria-describedby=if form.error("file").is_some() { "file-hint file-error" } else { "file-hint" }
            aria-invalid=form.error("file").map(|_| "true")
        />
    };
    view! {
        <header class="page-head">
            <h1>{t("intake-begin")}</h1>
            <p class="lede">{t("intake-begin-lede")}</p>
        </header>
        {error_summary(form)}
        <form class="form" method="post" enctype="multipart/form-data">
            {around(form, "file", t("intake-file"), Some("intake-file-hint"), file.into_any())}
            {textarea(form, Field::text("text", "intake-text").hint("intake-text-hint"), 10, Some("und".to_string()))}
            <div class="actions">
                <button class="button">{t("intake-read")}</button>
                <a href=href(LIST)>{t("intake-back")}</a>
            </div>
        </form>
        <p class="muted">{t("intake-private-until")}</p>
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
    fn a_document_comes_as_a_file_or_as_text() {
        let form = refused([("text", "1. The Committee\n\nrecommends")], "file", "intake-refusal-pdf");
        let drawn = Drawn::of(&page(&reader_of(Lang::En, "/coordination/documents/new"), &form, 422));
        assert_eq!(
            (drawn.attr("main form", "enctype"), drawn.forms()),
            ("multipart/form-data".to_string(), vec!["post > send".to_string()])
        );
        assert_eq!((drawn.errors().len(), drawn.attr("#file", "aria-describedby")), (1, "file-hint file-error".to_string()));
        assert_eq!((drawn.one("#text"), drawn.attr("#text", "lang")), ("1. The Committee recommends".to_string(), "und".to_string()));
    }
}
