//! Tests of the public log, as those who keep a copy of it see it: with this program, with another one in Python, and with libraries that
//! others wrote for the same format.

use crate::history::behind_the_back;
use crate::site::Site;
use answerable::clock::today;
use answerable_commands::register::copied::{Copied, Found};
use answerable_commands::register::fetch;
use answerable_domain::model::EventKind;
use answerable_store::db::entities::{log_entry, public_record, status_update};
use answerable_store::db::history::{Break, Happening, History, RecordKind, adopt_log, verify};
use answerable_store::db::log::{self, Fault, Verifier};
use answerable_testing::TestDatabase;
use chrono::{Days, Utc};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};
use serde_json::Value;
use signed_note::{Note, StandardVerifier, VerifierList};
use std::collections::{BTreeSet, HashMap};
use std::process::Command;
use tlog_tiles::{Checkpoint, Tile, TileHashReader, TileReader, check_record, check_tree, prove_record, prove_tree, record_hash};

/// A site with the demonstration and its log closed, and a copy of the log.
async fn closed(db: TestDatabase) -> (Site, String) {
    let site = Site::demonstration(db).await;
    assert_eq!(site.close_log().await.len(), 1);
    let copy = site.get("/history.jsonl").await.text();
    (site, copy)
}

/// What this program finds when it checks the site from outside.
pub async fn against(site: &Site, copy: &str) -> Found {
    let address = fetch::Site::at(&site.served().await).unwrap();
    Copied::read(copy.as_bytes()).unwrap().against(&address, None).await.unwrap()
}

/// What the program in Python finds when it checks the site: whether all is well, and what it says.
pub async fn in_python(site: &Site, copy: &str, kept: Option<&str>) -> (bool, String) {
    in_python_with(site, copy, kept, None).await
}

/// What the program in Python finds, with a key that was kept; possible only after a checkpoint.
pub async fn in_python_with(site: &Site, copy: &str, kept: Option<&str>, key: Option<&str>) -> (bool, String) {
    let folder = tempfile::tempdir().unwrap();
    let place = |name: &str, text: &str| {
        std::fs::write(folder.path().join(name), text).unwrap();
        folder.path().join(name)
    };
    let mut command = Command::new("python3");
    command.arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/verifier/check_register.py")).arg(site.served().await).arg(place("copy", copy));
    command.args(kept.map(|note| place("kept", note))).args(key.map(|key| place("key", key)));
    let done = tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap();
    let said = String::from_utf8(done.stdout).unwrap() + &String::from_utf8(done.stderr).unwrap();
    println!("{said}");
    (done.status.success(), said)
}

/// Writes one more public event, so that a record is listed again.
pub async fn listed_anew(site: &Site, kind: RecordKind, id: i64) {
    let happening = Happening { records: vec![(kind, id)], ..Happening::of(EventKind::InstitutionChanged) };
    History::write_one(&*site.db, happening, Utc::now()).await.unwrap();
}

async fn intact(site: &Site) {
    answerable_testing::intact(&site.db).await;
}

both!(what_was_published_is_whole_from_outside, |db| {
    let (site, copy) = closed(db).await;
    intact(&site).await;
    let found = against(&site, &copy).await;
    assert_eq!((&found.breaks, found.waiting), (&Vec::new(), 0));
    let listed: BTreeSet<String> = copy
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap())
        .flat_map(|entry| entry["records"].as_array().unwrap().iter().map(|record| record["place"].to_string()).collect::<Vec<_>>())
        .collect();
    assert_eq!(found.records, listed.len() as u64);
    for kind in ["document", "recommendation", "status_update", "action", "assessment", "reply", "moderation_decision", "responsibility"] {
        assert!(listed.iter().any(|place| place.contains(&format!("/records/{kind}/"))), "{kind}");
    }
    let (content, said) = in_python(&site, &copy, None).await;
    assert!(content && said.contains(&format!("{} records as the log says, 0 changed", found.records)), "{said}");
});

