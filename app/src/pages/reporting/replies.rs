//! `/work/replies`: assessments to which the institution owes a public reply, and the form of a reply.

use crate::components::assessment::{Place, assessment};
use crate::components::doubts::doubts;
use crate::components::form::{Field, Form, choices, error_summary, hidden, languages, meanwhile, select, state_of_form, textarea};
use crate::components::listed::citation;
use crate::components::marks;
use crate::components::page_parts::{empty, page_head};
use crate::pages::work::parts::*;
use crate::pages::{Head, Page, draw, draw_with_status};
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::rules::reporting::ReportStage;
use answerable_domain::view::recommendations::Author;
use answerable_domain::view::reporting::*;
use leptos::prelude::*;
use std::sync::Arc;

fn trail() -> Vec<(String, String)> {
    vec![(t("work-title"), "/work".to_string())]
}

/// The list of assessments that wait for a reply, the longest waiting first.
pub fn index(reader: &Arc<Reader>, found: Vec<ReplyTask>) -> Page {
    draw(reader, || Head::at_desk(t("replies-title"), trail()), || list(&found))
}

fn list(found: &[ReplyTask]) -> AnyView {
    let today = reader().day;
    let items = found
        .iter()
        .map(|owed| {
            let own = &owed.assessment;
            let late = own.reply_due_on.is_some_and(|on| on < today).then(|| view! { " " {marks::flag(Flag::ReplyOverdue)} });
            let author = match &own.author {
                Author::Named(named, _) => words(&named.names),
                Author::Pseudonymous(described) => words(described),
            };
            view! {
                <li class="result">
                    <h2 class="result-ref">
                        <a href=href(&format!("/work/replies/{}", own.slug))>{author} {comma()} {citation(&own.reference)}</a>
                    </h2>
                    <p class="result-meta">
                        <span>{marks::status(own.verdict)}</span>
                        <span>{t("reply-due")} " " {own.reply_due_on.map(short_day)} {late}</span>
                        {owed.draft.as_ref().map(|draft| view! { <span>{code("draft-stage", draft.stage.code())}</span> })}
                    </p>
                </li>
            }
        })
        .collect_view();
    view! {
        {page_head(t("work-title"), t("replies-title"), t("replies-lede"))}
        {if found.is_empty() {
            empty(t("replies-none"), view! { <p><a href=href("/work")>{t("work-title")}</a></p> })
        } else {
            view! { <ol class="results">{items}</ol> }.into_any()
        }}
    }
    .into_any()
}

/// The page of an assessment with the form of the reply.
pub fn show(reader: &Arc<Reader>, page: ReplyPage, typed: &Form, conflict: bool) -> Page {
    let head = || {
        let mut trail = trail();
        trail.push((t("replies-title"), "/work/replies".to_string()));
        Head { fiction: page.fiction, ..Head::at_desk(t("reply-title"), trail) }
    };
    draw_with_status(state_of_form(typed, conflict), reader, head, || one(&page, typed, conflict))
}

fn one(page: &ReplyPage, typed: &Form, conflict: bool) -> AnyView {
    let draft = page.owed.draft.as_ref();
    let form = match draft {
        _ if typed.pairs().next().is_some() => typed.clone(),
        Some(draft) => Form::new([("body", draft.body.clone()), ("language", draft.language.clone())]),
        None => Form::new([("language", reader().lang.tag())]),
    };
    let version = draft.map_or(0, |draft| draft.version);
    let now = (conflict && page.owed.assessment.reply.is_none()).then(|| {
        meanwhile(match draft {
            Some(draft) => view! {
                <p><bdi>{draft.changed_by.clone()}</bdi> {comma()} {short_day(draft.changed_on)} {comma()} {code("draft-stage", draft.stage.code())}</p>
                <p>{in_language(&draft.language, &draft.body)}</p>
            }
            .into_any(),
            None => view! { <p>{t("report-gone")}</p> }.into_any(),
        })
    });
    let next = page.next.as_ref().map(|next| {
        view! {
            <li>
                <a rel="next" href=href(&format!("/work/replies/{next}"))>
                    {t("page-next")}
                </a>
            </li>
        }
    });
    let open = draft.is_some_and(|draft| page.validator || draft.stage != ReportStage::Submitted);
    let fields = reply_form(page, &form, typed);
    view! {
        {page_head(words(&page.institution.names), t("reply-title"), t("reply-lede"))}
        <nav class="pagination" aria-label=t("work-list")>
            <ul>
                <li>
                    <a href=href("/work/replies")>{t("replies-title")}</a>
                </li>
                {next}
            </ul>
        </nav>
        {now}
        {error_summary(&form)}
        <section class="lane lane-civil">
            <h2>{t("side-civil")}</h2>
            {assessment(&page.owed.assessment, false, Place::Section)}
        </section>
        {draft.map(|draft| draft_state(draft.stage, draft.question.as_ref(), &draft.changed_by, draft.changed_on))}
        {fields}
        {open.then(|| discard(version))}
    }
    .into_any()
}

