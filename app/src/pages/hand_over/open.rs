//! The part of the hand-over sheet on what is in work, owed, going on and promised.

use super::folded::{List, folding, on_desk};
use crate::components::listed::citation;
use crate::components::marks;
use crate::components::page_parts::section;
use crate::pages::actions::draft_path;
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::rules::reporting::ReportStage;
use answerable_domain::view::actions::ActionDraft;
use answerable_domain::view::hand_over::*;
use answerable_domain::view::recommendations::{ActionShown, Question};
use chrono::NaiveDate;
use leptos::prelude::*;

fn nothing(key: &str) -> AnyView {
    view! { <p class="muted">{t(key)}</p> }.into_any()
}

/// The question with which a validator returned a draft; none for drafts at another stage.
fn returned(stage: ReportStage, question: Option<&String>) -> Option<AnyView> {
    let question = question.filter(|_| stage == ReportStage::Returned)?;
    Some(
        view! { <p class="small">{t("report-question")} {colon()} {quoted(view! { <span dir="auto">{question.clone()}</span> })}</p> }
            .into_any(),
    )
}

/// The section of drafts of reports and actions with their stages, and of the coordinator's questions.
pub fn drafts(sheet: &HandOverSheet) -> AnyView {
    let report = |own: &DraftAtWork| {
        let address = format!("{}/report", on_desk(&own.reference));
        view! {
            <li>
                <time datetime=own.changed_on.to_string()>{reader().lexicon().formats.short_day(own.changed_on)}</time>
                <div>
                    <p><a href=address>{citation(&own.reference)}</a> {colon()} {code("draft-stage", own.stage.code())} {comma()} <bdi>{own.changed_by.clone()}</bdi></p>
                    {returned(own.stage, own.question.as_ref())}
                </div>
            </li>
        }
        .into_any()
    };
    let action = |own: &ActionDraft| {
        let title = own.typed.text("title").map_or_else(|| t("action-untitled"), str::to_string);
        view! {
            <li>
                <time datetime=own.changed_on.to_string()>{reader().lexicon().formats.short_day(own.changed_on)}</time>
                <div>
                    <p><a href=href(&draft_path(own)) dir="auto">{title}</a> {colon()} {code("draft-stage", own.stage.code())} {comma()} <bdi>{own.changed_by.clone()}</bdi></p>
                    {returned(own.stage, own.question.as_ref())}
                </div>
            </li>
        }
        .into_any()
    };
    let question = |(reference, question): &(Reference, Question)| {
        view! {
            <li>
                <time datetime=question.published_on.to_string()>{reader().lexicon().formats.short_day(question.published_on)}</time>
                <p><a href=on_desk(reference)>{citation(reference)}</a> {colon()} {quoted(in_language(&question.language, &question.body))}</p>
            </li>
        }
        .into_any()
    };
    let actions = Few::first(sheet.action_drafts.clone(), usize::MAX);
    let body = if sheet.drafts.total + actions.total + sheet.questions.total == 0 {
        nothing("sheet-drafts-none")
    } else {
        view! {
            {(sheet.drafts.total > 0).then(|| view! { <h3>{t("question-reports")}</h3> {folding(&sheet.drafts, List::Dated, report, Some("/work"))} })}
            {(actions.total > 0).then(|| view! { <h3>{t("actions-title")}</h3> {folding(&actions, List::Dated, action, None)} })}
            {(sheet.questions.total > 0)
                .then(|| view! { <h3>{t("sheet-questions")}</h3> {folding(&sheet.questions, List::Dated, question, Some("/work?draft=returned"))} })}
        }
        .into_any()
    };
    section("drafts", t("sheet-drafts"), body)
}

