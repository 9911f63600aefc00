//! `/coordination/clusters`: groups of recommendations that are answered together.

use super::parts::*;
use super::preview::address;
use crate::components::doubts::doubts;
use crate::components::form::{Field, Form, error_summary, hidden, meanwhile, state_of_form, textarea};
use crate::components::listed::citation;
use crate::components::page_parts::{empty, section};
use crate::pages::{Page, draw, draw_with_status};
use crate::reader::*;
use answerable_domain::model::{Lang, Reference, Words};
use answerable_domain::view::coordination::*;
use leptos::prelude::*;
use std::sync::Arc;

const STEPS: [(&str, &str); 1] = [("coordination-clusters", "/coordination/clusters")];

/// The list of all clusters.
pub fn index(reader: &Arc<Reader>, found: Vec<ClusterShown>) -> Page {
    draw(reader, || head(t("coordination-clusters"), &[], false), || list(&found))
}

fn list(found: &[ClusterShown]) -> AnyView {
    let how = view! { <p><a class="button" href=href("/coordination/responsibilities")>{t("coordination-clusters-choose")}</a></p> };
    let items = found
        .iter()
        .map(|cluster| {
            let ended = cluster.ended_on.map(|on| view! { {comma()} {t("coordination-ended")} " " {short_day(on)} });
            view! {
                <li>
                    <a href=href(&format!("/coordination/clusters/{}", cluster.named.code))>{words(&cluster.named.names)}</a> " "
                    <span class="muted">{tr("search-total", &[("count", cluster.members.len().into())])} {ended}</span>
                </li>
            }
        })
        .collect_view();
    let list = if found.is_empty() {
        empty(t("coordination-clusters-none"), view! { <p>{t("coordination-clusters-none-advice")}</p> })
    } else {
        view! { <ul class="plain-list">{items}</ul> }.into_any()
    };
    view! { {title(t("coordination-clusters"), t("coordination-clusters-lede"))} {list} {how} }.into_any()
}

/// The form of a new cluster of these recommendations.
pub fn new(reader: &Arc<Reader>, references: &[Reference], form: &Form) -> Page {
    let head = || head(t("coordination-cluster-new"), &STEPS, false);
    draw_with_status(state_of_form(form, false), reader, head, || {
        let rows = references.iter().map(|reference| hidden("row", address(reference))).collect_view();
        let items = references.iter().map(|reference| view! { <li>{desk_link(reference)}</li> }).collect_view();
        view! {
            {title(t("coordination-cluster-new"), t("coordination-clusters-lede"))}
            {error_summary(form)}
            <form class="form" method="post" action=href("/coordination/clusters")>
                {rows} {in_languages(form, "title", "coordination-title-in", None)}
                <p id="add">{tr("search-total", &[("count", references.len().into())])}</p>
                <ul>{items}</ul> {doubts(form)}
                <div class="actions">
                    <button class="button">{t("coordination-cluster-form")}</button>
                </div>
            </form>
        }
        .into_any()
    })
}

/// The page of a cluster, on which it is changed or ended.
pub fn show(reader: &Arc<Reader>, cluster: ClusterShown, form: &Form, conflict: bool) -> Page {
    let head = || head(cluster.named.names.text(reader.lang).to_string(), &STEPS, false);
    draw_with_status(state_of_form(form, conflict), reader, head, || one(&cluster, form, conflict))
}

/// The values of a form that begins with names in every language: fields `<prefix>-en` …
pub fn with_names(prefix: &str, names: &Words) -> Vec<(String, String)> {
    Lang::ALL.into_iter().filter_map(|lang| names.get(lang).map(|name| (format!("{prefix}-{}", lang.tag()), name.to_string()))).collect()
}

