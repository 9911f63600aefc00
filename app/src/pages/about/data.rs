//! `/data`: downloads, the programming interface, feeds, the meaning of each column, and how the data may be used.

use super::{meanings, on_this_page, paragraphs, points};
use crate::components::page_parts::{page_head, section};
use crate::pages::{Head, Page, draw};
use crate::reader::*;
use answerable_domain::model::selection::LONGEST_SEARCH;
use answerable_domain::model::selection::PER_PAGE;
use answerable_domain::model::*;
use leptos::prelude::*;
use std::sync::Arc;

const SECTIONS: [(&str, &str); 7] = [
    ("downloads", "data-downloads"),
    ("interface", "data-interface"),
    ("feeds", "data-feeds"),
    ("history", "data-history"),
    ("dictionary", "data-dictionary"),
    ("licence", "data-licence"),
    ("limits", "data-limits"),
];

/// The page on the register's data. `columns` are the columns of the downloads in their order, so that the dictionary of columns cannot
/// leave one out.
pub fn page(reader: &Arc<Reader>, columns: &[&'static str]) -> Page {
    let head = || Head {
        title: t("data-title"),
        description: t("data-description"),
        section: "/data",
        feed: Some("/changes.atom"),
        timeless: true,
        ..Head::default()
    };
    draw(reader, head, || body(columns))
}

fn body(columns: &[&'static str]) -> AnyView {
    let limits = view! {
        <ul>
            <li>{tr("data-limit-page", &[("count", PER_PAGE.into())])}</li>
            <li>{tr("data-limit-words", &[("count", LONGEST_SEARCH.into())])}</li>
            <li>{tr("data-limit-xlsx", &[("rows", 1_048_575_u32.into()), ("characters", 32_767_u32.into())])}</li>
            <li>{t("data-limit-browser")}</li>
            <li>{t("data-limit-patience")}</li>
        </ul>
    };
    let dictionary = view! {
        {paragraphs(&["data-dictionary-1", "data-dictionary-2"])}
        {table(columns)}
        <h3>{t("data-codes")}</h3>
        {codes()}
    };
    view! {
        {page_head((), t("data-title"), t("data-lede"))}
        <div class="columns">
            <div>
                {section("downloads", t("data-downloads"), downloads())}
                {section("interface", t("data-interface"), interface())}
                {section("feeds", t("data-feeds"), feeds())}
                {section("history", t("data-history"), history())}
                {section("dictionary", t("data-dictionary"), dictionary)}
                {section("licence", t("data-licence"), paragraphs(&["data-licence-1", "data-licence-2", "data-licence-3", "data-licence-4"]))}
                {section("limits", t("data-limits"), limits)}
            </div>
            {on_this_page(&SECTIONS)}
        </div>
    }
    .into_any()
}

fn downloads() -> AnyView {
    let file = |kind: &'static str, about: &'static str| {
        let path = format!("/recommendations.{kind}");
        let link = view! { <a href=href(&path) rel="nofollow">{kind.to_uppercase()}</a> };
        (link.into_any(), t(about).into_any())
    };
    view! {
        {paragraphs(&["data-downloads-1"])}
        {meanings(vec![file("csv", "data-csv"), file("xlsx", "data-xlsx"), file("json", "data-json")])}
        {paragraphs(&["data-downloads-2"])}
    }
    .into_any()
}

/// The section on the programming interface. Its parameters are those of the search page, so a program can ask for whatever a reader sees
/// there.
fn interface() -> AnyView {
    let lang = reader().lang.tag();
    let facets = Facet::ALL.into_iter().map(|facet| (code_word(facet.code()), code("data-parameter", facet.code()).into_any()));
    let others = ["q", "sort", "page", "as_at"].into_iter().map(|name| (code_word(name), code("data-parameter", name).into_any()));
    let fields = ["total", "as_at", "items", "facets"].into_iter().map(|name| (code_word(name), code("data-field", name).into_any()));
    let sorts = Sort::ALL.into_iter().map(|sort| (code_word(sort.code()), code("sort", sort.code()).into_any()));
    let example = format!("/{lang}/recommendations.json?q=traffick*&status=planned&flag=overdue&page=1");
    view! {
        {paragraphs(&["data-interface-1", "data-interface-2"])}
        <pre dir="ltr" role="group" tabindex="0" aria-label=t("data-example")>
            <code>{format!("GET {}{example}", reader().site.origin)}</code>
        </pre>
        <h3>{t("data-parameters")}</h3>
        {meanings(others.chain(facets).collect())}
        <h3>{t("data-orders")}</h3>
        {meanings(sorts.collect())}
        <h3>{t("data-fields")}</h3>
        {meanings(fields.collect())}
        {paragraphs(&["data-interface-3"])}
    }
    .into_any()
}

/// The section on the public log and how to check it.
fn history() -> AnyView {
    let file = |path: &'static str, about: &'static str| {
        let link = view! { <a href=path rel="nofollow"><bdi>{path}</bdi></a> };
        (link.into_any(), t(about).into_any())
    };
    view! {
        {paragraphs(&["data-history-1"])}
        {meanings(vec![file("/history.jsonl", "data-history-file")])}
        {points(&["data-history-event", "data-history-records", "data-history-closing", "data-history-checkpoint"])}
        {paragraphs(&["data-history-2"])}
        {meanings(vec![file("/log/check_register.py", "data-history-program")])}
        {paragraphs(&["data-history-3"])}
        <p>
            <a href=href("/log")>{t("log-link")}</a>
        </p>
    }
    .into_any()
}

fn feeds() -> AnyView {
    let feed = |path: &'static str, about: &'static str| {
        let link = view! { <a href=href(path) rel="nofollow"><bdi>{path}</bdi></a> };
        (link.into_any(), t(about).into_any())
    };
    view! {
        {meanings(vec![feed("/changes.atom", "data-feed-changes"), feed("/calendar.ics", "data-feed-calendar")])}
        {paragraphs(&["data-feeds-1"])}
    }
    .into_any()
}

fn table(columns: &[&'static str]) -> AnyView {
    let rows = columns
        .iter()
        .map(|column| {
            let values = match *column {
                "document_date" | "reported_on" | "due_on" => "data-value-date",
                "verdicts" | "independent" | "flags" | "supporting" | "themes" | "groups" | "provisions" | "sdg_targets" => {
                    "data-value-several"
                }
                "fiction" => "data-value-yes-no",
                "state" | "recommended_by" => "data-value-iso",
                "mechanism" | "lead" | "status" | "response" | "language" => "data-value-code",
                _ => "data-value-text",
            };
            view! {
                <tr>
                    <th scope="row">
                        <code dir="ltr">{*column}</code>
                    </th>
                    <td data-label=t("data-meaning")>{code("data-column", column)}</td>
                    <td data-label=t("data-values")>{t(values)}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <table class="table table-stack">
            <caption>{t("data-columns")}</caption>
            <thead>
                <tr>
                    <th scope="col">{t("data-column")}</th>
                    <th scope="col">{t("data-meaning")}</th>
                    <th scope="col">{t("data-values")}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

/// The section of closed lists: each code with the words that pages have for it.
fn codes() -> AnyView {
    let list = |title: &'static str, list: &'static str, codes: Vec<&'static str>| {
        let pairs = codes.into_iter().map(|value| (code_word(value), code(list, value).into_any())).collect();
        view! {
            <details class="more-details">
                <summary>{t(title)}</summary>
                {meanings(pairs)}
            </details>
        }
    };
    let statuses = Status::REPORTABLE.into_iter().chain([Status::NotReported]).map(Status::code).collect();
    view! {
        {list("data-codes-status", "status", statuses)}
        {list("data-codes-verdicts", "status", Status::VERDICTS.map(Status::code).to_vec())}
        {list("data-codes-flags", "flag", Flag::ALL.iter().map(|flag| flag.code()).collect())}
        {list("data-codes-response", "response", Response::ALL.iter().map(|response| response.code()).collect())}
        {points(&["data-codes-names", "data-codes-stay"])}
    }
    .into_any()
}

fn code_word(word: &'static str) -> AnyView {
    view! { <code dir="ltr">{word}</code> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::reader_of;

    #[test]
    fn the_dictionary_has_a_row_for_each_column_and_every_section_is_linked() {
        let drawn = Drawn::of(&page(&reader_of(answerable_domain::model::Lang::En, "/data"), &["symbol", "status"]));
        assert_eq!(drawn.all("#dictionary table:first-of-type tbody th"), ["symbol", "status"]);
        let sections: Vec<String> = drawn.attrs("main section[id]", "id").iter().map(|id| format!("#{id}")).collect();
        assert_eq!(drawn.attrs("aside nav a", "href"), sections);
        assert_eq!(drawn.count("head link[type='application/atom+xml']"), 1);
    }
}
