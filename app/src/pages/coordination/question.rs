//! `/coordination/reports/{slug}`: one published report, and the form with which the coordinator asks a public question on it. The
//! coordinator can do no more: an institution's report is its own.

use super::parts::*;
use crate::components::doubts::doubts;
use crate::components::evidence::evidence;
use crate::components::form::{Field, Form, error_summary, select, state_of_form, textarea};
use crate::components::listed::citation;
use crate::components::marks;
use crate::components::page_parts::{heading, section};
use crate::pages::{Head, Page, draw_with_status};
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::view::coordination::*;
use leptos::prelude::*;
use std::sync::Arc;

/// The report with the form for a question; the form shows what was typed.
pub fn page(reader: &Arc<Reader>, report: ReportToQuestion, typed: &Form) -> Page {
    let head = || Head {
        trail: vec![(t("coordination-title"), "/coordination".to_string()), (citation(&report.reference), desk_path(&report.reference))],
        ..head(t("question-title"), &[], report.fiction)
    };
    draw_with_status(state_of_form(typed, false), reader, head, || body(&report, typed))
}

fn body(report: &ReportToQuestion, typed: &Form) -> AnyView {
    let update = &report.update;
    let piece = |label: &'static str, text: &Option<String>| {
        text.clone().map(|text| view! { <p><strong>{t(label)}</strong> " " {in_language(&update.language, &text)}</p> })
    };
    let asked = update
        .questions
        .iter()
        .map(|question| view! { <li>{day(question.published_on)} {colon()} {in_language(&question.language, &question.body)}</li> })
        .collect_view();
    let form = if typed.pairs().next().is_some() { typed.clone() } else { Form::new([("language", reader().lang.tag())]) };
    let options = Lang::ALL.into_iter().map(|lang| (lang.tag().to_string(), lang.own_name().to_string())).collect();
    let ask = if update.corrected_by.is_some() {
        let own = form
            .text("question")
            .map(|text| view! { <p>{t("reply-typed")}</p> <blockquote dir="auto"><p>{text.to_string()}</p></blockquote> });
        view! { <p class="notice" data-kind="info" id="question">{t("report-question-corrected")}</p> {own} }.into_any()
    } else {
        view! {
            <form class="form" method="post">
                {select(&form, Field::text("language", "report-language"), options)}
                {textarea(&form, Field::text("question", "question-text").hint("question-hint"), 4, Some(form.value("language").to_string()))}
                {doubts(&form)}
                <div class="actions">
                    <button class="button">{t("question-ask")}</button>
                </div>
            </form>
        }
        .into_any()
    };
    view! {
        {title(t("question-title"), t("question-lede"))}
        {error_summary(&form)}
        <article class="account">
            <div class="account-head">{marks::status(update.status)}</div>
            <div class="account-meta">
                {heading(2, "account-who", desk_link(&report.reference))} " · " {words(&update.institution.names)} " · " {day(update.published_on)}
            </div>
            <p class="account-text">{in_language(&update.language, &update.reasons)}</p>
            {piece("update-missing", &update.missing)} {piece("update-next", &update.next_step)} {evidence(&update.evidence, &update.language)}
        </article>
        {(!update.questions.is_empty()).then(|| section("asked", t("question-asked"), view! { <ul>{asked}</ul> }))}
        {section("ask", t("question-text"), ask)}
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;
    use answerable_domain::view::recommendations::{Question, StatusUpdate};

    fn drawn(update: StatusUpdate, form: &Form) -> Drawn {
        let report = ReportToQuestion { reference: reference("14"), fiction: false, update };
        Drawn::of(&page(&reader_of(Lang::En, "/coordination/reports/r-1"), report, form))
    }

    #[test]
    fn a_question_is_asked_below_the_report_and_those_asked_before() {
        let question = Question { language: "ar".to_string(), body: "متى؟".to_string(), published_on: on("2026-01-01") };
        let update = StatusUpdate { questions: vec![question], missing: Some("Money.".to_string()), ..report("r-1", Status::UnderWay) };
        let drawn = drawn(update, &refused([("language", "fr"), ("question", "Et?")], "question", "report-question-missing"));
        assert_eq!(
            (drawn.attr("main .account .status", "data-status"), drawn.one(".account-text")),
            ("under_way".to_string(), "A law was passed.".to_string())
        );
        assert_eq!((drawn.one("#asked [lang=ar]"), drawn.attr("#asked [lang=ar]", "dir")), ("متى؟".to_string(), "rtl".to_string()));
        assert_eq!(
            (drawn.status, drawn.errors(), drawn.forms()),
            (422, vec!["Write the question".to_string()], vec!["post > send".to_string()])
        );
        assert_eq!((drawn.one("textarea#question"), drawn.attr("textarea#question", "lang")), ("Et?".to_string(), "fr".to_string()));
    }

    #[test]
    fn a_report_that_was_corrected_meanwhile_takes_no_question_and_what_was_typed_stays() {
        let update = StatusUpdate { corrected_by: Some("r-2".to_string()), ..report("r-1", Status::UnderWay) };
        let drawn = drawn(update, &refused([("question", "And when?")], "question", "report-question-corrected"));
        assert_eq!((drawn.count("main form"), drawn.errors().len()), (0, 1));
        assert_eq!(drawn.one("#ask blockquote"), "And when?");
    }
}
