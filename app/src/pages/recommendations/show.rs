//! `/recommendations/{symbol}/{paragraph}`: the wording, who answers for it, both accounts over time, actions, lineage, history, and how to
//! cite it.

use super::sides;
use crate::components::danger::{danger, danger_of};
use crate::components::form::within_textarea;
use crate::components::history::history_list;
use crate::components::listed::{self, citation};
use crate::components::marks;
use crate::components::page_parts::section;
use crate::pages::{Head, Page, draw};
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::printed::spaced;
use answerable_domain::view::recommendations::*;
use leptos::prelude::*;
use std::sync::Arc;

/// The page of one recommendation.
pub fn page(reader: &Arc<Reader>, page: RecommendationPage, reference: &Reference) -> Page {
    let wanted = reader.parameters.iter().find(|(name, _)| name == "text").and_then(|(_, kind)| TextKind::from_code(kind));
    draw(
        reader,
        || Head {
            title: tr("paragraph", &[("paragraph", spaced(&reference.paragraph).into())]),
            in_full: Some(citation(reference)),
            state: Some(page.state.names.text(reader.lang).to_string()),
            description: description(&page),
            trail: vec![
                (t("nav-documents"), "/documents".to_string()),
                (reference.symbol.clone(), format!("/documents/{}", escape_path(&reference.symbol))),
            ],
            section: "/recommendations",
            fiction: page.fiction,
            ..Head::default()
        },
        || body(&page, wanted),
    )
}

fn description(page: &RecommendationPage) -> String {
    let shown = wording(page, None).map(|text| text.body.chars().take(150).collect::<String>()).unwrap_or_default();
    format!("{}{}{shown}", citation(&page.reference), colon())
}

fn body(page: &RecommendationPage, wanted: Option<TextKind>) -> AnyView {
    let counted = page.nature == Nature::Recommendation;
    let nature = match page.nature {
        Nature::Recommendation => None,
        Nature::Noting => Some(t("nature-noting")),
        Nature::Compound => Some(t("nature-compound")),
    };
    let parts = (!page.parts.is_empty()).then(|| section("parts", t("section-parts"), listed::results(&page.parts)));
    view! {
        <header class="page-head">
            <p class="eyebrow">
                {words(&page.state.names)} " · " {words(&page.mechanism.names)} " · " {code("document-kind", page.document_kind.code())} " · "
                {dated(page)}
            </p>
            <h1>{listed::cited(&page.reference)}</h1>
            {nature.map(|nature| view! { <p class="muted">{nature}</p> })}
        </header>
        <div class="columns">
            <div>
                {wordings(page, wanted)}
                {danger_of(&page.reference)} {counted.then(|| standing(page))} {parts} {answers(page)}
                {counted.then(|| sides::timeline(page))} {counted.then(|| sides::lanes(page))} {counted.then(|| sides::actions(page))}
                {lineage(page)} {history(page)} {cite(page)}
            </div>
            <aside>
                <div class="sticky">{around(page, counted)}</div>
            </aside>
        </div>
    }
    .into_any()
}

fn dated(page: &RecommendationPage) -> AnyView {
    match (page.adopted_on, &page.session) {
        (Some(on), _) => day(on).into_any(),
        (None, Some(session)) => {
            view! { {tr("session", &[("session", session.clone().into())])} {comma()} {day(page.dated_on)} }.into_any()
        }
        (None, None) => day(page.dated_on).into_any(),
    }
}

/// The newest wording of `kind`, or else of the first kind that there is (official first); in the reader's language if possible, else in
/// English.
fn wording(page: &RecommendationPage, kind: Option<TextKind>) -> Option<&TextVersion> {
    let lang = reader().lang.tag();
    let kinds = match kind {
        Some(kind) => vec![kind],
        None => TextKind::ALL.to_vec(),
    };
    kinds.into_iter().find_map(|kind| {
        let of_kind = || page.texts.iter().rev().filter(move |text| text.kind == kind);
        of_kind().find(|text| text.language == lang).or_else(|| of_kind().find(|text| text.language == "en")).or_else(|| of_kind().next())
    })
}

