//! The stage of a submission, and the decisions on it.

use crate::reader::*;
use answerable_domain::rules::submissions::SubmissionStage;
use answerable_domain::view::submissions::*;
use leptos::prelude::*;

/// The stage of a submission, who wrote last, and when a decision is due.
pub fn state(page: &SubmissionPage) -> AnyView {
    let changed = page.changed_on.map(|on| {
        view! {
            <div>
                <dt>{t("draft-last-writer")}</dt>
                <dd><bdi>{page.changed_by.clone()}</bdi> {comma()} {short_day(on)}</dd>
            </div>
        }
    });
    let waits = page.due_on.map(|on| {
        view! {
            <div>
                <dt>{t("submissions-due")}</dt>
                <dd>{short_day(on)}</dd>
            </div>
        }
    });
    let said = match page.stage {
        SubmissionStage::Draft if page.version == 0 => None,
        stage => Some(view! {
            <dl class="summary">
                <div>
                    <dt>{t("draft-stage")}</dt>
                    <dd>{code("submission-stage", stage.code())}</dd>
                </div>
                {changed} {waits}
            </dl>
        }),
    };
    view! { {said} {decisions(&page.decisions)} {appeal(page)} }.into_any()
}

fn appeal(page: &SubmissionPage) -> Option<AnyView> {
    page.appeal.as_ref().map(|appeal| {
        view! {
            <h3>{t("submissions-appeal")}</h3>
            <p>{in_language(&page.written.language, appeal)}</p>
        }
        .into_any()
    })
}

/// The decisions, the newest first, each with its ground, the marked passage and the moderator's note; none if there are none.
pub fn decisions(found: &[DecisionShown]) -> Option<AnyView> {
    (!found.is_empty()).then(|| {
        let items = found
            .iter()
            .map(|own| {
                let ground = own.ground.map(|ground| {
                    view! {
                        <p>
                            <strong>{code("moderation-ground", ground.code())}</strong>
                            ". "
                            {code("moderation-about", ground.code())}
                        </p>
                    }
                });
                let passage = own.passage.clone().map(|passage| {
                    let place = own.field.as_deref().map(|field| t(&format!("submission-{field}")));
                    view! {
                        <p class="small">{t("submissions-passage")} {place.map(|place| view! { " (" {place} ")" })}</p>
                        <blockquote><p dir="auto"><mark class="risk">{passage}</mark></p></blockquote>
                    }
                });
                let same = own.duplicate_of.as_ref().map(|path| view! { <p><a href=href(path)>{t("submissions-duplicate-of")}</a></p> });
                let note = own.note.clone().map(|note| view! { <p dir="auto">{note}</p> });
                view! {
                    <li>
                        <p>{code("moderation-decision", own.decision.code())} {comma()} {short_day(own.decided_on)}</p>
                        {ground} {same} {passage} {note}
                    </li>
                }
            })
            .collect_view();
        view! {
            <div class="notice" data-kind="warning">
                <p class="notice-title">{t("submissions-decided")}</p>
                <ol class="plain-list">{items}</ol>
            </div>
        }
        .into_any()
    })
}
