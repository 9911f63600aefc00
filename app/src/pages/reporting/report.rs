//! `/work/recommendations/{symbol}/{paragraph}/report`: the form of a status update. The conditions of each status stand beside it, and
//! earlier reports beside the form.

use crate::components::doubts::doubts;
use crate::components::evidence::evidence;
use crate::components::form::{Field, Form, choices, error_summary, hidden, input, languages, meanwhile, select, state_of_form, textarea};
use crate::components::listed::{citation, symbol};
use crate::components::marks;
use crate::components::page_parts::heading;
use crate::components::questions::questions;
use crate::pages::work::parts::*;
use crate::pages::work::proofs::{self, Sending};
use crate::pages::{Head, Page, draw_with_status};
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::printed::spaced;
use answerable_domain::rules::reporting::needs_two;
use answerable_domain::view::recommendations::StatusUpdate;
use answerable_domain::view::reporting::*;
use answerable_domain::view::work::*;
use leptos::prelude::*;
use std::sync::Arc;

/// The form of a status update; a form that came back shows what was typed.
pub fn page(reader: &Arc<Reader>, page: ReportPage, reference: &Reference, which: &WhichTasks, typed: &Form, conflict: bool) -> Page {
    let head = || {
        let trail = vec![(t("work-title"), "/work".to_string()), (citation(reference), format!("/work{}", reference.path()))];
        Head { islands: true, fiction: page.listed.fiction, ..Head::at_desk(t("report-title"), trail) }
    };
    draw_with_status(state_of_form(typed, conflict), reader, head, || body(&page, which, typed, conflict))
}

/// The form's values, as the draft has them.
fn begun(draft: &ReportDraft) -> Form {
    let date = |day: Option<chrono::NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
    let later = draft.later.as_ref().map(|later| format!("{}/{}", later.symbol, later.paragraph));
    let mut values = vec![
        ("status".to_string(), draft.status.map(|status| status.code().to_string()).unwrap_or_default()),
        ("language".to_string(), draft.language.clone()),
        ("reasons".to_string(), draft.reasons.clone()),
        ("missing".to_string(), draft.missing.clone()),
        ("next_step".to_string(), draft.next_step.clone()),
        ("next_step_on".to_string(), date(draft.next_step_on)),
        ("corrects".to_string(), draft.corrects.clone().unwrap_or_default()),
        ("later".to_string(), later.unwrap_or_default()),
    ];
    values.extend(proofs::begun(&draft.evidence));
    Form::new(values)
}

fn body(page: &ReportPage, which: &WhichTasks, typed: &Form, conflict: bool) -> AnyView {
    let draft = page.draft.as_ref();
    let listed = &page.listed;
    let form = match draft {
        _ if typed.pairs().next().is_some() => typed.clone(),
        Some(draft) => begun(draft),
        None => Form::new([("language", reader().lang.tag())]),
    };
    let version = draft.map_or(0, |draft| draft.version);
    let now = conflict.then(|| meanwhile(there_is(page)));
    let held =
        draft.is_some_and(|draft| draft.evidence.iter().any(|proof| proof.file.as_ref().is_some_and(|file| file.state == FileState::Held)));
    let held = held.then(|| view! { <p class="notice" data-kind="info">{t("file-held")}</p> });
    let state = draft.map(|draft| draft_state(draft.stage, draft.question.as_ref(), &draft.changed_by, draft.changed_on));
    let before = page.updates.iter().find(|update| update.corrected_by.is_none());
    let earlier = match before {
        Some(update) => shown(update),
        None => view! { <p class="muted">{t("no-updates")}</p> }.into_any(),
    };
    view! {
        <header class="page-head">
            <p class="eyebrow">{words(&page.institution.names)} " · " {symbol(&listed.reference.symbol)}</p>
            <h1>{t("report-title")} {colon()} {tr("paragraph", &[("paragraph", spaced(&listed.reference.paragraph).into())])}</h1>
        </header>
        {steps(&page.neighbours, which, "/report")}
        {now}
        {error_summary(&form)}
        <figure class="wording">
            <blockquote lang=listed.wording.language.clone() dir=direction(&listed.wording.language)>
                <p>{listed.wording.body.clone()}</p>
            </blockquote>
        </figure>
        {state} {held}
        <div class="columns">
            <div>
                <form class="form" method="post" enctype="multipart/form-data">
                    {hidden("version", version.to_string())} {fields(page, &form)} {doubts(&form)}
                    {buttons(&form, draft.map(|draft| draft.stage), page.validator)}
                </form>
                {draft.filter(|_| page.validator || draft.is_some_and(|draft| draft.stage.code() != "submitted")).map(|_| discard(version))}
            </div>
            <aside>
                <h2>{t("report-before")}</h2>
                {earlier}
            </aside>
        </div>
    }
    .into_any()
}