fn wordings(page: &RecommendationPage, wanted: Option<TextKind>) -> AnyView {
    let Some(text) = wanted.and_then(|kind| wording(page, Some(kind))).or_else(|| wording(page, None)) else {
        return view! { <p class="muted">{t("wording-none")}</p> }.into_any();
    };
    let kinds: Vec<TextKind> = TextKind::ALL.iter().copied().filter(|kind| wording(page, Some(*kind)).is_some()).collect();
    let reader = reader();
    let switch = (kinds.len() > 1).then(|| {
        let links = kinds
            .iter()
            .map(|kind| {
                let address = reader.href_with(&page.reference.path(), &[("text".to_string(), kind.code().to_string())]);
                view! {
                    <li>
                        <a href=address aria-current=(*kind == text.kind).then_some("true")>
                            {code("text-kind", kind.code())}
                        </a>
                    </li>
                }
            })
            .collect_view();
        view! {
            <ul class="switch" aria-label=t("wording")>
                {links}
            </ul>
        }
    });
    let foreign = (text.language != reader.lang.tag()).then(|| {
        let language = Lang::from_tag(&text.language).map_or_else(|| text.language.clone(), |lang| lang.own_name().to_string());
        view! { <p class="lang-note">{tr("wording-only-in", &[("language", language.into())])}</p> }
    });
    let paragraphs =
        text.body.split('\n').map(str::trim).filter(|line| !line.is_empty()).map(|line| view! { <p>{line.to_string()}</p> }).collect_view();
    let document = format!("/documents/{}", escape_path(&page.reference.symbol));
    view! {
        {switch}
        {foreign}
        <figure class="wording" data-kind=text.kind.code()>
            <blockquote lang=text.language.clone() dir=direction(&text.language)>
                {paragraphs}
            </blockquote>
            <figcaption>
                {code("wording-source", text.kind.code())} " " <a href=href(&document)>
                    {listed::symbol(&page.reference.symbol)}
                </a> {comma()} {tr("paragraph-in-text", &[("paragraph", spaced(&page.reference.paragraph).into())])}
            </figcaption>
        </figure>
    }
    .into_any()
}

/// The section on its standing: both sides, in large type; independent institutions separately from either.
fn standing(page: &RecommendationPage) -> AnyView {
    let has = |flag| page.standing.has(flag).then(|| view! { " " {marks::flag(flag)} });
    let current = page.assessments.iter().filter(|assessment| assessment.is_current());
    let (independent, civil): (Vec<_>, Vec<_>) = current.partition(|assessment| assessment.author.is_independent());
    let said = |verdict: Status, by: &[&AssessmentShown]| {
        let count = by.iter().filter(|assessment| assessment.verdict == verdict).count();
        view! {
            <dd>
                {marks::status_big(verdict)} " "
                <span class="when">{tr("assessed-by", &[("count", count.into())])}</span>
            </dd>
        }
    };
    let independent = (!independent.is_empty()).then(|| {
        let verdicts = page.standing.independent().map(|verdict| said(verdict, &independent)).collect_view();
        view! {
            <div class="side side-independent">
                <dt>{t("independent-says")}</dt>
                {verdicts}
            </div>
        }
    });
    let civil = if civil.is_empty() {
        // Assessments that were withdrawn or replaced were made once, so the text differs from «never assessed».
        let once = page.assessments.iter().any(|assessment| !assessment.author.is_independent());
        let said = if once { "assessed-by-none-now" } else { "assessed-by-nobody" };
        view! {
            <dd>
                <span class="when">{t(said)}</span>
            </dd>
        }
        .into_any()
    } else {
        page.standing.verdicts().map(|verdict| said(verdict, &civil)).collect_view().into_any()
    };
    view! {
        <h2 class="hide">{t("section-standing")}</h2>
        <dl class="sides sides-big">
            <div class="side side-state">
                <dt>{t("state-says")}</dt>
                <dd>{marks::status_big(page.standing.status)}</dd>
                <dd>
                    {page.standing.reported_on.map(|on| view! { <span class="when">{t("reported-on")} " " {day(on)}</span> })}
                    {has(Flag::Stale)} {has(Flag::Overdue)} {has(Flag::Silent)}
                </dd>
            </div>
            <div class="side side-civil">
                <dt>{t("civil-says")}</dt>
                {civil}
                <dd>{has(Flag::Disagreement)} {has(Flag::ReplyOverdue)}</dd>
            </div>
            {independent}
        </dl>
    }
    .into_any()
}

