//! Tests of files that cannot be taken in: each is answered clearly, and nothing is kept.

use super::*;
use crate::site::demonstration;
use answerable_store::db::entities::{event, original_file};
use sea_orm::PaginatorTrait;
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;

const TYPES: &[u8] = br#"<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"#;

/// A zip archive with these parts.
fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        archive.start_file(*name, SimpleFileOptions::default()).unwrap();
        archive.write_all(bytes).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

/// A Word file of these paragraphs.
fn docx(paragraphs: &[&str]) -> Vec<u8> {
    let body: String = paragraphs.iter().map(|text| format!("<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")).collect();
    let document = format!(
        "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>"
    );
    archive(&[("[Content_Types].xml", TYPES), ("word/document.xml", document.as_bytes())])
}

#[tokio::test]
async fn each_is_answered_clearly_and_nothing_is_kept() {
    let site = demonstration().await;
    let client = site.coordinator("Ana", "XVL").await;
    let events = event::Entity::find().count(&*site.db).await.unwrap();
    let zeros = vec![b' '; 80 * 1024 * 1024];
    let entity = br#"<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>"#;
    let mut encrypted = vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    encrypted.extend([0; 504]);
    encrypted.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    let many: Vec<String> = (1..=10_000).map(|number| format!("{number}. The Committee notes matter {number} of the report.")).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    let cases: [(&str, Vec<u8>, u16, &str); 12] = [
        ("report.pdf", b"%PDF-1.7\n1 0 obj".to_vec(), 422, "PDF"),
        ("empty.docx", Vec::new(), 422, "empty"),
        ("secret.docx", encrypted, 422, "password"),
        (
            "macros.docx",
            archive(&[("[Content_Types].xml", TYPES), ("word/document.xml", b"<x/>"), ("word/vbaProject.bin", b"x")]),
            422,
            "macros",
        ),
        ("entity.docx", archive(&[("[Content_Types].xml", TYPES), ("word/document.xml", entity)]), 422, "external parts"),
        ("bomb.docx", archive(&[("[Content_Types].xml", TYPES), ("word/document.xml", &zeros)]), 422, "unpacks"),
        ("large.txt", vec![b'a'; 25 * 1024 * 1024], 413, "20 MB"),
        ("huge.txt", vec![b'a'; 50 * 1024 * 1024], 413, "too long"),
        ("cut.docx", docx(&["1. Text."])[..100].to_vec(), 422, "damaged"),
        ("notes.zip", archive(&[("notes.txt", b"hello")]), 422, "archive"),
        ("letter.txt", b"Dear colleague, thank you for your letter.".to_vec(), 422, "numbered paragraphs"),
        ("many.docx", docx(&many), 422, "too many paragraphs"),
    ];
    for (name, bytes, status, words) in cases {
        let answer = client.upload(name, &bytes).await;
        assert_eq!(answer.status.as_u16(), status, "{name}: {}", said(&answer));
        assert!(answer.text().contains(words), "{name}: {}", said(&answer));
    }
    let nothing = client.post(&format!("{LIST}/new"), &[("text", " ")]).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(intake::Entity::find().all(&*site.db).await.unwrap().is_empty());
    assert_eq!(original_file::Entity::find().count(&*site.db).await.unwrap(), 0);
    assert_eq!(event::Entity::find().count(&*site.db).await.unwrap(), events);
}

#[tokio::test]
async fn word_files_and_pasted_text_are_read_alike() {
    let site = demonstration().await;
    let client = site.coordinator("Ana", "XVL").await;
    let lines: Vec<&str> = OBSERVATIONS.lines().filter(|line| !line.is_empty()).collect();
    let file = client.take_in("o.docx", &docx(&lines)).await;
    let pasted = client.post(&format!("{LIST}/new"), &[("text", OBSERVATIONS)]).await;
    assert_eq!(pasted.status, StatusCode::SEE_OTHER);
    let pasted = intake::Entity::find().order_by_desc(intake::Column::Id).one(&*site.db).await.unwrap().unwrap().id;
    let texts = async |id: intake::Key| {
        paragraphs(&site, id).await.into_iter().map(|own| (own.number, own.letter, own.body, own.nature)).collect::<Vec<_>>()
    };
    assert_eq!(texts(file).await, texts(pasted).await);
}
