//! `/coordination/documents/{id}`: the review of a document, made for an hour of patient work.

use super::head::{head_form, warnings};
use super::paragraph::paragraph;
use super::{Typed, address, name, trail};
use crate::components::form::{Form, error_summary, within_textarea};
use crate::components::page_parts::pagination;
use crate::pages::{Head, Page, draw_with_status};
use crate::reader::*;
use answerable_domain::model::{IntakeStage, LabelKind, ReviewDecision, escape_path};
use answerable_domain::view::intake::*;
use leptos::prelude::*;
use std::sync::Arc;

/// The review of a document. `typed` is a form that was sent and not saved.
pub fn page(reader: &Arc<Reader>, review: Review, wanted: ReviewWanted, typed: Option<Typed>) -> Page {
    let wanted = ReviewWanted { page: review.page, ..wanted };
    let status = match &typed {
        None => 200,
        Some(typed) if typed.conflict => 409,
        Some(_) => 422,
    };
    let head = || Head::at_desk(name(&review.head.listed), trail(None));
    draw_with_status(status, reader, head, || body(&review, wanted, typed.as_ref()))
}

fn body(review: &Review, wanted: ReviewWanted, typed: Option<&Typed>) -> AnyView {
    let own = &review.head.listed;
    let title = (!own.symbol.is_empty() && !own.title.is_empty()).then(|| in_language(&own.language, &own.title));
    let errors = typed.map(|typed| typed.form.clone()).unwrap_or_default();
    let open = own.stage == IntakeStage::Open;
    // If the paragraph was merged away meanwhile, or the whole published, the typed text no longer has a form: it is shown by itself.
    let lost = typed
        .filter(|typed| typed.paragraph.is_some_and(|id| !open || !review.paragraphs.iter().any(|own| own.id == id)))
        .map(|typed| lost(&typed.form));
    view! {
        <header class="page-head">
            <div class="eyebrow">{code("intake-stage", own.stage.code())}</div>
            <h1>
                <bdi>{name(own)}</bdi>
            </h1>
            <div class="lede">{title}</div>
        </header>
        {error_summary(&errors)}
        {lost}
        {state(own)}
        {open.then(|| warnings(&review.head))}
        {facts(&review.head)}
        {open.then(|| head_form(review, typed))}
        {open.then(how)}
        {list(review, wanted, typed)}
    }
    .into_any()
}

/// How many paragraphs are decided, and what can be done with the document as a whole.
fn state(own: &IntakeListed) -> AnyView {
    let decided = tr("intake-decided", &[("count", own.progress.decided().into()), ("total", own.progress.total().into())]);
    let bar = view! {
        <div class="progress">
            <label for="progress">{decided.clone()}</label>
            <progress id="progress" max=own.progress.total().max(1).to_string() value=own.progress.decided().to_string()>
                {decided}
            </progress>
        </div>
    };
    let below = |step: &str| href(&format!("{}/{step}", address(own.id)));
    match own.stage {
        IntakeStage::Open => view! {
            {bar}
            <div class="actions">
                <a class="button" href=below("publish")>{t("intake-to-publish")}</a>
                <a href=below("abandon")>{t("intake-abandon")}</a>
            </div>
        }
        .into_any(),
        IntakeStage::Published => {
            let public = href(&format!("/documents/{}", escape_path(&own.symbol)));
            view! {
                <p>
                    <a class="button" href=public>{t("intake-public-page")}</a>
                </p>
            }
            .into_any()
        }
        IntakeStage::Abandoned => {
            let reason = own.reason.clone().unwrap_or_default();
            view! {
                <div class="notice" data-kind="info">
                    <p class="notice-title">{t("intake-was-abandoned")}</p>
                    <p>{reason}</p>
                </div>
            }
            .into_any()
        }
    }
}