fn reply_form(page: &ReplyPage, form: &Form, typed: &Form) -> AnyView {
    let draft = page.owed.draft.as_ref();
    let version = draft.map_or(0, |draft| draft.version);
    if page.owed.assessment.reply.is_some() {
        let own = typed
            .text("body")
            .map(|text| view! { <p>{t("reply-typed")}</p> <blockquote dir="auto"><p>{text.to_string()}</p></blockquote> });
        return view! { <p class="notice" data-kind="info">{t("reply-there-is")}</p> {own} }.into_any();
    }
    // If the author's name is not shown, the State's reply must not tell who the author may be.
    let hidden_author = matches!(page.owed.assessment.author, Author::Pseudonymous(_));
    let nobody = hidden_author.then(|| {
        let yes = vec![("yes".to_string(), t("reply-names-nobody-yes").into_any())];
        choices(form, Field::text("names_nobody", "reply-names-nobody").hint("reply-names-nobody-hint"), false, yes)
    });
    view! {
        <form class="form" method="post">
            {hidden("version", version.to_string())} {select(form, Field::text("language", "report-language"), languages())}
            {textarea(form, Field::text("body", "reply-body").hint("reply-body-hint"), 8, Some(form.value("language").to_string()))}
            {nobody} {doubts(form)}
            {buttons(form, draft.map(|draft| draft.stage), page.validator)}
        </form>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::assessment;
    use crate::pages::samples::*;
    use answerable_domain::view::recommendations::{AssessmentShown, ReplyShown};

    fn draft(stage: ReportStage) -> ReplyDraft {
        ReplyDraft {
            language: "ar".to_string(),
            body: "ردنا".to_string(),
            stage,
            question: None,
            version: 3,
            changed_by: "Berta".to_string(),
            changed_on: on("2026-04-01"),
        }
    }

    fn reply_page(assessment: AssessmentShown, draft: Option<ReplyDraft>, validator: bool) -> ReplyPage {
        let owed = ReplyTask { assessment, draft };
        ReplyPage { institution: ministry(), fiction: false, owed, next: Some("a-2".to_string()), validator }
    }

    fn drawn(page: ReplyPage, typed: &Form, conflict: bool) -> Drawn {
        Drawn::of(&show(&reader_as(Role::FocalPoint, "/work/replies/a-1"), page, typed, conflict))
    }

    fn pseudonymous() -> AssessmentShown {
        AssessmentShown { author: Author::Pseudonymous(Words::one("es", "Un grupo del norte")), ..assessment("a-1", Status::NoAction) }
    }

    #[test]
    fn what_is_owed_is_listed_with_its_day() {
        let owed = ReplyTask {
            assessment: AssessmentShown { reply_due_on: Some(on("2026-04-01")), ..pseudonymous() },
            draft: Some(draft(ReportStage::Submitted)),
        };
        let reader = reader_of(Lang::En, "/work/replies");
        let some = Drawn::of(&index(&reader, vec![owed]));
        assert_eq!(some.attr("main .result a", "href"), "/en/work/replies/a-1");
        assert_eq!(
            (some.one("main .result a [lang=es]"), some.one("main .result .flag")),
            ("Un grupo del norte".to_string(), "reply overdue".to_string())
        );
        assert_eq!(some.all("main .result-meta > span").pop(), Some("Waits for the validator".to_string()));
        let none = Drawn::of(&index(&reader, Vec::new()));
        assert_eq!((none.attr(".empty a", "href"), none.count(".results")), ("/en/work".to_string(), 0));
    }

    #[test]
    fn a_reply_is_drafted_by_one_and_published_by_a_validator() {
        let drafted = drawn(reply_page(assessment("a-1", Status::NoAction), Some(draft(ReportStage::Draft)), false), &untouched(), false);
        assert_eq!(drafted.forms(), ["post version=3 > step=save step=submit", "post version=3 > step=discard"]);
        assert_eq!(
            (drafted.one("#body"), drafted.attr("#body", "lang"), drafted.count("[name=names_nobody]")),
            ("ردنا".to_string(), "ar".to_string(), 0)
        );
        let waits = drawn(reply_page(assessment("a-1", Status::NoAction), Some(draft(ReportStage::Submitted)), false), &untouched(), false);
        assert_eq!(waits.forms(), ["post version=3 >"]);
        let validator =
            drawn(reply_page(assessment("a-1", Status::NoAction), Some(draft(ReportStage::Submitted)), true), &untouched(), false);
        assert_eq!(validator.forms(), ["post version=3 > step=save step=publish step=return", "post version=3 > step=discard"]);
        assert_eq!(validator.attr("a[rel=next]", "href"), "/en/work/replies/a-2");
    }

    #[test]
    fn who_replies_to_somebody_unnamed_confirms_that_it_names_nobody() {
        let form = refused([("body", "Our reply"), ("language", "en"), ("step", "submit")], "names_nobody", "reply-names-nobody-missing");
        let drawn = drawn(reply_page(pseudonymous(), None, false), &form, false);
        assert_eq!((drawn.status, drawn.errors().len(), drawn.one("#body")), (422, 1, "Our reply".to_string()));
        assert_eq!(drawn.count("#names_nobody[value=yes]:not([checked])"), 1);
    }

    #[test]
    fn whoever_comes_second_sees_both_texts() {
        let typed = Form::new([("body", "Mine"), ("language", "en")]);
        let conflict = drawn(reply_page(assessment("a-1", Status::NoAction), Some(draft(ReportStage::Draft)), false), &typed, true);
        assert_eq!(
            (conflict.status, conflict.one("#body"), conflict.one(".error-summary [lang=ar]")),
            (409, "Mine".to_string(), "ردنا".to_string())
        );
        let reply = ReplyShown {
            institution: ministry(),
            language: "en".to_string(),
            body: "Theirs".to_string(),
            published_on: on("2026-04-01"),
            answer: None,
        };
        let replied =
            drawn(reply_page(AssessmentShown { reply: Some(reply), ..assessment("a-1", Status::NoAction) }, None, false), &typed, true);
        assert_eq!((replied.count("main form"), replied.all("main > blockquote")), (0, vec!["Mine".to_string()]));
    }
}
