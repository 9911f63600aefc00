//! Tests that the documents speak of what is there: paths, settings, commands, tests and records that a reader would look for in vain.

use regex::Regex;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

/// Folders that are made on the way and are no part of the repository, wherever they lie.
const MADE: [&str; 7] = [".git", "__pycache__", "backup", "data", "node_modules", "target", "test-results"];

/// What looks like a path and is none, by its beginning, each with what it is.
const NO_PATHS: [(&str, &str); 4] = [
    ("CRC/C/", "a document's symbol"),
    ("Node.js", "a program"),
    ("UPR/S", "a made symbol"),
    ("site.css", "made by tests/support/site.sh"),
];

/// The endings of files that the repository has, by which a name without a folder is known as a file's.
const ENDINGS: [&str; 11] = ["awk", "css", "csv", "ftl", "js", "md", "mjs", "py", "rs", "sh", "toml"];

/// The beginning of every setting's name.
const SETTING: &str = r"\bANSWERABLE_[A-Z0-9]+(?:_[A-Z0-9]+)*\b";

fn top() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &str) -> String {
    std::fs::read_to_string(top().join(path)).unwrap()
}

/// Every file and folder of the repository, as a path from its top.
fn all() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut open = vec![top().to_path_buf()];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if MADE.contains(&path.file_name().unwrap().to_str().unwrap()) {
                continue;
            }
            found.insert(path.strip_prefix(top()).unwrap().to_str().unwrap().to_string());
            if path.is_dir() {
                open.push(path);
            }
        }
    }
    found
}

/// The documents: every Markdown file, by its path.
fn documents(all: &BTreeSet<String>) -> BTreeMap<&str, String> {
    all.iter().filter(|path| path.ends_with(".md")).map(|path| (path.as_str(), read(path))).collect()
}

/// What the program says of itself and of each of its commands, by the words of the command.
fn helps() -> BTreeMap<String, String> {
    let command = Regex::new(r"(?m)^  ([a-z][a-z-]*)(?:\s|$)").unwrap();
    let mut found = BTreeMap::new();
    let mut open: Vec<Vec<String>> = vec![Vec::new()];
    while let Some(words) = open.pop() {
        let out = Command::new(env!("CARGO_BIN_EXE_answerable")).args(&words).arg("--help").output().unwrap();
        assert!(out.status.success(), "{words:?}: {}", String::from_utf8_lossy(&out.stderr));
        let help = String::from_utf8(out.stdout).unwrap();
        if let Some((_, listed)) = help.split_once("Commands:\n") {
            let listed = listed.split("\nOptions:").next().unwrap();
            let names = command.captures_iter(listed).map(|found| found[1].to_string()).filter(|name| name != "help");
            open.extend(names.map(|name| words.iter().cloned().chain([name]).collect()));
        }
        found.insert(words.join(" "), help);
    }
    found
}

/// A path without `.` and `..`; none if it leads out of the repository.
fn straight(path: &str) -> Option<String> {
    let mut parts = Vec::new();
    for part in path.split('/').filter(|part| !part.is_empty() && *part != ".") {
        if part == ".." {
            parts.pop()?;
        } else {
            parts.push(part);
        }
    }
    Some(parts.join("/"))
}

/// Whether a path is there: seen from the top, from the document's folder, or, without any `..`, at the end of a longer path. A journey may
/// be named without its ending.
fn is_there(path: &str, folder: &str, all: &BTreeSet<String>) -> bool {
    let from_top = straight(path).is_some_and(|path| all.contains(&path));
    let from_folder = straight(&format!("{folder}/{path}")).is_some_and(|path| all.contains(&path));
    let end =
        |ending: &str| all.iter().any(|own| own.strip_suffix(ending).is_some_and(|own| own == path || own.ends_with(&format!("/{path}"))));
    from_top || from_folder || (!path.starts_with("..") && (end("") || end(".spec.mjs")))
}

