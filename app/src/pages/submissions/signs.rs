//! Pieces that may give somebody away, each with what stands around it and a plain question. The author mends the text or says that the
//! piece may be public; the moderator sees which were confirmed.

use crate::components::form::Form;
use crate::model::*;
use crate::reader::*;
use crate::rules::signs::{Sign, key};
use leptos::prelude::*;

/// How many characters are shown on each side of a piece.
const AROUND: usize = 60;

/// A piece with its surroundings and its question.
struct Asked {
    key: String,
    place: String,
    before: String,
    piece: String,
    after: String,
    question: String,
}

/// The name of a field, as the form calls it.
fn place(field: &str) -> String {
    match field.rsplit_once('-') {
        Some(("evidence-title", row)) => evidence_row("submissions-evidence-title", row),
        Some(("evidence-url", row)) => evidence_row("submissions-evidence-url", row),
        Some(("evidence-file", row)) => evidence_row("submissions-evidence-file", row),
        _ => t(&format!("submission-{field}")),
    }
}

fn evidence_row(words: &'static str, row: &str) -> String {
    tr(words, &[("number", (row.parse::<usize>().unwrap_or_default() + 1).into())])
}

fn of_text(sign: &Sign, text: &str) -> Asked {
    let before: Vec<char> = text[..sign.start].chars().rev().take(AROUND).collect();
    let cut = |left: bool| if left { "…" } else { "" };
    let earlier = cut(text[..sign.start].chars().nth(AROUND).is_some());
    let later = cut(text[sign.end..].chars().nth(AROUND).is_some());
    Asked {
        key: sign.key(),
        place: place(&sign.field),
        before: earlier.chars().chain(before.into_iter().rev()).collect(),
        piece: sign.piece.clone(),
        after: text[sign.end..].chars().take(AROUND).chain(later.chars()).collect(),
        question: t(&sign.kind.question()),
    }
}

fn of_file(sign: &FileSign) -> Asked {
    let field = format!("evidence-file-{}", sign.row);
    let question = format!("guard-{}", sign.kind.replace('_', "-"));
    Asked {
        key: key(&field, &sign.kind, &sign.piece),
        place: place(&field),
        before: sign.before.clone(),
        piece: sign.piece.clone(),
        after: sign.after.clone(),
        question: t(&question),
    }
}

fn asked(found: &[Sign], texts: &[(String, String)], files: &[FileSign]) -> Vec<Asked> {
    let text = |field: &str| texts.iter().find(|(name, _)| name == field).map(|(_, text)| text.as_str());
    let mut asked: Vec<Asked> = found.iter().filter_map(|sign| Some(of_text(sign, text(&sign.field)?))).collect();
    asked.extend(files.iter().map(of_file));
    // The same piece of the same field is asked about once.
    let mut met = std::collections::HashSet::new();
    asked.retain(|one| met.insert(one.key.clone()));
    asked
}

fn quoted(one: &Asked) -> AnyView {
    view! {
        <p class="small muted">{one.place.clone()}</p>
        <q dir="auto">
            {one.before.clone()} <mark class="risk">{one.piece.clone()}</mark> {one.after.clone()}
        </q>
    }
    .into_any()
}

/// The questions of a form, with a box each; nothing if nothing was found.
pub fn questions(form: &Form, found: &[Sign], texts: &[(String, String)], files: &[FileSign]) -> Option<AnyView> {
    let asked = asked(found, texts, files);
    if asked.is_empty() {
        return None;
    }
    let confirmed: Vec<String> = form.all("confirm").map(str::to_string).collect();
    let error = form.error("signs");
    let items = asked
        .into_iter()
        .enumerate()
        .map(|(at, one)| {
            let id = format!("sign-{at}");
            let checked = confirmed.contains(&one.key);
            view! {
                <li>
                    {quoted(&one)}
                    <p id=format!("{id}-question")>{one.question.clone()}</p>
                    <div class="choice">
                        <input type="checkbox" id=id.clone() name="confirm" value=one.key checked=checked aria-describedby=format!("{id}-question") />
                        <label for=id>{t("submissions-may-be-public")}</label>
                    </div>
                </li>
            }
        })
        .collect_view();
    Some(
        view! {
            <fieldset class=if error.is_some() { "field field-invalid" } else { "field" } id="signs">
                <legend>{t("submissions-signs")}</legend>
                <span class="hint">{t("submissions-signs-about")}</span>
                {error.map(|error| view! { <span class="field-error">{error.message()}</span> })}
                <ol class="steps">{items}</ol>
            </fieldset>
        }
        .into_any(),
    )
}

/// The same for a moderator: the pieces that the author has confirmed, and those that were found since.
pub fn shown(found: &[Sign], written: &Written, titles: &[(String, String)]) -> Option<AnyView> {
    let mut texts: Vec<(String, String)> = written.texts().into_iter().map(|(field, text)| (field.to_string(), text.to_string())).collect();
    texts.extend(titles.iter().cloned());
    let asked = asked(found, &texts, &written.file_signs);
    (!asked.is_empty()).then(|| {
        let items = asked
            .into_iter()
            .map(|one| {
                let confirmed = if written.confirmed.contains(&one.key) { "moderating-confirmed" } else { "moderating-unconfirmed" };
                view! {
                    <li>
                        {quoted(&one)}
                        <p class="small">{one.question.clone()} " " <strong>{t(confirmed)}</strong></p>
                    </li>
                }
            })
            .collect_view();
        view! { <ol class="steps">{items}</ol> }.into_any()
    })
}
