//! Tests of `/documents/{symbol}/brief` and `/documents/{symbol}/brief.docx`: both sides of a document, and nobody whom they must not
//! name.

use crate::committee::{self, ANSWERED, DESCRIBED, HIDDEN, SYMBOL, UNPUBLISHED};
use crate::site::{Answer, Site, demonstration};
use axum::http::{Method, StatusCode};
use chrono::Days;
use quick_xml::Reader;
use quick_xml::events::Event;
use sea_orm::ConnectionTrait;
use std::io::{Cursor, Read};

/// The parts of a Word file by name.
fn parts(answer: &Answer) -> Vec<(String, String)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(&answer.bytes)).unwrap();
    let names: Vec<String> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
    let mut parts = Vec::new();
    for name in names {
        let mut text = String::new();
        archive.by_name(&name).unwrap().read_to_string(&mut text).unwrap();
        parts.push((name, text));
    }
    parts
}

fn part(answer: &Answer, name: &str) -> String {
    parts(answer).into_iter().find(|(own, _)| own == name).unwrap_or_else(|| panic!("{name}")).1
}

/// The text of a part, a line for each paragraph. It is read to its end, which shows that it is well formed.
fn text(xml: &str) -> String {
    let mut reader = Reader::from_str(xml);
    let mut out = String::new();
    let mut inside = false;
    loop {
        match reader.read_event().unwrap() {
            Event::Start(element) if element.name().into_inner() == "w:t" => inside = true,
            Event::End(element) if element.name().into_inner() == "w:t" => inside = false,
            Event::End(element) if element.name().into_inner() == "w:p" => out.push('\n'),
            Event::Text(words) if inside => out.push_str(&words.into_inner()),
            Event::GeneralRef(reference) if inside => out.push(match &*reference.into_inner() {
                "amp" => '&',
                "lt" => '<',
                "gt" => '>',
                "quot" => '"',
                _ => '\'',
            }),
            Event::Eof => return out,
            _ => {}
        }
    }
}

/// The words of a page, without its elements.
fn words(html: &str) -> String {
    let mut out = String::new();
    let mut inside = true;
    for c in html.chars() {
        match c {
            '<' => inside = false,
            '>' => inside = true,
            c if inside => out.push(c),
            _ => {}
        }
    }
    out.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#x27;", "'").replace("&#39;", "'")
}

fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !matches!(c, ':' | '[' | ']' | '\u{200e}' | '\u{200f}')).collect()
}

async fn brief(site: &Site, lang: &str, query: &str) -> (Answer, Answer) {
    let page = site.get(&format!("/{lang}/documents/{SYMBOL}/brief{query}")).await;
    let file = site.get(&format!("/{lang}/documents/{SYMBOL}/brief.docx{query}")).await;
    assert_eq!((page.status, file.status), (StatusCode::OK, StatusCode::OK), "{lang} {query}");
    (page, file)
}