/// The paths in a text of some folder that lead nowhere.
///
/// A word counts as a path if it begins in a folder of the top or with `..`, if it ends as files of the repository do, or if it stands
/// between backticks and has a slash. Of a path with a blank («<area>», «…») the part before it must be there.
fn astray(text: &str, folder: &str, all: &BTreeSet<String>) -> Vec<String> {
    let path = Regex::new(r"(?m)(?:^|[^\w./<>{}$*@:-])((?:\.{0,2}\w[\w.-]*|\.\.)(?:/[\w.<>*{}…,-]+)*/?)").unwrap();
    let text = Regex::new(r"\w+://\S+").unwrap().replace_all(text, " ");
    let prose = Regex::new(r"(?s)```.*?```").unwrap().replace_all(&text, "");
    let quoted: BTreeSet<&str> =
        Regex::new(r"`([^`\n]+)`").unwrap().captures_iter(&prose).map(|found| found.get(1).unwrap().as_str()).collect();
    let mut lost = Vec::new();
    for found in path.captures_iter(&text) {
        let word = found.get(1).unwrap().as_str();
        let whole = word.trim_end_matches(['.', ',']).trim_end_matches('/');
        let parts: Vec<&str> = whole.split('/').collect();
        if parts.iter().any(|part| MADE.contains(part)) || NO_PATHS.iter().any(|(none, _)| whole.starts_with(none)) {
            continue;
        }
        let blank = |part: &&&str| part.contains(['<', '>', '*', '{', '}', '…']) || part.contains("NNNN");
        let known: Vec<&str> = parts.iter().take_while(|part| !blank(part)).copied().collect();
        let known = known.join("/");
        let name = known.rsplit('/').next().unwrap();
        let ends = name.rsplit_once('.').is_some_and(|(stem, ending)| !stem.is_empty() && ENDINGS.contains(&ending));
        let begins = parts.len() > 1 && (parts[0] == ".." || all.contains(parts[0]));
        let is_path = begins || ends || (word.contains('/') && quoted.contains(word));
        if is_path && !known.is_empty() && !is_there(&known, folder, all) {
            lost.push(whole.to_string());
        }
    }
    lost
}

#[test]
fn a_path_that_leads_nowhere_is_seen() {
    let all: BTreeSet<String> =
        ["src", "src/main.rs", "app", "app/README.md", "tests", "tests/it", "tests/it/areas.rs"].map(str::to_string).into();
    let lost = |text: &str| astray(text, "app", &all);
    assert_eq!(lost("See `src/main.rs`, app/README.md, ../src and `areas.rs`; `it/areas.rs`; «tests/it/<area>.rs» and/or 24/7."), [""; 0]);
    assert_eq!(lost("See `src/nowhere.rs`, app/gone, ../lost and `no.rs`."), ["src/nowhere.rs", "app/gone", "../lost", "no.rs"]);
    assert_eq!(lost("`it/gone` in `src/commands/<area>/mod.rs`: https://example.org/src/no.rs"), ["it/gone", "src/commands/<area>/mod.rs"]);
}

#[test]
fn every_path_that_is_named_is_there() {
    let link = Regex::new(r"\]\(([^)#]+)").unwrap();
    let all = all();
    let mut lost = Vec::new();
    for (path, text) in documents(&all) {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        lost.extend(astray(&text, folder, &all).into_iter().map(|word| format!("{path}: {word}")));
        for link in link.captures_iter(&text).map(|found| found[1].to_string()) {
            let there = link.contains("://") || straight(&format!("{folder}/{link}")).is_some_and(|link| all.contains(&link));
            if !there {
                lost.push(format!("{path}: the link to {link}"));
            }
        }
    }
    for (command, help) in helps() {
        lost.extend(astray(&help, "", &all).into_iter().map(|word| format!("answerable {command} --help: {word}")));
    }
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}

#[test]
fn every_setting_that_is_named_is_known_and_the_help_has_all() {
    let setting = Regex::new(SETTING).unwrap();
    let names = |text: &str| -> BTreeSet<String> { setting.find_iter(text).map(|found| found.as_str().to_string()).collect() };
    let all = all();
    let (mut known, mut asked) = (BTreeSet::new(), BTreeSet::new());
    for path in &all {
        let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
        if matches!(ending, "rs" | "sh" | "py" | "mjs" | "toml") || path == "Makefile" || path == ".ci/run" {
            known.extend(names(&read(path)));
        }
        // The program asks for a setting by its name alone, between quotes; its tests ask for others.
        let program = (path.starts_with("src/") || path.starts_with("app/")) && ending == "rs" && !path.contains("/tests");
        if program {
            let code = read(path);
            let code = code.split("#[cfg(test)]").next().unwrap();
            asked.extend(names(code).into_iter().filter(|name| code.contains(&format!("\"{name}\""))));
        }
    }
    assert!(asked.len() > 25, "{asked:?}");
    let mut lost = Vec::new();
    for (path, text) in documents(&all) {
        lost.extend(names(&text).difference(&known).map(|name| format!("{path}: {name}")));
    }
    assert!(lost.is_empty(), "settings that nothing asks for:\n{}", lost.join("\n"));
    let helped: BTreeSet<String> = helps().values().flat_map(|help| names(help)).collect();
    let silent: Vec<&String> = asked.difference(&helped).collect();
    assert!(silent.is_empty(), "in no --help: {silent:?}");
    let unknown: Vec<&String> = helped.difference(&asked).collect();
    assert!(unknown.is_empty(), "in a --help, and the program does not ask for them: {unknown:?}");
}

