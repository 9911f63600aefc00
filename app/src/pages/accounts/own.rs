//! `/account`: the reader's own account, and what their role may do.

use super::sessions::moment;
use super::{body_name, head, page_head, role_name};
use crate::pages::{Page, draw};
use crate::reader::*;
use answerable_domain::model::{Member, Role, SignedIn};
use answerable_domain::rules::permissions::{Reach, commands_of, needs_second_factor};
use answerable_domain::rules::reminders::is_reminded;
use answerable_domain::view::accounts::OwnAccount;
use leptos::prelude::*;
use std::sync::Arc;

/// The reader's own account.
pub fn page(reader: &Arc<Reader>, who: &SignedIn, own: OwnAccount) -> Page {
    draw(reader, || head(t("own-account"), false), || body(who, &own))
}

fn body(who: &SignedIn, own: &OwnAccount) -> AnyView {
    view! {
        {page_head(t("own-account"), String::new())} {news(own)} {no_way_back(own)} {offer(who)} {details(who)} {membership(who, own)} {security(who, own)}
    }
    .into_any()
}

/// What happened to the account since the person was last here; none if nothing did.
fn news(own: &OwnAccount) -> Option<AnyView> {
    let items = own.news.iter().map(|(kind, at)| view! { <li>{code("account-news", kind.code())} " · " {moment(*at)}</li> }).collect_view();
    (!own.news.is_empty()).then(|| {
        view! {
            <section class="notice" data-kind="warning" aria-labelledby="news">
                <h2 id="news">{t("account-news-title")}</h2>
                <ul>{items}</ul>
                <p>{t("account-news-not-you")} " " <a href=href("/account/password")>{t("password-title")}</a></p>
                <form method="post" action=href("/account/news")>
                    <button class="button button-quiet">{t("account-news-read")}</button>
                </form>
            </section>
        }
        .into_any()
    })
}

/// A warning for people who get no mail and have no recovery codes left, since they have no way back to a forgotten password.
fn no_way_back(own: &OwnAccount) -> Option<AnyView> {
    (!own.by_mail && own.recovery_codes_left == 0).then(|| {
        view! {
            <div class="notice" data-kind="warning">
                <p>{t("account-way-back-missing")}</p>
                <p>
                    <a class="button" href=href("/account/second-factor/codes")>{t("recovery-new")}</a>
                </p>
            </div>
        }
        .into_any()
    })
}

/// The offer to set up a second factor, for leads of organisations, who need none.
pub(crate) fn offer(who: &SignedIn) -> Option<AnyView> {
    (who.role() == Some(Role::OrganisationLead) && !who.second_factor).then(|| {
        view! {
            <div class="notice" data-kind="info">
                <p>{t("factor-offer")}</p>
                <p>
                    <a class="button" href=href("/account/second-factor")>{t("factor-set-up")}</a>
                </p>
            </div>
        }
        .into_any()
    })
}

fn row(term: String, what: AnyView, change: Option<(&str, String)>) -> AnyView {
    let change = change.map(|(path, label)| view! { " " <a href=href(path)>{label}</a> });
    view! {
        <div>
            <dt>{term}</dt>
            <dd>{what} {change}</dd>
        </div>
    }
    .into_any()
}

fn details(who: &SignedIn) -> AnyView {
    let name = view! { <bdi>{who.name.clone()}</bdi> }.into_any();
    let email = view! { <bdi>{who.email.clone()}</bdi> }.into_any();
    view! {
        <dl class="summary">
            {row(t("field-name"), name, None)} {row(if who.email.contains('@') { t("field-email") } else { t("field-sign-in-name") }, email, None)}
            {row(t("field-language"), view! { <bdi lang=who.lang.tag()>{who.lang.own_name()}</bdi> " · " }.into_any(), Some(("/account/details", t("account-change-details"))))}
        </dl>
    }
    .into_any()
}

fn membership(who: &SignedIn, own: &OwnAccount) -> AnyView {
    let Some(Member { role, body }) = &who.member else {
        return view! {
            <section class="section" aria-labelledby="membership">
                <h2 id="membership">{t("account-membership")}</h2>
                <p>{t("account-no-body")}</p>
            </section>
        }
        .into_any();
    };
    let since = own.member_since.map(|since| view! { " · " {t("account-since")} " " {day(since)} });
    let reminders = is_reminded(*role).then(|| view! { <li><a href=href("/account/reminders")>{t("reminders-title")}</a></li> });
    let administration =
        (*role == Role::Administrator).then(|| view! { <li><a href=href("/administration")>{t("administration-title")}</a></li> });
    view! {
        <section class="section" aria-labelledby="membership">
            <h2 id="membership">{t("account-membership")}</h2>
            <dl class="summary">
                {row(t("account-body"), body_name(body), None)}
                {row(t("account-role"), view! { {role_name(*role)} {since} }.into_any(), None)}
            </dl>
            <ul class="plain-list links">
                <li>
                    <a href=href("/account/members")>{t("members-title")}</a>
                </li>
                <li>
                    <a href=href("/account/hand-over")>{t("hand-over-title")}</a>
                </li>
                {reminders}
                {administration}
            </ul>
            {permissions(*role)}
        </section>
    }
    .into_any()
}

/// What the role may do, taken from the table of permissions.
fn permissions(role: Role) -> AnyView {
    let of = |reach: Reach| {
        let items = commands_of(role)
            .filter(|(_, own)| *own == reach)
            .map(|(command, _)| view! { <li>{code("command", command.code())}</li> })
            .collect_view();
        let title = if reach == Reach::Own { t("reach-own") } else { t("reach-any") };
        commands_of(role).any(|(_, own)| own == reach).then(|| {
            view! {
                <h4>{title}</h4>
                <ul>{items}</ul>
            }
        })
    };
    view! {
        <h3 id="may">{t("account-may")}</h3>
        {of(Reach::Own)}
        {of(Reach::Any)}
        <p class="muted">{t("account-may-not")}</p>
    }
    .into_any()
}

