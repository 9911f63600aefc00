//! `/moderating`: the independent moderator's desk. A moderator publishes, returns or declines, on the listed grounds alone, and changes
//! no word (domain.md, rule 4).

pub mod one;
pub mod queue;

use super::Head;
use crate::reader::t;

fn head(title: String, deeper: bool, fiction: bool) -> Head {
    let trail = if deeper { vec![(t("moderating-title"), "/moderating".to_string())] } else { Vec::new() };
    Head { title, trail, fiction, desk: true, timeless: true, unlisted: true, ..Head::default() }
}
