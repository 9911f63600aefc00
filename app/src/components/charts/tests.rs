//! Every chart, rendered: it holds its table, breaks no rule of the content security policy, and stands in both directions.

use super::*;
use crate::reader::{Reader, Site, drawn_for};
use answerable_domain::model::{EvidenceKind, Lang, Status};
use chrono::NaiveDate;
use leptos::prelude::*;
use std::sync::Arc;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Draws as `pages::draw` does, without the page around it.
fn rendered(lang: Lang, chart: impl FnOnce() -> AnyView) -> String {
    let reader = Reader {
        lang,
        day: day("2026-02-10"),
        as_at: None,
        unread_day: None,
        path: "/".into(),
        parameters: Vec::new(),
        site: Arc::new(Site::default()),
        signed_in: None,
    };
    let owner = Owner::new_root(Some(Arc::new(hydration_context::SsrSharedContext::new_islands())));
    let html = owner.with(|| drawn_for(Arc::new(reader), || chart().to_html()));
    owner.unset_with_forced_cleanup();
    html
}

/// In English and in Arabic, after what holds for every chart was looked at.
fn both(chart: impl Fn() -> AnyView) -> [String; 2] {
    [Lang::En, Lang::Ar].map(|lang| {
        let html = rendered(lang, &chart);
        assert!(!html.contains("style=") && !html.contains("<script"), "{html}");
        assert!(!html.contains("NaN") && !html.contains("inf\"") && !html.contains("[chart-"), "{html}");
        let ids: Vec<&str> = html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        let mut unlike = ids.clone();
        unlike.sort_unstable();
        unlike.dedup();
        assert_eq!(ids.len(), unlike.len(), "{ids:?}");
        html
    })
}

/// The rows of the bodies of all tables.
fn rows(html: &str) -> usize {
    html.split("<tbody>").skip(1).map(|body| body.split("</tbody>").next().unwrap_or_default().matches("<tr>").count()).sum()
}

fn report(on: &str, status: Status, evidence: &[(EvidenceKind, &str)]) -> StatePoint {
    StatePoint {
        on: day(on),
        status,
        evidence: titled(evidence),
        language: "en".into(),
        institution: "Ministry of Justice".into(),
        corrected: false,
    }
}

fn verdict(on: &str, verdict: Status, evidence: &[(EvidenceKind, &str)]) -> CivilPoint {
    CivilPoint { on: day(on), verdict, withdrawn_on: None, evidence: titled(evidence), language: "en".into() }
}

fn titled(evidence: &[(EvidenceKind, &str)]) -> Vec<(EvidenceKind, String)> {
    evidence.iter().map(|(kind, title)| (*kind, title.to_string())).collect()
}

fn some_timeline() -> Timeline {
    Timeline {
        from: day("2021-06-04"),
        today: day("2026-02-10"),
        stale_months: 12,
        state: vec![
            report(
                "2024-03-08",
                Status::PartlyImplemented,
                &[(EvidenceKind::Structure, "Act <No. 12>"), (EvidenceKind::Process, "Course")],
            ),
            report("2021-11-15", Status::NoAction, &[]),
        ],
        civil: vec![
            CivilLane {
                author: "Coalition".into(),
                independent: false,
                points: vec![verdict("2022-09-30", Status::NoAction, &[]), verdict("2025-06-12", Status::UnderWay, &[])],
            },
            CivilLane {
                author: "Ombudsperson".into(),
                independent: true,
                points: vec![verdict("2025-06-12", Status::CannotAssess, &[(EvidenceKind::Outcome, "Survey")])],
            },
            CivilLane { author: "Silent".into(), independent: false, points: Vec::new() },
        ],
    }
}

#[test]
fn a_timeline_has_a_row_for_every_point() {
    for html in both(|| timeline("t", &some_timeline())) {
        assert_eq!(rows(&html), 5);
        assert_eq!(html.matches("<svg").count(), 2);
        assert!(html.contains("Act &lt;No. 12&gt;") && !html.contains("Silent"));
        // The report of March 2024 is stale today: a broken line in both drawings, and one for the earlier report.
        assert_eq!(html.matches("t-step-stale").count(), 4);
        // The only evidence is an independent institution's, which has a lane of its own in both drawings.
        assert_eq!((html.matches("t-civil-evidence").count(), html.matches("t-independent-evidence").count()), (0, 2));
        assert_eq!(html.matches("class=\"t-independent\"").count(), 2);
    }
}

#[test]
fn right_to_left_turns_the_drawing() {
    let [english, arabic] = both(|| timeline("t", &some_timeline()));
    assert!(english.contains("x=\"0\" y=\"13\" class=\"t-state\"") && arabic.contains("x=\"300\" y=\"13\" class=\"t-state\""));
}

#[test]
fn a_timeline_says_what_is_missing() {
    let nothing = Timeline { state: Vec::new(), civil: Vec::new(), ..some_timeline() };
    let [html, _] = both(|| timeline("t", &nothing));
    assert!(html.contains("nobody has published") && !html.contains("<svg"));
    let unreported = Timeline { state: Vec::new(), ..some_timeline() };
    let [html, _] = both(|| timeline("t", &unreported));
    assert!(html.contains("The State has not reported yet.") && rows(&html) == 3);
    let alone = Timeline { civil: Vec::new(), ..some_timeline() };
    let [html, _] = both(|| timeline("t", &alone));
    assert!(html.contains("Nobody has published an assessment yet.") && rows(&html) == 2);
}

