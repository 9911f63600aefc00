//! Downloads of exactly the current selection.

use crate::http::app::App;
use crate::http::asked::{Answered, Asked};
use crate::http::cache::Streamed;
use answerable_app::pages::Problem;
use answerable_domain::model::selection::PER_PAGE;
use answerable_domain::model::{Lang, Selection};
use answerable_domain::reader::Site;
use answerable_store::db::RegisterAt;
use answerable_store::export::{Row, csv as csv_file, json as json_file, rows, xlsx as xlsx_file};
use axum::BoxError;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::HeaderValue;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use std::sync::Arc;
use tokio::sync::mpsc;

/// Selections up to this size are answered whole, and so may be kept in memory; larger ones are sent while they are made.
const SMALL: usize = 200;

/// `/recommendations.json`: `total`, `facets` and all `items`; with `page`, the items of that page.
pub async fn give_json(State(app): State<App>, asked: Asked) -> Answered {
    let selection = Selection::read(asked.parameters());
    let selected = asked.register.selected(&selection).await.map_err(|error| asked.problem(&Problem::from(error)))?;
    let (mut found, counts) = (selected.rows, rows::facets(&selected.facets, asked.reader.lang));
    let total = found.len();
    if selection.paged {
        let before = (selection.page - 1).saturating_mul(PER_PAGE) as usize;
        found = found.into_iter().skip(before).take(PER_PAGE as usize).collect();
    }
    let head = json_file::head(total, asked.reader.day, &counts).map_err(|error| asked.problem(&Problem::from(error)))?;
    let write = |rows: &[Row], first: bool| json_file::items(rows, first).map(String::into_bytes).map_err(BoxError::from);
    let mut response = send(&app, &asked, found, head.into_bytes(), write, json_file::TAIL.as_bytes().to_vec()).await?;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    Ok(response)
}

/// `/recommendations.csv`: the selection as CSV.
pub async fn give_csv(State(app): State<App>, asked: Asked) -> Answered {
    let selection = Selection::read(asked.parameters());
    let found = asked.register.selected(&selection).await.map_err(|error| asked.problem(&Problem::from(error)))?.rows;
    let write = |rows: &[Row], _| Ok(csv_file::lines(rows));
    let mut response = send(&app, &asked, found, csv_file::header(), write, Vec::new()).await?;
    file(&mut response, "text/csv; charset=utf-8", &asked, "csv");
    Ok(response)
}

/// `/recommendations.xlsx`: the selection as a spreadsheet.
pub async fn give_spreadsheet(State(app): State<App>, asked: Asked) -> Answered {
    let selection = Selection::read(asked.parameters());
    match workbook(&asked.register, &selection, asked.reader.lang, &app.site).await {
        Ok(workbook) => {
            let mut response = Bytes::from(workbook).into_response();
            response.extensions_mut().insert(Streamed);
            file(&mut response, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", &asked, "xlsx");
            Ok(response)
        }
        Err(error) => Err(asked.problem(&Problem::Failed(error))),
    }
}

async fn workbook(register: &RegisterAt, selection: &Selection, lang: Lang, site: &Site) -> Result<Vec<u8>, BoxError> {
    let rows = register.selected(selection).await?.rows;
    let mut sheet = xlsx_file::RowsSheet::new()?;
    for chunk in rows.get(..xlsx_file::MOST_ROWS).unwrap_or(&rows).chunks(rows::CHUNK) {
        sheet.add(&register.export(chunk, lang, site).await?)?;
    }
    // Packing takes long for the whole register, and would hold up other requests.
    Ok(tokio::task::spawn_blocking(move || sheet.finish()).await??)
}

fn file(response: &mut Response, kind: &'static str, asked: &Asked, ending: &str) {
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    let name = format!("attachment; filename=\"recommendations-{}.{ending}\"", asked.reader.day);
    if let Ok(value) = HeaderValue::from_str(&name) {
        headers.insert(CONTENT_DISPOSITION, value);
    }
}

/// Sends rows between a head and a tail: at once if they are few, otherwise as they are fetched.
async fn send(
    app: &App,
    asked: &Asked,
    found: Vec<u32>,
    head: Vec<u8>,
    write: impl Fn(&[Row], bool) -> Result<Vec<u8>, BoxError> + Send + 'static,
    tail: Vec<u8>,
) -> Answered {
    let (register, lang, site) = (asked.register.clone(), asked.reader.lang, Arc::clone(&app.site));
    if found.len() <= SMALL {
        let rows = match register.export(&found, lang, &site).await.map_err(BoxError::from).and_then(|rows| write(&rows, true)) {
            Ok(rows) => rows,
            Err(error) => return Err(asked.problem(&Problem::Failed(error))),
        };
        return Ok([head, rows, tail].concat().into_response());
    }
    // A small channel: the database then waits for the reader, and little is held in memory.
    let (sender, mut receiver) = mpsc::channel::<Result<Bytes, BoxError>>(2);
    let lane = app.lanes.files.clone();
    tokio::spawn(async move {
        if sender.send(Ok(head.into())).await.is_err() {
            return;
        }
        for (at, chunk) in found.chunks(rows::CHUNK).enumerate() {
            // Each piece takes a place in the lane for itself: a slow reader does not hold one in between.
            let place = lane.take_in_the_end().await;
            let written = register.export(chunk, lang, &site).await.map_err(BoxError::from).and_then(|rows| write(&rows, at == 0));
            drop(place);
            let failed = written.is_err();
            if let Err(error) = &written {
                tracing::error!(%error, "a download broke off");
            }
            // If the reader has gone, nothing more is fetched.
            if sender.send(written.map(Bytes::from)).await.is_err() || failed {
                return;
            }
        }
        let _ = sender.send(Ok(tail.into())).await;
    });
    let stream = futures_util::stream::poll_fn(move |context| receiver.poll_recv(context));
    let mut response = Body::from_stream(stream).into_response();
    response.extensions_mut().insert(Streamed);
    Ok(response)
}
