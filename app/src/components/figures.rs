//! Large figures and tallies by status, each with a link to what it counts.

use super::marks;
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::view::overview::Scope;
use leptos::prelude::*;

/// The address of the scope's recommendations that have these values; none if there are too many States for an address.
pub fn within(scope: &Scope, chosen: impl IntoIterator<Item = (Facet, &'static str)>) -> Option<String> {
    let mut selection = scope.selection()?;
    selection.chosen.extend(chosen.into_iter().map(|(facet, code)| (facet, code.to_string())));
    Some(selection_href(&selection))
}

/// One large figure: the count, the total it is part of, its words, its link and a note.
pub fn figure(count: u64, of: Option<String>, words: String, address: Option<String>, note: Option<AnyView>) -> AnyView {
    let large = view! { <span class="figure-n">{number(count)} {of.map(|of| view! { " " <small>{of}</small> })}</span> };
    let inside = match address {
        Some(address) => view! { <a href=address>{large} <span class="figure-words">{words}</span></a> }.into_any(),
        // The style sheet underlines a figure's words as a link; words without a link get another class.
        None => view! { {large} <p class="figure-note">{words}</p> }.into_any(),
    };
    view! { <li class="figure">{inside} {note.map(|note| view! { <p class="figure-note">{note}</p> })}</li> }.into_any()
}

/// A row of large figures.
pub fn figures(items: Vec<AnyView>) -> AnyView {
    view! { <ul class="figures">{items}</ul> }.into_any()
}

/// A small table of how many recommendations have each status. `address` gives the link of a row, if it has one; `last` is a row of its own
/// at the end («not assessed»).
pub fn tally(
    caption: String,
    heads: (String, String),
    counts: &PerStatus,
    address: impl Fn(Status) -> Option<String>,
    last: Option<(String, u64, Option<String>)>,
) -> AnyView {
    let rows = Status::ALL
        .iter()
        .filter(|status| counts[**status] > 0)
        .map(|status| row(marks::status(*status), counts[*status], address(*status), code("status", status.code())))
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
            // A screen reader would read a number alone as the link, which does not say where it leads.
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
