//! Tests that an area has one name, the same in every layer: a developer who knows it from one layer finds its handler, its page, what
//! the page shows, the query, the commands, the words, the tests and the journeys in a browser under that name.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The layers, each with its folder.
const LAYERS: [(char, &str); 9] = [
    ('r', "src/http/routes"),
    ('p', "app/src/pages"),
    ('v', "app/domain/src/view"),
    ('q', "src/queries"),
    ('c', "src/commands"),
    ('w', "app/locales/en"),
    ('t', "tests/it/routes"),
    ('m', "tests/commands"),
    ('j', "tests/browser/journeys"),
];

/// All areas, each with the layers that have it.
const AREAS: [(&str, &str); 31] = [
    ("about", "rpw"),
    ("accounts", "rpvqcwtjm"),
    ("actions", "rpvqcwtm"),
    ("brief", "rpvqwtj"),
    ("calendar", "rpvqw"),
    ("changes", "rpvqw"),
    ("civil_society", "rpvqw"),
    ("coordination", "rpvqcwtjm"),
    ("disagreements", "rpvqwt"),
    ("documents", "rpvqw"),
    ("evidence", "rcwt"),
    ("hand_over", "rpvqwtj"),
    ("hiding", "rpvqcwjm"),
    ("institutions", "rpvqw"),
    ("intake", "rpvqcwtjm"),
    ("log", "rwj"),
    ("moderating", "rpvqcw"),
    ("moderation", "rpvqw"),
    ("organisations", "rpvqcwm"),
    ("overview", "rpvqw"),
    ("recommendations", "rpvqwtj"),
    ("registration", "rpvqcwtjm"),
    ("reminders", "rpvqcwtm"),
    ("reporting", "rpvqcwtm"),
    ("sdgs", "rpvqw"),
    ("search", "rpvqwj"),
    ("second_look", "rpt"),
    ("silence", "rpvqwt"),
    ("subjects", "rpvqw"),
    ("submissions", "rpvqcwtjm"),
    ("work", "rpvqwj"),
];

/// Names in a layer that several areas share.
const SHARED: [(char, &[&str]); 8] = [
    ('m', &["keys", "main"]),
    ('r', &["desks", "downloads", "leave", "plumbing", "root"]),
    ('p', &["drawn", "head", "marks", "problem", "samples", "shell", "unsaved"]),
    ('q', &["aspects", "authors", "drafted", "lateness", "moderators", "scopes", "sides"]),
    ('c', &["guard", "guarding", "keys", "register", "typed"]),
    (
        't',
        &[
            "addresses",
            "away",
            "downloads",
            "earlier",
            "forms",
            "guarded",
            "hostile",
            "isolation",
            "kept",
            "limits",
            "no_mail",
            "planted",
            "plumbing",
            "titles",
            "unpublished",
        ],
    ),
    ('j', &["keyboard", "languages", "odd", "whole"]),
    ('w', &["accessibility", "charts", "data", "guard", "independent", "mail", "privacy", "site"]),
];

#[test]
fn every_area_has_one_name_in_every_layer() {
    let top = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut there: BTreeMap<String, BTreeSet<char>> = BTreeMap::new();
    for (layer, folder) in LAYERS {
        for entry in std::fs::read_dir(top.join(folder)).unwrap() {
            let path = entry.unwrap().path();
            // A journey may be a part of an area: «search-suggestions.spec».
            let name = path.file_stem().unwrap().to_str().unwrap().split(['-', '.']).next().unwrap().to_string();
            // A crate's manifest and its README lie beside the areas.
            if path.extension().is_some_and(|ending| ending == "toml" || ending == "md") {
                continue;
            }
            let shared = SHARED.iter().any(|(of, names)| *of == layer && names.contains(&name.as_str()));
            if name != "mod" && !shared {
                there.entry(name).or_default().insert(layer);
            }
        }
    }
    let known: BTreeMap<String, BTreeSet<char>> = AREAS.iter().map(|(name, layers)| (name.to_string(), layers.chars().collect())).collect();
    assert_eq!(there, known);
}