fn security(who: &SignedIn, own: &OwnAccount) -> AnyView {
    let needed = who.role().is_some_and(needs_second_factor);
    let factor = if who.second_factor {
        let left = tr("account-codes-left", &[("count", own.recovery_codes_left.into())]);
        let off = (!needed).then(|| view! { <li><a href=href("/account/second-factor/off")>{t("factor-off")}</a></li> });
        view! {
            <p>{t("account-factor-on")} " " {needed.then(|| t("account-factor-needed"))} " " {left}</p>
            <ul class="plain-list links">
                <li>
                    <a href=href("/account/second-factor")>{t("factor-replace")}</a>
                </li>
                <li>
                    <a href=href("/account/second-factor/codes")>{t("recovery-new")}</a>
                </li>
                {off}
            </ul>
        }
        .into_any()
    } else {
        let codes = (!own.by_mail && own.recovery_codes_left > 0).then(|| {
            view! {
                <p>
                    {tr("account-codes-left", &[("count", own.recovery_codes_left.into())])} " "
                    <a href=href("/account/second-factor/codes")>{t("recovery-new")}</a>
                </p>
            }
        });
        view! {
            {codes}
            <p>{t("account-factor-off")}</p>
            <p>
                <a href=href("/account/second-factor")>{t("factor-set-up")}</a>
            </p>
        }
        .into_any()
    };
    view! {
        <section class="section" aria-labelledby="security">
            <h2 id="security">{t("account-security")}</h2>
            <h3>{t("field-password")}</h3>
            <p>
                <a href=href("/account/password")>{t("password-title")}</a>
            </p>
            <h3>{t("account-factor")}</h3>
            {factor}
            <h3>{t("sessions-title")}</h3>
            <p>
                {tr("account-sessions", &[("count", own.sessions.len().into())])} " "
                <a href=href("/account/sessions")>{t("account-sessions-see")}</a>
            </p>
        </section>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;
    use answerable_domain::model::AccountNews;

    fn drawn(who: &SignedIn, own: OwnAccount) -> Drawn {
        Drawn::of(&page(&reader_as(Role::Validator, "/account"), who, own))
    }

    #[test]
    fn what_a_role_may_do_is_what_the_rules_say() {
        let may = |role| drawn(&signed_in(role), OwnAccount { by_mail: true, ..OwnAccount::default() }).all("#may ~ ul li");
        assert_eq!(may(Role::Contributor), ["Hand open work over to a colleague", "Draft assessments with their evidence"]);
        let moderator = may(Role::Moderator);
        assert_eq!(moderator.iter().filter(|said| said.as_str() == "Register organisations").count(), 1);
    }

    #[test]
    fn only_some_are_reminded_and_only_administrators_administer() {
        let links = |role| drawn(&signed_in(role), OwnAccount::default()).attrs("[aria-labelledby=membership] li a", "href");
        let all = ["/en/account/members", "/en/account/hand-over", "/en/account/reminders", "/en/administration"];
        assert_eq!(links(Role::Validator), all[..3]);
        assert_eq!(links(Role::Moderator), all[..2]);
        assert_eq!(links(Role::Administrator), [all[0], all[1], all[3]]);
    }

    #[test]
    fn a_needed_second_factor_cannot_be_turned_off() {
        let off = |role| drawn(&signed_in(role), OwnAccount::default()).count("a[href='/en/account/second-factor/off']");
        assert_eq!((off(Role::Moderator), off(Role::Contributor)), (0, 1));
    }

    #[test]
    fn news_are_told_until_they_are_read() {
        let at = on("2026-04-30").and_hms_opt(10, 5, 0).unwrap().and_utc();
        let news = vec![(AccountNews::ManyWrongCodes, at)];
        let drawn = drawn(&signed_in(Role::Validator), OwnAccount { news, by_mail: true, ..OwnAccount::default() });
        assert_eq!(drawn.one("[aria-labelledby=news] li time + bdi"), "10:05 UTC");
        assert_eq!(drawn.forms(), ["post /en/account/news > send"]);
    }

    #[test]
    fn whoever_has_no_way_back_is_warned() {
        let own = |by_mail, recovery_codes_left| OwnAccount { by_mail, recovery_codes_left, ..OwnAccount::default() };
        let warned = |by_mail, left| drawn(&signed_in(Role::Contributor), own(by_mail, left)).count(".notice[data-kind=warning]");
        assert_eq!((warned(false, 0), warned(false, 1), warned(true, 0)), (1, 0, 0));
    }

    #[test]
    fn a_person_without_a_body_has_an_account_and_no_permissions() {
        let who = SignedIn { member: None, ..signed_in(Role::Validator) };
        let drawn = drawn(&who, OwnAccount::default());
        assert_eq!(
            (drawn.count("#may"), drawn.count("[aria-labelledby=membership] a"), drawn.count("[aria-labelledby=security]")),
            (0, 0, 1)
        );
    }

    #[test]
    fn leads_of_organisations_are_offered_a_second_factor() {
        let lead = SignedIn { second_factor: false, ..signed_in(Role::OrganisationLead) };
        let offered = |who: &SignedIn| {
            drawn(who, OwnAccount { by_mail: true, ..OwnAccount::default() }).count(".notice a.button[href='/en/account/second-factor']")
        };
        assert_eq!((offered(&lead), offered(&signed_in(Role::OrganisationLead))), (1, 0));
    }
}
