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
                {hidden("member", membership.to_string())} {to} {decided} <div class="actions">
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
