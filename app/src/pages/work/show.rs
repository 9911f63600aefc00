//! `/work/recommendations/{symbol}/{paragraph}`: a recommendation given to the institution, and the answer «not ours».

use super::parts::steps;
use crate::components::action::action;
use crate::components::doubts::doubts;
use crate::components::form::{Field, Form, error_summary, textarea};
use crate::components::history::history_list;
use crate::components::listed::{citation, symbol};
use crate::components::page_parts::section;
use crate::pages::{Head, Page, draw_with_status};
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::printed::spaced;
use answerable_domain::view::work::*;
use leptos::prelude::*;
use std::sync::Arc;

/// The institution's page of a recommendation. A form that came back is shown on it.
pub fn page(reader: &Arc<Reader>, page: TaskPage, reference: &Reference, which: &WhichTasks, form: &Form) -> Page {
    let head = || Head {
        title: citation(reference),
        trail: vec![(t("work-title"), "/work".to_string())],
        fiction: page.task.listed.fiction,
        desk: true,
        timeless: true,
        unlisted: true,
        ..Head::default()
    };
    let status = if form.errors.is_empty() { 200 } else { 422 };
    draw_with_status(status, reader, head, || body(&page, which, form))
}

fn body(page: &TaskPage, which: &WhichTasks, form: &Form) -> AnyView {
    let (task, listed) = (&page.task, &page.task.listed);
    let answer = match &task.refused {
        Some((language, reason, on)) => {
            // A colleague was quicker: what was typed has no field any more and must not be lost.
            let typed = form
                .text("reason")
                .map(|text| view! { <p>{t("reply-typed")}</p> <blockquote dir="auto"><p>{text.to_string()}</p></blockquote> });
            view! {
                <p id="reason">{t("work-refused")} " " {day(*on)} ". " {t("work-refused-waits")}</p>
                <p>{quoted(in_language(language, reason))}</p>
                {typed}
            }
            .into_any()
        }
        None => view! {
            <p>{t("work-not-ours-about")}</p>
            <form class="form" method="post">
                {textarea(form, Field::text("reason", "work-reason").hint("work-reason-hint"), 5, None)} {doubts(form)} <div class="actions">
                    <button class="button button-stop">{t("work-not-ours-send")}</button>
                </div>
            </form>
        }
        .into_any(),
    };
    // Only the lead institution reports (app/RULES.md, «status update»).
    let report = (task.role == ResponsibilityRole::Lead).then(|| {
        let words = match task.draft {
            Some(stage) => code("draft-stage", stage.code()),
            None if task.questioned => t("work-questioned"),
            None => t("work-report"),
        };
        let address = reader().href_with(&format!("/work{}/report", listed.reference.path()), &which.parameters(1));
        let body = view! {
            <p>{t("work-report-about")}</p>
            <p><a class="button" href=address>{words}</a></p>
        };
        section("report", t("report-title"), body)
    });
    let about = format!("{}/{}", listed.reference.symbol, listed.reference.paragraph);
    let address = reader().href_with("/work/actions/new", &[("for".to_string(), about)]);
    let done = page.actions.iter().map(|(own, ours)| {
        let change = ours.then(|| {
            let address = href(&format!("/work/actions/{}", escape_path(&own.slug)));
            let label = format!("{}{}{}", t("action-change"), colon(), own.titles.text(reader().lang));
            view! { <p class="account-change"><a href=address aria-label=label>{t("action-change")}</a></p> }
        });
        view! { {action(own, Some(&listed.reference))} {change} }
    });
    let near = page.near.iter().map(|own| {
        let about = format!("{}/{}", listed.reference.symbol, listed.reference.paragraph);
        let address = reader().href_with(&format!("/work/actions/{}", escape_path(&own.slug)), &[("for".to_string(), about)]);
        view! { <li><a href=address>{words(&own.titles)}</a></li> }
    });
    let near = (!page.near.is_empty()).then(|| {
        view! {
            <p>{t("action-near")}</p>
            <ul>{near.collect_view()}</ul>
        }
    });
    let actions = view! {
        {done.collect_view()} {near}
        <p>{t("action-new-about")}</p>
        <p><a href=address>{t("action-new")}</a></p>
    };
    view! {
        <header class="page-head">
            <p class="eyebrow">
                {words(&page.institution.names)} " · " {symbol(&listed.reference.symbol)}
            </p>
            <h1>{tr("paragraph", &[("paragraph", spaced(&listed.reference.paragraph).into())])}</h1>
            <p class="small">
                <a href=href(&listed.reference.path())>{t("public-page")}</a>
            </p>
        </header>
        {steps(&page.neighbours, which, "")}
        {error_summary(form)}
        <figure class="wording">
            <blockquote lang=listed.wording.language.clone() dir=direction(&listed.wording.language)>
                <p>{listed.wording.body.clone()}</p>
            </blockquote>
        </figure>
        <dl class="summary">
            <div>
                <dt>{t("work-role")}</dt>
                <dd>{code("role", task.role.code())} {comma()} {t("since")} " " {day(task.since)}</dd>
            </div>
            {listed.due_on.map(|due| view! { <div><dt>{t("due-on")}</dt><dd>{day(due)}</dd></div> })}
        </dl>
        {report}
        {section("actions", t("actions-title"), actions)}
        {section("not-ours", t("work-not-ours"), answer)}
        {(!page.history.is_empty()).then(|| section("history", t("section-history"), history_list(&page.history, false)))}
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;

    fn drawn(task: Task, form: &Form) -> Drawn {
        let page = TaskPage {
            institution: ministry(),
            task,
            neighbours: Neighbours { previous: Some(reference("13")), next: None, total: 9 },
            actions: vec![(law("ours", "Our law"), true), (law("theirs", "Their law"), false)],
            near: vec![law("near", "A near law")],
            history: Vec::new(),
        };
        let which = WhichTasks { role: Some(ResponsibilityRole::Lead), ..WhichTasks::default() };
        Drawn::of(&self::page(&reader_as(Role::FocalPoint, "/work/recommendations"), page, &reference("14"), &which, form))
    }

    #[test]
    fn the_lead_reports_and_a_supporting_institution_does_not() {
        let lead = drawn(task("14", ResponsibilityRole::Lead), &untouched());
        assert_eq!(lead.attr("#report a.button", "href"), format!("/en/work/recommendations/{SYMBOL}/14/report?role=lead"));
        assert_eq!(lead.attr("a[rel=prev]", "href"), format!("/en/work/recommendations/{SYMBOL}/13?role=lead"));
        assert_eq!(lead.one("nav[aria-label='The list that you came from'] a:not([rel])"), "Back to the list (9)");
        assert_eq!(drawn(task("14", ResponsibilityRole::Supporting), &untouched()).count("#report"), 0);
    }

    #[test]
    fn only_ones_own_actions_are_brought_up_to_date_and_near_ones_can_serve_it_too() {
        let drawn = drawn(task("14", ResponsibilityRole::Lead), &untouched());
        assert_eq!(drawn.attrs("#actions .account-change a", "href"), ["/en/work/actions/ours"]);
        let about = format!("for={}", format!("{SYMBOL}/14").replace('/', "%2F"));
        assert_eq!(
            drawn.attrs("#actions p a[href*='for='], #actions li a[href*='for=']", "href"),
            [format!("/en/work/actions/near?{about}"), format!("/en/work/actions/new?{about}")]
        );
    }

    #[test]
    fn it_can_be_answered_that_it_is_not_ours() {
        let drawn = drawn(task("14", ResponsibilityRole::Lead), &refused([("reason", "No")], "reason", "work-reason-missing"));
        assert_eq!(
            (drawn.status, drawn.errors(), drawn.forms()),
            (422, vec!["Say why, in at least one sentence".to_string()], vec!["post > send".to_string()])
        );
        assert_eq!(drawn.one("textarea#reason"), "No");
    }

    #[test]
    fn an_answer_that_a_colleague_gave_first_is_shown_and_ones_own_words_are_not_lost() {
        let answered = Task {
            refused: Some(("ar".to_string(), "ليس لنا".to_string(), on("2026-04-01"))),
            ..task("14", ResponsibilityRole::Lead)
        };
        let drawn = drawn(answered, &refused([("reason", "The law gives it to another.")], "reason", "work-refused-already"));
        assert_eq!((drawn.errors(), drawn.count("main form")), (vec!["A colleague has answered already".to_string()], 0));
        assert_eq!(
            (drawn.one("#not-ours [lang=ar][dir=rtl]"), drawn.one("#not-ours blockquote")),
            ("ليس لنا".to_string(), "The law gives it to another.".to_string())
        );
    }
}
