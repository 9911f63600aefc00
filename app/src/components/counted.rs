//! How many recommendations of a selection stand where. The two accounts stand beside each other, never added together, and
//! every number leads to the recommendations that it counts.

use super::marks;
use crate::model::{Facet, Flag, Selection, Status, Tally};
use crate::reader::*;
use leptos::prelude::*;

/// A selection by one value of a facet.
pub fn only(facet: Facet, value: &str) -> Selection {
    Selection { page: 1, chosen: vec![(facet, value.to_string())], ..Selection::default() }
}

/// Those of a selection on which the State has reported.
pub fn reported(base: &Selection) -> Selection {
    Status::REPORTABLE.into_iter().fold(base.clone(), |selection, status| selection.toggled(Facet::Status, status.code()))
}

/// Those of a selection that somebody in civil society has assessed.
pub fn assessed(base: &Selection) -> Selection {
    Status::VERDICTS.into_iter().fold(base.clone(), |selection, verdict| selection.toggled(Facet::Verdict, verdict.code()))
}

/// Those of a selection that carry a flag.
pub fn flagged(base: &Selection, flag: Flag) -> Selection {
    base.toggled(Facet::Flag, flag.code())
}

/// On how many the State has reported.
pub fn reported_on(tally: &Tally) -> u64 {
    tally.total - tally.status(Status::NotReported)
}

/// A number that leads to its recommendations; nothing leads to none.
pub fn count(of: u64, selection: &Selection) -> AnyView {
    if of == 0 {
        return view! { <span class="muted">{number(0)}</span> }.into_any();
    }
    view! { <a href=selection_href(selection) rel="nofollow">{number(of)}</a> }.into_any()
}

/// A large number with its words.
pub fn figure(of: u64, words: String, selection: &Selection) -> AnyView {
    view! {
        <li class="figure">
            <a href=selection_href(selection) rel="nofollow">
                <span class="figure-n">{number(of)}</span>
                " "
                <span class="figure-words">{words}</span>
            </a>
        </li>
    }
    .into_any()
}

/// Both accounts by status, as a table.
pub fn both_sides(tally: &Tally, base: &Selection) -> AnyView {
    let rows = Status::ALL
        .iter()
        .copied()
        .filter(|status| tally.status(*status) > 0 || tally.verdict(*status) > 0)
        .map(|status| {
            // The State cannot say «cannot assess», nor civil society «not reported».
            let state = (status != Status::CannotAssess).then(|| count(tally.status(status), &base.toggled(Facet::Status, status.code())));
            let civil = (status != Status::NotReported).then(|| count(tally.verdict(status), &base.toggled(Facet::Verdict, status.code())));
            view! {
                <tr>
                    <th scope="row">{marks::status(status)}</th>
                    <td class="num" data-label=t("side-state")>{state}</td>
                    <td class="num" data-label=t("side-civil")>{civil}</td>
                </tr>
            }
        })
        .collect_view();
    let none = tally.total - tally.assessed;
    let unassessed = (none > 0).then(|| {
        view! {
            <tr>
                <th scope="row">{t("verdict-none")}</th>
                <td class="num" data-label=t("side-state")></td>
                <td class="num" data-label=t("side-civil")>{count(none, &base.toggled(Facet::Verdict, "none"))}</td>
            </tr>
        }
    });
    view! {
        <table class="table table-stack" role="table">
            <caption>{t("documents-both-caption")}</caption>
            <thead>
                <tr>
                    <th scope="col">{t("documents-both-status")}</th>
                    <th scope="col" class="num">
                        {t("side-state")}
                    </th>
                    <th scope="col" class="num">
                        {t("side-civil")}
                    </th>
                </tr>
            </thead>
            <tbody>{rows} {unassessed}</tbody>
        </table>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn selections_ask_for_every_status_or_verdict() {
        let base = only(Facet::Document, "CRC/C/X/CO/1");
        assert_eq!(reported(&base).chosen.len(), 1 + Status::REPORTABLE.len());
        assert_eq!(assessed(&base).chosen.len(), 1 + Status::VERDICTS.len());
        assert!(flagged(&base, Flag::Stale).has(Facet::Flag, "stale"));
    }
}
