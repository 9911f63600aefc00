//! Tests of files of evidence at the ministry's desk: sent with a form or before it, kept while a form comes back, public with the report
//! and not before; who gets them; what is refused; what the scanner holds back; what is removed.

use super::forms::{intact, summary, text, value};
use crate::client::Client;
use crate::site::{Answer, Site};
use answerable_commands::evidence::{Wholeness, remove_forgotten, scan_held, wholeness};
use answerable_demo as demo;
use answerable_domain::model::{BodyKind, Role};
use answerable_store::db::entities::stored_file;
use answerable_testing::{Kind, TestDatabase, database};
use axum::body::Body;
use axum::http::{Request, StatusCode};
use chrono::{Duration, Utc};
use sea_orm::{EntityTrait, QueryOrder};
use std::path::{Path, PathBuf};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

/// The form of a report on a recommendation that the Ministry of Justice leads and that was never reported on.
const FORM: &str = "/en/work/recommendations/CEDAW/C/XVL/CO/5/33/report";
const TEXT: &[u8] = b"The register of courts\nopened in all seven regions.\n";
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89";

/// All files in the shelf's folder, whatever they are.
fn shelved(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    entries.flatten().flat_map(|entry| if entry.path().is_dir() { shelved(&entry.path()) } else { vec![entry.path()] }).collect()
}

const WHOLE: [(&str, &str); 6] = [
    ("step", "save"),
    ("language", "en"),
    ("status", "partly_implemented"),
    ("reasons", "The register of courts opened in all seven regions."),
    ("evidence-kind-0", "process"),
    ("evidence-title-0", "Register/courts: “opening”"),
];

/// Takes a step with the form as it is now, with more fields and files.
async fn step(client: &Client<'_>, taken: &str, more: &[(&str, &str)], files: &[(&str, &str, &[u8])]) -> Answer {
    let page = text(client, FORM).await;
    let (version, kept) = (value(&page, "version"), value(&page, "evidence-kept-0"));
    let mut fields = WHOLE.to_vec();
    fields[0].1 = taken;
    fields.extend([("version", version.as_str()), ("evidence-kept-0", kept.as_str())]);
    fields.retain(|(name, _)| !more.iter().any(|(other, _)| other == name));
    fields.extend(more);
    client.post_files(FORM, &fields, files).await
}