#[test]
fn a_timeline_holds_what_is_off_the_scale_corrected_or_withdrawn() {
    let mut data = some_timeline();
    data.state[1].corrected = true;
    data.state.push(report("2025-01-01", Status::Reversed, &[]));
    data.state.push(report("2025-01-01", Status::Closed, &[]));
    data.civil[0].points[0].withdrawn_on = Some(day("2023-01-01"));
    // Everything on one day, and a day before the axis would begin.
    data.civil[1].points = vec![verdict("2020-01-01", Status::Closed, &[]); 30];
    let [html, _] = both(|| timeline("t", &data));
    assert_eq!(rows(&html), 36);
    assert!(html.contains("status-old") && html.contains("corrected later") && html.contains("no action (withdrawn)"));
}

fn years() -> Vec<ShareColumn> {
    (2019..=2025)
        .map(|year| {
            let gone = u64::try_from(year - 2019).unwrap();
            let counts = [gone, 2 * gone, 6, 4, 3, gone / 4, gone / 3, 0, 40 - 4 * gone].into();
            ShareColumn { label: year.to_string(), href: Some(format!("/en/recommendations?as_at={year}-12-31")), counts }
        })
        .collect()
}

#[test]
fn shares_have_a_row_for_every_year() {
    for html in both(|| shares("s", "Status".into(), &years())) {
        assert_eq!(rows(&html), 7);
        assert!(html.contains("url(#s-narrow-open)") && html.contains("id=\"s-wide-open\""));
        assert_eq!(html.matches("as_at=2025-12-31").count(), 1);
    }
    let empty = [ShareColumn { label: "2019".into(), href: None, counts: Default::default() }];
    let [html, _] = both(|| shares("s", "Status".into(), &empty));
    assert!(html.contains("nothing to count"));
    both(|| shares("s", "Status".into(), &[]));
}

#[test]
fn bars_say_their_numbers() {
    let rows_of = |extent: &dyn Fn(u64) -> Extent| -> Vec<Bar> {
        (0..4).map(|at| Bar { label: format!("Ministry {at}"), href: Some("/en".into()), extent: extent(at) }).collect()
    };
    let segments = rows_of(&|at| Extent::Segments(vec![(Status::Implemented, at), (Status::NotReported, 3), (Status::Reversed, 1)]));
    let sides = rows_of(&|at| Extent::Sides { state: at, civil: 1, of: 5 });
    let totals = rows_of(&Extent::Total);
    for (bars_of, columns) in [(segments, 5), (sides, 4), (totals, 2)] {
        for html in both(|| bars("b", "By institution".into(), &bars_of)) {
            assert_eq!(rows(&html), 4);
            assert_eq!(html.matches("scope=\"col\"").count(), columns);
            assert_eq!(html.matches("<svg").count(), 4);
        }
    }
    both(|| bars("b", "By institution".into(), &[]));
}

fn some_matrix() -> Matrix {
    let cell = |state: Status, civil: Status, count: u64| Cell { state, civil, count, href: Some(format!("/en?state={}", state.code())) };
    Matrix {
        cells: vec![
            cell(Status::Implemented, Status::UnderWay, 9),
            cell(Status::Implemented, Status::NoAction, 2),
            cell(Status::Planned, Status::Planned, 5),
            cell(Status::NotReported, Status::CannotAssess, 1),
            cell(Status::UnderWay, Status::Closed, 0),
        ],
    }
}

#[test]
fn a_matrix_has_a_whole_diagonal() {
    for html in both(|| matrix("Both accounts".into(), &some_matrix())) {
        // Five statuses on either side, and one that only that side can say.
        assert_eq!((rows(&html), html.matches("scope=\"col\"").count()), (5, 6));
        assert_eq!(html.matches("class=\"agree\"").count(), 4);
        assert_eq!(html.matches("<a ").count(), 4);
        assert!(html.contains("data-level=\"3\"") && html.contains("data-level=\"1\""));
    }
    both(|| matrix("Both accounts".into(), &Matrix::default()));
}

fn observations() -> Vec<(i32, f64, String)> {
    [(2019, 12.0), (2020, 18.0), (2021, 15.0), (2023, 41.0), (2024, 38.0), (2025, 55.0)]
        .into_iter()
        .map(|(year, value)| (year, value, format!("{value}")))
        .collect()
}

#[test]
fn a_series_has_a_row_for_every_observation() {
    for html in both(|| series("o", "Calls".into(), &observations(), "calls a day".into())) {
        assert_eq!(rows(&html), 6);
        assert_eq!(html.matches("c-dot").count(), 12);
    }
    let below_zero = [(2020, -3.0, "-3".to_string()), (2021, f64::NAN, "?".to_string())];
    for html in both(|| series("o", "Balance".into(), &below_zero, String::new())) {
        assert_eq!(rows(&html), 1);
    }
    both(|| series("o", "Calls".into(), &[], String::new()));
    let [spark, _] = both(|| sparkline(&observations()));
    assert!(spark.contains("from 12 to 55"));
    both(|| sparkline(&[]));
}
