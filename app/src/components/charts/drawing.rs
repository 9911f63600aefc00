//! An SVG drawing that is being built: shapes with the classes of `style/charts.css`, at coordinates counted from the side where reading
//! starts.

use super::geometry::{Folded, Frame, round};
use answerable_domain::model::{EvidenceKind, Status};
use leptos::prelude::*;

/// Which of a chart's two drawings it is; the style sheet shows one of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    Narrow,
    Wide,
}

impl Size {
    /// Both sizes, in the order in which they stand in the page.
    pub const BOTH: [Size; 2] = [Size::Narrow, Size::Wide];

    /// Chooses the value for this size.
    pub fn pick<T>(self, narrow: T, wide: T) -> T {
        match self {
            Size::Narrow => narrow,
            Size::Wide => wide,
        }
    }

    /// The width of the drawing, in its own units.
    pub fn width(self) -> f64 {
        self.pick(300.0, 760.0)
    }
}

/// The shapes of one drawing, collected in the order in which they are painted.
pub struct Drawing {
    pub frame: Frame,
    pub size: Size,
    shapes: Vec<AnyView>,
}

impl Drawing {
    /// An empty drawing; `rtl` says that it is read from right to left.
    pub fn new(size: Size, rtl: bool) -> Drawing {
        Drawing { frame: Frame { width: size.width(), rtl }, size, shapes: Vec::new() }
    }

    /// The finished SVG element. `label` tells readers who do not see it what it shows.
    pub fn svg(self, height: f64, label: &str) -> AnyView {
        let class = self.size.pick("chart-narrow", "chart-wide");
        let view_box = format!("0 0 {} {}", self.frame.width, round(height));
        view! {
            <svg class=class viewBox=view_box role="img" aria-label=label.to_string()>
                {self.shapes}
            </svg>
        }
        .into_any()
    }

    /// Adds a shape.
    pub fn add(&mut self, shape: impl IntoView + 'static) {
        self.shapes.push(shape.into_any());
    }

    /// Adds a horizontal line.
    pub fn across(&mut self, class: &'static str, from: f64, to: f64, y: f64) {
        let path = format!("M{} {}H{}", self.frame.x(from), round(y), self.frame.x(to));
        self.add(view! { <path class=class d=path /> });
    }

    /// Adds a horizontal line in the colour of a status.
    pub fn step(&mut self, status: Status, class: &'static str, from: f64, to: f64, y: f64) {
        let path = format!("M{} {}H{}", self.frame.x(from), round(y), self.frame.x(to));
        self.add(view! {
            <g data-status=status.code()>
                <path class=class d=path />
            </g>
        });
    }

    /// Adds a vertical line.
    pub fn down(&mut self, class: &'static str, x: f64, from: f64, to: f64) {
        let path = format!("M{} {}V{}", self.frame.x(x), round(from), round(to));
        self.add(view! { <path class=class d=path /> });
    }

    /// Adds a line through several points.
    pub fn through(&mut self, class: &'static str, points: &[(f64, f64)]) {
        let places: Vec<_> = points.iter().map(|(x, y)| format!("{} {}", self.frame.x(*x), round(*y))).collect();
        let path = format!("M{}", places.join("L"));
        self.add(view! { <path class=class d=path /> });
    }

    /// Adds a line of text.
    pub fn words(&mut self, class: &'static str, x: f64, y: f64, words: impl Into<String>) {
        let words = words.into();
        self.add(view! {
            <text class=class x=self.frame.x(x) y=round(y)>
                {words}
            </text>
        });
    }

    /// Adds a text that was folded into lines. If something was cut off, the whole text is in the element's title.
    pub fn lines(&mut self, class: &'static str, x: f64, y: f64, leading: f64, folded: &Folded, whole: &str) {
        let place = self.frame.x(x);
        let lines: Vec<_> = folded
            .lines
            .iter()
            .enumerate()
            .map(|(at, line)| {
                let title = folded.cut.then(|| view! { <title>{whole.to_string()}</title> });
                view! {
                    <text class=class x=place y=round(y + leading * at as f64)>
                        {title}
                        {line.clone()}
                    </text>
                }
                .into_any()
            })
            .collect();
        self.shapes.extend(lines);
    }

