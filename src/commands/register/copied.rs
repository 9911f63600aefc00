//! `answerable verify --file COPY [--against SITE]`: checking the public log as anybody can without the database.

use super::fetch::Site;
use answerable_store::boxed;
use answerable_store::db::log::{Hash, TILE, Tree, Verifier, leaf_hash, read_checkpoint, tile_path};
use answerable_store::secrets::hex;
use anyhow::{Context, ensure};
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::io::BufRead;

/// What a check of a copied log, or of a site, found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The number of entries of the copy, and of the site's log where it was asked.
    pub entries: u64,
    pub on_site: Option<u64>,
    /// The root of the tree over the copy, in hexadecimal.
    pub root: String,
    /// Records whose public form is as the log says, and those that have changed since the last closing.
    pub records: u64,
    pub waiting: u64,
    pub breaks: Vec<String>,
}

/// A copy of `/history.jsonl`, read into a tree.
#[derive(Debug, Default)]
pub struct Copied {
    tree: Tree,
    /// The newest digest of each record, by its address, with the closing that lists it.
    records: BTreeMap<String, (i64, String)>,
    closing: i64,
}

impl Copied {
    /// Reads a copy of the log, line by line.
    ///
    /// # Errors
    /// With words that name the first line that is no entry of a log, or no entry of this place in it.
    pub fn read(lines: impl BufRead) -> Result<Copied, String> {
        let mut copied = Copied::default();
        for (at, line) in (1..).zip(lines.split(b'\n')) {
            let line = line.map_err(|error| format!("line {at} cannot be read: {error}"))?;
            if line.trim_ascii().is_empty() {
                continue;
            }
            copied.take(&line).map_err(|problem| format!("line {at} {problem}"))?;
        }
        Ok(copied)
    }

    /// Takes in one more entry of the copy.
    fn take(&mut self, line: &[u8]) -> Result<(), String> {
        let entry: Value = serde_json::from_slice(line).map_err(|error| format!("is no entry of a log: {error}"))?;
        let closing = entry.get("closing").and_then(Value::as_i64).ok_or("names no closing")?;
        if serde_json_canonicalizer::to_vec(&entry).ok().as_deref() != Some(line) {
            return Err("is not written as RFC 8785 says".to_string());
        }
        let leaf = leaf_hash(line);
        if closing < self.closing || closing == self.closing && self.tree.leaves().last().is_some_and(|before| *before > leaf) {
            return Err(
                "does not stand where it should: entries stand in the order of closings, within one in that of their hashes".to_string()
            );
        }
        for record in entry.get("records").and_then(Value::as_array).into_iter().flatten() {
            let said = |member| record.get(member).and_then(Value::as_str);
            if let (Some(place), Some(digest)) = (said("place"), said("digest")) {
                self.records.insert(place.to_string(), (closing, digest.to_string()));
            }
        }
        self.closing = closing;
        self.tree.push(leaf);
        Ok(())
    }

    /// What can be found from the copy alone.
    pub fn found(&self) -> Found {
        let size = self.tree.size();
        Found { entries: size, root: hex(&self.tree.root(size).unwrap_or_default()), ..Found::default() }
    }

    /// Whether a checkpoint that was kept earlier is of a beginning of this log. Answers what is wrong, if anything.
    ///
    /// # Errors
    /// With words, if the file is no checkpoint or the key does not open it.
    pub fn follows(&self, note: &str, key: Option<&Verifier>) -> anyhow::Result<Option<String>> {
        let (_, size, root) = opened(note, key)?;
        Ok(if size > self.tree.size() {
            Some(format!("the checkpoint is of {size} entries, and there are {}: the end was cut off", self.tree.size()))
        } else if self.tree.root(size) != Some(root) {
            Some(format!("the first {size} entries are not those of the checkpoint: the log was made again"))
        } else {
            None
        })
    }

