//! What the pages on civil society share: lists of assessments, and numbers of replies.

use crate::components::assessment::{Place, assessment};
use crate::components::counted;
use crate::components::fiction;
use crate::components::figures::{figure, figures};
use crate::components::page_parts::pagination;
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::view::civil_society::{AssessmentList, StateReplies};
use leptos::prelude::*;

/// One page of a list of assessments. `several`: whether they may concern several States, so that each must name its State.
pub fn assessments(list: &AssessmentList, path: &str, several: bool) -> AnyView {
    let items = list
        .items
        .iter()
        .map(|own| {
            let state = several.then(|| view! { <p class="small muted">{fiction::state_link(&own.state, own.fiction)}</p> });
            view! { {state} {assessment(&own.shown, own.differs, Place::Section)} }
        })
        .collect_view();
    let pages = pagination(list.page, list.pages, |page| format!("{}#assessments", page_address(path, page, &[])));
    view! { {items} {pages} }.into_any()
}

/// The address of a page of a list, with other parameters kept.
pub fn page_address(path: &str, page: u64, others: &[(String, String)]) -> String {
    let mut parameters = others.to_vec();
    if page > 1 {
        parameters.push(("page".to_string(), page.to_string()));
    }
    reader().href_with(path, &parameters)
}

/// Narrows a selection to recommendations on which the accounts differ, the most contested first.
pub fn contested(base: Selection) -> Selection {
    Selection { sort: Sort::Contested, ..base.toggled(Facet::Flag, Flag::Disagreement.code()) }
}

/// Narrows a selection to recommendations that civil society has assessed and the State has not reported on.
pub fn silent_state(base: Selection) -> Selection {
    counted::assessed(&base).toggled(Facet::Status, Status::NotReported.code())
}

/// Narrows a selection to recommendations that the State has reported on, and neither civil society nor an independent institution has
/// assessed.
pub fn unassessed(base: Selection) -> Selection {
    counted::reported(&base).toggled(Facet::Verdict, "none").toggled(Facet::Independent, "none")
}

/// The numbers of replies to assessments. `overdue` is the link for the number of overdue replies, with a note.
pub fn replies(own: &StateReplies, overdue: Option<(String, Option<AnyView>)>) -> AnyView {
    let days = reader().site.periods.reply_days;
    let (address, note) = overdue.map_or((None, None), |(address, note)| (Some(address), note));
    let mut items = vec![
        figure(own.given, None, tr("civil-society-replies-given", &[("count", own.given.into())]), None, None),
        figure(own.waiting, None, tr("civil-society-replies-waiting", &[("days", days.into())]), None, None),
        figure(
            own.overdue,
            None,
            tr("civil-society-replies-overdue", &[("days", days.into())]),
            address.filter(|_| own.overdue > 0),
            note.filter(|_| own.overdue > 0),
        ),
    ];
    if let Some(median) = own.median_days {
        items.push(figure(median, None, tr("civil-society-replies-median", &[("count", median.into())]), None, None));
    }
    figures(items)
}