/// The facts of the file, and who began the intake.
fn facts(head: &IntakeHead) -> AnyView {
    let own = &head.listed;
    let file = head.file.as_ref().map(|file| {
        let size = number(file.size.div_ceil(1024));
        view! {
            <div>
                <dt>{t("intake-original")}</dt>
                <dd>
                    <a class="intake-file" href=href(&format!("{}/file", address(own.id))) download>
                        <bdi>{file.name.clone()}</bdi>
                    </a>
                    " · "
                    {tr("intake-size", &[("size", size.into())])}
                    <div class="small muted">
                        "SHA-256 "
                        <code class="ltr intake-hash">{file.hash.clone()}</code>
                    </div>
                </dd>
            </div>
        }
    });
    view! {
        <dl class="summary">
            <div>
                <dt>{t("intake-begun-by")}</dt>
                <dd>{own.begun_by.clone()} {comma()} {day(own.begun_on)}</dd>
            </div>
            {file}
        </dl>
    }
    .into_any()
}

fn how() -> AnyView {
    view! {
        <details class="more-details">
            <summary>{t("intake-how")}</summary>
            <p>{t("intake-how-decide")}</p>
            <p>{t("intake-how-split")}</p>
            <p>{t("intake-how-suggestions")}</p>
            <p>{t("intake-how-together")}</p>
        </details>
    }
    .into_any()
}

fn list(review: &Review, wanted: ReviewWanted, typed: Option<&Typed>) -> AnyView {
    let id = review.head.listed.id;
    let progress = review.head.listed.progress;
    let view_of = |open_only: bool| href(&ReviewWanted { open_only, page: 1 }.path(id));
    let items = review.paragraphs.iter().map(|own| paragraph(review, own, typed)).collect_view();
    let pages = || pagination(review.page, review.pages, |page| format!("{}#paragraphs", href(&ReviewWanted { page, ..wanted }.path(id))));
    let nothing = review.paragraphs.is_empty().then(|| view! { <p class="muted">{t("intake-nothing-open")}</p> });
    let open = review.head.listed.stage == IntakeStage::Open;
    view! {
        <section class="section" id="paragraphs" aria-labelledby="paragraphs-title">
            <h2 id="paragraphs-title">{t("documents-section-paragraphs")}</h2>
            <ul class="switch" aria-label=t("intake-view")>
                <li>
                    <a href=view_of(false) aria-current=(!wanted.open_only).then_some("true")>
                        {t("intake-view-all")}
                        " "
                        <span class="count">{number(progress.total())}</span>
                    </a>
                </li>
                <li>
                    <a href=view_of(true) aria-current=wanted.open_only.then_some("true")>
                        {t("intake-view-open")}
                        " "
                        <span class="count">{number(progress.pending)}</span>
                    </a>
                </li>
            </ul>
            {pages()}
            {nothing}
            <ol class="plain-list">{items}</ol>
            {open.then(|| accept_shown(review))}
            {pages()}
        </section>
        {open.then(|| subjects(review))}
    }
    .into_any()
}

fn accept_shown(review: &Review) -> AnyView {
    let waiting: Vec<&IntakeParagraph> = review.paragraphs.iter().filter(|own| own.verdict == ReviewDecision::Pending).collect();
    if waiting.is_empty() {
        return ().into_any();
    }
    let shown =
        waiting.iter().map(|own| view! { <input type="hidden" name="shown" value=format!("{}:{}", own.id, own.version) /> }).collect_view();
    view! {
        <form method="post">
            <input type="hidden" name="step" value="accept_shown" />
            {shown}
            <p class="hint">{t("intake-accept-shown-hint")}</p>
            <div class="actions">
                <button class="button button-quiet">{tr("intake-accept-shown", &[("count", waiting.len().into())])}</button>
            </div>
        </form>
    }
    .into_any()
}

/// The lists of subjects that can be added to a paragraph, written once for the whole page.
fn subjects(review: &Review) -> AnyView {
    let lang = reader().lang;
    let options = review
        .choices
        .subjects
        .iter()
        .map(|(kind, named)| {
            let name = named.names.text(lang).to_string();
            let kind_word = code("intake-label", kind.code());
            match kind {
                LabelKind::Theme | LabelKind::Group => view! { <option value=name label=kind_word></option> }.into_any(),
                _ => view! { <option value=named.code.clone() label=name></option> }.into_any(),
            }
        })
        .collect_view();
    view! { <datalist id="subjects">{options}</datalist> }.into_any()
}

