//! All addresses of the site, read from the source of the routes, so that a new one is in these tests from its first day.

use std::path::{Path, PathBuf};

fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("the folder of the routes").flatten();
    entries.flat_map(|entry| if entry.path().is_dir() { sources(&entry.path()) } else { vec![entry.path()] }).collect()
}

/// A route's address with each named part filled in, or with a sample of its own.
fn filled(route: &str) -> String {
    let known = [
        ("{lang}", "en"),
        ("{organisation}", "casa-del-faro"),
        ("{*symbol}", "CRC/C/OPSC/XVL/CO/1"),
        ("{*reference}", "CRC/C/OPSC/XVL/CO/1/17"),
        ("{iso3}", "XVL"),
        ("{file}", "sample-secret.ics"),
    ];
    let mut address = known.iter().fold(route.to_string(), |address, (name, sample)| address.replace(name, sample));
    while let (Some(begin), Some(end)) = (address.find('{'), address.find('}')) {
        address.replace_range(begin..=end, "sample-secret");
    }
    address
}

fn routes(source: &str) -> impl Iterator<Item = &str> {
    source.split(".route(").skip(1).filter_map(|rest| {
        // Of the route alone, not of what comes after it.
        let address = rest.trim_start().strip_prefix('"')?.split('"').next()?;
        address.starts_with('/').then_some(address)
    })
}

/// The addresses of public pages and what belongs to them.
pub fn public() -> Vec<String> {
    let source = include_str!("../../../src/http/routes/mod.rs");
    let found: Vec<String> = routes(source).map(filled).collect();
    assert!(found.len() > 30, "{found:?}");
    found
}

/// The addresses of desks, of signing in, and of secret pages.
pub fn desks() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/http/routes");
    let mut found = Vec::new();
    // The public log is the same for everybody, and does not look at who asks.
    let no_desks = ["mod.rs", "plumbing.rs", "log.rs"].map(|name| folder.join(name));
    for path in sources(&folder) {
        if !no_desks.contains(&path) {
            found.extend(routes(&std::fs::read_to_string(path).expect("a file of routes")).map(filled));
        }
    }
    assert!(found.len() > 60, "{found:?}");
    found
}
