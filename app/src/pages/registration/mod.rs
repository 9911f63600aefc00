//! `/civil-society/register`: an organisation asks the independent moderator to be registered, and follows the request at a secret address.
//! Nobody needs an account for this.

pub mod ask;
pub mod asked;
pub mod queue;
pub mod request;

use crate::pages::Head;
use crate::reader::*;

/// The head of the registration's pages: they are for one person, now, and have the link to leave at once.
fn head(title: String) -> Head {
    let trail = vec![(t("civil-society-title"), "/civil-society".to_string())];
    Head { section: "/civil-society", quick_exit: true, ..Head::at_desk(title, trail) }
}
