//! `/submissions/coalitions`: which organisations sign together. There is no way to search for an organisation that does not want to be
//! seen: the coalition's lead hands over a secret address, and the other organisation's lead opens it.

use super::own_head;
use crate::components::form::{Form, error_summary, hidden, state_of_form};
use crate::components::page_parts::{page_head, section};
use crate::pages::{Page, draw, draw_with_status};
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::view::organisations::{Coalitions, Offer, OpenOffer};
use leptos::prelude::*;
use std::sync::Arc;

/// The coalitions that an organisation leads or belongs to. `made` is the address of a new invitation, which is shown once.
pub fn page(reader: &Arc<Reader>, found: Coalitions, made: Option<&str>, form: &Form) -> Page {
    draw_with_status(state_of_form(form, false), reader, || own_head(t("coalitions-title")), || body(&found, made, form))
}

fn body(found: &Coalitions, made: Option<&str>, form: &Form) -> AnyView {
    let (lede, list, none) = if found.is_coalition {
        ("coalitions-lede-coalition", "coalitions-members", "coalitions-no-members")
    } else {
        ("coalitions-lede-member", "coalitions-of", "coalitions-none")
    };
    let others = if found.others.is_empty() {
        view! { <p class="muted">{t(none)}</p> }.into_any()
    } else {
        let items = found.others.iter().map(|named| other(named, found)).collect_view();
        view! { <ul class="plain-list links">{items}</ul> }.into_any()
    };
    let how = (!found.is_coalition).then(|| view! { <p>{t("coalitions-how-to-join")}</p> });
    let inviting = (found.is_coalition && found.may_change).then(|| section("invite", t("coalitions-invite"), offers(&found.offers, made)));
    let lead_only = (!found.may_change).then(|| view! { <p class="muted">{t("coalitions-lead-only")}</p> });
    view! {
        {error_summary(form)} {page_head((), t("coalitions-title"), t(lede))} <p>{t("coalitions-seen")}</p> {section("others", t(list), others)} {how}
        {lead_only} {inviting}
    }
    .into_any()
}

fn other(named: &Named, found: &Coalitions) -> AnyView {
    let (what, label) = if found.is_coalition { ("end", "coalitions-end") } else { ("leave", "coalitions-leave") };
    let name = named.names.text(reader().lang).to_string();
    let end = found.may_change.then(|| {
        view! {
            <form method="post" action=href("/submissions/coalitions")>
                {hidden("step", what)} {hidden("organisation", named.code.clone())}
                <button class="button button-quiet button-small">
                    {t(label)} <span class="hide">{colon()} {name.clone()}</span>
                </button>
            </form>
        }
    });
    view! { <li>{words(&named.names)} {end}</li> }.into_any()
}

fn offers(open: &[OpenOffer], made: Option<&str>) -> AnyView {
    let made = made.map(|address| {
        view! {
            <div class="notice" data-kind="info" role="status">
                <p class="notice-title">{t("coalitions-made")}</p>
                <p>
                    <bdi class="address" dir="ltr">{address.to_string()}</bdi>
                </p>
                <p>{t("coalitions-made-lede")}</p>
            </div>
        }
    });
    let list = (!open.is_empty()).then(|| {
        let items = open
            .iter()
            .map(|own| {
                view! {
                    <li>
                        {t("invitations-until")} " " {day(own.good_until)}
                        <form method="post" action=href("/submissions/coalitions")>
                            {hidden("step", "revoke")} {hidden("offer", own.id.to_string())}
                            <button class="button button-quiet button-small">{t("invitations-revoke")}</button>
                        </form>
                    </li>
                }
            })
            .collect_view();
        view! {
            <h3>{t("invitations-title")}</h3>
            <ul class="plain-list links">{items}</ul>
        }
    });
    view! {
        {made}
        <p>{t("coalitions-invite-lede")}</p>
        <form class="form" method="post" action=href("/submissions/coalitions")>
            {hidden("step", "offer")} <div class="actions">
                <button class="button" id="offer">
                    {t("coalitions-invite-make")}
                </button>
            </div>
        </form>
        {list}
    }
    .into_any()
}

