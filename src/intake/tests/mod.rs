//! Tests with small files written by hand, and one over the real ones.

mod formats;
mod real;
mod sheets;
mod table;
mod text;

use super::{Entry, FileProblem, Format, Item, Options, Reason, RecommendationRow, TextEncoding, open, open_bytes, upr_reference};

const UPR_HEADER: &str = "To,To-Rgrp,To-Org,Text,From,From-Rgrp,From-Org,Response,Action,Issue,Session";

fn entries(bytes: impl Into<Vec<u8>>) -> Vec<Entry> {
    open_bytes(bytes.into(), &Options::default()).expect("a file that can be read").collect()
}

fn problem(bytes: impl Into<Vec<u8>>) -> FileProblem {
    open_bytes(bytes.into(), &Options::default()).expect_err("a file that cannot be read")
}

fn recommendation(entry: &Entry) -> &RecommendationRow {
    match &entry.outcome {
        Ok(Item::Recommendation(row)) => row,
        other => panic!("no recommendation: {other:?}"),
    }
}

fn refused(entry: &Entry) -> (Option<&str>, &Reason) {
    match &entry.outcome {
        Err(refusal) => (refusal.column.as_deref(), &refusal.reason),
        other => panic!("not refused: {other:?}"),
    }
}

/// A table with the required columns and one more, one row of it.
fn table_with(column: &str, value: &str) -> Entry {
    let text = format!("state,mechanism,symbol,paragraph,text,{column}\nCHL,crc,CRC/C/X,5,Act.,\"{value}\"\n");
    let mut rows = entries(text);
    assert_eq!(rows.len(), 1);
    rows.remove(0)
}
