//! `/moderating`: the independent moderator's desk. A moderator publishes, returns or declines on the listed grounds only, and changes no
//! word (app/RULES.md, rule 4).

mod decide;
mod interests;
mod narrowing;
pub mod one;
mod others;
pub mod queue;
pub mod sure;

use super::Head;
use crate::reader::*;
use answerable_domain::model::Ground;
use leptos::prelude::*;

/// The grounds as options, each with its meaning.
pub fn grounds(of: &[Ground]) -> Vec<(String, AnyView)> {
    let said = |ground: &Ground| {
        view! {
            <strong>{code("moderation-ground", ground.code())}</strong>
            <span class="hint">{code("moderation-about", ground.code())}</span>
        }
    };
    of.iter().map(|ground| (ground.code().to_string(), said(ground).into_any())).collect()
}

fn head(title: String, deeper: bool, fiction: bool) -> Head {
    let trail = if deeper { vec![(t("moderating-title"), "/moderating".to_string())] } else { Vec::new() };
    Head { fiction, ..Head::at_desk(title, trail) }
}
