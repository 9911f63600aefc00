//! `/coordination/texts`: wordings in plain language, for children and in other languages. One person writes a wording, another publishes
//! it.

use super::parts::*;
use crate::components::doubts::doubts;
use crate::components::form::{Field, Form, error_summary, hidden, textarea};
use crate::components::listed::citation;
use crate::components::page_parts::{empty, section};
use crate::pages::{Page, draw, draw_with_status};
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::view::coordination::*;
use leptos::prelude::*;
use std::sync::Arc;

const STEPS: [(&str, &str); 1] = [("coordination-texts", "/coordination/texts")];
const STAGES: [DraftStage; 4] = [DraftStage::InReview, DraftStage::Draft, DraftStage::Returned, DraftStage::Published];

/// The path of a wording's draft, which need not exist yet, without the language.
pub fn draft_path(reference: &Reference, kind: TextKind, language: &str) -> String {
    let reference = reference.path();
    format!("/coordination/texts/{}/{language}{}", kind.code(), reference.trim_start_matches("/recommendations"))
}

fn language_name(tag: &str) -> String {
    Lang::from_tag(tag).map_or_else(|| tag.to_string(), |lang| lang.own_name().to_string())
}

/// The list of drafts, of one stage or of all.
pub fn index(reader: &Arc<Reader>, found: Vec<Draft>, stage: Option<DraftStage>) -> Page {
    draw(reader, || head(t("coordination-texts"), &[], false), || list(&found, stage))
}

fn list(found: &[Draft], stage: Option<DraftStage>) -> AnyView {
    let reader = reader();
    let link = |other: Option<DraftStage>, words: String| {
        let parameters: Vec<(String, String)> = other.map(|stage| ("stage".to_string(), stage.code().to_string())).into_iter().collect();
        view! {
            <li>
                <a href=reader.href_with("/coordination/texts", &parameters) aria-current=(other == stage).then_some("page")>
                    {words}
                </a>
            </li>
        }
    };
    let items = found
        .iter()
        .map(|draft| {
            let shown = format!("{}{}{}", code("text-kind", draft.kind.code()), comma(), language_name(&draft.language));
            view! {
                <li class="result">
                    <h2 class="result-ref">
                        <a href=href(&draft_path(&draft.reference, draft.kind, &draft.language))>{citation(&draft.reference)}</a>
                    </h2>
                    <p class="result-doc">
                        {shown} " · " {code("coordination-stage", draft.stage.code())} " · " <bdi>{draft.author.clone()}</bdi> " · "
                        {short_day(draft.changed_on)}
                    </p>
                    <p class="result-text">{opening(&Wording { language: draft.language.clone(), body: draft.body.clone() }, 200)}</p>
                </li>
            }
        })
        .collect_view();
    let stages = STAGES.into_iter().map(|stage| link(Some(stage), code("coordination-stage", stage.code()))).collect_view();
    view! {
        {title(t("coordination-texts"), t("coordination-texts-lede"))}
        <ul class="switch" aria-label=t("coordination-texts")>
            {link(None, t("coordination-stage-open"))} {stages}
        </ul>
        {if found.is_empty() {
            empty(t("coordination-texts-none"), view! { <p><a href=href("/coordination/responsibilities")>{t("coordination-texts-none-advice")}</a></p> })
        } else {
            view! { <ol class="results">{items}</ol> }.into_any()
        }}
    }
    .into_any()
}

/// The page of one draft of a wording.
pub fn show(reader: &Arc<Reader>, page: DraftPage, (reference, kind): (&Reference, TextKind), form: &Form, conflict: bool) -> Page {
    let head = || head(format!("{}{}{}", code("text-kind", kind.code()), colon(), citation(reference)), &STEPS, false);
    draw_with_status(state_of_form(form, conflict), reader, head, || one(&page, form, conflict))
}

