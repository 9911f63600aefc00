//! `/recommendations`: search in full text, narrow by facets, sort, download.

use crate::components::downloads::downloads;
use crate::components::listed;
use crate::components::page_parts::{empty, pagination};
use crate::pages::recommendations::filters;
use crate::pages::{Head, Page, draw, kept_day};
use crate::reader::*;
use answerable_domain::model::selection::PER_PAGE;
use answerable_domain::model::*;
use answerable_domain::rules::search_text::SearchText;
use answerable_domain::view::search::Found;
use answerable_islands::suggest::{Suggest, SuggestWords};
use leptos::prelude::*;
use std::sync::Arc;

/// The search page, with the results of a selection.
pub fn page(reader: &Arc<Reader>, found: Found, selection: &Selection) -> Page {
    let search = selection.search_text();
    let selection = Selection { page: found.page, ..selection.clone() };
    // A page with recommendations of fictional States only says so; a mixed list says it at each State's own page.
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

/// The rule of the chosen order, if the order does not explain itself; else none.
fn rule(selection: &Selection) -> Option<AnyView> {
    (selection.sort == Sort::Contested).then(|| view! { <p class="small muted">{t("sort-contested-rule")}</p> }.into_any())
}

/// The search box, with suggestions while typing where the browser supports them.
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
                root=format!("/{}", reader.lang.tag())
                words=words
            />
            {hidden(selection, true)}
            {kept_day()}
            <button class="button">{t("search-button")}</button>
        </form>
    }
    .into_any()
}

/// Hidden fields that carry the chosen values along with a new search or order.
fn hidden(selection: &Selection, without_words: bool) -> impl IntoView + use<> {
    let skip: &[&str] = if without_words { &["q", "page"] } else { &["sort", "page"] };
    selection
        .parameters()
        .into_iter()
        .filter(|(name, _)| !skip.contains(name))
        .map(|(name, value)| view! { <input type="hidden" name=name value=value.into_owned() /> })
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

/// The note that nothing was found, why, and what the reader can do.
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;
    use answerable_domain::view::search::{FacetCounts, FacetValue};

    fn drawn(found: Found, parameters: &[(&'static str, &'static str)]) -> Drawn {
        let selection = Selection::read(parameters.iter().copied());
        Drawn::of(&page(&reader_of(Lang::En, "/recommendations"), found, &selection))
    }

    fn found(items: Vec<Listed>) -> Found {
        let value = |code: &str, chosen| FacetValue { code: code.to_string(), names: Words::default(), count: 2, chosen };
        let facets = vec![FacetCounts { facet: Facet::Status, values: vec![value("planned", true), value("reversed", false)] }];
        Found { total: 42, items, facets, page: 3, pages: 3 }
    }

    #[test]
    fn the_words_searched_for_are_marked_and_each_result_leads_to_its_page() {
        let items = vec![listed("14(a)", silence()), listed("15", told(Status::Planned, &[Status::NoAction], &[Flag::Disagreement]))];
        let drawn = drawn(found(items), &[("q", "recommends"), ("page", "3")]);
        assert_eq!(drawn.one(".list-head h2"), "42 recommendations");
        assert_eq!(drawn.all(".result-text mark"), ["recommends", "recommends"]);
        assert_eq!(drawn.attrs(".result h3 a", "href")[0], format!("/en/recommendations/{SYMBOL}/14(a)"));
        // The third page goes on counting, and is the last.
        assert_eq!(drawn.attr("ol.results", "start"), "41");
        assert_eq!((drawn.count("a[rel=prev]"), drawn.count("a[rel=next]")), (1, 0));
        assert_eq!(drawn.all(".result .side-civil dd"), ["not assessed", "no action"]);
        assert_eq!(drawn.all(".result .flags"), ["lead has never reported", "accounts differ"]);
    }

    #[test]
    fn what_is_chosen_can_be_taken_away_and_goes_along_with_new_words() {
        let drawn = drawn(found(vec![listed("14", silence())]), &[("status", "planned"), ("q", "sale"), ("sort", "due")]);
        let chips = drawn.attrs(".chips a", "href");
        assert_eq!(chips[0], "/en/recommendations?status=planned&sort=due");
        assert_eq!(chips[1], "/en/recommendations?q=sale&sort=due");
        assert_eq!(drawn.attrs(".search-box input[type=hidden]", "name"), ["status", "sort"]);
        assert_eq!(drawn.attr(".facet-list [aria-current=true]", "href"), chips[1]);
        assert_eq!(drawn.count("option[value=relevance]"), 1);
    }

    #[test]
    fn nothing_found_says_why_and_what_was_not_understood() {
        let nothing = || Found { total: 0, items: Vec::new(), facets: Vec::new(), page: 1, pages: 1 };
        let narrowed = drawn(nothing(), &[("q", "zebra"), ("page", "-1")]);
        assert_eq!(narrowed.one(".empty > p:first-child"), "No recommendation has “zebra” within this selection.");
        assert_eq!(narrowed.attr(".empty a", "href"), "/en/recommendations");
        assert_eq!(narrowed.count(".notice[data-kind=warning]"), 1);
        let whole = drawn(nothing(), &[]);
        assert_eq!((whole.count(".empty a"), whole.count(".chips"), whole.count("option[value=relevance]")), (0, 0, 0));
    }
}
