//! Tests of downloads of exactly the current selection.

use crate::site::{Site, demonstration};
use calamine::{Data, Reader, Xlsx};
use std::io::Cursor;

both!(csv_has_the_rows_of_the_selection, |db| {
    let site = Site::demonstration(db).await;
    let answer = site.get("/en/recommendations.csv?state=XVL&flag=disagreement").await;
    assert!(answer.header("content-type").starts_with("text/csv"));
    assert!(answer.header("content-disposition").starts_with("attachment"));
    let text = answer.text();
    let mut reader = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.len() as u64, site.total("state=XVL&flag=disagreement").await);
    assert!(rows.iter().all(|row| &row[2] == "XVL" && row[12].contains("disagreement")));
    assert!(rows.iter().flat_map(|row| row.iter()).all(|cell| !cell.starts_with(['=', '+', '-', '@'])));
});

#[tokio::test]
async fn json_gives_the_whole_selection_or_one_page() {
    let site = demonstration().await;
    let whole = site.get("/en/recommendations.json?q=children").await.json();
    assert_eq!(whole["items"].as_array().unwrap().len() as u64, whole["total"].as_u64().unwrap());
    let item = &whole["items"][0];
    for field in ["symbol", "paragraph", "state", "text", "status", "verdicts", "url"] {
        assert!(!item[field].is_null(), "{field}");
    }
    assert!(item["url"].as_str().unwrap().starts_with("https://register.example/en/recommendations/"));
    let page = site.get("/en/recommendations.json?q=children&page=2").await.json();
    assert_eq!(page["items"].as_array().unwrap().len(), 20);
    assert_eq!(page["items"][0], whole["items"][20]);
    let beyond = site.get("/en/recommendations.json?page=4000000000").await.json();
    assert_eq!(beyond["items"], serde_json::json!([]));
}

#[tokio::test]
async fn xlsx_opens_with_dates_as_dates() {
    let site = demonstration().await;
    let answer = site.get("/es/recommendations.xlsx?state=XVL").await;
    let mut workbook: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(answer.bytes)).unwrap();
    let sheet = workbook.worksheet_range("recommendations").unwrap();
    assert_eq!(sheet.height(), 71);
    let header: Vec<String> = sheet.rows().next().unwrap().iter().map(ToString::to_string).collect();
    let dated = header.iter().position(|name| name == "document_date").unwrap();
    assert!(sheet.rows().skip(1).all(|row| matches!(row[dated], Data::DateTime(_))));
}

#[tokio::test]
async fn an_earlier_day_downloads_that_day() {
    let site = demonstration().await;
    let answer = site.get("/en/recommendations.json?as_at=2006-12-31").await.json();
    assert_eq!(answer["as_at"], "2006-12-31");
    let items = answer["items"].as_array().unwrap();
    assert!(!items.is_empty() && items.iter().all(|item| item["document_date"].as_str().unwrap() <= "2006-12-31"));
}