both!(an_edit_that_leaves_the_chain_as_it_is_is_found_from_outside, |db| {
    let (site, copy) = closed(db).await;
    let kept = site.get("/log/checkpoint").await.text();
    behind_the_back(&site.db, &["status_update"], "UPDATE status_update SET reasons = 'All is well.' WHERE id = 3").await;
    assert_eq!(site.get("/history.jsonl").await.text(), copy, "the log itself says nothing of it");
    let found = against(&site, &copy).await;
    assert!(found.breaks.len() == 1 && found.breaks[0].starts_with("/records/status_update/"), "{:?}", found.breaks);
    let (content, said) = in_python(&site, &copy, Some(&kept)).await;
    assert!(!content && said.contains("BROKEN: /records/status_update/"), "{said}");
    // A file of evidence, a decision of the moderator's, a recommendation's wording.
    for (table, statement) in [
        ("evidence", "UPDATE evidence SET title = 'Another' WHERE id = (SELECT MIN(id) FROM evidence WHERE assessment_id IS NOT NULL)"),
        ("moderation_decision", "UPDATE moderation_decision SET ground = 'spam' WHERE id = 1"),
        ("recommendation_text", "UPDATE recommendation_text SET body = 'softer words' WHERE recommendation_id = 12"),
    ] {
        behind_the_back(&site.db, &[table], statement).await;
    }
    let places: BTreeSet<String> =
        against(&site, &copy).await.breaks.iter().filter_map(|broken| broken.split('/').nth(2).map(str::to_string)).collect();
    assert_eq!(places.into_iter().collect::<Vec<_>>(), ["assessment", "moderation_decision", "recommendation", "status_update"]);
});

both!(a_log_whose_end_was_cut_off_is_found, |db| {
    let (site, _) = closed(db).await;
    listed_anew(&site, RecordKind::Institution, 1).await;
    site.close_log().await;
    let (copy, kept) = (site.get("/history.jsonl").await.text(), site.get("/log/checkpoint").await.text());
    for statement in ["DELETE FROM log_entry WHERE closing = 2", "DELETE FROM log_closing WHERE number = 2"] {
        behind_the_back(&site.db, &["log_entry", "log_closing"], statement).await;
    }
    let found = against(&site, &copy).await;
    assert!(found.breaks[0].contains("its end was cut off"), "{:?}", found.breaks);
    let (content, said) = in_python(&site, &copy, Some(&kept)).await;
    assert!(!content && said.matches("its end was cut off").count() == 2, "{said}");
    let shorter = site.get("/history.jsonl").await.text();
    let key = Verifier::read(site.get("/log/key").await.text().trim()).unwrap();
    let broken = Copied::read(shorter.as_bytes()).unwrap().follows(&kept, Some(&key)).unwrap();
    assert!(broken.is_some_and(|broken| broken.contains("cut off")));
});

both!(a_log_that_was_made_anew_is_found, |db| {
    let (site, copy) = closed(db).await;
    let kept = site.get("/log/checkpoint").await.text();
    // Everything again, as somebody with the database and the keys could: the chain is left out here, since it never leaves the house.
    let tables = ["log_entry", "log_closing", "log_event", "history_record"];
    behind_the_back(&site.db, &["event"], "UPDATE event SET kind = 'status-update-corrected' WHERE kind = 'status-update-published'").await;
    for statement in ["DELETE FROM log_entry", "DELETE FROM log_closing", "UPDATE log_head SET closing = 1, opened_on = '2026-01-01'"] {
        behind_the_back(&site.db, &tables, statement).await;
    }
    let again = Site::again(site).await;
    assert_eq!(again.close_log().await.len(), 1);
    let found = against(&again, &copy).await;
    assert!(found.breaks[0].contains("made again"), "{:?}", found.breaks);
    let (content, said) = in_python(&again, &copy, Some(&kept)).await;
    assert!(!content && said.matches("made again").count() == 2, "{said}");
});

both!(a_log_that_is_not_what_its_checkpoint_says_is_never_signed_again, |db| {
    let (site, _) = closed(db).await;
    let first = log_entry::Entity::find_by_id(0).one(&*site.db).await.unwrap().unwrap();
    // Entries are in the order of their hashes: the first may well begin with zeros, and never with this.
    let other = format!("UPDATE log_entry SET leaf = 'ffff{}' WHERE position = 0", &first.leaf[4..]);
    behind_the_back(&site.db, &["log_entry"], &other).await;
    listed_anew(&site, RecordKind::Institution, 1).await;
    let refused = log::close(&site.db, &site.log.signer, today(), true).await.unwrap_err();
    assert!(format!("{refused}").contains("nothing was signed"), "{refused}");
    let breaks = verify(&site.db).await.unwrap().breaks;
    assert!(breaks.contains(&Break::Log(Fault::Entries(1))), "{breaks:?}");
});

/// Tiles that were fetched, for a library that reads them without waiting.
pub struct Fetched(HashMap<(u8, u64, u32), Vec<u8>>);

impl TileReader for Fetched {
    fn height(&self) -> u8 {
        8
    }

    fn read_tiles(&self, tiles: &[Tile]) -> Result<Vec<Vec<u8>>, tlog_tiles::Error> {
        Ok(tiles.iter().map(|tile| self.0[&(tile.level(), tile.level_index(), tile.width())].clone()).collect())
    }

    fn save_tiles(&self, _: &[Tile], _: &[Vec<u8>]) {}
}

