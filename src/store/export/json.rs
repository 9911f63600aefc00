//! Writes JSON: one object with `total`, `facets` and `items`, written while it is sent.

use super::rows::{FacetRow, Row};

/// The beginning of the JSON object, up to the first item.
pub fn head(total: usize, as_at: chrono::NaiveDate, facets: &[FacetRow]) -> serde_json::Result<String> {
    Ok(format!("{{\"total\":{total},\"as_at\":\"{as_at}\",\"facets\":{},\"items\":[", serde_json::to_string(facets)?))
}

/// Some items of the JSON object; `first` if nothing stands before them.
pub fn items(rows: &[Row], first: bool) -> serde_json::Result<String> {
    let mut out = String::new();
    for (at, row) in rows.iter().enumerate() {
        if !first || at > 0 {
            out.push(',');
        }
        out.push_str(&serde_json::to_string(row)?);
    }
    Ok(out)
}

/// The end of the JSON object.
pub const TAIL: &str = "]}\n";
