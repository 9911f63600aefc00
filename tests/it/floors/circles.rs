//! Tests that no module uses one that uses it, in no crate and at no depth. Of two modules that use each other neither can be read, tested or
//! changed alone; what both need belongs into a third, below them.
//!
//! Beside each other stand the modules of one folder, each with all that lies below it: where a file of `hiding` names one of `evidence` and
//! any file of `evidence` names one of `hiding`, that is a circle. The file of the folder itself (`mod.rs`, `lib.rs`) is one more: it may
//! have what its children share as long as it does not use them, and it may use them as long as they do not need it. Declaring a child and
//! handing out its names (`mod`, `pub use`) is no use of it; a name that is handed out so is that of the child, whoever takes it there.
//!
//! Code of tests does not count. Calls of methods are not seen: a type may have its methods in several files.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// A path of names: `["crate", "db", "Key"]`; of a module, without the crate.
type Names = Vec<String>;

/// A crate's modules by their paths, that of the crate itself being empty.
type Modules = BTreeMap<Names, Module>;

/// What a file of code says of names.
#[derive(Debug, Default)]
struct Module {
    /// The paths that its code uses.
    used: Vec<Names>,
    /// The names that it brings in, for itself or to hand them out, each with its path.
    brought: BTreeMap<String, Names>,
    /// The modules of which it brings in all names.
    globs: Vec<Names>,
    /// The names that it defines itself.
    items: BTreeSet<String>,
    /// The modules below it that are there for tests alone.
    tests: BTreeSet<String>,
}

/// The names and signs of code, without comments and literals; what macros are given is read like other code.
fn lexed(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    add(code.parse().unwrap(), &mut found);
    found
}

fn add(code: TokenStream, found: &mut Vec<String>) {
    let mut code = code.into_iter().peekable();
    while let Some(token) = code.next() {
        match token {
            TokenTree::Group(group) => {
                let (opens, closes) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace | Delimiter::None => ("{", "}"),
                };
                found.push(opens.to_string());
                add(group.stream(), found);
                found.push(closes.to_string());
            }
            TokenTree::Ident(name) => found.push(name.to_string()),
            TokenTree::Punct(sign) if sign.as_char() == ':' && sign.spacing() == Spacing::Joint => {
                code.next();
                found.push("::".to_string());
            }
            TokenTree::Punct(sign) => found.push(sign.to_string()),
            TokenTree::Literal(_) => {}
        }
    }
}

fn is_name(lexeme: &str) -> bool {
    lexeme.starts_with(|sign: char| sign.is_ascii_alphabetic() || sign == '_')
}

/// The same code without what is there for tests; the names of such modules are added to `tests`.
fn without_tests<'a>(code: &[&'a str], tests: &mut BTreeSet<String>) -> Vec<&'a str> {
    const MARK: [&str; 7] = ["#", "[", "cfg", "(", "test", ")", "]"];
    let mut kept = Vec::new();
    let mut at = 0;
    while at < code.len() {
        if !code[at..].starts_with(&MARK) {
            kept.push(code[at]);
            at += 1;
            continue;
        }
        at += MARK.len();
        let mut depth = 0;
        while at < code.len() {
            let lexeme = code[at];
            at += 1;
            match lexeme {
                "{" | "(" | "[" => depth += 1,
                "}" | ")" | "]" => depth -= 1,
                "mod" if depth == 0 => drop(tests.insert(code[at].to_string())),
                _ => {}
            }
            if depth == 0 && matches!(lexeme, "}" | ";") {
                break;
            }
        }
    }
    kept
}