/// `/submissions/coalitions/join/{token}`: explains what joining a coalition means, before the organisation joins.
pub fn join(reader: &Arc<Reader>, offer: Offer) -> Page {
    draw(reader, || own_head(t("coalitions-join-title")), || joining(&offer))
}

fn joining(offer: &Offer) -> AnyView {
    let name = offer.coalition.names.text(reader().lang).to_string();
    let act = if offer.member_already {
        view! { <p>{t("coalitions-member-already")}</p> }.into_any()
    } else {
        view! {
            <form class="form" method="post">
                <div class="actions">
                    <button class="button">{t("coalitions-join")}</button>
                    <a href=href("/submissions/coalitions")>{t("coalitions-join-not")}</a>
                </div>
            </form>
        }
        .into_any()
    };
    view! {
        {page_head((), t("coalitions-join-title"), tr("coalitions-join-lede", &[("coalition", name.into())]))}
        <ul>
            <li>{t("coalitions-join-seen")}</li>
            <li>{t("coalitions-join-public")}</li>
            <li>{t("coalitions-join-leave")}</li>
        </ul>
        {act}
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;

    const PATH: &str = "/submissions/coalitions";

    fn drawn(found: Coalitions, made: Option<&str>, form: &Form) -> Drawn {
        Drawn::of(&page(&reader_as(Role::OrganisationLead, PATH), found, made, form))
    }

    #[test]
    fn a_coalition_invites_and_ends_memberships() {
        let offers = vec![OpenOffer { id: 8, made_on: on("2026-04-20"), good_until: on("2026-05-04") }];
        let found = Coalitions { is_coalition: true, may_change: true, others: vec![named("refugio", "Refugio")], offers };
        let drawn = drawn(found, Some("https://example.org/en/join/t"), &refused([], "offer", "coalition-too-many-open"));
        let to = "post /en/submissions/coalitions";
        assert_eq!(
            drawn.forms(),
            [
                format!("{to} step=end organisation=refugio > send"),
                format!("{to} step=offer > send"),
                format!("{to} step=revoke offer=8 > send")
            ]
        );
        assert_eq!((drawn.status, drawn.errors()), (422, vec!["Too many invitations are open. Take one back first".to_string()]));
        assert_eq!(
            (drawn.one("#invite bdi.address"), drawn.attr("#invite bdi.address", "dir")),
            ("https://example.org/en/join/t".to_string(), "ltr".to_string())
        );
    }

    #[test]
    fn a_member_leaves_and_invites_nobody_and_others_of_it_change_nothing() {
        let found = Coalitions { is_coalition: false, may_change: true, others: vec![named("alianza", "Alianza")], offers: Vec::new() };
        let lead = drawn(found.clone(), None, &untouched());
        assert_eq!(
            (lead.forms(), lead.count("#invite")),
            (vec!["post /en/submissions/coalitions step=leave organisation=alianza > send".to_string()], 0)
        );
        let contributor = drawn(Coalitions { may_change: false, ..found }, None, &untouched());
        assert_eq!(
            (contributor.count("main form"), contributor.all("main > p.muted")),
            (0, vec!["The lead of your organisation changes this.".to_string()])
        );
        assert_eq!(drawn(Coalitions::default(), None, &untouched()).one("#others .muted"), "Your organisation is in no coalition.");
    }

    #[test]
    fn what_joining_means_is_said_before() {
        let reader = reader_as(Role::OrganisationLead, "/submissions/coalitions/join/t");
        let offer = |member_already| Offer { coalition: named("alianza", "Alianza"), member_already };
        let drawn = Drawn::of(&join(&reader, offer(false)));
        assert_eq!(
            (drawn.one(".lede"), drawn.count("main ul li"), drawn.forms()),
            ("Alianza invites your organisation.".to_string(), 3, vec!["post > send".to_string()])
        );
        assert_eq!(Drawn::of(&join(&reader, offer(true))).count("main form"), 0);
    }
}
