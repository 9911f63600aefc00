//! Tests that what happens has words. A page says of an event `event-<kind>`, and of a form that was taken `done-<word>`; both keys are put
//! together, so the test of keys that are written out (`app/domain/src/words/mod.rs`) does not see them.

use crate::clock::sources;
use crate::site::Site;
use answerable_domain::model::{EventKind, Lang};
use answerable_domain::words::Lexicon;
use answerable_store::db::Coded;
use answerable_store::db::entities::event;
use regex::Regex;
use sea_orm::{EntityTrait, QuerySelect};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Words on what was done that a page shows in words of its own, each with the page.
const OF_A_PAGE: [(&str, &str); 1] = [("danger-told", "app/src/pages/hiding/danger.rs")];

/// The code below some folders, a file each, without tests.
fn contents(folders: &[&str]) -> Vec<String> {
    let top = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files: Vec<PathBuf> = Vec::new();
    folders.iter().for_each(|folder| sources(&top.join(folder), &mut files));
    let read = |path: &PathBuf| std::fs::read_to_string(path).unwrap().split("#[cfg(test)]").next().unwrap().to_string();
    files.iter().map(read).collect()
}

/// The code from a place to the end of the bracket in which it stands, or to one of some letters outside of further brackets.
fn piece<'a>(code: &'a str, from: usize, ends: &[u8]) -> &'a str {
    let (mut depth, mut quoted, mut escaped) = (0, false, false);
    for (at, letter) in code.bytes().enumerate().skip(from) {
        match letter {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            _ if quoted => {}
            b')' | b']' | b'}' if depth == 0 => return &code[from..at],
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => depth -= 1,
            end if depth == 0 && ends.contains(&end) => return &code[from..at],
            _ => {}
        }
    }
    &code[from..]
}

/// The last argument of a call, from behind its opening bracket.
fn last_argument(code: &str, mut from: usize) -> &str {
    let mut last = "";
    loop {
        let own = piece(code, from, b",");
        if !own.trim().is_empty() {
            last = own;
        }
        from += own.len();
        if code.as_bytes().get(from) != Some(&b',') {
            return last;
        }
        from += 1;
    }
}

/// All literals in some code that have the form of a word; those of several words alone, if it says so.
fn literals(code: &str, several: bool) -> Vec<String> {
    let literal = Regex::new("\"([a-z]+(?:-[a-z]+)*)\"").unwrap();
    literal.captures_iter(code).map(|found| found[1].to_string()).filter(|word| !several || word.contains('-')).collect()
}

#[test]
fn the_end_of_a_piece_of_code_is_found() {
    let code = r#"noted(who, if some("a)") { "one-thing" } else { "another" }), kind: "b-c", rest"#;
    assert_eq!(piece(code, 6, b""), r#"who, if some("a)") { "one-thing" } else { "another" }"#);
    assert_eq!(piece(code, 61, b",;"), r#" kind: "b-c""#);
    assert_eq!(last_argument(code, 6), r#" if some("a)") { "one-thing" } else { "another" }"#);
    assert_eq!(literals(code, true), ["one-thing", "b-c"]);
}

#[test]
fn every_event_that_everybody_may_read_has_words_and_each_is_written_somewhere() {
    let code = contents(&["src/commands", "src/demo", "src/store"]).concat();
    for kind in EventKind::ALL {
        let written = Regex::new(&format!(r"EventKind::{kind:?}\b")).unwrap();
        assert!(written.is_match(&code), "nothing writes {kind:?}");
        if kind.change().is_some() {
            assert!(!kind.lists_public_records(), "{kind:?} is public, and has an entry in the log by that");
            let silent: Vec<Lang> =
                Lang::ALL.into_iter().filter(|lang| !Lexicon::of(*lang).has(&format!("event-{}", kind.code()))).collect();
            assert!(silent.is_empty(), "no event-{} in {silent:?}", kind.code());
        }
    }
}

both!(events_of_the_demonstration_are_public_where_they_have_words, |db| {
    let site = Site::demonstration(db).await;
    let kinds: Vec<(Coded<EventKind>, bool)> = event::Entity::find()
        .select_only()
        .columns([event::Column::Kind, event::Column::Public])
        .distinct()
        .into_tuple()
        .all(&*site.db)
        .await
        .unwrap();
    assert!(kinds.iter().any(|(_, public)| *public) && kinds.iter().any(|(_, public)| !*public), "{kinds:?}");
    for (kind, public) in kinds {
        assert_eq!(public, kind.change().is_some(), "{kind:?}");
    }
});

#[test]
fn every_notice_of_what_was_done_has_words() {
    let (given, failed) =
        (Regex::new("done=([a-z-]+)").unwrap(), Regex::new(r#"(?:Failure::field|FieldError::(?:new|with))\("[^"]*", "[^"]*""#).unwrap());
    let sent = Regex::new(r"\.(?:done|finished)\(").unwrap();
    let chosen = Regex::new(r"\blet \(?[^=;]*\b(?:done|word)\b[^=;]*= ").unwrap();
    let named = Regex::new(r"\bfn (?:done|step_of|decision_of)\b[^{]*\{").unwrap();
    let mut said: BTreeSet<String> = BTreeSet::new();
    for code in contents(&["src/http", "src/commands", "app/src"]) {
        said.extend(given.captures_iter(&code).map(|found| found[1].to_string()));
    }
    for code in contents(&["src/http", "src/commands/intake"]) {
        // What is wrong with a form is said at its field, with keys of its own.
        let code = failed.replace_all(&code, "");
        for found in sent.find_iter(&code) {
            said.extend(literals(last_argument(&code, found.end()), false));
        }
        for found in named.find_iter(&code) {
            said.extend(literals(piece(&code, found.end(), b""), true));
        }
    }
    for code in contents(&["src/http"]) {
        let code = failed.replace_all(&code, "");
        for found in chosen.find_iter(&code) {
            said.extend(literals(piece(&code, found.end(), b";"), true));
        }
    }
    for (word, page) in OF_A_PAGE {
        assert!(said.remove(word), "nothing says {word} any more");
        let page = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(page)).unwrap();
        assert!(page.contains(word));
    }
    for lang in Lang::ALL {
        let silent: Vec<&String> = said.iter().filter(|word| !Lexicon::of(lang).has(&format!("done-{word}"))).collect();
        assert!(silent.is_empty(), "no done-… in {}: {silent:?}", lang.tag());
    }
    // The other way round: a word that the code spells otherwise is never shown.
    let there: BTreeSet<String> =
        contents(&["src/http", "src/commands", "app/src"]).iter().flat_map(|code| literals(code, false)).chain(said).collect();
    let notice = Regex::new(r"(?m)^done-([a-z-]+) =").unwrap();
    let mut unused = Vec::new();
    for file in std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("app/locales/en")).unwrap() {
        let words = std::fs::read_to_string(file.unwrap().path()).unwrap();
        unused.extend(notice.captures_iter(&words).map(|found| found[1].to_string()).filter(|word| !there.contains(word)));
    }
    assert!(unused.is_empty(), "notices that nothing sends a browser to: {unused:?}");
}