fn fields(page: &ReportPage, form: &Form) -> AnyView {
    let own: Vec<&StatusUpdate> =
        page.updates.iter().filter(|update| update.corrected_by.is_none() && update.institution.code == page.institution.code).collect();
    let corrects =
        (!own.is_empty()).then(|| {
            let formats = &reader().lexicon().formats;
            let mut options = vec![(String::new(), t("report-corrects-none"))];
            options.extend(own.iter().map(|update| {
                (update.slug.clone(), [formats.day(update.published_on), code("status", update.status.code())].join(comma()))
            }));
            select(form, Field::text("corrects", "report-corrects").hint("report-corrects-hint"), options)
        });
    let known = (!page.later.is_empty()).then(|| {
        let listed =
            page.later.iter().map(|later| view! { <li><bdi>{format!("{}/{}", later.symbol, later.paragraph)}</bdi></li> }).collect_view();
        view! {
            <p class="small">{t("report-later-known")}</p>
            <ul class="small">{listed}</ul>
        }
    });
    let lang = Some(form.value("language").to_string());
    view! {
        {choices(form, Field::text("status", "facet-status").hint("report-status-hint"), true, Status::REPORTABLE.iter().map(|status| (status.code().to_string(), gate(page, *status))).collect())}
        {select(form, Field::text("language", "report-language"), languages())}
        {textarea(form, Field::text("reasons", "report-reasons").hint("report-reasons-hint"), 7, lang.clone())}
        {textarea(form, Field::text("missing", "report-missing").hint("report-missing-hint"), 4, lang.clone())}
        {textarea(form, Field::text("next_step", "report-next").hint("report-next-hint"), 3, lang)}
        {input(form, Field::text("next_step_on", "report-next-on").kind("date").short())}
        {proofs::proofs(form, Sending::AtOnce)}
        {corrects}
        {input(form, Field::text("later", "report-later").hint("report-later-hint"))}
        {known}
    }
    .into_any()
}

/// A status with the conditions that must be met before it can be published.
fn gate(page: &ReportPage, status: Status) -> AnyView {
    let months = reader().site.periods.outcome_months;
    let rule = match status {
        Status::Implemented => tr("about-scale-implemented", &[("months", months.into())]),
        other => code("about-scale", other.code()),
    };
    let two = needs_two(status).then(|| view! { " " {t("report-two-people")} });
    let begun = (status == Status::UnderWay && !page.action_begun).then(|| view! { " " {t("report-no-action-begun")} });
    view! {
        {marks::status(status)}
        <span class="hint">{rule} {two} {begun}</span>
    }
    .into_any()
}

/// A published report, shown beside the form.
fn shown(update: &StatusUpdate) -> AnyView {
    let piece = |label: &'static str, text: &Option<String>| {
        text.clone().map(|text| view! { <p><strong>{t(label)}</strong> " " {in_language(&update.language, &text)}</p> })
    };
    view! {
        <article class="account">
            <div class="account-head">{marks::status(update.status)}</div>
            <div class="account-meta">
                {heading(3, "account-who", words(&update.institution.names))} " · " {day(update.published_on)}
            </div>
            <p class="account-text">{in_language(&update.language, &update.reasons)}</p>
            {piece("update-missing", &update.missing)} {piece("update-next", &update.next_step)} {evidence(&update.evidence, &update.language)} {questions(update, 4)}
        </article>
    }
    .into_any()
}

