//! Draws an action: what an institution does about recommendations.

use super::danger::danger;
use super::listed::reference_link;
use super::money::money_lines;
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::view::recommendations::*;
use leptos::prelude::*;

/// Draws one action with its milestones and money. `here` is the recommendation on whose page it stands, which is not named again.
pub fn action(own: &ActionShown, here: Option<&Reference>) -> AnyView {
    let late = own.is_late(reader().day).then(|| view! { " " <span class="flag" data-flag="overdue">{t("action-late")}</span> });
    let institutions = own
        .institutions
        .iter()
        .enumerate()
        .map(|(at, institution)| {
            view! {
                {(at > 0).then(comma)}
                <a href=href(&format!("/institutions/{}", institution.code))>{words(&institution.names)}</a>
            }
        })
        .collect_view();
    let others: Vec<_> = own.recommendations.iter().filter(|reference| Some(*reference) != here).collect();
    let serves = (!others.is_empty()).then(|| {
        let label = if here.is_some() { t("action-serves-also") } else { t("action-serves") };
        let links = others.iter().map(|reference| view! { <li>{reference_link(reference)}</li> }).collect_view();
        view! { <div><dt>{label}</dt><dd><ul class="plain-list">{links}</ul></dd></div> }
    });
    let targets = (!own.targets.is_empty()).then(|| {
        let links = own
            .targets
            .iter()
            .map(|target| view! { <li><a href=href(&format!("/sdgs/{}", target.code))><bdi>{target.code.clone()}</bdi> " " {words(&target.names)}</a></li> })
            .collect_view();
        view! { <div><dt>{t("nav-sdgs")}</dt><dd><ul class="plain-list">{links}</ul></dd></div> }
    });
    let groups = (!own.groups.is_empty()).then(|| {
        let named =
            own.groups.iter().map(|group| view! { <li><a href=href(&format!("/groups/{}", group.code))>{words(&group.names)}</a></li> });
        view! { <div><dt>{t("action-groups")}</dt><dd><ul class="plain-list">{named.collect_view()}</ul></dd></div> }
    });
    let progress = (own.state == ActionState::UnderWay).then(|| {
        view! {
            <div class="progress">
                <label for=format!("progress-{}", own.slug)>{tr("action-progress", &[("percent", own.progress.into())])}</label>
                <progress id=format!("progress-{}", own.slug) max="100" value=own.progress.to_string()></progress>
            </div>
        }
    });
    let reason = (!own.abandoned_reason.is_empty())
        .then(|| view! { <p><strong>{t("action-abandoned-because")}</strong> " " {words(&own.abandoned_reason)}</p> });
    let place = (!own.place.is_empty()).then(|| view! { <div><dt>{t("action-place")}</dt><dd>{words(&own.place)}</dd></div> });
    view! {
        <article class="account" id=format!("action-{}", own.slug)>
            <h3>{words(&own.titles)}</h3>
            <p class="account-meta">
                {code("action-kind", own.kind.code())} " · " {code("action-state", own.state.code())} {late} " · " {institutions}
            </p>
            {(!own.description.is_empty()).then(|| view! { <p>{words(&own.description)}</p> })} {progress} {reason}
            <details class="more-details">
                <summary>{t("action-details")}</summary>
                <dl class="summary">
                    {dates(own)} {place} {groups} {serves} {targets}
                </dl>
                {milestones(own)} {budget(own)}
            </details>
            {danger(Published::Action, &own.slug)}
        </article>
    }
    .into_any()
}

fn dates(own: &ActionShown) -> impl IntoView + use<> {
    let line = |label: &'static str, on: Option<chrono::NaiveDate>| on.map(|on| view! { <div><dt>{t(label)}</dt><dd>{day(on)}</dd></div> });
    (
        line("action-planned-start", own.planned_start.filter(|_| own.started_on.is_none())),
        line("action-started", own.started_on),
        line("action-planned-end", own.planned_end.filter(|_| own.finished_on.is_none())),
        line("action-finished", own.finished_on),
    )
}

fn milestones(own: &ActionShown) -> Option<AnyView> {
    if own.milestones.is_empty() {
        return None;
    }
    let today = reader().day;
    let items = own
        .milestones
        .iter()
        .map(|milestone| {
            let state = match milestone.reached_on {
                Some(on) => view! { {t("milestone-reached")} " " {short_day(on)} }.into_any(),
                None if milestone.due_on < today => {
                    view! { <span class="flag" data-flag="overdue">{t("milestone-missed")}</span> " " {short_day(milestone.due_on)} }
                        .into_any()
                }
                None => view! { {t("due")} " " {short_day(milestone.due_on)} }.into_any(),
            };
            view! { <li>{words(&milestone.titles)} {colon()} <span class="muted">{state}</span></li> }
        })
        .collect_view();
    Some(view! { <h4>{t("milestones")}</h4> <ul>{items}</ul> }.into_any())
}

fn budget(own: &ActionShown) -> Option<AnyView> {
    (!own.budget.is_empty()).then(|| money_lines(t("budget"), &own.budget))
}
