//! Large figures, and tallies by status: each opens what it counts.

use super::marks;
use crate::model::*;
use crate::reader::*;
use leptos::prelude::*;

/// One large figure: how many, of how many, in words, and what it opens.
pub fn figure(count: u64, of: Option<String>, words: String, address: Option<String>, note: Option<AnyView>) -> AnyView {
    let inside = view! {
        <span class="figure-n">{number(count)} {of.map(|of| view! { " " <small>{of}</small> })}</span>
        <span class="figure-words">{words}</span>
    };
    let inside = match address {
        Some(address) => view! { <a href=address>{inside}</a> }.into_any(),
        None => inside.into_any(),
    };
    view! { <li class="figure">{inside} {note.map(|note| view! { <p class="figure-note">{note}</p> })}</li> }.into_any()
}

/// Figures in a row.
pub fn figures(items: Vec<AnyView>) -> AnyView {
    view! { <ul class="figures">{items}</ul> }.into_any()
}

/// A tally of statuses as a small table. `address` gives what a row opens, if it can be opened; `last` is a row of its own
/// («not assessed»).
pub fn tally(
    caption: String,
    heads: (String, String),
    counts: &[u64; Status::ALL.len()],
    address: impl Fn(Status) -> Option<String>,
    last: Option<(String, u64, Option<String>)>,
) -> AnyView {
    let rows = Status::ALL
        .iter()
        .filter(|status| counts[**status as usize] > 0)
        .map(|status| row(marks::status(*status), counts[*status as usize], address(*status), code("status", status.code())))
        .collect_view();
    let last =
        last.map(|(words, count, address)| row(view! { <span class="muted">{words.clone()}</span> }.into_any(), count, address, words));
    view! {
        <table class="table">
            <caption class="hide">{caption}</caption>
            <thead>
                <tr>
                    <th scope="col">{heads.0}</th>
                    <th scope="col" class="num">
                        {heads.1}
                    </th>
                </tr>
            </thead>
            <tbody>{rows} {last}</tbody>
        </table>
    }
    .into_any()
}

fn row(head: AnyView, count: u64, address: Option<String>, words: String) -> AnyView {
    let written = number(count);
    let inside = match address {
        Some(address) => {
            // A number alone tells a listener nothing about where it leads.
            let label = format!("{written} {words}");
            view! {
                <a href=address aria-label=label>
                    {written}
                </a>
            }
            .into_any()
        }
        None => written.into_any(),
    };
    view! {
        <tr>
            <th scope="row">{head}</th>
            <td class="num">{inside}</td>
        </tr>
    }
    .into_any()
}
