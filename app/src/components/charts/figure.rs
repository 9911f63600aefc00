//! The parts around every drawing: figure, caption, note, and the table with the same content.

use crate::reader::{reader, t, tr};
use leptos::prelude::*;

/// Whether the reader's language is written from right to left.
pub fn rtl() -> bool {
    reader().lang.dir() == "rtl"
}

/// A chart's `<figure>` with its caption, note and content.
pub fn figure(id: &str, caption: String, note: Option<String>, body: AnyView) -> AnyView {
    view! {
        <figure class="chart" id=format!("{id}-chart")>
            <figcaption>{caption}</figcaption>
            {note.map(|note| view! { <p class="chart-note">{note}</p> })}
            {body}
        </figure>
    }
    .into_any()
}

/// A chart's figure without a drawing, which says why there is nothing to draw.
pub fn nothing(id: &str, caption: String, why: String) -> AnyView {
    figure(id, caption, Some(why), ().into_any())
}

/// A column of a chart's table.
pub struct Column {
    words: String,
    figures: bool,
}

/// A column that holds words.
pub fn column(words: String) -> Column {
    Column { words, figures: false }
}

/// A column that holds numbers.
pub fn figures(words: String) -> Column {
    Column { words, figures: true }
}

/// The table with the content of a chart. A row consists of its heading and its cells; the first column is that of the headings.
pub fn table(caption: &str, columns: &[Column], rows: Vec<(AnyView, Vec<AnyView>)>) -> AnyView {
    let heads = columns
        .iter()
        .map(|column| {
            let class = column.figures.then_some("num");
            view! {
                <th scope="col" class=class>
                    {column.words.clone()}
                </th>
            }
        })
        .collect_view();
    let body = rows
        .into_iter()
        .map(|(heading, cells)| {
            let cells = cells
                .into_iter()
                .zip(columns.iter().skip(1))
                .map(|(cell, column)| {
                    let class = column.figures.then_some("num");
                    view! {
                        <td class=class data-label=column.words.clone()>
                            {cell}
                        </td>
                    }
                })
                .collect_view();
            view! {
                <tr>
                    <th scope="row">{heading}</th>
                    {cells}
                </tr>
            }
        })
        .collect_view();
    let label = tr("chart-table-label", &[("caption", caption.into())]);
    view! {
        <details>
            <summary>{t("chart-table-summary")}</summary>
            <div class="table-wrap" role="region" tabindex="0" aria-label=label>
                <table class="table table-stack">
                    <caption class="hide">{caption.to_string()}</caption>
                    <thead>
                        <tr>{heads}</tr>
                    </thead>
                    <tbody>{body}</tbody>
                </table>
            </div>
        </details>
    }
    .into_any()
}

/// Words as a link, or as plain words if there is no address.
pub fn linked(words: String, href: Option<&String>) -> AnyView {
    match href {
        Some(href) => view! { <a href=href.clone()>{words}</a> }.into_any(),
        None => words.into_any(),
    }
}
