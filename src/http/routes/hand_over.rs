//! `/work/hand-over`: the sheet for the person who takes over an institution's work.

use crate::http::desk::Desk;
use crate::http::routes::work::own;
use answerable_app::pages::hand_over;
use axum::response::Response;

/// The hand-over sheet of one's own institution. There is no address for another's.
pub async fn show(desk: Desk) -> Result<Response, Response> {
    Ok(desk.answer(own(&desk).await?.hand_over_sheet(desk.reader().lang).await.map(|page| hand_over::page(desk.reader(), page))))
}
