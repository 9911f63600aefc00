//! `/work`: the recommendations for which the institution answers: first the numbers of what is owed, then the list, the soonest due first.

use crate::components::figures::figure;
use crate::components::listed::{FLAGS, citation, flags, opening, state_account};
use crate::components::marks;
use crate::components::page_parts::{empty, page_head, pagination};
use crate::pages::{Head, Page, draw};
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::rules::reporting::ReportStage;
use answerable_domain::view::work::*;
use leptos::prelude::*;
use std::sync::Arc;

/// The stages of a draft that lists can be narrowed to.
const STAGES: [ReportStage; 3] = [ReportStage::Draft, ReportStage::Submitted, ReportStage::Returned];

/// Whether the institution can do something about a flag: not about others who see it differently.
fn own(flag: Flag) -> bool {
    flag != Flag::Disagreement
}

/// The institution's list of recommendations, with its filters.
pub fn page(reader: &Arc<Reader>, found: TasksFound, which: &WhichTasks) -> Page {
    let head = || Head { fiction: found.fiction, ..Head::at_desk(t("work-title"), Vec::new()) };
    draw(reader, head, || body(&found, which))
}

fn body(found: &TasksFound, which: &WhichTasks) -> AnyView {
    let reader = reader();
    let name = found.institution.names.text(reader.lang).to_string();
    let list = if found.items.is_empty() {
        let why = if which.is_all() { "work-nothing" } else { "work-nothing-here" };
        empty(t(why), view! { <p><a href=href("/work")>{t("work-all")}</a></p> })
    } else {
        view! { <ol class="results">{found.items.iter().map(|item| task(item, which)).collect_view()}</ol> }.into_any()
    };
    view! {
        {page_head(t("work-title"), name, t("work-lede"))}
        {found.first_time.then(|| first_steps(found.has_begun))}
        {counters(&found.counts, true)}
        <ul class="plain-list links">
            <li><a href=href("/work/actions")>{t("actions-title")}</a></li>
            <li><a href=href("/work/hand-over")>{t("sheet-title")}</a></li>
            <li><a href=href("/second-look")>{t("second-look-title")}</a></li>
            <li><a href=href("/hidden")>{t("hidden-title")}</a></li>
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

/// What is expected of the institution, in five lines, for a person who has done nothing here yet.
fn first_steps(has_begun: bool) -> AnyView {
    let lines = ["work-first-1", "work-first-2", "work-first-3", "work-first-4", "work-first-5"];
    // If others worked here before, the hand-over sheet says what they left.
    let sheet = has_begun.then(|| view! { <p>{t("work-first-sheet")} " " <a href=href("/work/hand-over")>{t("sheet-title")}</a></p> });
    view! {
        <section class="section prose" aria-labelledby="first">
            <h2 id="first">{t("work-first")}</h2>
            <ol class="steps">{lines.map(|line| view! { <li>{t(line)}</li> }).collect_view()}</ol>
            {sheet}
        </section>
    }
    .into_any()
}

/// A number for each thing that is owed, linked to its list. Without `noughts`, as on paper, zeros are left out.
pub fn counters(counts: &Counts, noughts: bool) -> AnyView {
    let one = |count: u64, key: &'static str, address: &'static str| {
        (noughts || count > 0).then(|| figure(count, None, tr(key, &[("count", count.into())]), Some(href(address)), None))
    };
    view! {
        <ul class="figures">
            {one(counts.overdue, "work-count-overdue", "/work?role=lead&flag=overdue")}
            {one(counts.this_month, "work-count-month", "/work?role=lead&due=month")}
            {one(counts.unanswered, "work-count-unanswered", "/work?role=lead&flag=silent")}
            {one(counts.stale, "work-count-stale", "/work?role=lead&flag=stale")}
            {one(counts.drafts, "work-count-drafts", "/work?draft=draft")}
            {one(counts.submitted, "work-count-submitted", "/work?draft=submitted")}
            {one(counts.returned, "work-count-returned", "/work?draft=returned")}
            {one(counts.replies, "work-count-replies", "/work/replies")}
            {one(counts.replies_submitted, "work-count-replies-submitted", "/work/replies")}
            {one(counts.action_drafts, "work-count-action-drafts", "/work/actions?draft=draft")}
            {one(counts.actions_submitted, "work-count-actions-submitted", "/work/actions?draft=submitted")}
            {one(counts.actions_returned, "work-count-actions-returned", "/work/actions?draft=returned")}
            {one(counts.actions_late, "work-count-actions-late", "/work/actions?late=yes")}
            {one(counts.leads, "work-leads", "/work?role=lead")}
            {one(counts.supports, "work-supports", "/work?role=supporting")}
        </ul>
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
                    <option value="">{t("choose-any")}</option>
                    {options}
                </select>
            </div>
        }
    };
    let roles = ResponsibilityRole::ALL.iter().map(|role| (role.code(), code("role", role.code()))).collect();
    let statuses =
        Status::REPORTABLE.iter().chain(&[Status::NotReported]).map(|value| (value.code(), code("status", value.code()))).collect();
    let flags = FLAGS.into_iter().filter(|flag| own(*flag)).map(|flag| (flag.code(), code("flag", flag.code()))).collect();
    let stages = STAGES.iter().map(|stage| (stage.code(), code("draft-stage", stage.code()))).collect();
    let months = vec![("month", t("work-due-month"))];
    let narrowed = !which.is_all();
    view! {
        <details class="more-details" open=narrowed>
            <summary>{t("list-narrow")}</summary>
            <form class="form" method="get" action=href("/work")>
                <div class="thirds">
                    {one("role", t("work-role"), roles, which.role.map(ResponsibilityRole::code))}
                    {one("status", t("facet-status"), statuses, which.status.map(Status::code))}
                    {one("flag", t("facet-flag"), flags, which.flag.map(Flag::code))}
                    {one("draft", t("work-draft"), stages, which.draft.map(ReportStage::code))}
                    {one("due", t("work-due"), months, which.this_month.then_some("month"))}
                </div>
                <div class="actions">
                    <button class="button button-quiet">{t("list-narrow-button")}</button>
                </div>
            </form>
        </details>
    }
    .into_any()
}

fn task(task: &Task, which: &WhichTasks) -> AnyView {
    let listed = &task.listed;
    let flags: Vec<_> = flags(&listed.standing).filter(|flag| own(*flag)).map(|flag| view! { {marks::flag(flag)} " " }).collect();
    // The list's parameters go along, so that the list can be worked through item by item.
    let parameters = which.parameters(1);
    let address = |end: &str| reader().href_with(&format!("/work{}{end}", listed.reference.path()), &parameters);
    let report = (task.role == ResponsibilityRole::Lead).then(|| {
        let words = match task.draft {
            Some(stage) => code("draft-stage", stage.code()),
            None if task.questioned => t("work-questioned"),
            None => t("work-report"),
        };
        let label = format!("{words}{}{}", colon(), citation(&listed.reference));
        view! { <p class="small"><a href=address("/report") aria-label=label>{words}</a></p> }
    });
    view! {
        <li class="result">
            <h3 class="result-ref">
                <a href=address("")>{citation(&listed.reference)}</a>
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
            {report}
        </li>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::task;
    use crate::pages::samples::*;

    fn drawn(found: TasksFound, which: &WhichTasks) -> Drawn {
        Drawn::of(&page(&reader_as(Role::FocalPoint, "/work"), found, which))
    }

    fn found(items: Vec<Task>) -> TasksFound {
        TasksFound { institution: ministry(), total: items.len() as u64, page: 1, pages: 1, items, ..TasksFound::default() }
    }

    #[test]
    fn each_task_leads_to_its_page_and_the_leads_to_its_report() {
        let questioned = Task { questioned: true, ..task("15", ResponsibilityRole::Lead) };
        let drafted = Task { draft: Some(ReportStage::Returned), ..task("16", ResponsibilityRole::Lead) };
        let refused =
            Task { refused: Some(("en".to_string(), "No".to_string(), on("2026-04-01"))), ..task("17", ResponsibilityRole::Supporting) };
        let which = WhichTasks { flag: Some(Flag::Silent), page: 1, ..WhichTasks::default() };
        let drawn = drawn(found(vec![task("14", ResponsibilityRole::Lead), questioned, drafted, refused]), &which);
        assert_eq!(drawn.attrs("main .result h3 a", "href")[0], format!("/en/work/recommendations/{SYMBOL}/14?flag=silent"));
        assert_eq!(drawn.all("main .result p.small a"), ["Report on it", "The coordinator asks a question", "Returned with a question"]);
        assert_eq!(drawn.attrs("main .result p.small a", "href")[0], format!("/en/work/recommendations/{SYMBOL}/14/report?flag=silent"));
        assert_eq!(drawn.attrs("main .result p.small a", "aria-label")[0], format!("Report on it: {SYMBOL}, para. 14"));
        assert_eq!(drawn.all("main .result:last-child p.small"), ["Your institution answered “not ours” on 1 Apr 2026"]);
        assert_eq!(drawn.all("main .result:first-child .flag"), ["lead has never reported", "no action linked"]);
        assert_eq!((drawn.count("details[open] #flag option[selected]"), drawn.forms()), (1, vec!["get /en/work > send".to_string()]));
    }

    #[test]
    fn every_number_leads_to_its_list() {
        let counts = Counts { overdue: 2, replies: 1, ..Counts::default() };
        let drawn = drawn(TasksFound { counts, ..found(Vec::new()) }, &WhichTasks { page: 1, ..WhichTasks::default() });
        assert_eq!(drawn.count(".figure a"), 15);
        assert_eq!(drawn.one(".figure a[href='/en/work?role=lead&flag=overdue'] .figure-n"), "2");
        assert_eq!(drawn.attrs(".figure a[href='/en/work/replies'] .figure-n", "class").len(), 2);
    }

    #[test]
    fn whoever_begins_reads_what_is_expected_and_an_empty_desk_says_why() {
        let all = WhichTasks { page: 1, ..WhichTasks::default() };
        let first = drawn(TasksFound { first_time: true, has_begun: true, ..found(Vec::new()) }, &all);
        assert_eq!(
            (
                first.count("section[aria-labelledby=first] .steps li"),
                first.count("section[aria-labelledby=first] a[href='/en/work/hand-over']")
            ),
            (5, 1)
        );
        assert_eq!(first.all(".empty p")[0], "Nothing has been given to your institution yet.");
        let narrowed = drawn(found(Vec::new()), &WhichTasks { flag: Some(Flag::Stale), ..all });
        assert_eq!(
            (narrowed.all(".empty p")[0].clone(), narrowed.count("section[aria-labelledby=first]")),
            ("Nothing fits these filters.".to_string(), 0)
        );
    }
}