both!(both_sides_stand_beside_each_other, |db| {
    let site = committee::site(db).await;
    let (page, file) = brief(&site, "en", "").await;
    let page = page.text();
    let total = site.total(&format!("document={SYMBOL}")).await as usize;
    assert!(total >= 20, "{total}");
    assert_eq!(page.matches("class=\"facing-part\"").count(), total);
    assert_eq!(page.matches("class=\"facing-sides\"").count(), total);
    assert!(page.contains("The Committee does not grade.") && !page.contains(" style="));
    // The newest of the forty is there, in its own language; so are what is asked and what is owed.
    assert!(page.contains("id=\"assessment-committee-39\"") && page.contains("id=\"assessment-committee-0\""));
    assert_eq!(page.matches("id=\"assessment-committee-").count(), committee::SHOWN);
    assert!(page.contains("lang=\"ar\" dir=\"rtl\"") && page.contains("Will the budget of next year name the posts"));
    assert!(page.contains("No reply after ") && page.contains("have had no reply within the time for it"));
    assert!(page.contains(DESCRIBED) && page.contains("Valdemora Child Rights Network"));
    // What was answered to every other of the seven replies.
    assert_eq!(words(&page).matches(ANSWERED).count(), 4);
    // The independent institution stands apart, and not in civil society's column.
    assert!(page.contains("Independent institution, apart from both"));
    for column in page.split("class=\"lane-civil\"").skip(1).map(|rest| rest.split("</td>").next().unwrap()) {
        assert!(!column.contains("(Ombudsperson)"));
    }
    // The file says the same, in Word's own words.
    assert_eq!(file.header("content-type"), "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    assert!(file.header("content-disposition").contains("CRC-C-OPSC-XVL-CO-1"));
    let body = part(&file, "word/document.xml");
    assert_eq!(body.matches("<w:tblHeader/>").count(), total + 1, "each table's head comes again");
    assert_eq!(body.matches("<w:pStyle w:val=\"Heading2\"/>").count(), total);
    assert!(body.contains("<w:lang w:val=\"es-ES\"/>") && body.contains("<w:lang w:bidi=\"ar-SA\"/>") && body.contains("<w:rtl/>"));
    assert!(!body.contains("<w:bidiVisual/>"));
    let shown = squeezed(&words(&page));
    let file_says = text(&body);
    assert!(file_says.lines().count() > 400);
    assert_eq!(file_says.matches(ANSWERED).count(), 4);
    for words in file_says.lines().flat_map(|line| line.split(" · ")) {
        assert!(shown.contains(&squeezed(words)), "the page does not say: {words}");
    }
    assert!(part(&file, "word/footer.xml").contains("w:instr=\"NUMPAGES\""));
    assert!(text(&part(&file, "word/footer.xml")).contains("https://register.example/en/documents/"));
});

both!(nobody_is_named_who_must_not_be, |db| {
    let site = committee::site(db).await;
    for lang in ["en", "es", "fr", "ar"] {
        let (page, file) = brief(&site, lang, "").await;
        let mut answers = vec![("the page".to_string(), page.text())];
        answers.extend(parts(&file));
        for (name, text) in answers {
            for secret in [HIDDEN, "quiet-harbour-zzqx", "zzqx", UNPUBLISHED] {
                assert!(!text.to_lowercase().contains(&secret.to_lowercase()), "{lang}, {name}: {secret}");
            }
        }
        let properties = part(&file, "docProps/core.xml");
        assert!(properties.contains("<dc:creator>Answerable</dc:creator>") && !properties.contains("lastModifiedBy"), "{properties}");
    }
});

both!(an_earlier_day_shows_what_was_known, |db| {
    let site = committee::site(db).await;
    let before = format!("?as_at={}", committee::first() - Days::new(1));
    let (page, file) = brief(&site, "en", &before).await;
    let then = (page.text(), text(&part(&file, "word/document.xml")));
    for text in [&then.0, &then.1] {
        assert!(!text.contains("assessment-committee-") && !text.contains(DESCRIBED) && !text.contains("the whole country"));
        assert!(text.contains("You are reading the register as at 2 March 2025"));
    }
    let (page, _) = brief(&site, "en", &format!("?as_at={}", committee::first())).await;
    assert_eq!(page.text().matches("id=\"assessment-committee-").count(), 1);
    // The links of an earlier day keep it.
    assert!(page.text().contains("brief.docx?as_at=2025-03-03"));
    assert_eq!(site.get(&format!("/en/documents/{SYMBOL}/brief?as_at=1999-01-01")).await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.get(&format!("/en/documents/{SYMBOL}/brief.docx?as_at=1999-01-01")).await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.get("/en/documents/CRC/C/NOTHING/brief.docx").await.status, StatusCode::NOT_FOUND);
});

#[tokio::test]
async fn arabic_runs_from_right_to_left() {
    let site = demonstration().await;
    let (_, file) = brief(&site, "ar", "").await;
    let body = part(&file, "word/document.xml");
    assert!(
        body.contains("<w:bidiVisual/>")
            && body.contains("<w:bidi w:val=\"1\"/>")
            && body.contains("</w:pgMar>") == body.contains("<w:pgMar>")
    );
    assert!(part(&file, "word/styles.xml").contains("w:bidi=\"ar-SA\""));
    assert!(part(&file, "docProps/core.xml").contains("<dc:language>ar-SA</dc:language>"));
    for (name, xml) in parts(&file) {
        assert!(!text(&xml).contains('\u{fffd}'), "{name}");
    }
}

#[tokio::test]
async fn a_brief_is_light_is_kept_and_is_the_same_each_time() {
    let site = committee::site(answerable_testing::database(answerable_testing::Kind::Sqlite).await).await;
    let path = format!("/en/documents/{SYMBOL}/brief");
    let page = site.ask(Method::GET, &path, &[("accept-encoding", "br")]).await;
    assert!(page.bytes.len() < 60 * 1024, "{}", page.bytes.len());
    let file = site.ask(Method::GET, &format!("{path}.docx"), &[("accept-encoding", "br")]).await;
    assert_eq!(file.header("content-encoding"), "", "it is packed already");
    let known = [("if-none-match", file.header("etag"))];
    assert_eq!(site.ask(Method::GET, &format!("{path}.docx"), &known).await.status, StatusCode::NOT_MODIFIED);
    assert!(site.get(&format!("{path}.docx")).await.bytes == file.bytes);
    // The way to it.
    assert!(site.get(&format!("/en/documents/{SYMBOL}")).await.text().contains(&format!("href=\"{path}\"")));
}

#[tokio::test]
async fn a_document_on_which_nobody_has_spoken_has_a_brief() {
    let site = demonstration().await;
    let page = site.get("/en/documents/CRC/C/OPSC/AND/CO/1/brief").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text().contains("No institution leads on this recommendation. Who answers for it?"));
}

#[tokio::test]
async fn committee_kept() {
    let Ok(folder) = std::env::var("ANSWERABLE_TEST_KEEP") else { return };
    let db = answerable_testing::database(answerable_testing::Kind::Sqlite).await;
    committee::load(&db).await;
    db.execute_unprepared(&format!("VACUUM INTO '{folder}/committee.db'")).await.unwrap();
}
