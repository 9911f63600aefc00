//! `/account/members`: the people of the reader's own body; for a coordinator, also of an institution (`?institution=`).

use super::members_parts::{endings, invitation_table, member_table, proposals};
use super::{body_name, head, page_head, role_name};
use crate::components::form::{Field, Form, choices, error_summary, input, languages, select};
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;
    use answerable_domain::model::{Appointer, Words};
    use answerable_domain::view::accounts::{EndingProposed, Proposal};

    fn of(role: Role) -> MembersOf {
        MembersOf {
            body: body_of(role),
            members: vec![member(7, "Ana", role)],
            invitations: Vec::new(),
            by_mail: true,
            proposals: Vec::new(),
            endings: Vec::new(),
            invites: Vec::new(),
            institutions: Vec::new(),
        }
    }

    fn drawn(role: Role, of: MembersOf, form: &Form) -> Drawn {
        Drawn::of(&page(&reader_as(role, "/account/members"), of, form, 200))
    }

    #[test]
    fn who_may_invite_nobody_sees_the_members_alone() {
        let mut own = of(Role::FocalPoint);
        own.members[0].may_end = false;
        let drawn = drawn(Role::FocalPoint, own, &untouched());
        assert_eq!(drawn.all("main tbody th"), ["Ana"]);
        assert_eq!((drawn.count("main form"), drawn.count("main tbody a"), drawn.count("[aria-labelledby=invitations]")), (0, 0, 0));
    }

    #[test]
    fn a_member_is_invited_by_mail_or_by_a_link() {
        let own = MembersOf { invites: vec![Role::FocalPoint, Role::Validator], ..of(Role::Validator) };
        let drawn = drawn(Role::Validator, own.clone(), &refused([("email", "x")], "role", "invite-role-missing"));
        assert_eq!(drawn.attr("main tbody a", "href"), "/en/account/members/end?member=7");
        assert_eq!(drawn.attrs("input[name=role]", "value"), ["focal_point", "validator"]);
        assert_eq!((drawn.errors(), drawn.attr("#email", "value")), (vec!["Choose a role".to_string()], "x".to_string()));
        assert_eq!(drawn.one("[aria-labelledby=invite] button"), "Send the invitation");
        let by_link = self::drawn(Role::OrganisationLead, MembersOf { by_mail: false, ..own }, &untouched());
        assert_eq!((by_link.count("#email"), by_link.one("[aria-labelledby=invite] button")), (0, "Make a link".to_string()));
    }

    #[test]
    fn a_moderator_answers_others_proposals_and_not_their_own() {
        let proposal = |id, own| Proposal {
            id,
            email: "berta@example.org".to_string(),
            appointed_by: Some(Appointer::Courts),
            state: Some(Words::one("en", "Chile")),
            proposed_on: on("2026-04-20"),
            good_until: on("2026-05-04"),
            own,
        };
        let ending = EndingProposed {
            id: 9,
            name: "Carla".to_string(),
            decided_by: None,
            state: None,
            proposed_on: on("2026-04-20"),
            effect_on: on("2026-05-04"),
            own: true,
        };
        let own = MembersOf { proposals: vec![proposal(4, false), proposal(5, true)], endings: vec![ending], ..of(Role::Moderator) };
        let drawn = drawn(Role::Moderator, own, &untouched());
        let facts = ["berta@example.org", "the courts (Chile)", "20 Apr 2026", "4 May 2026"];
        assert_eq!(drawn.all("[aria-labelledby=proposals] li:first-child dd"), facts);
        assert_eq!(
            drawn.forms(),
            [
                "post /en/account/members/proposal invitation=4 > step=agree step=refuse",
                // The person who is to leave can agree alone, and has nothing to object.
                "post /en/account/members/ending proposal=9 > step=agree",
            ]
        );
    }

    #[test]
    fn a_coordinator_finds_the_institutions_by_name() {
        let institutions = vec![(named("justice", "Ministry of Justice"), 2), (named("health", "Ministry of Health"), 0)];
        let drawn = drawn(Role::Coordinator, MembersOf { institutions, ..of(Role::Coordinator) }, &untouched());
        assert_eq!(drawn.all("[aria-labelledby=institutions] li"), ["Ministry of Health · no members", "Ministry of Justice · 2 members"]);
        assert_eq!(drawn.attrs("[aria-labelledby=institutions] a", "href")[1], "/en/account/members?institution=justice");
    }

    #[test]
    fn the_link_of_an_invitation_is_handed_over() {
        let drawn = Drawn::of(&handed_over(&reader_as(Role::OrganisationLead, "/account/members"), "https://example.org/en/invitation/t"));
        assert_eq!(
            (drawn.one("code"), drawn.attr("main p:has(code)", "dir")),
            ("https://example.org/en/invitation/t".to_string(), "ltr".to_string())
        );
    }
}
