//! Parts that several pages of the desk share: heads, who answers now, suggestions, fields in several languages, what changed meanwhile.

use crate::components::form::{Form, around, options_of, within_textarea};
pub use crate::components::listed::opening;
use crate::components::page_parts::page_head;
use crate::pages::Head;
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::rules::responsibilities::Held;
use answerable_domain::view::coordination::*;
use leptos::prelude::*;

/// The head of a page of the desk, with the steps above it.
pub fn head(title: String, steps: &[(&'static str, &'static str)], fiction: bool) -> Head {
    let mut trail = vec![(t("coordination-title"), "/coordination".to_string())];
    trail.extend(steps.iter().map(|(words, path)| (t(words), (*path).to_string())));
    Head { fiction, ..Head::at_desk(title, trail) }
}

/// The title of a page of the desk, with a sentence below it.
pub fn title(words: String, lede: String) -> AnyView {
    page_head(t("coordination-title"), words, lede)
}

/// The institutions that answer for a recommendation, with their roles and dates.
pub fn held_words(held: &[Held], offices: &StateInstitutions) -> AnyView {
    if held.is_empty() {
        return view! { <span class="muted">{t("coordination-nobody")}</span> }.into_any();
    }
    held.iter()
        .map(|held| {
            let named = offices.name(held.institution).map(|named| words(&named.names));
            let due = held.due_on.map(|on| view! { {comma()} {t("due")} " " {short_day(on)} });
            view! {
                <div>
                    {code("role", held.role.code())} {colon()} {named} {due}
                </div>
            }
        })
        .collect_view()
        .into_any()
}

/// The institutions that might lead, each with the reason; none if there are none.
pub fn suggestions(found: &[LeadSuggestion]) -> Option<AnyView> {
    (!found.is_empty()).then(|| {
        let items = found.iter().map(|suggestion| view! { <li>{reason(suggestion)}</li> }).collect_view();
        view! {
            <div class="small">
                <p>{t("coordination-suggested")}</p>
                <ul>{items}</ul>
            </div>
        }
        .into_any()
    })
}

fn reason(suggestion: &LeadSuggestion) -> String {
    let lang = reader().lang;
    let (key, about) = match &suggestion.ground {
        Basis::Theme(named) => ("coordination-because-theme", named.names.text(lang).to_string()),
        Basis::Group(named) => ("coordination-because-group", named.names.text(lang).to_string()),
        Basis::Target(named) => ("coordination-because-target", named.code.clone()),
        Basis::Words(words) => ("coordination-because-words", words.join(comma())),
    };
    let institution = suggestion.institution.names.text(lang).to_string();
    tr(
        key,
        &[("institution", institution.into()), ("count", suggestion.count.into()), ("of", suggestion.of.into()), ("about", about.into())],
    )
}

/// The institutions that can be chosen, as options: their slugs and names, after the options of `first`.
pub fn office_options(offices: &StateInstitutions, first: Vec<(String, String)>) -> Vec<(String, String)> {
    let lang = reader().lang;
    let mut options: Vec<(String, String)> =
        offices.open().map(|office| (office.named.code.clone(), office.named.names.text(lang).to_string())).collect();
    options.sort_by(|left, right| left.1.cmp(&right.1));
    first.into_iter().chain(options).collect()
}

/// A `<select>` for a field whose name is made while drawing. `id` is its id on the page.
pub fn choose(id: String, name: &'static str, label: String, options: Vec<(String, String)>, chosen: &str) -> AnyView {
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
            <select class="input" id=id name=name>
                {options_of(options, chosen)}
            </select>
        </div>
    }
    .into_any()
}

/// A field in each of the site's languages, named `<prefix>-en` …; a single line, or several with `rows`.
pub fn in_languages(form: &Form, prefix: &str, label: &'static str, rows: Option<u32>) -> AnyView {
    Lang::ALL
        .into_iter()
        .map(|lang| {
            let name = format!("{prefix}-{}", lang.tag());
            let said = tr(label, &[("language", lang.own_name().into())]);
            let value = form.value(&name).to_string();
            let invalid = form.error(&name).map(|_| "true");
            let described = form.error(&name).map(|_| format!("{name}-error"));
            let control = match rows {
                None => view! {
                    <input class="input" id=name.clone() name=name.clone() type="text" value=value lang=lang.tag() dir=lang.dir() aria-invalid=invalid aria-describedby=described />
                }
                .into_any(),
                Some(rows) => view! {
                    <textarea class="input" id=name.clone() name=name.clone() rows=rows lang=lang.tag() dir=lang.dir() aria-invalid=invalid aria-describedby=described inner_html=within_textarea(&value)></textarea>
                }
                .into_any(),
            };
            around(form, &name, said, None, control)
        })
        .collect_view()
        .into_any()
}

/// A text in all languages that it has, for comparing.
pub fn all_languages(words: &Words) -> AnyView {
    words
        .by_language()
        .iter()
        .map(|(tag, text)| view! { <div><span class="muted small">{tag.clone()}</span> " " <span lang=tag.clone() dir=direction(tag)>{text.clone()}</span></div> })
        .collect_view()
        .into_any()
}

/// The path of a recommendation's page on the desk, without the language.
pub fn desk_path(reference: &Reference) -> String {
    format!("/coordination{}", reference.path())
}

/// A link to a recommendation's page on the desk.
pub fn desk_link(reference: &Reference) -> AnyView {
    view! { <a href=href(&desk_path(reference))>{crate::components::listed::citation(reference)}</a> }.into_any()
}
