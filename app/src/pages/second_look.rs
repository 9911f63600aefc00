//! `/second-look`: forms of the reader's own body whose author has confirmed pieces, which a second person must look at before they are
//! public.

use crate::components::doubts::{boxes, label_words};
use crate::components::form::{Form, error_message, error_summary};
use crate::components::page_parts::{empty, page_head};
use crate::pages::{Head, Page, draw, draw_with_status};
use crate::reader::*;
use answerable_domain::doubts::{Doubt, Label};
use chrono::NaiveDate;
use leptos::prelude::*;
use std::sync::Arc;

/// A form that waits for a second person.
#[derive(Clone, Debug)]
pub struct Waiting {
    pub token: String,
    /// The path of the page from which it was sent, with the language.
    pub path: String,
    /// The texts of the form that would become public.
    pub texts: Vec<(Label, String)>,
    pub doubts: Vec<Doubt>,
    pub by: String,
    pub on: NaiveDate,
    /// Whether the reader sent the form.
    pub own: bool,
}

/// The list of forms that wait, the oldest first.
pub fn index(reader: &Arc<Reader>, found: &[Waiting]) -> Page {
    draw(reader, || Head::at_desk(t("second-look-title"), Vec::new()), || list(found))
}

/// The text by which a list names a form: its first text, in the reader's language if it has one in that; else in English, else in any.
fn titled(one: &Waiting) -> Option<&(Label, String)> {
    let (first, _) = one.texts.first()?;
    let own = |tag: &str| one.texts.iter().find(|(label, _)| label.key == first.key && label.language.as_deref() == Some(tag));
    own(reader().lang.tag()).or_else(|| own("en")).or(one.texts.first())
}

fn list(found: &[Waiting]) -> AnyView {
    let items = found
        .iter()
        .map(|one| {
            let shown =
                titled(one).map(|(label, text)| format!("{}{}{}", label_words(label), colon(), text.chars().take(80).collect::<String>()));
            view! {
                <li class="result">
                    <h2 class="result-ref">
                        <a href=href(&format!("/second-look/{}", one.token)) dir="auto">{shown.unwrap_or_default()}</a>
                    </h2>
                    <p class="result-meta">
                        <bdi>{one.by.clone()}</bdi> {comma()} {short_day(one.on)} {one.own.then(|| view! { " · " {t("second-look-own")} })}
                    </p>
                </li>
            }
        })
        .collect_view();
    view! {
        {page_head(String::new(), t("second-look-title"), t("second-look-lede"))}
        {if found.is_empty() {
            empty(t("second-look-none"), ())
        } else {
            view! { <ol class="results">{items}</ol> }.into_any()
        }}
    }
    .into_any()
}

/// The page of one form that waits, with what its author confirmed.
pub fn show(reader: &Arc<Reader>, one: &Waiting, form: &Form) -> Page {
    let status = if form.errors.is_empty() { 200 } else { 422 };
    let trail = vec![(t_of(reader, "second-look-title"), "/second-look".to_string())];
    draw_with_status(status, reader, || Head::at_desk(t("second-look-one"), trail), || body(one, form))
}

fn t_of(reader: &Arc<Reader>, key: &str) -> String {
    reader.lexicon().say(key, &[])
}

