//! `/recommendations`: search in full text, narrow by facets, sort, download.

use crate::components::downloads::downloads;
use crate::components::listed;
use crate::components::page_parts::{empty, pagination};
use crate::islands::suggest::{Suggest, SuggestWords};
use crate::model::selection::PER_PAGE;
use crate::model::*;
use crate::pages::recommendations::filters;
use crate::pages::{Head, Page, draw, kept_day};
use crate::reader::*;
use crate::rules::search_text::SearchText;
use crate::view::search::Found;
use leptos::prelude::*;
use std::sync::Arc;

/// The selection.
pub fn page(reader: &Arc<Reader>, found: Found, selection: &Selection) -> Page {
    let search = selection.search_text();
    let selection = Selection { page: found.page, ..selection.clone() };
    // A page of nothing but one fictional State's says so; a mixed one says it at each State's own page.
    let fiction = !found.items.is_empty() && found.items.iter().all(|item| item.fiction);
    draw(
        reader,
        || Head {
            title: if selection.text.is_empty() {
                t("search-title")
            } else {
                tr("search-title-for", &[("words", selection.text.clone().into())])
            },
            description: t("search-description"),
            section: "/recommendations",
            fiction,
            islands: true,
            unlisted: !selection.is_everything(),
            ..Head::default()
        },
        || body(&found, &selection, &search),
    )
}

fn body(found: &Found, selection: &Selection, search: &SearchText) -> AnyView {
    let list = if found.items.is_empty() {
        nothing(selection)
    } else {
        let start = (found.page - 1) * PER_PAGE + 1;
        view! {
            <ol class="results" start=start.to_string()>
                {found.items.iter().map(|item| listed::result(item, search)).collect_view()}
            </ol>
        }
        .into_any()
    };
    let pages = pagination(found.page, found.pages, |page| selection_href(&selection.on_page(page)));
    view! {
        <header class="page-head">
            <h1>{t("search-title")}</h1>
            {search_form(selection)}
            {notes(selection, search)}
        </header>
        <div class="columns columns-start">
            {filters::panel(found, selection)}
            <div>
                {filters::chips(found, selection)} <div class="list-head">
                    <h2>{tr("search-total", &[("count", found.total.into())])}</h2>
                    {sorting(selection)}
                    {downloads(selection, None)}
                </div> {rule(selection)} {list} {pages}
            </div>
        </div>
    }
    .into_any()
}

/// The rule of an order that does not explain itself.
fn rule(selection: &Selection) -> Option<AnyView> {
    (selection.sort == Sort::Contested).then(|| view! { <p class="small muted">{t("sort-contested-rule")}</p> }.into_any())
}

/// The box, with suggestions while one types where the browser can.
fn search_form(selection: &Selection) -> AnyView {
    let reader = reader();
    let words = SuggestWords { offered: t("suggest-offered"), none: t("suggest-none") };
    view! {
        <form class="search-box search-box-large" role="search" aria-label=t("search-label") method="get" action=format!("/{}/recommendations", reader.lang.tag())>
            <label class="hide" for="q">
                {t("search-words")}
            </label>
            <Suggest
                value=selection.text.clone()
                address=format!("/{}/recommendations/suggest", reader.lang.tag())
                words=words
            />
            {hidden(selection, true)}
            {kept_day()}
            <button class="button">{t("search-button")}</button>
        </form>
    }
    .into_any()
}

/// What is chosen already goes along with a new search.
fn hidden(selection: &Selection, without_words: bool) -> impl IntoView + use<> {
    let skip: &[&str] = if without_words { &["q", "page"] } else { &["sort", "page"] };
    selection
        .parameters()
        .into_iter()
        .filter(|(name, _)| !skip.contains(&name.as_str()))
        .map(|(name, value)| view! { <input type="hidden" name=name value=value /> })
        .collect_view()
}

fn notes(selection: &Selection, search: &SearchText) -> AnyView {
    let cut = search.cut.then(|| view! { <p class="notice" data-kind="warning">{t("search-cut")}</p> });
    let ignored = (!selection.ignored.is_empty()).then(|| {
        let written = selection.ignored.join(comma());
        view! { <p class="notice" data-kind="warning">{tr("search-ignored", &[("written", written.into())])}</p> }
    });
    view! {
        {cut}
        {ignored}
        <details class="small">
            <summary>{t("search-how")}</summary>
            <p>{t("search-how-words")}</p>
        </details>
    }
    .into_any()
}

fn sorting(selection: &Selection) -> AnyView {
    let reader = reader();
    let options = Sort::ALL
        .into_iter()
        .filter(|sort| *sort != Sort::Relevance || !selection.text.is_empty())
        .map(|sort| {
            view! {
                <option value=sort.code() selected=sort == selection.sort>
                    {code("sort", sort.code())}
                </option>
            }
        })
        .collect_view();
    view! {
        <form class="sort" method="get" action=format!("/{}/recommendations", reader.lang.tag())>
            <label for="sort">{t("sort-by")}</label>
            <select class="input" id="sort" name="sort">
                {options}
            </select>
            {hidden(selection, false)}
            {kept_day()}
            <button class="button button-quiet button-small">{t("sort-button")}</button>
        </form>
    }
    .into_any()
}

/// Why nothing is here, and what to do.
fn nothing(selection: &Selection) -> AnyView {
    let everything = href("/recommendations");
    let advice = if selection.is_everything() {
        view! { <p>{t("search-empty-register")}</p> }.into_any()
    } else {
        view! {
            <p>
                {t("search-nothing-advice")} " "
                <a href=everything>{t("search-everything")}</a>
            </p>
        }
        .into_any()
    };
    let why =
        if selection.text.is_empty() { t("search-nothing") } else { tr("search-nothing-for", &[("words", selection.text.clone().into())]) };
    empty(why, advice)
}
