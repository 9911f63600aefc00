//! `/sdgs`: the pages of the Sustainable Development Goals, their targets and the indicators' data.

pub mod goal;
pub mod index;
mod indicators;
pub mod target;

use crate::components::aspect::{figure, selection, side};
use crate::reader::*;
use answerable_domain::model::{Facet, Words};
use answerable_domain::view::sdgs::Served;
use leptos::prelude::*;

/// The official wording of a Goal or target, if it was imported.
fn official(wording: &Words) -> AnyView {
    if wording.is_empty() {
        return ().into_any();
    }
    let (language, text) = wording.best(reader().lang);
    view! {
        <figure class="wording" data-kind="official">
            <blockquote lang=language.to_string() dir=direction(language)>
                <p>{text.to_string()}</p>
            </blockquote>
            <figcaption>{t("sdg-official")}</figcaption>
        </figure>
    }
    .into_any()
}

/// A table of targets: what serves them, and where it stands by both accounts.
fn target_table(caption: String, targets: &[Served]) -> AnyView {
    let rows = targets
        .iter()
        .map(|target| {
            let chosen = [(Facet::Target, target.named.code.clone())];
            view! {
                <tr>
                    <th scope="row">
                        <a href=href(&format!("/sdgs/{}", target.named.code))>
                            <bdi>{target.named.code.clone()}</bdi>
                            " "
                            {words(&target.named.names)}
                        </a>
                    </th>
                    <td class="num" data-label=t("nav-recommendations")>
                        {figure(target.tally.total, &selection(&chosen))}
                    </td>
                    <td class="num" data-label=t("sdg-actions")>
                        {number(target.actions)}
                    </td>
                    <td data-label=t("side-state")>{side(&target.tally, &chosen, Facet::Status)}</td>
                    <td data-label=t("side-civil")>{side(&target.tally, &chosen, Facet::Verdict)}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <table class="table table-stack">
            <caption>{caption}</caption>
            <thead>
                <tr>
                    <th scope="col">{t("sdg-target")}</th>
                    <th scope="col" class="num">
                        {t("nav-recommendations")}
                    </th>
                    <th scope="col" class="num">
                        {t("sdg-actions")}
                    </th>
                    <th scope="col">{t("side-state")}</th>
                    <th scope="col">{t("side-civil")}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}