fn lost(form: &Form) -> AnyView {
    view! {
        <div class="notice" data-kind="error" role="alert">
            <p class="notice-title">{t("intake-conflict")}</p>
            <p>{t("intake-conflict-gone")}</p>
            <label for="lost">{t("intake-wording")}</label>
            <textarea class="input" id="lost" readonly rows="6" dir="auto" inner_html=within_textarea(form.value("body"))></textarea>
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::reference;
    use crate::pages::samples::*;
    use answerable_domain::model::{LabelVerdict, Lang, Named, Wording};
    use answerable_domain::rules::suggestions::Reason;

    fn review(stage: IntakeStage, paragraphs: Vec<IntakeParagraph>) -> Review {
        let choices =
            Choices { mechanisms: vec![committee()], subjects: vec![(LabelKind::Theme, named("courts", "Courts"))], ..Choices::default() };
        Review { head: intake_head(7, stage), shown: paragraphs.len() as u64, paragraphs, choices, page: 1, pages: 1 }
    }

    fn drawn(review: Review, typed: Option<Typed>) -> Drawn {
        Drawn::of(&page(&reader_of(Lang::En, "/coordination/documents/7"), review, ReviewWanted { open_only: false, page: 1 }, typed))
    }

    const SAVE: &str = "step=save";

    #[test]
    fn each_paragraph_has_its_source_its_version_and_its_steps() {
        let second = IntakeParagraph { has_previous: true, ..intake_paragraph(2, ReviewDecision::Accepted) };
        let drawn = drawn(review(IntakeStage::Open, vec![intake_paragraph(1, ReviewDecision::Pending), second]), None);
        // The Enter key presses the first button, which decides nothing.
        let pending = format!("post paragraph=1 version=2 > {SAVE} step=accept {SAVE} step=leave_out step=split");
        let decided = format!("post paragraph=2 version=2 > {SAVE} {SAVE} step=leave_out step=reopen step=merge step=split");
        let all = "post step=accept_shown shown=1:2 > send".to_string();
        assert_eq!(drawn.forms(), ["post step=document version=5 > send".to_string(), pending, decided, all]);
        assert_eq!((drawn.count("#p-1 > h3"), drawn.count("#p-2 > details:not([open])")), (1, 1));
        assert_eq!(drawn.one("#p-1 .intake-source p[lang=es][dir=ltr]"), "El Comité recomienda.");
        assert_eq!(drawn.attr("#body-1", "lang"), "es");
        assert_eq!(drawn.attr("main progress", "value"), "1");
        assert_eq!(
            drawn.attrs("main .actions > a", "href"),
            ["/en/coordination/documents/7/publish", "/en/coordination/documents/7/abandon"]
        );
    }

    #[test]
    fn suggestions_say_why_and_are_accepted_or_refused() {
        let label = |id, kind, verdict, named: Named, earlier| Label {
            id,
            kind,
            verdict,
            named,
            reason: Some(Reason::Words(vec!["courts".to_string()])),
            earlier,
        };
        let wording = Wording { language: "ar".to_string(), body: "توصي اللجنة".to_string() };
        let earlier = Earlier { reference: reference("12"), dated_on: on("2002-02-01"), wording };
        let labels = vec![
            label(31, LabelKind::Theme, LabelVerdict::Suggested, named("courts", "Courts"), None),
            label(32, LabelKind::Provision, LabelVerdict::Accepted, named("opsc:3(1)", "Offences"), None),
            label(33, LabelKind::Repeats, LabelVerdict::Suggested, Named::default(), Some(earlier)),
        ];
        let paragraph = IntakeParagraph { labels, ..intake_paragraph(1, ReviewDecision::Pending) };
        let drawn = drawn(review(IntakeStage::Open, vec![paragraph]), None);
        assert_eq!((drawn.attr("#label-32", "checked"), drawn.count("#label-31:not([checked])")), (String::new(), 1));
        assert_eq!(drawn.one("label[for=label-31] .hint"), "suggested. Words found: “courts”");
        assert_eq!(drawn.one("label[for=label-32] bdi"), "OPSC 3(1)");
        assert_eq!(drawn.attrs("button[name=refuse]", "value"), ["31"]);
        assert_eq!(drawn.attrs("input[name=lineage-33]", "value"), ["repeats", "continues", "no"]);
        assert_eq!(drawn.one("#p-1 .halves .halves [lang=ar][dir=rtl]"), "توصي اللجنة");
    }

    #[test]
    fn a_paragraph_with_an_error_stays_open_with_what_was_typed() {
        let form = refused([("number", "12"), ("body", "Corregido"), ("nature", "noting")], "number-2", "intake-error-number");
        let typed = Typed { paragraph: Some(2), form, conflict: false };
        let drawn = drawn(review(IntakeStage::Open, vec![intake_paragraph(2, ReviewDecision::Accepted)]), Some(typed));
        assert_eq!((drawn.status, drawn.errors().len(), drawn.count("#p-2 > details[open]")), (422, 1, 1));
        assert_eq!(
            (drawn.one("#body-2"), drawn.attr("#nature-2 option[selected]", "value")),
            ("Corregido".to_string(), "noting".to_string())
        );
    }

    #[test]
    fn whoever_saves_second_sees_both_texts() {
        let own = IntakeParagraph { changed_by: Some("Berta".to_string()), ..intake_paragraph(2, ReviewDecision::Pending) };
        let typed = |paragraph| Typed { paragraph: Some(paragraph), form: Form::new([("body", "Mi texto")]), conflict: true };
        let both = drawn(review(IntakeStage::Open, vec![own]), Some(typed(2)));
        assert_eq!(
            (both.status, both.one("#body-2"), both.one("#p-2 blockquote [lang=es]")),
            (409, "Mi texto".to_string(), "El Comité recomienda lo que dice el párrafo 2.".to_string())
        );
        // A paragraph that was merged away has no form: its text is shown by itself.
        let lost = drawn(review(IntakeStage::Open, Vec::new()), Some(typed(3)));
        assert_eq!(lost.one("textarea#lost[readonly]"), "Mi texto");
    }

    #[test]
    fn the_documents_form_is_open_while_a_fact_is_missing_or_wrong() {
        assert_eq!(drawn(review(IntakeStage::Open, Vec::new()), None).count("details#document:not([open])"), 1);
        let mut missing = review(IntakeStage::Open, Vec::new());
        missing.head.adopted_on = None;
        assert_eq!(drawn(missing, None).count("details#document[open]"), 1);
        let form = refused([("symbol", "?")], "symbol", "intake-error-symbol");
        let wrong = drawn(review(IntakeStage::Open, Vec::new()), Some(Typed { paragraph: None, form, conflict: true }));
        assert_eq!(
            (wrong.attr("#symbol", "value"), wrong.errors().len(), wrong.count("#document .notice[role=alert]")),
            ("?".to_string(), 1, 1)
        );
    }

    #[test]
    fn what_is_published_or_given_up_is_read_alone() {
        let published = drawn(review(IntakeStage::Published, vec![intake_paragraph(1, ReviewDecision::Accepted)]), None);
        assert_eq!((published.count("main form"), published.attr("main p > a.button", "href")), (0, format!("/en/documents/{SYMBOL}")));
        assert_eq!(published.one("#p-1 p [lang=es]"), "El Comité recomienda lo que dice el párrafo 1.");
        let mut given_up = review(IntakeStage::Abandoned, Vec::new());
        given_up.head.listed.reason = Some("Twice".to_string());
        assert_eq!(drawn(given_up, None).all("main .notice p"), ["This document was given up", "Twice"]);
    }
}
