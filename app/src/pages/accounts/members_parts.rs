//! Tables of members and invitations, shared by the pages that show them.

use super::{body_name, role_name};
use crate::components::form::hidden;
use crate::pages::civil_society::appointed_by;
use crate::reader::*;
use answerable_domain::view::accounts::{EndingProposed, InvitationListed, MemberListed, Proposal};
use leptos::prelude::*;

/// A table of members; `with_body` adds a column for the body, where members belong to several.
pub fn member_table(caption: String, members: &[MemberListed], with_body: bool) -> AnyView {
    let ending = members.iter().any(|member| member.may_end);
    let rows = members.iter().map(|member| member_row(member, with_body, ending)).collect_view();
    view! {
        <table class="table table-stack">
            <caption class="hide">{caption}</caption>
            <thead>
                <tr>
                    <th scope="col">{t("field-name")}</th>
                    <th scope="col">{t("field-email")}</th>
                    {with_body.then(|| view! { <th scope="col">{t("account-body")}</th> })}
                    <th scope="col">{t("account-role")}</th>
                    <th scope="col">{t("sessions-since")}</th>
                    <th scope="col">{t("account-factor")}</th>
                    {ending.then(|| view! { <th scope="col">{t("members-end")}</th> })}
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

fn member_row(member: &MemberListed, with_body: bool, ending: bool) -> AnyView {
    let body = with_body.then(|| view! { <td data-label=t("account-body")>{body_name(&member.body)}</td> });
    let end = ending.then(|| {
        // While a proposal to end the membership waits, it is shown instead: only one can wait at a time.
        let waits = member.ends_on.map(|on| view! { <span class="small muted">{t("members-ending")} " " {short_day(on)}</span> });
        let link = (member.may_end && member.ends_on.is_none()).then(|| {
            let address = href(&format!("/account/members/end?member={}", member.membership_id));
            view! {
                <a href=address>
                    {t("members-end")} <span class="hide">{colon()} <bdi>{member.name.clone()}</bdi></span>
                </a>
            }
        });
        view! { <td data-label=t("members-end")>{link} {waits}</td> }
    });
    view! {
        <tr>
            <th scope="row">
                <bdi>{member.name.clone()}</bdi>
            </th>
            <td data-label=t("field-email")>
                <bdi class="address">{member.email.clone()}</bdi>
            </td>
            {body}
            <td data-label=t("account-role")>{role_name(member.role)}</td>
            <td data-label=t("sessions-since")>{short_day(member.since)}</td>
            <td data-label=t("account-factor")>{if member.second_factor { t("yes") } else { t("no") }}</td>
            {end}
        </tr>
    }
    .into_any()
}

/// The address that was invited; a link that was handed over has none.
fn named(invitation: &InvitationListed) -> String {
    if invitation.email.is_empty() { t("invite-by-link") } else { invitation.email.clone() }
}

/// A table of open invitations, each with a button to take it back; empty if there are none.
pub fn invitation_table(invitations: &[InvitationListed], with_body: bool) -> AnyView {
    if invitations.is_empty() {
        return view! { <p class="muted">{t("invitations-none")}</p> }.into_any();
    }
    let rows = invitations
        .iter()
        .map(|invitation| {
            let body = with_body.then(|| view! { <td data-label=t("account-body")>{body_name(&invitation.body)}</td> });
            view! {
                <tr>
                    <th scope="row">
                        <bdi class="address">{named(invitation)}</bdi>
                    </th>
                    {body}
                    <td data-label=t("account-role")>{role_name(invitation.role)}</td>
                    <td data-label=t("invitations-sent")>
                        <span>
                            {short_day(invitation.sent_on)}
                            {invitation.awaits.then(|| view! { " " <span class="small muted">{t("invitations-awaits")}</span> })}
                        </span>
                    </td>
                    <td data-label=t("invitations-until")>{short_day(invitation.good_until)}</td>
                    <td data-label=t("invitations-revoke")>
                        <form method="post" action=href("/account/members/revoke")>
                            {hidden("invitation", invitation.id.to_string())}
                            {hidden("next", reader().here_in(reader().lang))}
                            <button class="button button-quiet button-small">
                                {t("invitations-revoke")} <span class="hide">{colon()} {named(invitation)}</span>
                            </button>
                        </form>
                    </td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <table class="table table-stack">
            <caption class="hide">{t("invitations-title")}</caption>
            <thead>
                <tr>
                    <th scope="col">{t("field-email")}</th>
                    {with_body.then(|| view! { <th scope="col">{t("account-body")}</th> })}
                    <th scope="col">{t("account-role")}</th>
                    <th scope="col">{t("invitations-sent")}</th>
                    <th scope="col">{t("invitations-until")}</th>
                    <th scope="col">{t("invitations-revoke")}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

/// The list of people proposed as moderators, each with the two answers; none if there are none.
pub fn proposals(found: &[Proposal]) -> Option<AnyView> {
    waiting("proposals", found, proposal)
}

/// The list of moderators whose membership is proposed to end, each with the answers; none if there are none.
pub fn endings(found: &[EndingProposed]) -> Option<AnyView> {
    waiting("endings", found, ending)
}

/// A section with what waits for a moderator's answer and an explanation; none if nothing waits.
fn waiting<T>(name: &'static str, found: &[T], item: fn(&T) -> AnyView) -> Option<AnyView> {
    (!found.is_empty()).then(|| {
        let items = found.iter().map(item).collect_view();
        view! {
            <section class="section" aria-labelledby=name>
                <h2 id=name>{t(&format!("{name}-title"))}</h2>
                <p>{t(&format!("{name}-lede"))}</p>
                <ul class="plain-list">{items}</ul>
            </section>
        }
        .into_any()
    })
}

/// One thing that waits: facts, each by the key of its name, and the buttons for the answers.
fn waits(facts: [(&'static str, AnyView); 4], answers: AnyView) -> AnyView {
    let facts = facts
        .into_iter()
        .map(|(name, said)| {
            view! {
                <div>
                    <dt>{t(name)}</dt>
                    <dd>{said}</dd>
                </div>
            }
        })
        .collect_view();
    view! { <li><dl class="summary">{facts}</dl> {answers}</li> }.into_any()
}

fn ending(own: &EndingProposed) -> AnyView {
    let name = || view! { <span class="hide">{colon()} <bdi>{own.name.clone()}</bdi></span> };
    let agree = if own.own { t("endings-agree-own") } else { t("endings-agree") };
    let refuse = (!own.own).then(|| {
        view! {
            " "
            <button class="button button-quiet button-small" name="step" value="refuse">{t("proposals-refuse")} {name()}</button>
        }
    });
    let answers = view! {
        <form method="post" action=href("/account/members/ending")>
            {hidden("proposal", own.id.to_string())}
            <button class="button button-quiet button-small" name="step" value="agree">{agree} {name()}</button>
            {refuse}
        </form>
    };
    let facts = [
        ("field-name", view! { <bdi>{own.name.clone()}</bdi> }.into_any()),
        ("ending-decided-by", appointed_by(own.decided_by, own.state.as_ref()).into_any()),
        ("invitations-sent", short_day(own.proposed_on).into_any()),
        ("endings-effect", short_day(own.effect_on).into_any()),
    ];
    waits(facts, answers.into_any())
}

fn proposal(own: &Proposal) -> AnyView {
    let name = || view! { <span class="hide">{colon()} <bdi>{own.email.clone()}</bdi></span> };
    let answers = if own.own {
        view! { <p class="small muted">{t("proposals-own")}</p> }.into_any()
    } else {
        view! {
            <form method="post" action=href("/account/members/proposal")>
                {hidden("invitation", own.id.to_string())}
                <button class="button button-quiet button-small" name="step" value="agree">{t("proposals-agree")} {name()}</button>
                " "
                <button class="button button-quiet button-small" name="step" value="refuse">{t("proposals-refuse")} {name()}</button>
            </form>
        }
        .into_any()
    };
    let facts = [
        ("field-email", view! { <bdi class="address">{own.email.clone()}</bdi> }.into_any()),
        ("appoint-by", appointed_by(own.appointed_by, own.state.as_ref()).into_any()),
        ("invitations-sent", short_day(own.proposed_on).into_any()),
        ("invitations-until", short_day(own.good_until).into_any()),
    ];
    waits(facts, answers)
}