/// The section on who answers for it, and what it is about.
fn answers(page: &RecommendationPage) -> AnyView {
    let role = |role: ResponsibilityRole| {
        let holders: Vec<_> = page.responsible.iter().filter(|responsible| responsible.role == role).collect();
        (!holders.is_empty()).then(|| {
            let holders = holders
                .into_iter()
                .map(|responsible| {
                    let ended = responsible.until.map(|until| view! { {comma()} {t("until")} " " {day(until)} });
                    view! {
                        <div>
                            <a href=href(&format!("/institutions/{}", responsible.institution.code))>{words(&responsible.institution.names)}</a> {comma()}
                            {t("since")} " " {day(responsible.since)} {ended}
                        </div>
                    }
                })
                .collect_view();
            view! {
                <div>
                    <dt>{code("role", role.code())}</dt>
                    <dd>{holders}</dd>
                </div>
            }
        })
    };
    let no_lead = (page.nature == Nature::Recommendation
        && !page.responsible.iter().any(|responsible| responsible.role == ResponsibilityRole::Lead))
    .then(|| view! { <div><dt>{code("role", "lead")}</dt><dd>{t("no-lead")}</dd></div> });
    let due =
        page.responsible.iter().filter(|responsible| responsible.until.is_none()).find_map(|responsible| responsible.due_on).map(|due| {
            let late = page.standing.has(Flag::Overdue).then(|| view! { " " {marks::flag(Flag::Overdue)} });
            view! { <div><dt>{t("due-on")}</dt><dd>{day(due)} {late}</dd></div> }
        });
    let by = page.recommended_by.as_ref().map(|by| {
        let address = href(&format!("/states/{}", by.code));
        view! { <div><dt>{t("recommended-by-label")}</dt><dd><a href=address>{words(&by.names)}</a></dd></div> }
    });
    let clusters = page
        .clusters
        .iter()
        .map(|(cluster, others)| {
            let others = others.iter().map(|other| view! { <div>{listed::reference_link(other)}</div> }).collect_view();
            view! { <div><dt>{t("answered-together")} " " {quoted(words(&cluster.names))}</dt><dd>{others} {danger(Published::Cluster, &cluster.code)}</dd></div> }
        })
        .collect_view();
    let response =
        page.response.map(|response| view! { <div><dt>{t("response-label")}</dt><dd>{code("response", response.code())}</dd></div> });
    let provisions = (!page.provisions.is_empty()).then(|| {
        let articles = page
            .provisions
            .iter()
            .map(|(instrument, article)| view! { <div><bdi>{instrument.clone()}</bdi> {comma()} {tr("article", &[("article", article.code.clone().into())])} {colon()} {words(&article.names)}</div> })
            .collect_view();
        view! { <div><dt>{t("provisions-label")}</dt><dd>{articles}</dd></div> }
    });
    let body = view! {
        <dl class="summary">
            {role(ResponsibilityRole::Lead)} {no_lead} {role(ResponsibilityRole::Supporting)} {due} {by} {response} {clusters}
            {links(t("facet-theme"), "/themes", &page.themes, false)} {links(t("facet-group"), "/groups", &page.groups, false)} {provisions}
            {links(t("nav-sdgs"), "/sdgs", &page.targets, true)}
        </dl>
    };
    section("answers", t("section-answers"), body)
}

fn links(label: String, folder: &'static str, things: &[Named], with_code: bool) -> Option<AnyView> {
    (!things.is_empty()).then(|| {
        let things = things
            .iter()
            .map(|thing| {
                let shown = with_code.then(|| view! { <bdi>{thing.code.clone()}</bdi> " " });
                view! {
                    <div>
                        <a href=href(&format!("{folder}/{}", thing.code))>{shown} {words(&thing.names)}</a>
                    </div>
                }
            })
            .collect_view();
        view! { <div><dt>{label}</dt><dd>{things}</dd></div> }.into_any()
    })
}

fn lineage(page: &RecommendationPage) -> Option<AnyView> {
    let list = |title: &'static str, relatives: &[Relative]| {
        (!relatives.is_empty()).then(|| {
            let items: Vec<Listed> = relatives.iter().map(|relative| relative.listed.clone()).collect();
            view! {
                <h3>{t(title)}</h3>
                {listed::results(&items)}
            }
        })
    };
    (!page.earlier.is_empty() || !page.later.is_empty()).then(|| {
        let body = view! { {list("lineage-earlier", &page.earlier)} {list("lineage-later", &page.later)} };
        section("lineage", t("section-lineage"), body)
    })
}

