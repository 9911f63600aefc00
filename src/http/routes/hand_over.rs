//! `/work/hand-over`: the sheet for whoever takes an institution's work over.

use crate::http::desk::Desk;
use crate::http::routes::work::own;
use answerable_app::pages::hand_over;
use axum::response::Response;

/// The sheet of one's own institution. There is no address for another's.
pub async fn show(desk: Desk) -> Result<Response, Response> {
    Ok(desk.answer(own(&desk).await?.hand_over_sheet(desk.reader().lang).await.map(|page| hand_over::page(desk.reader(), page))))
}