    /// Checks the copy against a site: its signed checkpoint, its tiles, and the public form of each record.
    ///
    /// # Errors
    /// If the site cannot be asked.
    #[boxed]
    pub async fn against(mut self, site: &Site, key: Option<&Verifier>) -> anyhow::Result<Found> {
        let mut found = self.found();
        let note = site.text("/log/checkpoint").await?;
        let keys = match key {
            Some(key) => vec![key.clone()],
            None => site.text("/log/key").await?.lines().map(Verifier::read).collect::<anyhow::Result<Vec<_>>>()?,
        };
        let Some(text) = keys.iter().find_map(|key| key.opens(&note)) else {
            found.breaks.push("the checkpoint was not signed with the log's key".to_string());
            return Ok(found);
        };
        let (_, size, root) = read_checkpoint(text).context("the site's checkpoint cannot be read")?;
        found.on_site = Some(size);
        let tree = leaves(site, size).await?;
        if tree.root(size) != Some(root) {
            found.breaks.push("the tiles are not those of the checkpoint".to_string());
            return Ok(found);
        }
        if size < found.entries {
            found.breaks.push(format!("the site's log has {size} entries, the copy {}: its end was cut off", found.entries));
        }
        if let Some(at) = self.tree.leaves().iter().zip(tree.leaves()).position(|(ours, theirs)| ours != theirs) {
            found.breaks.push(format!("entry {} of the site's log is not that of the copy: the log was made again", at + 1));
        }
        if !found.breaks.is_empty() {
            return Ok(found);
        }
        if let Some(problem) = self.go_on(site, &tree).await? {
            found.breaks.push(problem);
            return Ok(found);
        }
        self.shown(site, &mut found).await?;
        slipped_in(site, &mut found).await?;
        Ok(found)
    }

    /// Takes in the entries that the site's log has beyond the copy. Answers what is wrong, if anything.
    async fn go_on(&mut self, site: &Site, tree: &Tree) -> anyhow::Result<Option<String>> {
        while self.tree.size() < tree.size() {
            let index = self.tree.size() / TILE;
            let bundle = site.must(&format!("/log/tile/{}", tile_path("entries", index, TILE.min(tree.size() - index * TILE)))).await?;
            let mut rest = bundle.as_slice();
            let mut at = index * TILE;
            while let Some((length, after)) = rest.split_first_chunk::<2>() {
                let (entry, after) =
                    after.split_at_checked(u16::from_be_bytes(*length).into()).context("a bundle of entries is cut off")?;
                if at == self.tree.size() {
                    let place = usize::try_from(at)?;
                    if tree.leaves().get(place) != Some(&leaf_hash(entry)) {
                        return Ok(Some(format!("entry {} is not the one in the tree", at + 1)));
                    }
                    if let Err(problem) = self.take(entry) {
                        return Ok(Some(format!("entry {} {problem}", at + 1)));
                    }
                }
                at += 1;
                rest = after;
            }
            ensure!(self.tree.size() > index * TILE && at == self.tree.size(), "a bundle of entries has fewer than its tile");
        }
        Ok(None)
    }

    /// Checks whether each record shows on the site as the log says.
    async fn shown(&self, site: &Site, found: &mut Found) -> anyhow::Result<()> {
        for (place, (_, digest)) in &self.records {
            let Some(form) = site.get(&format!("{place}.json")).await? else {
                found.breaks.push(format!("{place} is not there any more"));
                continue;
            };
            if hex(&Sha256::digest(&form)) == *digest {
                found.records += 1;
                continue;
            }
            let shown: Value = serde_json::from_slice(&form).unwrap_or_default();
            if shown.get("closing").and_then(Value::as_i64).is_some_and(|closing| closing > self.closing) {
                found.waiting += 1;
            } else {
                found.breaks.push(format!("{place} is not what the log says: it was changed, and no event tells of it"));
            }
        }
        Ok(())
    }
}

/// Reports what the site publishes and its log lists nowhere.
async fn slipped_in(site: &Site, found: &mut Found) -> anyhow::Result<()> {
    // An older site has no such list.
    let Some(counts) = site.get("/records/unbound.json").await? else { return Ok(()) };
    let counts: BTreeMap<String, u64> = serde_json::from_slice(&counts).context("the list of what is not bound cannot be read")?;
    found
        .breaks
        .extend(counts.into_iter().map(|(kind, number)| format!("{number} published of the kind {kind} stand in no entry of the log")));
    Ok(())
}

/// Name, size and root of a signed checkpoint; without a key the signature is not checked.
fn opened<'a>(note: &'a str, key: Option<&Verifier>) -> anyhow::Result<(&'a str, u64, Hash)> {
    let text = match key {
        Some(key) => key.opens(note).context("the checkpoint was not signed with that key")?,
        None => note,
    };
    read_checkpoint(text).context("this is no checkpoint")
}

/// The tree over the leaves of a site's log, from its tiles.
async fn leaves(site: &Site, size: u64) -> anyhow::Result<Tree> {
    let mut tree = Tree::default();
    while tree.size() < size {
        let index = tree.size() / TILE;
        let width = TILE.min(size - index * TILE);
        let tile = site.must(&format!("/log/tile/{}", tile_path("0", index, width))).await?;
        let (hashes, rest) = tile.as_chunks::<32>();
        ensure!(rest.is_empty() && hashes.len() as u64 == width, "a tile has {} bytes instead of {}", tile.len(), width * 32);
        hashes.iter().for_each(|hash| tree.push(*hash));
    }
    Ok(tree)
}