/// Reads what a `use` brings, from the place `at`: for each name its path. Answers the place after it.
fn brought(code: &[&str], mut at: usize, before: &[String], found: &mut Vec<(Names, String)>) -> usize {
    let mut path = before.to_vec();
    loop {
        match code[at] {
            "::" => at += 1,
            "{" => {
                at += 1;
                while code[at] != "}" {
                    at = brought(code, at, &path, found);
                    at += usize::from(code[at] == ",");
                }
                return at + 1;
            }
            "*" => {
                found.push((path, "*".to_string()));
                return at + 1;
            }
            name => {
                path.push(name.to_string());
                at += 1;
                if code[at] == "::" {
                    continue;
                }
                if path.len() > 1 && path.last().is_some_and(|last| last == "self") {
                    path.pop();
                }
                let mut called = path.last().cloned().unwrap();
                if code[at] == "as" {
                    called = code[at + 1].to_string();
                    at += 2;
                }
                found.push((path, called));
                return at;
            }
        }
    }
}

impl Module {
    fn read(code: &str) -> Module {
        let mut module = Module::default();
        let code = lexed(code);
        let code: Vec<&str> = code.iter().map(String::as_str).collect();
        let code = without_tests(&code, &mut module.tests);
        let before = |at: usize| at.checked_sub(1).map_or("", |at| code[at]);
        let after = |at: usize| code.get(at + 1).copied().unwrap_or_default();
        let (mut at, mut depth) = (0, 0);
        while at < code.len() {
            match code[at] {
                "{" => depth += 1,
                "}" => depth -= 1,
                // Who may see something is no use of what is named there.
                "(" if before(at) == "pub" && after(at) == "in" => at += code[at..].iter().position(|sign| *sign == ")").unwrap(),
                // Not the bound `use<'a>`.
                "use" if is_name(after(at)) || matches!(after(at), "{" | "::") => {
                    let handed_out = matches!(before(at), "pub" | ")");
                    let mut found = Vec::new();
                    at = brought(&code, at + 1, &[], &mut found);
                    module.bring(found, handed_out);
                    continue;
                }
                "fn" | "struct" | "enum" | "trait" | "const" | "static" | "type" | "union" if depth == 0 && is_name(after(at)) => {
                    module.items.insert(after(at).to_string());
                }
                "macro_rules" => drop(module.items.insert(code[at + 2].to_string())),
                name if is_name(name) && after(at) == "::" && before(at) != "::" => {
                    let mut path = vec![name.to_string()];
                    while after(at) == "::" && code.get(at + 2).is_some_and(|name| is_name(name)) {
                        path.push(code[at + 2].to_string());
                        at += 2;
                    }
                    module.used.push(path);
                }
                _ => {}
            }
            at += 1;
        }
        module
    }

    /// Takes in what a `use` brings.
    fn bring(&mut self, found: Vec<(Names, String)>, handed_out: bool) {
        for (mut path, called) in found {
            if called == "*" {
                self.globs.push(path.clone());
                path.push(called);
            } else {
                self.brought.entry(called).or_insert_with(|| path.clone());
            }
            if !handed_out {
                self.used.push(path);
            }
        }
    }
}

/// The module to which what a path names belongs, for code in the module `from`; none if it is of another crate. `met` are the names that
/// were looked up on the way.
fn whose(modules: &Modules, from: &[String], path: &[String], met: &BTreeSet<(Names, String)>) -> Option<Names> {
    let mut place = from.to_vec();
    // Whether nothing shows yet that the path leads through this crate.
    let mut foreign = true;
    for (at, name) in path.iter().enumerate() {
        match name.as_str() {
            "crate" => place.clear(),
            "self" => {}
            "super" => drop(place.pop()),
            "*" => return Some(place),
            _ => {
                let below = [place.as_slice(), std::slice::from_ref(name)].concat();
                if modules.contains_key(&below) {
                    place = below;
                } else {
                    let module = modules.get(&place)?;
                    if module.items.contains(name) {
                        return Some(place);
                    }
                    let mut met = met.clone();
                    if !met.insert((place.clone(), name.clone())) {
                        return None;
                    }
                    if let Some(brought) = module.brought.get(name) {
                        // `use regex::Regex as regex` names the crate, not itself.
                        let names_a_crate = brought.first() == Some(name);
                        let whole = [brought.as_slice(), &path[at + 1..]].concat();
                        return if names_a_crate { None } else { whose(modules, &place, &whole, &met) };
                    }
                    let through = |glob: &Names| {
                        let of = whose(modules, &place, glob, &met).filter(|of| *of != place)?;
                        whose(modules, &of, &path[at..], &met)
                    };
                    return module.globs.iter().find_map(through).or((!foreign).then_some(place));
                }
            }
        }
        foreign = false;
    }
    Some(place)
}