impl Fetched {
    /// Fetches all tiles of a tree of that size, under the names of `tlog-tiles`.
    pub async fn of(site: &Site, size: u64) -> Fetched {
        let mut fetched = HashMap::new();
        for (level, hashes) in [(0, size), (1, size / 256)] {
            for index in 0..hashes.div_ceil(256) {
                let width = (hashes - index * 256).min(256);
                let answer = site.get(&format!("/log/tile/{}", log::tile_path(&level.to_string(), index, width))).await;
                assert_eq!(answer.status, 200);
                fetched.insert((level, index, width as u32), answer.bytes);
            }
        }
        Fetched(fetched)
    }
}

both!(libraries_of_others_follow_the_log, |db| {
    let (site, copy) = closed(db).await;
    let read = |note: Vec<u8>, key: String| {
        let note = Note::from_bytes(&note).unwrap();
        let key = StandardVerifier::new(key.trim()).unwrap();
        let (signed, unknown) = note.verify(&VerifierList::new(vec![Box::new(key)])).unwrap();
        assert_eq!((signed.len(), unknown.len()), (1, 0));
        let checkpoint = Checkpoint::from_bytes(note.text()).unwrap();
        assert_eq!(checkpoint.origin(), "register.example/log");
        checkpoint
    };
    let before = read(site.get("/log/checkpoint").await.bytes, site.get("/log/key").await.text());
    assert_eq!(before.size(), copy.lines().count() as u64);
    for id in [1, 2, 3] {
        listed_anew(&site, RecordKind::Institution, id).await;
    }
    site.close_log().await;
    let now = read(site.get("/log/checkpoint").await.bytes, site.get("/log/key").await.text());
    assert_eq!(now.size(), before.size() + 3);
    assert!(now.size() > 256, "a tree of more than one tile");

    let fetched = Fetched::of(&site, now.size()).await;
    let tree = TileHashReader::new(now.size(), *now.hash(), &fetched);
    let proof = prove_tree(now.size(), before.size(), &tree).unwrap();
    check_tree(&proof, now.size(), *now.hash(), before.size(), *before.hash()).unwrap();
    let last = (now.size() - 1) / 256;
    let bundle = site.get(&format!("/log/tile/{}", log::tile_path("entries", last, now.size() - last * 256))).await.bytes;
    let mut rest = &bundle[..];
    let mut at = last * 256;
    while let Some((length, after)) = rest.split_first_chunk::<2>() {
        let (entry, after) = after.split_at(u16::from_be_bytes(*length).into());
        let proof = prove_record(now.size(), at, &tree).unwrap();
        check_record(&proof, now.size(), *now.hash(), at, record_hash(entry)).unwrap();
        (rest, at) = (after, at + 1);
    }
    assert_eq!(at, now.size());
});

both!(what_has_changed_since_the_last_closing_says_so, |db| {
    let (site, copy) = closed(db).await;
    listed_anew(&site, RecordKind::Institution, 1).await;
    let found = against(&site, &copy).await;
    assert_eq!((found.waiting, &found.breaks), (1, &Vec::new()));
    assert!(in_python(&site, &copy, None).await.0);
    // Today is not over: what closes by itself waits.
    assert_eq!(log::close(&site.db, &site.log.signer, today(), false).await.unwrap(), []);
    let tomorrow = today() + Days::new(1);
    let made = log::close(&site.db, &site.log.signer, tomorrow, false).await.unwrap();
    assert_eq!(made.iter().map(|closing| (closing.number, closing.entries)).collect::<Vec<_>>(), [(2, 1)]);
    assert_eq!(log::close(&site.db, &site.log.signer, tomorrow, false).await.unwrap(), []);
    let found = against(&site, &copy).await;
    assert_eq!((found.waiting, &found.breaks), (0, &Vec::new()));
    intact(&site).await;
});

both!(a_form_that_is_listed_anew_has_another_salt_and_the_earlier_is_gone, |db| {
    let (site, copy) = closed(db).await;
    let row = |name: String| public_record::Entity::find().filter(public_record::Column::Name.eq(name));
    let before =
        public_record::Entity::find().filter(public_record::Column::Kind.eq("status_update")).one(&*site.db).await.unwrap().unwrap();
    let update = status_update::Entity::find_by_id(status_update::Key::new(before.record_id)).one(&*site.db).await.unwrap().unwrap();
    // What a hiding does: the row is rewritten, and its event lists the record.
    behind_the_back(&site.db, &["status_update"], &format!("UPDATE status_update SET reasons = '—' WHERE id = {}", update.id)).await;
    listed_anew(&site, RecordKind::StatusUpdate, update.id.number()).await;
    let after = row(before.name.clone()).one(&*site.db).await.unwrap().unwrap();
    assert!(after.salt != before.salt && after.name == before.name && after.closing == 2);
    assert_eq!(row(before.name.clone()).count(&*site.db).await.unwrap(), 1);
    site.close_log().await;
    let found = against(&site, &copy).await;
    assert_eq!((found.waiting, &found.breaks), (0, &Vec::new()));
    let log = site.get("/history.jsonl").await.text();
    assert!(!log.contains(&before.salt) && !log.contains(&after.salt) && !log.contains(&update.reasons));
    intact(&site).await;
});

