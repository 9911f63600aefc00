//! `/about`: why and how, the status scale with its rules, who may say what, and the rules that never bend.

use super::{meanings, on_this_page, paragraphs, steps};
use crate::components::marks;
use crate::components::page_parts::{page_head, section};
use crate::pages::{Head, Page, draw};
use crate::reader::*;
use answerable_domain::model::*;
use leptos::prelude::*;
use std::sync::Arc;

const SECTIONS: [(&str, &str); 9] = [
    ("why", "about-why"),
    ("how", "about-how"),
    ("scale", "about-scale"),
    ("disagreement", "about-disagreement"),
    ("marks", "about-marks"),
    ("roles", "about-roles"),
    ("rules", "about-rules"),
    ("as-at", "about-as-at"),
    ("who", "about-who"),
];

const ROLES: [(&str, &str); 7] = [
    ("about-role-public", "about-role-public-may"),
    ("about-role-institution", "about-role-institution-may"),
    ("about-role-validator", "about-role-validator-may"),
    ("about-role-coordinator", "about-role-coordinator-may"),
    ("about-role-organisation", "about-role-organisation-may"),
    ("about-role-moderator", "about-role-moderator-may"),
    ("about-role-administrator", "about-role-administrator-may"),
];

/// The statuses in the order in which they are compared.
const ORDER: [Status; 6] =
    [Status::Implemented, Status::PartlyImplemented, Status::UnderWay, Status::Planned, Status::NoAction, Status::Reversed];

/// The page on the register's method.
pub fn page(reader: &Arc<Reader>) -> Page {
    let head =
        || Head { title: t("about-title"), description: t("about-description"), section: "/about", timeless: true, ..Head::default() };
    draw(reader, head, body)
}

fn body() -> AnyView {
    let periods = reader().site.periods;
    let who_grades = view! { <p class="notice">{t("about-who-grades")}</p> };
    let wording = view! {
        <h3>{t("about-wording")}</h3>
        {paragraphs(&["about-wording-1", "about-wording-2"])}
    };
    let differ = view! {
        {paragraphs(&["about-disagreement-1", "about-disagreement-2"])}
        <p>
            <a href=href("/disagreements")>{t("about-disagreement-link")}</a>
        </p>
    };
    let rules = view! {
        {steps(
            &[
                "about-rule-append",
                "about-rule-query",
                "about-rule-sides",
                "about-rule-moderation",
            ],
        )}
        <ol start="5">
            <li>{tr("about-rule-reply", &[("days", periods.reply_days.into())])}</li>
            {["about-rule-visibility", "about-rule-children", "about-rule-least", "about-rule-registration", "about-rule-hiding"]
                .map(|key| view! { <li>{t(key)}</li> })
                .collect_view()}
        </ol>
        <p>
            <a href=href("/moderation")>{t("about-rule-moderation-link")}</a>
        </p>
        <p>
            <a href=href("/log")>{t("log-link")}</a>
        </p>
        <p>
            <a href=format!("{}#moderators", href("/moderation"))>{t("about-moderators-link")}</a>
        </p>
    };
    view! {
        {page_head((), t("about-title"), t("about-lede"))}
        <div class="columns">
            <div class="prose">
                {section("why", t("about-why"), paragraphs(&["about-why-1", "about-why-2", "about-why-3"]))}
                {section("how", t("about-how"), view! { {how(periods.reply_days)} {wording} })}
                {section("scale", t("about-scale"), view! { {paragraphs(&["about-scale-1"])} {who_grades} {scale(periods.outcome_months)} })}
                {section("disagreement", t("about-disagreement"), differ)}
                {section("marks", t("about-marks"), flags())}
                {section("roles", t("about-roles"), roles())}
                {section("rules", t("about-rules"), rules)}
                {section("as-at", t("about-as-at"), as_at())}
                {section("who", t("about-who"), paragraphs(&["about-who-1", "about-who-2", "about-who-3"]))}
            </div>
            {on_this_page(&SECTIONS)}
        </div>
    }
    .into_any()
}