/// The circles of a crate: a line for each use that is part of one.
fn circles(name: &str, modules: &Modules) -> Vec<String> {
    let mut uses: BTreeSet<(&Names, Names, String)> = BTreeSet::new();
    for (place, module) in modules {
        for path in &module.used {
            if let Some(other) = whose(modules, place, path, &BTreeSet::new()).filter(|other| other != place) {
                uses.insert((place, other, path.join("::")));
            }
        }
    }
    let folders: BTreeSet<&[String]> = modules.keys().filter_map(|place| place.split_last()).map(|(_, folder)| folder).collect();
    let mut found = Vec::new();
    for folder in folders {
        let beside = |place: &Names| match place.strip_prefix(folder)? {
            [] => Some("the folder itself".to_string()),
            [first, ..] => Some(first.clone()),
        };
        let mut below: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let mut lines = Vec::new();
        for (from, to, path) in &uses {
            let from: &Names = from;
            let (Some(one), Some(other)) = (beside(from), beside(to)) else { continue };
            if one != other {
                below.entry(one.clone()).or_default().insert(other.clone());
                lines.push((one, other, format!("{} names {path}", from.join("::"))));
            }
        }
        for (one, other, line) in lines {
            if reaches(&below, &other, &one) {
                let folder = [std::slice::from_ref(&name.to_string()), folder].concat().join("::");
                found.push(format!("{folder}: {one} uses {other}, and is used by it: {line}"));
            }
        }
    }
    found
}

/// Whether one module uses another, through however many others.
fn reaches(below: &BTreeMap<String, BTreeSet<String>>, one: &str, other: &str) -> bool {
    let (mut met, mut next) = (BTreeSet::new(), vec![one]);
    while let Some(module) = next.pop() {
        if module == other {
            return true;
        }
        if met.insert(module) {
            next.extend(below.get(module).into_iter().flatten().map(String::as_str));
        }
    }
    false
}

/// Reads the modules of a crate; `name` is how its programs call it. Crates in folders below are left out.
fn read(name: &str, top: &Path) -> Modules {
    let mut modules = Modules::from([(Names::new(), Module::default())]);
    let mut folders = vec![top.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                if !path.join("Cargo.toml").exists() {
                    folders.push(path);
                }
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let within = path.strip_prefix(top).unwrap().with_extension("");
                modules.insert(place(&within.to_string_lossy()), Module::read(&std::fs::read_to_string(&path).unwrap()));
            }
        }
    }
    for module in modules.values_mut() {
        let paths = module.used.iter_mut().chain(module.brought.values_mut()).chain(&mut module.globs);
        paths.filter_map(|path| path.first_mut()).filter(|first| *first == name).for_each(|first| *first = "crate".to_string());
    }
    without_test_files(modules)
}

/// The module of a file, by its path in the crate without the ending.
fn place(file: &str) -> Names {
    let mut names: Names = file.split('/').map(str::to_string).collect();
    if names.last().is_some_and(|last| last == "mod") || names == ["lib"] {
        names.pop();
    }
    names
}

fn without_test_files(mut modules: Modules) -> Modules {
    let declared: BTreeSet<Names> = modules
        .iter()
        .flat_map(|(place, module)| module.tests.iter().map(|name| [place.as_slice(), std::slice::from_ref(name)].concat()))
        .collect();
    modules.retain(|place, _| {
        let declared = (1..=place.len()).any(|length| declared.contains(&place[..length]));
        // A file of tests may have another name than its module (`#[path]`).
        !declared && !place.last().is_some_and(|name| name.ends_with("tests"))
    });
    modules
}

