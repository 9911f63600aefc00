//! The plan of a hiding: which values it changes, and of which records they are.

use super::fields::Shape;
use super::rows::{At, Found};
use super::sealed::{Kept, Whole};
use crate::db::entities::recommendation;
use crate::db::history::RecordKind;
use answerable_domain::model::BodyKind;
use answerable_domain::rules::stone::{Piece, pieces};
use std::collections::{BTreeMap, BTreeSet};

/// The planned change of one value.
#[derive(Clone, Debug)]
pub struct Edit {
    pub shape: Shape,
    pub before: Option<String>,
    pub now: Option<String>,
    pub record: Option<(RecordKind, i64)>,
    /// The key of the record, as people read it, to which this belongs: one assessment of several that say the same.
    pub within: i64,
    pub whose: Option<(BodyKind, i64)>,
}

/// A record, and the key of the record that it is read with.
type Belonging = Option<((RecordKind, i64), i64)>;

/// The changes that a hiding would make.
#[derive(Clone, Debug)]
pub struct Plan {
    pub reference: String,
    pub edits: BTreeMap<At, Edit>,
    pub kept: Kept,
    /// Hashes of files to be taken off the shelf.
    pub files: BTreeSet<String>,
    /// Recommendations whose search words must be written anew.
    pub searched: BTreeSet<recommendation::Key>,
    /// The key of the chosen record.
    pub first: i64,
}

impl Plan {
    /// The token by which forms name a value.
    pub fn token(at: &At) -> String {
        format!("{}.{}.{}", at.table, at.column, at.row)
    }

    /// The published records that change.
    pub fn records(&self) -> BTreeSet<(RecordKind, i64)> {
        self.edits.values().filter_map(|edit| edit.record).collect()
    }

    /// The bodies whose published words are hidden.
    pub fn bodies(&self) -> BTreeSet<(BodyKind, i64)> {
        self.edits.values().filter(|edit| edit.record.is_some()).filter_map(|edit| edit.whose).collect()
    }

    /// The published records that change, grouped by the record as people read it, the chosen one first. Each group gets an event of
    /// its own: one event over several would tell that they have the same author.
    pub fn by_place(&self) -> Vec<Vec<(RecordKind, i64)>> {
        let all = self.edits.values().filter_map(|edit| Some((edit.within, edit.record?)));
        apart(self.first, all)
    }

    pub(super) fn edit(&mut self, found: &Found, whose: Option<BodyKind>, within: i64) -> &mut Edit {
        self.edits.entry(found.at.clone()).or_insert_with(|| Edit {
            shape: found.shape,
            before: Some(found.value.clone()),
            now: Some(found.value.clone()),
            record: found.record,
            within,
            whose: whose.zip(found.whose),
        })
    }

    /// How many stones the plan puts into published words.
    pub(super) fn in_public(&self) -> usize {
        let published = self.edits.values().filter(|edit| edit.record.is_some());
        let texts = published.filter_map(|edit| edit.now.as_deref());
        let own = |piece: &Piece<'_>| matches!(piece, Piece::Stone(Some(stone)) if stone.reference == self.reference);
        texts.map(|text| pieces(text).iter().filter(|piece| own(piece)).count()).sum()
    }

    /// Removes the edits in which nothing changed.
    pub(super) fn tidy(&mut self) {
        self.edits.retain(|_, edit| edit.now != edit.before);
    }

    /// Keeps the earlier value of what changes as a whole.
    fn whole(&mut self, at: &At, before: Option<String>) {
        self.kept.values.push(Whole { table: at.table.to_string(), row: at.row, column: at.column.to_string(), before });
    }

    /// Plans to take a value out as a whole.
    pub fn gone(&mut self, at: At, before: &str, record: Belonging) {
        self.whole(&at, Some(before.to_string()));
        let whose = self.edits.get(&at).and_then(|edit| edit.whose);
        let (record, within) = self.belonging(record);
        let edit = Edit { shape: Shape::File, before: Some(before.to_string()), now: None, record, within, whose };
        self.edits.insert(at, edit);
    }

    /// Plans a stone behind a value; `before` is the present value, unless a change of it is planned already.
    pub fn append(&mut self, at: At, before: &str, stone: &str, record: Belonging) {
        if let Some(edit) = self.edits.get_mut(&at) {
            let stands = edit.now.clone().unwrap_or_default();
            // One stone is enough where the title or another part of the same value is hidden too.
            if matches!(pieces(&stands).last(), Some(Piece::Stone(Some(last))) if last.reference == self.reference) {
                return;
            }
            edit.now = Some(format!("{stands}{stone}"));
            return;
        }
        let before = Some(before.to_string()).filter(|before| !before.is_empty());
        if before.is_none() {
            // An empty title is put back as empty, and not as missing.
            let was = (at.column == "title").then(String::new);
            self.whole(&at, was);
        }
        let now = Some(format!("{}{stone}", before.as_deref().unwrap_or_default()));
        let (record, within) = self.belonging(record);
        self.edits.insert(at, Edit { shape: Shape::Text, before, now, record, within, whose: None });
    }

    /// Plans to replace a value as a whole.
    pub(super) fn replace(&mut self, at: At, before: &str, now: &str, record: Belonging) {
        self.whole(&at, Some(before.to_string()));
        let (record, within) = self.belonging(record);
        let edit = Edit { shape: Shape::Text, before: Some(before.to_string()), now: Some(now.to_string()), record, within, whose: None };
        self.edits.insert(at, edit);
    }

    fn belonging(&self, record: Belonging) -> (Option<(RecordKind, i64)>, i64) {
        record.map_or((None, self.first), |(record, within)| (Some(record), within))
    }
}

/// Records grouped by the record that they belong to, the group of `first` before all others.
pub fn apart(first: i64, all: impl Iterator<Item = (i64, (RecordKind, i64))>) -> Vec<Vec<(RecordKind, i64)>> {
    let mut by_place: BTreeMap<i64, BTreeSet<(RecordKind, i64)>> = BTreeMap::from([(first, BTreeSet::new())]);
    for (within, record) in all {
        by_place.entry(within).or_default().insert(record);
    }
    let own = by_place.remove(&first).unwrap_or_default();
    [own].into_iter().chain(by_place.into_values()).map(|records| records.into_iter().collect()).collect()
}