fn how(reply_days: u32) -> AnyView {
    view! {
        <ol>
            {["about-how-recommendation", "about-how-lead", "about-how-report", "about-how-assessment"]
                .map(|key| view! { <li>{t(key)}</li> })
                .collect_view()}
            <li>{tr("about-how-reply", &[("days", reply_days.into())])}</li>
            <li>{t("about-how-next")}</li>
        </ol>
    }
    .into_any()
}

/// The section on the scale: each status with what must be true before the State can report it.
fn scale(outcome_months: u32) -> AnyView {
    let rows = Status::ALL
        .iter()
        .map(|status| {
            let rule = match status {
                Status::Implemented => tr("about-scale-implemented", &[("months", outcome_months.into())]),
                other => code("about-scale", other.code()),
            };
            view! {
                <div>
                    <dt>{marks::status(*status)}</dt>
                    <dd>{rule}</dd>
                </div>
            }
        })
        .collect_view();
    view! {
        <dl class="scale-full">{rows}</dl>
        {paragraphs(&["about-scale-order"])}
        {marks::scale(&ORDER)}
        {paragraphs(&["about-scale-verdicts", "about-scale-two-people"])}
    }
    .into_any()
}

/// The section on flags, with this installation's periods and links to the recommendations that carry them today.
fn flags() -> AnyView {
    let periods = reader().site.periods;
    let meaning = |flag: Flag| {
        let key = format!("about-mark-{}", flag.code().replace('_', "-"));
        let lexicon = reader().lexicon();
        match flag {
            Flag::Stale => lexicon.say(&key, &[("months", periods.stale_months.into())]),
            Flag::ReplyOverdue => lexicon.say(&key, &[("days", periods.reply_days.into())]),
            _ => lexicon.say(&key, &[]),
        }
    };
    let pairs = Flag::ALL.iter().map(|flag| {
        let selection = Selection { page: 1, ..Selection::default() }.toggled(Facet::Flag, flag.code());
        let meaning = view! {
            {meaning(*flag)}
            " "
            <a href=selection_href(&selection)>
                {t("about-mark-link")} <span class="hide">{colon()} {code("flag", flag.code())}</span>
            </a>
        };
        (marks::flag(*flag), meaning.into_any())
    });
    view! {
        <p>{t("about-marks-1")}</p>
        {meanings(pairs.collect())}
    }
    .into_any()
}

fn roles() -> AnyView {
    let pairs = ROLES.iter().map(|(role, may)| (t(role).into_any(), t(may).into_any()));
    view! {
        {meanings(pairs.collect())}
        <p>{t("about-roles-one-body")}</p>
    }
    .into_any()
}

/// The section on `as_at` (the register as of an earlier day), with a way to try it.
fn as_at() -> AnyView {
    let reader = reader();
    view! {
        {paragraphs(&["about-as-at-1", "about-as-at-2", "about-as-at-3"])}
        <form method="get" action=format!("/{}/recommendations", reader.lang.tag())>
            <div class="field">
                <label for="as-at-day">{t("about-as-at-day")}</label>
                <input class="input input-short" type="date" id="as-at-day" name="as_at" max=reader.day.to_string() required />
            </div>
            <button class="button button-quiet">{t("about-as-at-button")}</button>
        </form>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::reader_of;
    use answerable_domain::model::Lang;

    #[test]
    fn the_scale_is_in_its_order_and_the_rules_are_all_there() {
        let drawn = Drawn::of(&page(&reader_of(Lang::En, "/about")));
        let scale: Vec<String> = ORDER.iter().map(|status| status.code().to_string()).collect();
        assert_eq!(drawn.attrs("main [data-status]", "data-status")[..6], scale);
        assert_eq!(drawn.attr("main ol[start]", "start"), "5");
        assert_eq!(drawn.count("main ol[start] li") + drawn.count("main ol:has(+ ol[start]) li"), 10);
        assert_eq!((drawn.count("main a[href='/en/disagreements']"), drawn.count("main a[href='/en/moderation']")), (1, 1));
    }
}
