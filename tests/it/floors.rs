//! Tests that the house has floors: a module may use what lies below it, never what lies beside it or above. The table in `src/README.md`
//! is made here (`ANSWERABLE_WRITE=1 cargo test --workspace --test it floors`), so that it always agrees with the code.

mod circles;

use regex::Regex;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// All modules of the server and of its store, commands and queries, by floor, the lowest first, each with what it is.
const FLOORS: [&[(&str, &str)]; 9] = [
    &[
        ("clock", "what day it is"),
        ("memory", "the allocator"),
        ("secrets", "random words and their hashes"),
        ("guarded", "texts that are about to become public"),
    ],
    &[("failure", "why something was not done"), ("keys", "what seals and signs")],
    &[("db", "entities, migrations at the start, the history, the register in memory, the public log")],
    &[
        ("accounts", "people who sign in, and their sessions"),
        ("config", "what is set from outside"),
        ("export", "writers of files"),
        ("hidden", "what is hidden, and where it stands"),
        ("reference", "States, mechanisms, treaties, the SDGs"),
    ],
    &[("mail", "letters, and the post"), ("publication", "an intake as it would be published")],
    &[
        ("commands", "changes, related ones in one file"),
        ("queries", "what pages show, asked of the register"),
        ("demo", "the demonstration register"),
    ],
    &[("http", "addresses, handlers, the cache")],
    &[("jobs", "what begins by itself")],
    &[("main", "the command line")],
];

/// The crates in `src` whose modules stand on floors, each with its folder below `src`. Of commands, queries and the demonstration the whole is one.
const CRATES: [(&str, &str); 5] = [
    ("answerable_store", "store"),
    ("answerable_commands", "commands"),
    ("answerable_queries", "queries"),
    ("answerable_demo", "demo"),
    ("answerable", ""),
];

/// For each module, the other modules that it names, and the files that name them.
fn uses() -> BTreeMap<String, BTreeMap<String, BTreeSet<String>>> {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let named =
        Regex::new(r"\b(crate|answerable|answerable_store)::(?:(\w+)|\{([^;]*)\};)|\banswerable_(commands|queries|demo)\b").unwrap();
    let first = Regex::new(r"(?:^|,)\s*(\w+)").unwrap();
    let mut uses: BTreeMap<String, BTreeMap<String, BTreeSet<String>>> = BTreeMap::new();
    let mut folders = vec![top.clone()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let within = path.strip_prefix(&top).unwrap().to_path_buf();
            // A crate that uses nothing of these: cargo sees to that.
            if path.join("Cargo.toml").exists() && !CRATES.iter().any(|(_, folder)| within == Path::new(folder)) {
                continue;
            }
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            if path.extension().is_none_or(|ending| ending != "rs") {
                continue;
            }
            let code = std::fs::read_to_string(&path).unwrap();
            let (_, folder) = CRATES.iter().find(|(_, folder)| within.starts_with(folder)).unwrap();
            // Within a crate that is one module here, «crate» is that module itself.
            let whole = matches!(*folder, "commands" | "queries" | "demo");
            let module = match whole {
                true => folder.to_string(),
                false => within.strip_prefix(folder).unwrap().iter().next().unwrap().to_str().unwrap().trim_end_matches(".rs").to_string(),
            };
            let own = uses.entry(module).or_default();
            for found in named.captures_iter(&code).filter(|found| !(whole && found.get(1).is_some_and(|of| of.as_str() == "crate"))) {
                let names: Vec<&str> = match (found.get(2), found.get(3), found.get(4)) {
                    (Some(name), ..) | (.., Some(name)) => vec![name.as_str()],
                    (_, Some(group), _) => first.captures_iter(group.as_str()).map(|name| name.get(1).unwrap().as_str()).collect(),
                    _ => Vec::new(),
                };
                for name in names {
                    own.entry(name.to_string()).or_default().insert(within.display().to_string());
                }
            }
        }
    }
    uses
}

fn floor_of(module: &str) -> Option<usize> {
    FLOORS.iter().position(|floor| floor.iter().any(|(name, _)| *name == module))
}

#[test]
fn floors_stand_on_what_is_below_them_alone() {
    let uses = uses();
    let known: BTreeSet<&str> = FLOORS.iter().flat_map(|floor| floor.iter().map(|(name, _)| *name)).collect();
    let there: BTreeSet<&str> = uses.keys().map(String::as_str).filter(|name| *name != "lib").collect();
    assert_eq!(there, known, "a module has no floor, or a floor has no module");
    for (module, named) in uses.iter().filter(|(module, _)| *module != "lib") {
        let own = floor_of(module).unwrap();
        for (other, files) in named.iter().filter(|(other, _)| *other != module) {
            let Some(floor) = floor_of(other) else { continue };
            assert!(floor < own, "{module} uses {other}, which is not below it: {files:?}");
        }
    }
}

#[test]
fn floors_are_drawn_as_they_are() {
    let uses = uses();
    let mut drawn = String::from("| | module | what it is | uses |\n|---|---|---|---|\n");
    for (at, floor) in FLOORS.iter().enumerate().rev() {
        for (name, what) in *floor {
            let below: Vec<&str> =
                uses[*name].keys().map(String::as_str).filter(|other| other != name && floor_of(other).is_some()).collect();
            drawn.push_str(&format!("| {} | `{name}` | {what} | {} |\n", at + 1, below.join(", ")));
        }
    }
    is_drawn("floors", &drawn);
}

/// The crates of the workspace, each with the others that it uses.
#[test]
fn crates_are_drawn_as_they_are() {
    let top = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |folder: &str| -> toml::Table { std::fs::read_to_string(top.join(folder).join("Cargo.toml")).unwrap().parse().unwrap() };
    let members: Vec<String> =
        read(".")["workspace"]["members"].as_array().unwrap().iter().map(|member| member.as_str().unwrap().to_string()).collect();
    let mut drawn = String::from("| crate | folder | what it is | uses |\n|---|---|---|---|\n");
    for member in members {
        let table = read(&member);
        let package = &table["package"];
        let own: Vec<&str> = table["dependencies"].as_table().unwrap().keys().filter_map(|name| name.strip_prefix("answerable-")).collect();
        let folder = if member == "." { "src" } else { member.as_str() };
        let (name, what) = (package["name"].as_str().unwrap(), package["description"].as_str().unwrap());
        drawn.push_str(&format!("| `{name}` | `{folder}/` | {what} | {} |\n", own.join(", ")));
    }
    is_drawn("crates", &drawn);
}

/// Compares a table of `src/README.md`, between its two marks, with what it should be; or writes it there.
fn is_drawn(name: &str, drawn: &str) {
    let (begin, end) = (format!("<!-- {name} -->\n"), format!("<!-- /{name} -->"));
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/README.md");
    let text = std::fs::read_to_string(&path).unwrap();
    let (before, rest) = text.split_once(&begin).expect("the place of the table");
    let (written, after) = rest.split_once(&end).expect("the end of the table");
    if std::env::var_os("ANSWERABLE_WRITE").is_some() {
        std::fs::write(&path, format!("{before}{begin}{drawn}{end}{after}")).unwrap();
        return;
    }
    assert_eq!(written, drawn, "src/README.md: make the table again with ANSWERABLE_WRITE=1");
}
