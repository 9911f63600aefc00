//! `/work`: what the institution answers for, what is due soonest first.

use crate::components::figures::figure;
use crate::components::listed::{citation, opening, state_account};
use crate::components::marks;
use crate::components::page_parts::{empty, page_head, pagination};
use crate::model::*;
use crate::pages::{Drawn, Head, draw};
use crate::ports::work::*;
use crate::reader::*;
use leptos::prelude::*;
use std::sync::Arc;

/// The flags that an institution can do something about.
const FLAGS: [Flag; 5] = [Flag::Overdue, Flag::Silent, Flag::Stale, Flag::WithoutAction, Flag::ReplyOverdue];

/// Asks for the list and draws it.
///
/// # Errors
/// If the register cannot be read.
pub async fn page(port: &dyn Work, reader: &Arc<Reader>, which: &WhichTasks) -> Drawn {
    let found = port.tasks(which, reader.lang).await?;
    let head = || Head { title: t("work-title"), fiction: found.fiction, desk: true, timeless: true, unlisted: true, ..Head::default() };
    Ok(draw(reader, head, || body(&found, which)))
}

fn body(found: &TasksFound, which: &WhichTasks) -> AnyView {
    let reader = reader();
    let name = found.institution.names.text(reader.lang).to_string();
    let list = if found.items.is_empty() {
        let why = if *which == (WhichTasks { page: which.page, ..WhichTasks::default() }) { "work-nothing" } else { "work-nothing-here" };
        empty(t(why), view! { <p><a href=href("/work")>{t("work-all")}</a></p> })
    } else {
        view! { <ol class="results">{found.items.iter().map(task).collect_view()}</ol> }.into_any()
    };
    view! {
        {page_head(t("work-title"), name, t("work-lede"))}
        <ul class="figures">
            {figure(found.leads, None, tr("work-leads", &[("count", found.leads.into())]), Some(href("/work?role=lead")), None)}
            {figure(found.supports, None, tr("work-supports", &[("count", found.supports.into())]), Some(href("/work?role=supporting")), None)}
            {figure(found.overdue, None, t("institutions-figure-overdue"), Some(href("/work?role=lead&flag=overdue")), None)}
        </ul>
        {filters(which)}
        <div class="list-head">
            <h2>{tr("search-total", &[("count", found.total.into())])}</h2>
        </div>
        {list}
        {pagination(found.page, found.pages, |page| reader.href_with("/work", &which.parameters(page)))}
    }
    .into_any()
}

fn filters(which: &WhichTasks) -> AnyView {
    let one = |name: &'static str, label: String, options: Vec<(&'static str, String)>, chosen: Option<&'static str>| {
        let options = options
            .into_iter()
            .map(|(value, words)| view! { <option value=value selected=Some(value) == chosen>{words}</option> })
            .collect_view();
        view! {
            <div class="field">
                <label for=name>{label}</label>
                <select class="input" id=name name=name>
                    <option value="">{t("coordination-any")}</option>
                    {options}
                </select>
            </div>
        }
    };
    let roles = ResponsibilityRole::ALL.iter().map(|role| (role.code(), code("role", role.code()))).collect();
    let statuses =
        Status::REPORTABLE.iter().chain(&[Status::NotReported]).map(|value| (value.code(), code("status", value.code()))).collect();
    let flags = FLAGS.iter().map(|flag| (flag.code(), code("flag", flag.code()))).collect();
    view! {
        <form class="form" method="get" action=href("/work")>
            <div class="thirds">
                {one("role", t("work-role"), roles, which.role.map(ResponsibilityRole::code))}
                {one("status", t("facet-status"), statuses, which.status.map(Status::code))}
                {one("flag", t("facet-flag"), flags, which.flag.map(Flag::code))}
            </div>
            <div class="actions">
                <button class="button button-quiet">{t("coordination-narrow-button")}</button>
            </div>
        </form>
    }
    .into_any()
}

fn task(task: &Task) -> AnyView {
    let listed = &task.listed;
    let flags: Vec<_> = FLAGS.iter().filter(|flag| listed.standing.has(**flag)).map(|flag| view! { {marks::flag(*flag)} " " }).collect();
    view! {
        <li class="result">
            <h3 class="result-ref">
                <a href=href(&format!("/work{}", listed.reference.path()))>{citation(&listed.reference)}</a>
            </h3>
            <p class="result-doc">{words(&listed.mechanism.names)} " · " {short_day(listed.dated_on)}</p>
            <p class="result-text">{opening(&listed.wording, 300)}</p>
            <p class="result-meta">
                <span>{code("role", task.role.code())}</span>
                {listed.due_on.map(|due| view! { <span>{t("due")} " " {short_day(due)}</span> })}
                <span>{state_account(listed)}</span>
            </p>
            {(!flags.is_empty()).then(|| view! { <p class="flags">{flags}</p> })}
            {task.refused.as_ref().map(|(_, _, on)| view! { <p class="small">{t("work-refused")} " " {short_day(*on)}</p> })}
        </li>
    }
    .into_any()
}
