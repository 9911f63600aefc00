//! The second step of a publication: if the author confirmed signs of personal data, a moderator looks at each once more.

use super::head;
use super::one::{marked, reason};
use crate::components::form::hidden;
use crate::components::page_parts::page_head;
use crate::pages::{Page, draw};
use crate::reader::*;
use answerable_domain::view::moderating::*;
use leptos::prelude::*;
use std::sync::Arc;

/// The page that asks once more before a decision. `step` is the step that is being taken.
pub fn page(reader: &Arc<Reader>, found: ModeratedPage, step: &str) -> Page {
    let step = if step == "uphold" { "uphold" } else { "publish" };
    draw(reader, || head(t("moderating-sure"), true, found.page.fiction), || body(&found, step))
}

fn body(found: &ModeratedPage, step: &'static str) -> AnyView {
    let version = found.page.version.to_string();
    let yes = if step == "uphold" { "moderating-uphold" } else { "moderating-publish" };
    let back = reader().here_in(reader().lang);
    view! {
        {page_head(t("moderating-title"), t("moderating-sure"), t("moderating-sure-about"))} <h2>{t("moderating-signs")}</h2> {marked(found)}
        {reason(found)}
        <form class="form" method="post">
            {hidden("version", version)} {hidden("sure", "yes")}
            <div class="actions">
                <a class="button" href=back>{t("moderating-sure-back")}</a>
                <button class="button button-stop" name="step" value=step>{t(yes)}</button>
            </div>
        </form>
    }
    .into_any()
}
