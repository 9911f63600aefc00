//! `/account/hand-over` and `/account/members/end`: a person's open work passes to a colleague in one step.

use super::administration::{appointers, states};
use super::{head, page_head, role_name};
use crate::components::form::{Field, Form, error_summary, hidden, select};
use crate::pages::{Page, draw_with_status};
use crate::reader::*;
use answerable_domain::model::{BodyKind, Role, SignedIn, escape_path};
use answerable_domain::view::accounts::{Leaving, OpenWork};
use leptos::prelude::*;
use std::sync::Arc;

const TO: Field = Field::text("to", "hand-over-to");
const DECIDED_BY: Field = Field::text("decided_by", "ending-decided-by").hint("ending-decided-by-hint");
const STATE: Field = Field::text("state", "administration-state").hint("ending-state-hint");

/// The form with which a person hands over their own open work.
pub fn own(reader: &Arc<Reader>, who: &SignedIn, leaving: Leaving, form: &Form, status: u16) -> Page {
    let body = || {
        let rest = if leaving.colleagues.is_empty() {
            view! { <p>{t("hand-over-nobody")}</p> }.into_any()
        } else {
            view! {
                <form class="form" method="post">
                    {select(form, TO, colleagues(&leaving, t("hand-over-choose")))} <div class="actions">
                        <button class="button">{t("hand-over-send")}</button>
                    </div>
                </form>
            }
            .into_any()
        };
        view! { {error_summary(form)} {page_head(t("hand-over-title"), t("hand-over-lede"))} {open(&leaving.open)} {sheet(who)} {rest} }
            .into_any()
    };
    draw_with_status(status, reader, || head(t("hand-over-title"), true), body)
}

/// The form that ends a membership and passes the person's open work to a colleague.
pub fn end(reader: &Arc<Reader>, who: &SignedIn, leaving: Leaving, membership: i64, form: &Form, status: u16) -> Page {
    let body = || {
        let name = leaving.member.name.clone();
        let of = &leaving.member.body;
        let back = match of.kind {
            _ if who.is_of(of.kind, of.id) => "/account/members".to_string(),
            BodyKind::Institution => format!("/account/members?institution={}", escape_path(&of.code)),
            _ => "/administration".to_string(),
        };
        let moderator = leaving.member.role == Role::Moderator;
        let to =
            (!moderator && !leaving.colleagues.is_empty()).then(|| select(form, TO, colleagues(&leaving, t("hand-over-nobody-chosen"))));
        let decided =
            moderator.then(|| view! { {select(form, DECIDED_BY, appointers())} {select(form, STATE, states(&leaving.states))} }.into_any());
        let (lede, send) = if moderator { ("ending-lede", "ending-send") } else { ("end-lede", "end-send") };
        view! {
            {error_summary(form)}
            <header class="page-head">
                <p class="eyebrow">{role_name(leaving.member.role)}</p>
                <h1>{t("end-title")} {colon()} <bdi>{name}</bdi></h1>
                <p class="lede">{t(lede)}</p>
            </header>
            {open(&leaving.open)}
            {who.is_of(of.kind, of.id).then(|| sheet(who))}
            <form class="form" method="post">
                {hidden("member", membership.to_string())} {to} {decided} <div class="actions" id="member">
                    <button class="button button-stop">{t(send)}</button>
                    <a class="button button-quiet" href=href(&back)>{t("leave-it")}</a>
                </div>
            </form>
        }
        .into_any()
    };
    draw_with_status(status, reader, || head(t("end-title"), true), body)
}

fn open(work: &[OpenWork]) -> AnyView {
    let items = work
        .iter()
        .filter(|work| work.count > 0)
        .map(|work| view! { <li>{tr(&format!("open-{}", work.what), &[("count", work.count.into())])}</li> })
        .collect_view();
    if work.iter().all(|work| work.count == 0) {
        return view! { <p>{t("open-nothing")}</p> }.into_any();
    }
    view! {
        <h2>{t("open-title")}</h2>
        <ul>{items}</ul>
    }
    .into_any()
}

