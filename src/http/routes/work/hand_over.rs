//! `/work/hand-over`: the sheet for whoever takes an institution's work over.

use super::own;
use crate::http::desk::Desk;
use answerable_app::pages::work;
use axum::response::Response;

/// The sheet of one's own institution. There is no address for another's.
pub async fn show(desk: Desk) -> Result<Response, Response> {
    Ok(desk.answer(work::hand_over::page(&own(&desk).await?, desk.reader()).await))
}
