//! Draws the paragraphs of a document in their order, each with its standing.

use crate::components::listed;
use crate::components::raw::Raw;
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::printed::spaced;
use answerable_domain::view::documents::Paragraph;
use leptos::prelude::*;

/// The paragraphs of one page. A heading stands where its section begins.
pub fn paragraphs(list: &[Paragraph]) -> AnyView {
    let mut before = Words::default();
    let items = list
        .iter()
        .map(|own| {
            let heading = (!own.section.is_empty() && own.section != before)
                .then(|| view! { <li class="para-section"><h3>{words(&own.section)}</h3></li> });
            before = own.section.clone();
            view! {
                {heading}
                {paragraph(own, None)}
            }
        })
        .collect_view();
    view! { <ol class="paragraphs">{items}</ol> }.into_any()
}

/// The id of a paragraph on its document's page.
pub fn anchor(paragraph: &str) -> String {
    let safe = |c: char| if c.is_alphanumeric() || "()-".contains(c) { c } else { '_' };
    format!("p{}", paragraph.chars().map(safe).collect::<String>())
}

/// The number of a lettered part within its paragraph: «23(a)» under «23» is «(a)».
fn own_number(paragraph: &str, parent: Option<&str>) -> String {
    let short = parent.and_then(|parent| paragraph.strip_prefix(parent)).map(str::trim_start).filter(|rest| rest.starts_with('('));
    short.map_or_else(|| spaced(paragraph), str::to_string)
}

fn paragraph(own: &Paragraph, parent: Option<&str>) -> AnyView {
    let mut raw = Raw::default();
    write_paragraph(&mut raw, own, parent);
    raw.done()
}

fn write_paragraph(raw: &mut Raw, own: &Paragraph, parent: Option<&str>) {
    let reference = &own.listed.reference;
    let id = anchor(&reference.paragraph);
    let whole = tr("documents-paragraph-in-full", &[("paragraph", spaced(&reference.paragraph).into())]);
    let class = match own.nature {
        Nature::Noting => "para para-noting",
        Nature::Compound => "para para-compound",
        Nature::Recommendation => "para",
    };
    raw.markup("<li").attribute("class", class).attribute("id", &id);
    raw.markup("><a class=\"para-n\"").attribute("href", &format!("#{id}")).markup("><bdi>");
    raw.text(&own_number(&reference.paragraph, parent)).markup("</bdi></a><div class=\"para-body\">");
    write_wording(raw, &own.listed.wording);
    if own.nature == Nature::Recommendation {
        write_standing(raw, own);
    }
    raw.markup("<p class=\"more\"><a").attribute("href", &href(&reference.path())).markup(">").text(&whole).markup("</a></p>");
    if !own.letters.is_empty() {
        raw.markup("<ol class=\"letters\">");
        own.letters.iter().for_each(|letter| write_paragraph(raw, letter, Some(&reference.paragraph)));
        raw.markup("</ol>");
    }
    raw.markup("</div></li>");
}

fn write_wording(raw: &mut Raw, wording: &Wording) {
    if wording.body.trim().is_empty() {
        raw.markup("<p class=\"muted\">").text(&t("wording-none")).markup("</p>");
    }
    for line in wording.body.split('\n').map(str::trim).filter(|line| !line.is_empty()) {
        raw.markup("<p class=\"para-text\"").language(&wording.language).markup(">").text(line).markup("</p>");
    }
}

/// The standing of a paragraph's recommendation: both sides, who leads, who recommended it, and its flags.
fn write_standing(raw: &mut Raw, own: &Paragraph) {
    let item = &own.listed;
    raw.markup("<p class=\"result-meta\">");
    if let Some(by) = &item.recommended_by {
        raw.markup("<span>").text(&t("recommended-by")).markup(" ").words(&by.names).markup("</span> ");
    }
    if let Some(response) = own.response {
        raw.markup("<span>").text(&code("response", response.code())).markup("</span> ");
    }
    match &item.lead {
        Some(lead) => {
            raw.markup("<span>").text(&t("documents-lead")).markup(" <a");
            raw.attribute("href", &href(&format!("/institutions/{}", lead.code))).markup(">").words(&lead.names).markup("</a></span>");
        }
        None => {
            raw.markup("<span>").text(&t("no-lead")).markup("</span>");
        }
    }
    if let Some(due) = item.due_on {
        raw.markup(" <span>").text(&t("due")).markup(" ").kept(&kept_day(due)).markup("</span>");
    }
    raw.markup("</p>").kept(&listed::kept_sides(item));
    listed::write_flags(raw, item);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_numbered_under_their_parent() {
        assert_eq!(own_number("23(a)", Some("23")), "(a)");
        assert_eq!(own_number("23 (a)", Some("23")), "(a)");
        assert_eq!(own_number("230", Some("23")), "230");
        assert_eq!(own_number("14(a)", None), "14 (a)");
        assert_eq!(anchor("31-32, 35-36"), "p31-32__35-36");
    }
}