    /// Adds the mark of a status.
    pub fn mark(&mut self, status: Status, x: f64, y: f64, title: Option<String>) {
        let place = format!("translate({} {})", self.frame.x(x), round(y));
        let title = title.map(|title| view! { <title>{title}</title> });
        self.add(view! {
            <g class="m" data-status=status.code() transform=place>
                {title}
                {inside(status)}
            </g>
        });
    }

    /// Adds a stroke through the mark of something that no longer holds.
    pub fn strike(&mut self, x: f64, y: f64) {
        let (x, y) = (self.frame.x(x), round(y));
        let from = |aside: f64| format!("M{} {}l18-18", round(x - 9.0 + aside), round(y + 9.0));
        // The stroke has a light border on both sides, so that it shows on a filled mark.
        self.add(view! {
            <path class="c-hatch" d=from(-1.4) + &from(1.4) />
            <path class="c-axis" d=from(0.0) />
        });
    }

    /// Adds the mark of a piece of evidence, whose shape says what the evidence shows.
    pub fn evidence(&mut self, kind: EvidenceKind, class: &'static str, x: f64, y: f64, title: String) {
        let (x, y) = (self.frame.x(x), round(y));
        let title = view! { <title>{title}</title> };
        match kind {
            EvidenceKind::Structure => self.add(view! {
                <rect class=class x=round(x - 4.5) y=round(y - 4.5) width="9" height="9">
                    {title}
                </rect>
            }),
            EvidenceKind::Process => self.add(view! {
                <circle class=class cx=x cy=y r="4.8">
                    {title}
                </circle>
            }),
            EvidenceKind::Outcome => self.add(view! {
                <path class=class d=format!("M{x} {}l6 6-6 6-6-6z", round(y - 6.0))>
                    {title}
                </path>
            }),
        }
    }

    /// Adds the mark of an independent institution: a small house with a pediment.
    pub fn house(&mut self, x: f64, y: f64) {
        let place = format!("translate({} {})", self.frame.x(x), round(y));
        self.add(view! {
            <path class="c-independent" transform=place d="M-6-1.5 0-6l6 4.5zM-4.5-.5h2v4h-2zM-1-.5h2v4h-2zM2.5-.5h2v4h-2zM-6 4.5H6v1.5H-6z" />
        });
    }
}

/// The mark of a status, drawn at the origin: a ring that is filled as far as the recommendation is implemented.
fn inside(status: Status) -> AnyView {
    let ring = || view! { <circle class="m-ring" r="6" /> };
    let filled = |path: &'static str| {
        view! {
            {ring()}
            <path class="m-fill" d=path />
        }
        .into_any()
    };
    match status {
        Status::NotReported | Status::NoAction => ring().into_any(),
        Status::Planned => filled("M0 0V-6A6 6 0 0 1 6 0Z"),
        Status::UnderWay => filled("M0 0V-6A6 6 0 0 1 0 6Z"),
        Status::PartlyImplemented => filled("M0 0V-6A6 6 0 1 1 -6 0Z"),
        Status::Implemented => view! {
            {ring()}
            <circle class="m-fill" r="5.2" />
        }
        .into_any(),
        Status::Reversed => view! {
            <path class="m-ring" d="M-5.5-5.5h11v11h-11z" />
            <path class="m-fill" d="M-5-4h10L0 4z" />
        }
        .into_any(),
        Status::Closed => filled("M-4-1h8v2h-8z"),
        Status::CannotAssess => view! {
            {ring()}
            <text class="m-word c-mid" y="4">
                "?"
            </text>
        }
        .into_any(),
    }
}
