//! The Merkle tree over the log's lines (RFC 6962, section 2.1, SHA-256), and its tiles (C2SP `tlog-tiles`).

use sha2::{Digest, Sha256};

/// A hash in the tree (SHA-256).
pub type Hash = [u8; 32];

/// How many hashes a whole tile has.
pub const TILE: u64 = 256;

/// The hash of an entry as a leaf.
pub fn leaf_hash(entry: &[u8]) -> Hash {
    Sha256::new().chain_update([0]).chain_update(entry).finalize().into()
}

fn node_hash(left: &Hash, right: &Hash) -> Hash {
    Sha256::new().chain_update([1]).chain_update(left).chain_update(right).finalize().into()
}

/// The tree, by its leaves: 32 bytes an entry.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tree {
    leaves: Vec<Hash>,
}

impl Tree {
    /// Appends the hash of one more entry.
    pub fn push(&mut self, leaf: Hash) {
        self.leaves.push(leaf);
    }

    /// How many entries it has.
    pub fn size(&self) -> u64 {
        self.leaves.len() as u64
    }

    /// The hashes of the leaves, in the order of the entries.
    pub fn leaves(&self) -> &[Hash] {
        &self.leaves
    }

    /// The root as it was with so many entries; none if it never had so many.
    pub fn root(&self, size: u64) -> Option<Hash> {
        let leaves = self.leaves.get(..usize::try_from(size).ok()?)?;
        Some(root(leaves))
    }

    /// A tile: `width` hashes of a level, from 0 for the leaves; none if the tree does not hold it.
    pub fn tile(&self, level: u32, index: u64, width: u64) -> Option<Vec<u8>> {
        let each = TILE.checked_pow(level)?;
        let first = index.checked_mul(TILE)?;
        if width == 0 || width > TILE || first.checked_add(width)?.checked_mul(each)? > self.size() {
            return None;
        }
        let (first, each) = (usize::try_from(first.checked_mul(each)?).ok()?, usize::try_from(each).ok()?);
        let spans = self.leaves.get(first..)?.chunks(each).take(usize::try_from(width).ok()?);
        Some(spans.flat_map(root).collect())
    }
}

fn root(leaves: &[Hash]) -> Hash {
    match leaves {
        [] => Sha256::digest([]).into(),
        [leaf] => *leaf,
        _ => {
            // The largest power of two below the length.
            let (left, right) = leaves.split_at(leaves.len().next_power_of_two() / 2);
            node_hash(&root(left), &root(right))
        }
    }
}

/// The path of a tile below `/log/tile/`: level (or `entries`), index in groups of three digits, and width where it is not whole.
pub fn tile_path(level: &str, index: u64, width: u64) -> String {
    let mut groups = vec![format!("{:03}", index % 1000)];
    let mut rest = index / 1000;
    while rest > 0 {
        groups.insert(0, format!("x{:03}", rest % 1000));
        rest /= 1000;
    }
    let part = if width == TILE { String::new() } else { format!(".p/{width}") };
    format!("{level}/{}{part}", groups.join("/"))
}

/// Level (none for `entries`), index and width of a path below `/log/tile/`; none if it is not written as it should be.
pub fn read_tile_path(path: &str) -> Option<(Option<u32>, u64, u64)> {
    let (level, rest) = path.split_once('/')?;
    let (index, width) = match rest.split_once(".p/") {
        Some((index, width)) => (index, width.parse().ok().filter(|width| (1..TILE).contains(width))?),
        None => (rest, TILE),
    };
    let mut number: u64 = 0;
    for group in index.split('/') {
        number = number.checked_mul(1000)?.checked_add(group.trim_start_matches('x').parse().ok()?)?;
    }
    let read = if level == "entries" { None } else { Some(level.parse().ok().filter(|level: &u32| *level < 8)?) };
    // Each tile has one address.
    (tile_path(level, number, width) == path && read.is_none_or(|number| number.to_string() == level)).then_some((read, number, width))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_written_in_one_way() {
        for (level, index, width, path) in
            [("0", 0, 256, "0/000"), ("2", 1_234_067, 256, "2/x001/x234/067"), ("entries", 5, 17, "entries/005.p/17")]
        {
            assert_eq!(tile_path(level, index, width), path);
            assert_eq!(read_tile_path(path), Some((level.parse().ok(), index, width)));
        }
        for wrong in [
            "",
            "0",
            "0/0",
            "0/1234",
            "0/x000/001",
            "00/000",
            "0/000.p/256",
            "0/000.p/0",
            "0/000.p/01",
            "9/000",
            "-1/000",
            "0/x/000",
            "0/+01",
        ] {
            assert_eq!(read_tile_path(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn tiles_hold_what_the_tree_holds() {
        let mut tree = Tree::default();
        (0_u32..300).for_each(|at| tree.push(leaf_hash(&at.to_be_bytes())));
        assert_eq!(tree.tile(0, 0, 256).map(|tile| tile.len()), Some(8_192));
        assert_eq!(tree.tile(0, 1, 44).map(|tile| tile.len()), Some(44 * 32));
        assert_eq!(tree.tile(1, 0, 1), tree.root(256).map(|root| root.to_vec()));
        for (level, index, width) in [(0, 1, 45), (0, 0, 0), (1, 0, 2), (0, 2, 1), (7, u64::MAX, 256)] {
            assert_eq!(tree.tile(level, index, width), None);
        }
    }
}
