//! `/accessibility`: what is done for accessibility, what was tested, what was not, and how to report a failure.

use super::{paragraphs, points};
use crate::components::page_parts::{page_head, section};
use crate::pages::{Head, Page, draw};
use crate::reader::*;
use leptos::prelude::*;
use std::sync::Arc;

/// The page on the site's accessibility.
pub fn page(reader: &Arc<Reader>) -> Page {
    let head = || Head {
        title: t("accessibility-title"),
        description: t("accessibility-description"),
        section: "/accessibility",
        timeless: true,
        ..Head::default()
    };
    draw(reader, head, body)
}

fn body() -> AnyView {
    let does = [
        "accessibility-does-scripts",
        "accessibility-does-keyboard",
        "accessibility-does-narrow",
        "accessibility-does-colour",
        "accessibility-does-language",
        "accessibility-does-tables",
        "accessibility-does-settings",
        "accessibility-does-print",
    ];
    let tested = view! {
        {points(&["accessibility-tested-automatic", "accessibility-tested-looked"])}
        <p>{t("accessibility-untested-intro")}</p>
        {points(&["accessibility-untested-people", "accessibility-untested-browsers", "accessibility-untested-documents"])}
        <p>{t("accessibility-claim")}</p>
    };
    view! {
        {page_head((), t("accessibility-title"), t("accessibility-lede"))}
        <div class="prose">
            {section("does", t("accessibility-does"), points(&does))}
            {section("tested", t("accessibility-tested"), tested)}
            {section("report", t("accessibility-report"), paragraphs(&["accessibility-report-1", "accessibility-report-2"]))}
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::reader_of;
    use answerable_domain::model::Lang;

    #[test]
    fn it_says_what_was_tested_and_what_was_not_and_how_to_report() {
        let drawn = Drawn::of(&page(&reader_of(Lang::En, "/accessibility")));
        assert_eq!(drawn.attrs("main section[id]", "id"), ["does", "tested", "report"]);
        assert_eq!((drawn.count("#does li"), drawn.count("#tested ul"), drawn.count("#report p")), (8, 2, 2));
    }
}