both!(a_register_from_before_the_log_begins_one, |db| {
    let site = Site::demonstration(db).await;
    let events = answerable_store::db::entities::event::Entity::find()
        .filter(answerable_store::db::entities::event::Column::Public.eq(true))
        .count(&*site.db)
        .await
        .unwrap();
    // As it was before: events without entries, records without forms.
    for (table, statement) in [
        ("log_event", "DELETE FROM log_event"),
        ("public_record", "DELETE FROM public_record"),
        ("log_head", "UPDATE log_head SET opened_on = NULL"),
    ] {
        behind_the_back(&site.db, &[table], statement).await;
    }
    adopt_log(&*site.db, Utc::now()).await.unwrap();
    adopt_log(&*site.db, Utc::now()).await.unwrap();
    let made = site.close_log().await;
    assert!(made.len() == 1 && made[0].entries > events, "{made:?}");
    let copy = site.get("/history.jsonl").await.text();
    assert!(copy.contains("\"kind\":\"records-bound\""));
    assert_eq!(against(&site, &copy).await.breaks, Vec::<String>::new());
});

both!(the_log_tells_no_order_and_no_key, |db| {
    let (site, copy) = closed(db).await;
    let lines: Vec<&str> = copy.lines().collect();
    let leaves: Vec<String> = log_entry::Entity::find()
        .order_by_asc(log_entry::Column::Position)
        .all(&*site.db)
        .await
        .unwrap()
        .into_iter()
        .map(|row| row.leaf)
        .collect();
    assert!(leaves.is_sorted() && leaves.len() == lines.len());
    for line in lines {
        let entry: Value = serde_json::from_str(line).unwrap();
        let known = ["actor", "closing", "day", "detail", "kind", "part", "recommendation", "records", "state", "subject"];
        assert!(entry.as_object().unwrap().keys().all(|key| known.contains(&key.as_str())), "{line}");
        assert!(entry["kind"] != "moderation-decided" || entry["state"].is_null() && entry["recommendation"].is_null(), "{line}");
        assert!(entry["actor"]["kind"] != "civil_society" || entry["actor"]["name"].is_null(), "{line}");
        assert!(line.len() < 65_536);
    }
    for kind in ["assessment", "moderation_decision", "reply"] {
        let row = public_record::Entity::find().filter(public_record::Column::Kind.eq(kind)).one(&*site.db).await.unwrap().unwrap();
        let text = site.get(&format!("/records/{kind}/{}.json", row.name)).await.json().to_string();
        // A ground, which tells of nobody.
        let text = text.replace("\"ground\":\"personal_data\"", "");
        for word in ["organisation", "visibility", "pseudonym", "coalition", "person", "_id\"", "submitted_on"] {
            assert!(!text.contains(word), "{kind}: {word}: {text}");
        }
    }
});

both!(addresses_of_the_log_answer_exactly, |db| {
    let site = Site::demonstration(db).await;
    let empty = site.get("/log/checkpoint").await.text();
    assert!(
        empty.starts_with("register.example/log\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n\u{2014} register.example/log "),
        "{empty}"
    );
    assert_eq!(site.get("/history.jsonl").await.text(), "");
    site.close_log().await;
    let size = site.get("/history.jsonl").await.text().lines().count();
    let rest = site.get(&format!("/history.jsonl?after={}", size - 2)).await;
    assert_eq!(rest.text().lines().count(), 2);
    let note = site.get("/log/checkpoint").await;
    assert_eq!(note.header("content-type"), "text/plain; charset=utf-8");
    assert_eq!(site.get(&format!("/log/checkpoint/{size}")).await.text(), note.text());
    for nothing in [
        "/log/checkpoint/1",
        "/log/tile/0/999",
        "/log/tile/0/0",
        "/log/tile/9/000",
        "/log/tile/entries/999",
        "/records/assessment/none.json",
        "/records/person/1.json",
        "/records/membership/1.json",
        "/records/institution/1",
    ] {
        assert_eq!(site.get(nothing).await.status, 404, "{nothing}");
    }
    let tile = site.get("/log/tile/0/000").await;
    assert_eq!((tile.bytes.len(), tile.header("content-type")), (256 * 32, "application/octet-stream"));
});
