//! Finds out to which format a header belongs.

use super::format::Format;
use super::header::{Columns, Header, first};
use super::problem::FileProblem;
use super::{country_names, sdg_wording, table, upr_info};

const ALL: [&Columns; 4] = [&table::COLUMNS, &upr_info::COLUMNS, &sdg_wording::COLUMNS, &country_names::COLUMNS];

/// How well a header fits the known format that fits best: to choose between ways of cutting a line into columns.
pub fn fit(header: &Header) -> usize {
    let fits = ALL.iter().map(|columns| header.present(columns));
    fits.max().unwrap_or(0)
}

/// The format to which a header belongs.
pub fn recognise(header: &Header, wanted: Option<Format>) -> Result<Format, FileProblem> {
    // Of formats that fit equally well, the one with the fewest columns missing is meant.
    let missing = |columns: &Columns| columns.required.len() - header.present(columns);
    let columns = ALL
        .iter()
        .filter(|columns| wanted.is_none_or(|wanted| wanted == columns.format))
        .min_by_key(|columns| (missing(columns) > 0, usize::MAX - header.present(columns), missing(columns)))
        .copied()
        .unwrap_or(&table::COLUMNS);
    if missing(columns) == 0 {
        return header.check(columns).map(|()| columns.format);
    }
    let present = header.present(columns);
    if wanted.is_some() || present * 2 >= columns.required.len() {
        return Err(header.missing(columns));
    }
    Err(FileProblem::UnknownHeader {
        found: header.names(),
        nearest: columns.format,
        expected: columns.required.iter().map(|names| first(names).to_owned()).collect(),
    })
}