/// A link to the hand-over sheet for the person who takes over; none outside of institutions.
fn sheet(who: &SignedIn) -> Option<AnyView> {
    who.institution()?;
    Some(view! { <p>{t("hand-over-sheet")} " " <a href=href("/work/hand-over")>{t("sheet-title")}</a></p> }.into_any())
}

fn colleagues(leaving: &Leaving, nobody: String) -> Vec<(String, String)> {
    let mut options = vec![(String::new(), nobody)];
    options.extend(leaving.colleagues.iter().map(|member| (member.person_id.to_string(), member.name.clone())));
    options
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;

    fn leaving(role: Role, colleagues: &[&str]) -> Leaving {
        let open = vec![OpenWork { what: "reports", count: 2 }, OpenWork { what: "actions", count: 0 }];
        let colleagues = colleagues.iter().enumerate().map(|(at, name)| member(at as i64 + 10, name, role)).collect();
        Leaving { member: member(7, "Ana", role), open, colleagues, states: vec![chile()] }
    }

    #[test]
    fn a_person_hands_over_to_a_colleague() {
        let reader = reader_as(Role::FocalPoint, "/account/hand-over");
        let who = signed_in(Role::FocalPoint);
        let drawn = Drawn::of(&own(&reader, &who, leaving(Role::FocalPoint, &["Berta"]), &untouched(), 200));
        assert_eq!(drawn.all("main h2 + ul li"), ["2 drafts of reports"]);
        assert_eq!(drawn.all("#to option"), ["Choose a colleague", "Berta"]);
        assert_eq!(drawn.forms(), ["post > send"]);
        // The person who takes over has a sheet of the institution's work.
        assert_eq!(drawn.count("main a[href='/en/work/hand-over']"), 1);
        let form = refused([("to", "10")], "to", "hand-over-to-missing");
        let again = Drawn::of(&own(&reader, &who, leaving(Role::FocalPoint, &["Berta"]), &form, 422));
        assert_eq!(again.errors(), ["Choose a colleague of the same body"]);
        assert_eq!(again.attr("#to option[selected]", "value"), "10");
    }

    #[test]
    fn without_a_colleague_nothing_can_be_handed_over() {
        let reader = reader_as(Role::Coordinator, "/account/hand-over");
        let drawn = Drawn::of(&own(&reader, &signed_in(Role::Coordinator), leaving(Role::Coordinator, &[]), &untouched(), 200));
        assert_eq!((drawn.count("main form"), drawn.count("main a[href='/en/work/hand-over']")), (0, 0));
    }

    #[test]
    fn a_membership_is_ended_with_or_without_a_successor() {
        let reader = reader_as(Role::Validator, "/account/members/end");
        let who = signed_in(Role::Validator);
        let drawn = Drawn::of(&end(&reader, &who, leaving(Role::FocalPoint, &["Berta"]), 7, &untouched(), 200));
        assert_eq!(drawn.one("h1"), "End the membership: Ana");
        assert_eq!(drawn.one(".eyebrow"), "Focal point");
        assert_eq!(drawn.forms(), ["post member=7 > send"]);
        assert_eq!(drawn.all("#to option"), ["nobody: leave it as it is", "Berta"]);
        assert_eq!(drawn.attr("main form a.button-quiet", "href"), "/en/account/members");
        // An error about whose membership it is has no field: the summary leads to the button.
        let refused = refused([("member", "7")], "member", "end-yourself");
        let drawn = Drawn::of(&end(&reader, &who, leaving(Role::FocalPoint, &[]), 7, &refused, 422));
        assert_eq!(drawn.errors(), ["You cannot end your own membership. Ask somebody else to"]);
    }

    #[test]
    fn that_a_moderator_leaves_is_decided_by_a_body_and_their_work_passes_to_nobody() {
        let reader = reader_as(Role::Administrator, "/account/members/end");
        let drawn = Drawn::of(&end(&reader, &signed_in(Role::Administrator), leaving(Role::Moderator, &["Berta"]), 7, &untouched(), 200));
        assert_eq!((drawn.count("#to"), drawn.count("#decided_by"), drawn.count("#state")), (0, 1, 1));
        assert_eq!(drawn.one("main form button"), "Propose it");
        assert_eq!(drawn.attr("main form a.button-quiet", "href"), "/en/administration");
    }
}
