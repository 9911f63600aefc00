//! Tests that what happens has words. A page says of an event `event-<kind>`, and of a form that was taken `done-<word>`; both keys are put
//! together, so the test of keys that are written out (`app/domain/src/words/mod.rs`) does not see them.

use crate::clock::sources;
use crate::site::Site;
use answerable_domain::model::Lang;
use answerable_domain::view::changes::ChangeKind;
use answerable_domain::words::Lexicon;
use answerable_store::db::entities::event;
use regex::Regex;
use sea_orm::{EntityTrait, QuerySelect};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Kinds of events that not everybody may read: the chain holds them, and no list of changes shows them.
const PRIVATE: &[&str] = &[
    "account-changed",
    "action-drafted",
    "action-returned",
    "action-submitted",
    "assessment-visibility-lowered",
    "coalition-changed",
    "coalition-invited",
    "coalition-shown",
    "demonstration-accounts-added",
    "demonstration-loaded",
    "ending-proposed",
    "ending-refused",
    "form-discarded",
    "form-held",
    "hiding-appealed",
    "history-begun",
    "independent-institution-registered",
    "intake-abandoned",
    "intake-begun",
    "intake-changed",
    "intake-published",
    "interest-declared",
    "interest-ended",
    "interest-ending-asked",
    "interest-stays",
    "invitation-revoked",
    "member-invited",
    "member-joined",
    "membership-ended",
    "moderator-agreed",
    "moderator-objected",
    "moderator-waited",
    "office-left",
    "office-taken",
    "organisation-contact-changed",
    "organisation-registered",
    "password-changed",
    "password-reset",
    "records-bound",
    "records-recorded",
    "recovery-codes-renewed",
    "reference-updated",
    "registration-questioned",
    "registration-refused",
    "reply-drafted",
    "reply-returned",
    "reply-submitted",
    "report-drafted",
    "report-returned",
    "report-submitted",
    "second-factor-reset",
    "second-factor-set-up",
    "second-factor-turned-off",
    "settings-noted",
    "signature-left",
    "text-confirmed",
    "text-drafted",
    "text-returned",
    "text-submitted",
    "work-handed-over",
];

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
fn every_event_that_is_written_has_words_or_is_private() {
    let begins = r"\b(?:noted|noted_of|noted_own|happening|happening_of|event|public|about|note)\(|\bkind: |\blet [^=;]*\bkind\b[^=;]*= ";
    let begins = Regex::new(begins).unwrap();
    let writes = Regex::new(r"Happening|History|\bnoted\b|\bnote\(").unwrap();
    let mut written = BTreeSet::new();
    for code in contents(&["src/commands", "src/demo", "src/store"]).iter().filter(|code| writes.is_match(code)) {
        for found in begins.find_iter(code) {
            let ends: &[u8] = if found.as_str().ends_with('(') { b"" } else { b",;" };
            written.extend(literals(piece(code, found.end(), ends), true));
        }
    }
    let listed: BTreeSet<String> = ChangeKind::ALL.iter().flat_map(|kind| kind.events()).map(|kind| kind.to_string()).collect();
    let private: BTreeSet<String> = PRIVATE.iter().map(|kind| kind.to_string()).collect();
    assert!(listed.is_disjoint(&private));
    let known: BTreeSet<String> = listed.union(&private).cloned().collect();
    let missing: Vec<&String> = written.difference(&known).collect();
    assert!(missing.is_empty(), "in no ChangeKind::events(), where everybody may read them, nor in PRIVATE here: {missing:?}");
    let gone: Vec<&String> = known.difference(&written).collect();
    assert!(gone.is_empty(), "events that nothing writes any more: {gone:?}");
    for lang in Lang::ALL {
        let silent: Vec<&String> = listed.iter().filter(|kind| !Lexicon::of(lang).has(&format!("event-{kind}"))).collect();
        assert!(silent.is_empty(), "no event-… in {}: {silent:?}", lang.tag());
    }
}

both!(events_of_the_demonstration_are_public_where_they_have_words, |db| {
    let site = Site::demonstration(db).await;
    let kinds: Vec<(String, bool)> = event::Entity::find()
        .select_only()
        .columns([event::Column::Kind, event::Column::Public])
        .distinct()
        .into_tuple()
        .all(&*site.db)
        .await
        .unwrap();
    assert!(kinds.iter().any(|(_, public)| *public) && kinds.iter().any(|(_, public)| !*public), "{kinds:?}");
    for (kind, public) in kinds {
        assert_eq!(public, ChangeKind::ALL.iter().any(|of| of.events().contains(&kind.as_str())), "{kind}");
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