fn one(cluster: &ClusterShown, typed: &Form, conflict: bool) -> AnyView {
    let form = if typed.pairs().next().is_some() { typed.clone() } else { Form::new(with_names("title", &cluster.named.names)) };
    let removed: Vec<&str> = form.all("remove").collect();
    let members = cluster
        .members
        .iter()
        .enumerate()
        .map(|(at, member)| {
            let id = format!("remove-{at}");
            let reference = address(&member.reference);
            let checked = removed.contains(&reference.as_str());
            view! {
                <li class="result">
                    <h3 class="result-ref">{desk_link(&member.reference)}</h3>
                    <p class="result-text">{opening(&member.wording, 200)}</p>
                    {cluster
                        .ended_on
                        .is_none()
                        .then(|| {
                            view! {
                                <div class="choice">
                                    <input type="checkbox" id=id.clone() name="remove" value=reference checked=checked />
                                    <label for=id>{t("coordination-cluster-remove")} <span class="hide">" " {citation(&member.reference)}</span></label>
                                </div>
                            }
                        })}
                </li>
            }
        })
        .collect_view();
    let name = cluster.named.names.text(reader().lang).to_string();
    let lede = match cluster.ended_on {
        Some(on) => view! { {t("coordination-ended")} " " {day(on)} }.into_any(),
        None => t("coordination-clusters-lede").into_any(),
    };
    let head = crate::components::page_parts::page_head(t("coordination-clusters"), name, lede);
    if cluster.ended_on.is_some() {
        return view! { {head} <ol class="results">{members}</ol> }.into_any();
    }
    view! {
        {head}
        {conflict.then(|| meanwhile(all_languages(&cluster.named.names)))}
        {error_summary(&form)}
        <form class="form" method="post">
            {hidden("saw", cluster.seen.clone())} {in_languages(&form, "title", "coordination-title-in", None)}
            <h2>{tr("search-total", &[("count", cluster.members.len().into())])}</h2> <ol class="results">{members}</ol>
            {textarea(&form, Field::text("add", "coordination-cluster-add").hint("coordination-cluster-add-hint"), 4, None)} {doubts(&form)}
            <div class="actions">
                <button class="button" name="step" value="change">
                    {t("coordination-save")}
                </button>
            </div>
        </form>
        {section(
            "end",
            t("coordination-cluster-end"),
            view! {
                <p>{t("coordination-cluster-end-about")}</p>
                <form method="post">
                    {hidden("saw", cluster.seen.clone())} <button class="button button-stop" name="step" value="end">
                        {t("coordination-cluster-end")}
                    </button>
                </form>
            },
        )}
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;

    const PATH: &str = "/coordination/clusters";

    fn cluster(ended: bool) -> ClusterShown {
        ClusterShown {
            named: named("courts", "Courts for children"),
            created_on: on("2025-01-01"),
            ended_on: ended.then(|| on("2026-01-01")),
            members: vec![listed("14", silence()), listed("15(a)", silence())],
            seen: "seen".to_string(),
        }
    }

    fn drawn(cluster: ClusterShown, form: &Form, conflict: bool) -> Drawn {
        Drawn::of(&show(&reader_of(Lang::En, PATH), cluster, form, conflict))
    }

    #[test]
    fn clusters_are_listed_with_their_size_or_how_to_form_one() {
        let reader = reader_of(Lang::En, PATH);
        let some = Drawn::of(&index(&reader, vec![cluster(true)]));
        assert_eq!(some.attr("main ul.plain-list a", "href"), "/en/coordination/clusters/courts");
        assert_eq!(some.one("main ul.plain-list .muted"), "2 recommendations, ended 1 Jan 2026");
        let none = Drawn::of(&index(&reader, Vec::new()));
        assert_eq!((none.count(".empty"), none.attr("main a.button", "href")), (1, "/en/coordination/responsibilities".to_string()));
    }

    #[test]
    fn a_new_cluster_is_formed_of_the_chosen_recommendations() {
        let form = refused([("title-ar", "محاكم")], "title-en", "coordination-title-missing");
        let drawn = Drawn::of(&new(&reader_of(Lang::En, PATH), &[reference("14"), reference("15(a)")], &form));
        let rows = format!("row={SYMBOL}/14 row={SYMBOL}/15(a)");
        assert_eq!(drawn.forms(), [format!("post /en/coordination/clusters {rows} > send")]);
        assert_eq!((drawn.status, drawn.errors()), (422, vec!["Enter a title in at least one language".to_string()]));
        assert_eq!((drawn.attr("#title-ar", "value"), drawn.attr("#title-ar", "dir")), ("محاكم".to_string(), "rtl".to_string()));
    }

    #[test]
    fn a_cluster_is_changed_or_ended_in_two_forms_that_carry_what_was_seen() {
        let form = Form::new([("title-en", "Courts"), ("remove", &format!("{SYMBOL}/14")), ("add", "CRC/1/2")]);
        let drawn = drawn(cluster(false), &form, true);
        assert_eq!(drawn.status, 409);
        assert_eq!(drawn.forms(), ["post saw=seen > step=change", "post saw=seen > step=end"]);
        assert_eq!(drawn.attr("input[name=remove][checked]", "value"), format!("{SYMBOL}/14"));
        assert_eq!((drawn.attr("#title-en", "value"), drawn.one("#add")), ("Courts".to_string(), "CRC/1/2".to_string()));
        // What stands there now is shown beside what was typed.
        assert_eq!(drawn.one(".error-summary [lang=en]"), "Courts for children");
    }

    #[test]
    fn an_ended_cluster_is_read_alone() {
        let drawn = drawn(cluster(true), &untouched(), false);
        assert_eq!((drawn.count("main form"), drawn.count("main .result"), drawn.one(".lede")), (0, 2, "ended 1 January 2026".to_string()));
    }
}
