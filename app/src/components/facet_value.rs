//! The values of facets in words.

use super::raw::Raw;
use crate::reader::*;
use answerable_domain::model::Facet;
use answerable_domain::view::search::FacetValue;
use leptos::prelude::*;

/// The words for a value of a facet: its name, or the words that the pages have for it.
pub fn value_words(facet: Facet, value: &FacetValue) -> AnyView {
    let mut raw = Raw::default();
    write_value(&mut raw, facet, value);
    raw.done()
}

/// Writes the words for a value of a facet.
pub fn write_value(raw: &mut Raw, facet: Facet, value: &FacetValue) {
    match facet {
        Facet::Status | Facet::Verdict | Facet::Independent if value.code == "none" => raw.text(&t("verdict-none")),
        Facet::Status | Facet::Verdict | Facet::Independent => raw.text(&code("status", &value.code)),
        Facet::Flag => raw.text(&code("flag", &value.code)),
        Facet::Response => raw.text(&code("response", &value.code)),
        Facet::Year => raw.text(&value.code),
        Facet::Document => raw.markup("<bdi>").text(&value.code).markup("</bdi>"),
        Facet::Sdg | Facet::Target => raw.markup("<bdi>").text(&value.code).markup("</bdi> ").words(&value.names),
        _ => raw.words(&value.names),
    };
}
