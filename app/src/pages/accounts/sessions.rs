//! `/account/sessions`: where a person is signed in. The addresses and devices are not stored.

use super::{head, page_head};
use crate::components::form::hidden;
use crate::pages::{Page, draw};
use crate::reader::*;
use answerable_domain::view::accounts::{OwnAccount, SessionListed};
use chrono::{DateTime, Utc};
use leptos::prelude::*;
use std::sync::Arc;

/// The list of the person's sessions, with ways to end them.
pub fn page(reader: &Arc<Reader>, own: OwnAccount) -> Page {
    draw(reader, || head(t("sessions-title"), true), || body(&own.sessions))
}

fn body(sessions: &[SessionListed]) -> AnyView {
    let rows = sessions.iter().map(row).collect_view();
    let others = (sessions.len() > 1).then(|| {
        view! {
            <form method="post">
                {hidden("session", "others")} <button class="button button-stop">{t("sessions-end-others")}</button>
            </form>
        }
    });
    view! {
        {page_head(t("sessions-title"), t("sessions-lede"))}
        <table class="table table-stack">
            <caption class="hide">{t("sessions-title")}</caption>
            <thead>
                <tr>
                    <th scope="col">{t("sessions-since")}</th>
                    <th scope="col">{t("sessions-used")}</th>
                    <th scope="col">{t("sessions-end")}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
        {others}
    }
    .into_any()
}

fn row(session: &SessionListed) -> AnyView {
    let end = if session.current {
        t("sessions-current").into_any()
    } else {
        view! {
            <form method="post">
                {hidden("session", session.id.to_string())}
                <button class="button button-quiet button-small">
                    {t("sessions-end")} <span class="hide">" " {t("sessions-since")} " " {moment(session.since)}</span>
                </button>
            </form>
        }
        .into_any()
    };
    view! {
        <tr>
            <th scope="row">{moment(session.since)}</th>
            <td data-label=t("sessions-used")>{moment(session.last_used)}</td>
            <td data-label=t("sessions-end")>{end}</td>
        </tr>
    }
    .into_any()
}

/// A day and time, in universal time.
pub(super) fn moment(at: DateTime<Utc>) -> AnyView {
    let written = reader().lexicon().formats.day(at.date_naive());
    view! {
        <time datetime=at.format("%Y-%m-%d").to_string()>{written}</time>
        " "
        <bdi>{at.format("%H:%M UTC").to_string()}</bdi>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;
    use answerable_domain::model::Lang;

    #[test]
    fn every_session_but_this_one_can_be_ended() {
        let at = |hour| on("2026-04-30").and_hms_opt(hour, 0, 0).unwrap().and_utc();
        let session = |id, current| SessionListed { id, since: at(8), last_used: at(9), current };
        let reader = reader_of(Lang::En, "/account/sessions");
        let two = OwnAccount { sessions: vec![session(1, true), session(2, false)], ..OwnAccount::default() };
        let drawn = Drawn::of(&page(&reader, two));
        assert_eq!(drawn.all("main tbody tr td:last-child")[0], "this one");
        assert_eq!(drawn.forms(), ["post session=2 > send", "post session=others > send"]);
        let alone = Drawn::of(&page(&reader, OwnAccount { sessions: vec![session(1, true)], ..OwnAccount::default() }));
        assert_eq!(alone.forms(), Vec::<String>::new());
    }
}