fn one(page: &DraftPage, typed: &Form, conflict: bool) -> AnyView {
    let draft = page.draft.as_ref();
    let typing = typed.value("step") == "save";
    let begun = draft.map(|draft| draft.body.clone()).or_else(|| page.published.as_ref().map(|text| text.body.clone())).unwrap_or_default();
    let body = if typing { typed.value("body").to_string() } else { begun };
    let form = Form::new([("body", body)]).with_errors(typed.errors.clone());
    let version = draft.map_or(0, |draft| draft.version).to_string();
    let original = page.official.as_ref().map(|text| {
        view! {
            <figure class="wording" data-kind="official">
                <blockquote lang=text.language.clone() dir=direction(&text.language)>
                    <p>{text.body.clone()}</p>
                </blockquote>
                <figcaption>{desk_link(&page.reference)}</figcaption>
            </figure>
        }
    });
    let now = conflict.then(|| {
        meanwhile(match draft {
            Some(draft) => view! {
                <p><bdi>{draft.author.clone()}</bdi> {comma()} {short_day(draft.changed_on)} {comma()} {code("coordination-stage", draft.stage.code())}</p>
                <blockquote lang=page.language.clone() dir=direction(&page.language)>
                    <p>{draft.body.clone()}</p>
                </blockquote>
            }
            .into_any(),
            None => view! { <p>{t("coordination-text-gone")}</p> }.into_any(),
        })
    });
    let state = draft.map(|draft| {
        let note = draft.note.clone().map(|note| view! { <div><dt>{t("coordination-note")}</dt><dd>{note}</dd></div> });
        view! {
            <dl class="summary">
                <div>
                    <dt>{t("coordination-stage")}</dt>
                    <dd>{code("coordination-stage", draft.stage.code())}</dd>
                </div>
                <div>
                    <dt>{t("coordination-last-writer")}</dt>
                    <dd><bdi>{draft.author.clone()}</bdi> {comma()} {short_day(draft.changed_on)}</dd>
                </div>
                {note}
            </dl>
        }
    });
    let published = page.published.as_ref().map(|text| {
        view! { <p class="notice" data-kind="info">{t("coordination-stage-published")} {comma()} {day(text.published_on)}</p> }
    });
    let hint = match page.kind {
        TextKind::Official => "coordination-hint-official",
        TextKind::Plain => "coordination-hint-plain",
        TextKind::Children => "coordination-hint-children",
    };
    let shown = format!("{}{}{}", code("text-kind", page.kind.code()), comma(), language_name(&page.language));
    let review = draft.map(|draft| section("review", t("coordination-review"), review(draft, typed, &version)));
    view! {
        {title(shown, t("coordination-texts-lede"))}
        {now}
        {error_summary(&form)}
        {published}
        {original}
        {state}
        <form class="form" method="post">
            {hidden("step", "save")} {hidden("version", version.clone())}
            {textarea(&form, Field::text("body", "coordination-wording").hint(hint), 10, Some(page.language.clone()))} <div class="actions">
                <button class="button">{t("coordination-save-draft")}</button>
            </div>
        </form>
        {review}
    }
    .into_any()
}

fn review(draft: &Draft, typed: &Form, version: &str) -> AnyView {
    if draft.stage != DraftStage::InReview {
        return view! {
            <p>{t("coordination-submit-about")}</p>
            <form method="post">
                {hidden("version", version)} {doubts(typed)}
                <button class="button button-quiet" name="step" value="submit">
                    {t("coordination-submit")}
                </button>
            </form>
        }
        .into_any();
    }
    let note = Form::new([("note", typed.value("note").to_string())]).with_errors(typed.errors.clone());
    let publish = if draft.own {
        view! { <p id="step">{t("coordination-text-own")}</p> }.into_any()
    } else {
        view! {
            <button class="button" id="step" name="step" value="publish">
                {t("coordination-publish")}
            </button>
        }
        .into_any()
    };
    view! {
        <form class="form" method="post">
            {hidden("version", version)} {textarea(&note, Field::text("note", "coordination-note").hint("coordination-note-hint"), 3, None)}
            {doubts(typed)}
            <div class="actions">
                {publish} <button class="button button-quiet" name="step" value="return">
                    {t("coordination-return")}
                </button>
            </div>
        </form>
    }
    .into_any()
}