/// The draft as it is now, after somebody else changed it.
fn there_is(page: &ReportPage) -> AnyView {
    match &page.draft {
        Some(draft) => {
            let status = draft.status.map(marks::status);
            let texts = [("report-reasons", &draft.reasons), ("report-missing", &draft.missing), ("report-next", &draft.next_step)];
            let texts = texts
                .into_iter()
                .filter(|(_, text)| !text.is_empty())
                .map(|(label, text)| view! { <p><strong>{t(label)}</strong> {colon()} {in_language(&draft.language, text)}</p> })
                .collect_view();
            let proofs = draft
                .evidence
                .iter()
                .map(|proof| view! { <li>{proof.title.clone()} " " <bdi>{proof.url.clone()}</bdi> {proof.file.is_some().then(|| t("file-label"))}</li> })
                .collect_view();
            view! {
                <p><bdi>{draft.changed_by.clone()}</bdi> {comma()} {short_day(draft.changed_on)} {comma()} {code("draft-stage", draft.stage.code())}</p>
                {status} {texts}
                <ul>{proofs}</ul>
            }
            .into_any()
        }
        None => view! { <p>{t("report-gone")}</p> }.into_any(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;
    use answerable_domain::rules::reporting::ReportStage;

    fn draft(stage: ReportStage) -> ReportDraft {
        let file = Some(DraftFile { token: "hash-pdf-2048-seal".to_string(), state: FileState::Held });
        ReportDraft {
            status: Some(Status::UnderWay),
            language: "ar".to_string(),
            reasons: "قانون".to_string(),
            missing: String::new(),
            next_step: String::new(),
            next_step_on: None,
            corrects: None,
            later: None,
            evidence: vec![DraftProof { kind: Some(EvidenceKind::Process), title: "Plan".to_string(), file, ..DraftProof::default() }],
            stage,
            question: Some("Which law?".to_string()),
            version: 5,
            changed_by: "Berta".to_string(),
            changed_on: on("2026-04-01"),
            sole_author: false,
        }
    }

    fn drawn(draft: Option<ReportDraft>, validator: bool, typed: &Form, conflict: bool) -> Drawn {
        let page = ReportPage {
            institution: ministry(),
            listed: listed("14", silence()),
            draft,
            updates: vec![report("r-1", Status::Planned)],
            action_begun: false,
            actions: 0,
            later: vec![reference("20")],
            neighbours: Neighbours { previous: None, next: Some(reference("15")), total: 9 },
            validator,
        };
        let which = WhichTasks { role: Some(ResponsibilityRole::Lead), ..WhichTasks::default() };
        Drawn::of(&self::page(&reader_as(Role::FocalPoint, "/work/recommendations"), page, &reference("14"), &which, typed, conflict))
    }

    #[test]
    fn a_report_begins_empty_beside_the_one_before() {
        let drawn = drawn(None, false, &untouched(), false);
        assert_eq!((drawn.attr("main form.form", "enctype"), drawn.forms().len()), ("multipart/form-data".to_string(), 1));
        assert_eq!(drawn.attrs("main form.form > input[type=hidden]", "value"), ["0"]);
        assert_eq!(drawn.attrs("button[name=step]", "value"), ["save", "submit"]);
        assert_eq!(drawn.attrs("input[name=status]", "value"), Status::REPORTABLE.map(Status::code));
        assert_eq!(
            (drawn.attr("aside .status", "data-status"), drawn.attr("#corrects option:last-child", "value")),
            ("planned".to_string(), "r-1".to_string())
        );
        assert_eq!(drawn.attr("a[rel=next]", "href"), format!("/en/work/recommendations/{SYMBOL}/15/report?role=lead"));
        // What stands beside a status says that it cannot be published yet.
        assert_eq!(
            drawn.one("label:has([data-status=under_way]) .hint").split(". ").last(),
            Some("So far no action that serves this recommendation has begun.")
        );
    }

    #[test]
    fn a_draft_comes_with_its_question_its_evidence_and_its_steps() {
        let focal = drawn(Some(draft(ReportStage::Returned)), false, &untouched(), false);
        assert_eq!((focal.one("#reasons"), focal.attr("#reasons", "lang")), ("قانون".to_string(), "ar".to_string()));
        assert_eq!(focal.all("main > .summary dd"), ["Returned with a question", "Berta, 1 Apr 2026", "Which law?"]);
        assert_eq!(
            (focal.attr("#evidence-title-0", "value"), focal.attr("#evidence-kind-0 option[selected]", "value")),
            ("Plan".to_string(), "process".to_string())
        );
        assert_eq!((focal.count("main > .notice"), focal.count("a[href='/en/work/files/hash-pdf-2048-seal']")), (1, 1));
        assert_eq!(focal.attrs("button[name=step]", "value"), ["save", "submit", "discard"]);
        let waits = drawn(Some(draft(ReportStage::Submitted)), false, &untouched(), false);
        assert_eq!(waits.count("button[name=step]"), 0);
        let validator = drawn(Some(draft(ReportStage::Submitted)), true, &untouched(), false);
        assert_eq!(validator.attrs("button[name=step]", "value"), ["save", "publish", "return", "discard"]);
    }

    #[test]
    fn what_was_typed_comes_back_with_its_error_beside_what_a_colleague_wrote() {
        let form = refused(
            [("status", "planned"), ("language", "en"), ("reasons", "Mine"), ("evidence-url-1", "x")],
            "evidence-url-1",
            "report-evidence-url-missing",
        );
        let drawn = drawn(Some(draft(ReportStage::Draft)), false, &form, true);
        assert_eq!(
            (drawn.status, drawn.one("#reasons"), drawn.attr("input[name=status][checked]", "value")),
            (409, "Mine".to_string(), "planned".to_string())
        );
        assert_eq!(
            (drawn.errors(), drawn.attr("#evidence-url-1", "value")),
            (vec!["Give a whole address, beginning with https://, or a file".to_string()], "x".to_string())
        );
        assert_eq!(
            (
                drawn.one(".error-summary[aria-labelledby=meanwhile] [lang=ar]"),
                drawn.one(".error-summary[aria-labelledby=meanwhile] .status")
            ),
            ("قانون".to_string(), "under way".to_string())
        );
    }
}