fn body(one: &Waiting, form: &Form) -> AnyView {
    let texts = one
        .texts
        .iter()
        .map(|(label, text)| {
            view! {
                <div>
                    <dt>{label_words(label)}</dt>
                    <dd dir="auto">{text.clone()}</dd>
                </div>
            }
        })
        .collect_view();
    let publish = if one.own {
        view! { <p class="notice" data-kind="info">{t("second-look-not-yours")}</p> }.into_any()
    } else {
        let error = form.error("signs");
        view! {
            <form class="form" method="post">
                <fieldset class=if error.is_some() { "field field-invalid" } else { "field" } id="signs" tabindex="-1">
                    <legend>{t("guard-asked")}</legend>
                    <span class="hint">{t("second-look-about")}</span>
                    {error.map(|error| view! { <span class="field-error">{error_message(error)}</span> })}
                    {boxes(&one.doubts, form)}
                </fieldset>
                <div class="actions">
                    <button class="button" name="step" value="publish">{t("report-publish")}</button>
                </div>
            </form>
        }
        .into_any()
    };
    view! {
        {page_head(String::new(), t("second-look-one"), t("second-look-lede"))}
        {error_summary(form)}
        <p>
            <bdi>{one.by.clone()}</bdi> {comma()} {short_day(one.on)} ". " <a href=one.path.clone()>{t("second-look-where")}</a>
        </p>
        <dl class="summary">{texts}</dl>
        {publish}
        <details class="more-details">
            <summary>{t("second-look-discard")}</summary>
            <form method="post">
                <p>{t("second-look-discard-about")}</p>
                <button class="button button-stop" name="step" value="discard">{t("second-look-discard-yes")}</button>
            </form>
        </details>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;
    use answerable_domain::doubts::Confirmed;
    use answerable_domain::model::Lang;

    fn waiting(own: bool) -> Waiting {
        let place = Label::in_language("field-name-in", "es");
        let doubt = Doubt {
            key: "key".to_string(),
            place: place.clone(),
            before: "Casa de ".to_string(),
            piece: "Ana Pérez".to_string(),
            after: String::new(),
            question: "guard-name".to_string(),
            confirmed: Some(Confirmed { by: "Berta".to_string(), reason: "Es pública".to_string() }),
        };
        let texts = vec![(place, "Casa de Ana Pérez".to_string()), (Label::in_language("field-name-in", "en"), "Ana’s House".to_string())];
        Waiting {
            token: "t-1".to_string(),
            path: "/en/coordination/themes".to_string(),
            texts,
            doubts: vec![doubt],
            by: "Berta".to_string(),
            on: on("2026-04-01"),
            own,
        }
    }

    #[test]
    fn forms_that_wait_are_named_by_their_text_in_the_readers_language() {
        let english = Drawn::of(&index(&reader_of(Lang::En, "/second-look"), &[waiting(true)]));
        assert_eq!(english.one("main .result a[href='/en/second-look/t-1']"), "Name, English: Ana’s House");
        assert_eq!(english.one("main .result-meta"), "Berta, 1 Apr 2026 · yours: somebody else looks at it");
        // Arabic has its own comma.
        let arabic = Drawn::of(&index(&reader_of(Lang::Ar, "/second-look"), &[waiting(false)]));
        assert_eq!(arabic.one("main .result-meta").split(' ').next(), Some("Berta،"));
        assert_eq!(Drawn::of(&index(&reader_of(Lang::En, "/second-look"), &[])).one(".empty"), "Nothing waits for a second look.");
    }

    #[test]
    fn a_second_person_confirms_each_piece_and_publishes_or_throws_it_away() {
        let form = refused([("confirm", "other")], "signs", "guard-confirmed");
        let drawn = Drawn::of(&show(&reader_of(Lang::En, "/second-look/t-1"), &waiting(false), &form));
        assert_eq!(
            (drawn.status, drawn.errors().len(), drawn.forms()),
            (422, 1, vec!["post > step=publish".to_string(), "post > step=discard".to_string()])
        );
        assert_eq!((drawn.one("#signs mark"), drawn.count("#signs input[value=key]:not([checked])")), ("Ana Pérez".to_string(), 1));
        assert_eq!(drawn.one("#signs p.small:has(bdi) q"), "Es pública");
        assert_eq!(drawn.all("main .summary dd[dir=auto]"), ["Casa de Ana Pérez", "Ana’s House"]);
        assert_eq!(drawn.attr("main > p a", "href"), "/en/coordination/themes");
    }

    #[test]
    fn nobody_looks_at_their_own() {
        let drawn = Drawn::of(&show(&reader_of(Lang::En, "/second-look/t-1"), &waiting(true), &untouched()));
        assert_eq!((drawn.forms(), drawn.count("main p.notice")), (vec!["post > step=discard".to_string()], 1));
    }
}
