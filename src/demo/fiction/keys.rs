//! By what the records of the fictional State refer to each other.

use crate::known::{all_known, known};
use answerable_domain::model::Words;
use answerable_store::db::entities::{Localised, group, institution, organisation, recommendation, sdg_target, state};
use answerable_store::reference::Lookup;
use anyhow::Context;
use std::collections::HashMap;

/// The database keys by which records refer to each other.
pub(super) struct Keys<'a> {
    pub(super) state: state::Key,
    pub(super) lookup: &'a Lookup,
    pub(super) institutions: HashMap<String, institution::Key>,
    pub(super) organisations: HashMap<String, organisation::Key>,
    /// The keys of recommendations, by symbol and paragraph.
    pub(super) paragraphs: HashMap<(String, String), recommendation::Key>,
}

impl Keys<'_> {
    pub(super) fn institution(&self, slug: &str) -> anyhow::Result<institution::Key> {
        known(self.institutions.get(slug).copied(), "institution", slug)
    }

    pub(super) fn organisation(&self, slug: &str) -> anyhow::Result<organisation::Key> {
        known(self.organisations.get(slug).copied(), "organisation", slug)
    }

    /// The key of the recommendation with a reference such as `CRC/C/XVL/CO/3-4#15(a)`.
    pub(super) fn recommendation(&self, reference: &str) -> anyhow::Result<recommendation::Key> {
        let (symbol, paragraph) = reference.split_once('#').with_context(|| format!("«{reference}» has no #"))?;
        known(self.paragraphs.get(&(symbol.to_string(), paragraph.to_string())).copied(), "recommendation", reference)
    }

    pub(super) fn groups(&self, slugs: &[String]) -> anyhow::Result<Vec<group::Key>> {
        all_known(slugs, "group", |slug| self.lookup.group(slug))
    }

    pub(super) fn targets(&self, codes: &[String]) -> anyhow::Result<Vec<sdg_target::Key>> {
        all_known(codes, "target", |code| self.lookup.target(code))
    }
}

pub(super) fn localised(words: &Option<Words>) -> Option<Localised> {
    words.clone().map(Localised::from)
}
