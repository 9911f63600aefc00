//! `/coordination/texts`: wordings in plain language, for children and in other languages. One person writes a wording, another publishes
//! it.

use super::parts::*;
use crate::components::doubts::doubts;
use crate::components::form::{Field, Form, error_summary, hidden, meanwhile, state_of_form, textarea};
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
                    <dt>{t("draft-stage")}</dt>
                    <dd>{code("coordination-stage", draft.stage.code())}</dd>
                </div>
                <div>
                    <dt>{t("draft-last-writer")}</dt>
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;

    fn draft(stage: DraftStage, own: bool) -> Draft {
        Draft {
            reference: reference("14"),
            kind: TextKind::Plain,
            language: "ar".to_string(),
            body: "نص بسيط".to_string(),
            stage,
            author: "Berta".to_string(),
            own,
            note: None,
            version: 3,
            changed_on: on("2026-04-01"),
        }
    }

    fn drawn(draft: Option<Draft>, form: &Form, conflict: bool) -> Drawn {
        let page = DraftPage {
            reference: reference("14"),
            kind: TextKind::Plain,
            language: "ar".to_string(),
            draft,
            official: Some(listed("14", silence()).wording),
            published: None,
        };
        Drawn::of(&show(&reader_of(Lang::En, "/coordination/texts"), page, (&reference("14"), TextKind::Plain), form, conflict))
    }

    #[test]
    fn drafts_are_listed_by_stage_in_their_own_language() {
        let reader = reader_of(Lang::En, "/coordination/texts");
        let some = Drawn::of(&index(&reader, vec![draft(DraftStage::InReview, false)], Some(DraftStage::InReview)));
        assert_eq!(some.attr("main .result a", "href"), format!("/en/coordination/texts/plain/ar/{SYMBOL}/14"));
        assert_eq!(
            (some.one(".result-text [lang=ar]"), some.attr(".result-text [lang=ar]", "dir")),
            ("نص بسيط".to_string(), "rtl".to_string())
        );
        assert_eq!(some.attr(".switch a[aria-current=page]", "href"), "/en/coordination/texts?stage=in_review");
        let none = Drawn::of(&index(&reader, Vec::new(), None));
        assert_eq!((none.attr(".empty a", "href"), none.count(".results")), ("/en/coordination/responsibilities".to_string(), 0));
    }

    #[test]
    fn a_wording_that_does_not_exist_yet_can_be_saved_and_not_reviewed() {
        let drawn = drawn(None, &refused([("step", "save"), ("body", " ")], "body", "coordination-text-missing"), false);
        assert_eq!(
            (drawn.status, drawn.errors(), drawn.forms()),
            (422, vec!["Write the wording".to_string()], vec!["post step=save version=0 > send".to_string()])
        );
        assert_eq!(drawn.attr("#body", "lang"), "ar");
        assert_eq!(drawn.one("figure blockquote[lang=en]"), "The Committee recommends what stands in 14.");
    }

    #[test]
    fn whoever_wrote_it_sends_it_to_review_and_another_publishes_it() {
        let written = drawn(Some(draft(DraftStage::Draft, true)), &untouched(), false);
        assert_eq!(written.forms(), ["post step=save version=3 > send", "post version=3 > step=submit"]);
        assert_eq!(written.one("#body"), "نص بسيط");
        let another = drawn(Some(draft(DraftStage::InReview, false)), &untouched(), false);
        assert_eq!(another.forms()[1], "post version=3 > step=publish step=return");
        let own = drawn(Some(draft(DraftStage::InReview, true)), &refused([("step", "publish")], "step", "coordination-text-own"), false);
        assert_eq!(own.forms()[1], "post version=3 > step=return");
        assert_eq!(own.errors().len(), 1);
    }

    #[test]
    fn a_note_without_words_comes_back_and_the_wording_stays() {
        let form = refused([("step", "return"), ("note", "")], "note", "coordination-note-missing");
        let drawn = drawn(Some(draft(DraftStage::InReview, false)), &form, false);
        assert_eq!((drawn.errors(), drawn.one("#body")), (vec!["Say what needs correcting".to_string()], "نص بسيط".to_string()));
    }

    #[test]
    fn a_conflict_shows_the_other_wording_and_keeps_ones_own() {
        let drawn = drawn(Some(draft(DraftStage::Draft, false)), &Form::new([("step", "save"), ("body", "نصي")]), true);
        assert_eq!((drawn.status, drawn.one(".error-summary blockquote[lang=ar][dir=rtl]")), (409, "نص بسيط".to_string()));
        assert_eq!(drawn.one("#body"), "نصي");
    }
}
