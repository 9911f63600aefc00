//! `/documents`: what mechanisms issued, and each document with all of its paragraphs.

pub mod index;
mod paragraphs;
pub mod show;

use leptos::prelude::*;

/// A symbol that may break after its slashes, for narrow columns.
pub fn breakable(symbol: &str) -> AnyView {
    let parts: Vec<&str> = symbol.split('/').collect();
    let last = parts.len() - 1;
    let pieces = parts
        .into_iter()
        .enumerate()
        .map(|(at, part)| view! { {part.to_string()} {(at < last).then(|| view! { "/" <wbr /> })} })
        .collect_view();
    view! { <bdi>{pieces}</bdi> }.into_any()
}
