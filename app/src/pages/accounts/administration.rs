//! `/administration`: the accounts of coordinators and moderators.

use super::members::{EMAIL, LANGUAGE, roles};
use super::members_parts::{invitation_table, member_table};
use super::{head, languages, page_head};
use crate::components::form::{Field, Form, error_summary, input, select};
use crate::pages::{Page, draw_with_status};
use crate::reader::*;
use answerable_domain::model::{Appointer, Named, Role};
use answerable_domain::view::accounts::{Administered, MemberListed};
use leptos::prelude::*;
use std::sync::Arc;

const APPOINTED_BY: Field = Field::text("appointed_by", "appoint-by").hint("appoint-by-hint");
const STATE: Field = Field::text("state", "administration-state").hint("administration-state-hint");

/// The roles whose accounts are managed on this page.
pub const ROLES: [Role; 2] = [Role::Coordinator, Role::Moderator];

/// The accounts of coordinators and moderators, their open invitations, and the form to invite one.
pub fn page(reader: &Arc<Reader>, of: Administered, form: &Form, status: u16) -> Page {
    let begun = Form::new([("language", reader.lang.tag())]);
    let form = if form.pairs().next().is_some() { form } else { &begun };
    draw_with_status(status, reader, || head(t("administration-title"), true), || body(&of, form))
}

fn body(of: &Administered, form: &Form) -> AnyView {
    let (states, appointers) = (states(&of.states), appointers());
    view! {
        {error_summary(form)} {page_head(t("administration-title"), t("administration-lede"))}
        {listed("coordinators", t("administration-coordinators"), &of.coordinators)}
        {listed("moderators", t("administration-moderators"), &of.moderators)}
        <section class="section" aria-labelledby="invitations">
            <h2 id="invitations">{t("invitations-title")}</h2>
            {invitation_table(&of.invitations, true)}
        </section>
        <section class="section" aria-labelledby="invite">
            <h2 id="invite">{t("invite-title")}</h2>
            <p>{t("invite-lede")}</p>
            <p>{t("appoint-lede")}</p>
            <form class="form" method="post" novalidate=true>
                {input(form, EMAIL)} {roles(form, &ROLES)} {select(form, APPOINTED_BY, appointers)} {select(form, STATE, states)}
                {select(form, LANGUAGE, languages())}
                <div class="actions">
                    <button class="button">{t("invite-send")}</button>
                </div>
            </form>
        </section>
    }
    .into_any()
}

/// The States as options, with an empty one for none.
pub(super) fn states(of: &[Named]) -> Vec<(String, String)> {
    let reader = reader();
    let mut states: Vec<(String, String)> =
        of.iter().map(|state| (state.code.clone(), state.names.text(reader.lang).to_string())).collect();
    states.sort_by(|left, right| reader.lexicon().formats.compare(&left.1, &right.1));
    states.insert(0, (String::new(), t("administration-no-state")));
    states
}

/// The kinds of body that can decide on a moderator, as options.
pub(super) fn appointers() -> Vec<(String, String)> {
    let mut appointers = vec![(String::new(), t("appoint-by-choose"))];
    appointers.extend(Appointer::ALL.iter().map(|by| (by.code().to_string(), code("appointer", by.code()))));
    appointers
}

fn listed(id: &'static str, title: String, members: &[MemberListed]) -> AnyView {
    let list = if members.is_empty() {
        view! { <p class="muted">{t("members-none")}</p> }.into_any()
    } else {
        member_table(title.clone(), members, true)
    };
    view! {
        <section class="section" aria-labelledby=id>
            <h2 id=id>{title}</h2>
            {list}
        </section>
    }
    .into_any()
}
