//! `/documents/{symbol}`: what the document is, where its recommendations stand, and all of its paragraphs in order.

use super::paragraphs::paragraphs;
use crate::components::danger::danger;
use crate::components::downloads::downloads;
use crate::components::form::within_textarea;
use crate::components::page_nav::with_page_nav;
use crate::components::page_parts::{pagination, section};
use crate::components::{aspect, counted, listed};
use crate::pages::{Head, Page, draw};
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::view::documents::*;
use leptos::prelude::*;
use std::sync::Arc;

/// The page of one document.
pub fn page(reader: &Arc<Reader>, page: DocumentPage) -> Page {
    draw(
        reader,
        || Head {
            title: page.symbol.clone(),
            state: Some(page.state.names.text(reader.lang).to_string()),
            description: page.titles.text(reader.lang).to_string(),
            trail: vec![(t("nav-documents"), "/documents".to_string())],
            section: "/documents",
            fiction: page.fiction,
            ..Head::default()
        },
        || body(&page),
    )
}

fn path(symbol: &str) -> String {
    format!("/documents/{}", escape_path(symbol))
}

fn body(page: &DocumentPage) -> AnyView {
    let base = counted::only(Facet::Document, &page.symbol);
    let title = if page.titles.is_empty() { code("document-kind", page.kind.code()).into_any() } else { words(&page.titles) };
    let numbers = (page.tally.total > 0).then(|| section("tally", t("documents-section-tally"), tally(page, &base)));
    let text = view! { {facts(page)} {numbers} {all_paragraphs(page)} {cite(page)} {danger(Published::Document, &page.symbol)} };
    let mut sections = vec![("paragraphs", "documents-section-paragraphs"), ("cite-this", "cite")];
    if page.tally.total > 0 {
        sections.insert(0, ("tally", "documents-section-tally"));
    }
    view! {
        <header class="page-head">
            <p class="eyebrow">
                {words(&page.state.names)} " · " {words(&page.mechanism.names)} " · " {code("document-kind", page.kind.code())}
            </p>
            <h1>{title}</h1>
            <p class="muted">
                {listed::symbol(&page.symbol)}
            </p>
        </header>
        {with_page_nav(text.into_any(), sections)}
    }
    .into_any()
}

/// The facts about the document: what it is, by whom, when, in which languages.
fn facts(page: &DocumentPage) -> AnyView {
    let line = |label: &'static str, shown: AnyView| view! { <div><dt>{t(label)}</dt><dd>{shown}</dd></div> }.into_any();
    let link = |folder: &str, named: &Named| {
        let address = href(&format!("{folder}/{}", named.code));
        view! { <a href=address>{words(&named.names)}</a> }.into_any()
    };
    let dated = match page.adopted_on {
        Some(on) => line("documents-adopted", day(on).into_any()),
        None => line("documents-dated", day(page.dated_on).into_any()),
    };
    let language = Lang::from_tag(&page.language).map_or_else(|| page.language.clone(), |lang| lang.own_name().to_string());
    let source = page
        .source_url
        .clone()
        .map(|url| line("documents-source", view! { <a href=url rel="external noopener">{t("source-link")}</a> }.into_any()));
    let step = |neighbour: &Option<Neighbour>, rel: &'static str, label: &'static str| {
        neighbour.as_ref().map(|other| {
            let title = if other.titles.is_empty() { other.symbol.clone().into_any() } else { words(&other.titles) };
            let shown = view! {
                <a rel=rel href=href(&path(&other.symbol))>{title}</a>
                <div class="small muted">{short_day(other.dated_on)}</div>
            };
            line(label, shown.into_any())
        })
    };
    let brief = (page.tally.total > 0).then(|| {
        let brief = format!("{}/brief", path(&page.symbol));
        let shown = view! {
            <a href=href(&brief)>{t("brief-link")}</a>
            " "
            <span class="small muted">{t("brief-link-words")}</span>
            <div>
                <a href=href(&format!("{brief}.docx")) rel="nofollow">
                    {t("brief-docx")}
                </a>
            </div>
        };
        line("documents-brief", shown.into_any())
    });
    view! {
        <dl class="summary">
            {line("facet-state", link("/states", &page.state))} {line("facet-mechanism", link("/mechanisms", &page.mechanism))}
            {page.instrument.as_ref().map(|instrument| line("documents-instrument", words(instrument)))} {dated}
            {page.session.clone().map(|session| line("documents-session", session.into_any()))}
            {page.cycle.map(|cycle| line("documents-cycle", number(u64::try_from(cycle).unwrap_or(0)).into_any()))}
            {line("documents-language", view! { <bdi lang=page.language.clone()>{language}</bdi> }.into_any())} {source}
            {brief}
            {step(&page.previous, "prev", "documents-previous")} {step(&page.next, "next", "documents-next")}
        </dl>
    }
    .into_any()
}

/// The table of where its recommendations stand by both accounts.
fn tally(page: &DocumentPage, base: &Selection) -> AnyView {
    let tally = &page.tally;
    let figures = [
        (tally.total, "documents-figure-total", base.clone()),
        (counted::reported_on(tally), "documents-figure-reported", counted::reported(base)),
        (tally.assessed, "documents-figure-assessed", counted::assessed(base)),
        (tally.flag(Flag::Disagreement), "documents-figure-differ", counted::flagged(base, Flag::Disagreement)),
    ]
    .into_iter()
    .map(|(of, key, selection)| counted::figure(of, tr(key, &[("count", of.into())]), &selection))
    .collect_view();
    let as_selection = view! { <a href=selection_href(base)>{t("documents-as-selection")}</a> }.into_any();
    view! {
        <ul class="figures">{figures}</ul>
        {aspect::both_sides(tally, &base.chosen)}
        {downloads(base, Some(as_selection))}
    }
    .into_any()
}

