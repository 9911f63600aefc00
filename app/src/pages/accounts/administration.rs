//! `/administration`: the accounts of coordinators and moderators.

use super::members::{EMAIL, LANGUAGE, roles};
use super::members_parts::{invitation_table, member_table};
use super::{head, page_head};
use crate::components::form::{Field, Form, error_summary, input, languages, select};
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;
    use answerable_domain::model::Lang;
    use answerable_domain::view::accounts::InvitationListed;

    fn drawn(of: Administered, form: &Form, status: u16) -> Drawn {
        Drawn::of(&page(&reader_of(Lang::En, "/administration"), of, form, status))
    }

    #[test]
    fn coordinators_and_moderators_stand_apart_and_either_can_be_invited() {
        let invitation = InvitationListed {
            id: 3,
            email: "berta@example.org".to_string(),
            role: Role::Moderator,
            sent_on: on("2026-04-20"),
            good_until: on("2026-05-04"),
            body: body_of(Role::Moderator),
            awaits: true,
        };
        let of = Administered {
            coordinators: vec![member(1, "Ana", Role::Coordinator)],
            moderators: Vec::new(),
            invitations: vec![invitation],
            states: vec![chile(), arland()],
        };
        let drawn = drawn(of, &untouched(), 200);
        assert_eq!(drawn.all("section[aria-labelledby=coordinators] tbody th"), ["Ana"]);
        assert_eq!(drawn.all("section[aria-labelledby=coordinators] tbody td")[1], "National mechanism of Own");
        assert_eq!(drawn.one("section[aria-labelledby=moderators] .muted"), "Nobody yet.");
        assert_eq!(drawn.one("section[aria-labelledby=invitations] tbody th"), "berta@example.org");
        assert_eq!(drawn.count("section[aria-labelledby=invitations] tbody .muted"), 1);
        assert_eq!(drawn.attrs("input[name=role]", "value"), ["coordinator", "moderator"]);
        assert_eq!(drawn.all("#state option"), ["None", "Arland", "Chile"]);
        assert_eq!(drawn.attr("#language option[selected]", "value"), "en");
        assert_eq!(drawn.forms(), ["post /en/account/members/revoke invitation=3 next=/en/administration > send", "post > send"]);
    }

    #[test]
    fn an_invitation_with_an_error_comes_back_as_it_was_typed() {
        let form = refused([("email", "nobody"), ("role", "moderator"), ("appointed_by", "courts")], "email", "invite-email-wrong");
        let drawn = drawn(Administered::default(), &form, 422);
        assert_eq!(drawn.status, 422);
        assert_eq!(drawn.errors(), ["Write an e-mail address, such as name@example.org"]);
        assert_eq!((drawn.attr("#email", "value"), drawn.attr("#email", "aria-invalid")), ("nobody".to_string(), "true".to_string()));
        assert_eq!(drawn.attr("input[name=role][checked]", "value"), "moderator");
        assert_eq!(drawn.attr("#appointed_by option[selected]", "value"), "courts");
    }
}
