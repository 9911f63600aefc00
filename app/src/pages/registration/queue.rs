//! `/moderating/organisations`: the requests to be registered, and the registered organisations.

use crate::components::page_parts::{empty, page_head, section};
use crate::pages::organisations::moderators_head;
use crate::pages::{Page, draw};
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::view::organisations::RegisteredLine;
use answerable_domain::view::registration::{QueueLine, RegistrationQueue};
use leptos::prelude::*;
use std::sync::Arc;

/// The list of requests that wait, requests that were refused, and registered organisations.
pub fn page(reader: &Arc<Reader>, queue: RegistrationQueue) -> Page {
    draw(reader, || moderators_head(t("organisations-title"), false), || body(&queue))
}

fn body(queue: &RegistrationQueue) -> AnyView {
    let open = if queue.open.is_empty() {
        empty(t("organisations-none-open"), view! { <p>{t("organisations-none-open-advice")}</p> })
    } else {
        requests(&queue.open, t("organisations-open"))
    };
    let refused = (!queue.refused.is_empty()).then(|| {
        let list =
            view! { <p class="muted small">{t("organisations-refused-lede")}</p> {requests(&queue.refused, t("organisations-refused"))} };
        section("refused", t("organisations-refused"), list)
    });
    let registered = if queue.registered.is_empty() {
        view! { <p class="muted">{t("organisations-none-registered")}</p> }.into_any()
    } else {
        view! { <p>{t("organisations-registered-lede")}</p> {registered(&queue.registered)} }.into_any()
    };
    view! {
        {page_head((), t("organisations-title"), t("organisations-lede"))} {section("open", t("organisations-open"), open)} {refused}
        {section("registered", t("organisations-registered"), registered)}
    }
    .into_any()
}

/// How many days a request has waited.
fn age(line: &QueueLine) -> String {
    let days = u64::try_from((reader().day - line.received_on).num_days()).unwrap_or_default();
    tr("organisations-age", &[("days", days.into())])
}

/// The last day for a decision, and whether it has passed.
pub fn due(line: &QueueLine) -> AnyView {
    match line.due_on {
        None if line.stage == RegistrationStage::Asked => t("organisations-waits-for-answer").into_any(),
        None => ().into_any(),
        Some(on) => {
            let late = on < reader().day;
            let flag = late.then(|| view! { " " <span class="flag" data-flag="overdue">{t("flag-overdue-plain")}</span> });
            view! { {short_day(on)} {flag} }.into_any()
        }
    }
}

fn requests(lines: &[QueueLine], caption: String) -> AnyView {
    let rows = lines
        .iter()
        .map(|line| {
            view! {
                <tr>
                    <th scope="row">
                        <a href=href(&format!("/moderating/organisations/{}", line.id))>{words(&line.names)}</a>
                    </th>
                    <td data-label=t("civil-society-kind")>{code("organisation-kind", line.kind.code())}</td>
                    <td data-label=t("civil-society-state")>{words(&line.state.names)}</td>
                    <td data-label=t("register-received")>
                        <span>{short_day(line.received_on)} {comma()} {age(line)}</span>
                    </td>
                    <td data-label=t("organisations-due")>
                        <span>{due(line)}</span>
                    </td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <table class="table table-stack">
            <caption class="hide">{caption}</caption>
            <thead>
                <tr>
                    <th scope="col">{t("civil-society-organisation")}</th>
                    <th scope="col">{t("civil-society-kind")}</th>
                    <th scope="col">{t("civil-society-state")}</th>
                    <th scope="col">{t("register-received")}</th>
                    <th scope="col">{t("organisations-due")}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

fn registered(lines: &[RegisteredLine]) -> AnyView {
    let reader = reader();
    let mut sorted: Vec<&RegisteredLine> = lines.iter().collect();
    let name = |line: &RegisteredLine| line.named.names.text(reader.lang).to_string();
    sorted.sort_by(|a, b| reader.lexicon().formats.compare(&name(a), &name(b)));
    let rows = sorted
        .into_iter()
        .map(|line| {
            let address = href(&format!("/moderating/organisations/of/{}", line.named.code));
            view! {
                <tr>
                    <th scope="row">
                        <a href=address>{words(&line.named.names)}</a>
                    </th>
                    <td data-label=t("civil-society-kind")>{code("organisation-kind", line.kind.code())}</td>
                    <td data-label=t("civil-society-state")>{words(&line.state.names)}</td>
                    <td data-label=t("organisations-registered-on")>{short_day(line.registered_on)}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <table class="table table-stack">
            <caption class="hide">{t("organisations-registered")}</caption>
            <thead>
                <tr>
                    <th scope="col">{t("civil-society-organisation")}</th>
                    <th scope="col">{t("civil-society-kind")}</th>
                    <th scope="col">{t("civil-society-state")}</th>
                    <th scope="col">{t("organisations-registered-on")}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;

    fn line(id: i64, stage: RegistrationStage, due_on: Option<&str>) -> QueueLine {
        QueueLine {
            id,
            names: Words::one("es", "Refugio"),
            kind: OrganisationKind::Ngo,
            state: chile(),
            stage,
            received_on: on("2026-04-20"),
            due_on: due_on.map(on),
        }
    }

    #[test]
    fn requests_say_how_long_they_wait_and_organisations_stand_by_name() {
        let open = vec![
            line(1, RegistrationStage::Waiting, Some("2026-04-28")),
            line(2, RegistrationStage::Waiting, Some("2026-05-04")),
            line(3, RegistrationStage::Asked, None),
        ];
        let queue = RegistrationQueue {
            open,
            refused: vec![line(4, RegistrationStage::Refused, None)],
            registered: vec![organisation_line("b", "Óscar"), organisation_line("a", "Nadia")],
        };
        let drawn = Drawn::of(&page(&reader_as(Role::Moderator, "/moderating/organisations"), queue));
        assert_eq!(drawn.attrs("#open tbody th a", "href"), [1, 2, 3].map(|id| format!("/en/moderating/organisations/{id}")));
        assert_eq!(drawn.all("#open tbody td:last-child"), ["28 Apr 2026 past", "4 May 2026", "waits for their answer"]);
        assert_eq!(drawn.all("#open tbody td:nth-child(4)")[0], "20 Apr 2026, 11 days ago");
        assert_eq!((drawn.attrs("#open tbody th [lang=es]", "dir").len(), drawn.count("#refused tbody tr")), (3, 1));
        assert_eq!(drawn.all("#registered tbody th"), ["Nadia", "Óscar"]);
        assert_eq!(drawn.attrs("#registered tbody a", "href")[0], "/en/moderating/organisations/of/a");
    }

    #[test]
    fn an_empty_desk_says_so() {
        let drawn = Drawn::of(&page(&reader_as(Role::Moderator, "/moderating/organisations"), RegistrationQueue::default()));
        assert_eq!(
            (drawn.all("#open .empty p")[0].clone(), drawn.one("#registered .muted"), drawn.count("#refused")),
            ("Nobody waits.".to_string(), "No organisation is registered.".to_string(), 0)
        );
    }
}
