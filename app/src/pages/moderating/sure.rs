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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;
    use answerable_domain::model::Role;
    use answerable_domain::rules::submissions::SubmissionStage;

    #[test]
    fn each_piece_is_read_once_more_before_it_is_published() {
        let mut submitted = submission(SubmissionStage::Submitted);
        submitted.written.developments = "Escriban a ana.perez@example.org.".to_string();
        submitted.written.confirmed = vec!["a-key".to_string()];
        submitted.written.confirm_why = "Está de acuerdo.".to_string();
        let found =
            ModeratedPage { page: submitted, earlier: Vec::new(), submitted_on: on("2026-04-20"), others: Vec::new(), hidden_name: None };
        let reader = reader_as(Role::Moderator, "/moderating/s-1");
        let drawn = Drawn::of(&page(&reader, found.clone(), "publish"));
        assert_eq!(drawn.forms(), ["post version=2 sure=yes > step=publish"]);
        assert_eq!(drawn.attr("main form a.button", "href"), "/en/moderating/s-1");
        assert_eq!(
            (drawn.one("main li mark"), drawn.one("main blockquote [lang=es]")),
            ("ana.perez@example.org".to_string(), "Está de acuerdo.".to_string())
        );
        assert_eq!(Drawn::of(&page(&reader, found.clone(), "uphold")).forms(), ["post version=2 sure=yes > step=uphold"]);
        // No other step is made of what an address says.
        assert_eq!(Drawn::of(&page(&reader, found, "decline")).forms(), ["post version=2 sure=yes > step=publish"]);
    }
}
