//! `/account/members`: the people of the reader's own body; for a coordinator, also of an institution (`?institution=`).

use super::members_parts::{endings, invitation_table, member_table, proposals};
use super::{body_name, head, languages, page_head, role_name};
use crate::components::form::{Field, Form, choices, error_summary, input, select};
use crate::pages::{Page, draw_with_status};
use crate::reader::*;
use answerable_domain::model::{BodyKind, Role};
use answerable_domain::view::accounts::MembersOf;
use leptos::prelude::*;
use std::sync::Arc;

/// The field for the mail address of the person to invite.
pub(super) const EMAIL: Field = Field::text("email", "field-email").kind("email").autocomplete("off").required();
/// The field for the language of the invitation's mail.
pub(super) const LANGUAGE: Field = Field::text("language", "invite-language");
const ROLE: Field = Field::text("role", "account-role");

/// The members of a body, its open invitations and proposals, and the form to invite.
pub fn page(reader: &Arc<Reader>, of: MembersOf, form: &Form, status: u16) -> Page {
    let begun = Form::new([("language", reader.lang.tag())]);
    let form = if form.pairs().next().is_some() { form } else { &begun };
    draw_with_status(status, reader, || head(t("members-title"), true), || body(&of, form))
}

fn body(of: &MembersOf, form: &Form) -> AnyView {
    let list = if of.members.is_empty() {
        view! { <p class="muted">{t("members-none")}</p> }.into_any()
    } else {
        member_table(t("members-title"), &of.members, false)
    };
    view! {
        {error_summary(form)}
        <header class="page-head">
            <p class="eyebrow">{body_name(&of.body)}</p>
            <h1>{t("members-title")}</h1>
            <p class="lede">{t("members-lede")}</p>
        </header>
        {list}
        {proposals(&of.proposals)}
        {endings(&of.endings)}
        {(!of.invites.is_empty()).then(|| inviting(of, form))}
        {(!of.institutions.is_empty()).then(|| institutions(of))}
    }
    .into_any()
}

fn inviting(of: &MembersOf, form: &Form) -> AnyView {
    view! {
        <section class="section" aria-labelledby="invitations">
            <h2 id="invitations">{t("invitations-title")}</h2>
            {invitation_table(&of.invitations, false)}
        </section>
        <section class="section" aria-labelledby="invite">
            <h2 id="invite">{t("invite-title")}</h2>
            <p>{if of.by_mail { t("invite-lede") } else { t("invite-lede-link") }}</p>
            {(of.body.kind == BodyKind::Organisation).then(|| view! { <p>{t("invite-lede-organisation")}</p> })}
            <form class="form" method="post" novalidate=true>
                {of.by_mail.then(|| input(form, EMAIL))} {roles(form, &of.invites)} {select(form, LANGUAGE, languages())} <div class="actions">
                    <button class="button">{if of.by_mail { t("invite-send") } else { t("invite-make-link") }}</button>
                </div>
            </form>
        </section>
    }
    .into_any()
}

/// The link of an invitation that is handed over because the body's people get no mail. It is shown only once.
pub fn handed_over(reader: &Arc<Reader>, link: &str) -> Page {
    let body = || {
        view! {
            {page_head(t("invite-link-title"), t("invite-link-lede"))}
            <p dir="ltr">
                <code class="address">{link.to_string()}</code>
            </p>
            <p>
                <a class="button" href=href("/account/members")>{t("members-title")}</a>
            </p>
        }
        .into_any()
    };
    draw_with_status(200, reader, || head(t("invite-link-title"), true), body)
}

/// The roles to choose from, each with an explanation.
pub(super) fn roles(form: &Form, roles: &[Role]) -> AnyView {
    let options = roles
        .iter()
        .map(|role| {
            let about = code("role-about", role.code());
            let words = view! { {role_name(*role)} <span class="hint">{about}</span> }.into_any();
            (role.code().to_string(), words)
        })
        .collect();
    choices(form, ROLE, true, options)
}

fn institutions(of: &MembersOf) -> AnyView {
    debug_assert_eq!(of.body.kind, BodyKind::Mechanism);
    let reader = reader();
    let mut sorted: Vec<_> = of.institutions.iter().collect();
    sorted.sort_by(|left, right| reader.lexicon().formats.compare(left.0.names.text(reader.lang), right.0.names.text(reader.lang)));
    let items = sorted
        .into_iter()
        .map(|(named, count)| {
            let address = href(&format!("/account/members?institution={}", answerable_domain::model::escape_path(&named.code)));
            view! {
                <li>
                    <a href=address>{words(&named.names)}</a>
                    " · "
                    <span class="muted">{tr("members-count", &[("count", (*count).into())])}</span>
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="section" aria-labelledby="institutions">
            <h2 id="institutions">{t("members-institutions")}</h2>
            <ul class="plain-list links">{items}</ul>
        </section>
    }
    .into_any()
}
