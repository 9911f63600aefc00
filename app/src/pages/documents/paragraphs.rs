//! Draws the paragraphs of a document in their order, each with its standing.

use crate::components::listed;
use crate::components::marks;
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
    let item = &own.listed;
    let reference = &item.reference;
    let id = anchor(&reference.paragraph);
    let letters = (!own.letters.is_empty()).then(|| {
        let letters = own.letters.iter().map(|letter| paragraph(letter, Some(&reference.paragraph))).collect_view();
        view! { <ol class="letters">{letters}</ol> }
    });
    let counted = own.nature == Nature::Recommendation;
    let whole = tr("documents-paragraph-in-full", &[("paragraph", spaced(&reference.paragraph).into())]);
    view! {
        <li
            class="para"
            class:para-noting=own.nature == Nature::Noting
            class:para-compound=own.nature == Nature::Compound
            id=id.clone()
        >
            <a class="para-n" href=format!("#{id}")>
                <bdi>{own_number(&reference.paragraph, parent)}</bdi>
            </a>
            <div class="para-body">
                {wording(&item.wording)} {counted.then(|| stands(own))}
                <p class="more">
                    <a href=href(&reference.path())>{whole}</a>
                </p> {letters}
            </div>
        </li>
    }
    .into_any()
}

fn wording(wording: &Wording) -> AnyView {
    if wording.body.trim().is_empty() {
        return view! { <p class="muted">{t("wording-none")}</p> }.into_any();
    }
    let foreign = wording.language != reader().lang.tag();
    wording
        .body
        .split('\n')
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(|line| {
            view! {
                <p class="para-text" lang=foreign.then(|| wording.language.clone()) dir=foreign.then(|| direction(&wording.language))>
                    {line.to_string()}
                </p>
            }
        })
        .collect_view()
        .into_any()
}

/// The standing of a paragraph's recommendation: both sides, who leads, who recommended it, and its flags.
fn stands(own: &Paragraph) -> AnyView {
    let item = &own.listed;
    let by = item.recommended_by.as_ref().map(|by| view! { <span>{t("recommended-by")} " " {words(&by.names)}</span> });
    let response = own.response.map(|response| view! { <span>{code("response", response.code())}</span> });
    let lead = match &item.lead {
        Some(lead) => {
            let address = href(&format!("/institutions/{}", lead.code));
            view! { <span>{t("documents-lead")} " " <a href=address>{words(&lead.names)}</a></span> }.into_any()
        }
        None => view! { <span>{t("no-lead")}</span> }.into_any(),
    };
    let due = item.due_on.map(|due| view! { <span>{t("due")} " " {short_day(due)}</span> });
    let flags: Vec<_> = [Flag::Disagreement, Flag::Overdue, Flag::Stale, Flag::Silent, Flag::ReplyOverdue]
        .into_iter()
        .filter(|flag| item.standing.has(*flag))
        .map(|flag| view! { {marks::flag(flag)} " " })
        .collect();
    view! {
        <p class="result-meta">{by} {response} {lead} {due}</p>
        {listed::sides(item)}
        {(!flags.is_empty()).then(|| view! { <p class="flags">{flags}</p> })}
    }
    .into_any()
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
