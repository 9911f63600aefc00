//! Parts that several pages of the desk share: heads, steps through a list, the buttons of a draft.

use crate::components::form::{Field, Form, textarea};
use crate::components::listed::citation;
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::rules::reporting::ReportStage;
use answerable_domain::view::work::*;
use leptos::prelude::*;

/// Links to the previous and next item of the list from which the reader came, and back to it.
pub fn steps(neighbours: &Neighbours, which: &WhichTasks, end: &'static str) -> AnyView {
    let reader = reader();
    let parameters = which.parameters(1);
    let link = |reference: &Option<Reference>, rel: &'static str, words: &'static str| {
        reference.as_ref().map(|reference| {
            let address = reader.href_with(&format!("/work{}{end}", reference.path()), &parameters);
            view! {
                <li>
                    <a rel=rel href=address aria-label=[t(words), citation(reference)].join(colon())>
                        {t(words)}
                    </a>
                </li>
            }
        })
    };
    view! {
        <nav class="pagination" aria-label=t("work-list")>
            <ul>
                {link(&neighbours.previous, "prev", "page-previous")}
                <li>
                    <a href=reader.href_with("/work", &parameters)>{tr("work-list-back", &[("count", neighbours.total.into())])}</a>
                </li>
                {link(&neighbours.next, "next", "page-next")}
            </ul>
        </nav>
    }
    .into_any()
}

/// The stage of a draft: who wrote last, and the question with which it was returned.
pub fn draft_state(stage: ReportStage, question: Option<&String>, by: &str, on: chrono::NaiveDate) -> AnyView {
    let question = question.map(|question| {
        view! {
            <div>
                <dt>{t("report-question")}</dt>
                <dd>{question.clone()}</dd>
            </div>
        }
    });
    view! {
        <dl class="summary">
            <div>
                <dt>{t("draft-stage")}</dt>
                <dd>{code("draft-stage", stage.code())}</dd>
            </div>
            <div>
                <dt>{t("draft-last-writer")}</dt>
                <dd><bdi>{by.to_string()}</bdi> {comma()} {short_day(on)}</dd>
            </div>
            {question}
        </dl>
    }
    .into_any()
}

/// The buttons of a draft. Each sends the whole form. A focal point may not change a draft that waits for the validator.
pub fn buttons(form: &Form, stage: Option<ReportStage>, validator: bool) -> AnyView {
    let waits = stage == Some(ReportStage::Submitted);
    if waits && !validator {
        return view! { <p id="step" class="notice" data-kind="info">{t("report-waits")}</p> }.into_any();
    }
    let question = (validator && waits).then(|| {
        view! {
            {textarea(form, Field::text("question", "report-question").hint("report-question-hint"), 3, None)}
            <div class="actions">
                <button class="button button-quiet" name="step" value="return">
                    {t("report-return")}
                </button>
            </div>
        }
    });
    let publish = validator.then(|| {
        view! { <button class="button" name="step" value="publish">{t("report-publish")}</button> }
    });
    let submit = (!waits).then(|| {
        let class = if validator { "button button-quiet" } else { "button" };
        view! { <button class=class name="step" value="submit">{t("report-submit")}</button> }
    });
    view! {
        <div class="actions" id="step">
            <button class="button button-quiet" name="step" value="save">
                {t("report-save")}
            </button>
            {submit} {publish}
        </div>
        {question}
    }
    .into_any()
}

/// The folded form that deletes a draft.
pub fn discard(version: i32) -> AnyView {
    view! {
        <details class="more-details">
            <summary>{t("report-discard")}</summary>
            <form method="post">
                <p>{t("report-discard-about")}</p>
                <input type="hidden" name="version" value=version.to_string() />
                <button class="button button-stop" name="step" value="discard">
                    {t("report-discard-yes")}
                </button>
            </form>
        </details>
    }
    .into_any()
}
