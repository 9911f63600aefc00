//! Tests of a new key for the public log: a reader who knows the earlier key goes on with it, and from an earlier checkpoint there is a
//! proof that the log goes on.

use crate::log::{Fetched, against, in_python_with, listed_anew};
use crate::site::Site;
use answerable::clock::today;
use answerable_commands::register::copied::Copied;
use answerable_commands::register::fetch;
use answerable_store::db::history::RecordKind;
use answerable_store::db::log::{self, Verifier, read_checkpoint};
use axum::http::StatusCode;
use tlog_tiles::{TileHashReader, check_tree, prove_tree};

const EARLIER: [u8; 32] = [7; 32];
const LATER: [u8; 32] = [8; 32];

/// The lines that sign a note.
fn signatures(note: &str) -> usize {
    note.lines().filter(|line| line.starts_with("\u{2014} register.example/log ")).count()
}

both!(whoever_knows_the_earlier_key_goes_on_after_a_new_one, |db| {
    let site = Site::signed_by(Site::demonstration(db).await, &[EARLIER]).await;
    site.close_log().await;
    let copy = site.get("/history.jsonl").await.text();
    let (kept, key) = (site.get("/log/checkpoint").await.text(), site.get("/log/key").await.text());
    let earlier = Verifier::read(&key).unwrap();
    assert_eq!((signatures(&kept), key.lines().count()), (1, 1));

    // A new key; nothing was closed since. The newest checkpoint is signed with it at once.
    let site = Site::signed_by(site, &[LATER, EARLIER]).await;
    let keys: Vec<Verifier> = site.get("/log/key").await.text().lines().map(|line| Verifier::read(line).unwrap()).collect();
    assert!(keys.len() == 2 && keys[1] == earlier && keys[0] != earlier, "{keys:?}");
    let now = site.get("/log/checkpoint").await.text();
    assert!(signatures(&now) == 2 && keys.iter().all(|key| key.opens(&now) == earlier.opens(&kept)));
    // The one of before stays as it was signed.
    let (_, size, root) = read_checkpoint(earlier.opens(&kept).unwrap()).unwrap();
    assert_eq!(site.get(&format!("/log/checkpoint/{size}")).await.text(), kept);

    // The log grows, and both keys sign.
    listed_anew(&site, RecordKind::Institution, 1).await;
    listed_anew(&site, RecordKind::Institution, 2).await;
    assert_eq!(site.close_log().await.len(), 1);
    let now = site.get("/log/checkpoint").await.text();
    let opened: Vec<_> = keys.iter().map(|key| read_checkpoint(key.opens(&now).unwrap()).unwrap()).collect();
    let (_, grown, later) = opened[0];
    assert!(opened[1] == opened[0] && grown == size + 2);

    // From the checkpoint of before to this one there is a proof, as a library of others makes and checks it; of another root there is none.
    let tiles = Fetched::of(&site, grown).await;
    let root = tlog_tiles::Hash(root);
    let later = tlog_tiles::Hash(later);
    let proof = prove_tree(grown, size, &TileHashReader::new(grown, later, &tiles)).unwrap();
    check_tree(&proof, grown, later, size, root).unwrap();
    assert!(check_tree(&proof, grown, later, size, tlog_tiles::Hash([1; 32])).is_err());

    // This program and the one in Python, with the earlier key.
    let address = fetch::Site::at(&site.served().await).unwrap();
    let copied = Copied::read(copy.as_bytes()).unwrap();
    assert_eq!(copied.follows(&kept, Some(&earlier)).unwrap(), None);
    assert_eq!(copied.against(&address, Some(&earlier)).await.unwrap().breaks, Vec::<String>::new());
    let (content, said) = in_python_with(&site, &copy, Some(&kept), Some(&key)).await;
    assert!(content, "{said}");

    // Once the earlier key is gone, who knows that one alone is told that it does not sign; who knows both goes on.
    let site = Site::signed_by(site, &[LATER]).await;
    let address = fetch::Site::at(&site.served().await).unwrap();
    listed_anew(&site, RecordKind::Institution, 3).await;
    assert_eq!(site.close_log().await.len(), 1);
    let found = Copied::read(copy.as_bytes()).unwrap().against(&address, Some(&earlier)).await.unwrap();
    assert!(found.breaks[0].contains("was not signed with the log's key"), "{:?}", found.breaks);
    assert_eq!(against(&site, &copy).await.breaks, Vec::<String>::new());
});

both!(a_key_that_never_knew_the_earlier_one_signs_nothing, |db| {
    let site = Site::signed_by(Site::demonstration(db).await, &[EARLIER]).await;
    site.close_log().await;
    let site = Site::signed_by(site, &[LATER]).await;
    assert_eq!(site.get("/log/checkpoint").await.status, StatusCode::SERVICE_UNAVAILABLE);
    listed_anew(&site, RecordKind::Institution, 1).await;
    let refused = log::close(&site.db, &site.log.signer, today(), true).await.unwrap_err();
    assert!(format!("{refused:#}").contains("not signed with keys that are here"), "{refused:#}");
});
