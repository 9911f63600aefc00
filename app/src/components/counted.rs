//! Numbers that several pages show, each linking to the recommendations that it counts.

use crate::reader::*;
use answerable_domain::model::{Facet, Flag, Selection, Status, Tally};
use leptos::prelude::*;

/// The selection that has this value of a facet and nothing else.
pub fn only(facet: Facet, value: &str) -> Selection {
    Selection { page: 1, chosen: vec![(facet, value.to_string())], ..Selection::default() }
}

/// A selection narrowed to recommendations that the State has reported on.
pub fn reported(base: &Selection) -> Selection {
    Status::REPORTABLE.into_iter().fold(base.clone(), |selection, status| selection.toggled(Facet::Status, status.code()))
}

/// A selection narrowed to recommendations that somebody in civil society has assessed.
pub fn assessed(base: &Selection) -> Selection {
    Status::VERDICTS.into_iter().fold(base.clone(), |selection, verdict| selection.toggled(Facet::Verdict, verdict.code()))
}

/// A selection narrowed to recommendations that carry this flag.
pub fn flagged(base: &Selection, flag: Flag) -> Selection {
    base.toggled(Facet::Flag, flag.code())
}

/// How many recommendations of a tally the State has reported on.
pub fn reported_on(tally: &Tally) -> u64 {
    tally.total - tally.status(Status::NotReported)
}

/// A large number with its words, linked to the recommendations that it counts.
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