#[test]
fn no_module_uses_one_that_uses_it() {
    let top = Path::new(env!("CARGO_MANIFEST_DIR"));
    let manifest: toml::Table = std::fs::read_to_string(top.join("Cargo.toml")).unwrap().parse().unwrap();
    let (mut all, mut found) = (0, Vec::new());
    for member in manifest["workspace"]["members"].as_array().unwrap() {
        let folder = top.join(member.as_str().unwrap());
        let manifest: toml::Table = std::fs::read_to_string(folder.join("Cargo.toml")).unwrap().parse().unwrap();
        let name = manifest["package"]["name"].as_str().unwrap().replace('-', "_");
        let sources = Some(folder.join("src")).filter(|sources| sources.exists()).unwrap_or(folder);
        let modules = read(&name, &sources);
        all += modules.len();
        found.extend(circles(&name, &modules));
    }
    assert!(all > 700, "{all}");
    assert!(found.is_empty(), "what both need belongs into a third module, below them:\n{}", found.join("\n"));
}

/// The circles of a crate with these files, each with its path and its code.
fn circles_of<const N: usize>(files: [(&str, &str); N]) -> usize {
    let mut modules = Modules::from([(Names::new(), Module::default())]);
    modules.extend(files.map(|(file, code)| (place(file), Module::read(code))));
    circles("crate", &without_test_files(modules)).len()
}

#[test]
fn circles_are_found_however_they_are_written() {
    let uses = [("a", "use super::b::B; pub struct A;"), ("b", "pub struct B; fn new() -> Option<B> { crate::a::A::new() }")];
    assert_eq!(circles_of(uses), 2);
    let through_a_third = [("a", "use super::b::{self, B as Other};"), ("b", "use crate::c::C;"), ("c", "pub struct C; use crate::a;")];
    assert_eq!(circles_of(through_a_third), 4, "two names of `b`, and one each of the others");
    let of_folders = [
        ("x", "mod a; mod c;"),
        ("x/a", "use crate::y::b::B;"),
        ("x/c", "pub struct C;"),
        ("y/mod", "mod b;"),
        ("y/b", "pub struct B; use super::super::x::c::C;"),
    ];
    assert_eq!(circles_of(of_folders), 2);
    let handed_out = [
        ("x/mod", "mod a; mod b; pub use a::A; pub(crate) use b::*;"),
        ("x/a", "pub struct A; use super::B;"),
        ("x/b", "pub struct B; fn of(a: super::A<'_>) -> impl Fn() + use<'_> { super::A::of(a) }"),
    ];
    assert_eq!(circles_of(handed_out), 3, "two names of `A`, and one of `B`");
    let with_the_folder = [("x", "mod a; pub struct X; fn x() { a::a() }"), ("x/a", "use super::X; pub fn a() {}")];
    assert_eq!(circles_of(with_the_folder), 2);
}

#[test]
fn what_is_no_circle_passes() {
    let one_way =
        [("a", "use crate::b::B;"), ("b", "pub struct B; // crate::a::A\nconst SAID: &str = \"crate::a\"; const SIGN: char = '\"';")];
    assert_eq!(circles_of(one_way), 0);
    let shared = [("x/mod", "mod a; pub use a::A; pub(in crate::x) const MOST: u8 = 1;"), ("x/a", "pub struct A; use super::MOST;")];
    assert_eq!(circles_of(shared), 0);
    let tests = [
        ("a", "pub struct A; #[cfg(test)] mod tests { use crate::b::B; } #[cfg(test)] mod drawn;"),
        ("a/drawn", "use crate::b::B;"),
        ("b", "pub struct B; use crate::a::A;"),
    ];
    assert_eq!(circles_of(tests), 0);
    let other_crates = [("a", "use regex::Regex; use b_crate::a::A; pub struct A;"), ("regex", "use crate::a::A; pub struct Own;")];
    assert_eq!(circles_of(other_crates), 0);
}
