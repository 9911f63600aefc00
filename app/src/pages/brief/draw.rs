//! Draws the sheet of the brief as a page.

use crate::components::danger::{danger, danger_of};
use crate::components::listed::symbol;
use crate::components::page_parts::section;
use crate::components::{aspect, counted, marks};
use crate::reader::*;
use answerable_domain::brief::{BriefPart, BriefSheet};
use answerable_domain::model::*;
use answerable_domain::sheet::*;
use leptos::prelude::*;

/// The body of the brief's page.
pub fn body(sheet: &BriefSheet, tally: &Tally) -> AnyView {
    let labels = &sheet.labels;
    let word = format!("/documents/{}/brief.docx", escape_path(&sheet.symbol));
    let facts =
        sheet.facts.iter().map(|(label, shown)| view! { <div><dt>{label.clone()}</dt><dd>{pieces(shown)}</dd></div> }).collect_view();
    let rules = sheet.rules.iter().map(|rule| view! { <p>{rule.clone()}</p> }).collect_view();
    let base = counted::only(Facet::Document, &sheet.symbol);
    let counts = (tally.total > 0).then(|| section("tally", labels.tally.clone(), aspect::both_sides(tally, &base.chosen)));
    let parts = if sheet.parts.is_empty() {
        view! { <p class="muted">{labels.none.clone()}</p> }.into_any()
    } else {
        sheet.parts.iter().map(|own| part(sheet, own)).collect_view().into_any()
    };
    view! {
        <div class="sheet facing">
            <header class="page-head">
                <p class="eyebrow">{pieces(&sheet.eyebrow)}</p>
                <h1>{sheet.title.clone()}</h1>
                <p class="lede">{piece(&sheet.document)}</p>
                <ul class="downloads">
                    <li>
                        <a href=href(&word) rel="nofollow">
                            {t("brief-docx")}
                        </a>
                    </li>
                    <li>
                        <span class="muted">{t("brief-print")}</span>
                    </li>
                </ul>
            </header>
            <div class="notice" data-kind="info">
                {rules}
            </div>
            <dl class="summary">{facts}</dl>
            {counts}
            {section("recommendations", labels.recommendations.clone(), parts)}
        </div>
    }
    .into_any()
}

fn part(sheet: &BriefSheet, own: &BriefPart) -> AnyView {
    let labels = &sheet.labels;
    let named = format!("{}-title", own.id);
    let heading = own.section.as_ref().map(|section| view! { <p class="facing-section">{piece(section)}</p> });
    let wording = own
        .wording
        .iter()
        .map(|wording| {
            view! {
                <blockquote lang=wording.language.clone() dir=direction(&wording.language)>
                    {wording.body.clone()}
                </blockquote>
            }
        })
        .collect_view();
    let independent = (!own.independent.is_empty()).then(|| {
        view! {
            <div class="facing-independent lane lane-independent">
                <h4>{labels.independent.clone()}</h4>
                {entries(&own.independent)}
            </div>
        }
    });
    let questions = (!own.questions.is_empty()).then(|| {
        let asked = own.questions.iter().map(|question| view! { <li>{pieces(question)}</li> }).collect_view();
        view! {
            <div class="facing-questions">
                <h4>{labels.questions.clone()}</h4>
                <ul>{asked}</ul>
            </div>
        }
    });
    view! {
        <section class="facing-part" id=own.id.clone() aria-labelledby=named.clone()>
            {heading}
            <h3 id=named.clone()>{piece(&own.title)}</h3>
            <p class="account-meta">{pieces(&own.about)}</p>
            {wording}
            <table class="facing-sides" aria-labelledby=named.clone()>
                <thead>
                    <tr>
                        <th scope="col" class="lane-state">
                            {labels.state.clone()}
                        </th>
                        <th scope="col" class="lane-civil">
                            {labels.civil.clone()}
                        </th>
                    </tr>
                </thead>
                <tbody>
                    <tr>
                        <td class="lane-state" data-label=labels.state.clone()>
                            {entries(&own.state)}
                        </td>
                        <td class="lane-civil" data-label=labels.civil.clone()>
                            {entries(&own.civil)}
                        </td>
                    </tr>
                </tbody>
            </table>
            {independent}
            {questions}
            {danger_of(&own.reference)}
        </section>
    }
    .into_any()
}

fn entries(entries: &[Entry]) -> AnyView {
    let shown = entries
        .iter()
        .map(|entry| {
            let blocks = entry.blocks.iter().map(block).collect_view();
            // An assessment is a record of its own and gets its own warning link; for other entries the link stands below, at the
            // recommendation.
            let assessment = entry.id.as_deref().and_then(|id| id.strip_prefix("assessment-"));
            let warn = assessment.map(|slug| danger(Published::Assessment, slug));
            view! {
                <div class="account" id=entry.id.clone()>
                    {blocks}
                    {warn}
                </div>
            }
        })
        .collect_view();
    shown.into_any()
}

fn block(block: &Block) -> AnyView {
    match block {
        Block::Line(Look::Head, line) => view! { <div class="account-head">{pieces(line)}</div> }.into_any(),
        // Text in the opposite direction becomes a paragraph of its own, so that it begins at its own side.
        Block::Line(Look::Plain, line) if matches!(line.as_slice(), [Piece::Written { .. }]) => match line.as_slice() {
            [Piece::Written { language, text }] if *language != reader().lang.tag() => view! {
                <p lang=language.clone() dir=direction(language)>
                    {text.clone()}
                </p>
            }
            .into_any(),
            line => view! { <p>{pieces(line)}</p> }.into_any(),
        },
        Block::Line(look, line) => {
            let class = match look {
                Look::Head | Look::Plain => None,
                Look::Meta => Some("account-meta"),
                Look::Small => Some("small muted"),
                Look::Reply => Some("reply"),
                Look::Owed => Some("reply reply-owed"),
            };
            view! { <p class=class>{pieces(line)}</p> }.into_any()
        }
        Block::List { label, items } => {
            let evidence = items.iter().any(|item| item.evidence.is_some());
            let items =
                items.iter().map(|item| view! { <li data-evidence=item.evidence.map(EvidenceKind::code)>{pieces(&item.pieces)}</li> });
            view! {
                <p class="facing-label">{label.clone()}</p>
                <ul class=evidence.then_some("evidence")>{items.collect_view()}</ul>
            }
            .into_any()
        }
    }
}

fn pieces(list: &[Piece]) -> AnyView {
    list.iter().map(piece).collect_view().into_any()
}

fn piece(own: &Piece) -> AnyView {
    match own {
        Piece::Text(text) => text.clone().into_any(),
        Piece::Strong(text) => view! { <strong>{text.clone()}</strong> }.into_any(),
        Piece::Written { language, text } => in_language(language, text),
        Piece::Symbol(text) => symbol(text),
        Piece::Day(on) => day(*on).into_any(),
        Piece::Status(status) => marks::status(*status),
        Piece::Flag(flag) => marks::flag(*flag),
        Piece::Link { words, to: Address::Site(path) } => view! { <a href=href(path)>{pieces(words)}</a> }.into_any(),
        Piece::Link { words, to: Address::Outside(address) } => {
            view! { <a href=address.clone() rel="external noopener">{pieces(words)}</a> }.into_any()
        }
    }
}
