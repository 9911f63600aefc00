//! `/privacy`: what is stored about readers and about people who write, and what the program cannot promise.

use super::{paragraphs, points};
use crate::components::page_parts::{page_head, section};
use crate::pages::{Head, Page, draw};
use crate::reader::*;
use leptos::prelude::*;
use std::sync::Arc;

/// The page on privacy.
pub fn page(reader: &Arc<Reader>) -> Page {
    let head = || Head {
        title: t("privacy-title"),
        description: t("privacy-description"),
        section: "/privacy",
        timeless: true,
        ..Head::default()
    };
    draw(reader, head, body)
}

fn body() -> AnyView {
    let reading = [
        "privacy-reading-cookies",
        "privacy-reading-third",
        "privacy-reading-stored",
        "privacy-reading-log",
        "privacy-reading-language",
        "privacy-reading-memory",
        "privacy-reading-links",
    ];
    let children = view! {
        {paragraphs(&["privacy-children-1", "privacy-children-2"])}
        <p>
            <a href="https://inhope.org/" rel="external noopener">
                {t("privacy-children-link")}
            </a>
        </p>
    };
    view! {
        {page_head((), t("privacy-title"), t("privacy-lede"))}
        <div class="prose">
            {section("reading", t("privacy-reading"), points(&reading))}
            {section("host", t("privacy-host"), paragraphs(&["privacy-host-1", "privacy-host-2"]))}
            {section("writing", t("privacy-writing"), points(&["privacy-writing-people", "privacy-writing-device", "privacy-writing-submission", "privacy-writing-guard", "privacy-writing-desk", "privacy-writing-registration", "privacy-writing-leave", "privacy-writing-pseudonym", "privacy-writing-danger"]))}
            {section("record", t("privacy-record"), paragraphs(&["privacy-record-1"]))}
            {section("children", t("privacy-children"), children)}
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
    fn readers_and_writers_each_learn_what_is_stored() {
        let drawn = Drawn::of(&page(&reader_of(Lang::Ar, "/privacy")));
        assert_eq!(drawn.attr("html", "dir"), "rtl");
        assert_eq!(drawn.attrs("main section[id]", "id"), ["reading", "host", "writing", "record", "children"]);
        assert_eq!(drawn.count("#children a[rel~=noopener]"), 1);
    }
}
