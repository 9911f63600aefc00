//! The list of changes, and what it shares with the calendar and the feed.

pub mod index;
pub mod said;

use crate::pages::kept_day;
use crate::reader::*;
use answerable_domain::model::Named;
use answerable_domain::view::changes::StateChoice;
use leptos::prelude::*;

/// A form that narrows a page to one State; `keep` are the parameters that stay. None if there is nothing to choose.
pub(crate) fn state_form(path: &'static str, states: &[StateChoice], chosen: Option<&str>, keep: Vec<(String, String)>) -> Option<AnyView> {
    if states.len() < 2 && chosen.is_none() {
        return None;
    }
    let reader = reader();
    let formats = &reader.lexicon().formats;
    let mut states: Vec<&StateChoice> = states.iter().collect();
    states.sort_by(|a, b| formats.compare(a.state.names.text(reader.lang), b.state.names.text(reader.lang)));
    let options = states
        .into_iter()
        .map(|choice| {
            let (language, name) = choice.state.names.best(reader.lang);
            view! {
                <option
                    value=choice.state.code.clone()
                    lang=(language != reader.lang.tag()).then(|| language.to_string())
                    selected=chosen == Some(choice.state.code.as_str())
                >
                    {name.to_string()}
                    {choice.fiction.then(|| format!(" ({})", t("fiction-mark")))}
                </option>
            }
        })
        .collect_view();
    let kept = keep.into_iter().map(|(name, value)| view! { <input type="hidden" name=name value=value /> }).collect_view();
    let form = view! {
        <form class="sort" method="get" action=format!("/{}{path}", reader.lang.tag())>
            <label for="state">{t("changes-state")}</label>
            <select class="input" id="state" name="state">
                <option value="">{t("changes-every-state")}</option>
                {options}
            </select>
            {kept}
            {kept_day()}
            <button class="button button-quiet button-small">{t("changes-show")}</button>
        </form>
    };
    Some(form.into_any())
}

/// The State that an entry belongs to, marked if it is fictional.
pub(crate) fn of_state(state: &Named, fiction: bool) -> AnyView {
    let mark = fiction.then(|| view! { " (" {t("fiction-mark")} ")" });
    view! {
        <a href=href(&format!("/states/{}", state.code))>{words(&state.names)}</a>
        {mark}
    }
    .into_any()
}

/// A link for following a page from elsewhere (a feed, a calendar), with an explanation.
pub(crate) fn follow(address: String, link: String, explained: String) -> AnyView {
    view! {
        <p class="small">
            <a href=address rel="nofollow">
                {link}
            </a>
            " "
            <span class="muted">{explained}</span>
        </p>
    }
    .into_any()
}

/// The parameter that narrows a page to a State; empty for all States.
pub(crate) fn state_parameter(state: Option<&str>) -> Vec<(String, String)> {
    state.map(|state| ("state".to_string(), state.to_string())).into_iter().collect()
}
