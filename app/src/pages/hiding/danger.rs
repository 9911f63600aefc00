//! `/danger/{kind}/{name}`: a reader warns that something endangers somebody. No account is needed, and nothing is stored about the reader.

use super::record;
use crate::components::form::{Field, Form, error_summary, textarea};
use crate::components::page_parts::page_head;
use crate::pages::{Head, Page, draw_with_status};
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::view::hiding::*;
use leptos::prelude::*;
use std::sync::Arc;

const PASSAGE: Field = Field::text("passage", "danger-passage").hint("danger-passage-hint");
const WHY: Field = Field::text("why", "danger-why").hint("danger-why-hint");

/// The form for a warning about a record, or the page that says that the warning was received.
pub fn page(reader: &Arc<Reader>, found: RecordShown, kind: Published, form: &Form, status: u16) -> Page {
    let told = reader.parameters.iter().any(|(name, value)| name == "done" && value == "danger-told");
    let head = || Head {
        title: t("danger-title"),
        in_full: Some(format!("{}{}{} {}", t("danger-title"), colon(), code("hiding-kind", kind.code()), found.name)),
        desk: true,
        timeless: true,
        unlisted: true,
        quick_exit: true,
        fiction: found.fiction,
        ..Head::default()
    };
    draw_with_status(status, reader, head, || if told { thanks(&found) } else { body(&found, form) })
}

fn body(found: &RecordShown, form: &Form) -> AnyView {
    view! {
        {error_summary(form)} {page_head((), t("danger-title"), t("danger-lede"))}
        <dl class="summary">
            <div>
                <dt>{t("danger-about")}</dt>
                <dd>{record(found)}</dd>
            </div>
        </dl>
        <form class="form" method="post">
            {textarea(form, PASSAGE, 3, None)} {textarea(form, WHY, 3, None)} <p class="small muted">{t("danger-untraced")}</p>
            <div class="actions">
                <button class="button">{t("danger-send")}</button>
            </div>
        </form>
    }
    .into_any()
}

fn thanks(found: &RecordShown) -> AnyView {
    view! {
        {page_head((), t("danger-told-title"), t("danger-told-lede"))}
        <p>{t("danger-told-next")}</p>
        <p>
            <a class="button button-quiet" href=href(&found.path)>{t("danger-back")}</a>
        </p>
        <p>
            <a href=href("/moderation#hidings")>{t("danger-log")}</a>
        </p>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;

    fn drawn(parameters: &[(&str, &str)], form: &Form) -> Drawn {
        let reader = reader_of(Lang::En, "/danger/assessment/a-1");
        let reader = if parameters.is_empty() { reader } else { asking(&reader, [parameters[0]]) };
        Drawn::of(&page(&reader, recorded(), Published::Assessment, form, 200))
    }

    #[test]
    fn a_reader_warns_without_an_account_and_can_leave_at_once() {
        let drawn = drawn(&[], &refused([("passage", "Ana"), ("why", "She is a child.")], "why", "danger-too-many"));
        assert_eq!(drawn.forms(), ["post > send"]);
        assert_eq!((drawn.one("#passage"), drawn.one("#why"), drawn.errors().len()), ("Ana".to_string(), "She is a child.".to_string(), 1));
        // Two records of one kind are told apart in tabs.
        assert_eq!(drawn.one("title"), "Error: This endangers somebody: Alternative assessment a-1 · Answerable");
        assert_eq!((drawn.count(".quick-exit a"), drawn.count("meta[name=robots][content=noindex]")), (1, 1));
    }

    #[test]
    fn whoever_warned_is_thanked_and_led_back() {
        let drawn = drawn(&[("done", "danger-told")], &untouched());
        assert_eq!((drawn.one("h1"), drawn.count("main form")), ("The moderators are told".to_string(), 0));
        assert_eq!(drawn.attrs("main p a", "href"), [format!("/en/recommendations/{SYMBOL}/14#a-1"), "/en/moderation#hidings".to_string()]);
    }
}