fn history(page: &RecommendationPage) -> Option<AnyView> {
    (!page.history.is_empty()).then(|| section("history", t("section-history"), history_list(&page.history, false)))
}

fn cite(page: &RecommendationPage) -> AnyView {
    let reader = reader();
    let formats = &reader.lexicon().formats;
    let citation = tr(
        "citation",
        &[
            ("mechanism", page.mechanism.names.text(reader.lang).into()),
            ("title", page.document_titles.text(reader.lang).into()),
            ("symbol", page.reference.symbol.clone().into()),
            ("day", formats.day(page.dated_on).into()),
            ("paragraph", spaced(&page.reference.paragraph).into()),
            ("as-at", formats.day(reader.day).into()),
            ("address", reader.citable().into()),
        ],
    );
    let source = page.source_url.clone().map(|url| view! { <p><a href=url rel="external noopener">{t("source-link")}</a></p> });
    view! {
        <details class="cite" id="cite-this" open>
            <summary>{t("cite")}</summary>
            <label for="cite">{t("citation-label")}</label>
            <textarea class="input" id="cite" readonly rows="4" inner_html=within_textarea(&citation)></textarea>
            {source}
        </details>
    }
    .into_any()
}

fn around(page: &RecommendationPage, counted: bool) -> AnyView {
    let mut sections = vec![("answers", "section-answers")];
    if counted {
        sections.extend([("timeline", "section-timeline"), ("accounts", "section-accounts"), ("actions", "section-actions")]);
    }
    if !page.earlier.is_empty() || !page.later.is_empty() {
        sections.push(("lineage", "section-lineage"));
    }
    if !page.history.is_empty() {
        sections.push(("history", "section-history"));
    }
    let sections = sections.into_iter().map(|(id, words)| view! { <li><a href=format!("#{id}")>{t(words)}</a></li> }).collect_view();
    let step = |reference: &Option<Reference>, rel: &'static str, says: &'static str| {
        reference.as_ref().map(|reference| {
            view! {
                <li>
                    <a rel=rel href=href(&reference.path())>
                        {tr(says, &[("paragraph", spaced(&reference.paragraph).into())])}
                    </a>
                </li>
            }
        })
    };
    let parent = page.parent.as_ref().map(|parent| {
        view! { <li><a href=href(&parent.path())>{tr("paragraph-whole", &[("paragraph", spaced(&parent.paragraph).into())])}</a></li> }
    });
    view! {
        <nav class="section-nav" aria-labelledby="on-this-page">
            <p id="on-this-page">{t("on-this-page")}</p>
            <ul>{sections}</ul>
        </nav>
        <nav aria-label=t("in-the-document")>
            <ul class="plain-list small">
                {parent} {step(&page.previous, "prev", "paragraph-previous")} {step(&page.next, "next", "paragraph-next")}
            </ul>
        </nav>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;

    fn text(kind: TextKind, language: &str, body: &str) -> TextVersion {
        TextVersion { kind, language: language.to_string(), body: body.to_string(), published_on: on("2008-02-01") }
    }

    fn recommendation() -> RecommendationPage {
        RecommendationPage {
            reference: reference("14(a)"),
            nature: Nature::Recommendation,
            state: chile(),
            fiction: false,
            mechanism: committee(),
            mechanism_abbreviation: "CRC".to_string(),
            document_titles: Words::one("en", "Concluding observations on Chile"),
            document_kind: DocumentKind::ConcludingObservations,
            adopted_on: None,
            dated_on: on("2008-02-01"),
            session: None,
            source_url: None,
            section: Words::default(),
            texts: vec![text(TextKind::Official, "es", "Que se apruebe."), text(TextKind::Children, "en", "Make it a law.")],
            parent: None,
            parts: Vec::new(),
            previous: None,
            next: Some(reference("14(b)")),
            themes: Vec::new(),
            groups: Vec::new(),
            provisions: Vec::new(),
            targets: Vec::new(),
            response: None,
            recommended_by: None,
            responsible: Vec::new(),
            clusters: Vec::new(),
            standing: told(Status::Implemented, &[Status::NoAction], &[Flag::Disagreement]),
            updates: vec![report("u1", Status::Implemented)],
            assessments: vec![assessment("a1", Status::NoAction)],
            actions: Vec::new(),
            earlier: Vec::new(),
            later: Vec::new(),
            history: Vec::new(),
        }
    }

    fn drawn(reader: &Arc<Reader>, own: RecommendationPage) -> Drawn {
        let reference = own.reference.clone();
        Drawn::of(&page(reader, own, &reference))
    }

    fn english() -> Arc<Reader> {
        reader_of(Lang::En, &reference("14(a)").path())
    }

    #[test]
    fn both_sides_stand_beside_each_other_and_their_difference_is_said() {
        let drawn = drawn(&english(), recommendation());
        assert_eq!(drawn.one("h1"), format!("{SYMBOL}, para. 14 (a)"));
        assert_eq!(drawn.one(".sides-big .side-state .status"), "implemented");
        assert_eq!(drawn.one(".sides-big .side-civil .status"), "no action");
        assert_eq!(drawn.count(".sides-big .side-civil [data-flag=disagreement]"), 1);
        assert_eq!(drawn.attr(".lane-civil .account-who a", "href"), "/en/civil-society/refugio");
        assert_eq!(drawn.attr("a[rel=next]", "href"), format!("/en/recommendations/{SYMBOL}/14(b)"));
        assert_eq!((drawn.count(".lane-independent"), drawn.count("#history"), drawn.count("#lineage")), (0, 0, 0));
    }

    #[test]
    fn who_speaks_under_a_pseudonym_is_described_and_nothing_leads_to_them() {
        let hidden = Author::Pseudonymous(Words::one("en", "A shelter"));
        let own = RecommendationPage {
            assessments: vec![AssessmentShown { author: hidden, ..assessment("a1", Status::NoAction) }],
            ..recommendation()
        };
        let drawn = drawn(&english(), own);
        assert_eq!(drawn.one(".lane-civil .account-who"), "A shelter");
        assert_eq!(drawn.count("main a[href*='/civil-society/']"), 0);
    }

    #[test]
    fn nobody_who_is_described_shares_the_row_of_one_who_bears_that_name() {
        let rows = |described: &str| {
            let hidden = Author::Pseudonymous(Words::one("en", described));
            let assessments =
                vec![AssessmentShown { author: hidden, ..assessment("a2", Status::NoAction) }, assessment("a1", Status::NoAction)];
            drawn(&english(), RecommendationPage { assessments, ..recommendation() }).count("#timeline .t-row")
        };
        let named = drawn(&english(), recommendation());
        let name = named.one(".lane-civil .account-who");
        assert_eq!(rows(&name), rows("A shelter"));
        assert!(rows(&name) > named.count("#timeline .t-row"));
    }

    #[test]
    fn the_official_wording_comes_first_in_its_own_language_and_another_can_be_asked_for() {
        let official = drawn(&english(), recommendation());
        assert_eq!(official.one(".wording blockquote[lang=es]"), "Que se apruebe.");
        assert_eq!(official.one(".lang-note"), "In Español only");
        assert_eq!(official.all(".switch [aria-current=true]"), ["Official wording"]);
        let asked = Reader { parameters: vec![("text".to_string(), "children".to_string())], ..(*english()).clone() };
        let children = drawn(&Arc::new(asked), recommendation());
        assert_eq!(children.one(".wording[data-kind=children] blockquote"), "Make it a law.");
        assert_eq!(children.count(".lang-note"), 0);
    }

    #[test]
    fn what_only_notes_has_no_standing_and_nobody_answers_for_it() {
        let noting = drawn(&english(), RecommendationPage { nature: Nature::Noting, ..recommendation() });
        assert_eq!((noting.count(".sides-big"), noting.count("#accounts"), noting.count("#actions")), (0, 0, 0));
        assert_eq!(noting.count("#answers dt"), 0);
        let counted = drawn(&english(), recommendation());
        assert_eq!(counted.all("#answers dd"), ["no lead institution yet"]);
    }

    #[test]
    fn only_who_is_of_an_organisation_is_led_to_an_assessment() {
        let with = |role: Option<Role>| {
            let signed_in = role.map(|role| Arc::new(signed_in(role)));
            drawn(&Arc::new(Reader { signed_in, ..(*english()).clone() }), recommendation())
        };
        let button = ".lane-civil a.button";
        assert_eq!(with(None).count(button), 0);
        assert_eq!(with(Some(Role::FocalPoint)).count(button), 0);
        let address = with(Some(Role::Contributor)).attr(button, "href");
        assert_eq!(address, "/en/submissions/new?recommendation=CRC%2FC%2FOPSC%2FCHL%2FCO%2F1%2F14(a)");
    }
}