/// The section of replies that are owed, the longest due first.
pub fn replies(sheet: &HandOverSheet) -> AnyView {
    let today = sheet.day;
    let item = |own: &ReplyAtWork| {
        let late = (own.due_on < today).then(|| view! { " " {marks::flag(Flag::ReplyOverdue)} });
        let by = own.by.as_ref().map_or_else(|| t("sheet-unnamed-one").into_any(), |named| words(&named.names));
        let draft = own.draft.map(|stage| view! { " · " {code("draft-stage", stage.code())} });
        view! {
            <li>
                <time datetime=own.due_on.to_string()>{reader().lexicon().formats.short_day(own.due_on)}</time>
                <div>
                    <p><a href=href(&format!("/work/replies/{}", own.slug))>{citation(&own.reference)}</a> " · " {by} {colon()} {marks::status(own.verdict)} {draft} {late}</p>
                    {own.draft.and_then(|stage| returned(stage, own.question.as_ref()))}
                </div>
            </li>
        }
        .into_any()
    };
    let body = if sheet.replies.total == 0 {
        nothing("replies-none")
    } else {
        view! { <p class="small muted">{t("sheet-replies-days")}</p> {folding(&sheet.replies, List::Dated, item, Some("/work/replies"))} }
            .into_any()
    };
    section("replies", t("replies-title"), body)
}

/// The section of actions that have not ended.
pub fn actions(sheet: &HandOverSheet) -> AnyView {
    let today = sheet.day;
    let item = |own: &ActionShown| {
        let late = own.is_late(today).then(|| view! { " " <span class="flag" data-flag="overdue">{t("action-late")}</span> });
        let leads = own.institutions.first().is_some_and(|first| first.code == sheet.institution.code);
        let title = if leads {
            view! { <a href=href(&format!("/work/actions/{}", own.slug))>{words(&own.titles)}</a> }.into_any()
        } else {
            words(&own.titles)
        };
        let lead = own.institutions.first().filter(|_| !leads).map(|first| view! { " · " {t("documents-lead")} " " {words(&first.names)} });
        let progress =
            (own.state == ActionState::UnderWay).then(|| view! { " · " {tr("action-progress", &[("percent", own.progress.into())])} });
        view! {
            <li>
                {by_day(own.planned_end)}
                <p>{title} " · " {code("action-state", own.state.code())} {progress} {lead} {late}</p>
            </li>
        }
        .into_any()
    };
    let body = if sheet.actions.total == 0 {
        nothing("sheet-going-none")
    } else {
        view! { <p class="small muted">{t("sheet-going-days")}</p> {folding(&sheet.actions, List::Dated, item, Some("/work/actions"))} }
            .into_any()
    };
    section("going", t("sheet-going"), body)
}

/// A day for the first column, or a note that there is none.
fn by_day(on: Option<NaiveDate>) -> AnyView {
    match on {
        Some(on) => short_day(on).into_any(),
        None => view! { <span class="small muted">{t("sheet-no-day")}</span> }.into_any(),
    }
}

/// The section of public promises: next steps, steps of actions and their ends.
pub fn promises(sheet: &HandOverSheet) -> AnyView {
    let today = sheet.day;
    let item = |own: &Promise| {
        let passed =
            own.on.is_some_and(|on| on < today).then(|| view! { " " <span class="flag" data-flag="overdue">{t("sheet-passed")}</span> });
        let action = |titles: &Words, slug: &str| view! { <a href=href(&format!("/work/actions/{slug}"))>{words(titles)}</a> }.into_any();
        let said = match &own.what {
            Promised::NextStep(said, reference) => view! {
                {t("report-next")} {colon()} {in_language(&said.language, &said.body)} " · " <a href=on_desk(reference)>{citation(reference)}</a>
            }
            .into_any(),
            Promised::Milestone(step, titles, slug) => {
                view! { {t("sheet-milestone")} {colon()} {words(step)} " · " {action(titles, slug)} }.into_any()
            }
            Promised::End(titles, slug) => view! { {t("due-action")} {colon()} {action(titles, slug)} }.into_any(),
        };
        view! { <li>{by_day(own.on)} <p>{said} {passed}</p></li> }.into_any()
    };
    let body = if sheet.promises.total == 0 {
        nothing("sheet-promised-none")
    } else {
        view! { <p class="small muted">{t("sheet-promised-about")}</p> {folding(&sheet.promises, List::Dated, item, None)} }.into_any()
    };
    section("promised", t("sheet-promised"), body)
}
