//! Numbers that several pages show, each leading to the recommendations that it counts.

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
