//! What a batch adds to recommendations, before it is written.

use answerable_store::db::entities::*;
use std::collections::HashMap;

/// The additions of a batch to recommendations that have a key, gathered for few statements.
#[derive(Default)]
pub struct Additions {
    pub(super) texts: Vec<recommendation_text::Model>,
    pub(super) themes: Vec<recommendation_theme::Model>,
    pub(super) groups: Vec<recommendation_group::Model>,
    pub(super) provisions: Vec<recommendation_provision::Model>,
    pub(super) targets: Vec<recommendation_sdg_target::Model>,
    pub(super) responsibilities: Vec<responsibility::Model>,
    /// Recommendations whose search words change, with their document's symbol and their paragraph.
    pub(super) reworded: HashMap<recommendation::Key, (String, String)>,
}
