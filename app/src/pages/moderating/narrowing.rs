//! The form that filters and orders the queue; it needs no script.

use crate::components::form::options_of;
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::rules::moderating::{QueueChoice, QueueOrder, ToCheck, Waited};
use answerable_domain::view::moderating::SubmissionQueue;
use leptos::prelude::*;

/// The form with the chosen filter and order.
pub fn narrowing(found: &SubmissionQueue, choice: &QueueChoice) -> AnyView {
    let lang = reader().lang;
    let any = || (String::new(), t("choose-any"));
    let organisations =
        found.organisations.iter().map(|(named, count)| (named.code.clone(), format!("{} ({})", named.names.text(lang), number(*count))));
    let checks = ToCheck::ALL.map(|own| (own.code().to_string(), code("moderating-check", own.code())));
    let shown = [Visibility::Named, Visibility::Pseudonymous, Visibility::Coalition];
    let visibilities = shown.map(|own| (own.code().to_string(), code("visibility", own.code())));
    let waits = Waited::ALL.map(|own| (own.code().to_string(), code("moderating-waited", own.code())));
    let orders = QueueOrder::ALL.map(|own| (own.code().to_string(), code("moderating-order", own.code())));
    let chosen = choice.organisation.clone().unwrap_or_default();
    view! {
        <details class="more-details" open=choice.narrows() || choice.order != QueueOrder::default()>
            <summary>{t("moderating-choose")}</summary>
            <form class="form" method="get" action=href("/moderating")>
                <div class="thirds">
                    {one("organisation", "moderating-organisation", [any()].into_iter().chain(organisations).collect(), &chosen)}
                    {one("check", "moderating-check", [any()].into_iter().chain(checks).collect(), choice.check.map_or("", ToCheck::code))}
                    {one(
                        "visibility",
                        "moderating-shows",
                        [any()].into_iter().chain(visibilities).collect(),
                        choice.visibility.map_or("", Visibility::code),
                    )}
                    {one("waited", "moderating-waited", [any()].into_iter().chain(waits).collect(), choice.waited.map_or("", Waited::code))}
                    {one("order", "moderating-order", orders.into_iter().collect(), choice.order.code())}
                </div>
                <div class="actions">
                    <button class="button button-quiet">{t("moderating-choose-button")}</button>
                    {choice.narrows().then(|| view! { <a class="button button-quiet" href=href("/moderating")>{t("filters-remove-all")}</a> })}
                </div>
            </form>
        </details>
    }
    .into_any()
}

fn one(name: &'static str, label: &'static str, options: Vec<(String, String)>, chosen: &str) -> AnyView {
    let id = format!("choose-{name}");
    view! {
        <div class="field">
            <label for=id.clone()>{t(label)}</label>
            <select class="input" id=id name=name>
                {options_of(options, chosen)}
            </select>
        </div>
    }
    .into_any()
}