fn all_paragraphs(page: &DocumentPage) -> AnyView {
    let reader = reader();
    let lang = reader.lang.tag();
    fn foreign(list: &[Paragraph], lang: &str) -> bool {
        list.iter().any(|own| {
            let wording = &own.listed.wording;
            (!wording.body.is_empty() && wording.language != lang) || foreign(&own.letters, lang)
        })
    }
    let note = foreign(&page.paragraphs, lang).then(|| view! { <p class="lang-note">{t("documents-other-language")}</p> });
    let list = if page.paragraphs.is_empty() {
        view! { <p class="muted">{t("documents-no-paragraphs")}</p> }.into_any()
    } else {
        paragraphs(&page.paragraphs)
    };
    let own = path(&page.symbol);
    let turn = || {
        pagination(page.page, page.pages, |number| {
            let parameters: Vec<_> = (number > 1).then(|| ("page".to_string(), number.to_string())).into_iter().collect();
            format!("{}#paragraphs", reader.href_with(&own, &parameters))
        })
    };
    let which = (page.pages > 1).then(|| {
        view! { <p class="muted">{tr("documents-page-of", &[("page", page.page.into()), ("pages", page.pages.into())])}</p> }
    });
    section("paragraphs", t("documents-section-paragraphs"), view! { {which} {note} {list} {turn()} })
}

fn cite(page: &DocumentPage) -> AnyView {
    let reader = reader();
    let formats = &reader.lexicon().formats;
    let citation = tr(
        "documents-citation",
        &[
            ("mechanism", page.mechanism.names.text(reader.lang).into()),
            ("title", page.titles.text(reader.lang).into()),
            ("symbol", page.symbol.clone().into()),
            ("day", formats.day(page.dated_on).into()),
            ("as-at", formats.day(reader.day).into()),
            ("address", reader.citable().into()),
        ],
    );
    view! {
        <details class="cite" id="cite-this" open>
            <summary>{t("cite")}</summary>
            <label for="cite">{t("citation-label")}</label>
            <textarea class="input" id="cite" readonly rows="4" inner_html=within_textarea(&citation)></textarea>
        </details>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;

    fn paragraph(number: &str, nature: Nature, section: &str) -> Paragraph {
        let section = Words::one("en", section);
        Paragraph { listed: listed(number, silence()), nature, section, response: None, letters: Vec::new() }
    }

    fn document(paragraphs: Vec<Paragraph>, tally: Tally) -> DocumentPage {
        DocumentPage {
            symbol: SYMBOL.to_string(),
            titles: Words::one("en", "Concluding observations on Chile"),
            kind: DocumentKind::ConcludingObservations,
            state: chile(),
            fiction: false,
            mechanism: committee(),
            instrument: None,
            adopted_on: None,
            dated_on: on("2008-02-01"),
            session: None,
            cycle: None,
            language: "en".to_string(),
            source_url: None,
            tally,
            paragraphs,
            page: 1,
            pages: 1,
            previous: Some(Neighbour { symbol: "CRC/C/OLD".to_string(), titles: Words::default(), dated_on: on("2001-02-01") }),
            next: None,
        }
    }

    fn drawn(lang: Lang, own: DocumentPage) -> Drawn {
        Drawn::of(&page(&reader_of(lang, &path(SYMBOL)), own))
    }

    #[test]
    fn paragraphs_stand_under_their_headings_and_only_what_recommends_has_sides() {
        let mut whole = paragraph("14", Nature::Compound, "Prevention");
        whole.letters = vec![paragraph("14(a)", Nature::Recommendation, "Prevention")];
        let list = vec![paragraph("13", Nature::Noting, "Data"), whole, paragraph("15", Nature::Recommendation, "Prevention")];
        let drawn = drawn(Lang::En, document(list, totals(&[silence(), silence()])));
        assert_eq!(drawn.one("h1"), "Concluding observations on Chile");
        assert_eq!(drawn.all(".para-section h3"), ["Data", "Prevention"]);
        assert_eq!(drawn.all(".para-n"), ["13", "14", "(a)", "15"]);
        assert_eq!((drawn.count(".para .sides"), drawn.count(".para-noting .sides")), (2, 0));
        assert_eq!(drawn.attr(".letters .more a", "href"), format!("/en/recommendations/{SYMBOL}/14(a)"));
        assert_eq!(drawn.attr("a[rel=prev]", "href"), "/en/documents/CRC/C/OLD");
    }

    #[test]
    fn a_document_that_recommends_nothing_has_neither_figures_nor_a_brief() {
        let brief = format!("dl.summary a[href='/ar/documents/{SYMBOL}/brief']");
        let nothing = drawn(Lang::Ar, document(Vec::new(), Tally::default()));
        assert_eq!((nothing.count("#tally"), nothing.count(&brief), nothing.count("#paragraphs .muted")), (0, 0, 1));
        assert_eq!(nothing.attr("html", "dir"), "rtl");
        let counted = drawn(Lang::Ar, document(vec![paragraph("15", Nature::Recommendation, "Data")], totals(&[silence()])));
        assert_eq!((counted.count("#tally"), counted.count(&brief)), (1, 1));
        // An English text on an Arabic page is marked as such, and said once above.
        assert_eq!((counted.count(".para-text[lang=en][dir=ltr]"), counted.count(".lang-note")), (1, 1));
    }
}