#[test]
fn every_command_is_in_the_lists_of_commands() {
    let helps = helps();
    let commands: Vec<&String> = helps.keys().filter(|words| !words.is_empty() && !words.contains(' ')).collect();
    assert!(commands.len() > 10, "{commands:?}");
    for (path, beginning) in [("README.md", "answerable serve | "), ("CHANGELOG.md", "- Commands: ")] {
        let text = read(path);
        let list = text.lines().find(|line| line.starts_with(beginning)).unwrap();
        let named: BTreeSet<&str> = list.split(|letter: char| !letter.is_ascii_lowercase()).collect();
        let missing: Vec<_> = commands.iter().filter(|command| !named.contains(command.as_str())).collect();
        assert!(missing.is_empty(), "{path}: {missing:?}");
    }
}

/// Whether a test is there that `SECURITY.md` names: a module of `tests/it` or of another program in `tests` (`commands::keys`), a file of `tests/browser`, or code with tests beside it.
fn is_a_test(name: &str, all: &BTreeSet<String>) -> bool {
    if name.starts_with("journeys/") || name.starts_with("pages/") {
        return all.contains(&format!("tests/browser/{name}.spec.mjs"));
    }
    if name.contains('/') {
        return all.contains(name) && (!name.ends_with(".rs") || read(name).contains("#[test]") || read(name).contains("#[tokio::test"));
    }
    let path = name.replace("::", "/");
    let is_there = |file: String| all.contains(&file);
    is_there(format!("tests/it/{path}.rs")) || is_there(format!("tests/it/{path}/mod.rs")) || is_there(format!("tests/{path}.rs"))
}

#[test]
fn every_test_that_security_names_is_there() {
    let all = all();
    let name = Regex::new("`([^`]+)`").unwrap();
    let (mut column, mut named, mut lost) = (None, 0, Vec::new());
    for line in read("SECURITY.md").lines() {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        if !line.starts_with('|') {
            column = None;
        } else if column.is_none() {
            column = cells.iter().position(|cell| *cell == "test");
        } else if let Some(cell) = column.and_then(|column| cells.get(column)) {
            let names: Vec<&str> = name.captures_iter(cell).map(|found| found.get(1).unwrap().as_str()).collect();
            named += names.len();
            lost.extend(names.into_iter().filter(|name| !is_a_test(name, &all)).map(|name| format!("{}: {name}", cells[1])));
        }
    }
    assert!(named > 60, "{named}");
    assert!(lost.is_empty(), "{}", lost.join("\n"));
    for wrong in ["routes::second_person", "journeys/kept", "src/http/nowhere.rs", "src/http/headers"] {
        assert!(!is_a_test(wrong, &all), "{wrong}");
    }
}

#[test]
fn records_of_decisions_are_where_their_index_says() {
    let index = read("src/decisions/README.md");
    let (heading, row) = (Regex::new(r"(?m)^### (\d+)\. ").unwrap(), Regex::new(r"(?m)^\| \[(\w+\.md)\].*\| ([\d–, ]+) \|$").unwrap());
    let mut every = BTreeSet::new();
    for found in row.captures_iter(&index) {
        let mut listed: BTreeSet<u32> = BTreeSet::new();
        for part in found[2].split(", ") {
            let (first, last) = part.split_once('–').unwrap_or((part, part));
            listed.extend(first.parse::<u32>().unwrap()..=last.parse().unwrap());
        }
        let file = format!("src/decisions/{}", &found[1]);
        let there: BTreeSet<u32> = heading.captures_iter(&read(&file)).map(|found| found[1].parse().unwrap()).collect();
        assert_eq!(there, listed, "{file}");
        every.extend(there);
    }
    let next = every.last().unwrap() + 1;
    assert_eq!(every, (1..next).collect::<BTreeSet<u32>>(), "a number is missing");
    assert!(index.contains(&format!("next free number ({next})")) && index.contains(&format!("### {next}. ")), "the next is {next}");
}
