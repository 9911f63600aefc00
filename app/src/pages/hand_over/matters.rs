//! The part of the hand-over sheet on each recommendation, in brief, the most pressing first.

use super::folded::{OPEN, fold, more, on_desk};
use crate::components::history::sentence;
use crate::components::listed::{citation, flags, opening, state_account};
use crate::components::marks;
use crate::reader::*;
use answerable_domain::view::hand_over::*;
use leptos::prelude::*;

/// The path of the desk's list that has all recommendations of a part of the work.
fn all(part: HandOverPart) -> &'static str {
    match part {
        HandOverPart::Overdue => "/work?role=lead&flag=overdue",
        HandOverPart::Silent => "/work?role=lead&flag=silent",
        HandOverPart::Stale => "/work?role=lead&flag=stale",
        HandOverPart::Open | HandOverPart::Done => "/work?role=lead",
        HandOverPart::Supports => "/work?role=supporting",
    }
}

/// A part of the work: the first few recommendations are open, more are folded, and the desk has the rest.
pub fn part(own: &PartOfWork) -> AnyView {
    let (open, folded) = own.matters.split_at(own.matters.len().min(if own.part == HandOverPart::Done { 0 } else { OPEN }));
    let lines = |matters: &[Matter], first: usize| {
        let start = (first > 0).then(|| (first + 1).to_string());
        view! { <ol class="results" start=start>{matters.iter().map(matter).collect_view()}</ol> }.into_any()
    };
    let rest = own.total - own.matters.len() as u64;
    let id = format!("part-{}", own.part.code());
    let (open_list, folded_list) =
        ((!open.is_empty()).then(|| lines(open, 0)), (!folded.is_empty()).then(|| fold(folded.len(), lines(folded, open.len()))));
    view! {
        <section aria-labelledby=id.clone()>
            <h3 id=id.clone()>{code("sheet-part", own.part.code())} " (" {number(own.total)} ")"</h3>
            {open_list}
            {folded_list}
            {(rest > 0).then(|| more(rest, Some(all(own.part))))}
        </section>
    }
    .into_any()
}

fn matter(own: &Matter) -> AnyView {
    let (task, listed) = (&own.task, &own.task.listed);
    let flags: Vec<_> = flags(&listed.standing).map(|flag| view! { {marks::flag(flag)} " " }).collect();
    let draft = task.draft.map(|stage| view! { <span>{code("draft-stage", stage.code())}</span> });
    view! {
        <li class="result">
            <h4 class="result-ref"><a href=on_desk(&listed.reference)>{citation(&listed.reference)}</a></h4>
            <p class="result-doc">{words(&listed.mechanism.names)} " · " {short_day(listed.dated_on)}</p>
            <p class="result-text">{opening(&listed.wording, 220)}</p>
            <p class="result-meta">
                <span>{code("role", task.role.code())} {comma()} {t("since")} " " {short_day(task.since)}</span>
                {listed.due_on.map(|due| view! { <span>{t("due")} " " {short_day(due)}</span> })}
                <span>{state_account(listed)}</span>
                {draft}
            </p>
            {(!flags.is_empty()).then(|| view! { <p class="flags">{flags}</p> })}
            {brief(own)}
        </li>
    }
    .into_any()
}

/// A recommendation's history in brief, and who else is concerned with it.
fn brief(own: &Matter) -> AnyView {
    let row = |key: &'static str, inside: AnyView| view! { <div><dt>{t(key)}</dt><dd>{inside}</dd></div> }.into_any();
    let several = |items: Vec<AnyView>| {
        items.into_iter().enumerate().map(|(at, item)| view! { {(at > 0).then(semicolon)} {item} }).collect_view().into_any()
    };
    let mut rows = Vec::new();
    if !own.reports.is_empty() {
        let reports = own.reports.iter().map(|(on, status)| view! { {short_day(*on)} " " {marks::status(*status)} }.into_any());
        rows.push(row("question-reports", several(reports.collect())));
    }
    if !own.questions.is_empty() {
        rows.push(row("sheet-questions", several(own.questions.iter().map(|on| short_day(*on).into_any()).collect())));
    }
    if let Some((_, _, on)) = &own.task.refused {
        rows.push(row("work-not-ours", view! { {t("work-refused")} " " {short_day(*on)} ". " {t("work-refused-waits")} }.into_any()));
    }
    if !own.others.is_empty() {
        let others = own.others.iter().map(|(named, role)| view! { {words(&named.names)} " (" {code("role", role.code())} ")" }.into_any());
        rows.push(row("nav-institutions", several(others.collect())));
    }
    if !own.assessed.is_empty() {
        let assessed = own.assessed.iter().map(|(by, verdict, on)| {
            let by = by.as_ref().map_or_else(|| t("sheet-unnamed-one").into_any(), |named| words(&named.names));
            view! { {by} {colon()} {marks::status(*verdict)} " " {short_day(*on)} }.into_any()
        });
        rows.push(row("side-civil", several(assessed.collect())));
    }
    if let Some(entry) = &own.last {
        let value = entry.value.map(|status| view! { {colon()} {marks::status(status)} });
        let concerned = entry.institution.as_ref().map(|named| view! { {colon()} {words(&named.names)} });
        rows.push(row("sheet-last", view! { {short_day(entry.happened_on)} " · " {sentence(entry)} {value} {concerned} }.into_any()));
    }
    view! { <dl class="brief">{rows}</dl> }.into_any()
}
