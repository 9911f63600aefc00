//! Lists of members and of invitations, shared by the pages that show them.

use super::{body_name, role_name};
use crate::components::form::hidden;
use crate::ports::accounts::{InvitationListed, MemberListed};
use crate::reader::*;
use leptos::prelude::*;

/// Members in a table; `with_body` where they belong to several.
pub fn member_table(caption: String, members: &[MemberListed], with_body: bool) -> AnyView {
    let ending = members.iter().any(|member| member.may_end);
    let rows = members.iter().map(|member| member_row(member, with_body, ending)).collect_view();
    view! {
        <table class="table table-stack" role="table">
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
        let link = member.may_end.then(|| {
            let address = href(&format!("/account/members/end?member={}", member.membership_id));
            view! {
                <a href=address>
                    {t("members-end")} <span class="hide">": " <bdi>{member.name.clone()}</bdi></span>
                </a>
            }
        });
        view! { <td data-label=t("members-end")>{link}</td> }
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

/// Invitations that wait, each with a way to take it back; nothing if there are none.
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
                        <bdi class="address">{invitation.email.clone()}</bdi>
                    </th>
                    {body}
                    <td data-label=t("account-role")>{role_name(invitation.role)}</td>
                    <td data-label=t("invitations-sent")>{short_day(invitation.sent_on)}</td>
                    <td data-label=t("invitations-until")>{short_day(invitation.good_until)}</td>
                    <td data-label=t("invitations-revoke")>
                        <form method="post" action=href("/account/members/revoke")>
                            {hidden("invitation", invitation.id.to_string())}
                            {hidden("next", reader().here_in(reader().lang))}
                            <button class="button button-quiet button-small">
                                {t("invitations-revoke")} <span class="hide">": " {invitation.email.clone()}</span>
                            </button>
                        </form>
                    </td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <table class="table table-stack" role="table">
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
