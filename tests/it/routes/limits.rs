//! Tests of how much a form may hold: for strangers, and for people at a desk.

use super::addresses;
use crate::client::Client;
use crate::site::{Answer, demonstration};
use answerable_domain::model::Role;
use axum::http::StatusCode;
use std::path::PathBuf;

const REPORT: &str = "/en/work/recommendations/CEDAW/C/XVL/CO/5/33/report";

/// The folders of files of current requests that this process made.
fn folders() -> Vec<PathBuf> {
    let entries = std::fs::read_dir(std::env::temp_dir()).unwrap().flatten();
    entries.map(|entry| entry.path()).filter(|path| path.to_string_lossy().contains("answerable-sent-")).collect()
}

async fn both_ways(client: &Client<'_>, path: &str, fields: &[(&str, &str)]) -> [Answer; 2] {
    [client.post(path, fields).await, client.post_files(path, fields, &[]).await]
}

#[tokio::test]
async fn a_strangers_words_are_limited_at_every_address() {
    let site = demonstration().await;
    let stranger = site.client();
    let long = "a".repeat(3 << 20);
    let mut taken = 0;
    for path in addresses::public().into_iter().chain(addresses::desks()) {
        for answer in both_ways(&stranger, &path, &[("reasons", &long), ("status", "planned")]).await {
            // Not everything takes forms; signing out reads none.
            let reads = path != "/en/sign-out" && answer.status != StatusCode::METHOD_NOT_ALLOWED && answer.status != StatusCode::NOT_FOUND;
            if reads {
                assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE, "{path}");
                taken += 1;
            }
            assert!(answer.bytes.len() < 200_000, "{path} echoes {} bytes", answer.bytes.len());
        }
    }
    assert!(taken > 60, "{taken}");
    // What nobody could tell apart from a form of words stays whole.
    let page = stranger.post_files("/en/work/files", &[("reasons", "typed before")], &[("file", "a.txt", &vec![b'a'; 3 << 20])]).await;
    assert_eq!(page.status, StatusCode::UNAUTHORIZED);
    assert!(page.text().contains("typed before"));
}

#[tokio::test]
async fn words_are_limited_in_sum_and_what_fits_is_kept() {
    let site = demonstration().await;
    let validator = site.as_role(Role::Validator).await;
    let long = "a".repeat(3 << 20);
    let half = "b".repeat(1 << 20);
    let fields = [("step", "publish"), ("missing", "kept before"), ("reasons", &long), ("next_step", "kept behind")];
    for answer in both_ways(&validator, REPORT, &fields).await {
        assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
        let page = answer.text();
        assert!(page.contains("This is too long") && page.contains("kept before"));
        assert!(!page.contains("name=\"step\""), "what is not whole is not published by pressing again");
        assert!(page.len() < 100_000);
    }
    let page = validator.post_files(REPORT, &fields, &[]).await.text();
    assert!(page.contains("kept behind"), "a part behind the one that is too long is kept");
    // No field alone is too long.
    for answer in both_ways(&validator, REPORT, &[("reasons", &half), ("missing", &half), ("next_step", &half)]).await {
        assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    }
}

#[tokio::test]
async fn the_head_of_a_part_is_not_read_without_end() {
    let site = demonstration().await;
    for client in [site.client(), site.as_role(Role::Validator).await] {
        let name = "a".repeat(5 << 20);
        let answer = client.post_files("/en/work/files", &[(&name, "x")], &[]).await;
        assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
        assert!(answer.bytes.len() < 100_000);
    }
}

#[tokio::test]
async fn files_are_counted_and_empty_ones_are_none() {
    let site = demonstration().await;
    let validator = site.as_role(Role::Validator).await;
    let before = folders().len();
    let empty: Vec<(&str, &str, &[u8])> = vec![("evidence-file-0", "", b""); 2_000];
    for client in [&site.client(), &validator] {
        let answer = client.post_files(REPORT, &[("step", "save"), ("reasons", "typed")], &empty).await;
        assert_ne!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    }
    let many: Vec<(&str, &str, &[u8])> = vec![("evidence-file-0", "a.txt", b"words"); 31];
    let answer = validator.post_files(REPORT, &[("step", "save"), ("reasons", "typed beside them")], &many).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(answer.text().contains("typed beside them"));
    // A stranger's are read and forgotten, at the way in too.
    let answer = site.client().post_files("/en/sign-in", &[("email", "a@x.example")], &many).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(folders().len() <= before, "nothing of it is left");
}
