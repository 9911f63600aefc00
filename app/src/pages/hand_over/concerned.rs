//! The part of the hand-over sheet on who else is concerned: other institutions, organisations, the coordinator, colleagues.

use super::folded::{List, folding};
use crate::components::page_parts::section;
use crate::reader::*;
use answerable_domain::view::hand_over::*;
use leptos::prelude::*;

/// The section of everybody who is concerned, by where they belong.
pub fn concerned(sheet: &HandOverSheet) -> AnyView {
    let colleague = |own: &Colleague| {
        view! { <li><bdi>{own.name.clone()}</bdi> {comma()} {code("role", own.role.code())} {comma()} {t("since")} " " {short_day(own.since)}</li> }
            .into_any()
    };
    let colleagues = Few::first(sheet.colleagues.clone(), usize::MAX);
    let partner = |own: &Partner| {
        let leads = (own.leads > 0).then(|| tr("sheet-partner-leads", &[("count", own.leads.into())]));
        let supports = (own.supports > 0).then(|| tr("sheet-partner-supports", &[("count", own.supports.into())]));
        let both = (leads.is_some() && supports.is_some()).then(semicolon);
        let address = href(&format!("/institutions/{}", own.named.code));
        view! { <li><a href=address>{words(&own.named.names)}</a> {colon()} {leads} {both} {supports}</li> }.into_any()
    };
    let assessor = |own: &Assessor| {
        let said = tr("sheet-assessor", &[("count", own.assessments.into())]);
        let address = href(&format!("/civil-society/{}", own.named.code));
        view! { <li><a href=address>{words(&own.named.names)}</a> {colon()} {said} " " {short_day(own.newest)}</li> }.into_any()
    };
    let none = |key: &'static str| view! { <p class="muted">{t(key)}</p> }.into_any();
    let partners =
        if sheet.partners.total == 0 { none("sheet-partners-none") } else { folding(&sheet.partners, List::Plain, partner, None) };
    let assessors = if sheet.assessors.total + sheet.unnamed == 0 {
        none("sheet-assessors-none")
    } else {
        let unnamed = (sheet.unnamed > 0).then(|| view! { <p>{tr("sheet-unnamed", &[("count", sheet.unnamed.into())])}</p> });
        view! { {folding(&sheet.assessors, List::Plain, assessor, None)} {unnamed} }.into_any()
    };
    let body = view! {
        <h3>{t("sheet-colleagues")}</h3>
        {folding(&colleagues, List::Plain, colleague, Some("/account/members"))}
        <h3>{t("nav-institutions")}</h3>
        {partners}
        <h3>{t("side-civil")}</h3>
        {assessors}
        <h3>{t("role-coordinator")}</h3>
        <p>{tr("sheet-coordinator", &[("state", sheet.state.names.text(reader().lang).into())])}</p>
    };
    section("concerned", t("sheet-concerned"), body)
}
