//! A target's indicators with their observed values, State by State: a line, and the table it draws, with its sources.

use crate::components::charts::series;
use crate::components::page_parts::section;
use crate::reader::*;
use answerable_domain::view::sdgs::*;
use chrono::Datelike;
use leptos::prelude::*;

/// The ids of the charts, which are fixed at compile time; further series are shown as tables only.
const DRAWINGS: [&str; 12] = [
    "series-1",
    "series-2",
    "series-3",
    "series-4",
    "series-5",
    "series-6",
    "series-7",
    "series-8",
    "series-9",
    "series-10",
    "series-11",
    "series-12",
];

/// Whether all values belong to fictional States.
pub fn all_fiction(indicators: &[IndicatorShown]) -> bool {
    indicators.iter().flat_map(|indicator| &indicator.series).all(|series| series.fiction)
}

/// The section of a target's indicators.
pub fn indicators(indicators: &[IndicatorShown]) -> AnyView {
    if indicators.is_empty() {
        return section("indicators", t("sdg-indicators"), view! { <p class="muted">{t("sdg-indicators-none")}</p> });
    }
    let mut ids = DRAWINGS.into_iter();
    let shown = indicators.iter().map(|own| indicator(own, &mut ids)).collect_view();
    section("indicators", t("sdg-indicators"), shown)
}

fn indicator(own: &IndicatorShown, ids: &mut impl Iterator<Item = &'static str>) -> AnyView {
    let official = (!own.official.is_empty()).then(|| view! { <p class="muted">{words(&own.official)}</p> });
    let data = own.series.iter().filter_map(|series| one(series, ids)).collect::<Vec<_>>();
    let none = data.is_empty().then(|| view! { <p class="muted">{t("sdg-data-none")}</p> });
    view! {
        <article class="account">
            <h3>
                <bdi>{own.named.code.clone()}</bdi>
                " "
                {words(&own.named.names)}
            </h3>
            {official}
            {data}
            {none}
        </article>
    }
    .into_any()
}

/// The words for a code; the code itself if the pages have no words for it.
fn known(list: &str, value: &str) -> String {
    let key = format!("{list}-{}", value.replace('_', "-"));
    if reader().lexicon().has(&key) { code(list, value) } else { value.to_string() }
}

fn sex(sex: Option<&str>) -> String {
    sex.map_or_else(|| t("sdg-sex-both"), |sex| known("sdg-sex", sex))
}

fn one(own: &Series, ids: &mut impl Iterator<Item = &'static str>) -> Option<AnyView> {
    let reader = reader();
    // A value has a year but no day. On an earlier day, the values of a year that had not ended were not known.
    let there = |year: &&Observed| reader.as_at.is_none_or(|day| year.year < day.year());
    let years: Vec<&Observed> = own.years.iter().filter(there).collect();
    if years.is_empty() {
        return None;
    }
    let state = own.state.names.text(reader.lang);
    let mut parts = vec![if own.fiction { format!("{state} ({})", t("fiction-mark")) } else { state.to_string() }];
    parts.extend(own.age.as_ref().map(|age| tr("sdg-age", &[("age", age.replace('-', "–").into())])));
    let unit = known("sdg-unit", &own.unit);
    let alone = matches!(own.sexes.as_slice(), [None]);
    let mut caption = parts.join(" · ");
    // The line is that of both sexes, or else of the first sex that has values.
    let drawn = if alone { caption.clone() } else { format!("{caption} · {}", sex(own.sexes.first().and_then(Option::as_deref))) };
    let formats = &reader.lexicon().formats;
    let points: Vec<(i32, f64, String)> = years
        .iter()
        .filter_map(|year| {
            let written = year.values.first()?.as_deref()?;
            Some((year.year, written.parse().ok()?, formats.decimal(written)))
        })
        .collect();
    let drawing = (points.len() > 1).then(|| ids.next()).flatten().map(|id| series(id, drawn, &points, unit.clone()));
    caption = format!("{caption} · {unit}");
    let numbers = table(own, &years, caption);
    let source = years.last().and_then(|newest| newest.sources.first()).map(|source| {
        view! { <p class="small muted">{t("sdg-source-newest")} " " {words(source)}</p> }
    });
    Some(match drawing {
        Some(drawing) => view! {
            {drawing}
            {source}
            <details class="more-details">
                <summary>{t("sdg-data-table")}</summary>
                {numbers}
            </details>
        }
        .into_any(),
        None => numbers,
    })
}

/// The table of values, year by year, with the sexes in columns and the sources.
fn table(own: &Series, years: &[&Observed], caption: String) -> AnyView {
    let formats = &reader().lexicon().formats;
    let heads = own.sexes.iter().map(|one| view! { <th scope="col" class="num">{sex(one.as_deref())}</th> }).collect_view();
    let rows = years
        .iter()
        .map(|year| {
            let cells = own
                .sexes
                .iter()
                .zip(&year.values)
                .map(|(one, value)| {
                    let written = value.as_deref().map_or_else(|| "–".to_string(), |value| formats.decimal(value));
                    view! { <td class="num" data-label=sex(one.as_deref())>{written}</td> }
                })
                .collect_view();
            let sources = year.sources.iter().map(|source| view! { <li>{words(source)}</li> }).collect_view();
            view! {
                <tr>
                    <th scope="row">{year.year}</th>
                    {cells}
                    <td data-label=t("sdg-source")>
                        <ul class="plain-list">{sources}</ul>
                    </td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <table class="table table-stack">
            <caption>{caption}</caption>
            <thead>
                <tr>
                    <th scope="col">{t("budget-year")}</th>
                    {heads}
                    <th scope="col">{t("sdg-source")}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}