both!(a_file_from_the_form_to_the_public_page, |db| {
    let site = Site::demonstration(db).await;
    let focal = site.as_role(Role::FocalPoint).await;
    let validator = site.as_role(Role::Validator).await;
    // The form comes back because of something else: the file is not lost, and need not be chosen again.
    let wrong = [("next_step_on", "soon")];
    let answer = step(&focal, "save", &wrong, &[("evidence-file-0", "C:\\plans\\../../secret name.txt", TEXT)]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let token = value(&answer.text(), "evidence-kept-0");
    assert!(token.contains("-txt-") && answer.text().contains("TXT, 1 KB"), "{token}");
    assert!(!answer.text().contains("secret name"), "what the sender calls it is not kept");
    let again = step(&focal, "save", &[("evidence-kept-0", "")], &[]).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER, "a form without it is another matter");
    let page = text(&focal, FORM).await;
    let version = value(&page, "version");
    let mut fields = WHOLE.to_vec();
    fields.extend([("version", version.as_str()), ("evidence-kept-0", token.as_str())]);
    assert_eq!(focal.post_files(FORM, &fields, &[]).await.status, StatusCode::SEE_OTHER);
    // A file that was sent by itself, as soon as it was chosen.
    let sent = focal.post_files("/en/work/files", &[], &[("file", "table.csv", "region;courts\nNorth;3\n".as_bytes())]).await;
    assert_eq!(sent.status, StatusCode::OK);
    assert_eq!(sent.json()["words"], "CSV, 1 KB");
    // Its own people can look at it; nobody else, and nobody before it is public.
    let own = format!("/en/work/files/{token}");
    let hash = token.split('-').next().unwrap();
    let public = format!("/en/files/{hash}.txt");
    assert_eq!(focal.get(&own).await.bytes, TEXT);
    assert_eq!(validator.get(&own).await.bytes, TEXT);
    let body = site.body(BodyKind::Institution, "ministry-of-tourism", "").await;
    site.person("focal@tourism.example", Some((Role::Validator, body))).await;
    let stranger = site.sign_in("focal@tourism.example").await;
    assert_eq!(stranger.get(&own).await.status, StatusCode::NOT_FOUND);
    // An organisation has files of its own; this one is nothing to it.
    for role in [Role::Contributor, Role::OrganisationLead] {
        let somebody = site.as_role(role).await;
        assert_eq!(somebody.get(&own).await.status, StatusCode::NOT_FOUND, "{role:?}");
        assert_eq!(somebody.get(&public).await.status, StatusCode::NOT_FOUND, "{role:?}");
    }
    for role in [Role::Coordinator, Role::Moderator, Role::Administrator] {
        let somebody = site.as_role(role).await;
        assert_eq!(somebody.get(&own).await.status, StatusCode::FORBIDDEN, "{role:?}");
        assert_eq!(somebody.post_files("/en/work/files", &[], &[("file", "a.txt", TEXT)]).await.status, StatusCode::FORBIDDEN, "{role:?}");
        assert_eq!(somebody.get(&public).await.status, StatusCode::NOT_FOUND, "{role:?}");
    }
    assert_eq!(site.get(&own).await.status, StatusCode::SEE_OTHER);
    assert_eq!(site.get(&public).await.status, StatusCode::NOT_FOUND);
    // Another's token is nothing: the evidence has no file then.
    let forged = format!("{}-txt-52-{}", "ab".repeat(32), "0".repeat(32));
    assert_eq!(step(&focal, "submit", &[("evidence-kept-0", forged.as_str())], &[]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(step(&focal, "submit", &[], &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(step(&validator, "publish", &[], &[]).await.status, StatusCode::SEE_OTHER);
    let page = site.get("/en/recommendations/CEDAW/C/XVL/CO/5/33").await.text();
    assert!(page.contains(&format!("href=\"{public}\"")) && page.contains("TXT, 1 KB"));
    let answer = site.get(&public).await;
    assert_eq!(answer.bytes, TEXT);
    assert_eq!(answer.header("content-type"), "text/plain; charset=utf-8");
    assert!(
        answer.header("content-disposition").starts_with("attachment; filename=\"Register-courts"),
        "{}",
        answer.header("content-disposition")
    );
    assert_eq!(answer.header("content-security-policy"), "default-src 'none'; sandbox");
    assert_eq!(answer.header("x-content-type-options"), "nosniff");
    for other in [
        format!("/en/files/{hash}.html"),
        format!("/en/files/{hash}"),
        "/en/files/..%2f..%2fregister.db".to_string(),
        format!("/en/files/{}.txt", "0".repeat(64)),
    ] {
        assert_eq!(site.get(&other).await.status, StatusCode::NOT_FOUND, "{other}");
    }
    // A day later what no draft refers to is gone, and the public file is not.
    assert_eq!(shelved(&site.shelf()).len(), 2);
    assert_eq!(remove_forgotten(&site.db, &site.files, Utc::now()).await.unwrap(), 0, "it may still be in somebody's form");
    assert_eq!(remove_forgotten(&site.db, &site.files, Utc::now() + Duration::hours(25)).await.unwrap(), 1);
    assert_eq!(shelved(&site.shelf()).len(), 1);
    assert_eq!(site.get(&public).await.bytes, TEXT);
    intact(&site).await;
    // Anyone who looks after the register is told of a file that was changed, or is gone.
    let hash = hash.to_string();
    let whole = async || wholeness(&*site.db, || Ok((*site.files).clone())).await.unwrap();
    assert_eq!(whole().await, Wholeness { whole: 1, ..Wholeness::default() });
    let place = shelved(&site.shelf()).pop().unwrap();
    std::fs::write(&place, "something else").unwrap();
    assert_eq!(whole().await, Wholeness { changed: vec![hash.clone()], ..Wholeness::default() });
    std::fs::remove_file(&place).unwrap();
    assert_eq!(whole().await, Wholeness { missing: vec![hash], ..Wholeness::default() });
});

both!(what_is_refused_says_why_and_leaves_nothing, |db| {
    let site = Site::demonstration(db).await;
    let focal = site.as_role(Role::FocalPoint).await;
    let large = vec![b'a'; (10 << 20) + 1];
    let cases: [(&str, &[u8], &str); 7] = [
        ("evidence.pdf", PNG, "This is a picture"),
        ("drawing.svg", b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "a drawing that a browser would run"),
        ("page.txt", b"<!DOCTYPE html><script>alert(1)</script>", "a web page"),
        ("nothing.txt", b"", "Nothing is in this file"),
        ("large.txt", &large, "larger than 10 MB"),
        ("program.txt", b"\x7fELF\x02\x01\x01\0\0\0\0\0", "This is a program"),
        ("report.pdf", TEXT, "what is in it is another: TXT"),
    ];
    for (name, content, why) in cases {
        let answer = step(&focal, "save", &[], &[("evidence-file-0", name, content)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
        let page = answer.text();
        assert!(page.contains(why), "{name}: «{why}»");
        assert!(
            page.contains("opened in all seven regions") && page.contains("href=\"#evidence-file-0\""),
            "{name}: nothing typed is lost"
        );
        let alone = focal.post_files("/en/work/files", &[], &[("file", name, content)]).await;
        assert_eq!(alone.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
        assert!(alone.json()["message"].as_str().unwrap().contains(why), "{name}");
    }
    let picture = focal.post_files("/es/work/files", &[], &[("file", "a.txt", PNG)]).await;
    assert!(picture.json()["message"].as_str().unwrap().contains("inhope.org"), "where abuse is reported");
    assert_eq!(shelved(&site.shelf()), Vec::<PathBuf>::new());
    assert_eq!(stored_file::Entity::find().all(&*site.db).await.unwrap(), vec![]);
});

// Browsers send a file field in which nothing was chosen as a file without a name and without content.
both!(no_file_was_chosen, |db| {
    let site = Site::demonstration(db).await;
    let focal = site.as_role(Role::FocalPoint).await;
    let answer = step(&focal, "save", &[], &[("evidence-file-0", "", b"")]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    let page = text(&focal, FORM).await;
    assert!(page.contains("opened in all seven regions"), "the report is saved");
    assert_eq!(value(&page, "evidence-kept-0"), "", "and has no file");
    // A file that has a name and nothing in it was chosen: it is refused, and says why.
    let answer = step(&focal, "save", &[("missing", "Typed beside it")], &[("evidence-file-0", "empty.pdf", b"")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = answer.text();
    assert!(page.contains("Nothing is in this file") && page.contains("href=\"#evidence-file-0\"") && page.contains("Typed beside it"));
    assert!(!text(&focal, FORM).await.contains("Typed beside it"), "nothing of it is saved");
    assert_eq!(shelved(&site.shelf()), Vec::<PathBuf>::new());
    assert_eq!(stored_file::Entity::find().all(&*site.db).await.unwrap(), vec![]);
});

#[tokio::test]
async fn a_sending_that_breaks_off_leaves_nothing() {
    let site = crate::site::demonstration().await;
    let focal = site.as_role(Role::FocalPoint).await;
    let whole = format!("--xx\r\ncontent-disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n{}", "word ".repeat(50_000));
    let halves: [Vec<Result<&[u8], std::io::Error>>; 2] =
        [vec![Ok(whole.as_bytes())], vec![Ok(&whole.as_bytes()[..9_000]), Err(std::io::ErrorKind::ConnectionReset.into())]];
    for half in halves {
        let half: Vec<Result<Vec<u8>, std::io::Error>> = half.into_iter().map(|piece| piece.map(<[u8]>::to_vec)).collect();
        let request = Request::post("/en/work/files")
            .header("sec-fetch-site", "same-origin")
            .header("content-type", "multipart/form-data; boundary=xx")
            .header("cookie", format!("__Host-answerable={}", focal.cookie().unwrap()));
        let answer = site.answer(request.body(Body::from_stream(futures_util::stream::iter(half))).unwrap()).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    }
    assert_eq!(shelved(&site.shelf()), Vec::<PathBuf>::new());
    assert_eq!(stored_file::Entity::find().all(&*site.db).await.unwrap(), vec![]);
    // Anyone who is not signed in has the words that were typed back, and no file of theirs is kept for a moment.
    let nobody = site.client();
    let answer = nobody.post_files("/en/work/files", &[("reasons", "typed before the session ended")], &[("file", "a.txt", TEXT)]).await;
    assert!(answer.text().contains("typed before the session ended"));
    assert_eq!(shelved(&site.shelf()), Vec::<PathBuf>::new());
    // And once more, whole.
    assert_eq!(focal.post_files("/en/work/files", &[], &[("file", "a.txt", TEXT)]).await.status, StatusCode::OK);
}

/// A scanner that gives the same answer each time.
async fn scanner(says: &'static str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut all = Vec::new();
            let mut piece = [0; 4096];
            // The end of a file is a piece of no length.
            while !all.ends_with(&[0, 0, 0, 0]) {
                match stream.read(&mut piece).await {
                    Ok(read) if read > 0 => all.extend_from_slice(&piece[..read]),
                    _ => break,
                }
            }
            let _ = stream.write_all(says.as_bytes()).await;
        }
    });
    format!("tcp://{address}")
}

async fn scanned(address: String) -> Site {
    let db = database(Kind::Sqlite).await;
    demo::load(&db).await.unwrap();
    Site::with_settings(db, move |name| (name == "ANSWERABLE_SCANNER").then(|| address.clone())).await
}

#[tokio::test]
async fn the_scanner_is_asked_and_holds_back_what_it_has_not_seen() {
    let site = scanned(scanner("stream: Eicar-Test-Signature FOUND\0").await).await;
    let focal = site.as_role(Role::FocalPoint).await;
    let answer = step(&focal, "save", &[], &[("evidence-file-0", "a.txt", TEXT)]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text().contains("Eicar-Test-Signature"));
    assert_eq!(shelved(&site.shelf()), Vec::<PathBuf>::new());

    // Nobody answers there.
    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let site = scanned(format!("tcp://{silent}")).await;
    let focal = site.as_role(Role::FocalPoint).await;
    let validator = site.as_role(Role::Validator).await;
    assert_eq!(step(&focal, "submit", &[], &[("evidence-file-0", "a.txt", TEXT)]).await.status, StatusCode::SEE_OTHER);
    let page = text(&validator, FORM).await;
    assert!(page.contains("waits for the virus scanner"));
    let token = value(&page, "evidence-kept-0");
    assert_eq!(validator.get(&format!("/en/work/files/{token}")).await.status, StatusCode::NOT_FOUND, "nobody reads what it has not seen");
    let refused = step(&validator, "publish", &[], &[]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("waits for the virus scanner"));
    assert_eq!(scan_held(&site.db, &site.files, Utc::now()).await.unwrap(), 0);
    // Later it can be reached.
    let reached = answerable_commands::evidence::Files {
        scanner: Some(answerable_evidence::scanner::Scanner::new(
            answerable_evidence::scanner::Address::read(&scanner("stream: OK\0").await).unwrap(),
        )),
        ..(*site.files).clone()
    };
    assert_eq!(scan_held(&site.db, &reached, Utc::now()).await.unwrap(), 1);
    assert_eq!(step(&validator, "publish", &[], &[]).await.status, StatusCode::SEE_OTHER);
    let hash = token.split('-').next().unwrap();
    assert_eq!(site.get(&format!("/en/files/{hash}.txt")).await.text().as_bytes(), TEXT);
}

#[tokio::test]
async fn what_the_scanner_finds_later_is_taken_away() {
    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let site = scanned(format!("tcp://{silent}")).await;
    let focal = site.as_role(Role::FocalPoint).await;
    assert_eq!(step(&focal, "save", &[], &[("evidence-file-0", "a.txt", TEXT)]).await.status, StatusCode::SEE_OTHER);
    let reached = answerable_commands::evidence::Files {
        scanner: Some(answerable_evidence::scanner::Scanner::new(
            answerable_evidence::scanner::Address::read(&scanner("stream: Bad FOUND\0").await).unwrap(),
        )),
        ..(*site.files).clone()
    };
    scan_held(&site.db, &reached, Utc::now()).await.unwrap();
    assert_eq!(shelved(&site.shelf()), Vec::<PathBuf>::new());
    let answer = step(&focal, "save", &[("missing", "More")], &[]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text().contains("choose it again"));
    assert_eq!(step(&focal, "save", &[("evidence-drop-0", "yes")], &[]).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_file_that_is_missing_keeps_no_other_from_the_scanner() {
    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let site = scanned(format!("tcp://{silent}")).await;
    let focal = site.as_role(Role::FocalPoint).await;
    let held = [("evidence-file-0", "a.txt", TEXT), ("evidence-file-1", "b.txt", &b"Another text of the same report"[..])];
    let more = [("evidence-kind-1", "process"), ("evidence-title-1", "Another")];
    assert_eq!(step(&focal, "save", &more, &held).await.status, StatusCode::SEE_OTHER);
    let rows = stored_file::Entity::find().order_by_asc(stored_file::Column::Id).all(&*site.db).await.unwrap();
    assert_eq!(rows.len(), 2);
    site.files.shelf.delete(&rows[0].hash).await.unwrap();
    let reached = answerable_commands::evidence::Files {
        scanner: Some(answerable_evidence::scanner::Scanner::new(
            answerable_evidence::scanner::Address::read(&scanner("stream: OK\0").await).unwrap(),
        )),
        ..(*site.files).clone()
    };
    assert_eq!(scan_held(&site.db, &reached, Utc::now()).await.unwrap(), 1);
    let rows = stored_file::Entity::find().order_by_asc(stored_file::Column::Id).all(&*site.db).await.unwrap();
    assert_eq!((rows[0].cleared_at, rows[1].cleared_at.is_some()), (None, true));
}

async fn with_quotas(db: TestDatabase, person: &'static str, body: &'static str) -> Site {
    demo::load(&db).await.unwrap();
    Site::with_settings(db, move |name| match name {
        "ANSWERABLE_UPLOADS_OF_PERSON_MB" => Some(person.to_string()),
        "ANSWERABLE_UPLOADS_OF_BODY_MB" => Some(body.to_string()),
        _ => None,
    })
    .await
}

/// A text of this many bytes, another for each number.
fn text_of(bytes: usize, number: usize) -> Vec<u8> {
    let line = format!("The register of courts opened, region {number}.\n");
    line.bytes().cycle().take(bytes).collect()
}

both!(so_much_may_be_sent_in_a_day_and_nothing_typed_is_lost, |db| {
    let site = with_quotas(db, "2", "3").await;
    let (focal, validator) = (site.as_role(Role::FocalPoint).await, site.as_role(Role::Validator).await);
    let (first, second, small) = (text_of(1_200_000, 1), text_of(1_200_000, 2), text_of(50_000, 3));
    let saved = step(&focal, "save", &[], &[("evidence-file-0", "a.txt", &first)]).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER);
    // One too many for the person: the form comes back with its words, and with the file that it had.
    let typed = [("reasons", "Written before the file was refused.")];
    let refused = step(&focal, "save", &typed, &[("evidence-file-1", "b.txt", &second)]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = refused.text();
    assert!(
        page.contains("you would have sent more than 2 MB today") && page.contains("href=\"#evidence-file-1\""),
        "{}",
        summary(&refused)
    );
    assert!(page.contains("Written before the file was refused.") && !value(&page, "evidence-kept-0").is_empty());
    assert_eq!(shelved(&site.shelf()).len(), 1, "nothing was done with it");
    // A file that goes up as soon as it is chosen, in the reader's language.
    let sent = focal.post_files("/ar/work/files", &[], &[("file", "b.txt", &second)]).await;
    assert_eq!(sent.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(sent.json()["message"].as_str().unwrap().contains("ميغابايت"), "{}", sent.text());
    // A smaller one still goes; a colleague's counts for both.
    assert_eq!(focal.post_files("/en/work/files", &[], &[("file", "c.txt", &small)]).await.status, StatusCode::OK);
    assert_eq!(validator.post_files("/en/work/files", &[], &[("file", "b.txt", &second)]).await.status, StatusCode::OK);
    let all = validator.post_files("/en/work/files", &[], &[("file", "d.txt", &text_of(700_000, 4))]).await;
    assert!(all.json()["message"].as_str().unwrap().contains("you and your colleagues"), "{}", all.text());
    // An organisation has its own.
    let lead = site.as_role(Role::OrganisationLead).await;
    assert_eq!(lead.post_files("/en/work/files", &[], &[("file", "e.txt", &first)]).await.status, StatusCode::OK);
    intact(&site).await;
});
