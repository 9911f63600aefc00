//! Draws doubts (the guard's questions about pieces of a text), alike on every desk.

use super::form::{Form, around, error_message, within_textarea};
use crate::reader::*;
use answerable_domain::doubts::{Doubt, Label};
use answerable_domain::model::Lang;
use leptos::prelude::*;

/// A label's text, in the reader's language.
pub fn label_words(label: &Label) -> String {
    let language = label.language.as_deref().map(|tag| Lang::from_tag(tag).map_or(tag, |lang| lang.own_name()).to_string());
    let mut args = Vec::new();
    args.extend(label.number.map(|number| ("number", number.into())));
    args.extend(language.map(|language| ("language", language.into())));
    args.extend(label.paragraph.as_deref().map(|paragraph| ("paragraph", paragraph.into())));
    tr(&label.key, &args)
}

/// Draws the piece, marked, with its surroundings.
pub fn quoted(one: &Doubt) -> AnyView {
    view! {
        <p class="small muted">{label_words(&one.place)}</p>
        <q dir="auto">
            {one.before.clone()} <mark class="risk">{one.piece.clone()}</mark> {one.after.clone()}
        </q>
    }
    .into_any()
}

/// The question without the instructions to the author, for a moderator, who can neither correct nor confirm anything.
fn asks(question: &str) -> String {
    let whole = t(question);
    let end = whole.char_indices().find(|(_, sign)| matches!(sign, '?' | '؟')).map(|(at, sign)| at + sign.len_utf8());
    // A text without a question mark is cut after its first sentence.
    let end = end.or_else(|| whole.find(". ").map(|at| at + 1)).unwrap_or(whole.len());
    tr("moderating-guard-asks", &[("question", whole[..end].to_string().into())])
}

/// The doubts as a moderator sees them: each piece with the guard's question and, where it is known, whether its author confirmed it. None
/// if there are no doubts.
pub fn for_moderator(doubts: &[Doubt], confirmed: Option<&[String]>) -> Option<AnyView> {
    let items = doubts
        .iter()
        .map(|one| {
            let said = confirmed.map(|keys| if keys.contains(&one.key) { "moderating-confirmed" } else { "moderating-unconfirmed" });
            view! {
                <li>
                    {quoted(one)}
                    <p class="small">{asks(&one.question)} " " {said.map(|said| view! { <strong>{t(said)}</strong> })}</p>
                </li>
            }
        })
        .collect_view();
    (!doubts.is_empty()).then(|| view! { <ol class="steps">{items}</ol> }.into_any())
}

/// The questions about pieces, each with a box to confirm that the piece may be public.
pub fn boxes(doubts: &[Doubt], form: &Form) -> AnyView {
    let confirmed: Vec<String> = form.all("confirm").map(str::to_string).collect();
    let items = doubts
        .iter()
        .enumerate()
        .map(|(at, one)| {
            let id = format!("sign-{at}");
            let checked = confirmed.contains(&one.key);
            let by = one.confirmed.as_ref().map(|own| {
                view! {
                    <p class="small">
                        <bdi>{own.by.clone()}</bdi> " " {t("guard-confirmed-by")} " " <q dir="auto">{own.reason.clone()}</q>
                    </p>
                }
            });
            view! {
                <li>
                    {quoted(one)}
                    <p id=format!("{id}-question")>{t(&one.question)}</p>
                    {by}
                    <div class="choice">
                        <input type="checkbox" id=id.clone() name="confirm" value=one.key.clone() checked=checked aria-describedby=format!("{id}-question") />
                        <label for=id>{t("submissions-may-be-public")}</label>
                    </div>
                </li>
            }
        })
        .collect_view();
    view! { <ol class="steps">{items}</ol> }.into_any()
}

/// What the guard asks about a form of the State's that came back; none if it asks nothing.
pub fn doubts(form: &Form) -> Option<AnyView> {
    let error = form.error("signs").filter(|error| !error.doubts.is_empty())?;
    // The person who confirms first says why the piece may be public. The second person sees that, and confirms or gives the form back.
    let first = error.doubts.iter().any(|one| one.confirmed.is_none());
    let why = first.then(|| {
        let described = match form.error("guard_reason") {
            Some(_) => "guard_reason-hint guard_reason-error",
            None => "guard_reason-hint",
        };
        let control = view! {
            <textarea
                class="input"
                id="guard_reason"
                name="guard_reason"
                rows="2"
                dir="auto"
                aria-describedby=described
                aria-invalid=form.error("guard_reason").map(|_| "true")
                inner_html=within_textarea(form.value("guard_reason"))
            ></textarea>
        };
        around(form, "guard_reason", t("guard-reason"), Some("guard-reason-hint"), control.into_any())
    });
    Some(
        view! {
            <fieldset class="field field-invalid" id="signs" tabindex="-1">
                <legend>{t("guard-asked")}</legend>
                <span class="hint">{t("guard-asked-about")}</span>
                <span class="field-error">{error_message(error)}</span>
                {boxes(&error.doubts, form)}
                {why}
            </fieldset>
        }
        .into_any(),
    )
}
