//! `/work/hand-over`: the sheet for the person who takes over an institution's work.

use crate::http::asked::Answered;
use crate::http::desk::Work;
use answerable_app::pages::hand_over;

/// The hand-over sheet of one's own institution. There is no address for another's.
pub async fn show_sheet(desk: Work) -> Answered {
    desk.answer(desk.at.hand_over_sheet(desk.reader().lang).await.map(|page| hand_over::page(desk.reader(), page)))
}
