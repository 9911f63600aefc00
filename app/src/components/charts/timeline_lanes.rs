//! The two lanes of a timeline: steps for the State above, a row for each other author below.

use super::drawing::{Drawing, Size};
use super::geometry::{Folded, TimeAxis, fold, rows, spread, text_width};
use super::timeline_data::{CivilLane, CivilPoint, Timeline};
use crate::reader::{code, reader, t, tr};
use answerable_domain::model::{EvidenceKind, Status};
use chrono::{Months, NaiveDate};

/// The height of a row of evidence marks.
const EVIDENCE_ROW: f64 = 14.0;

/// All evidence of one kind on one entry: a single mark with its number.
struct Evidence {
    kind: EvidenceKind,
    count: usize,
    title: String,
    x: f64,
    /// The coordinate of the entry's own mark.
    from: f64,
    row: usize,
}

/// Places the evidence marks of entries in rows, so that none hides another.
fn evidence<'a>(entries: impl Iterator<Item = (f64, f64, &'a [(EvidenceKind, String)])>) -> Vec<Evidence> {
    let mut all = Vec::new();
    for (x, from, titles) in entries {
        for kind in EvidenceKind::ALL {
            let of_kind: Vec<&str> = titles.iter().filter(|(other, _)| other == kind).map(|(_, title)| title.as_str()).collect();
            if !of_kind.is_empty() {
                let title = [code("evidence", kind.code()), of_kind.join(" · ")].join(" · ");
                all.push(Evidence { kind: *kind, count: of_kind.len(), title, x, from, row: 0 });
            }
        }
    }
    all.sort_by(|one, other| one.x.total_cmp(&other.x));
    let spans: Vec<_> = all.iter().map(|item| (item.x - 6.0, item.x + if item.count > 1 { 17.0 } else { 6.0 })).collect();
    for (item, row) in all.iter_mut().zip(rows(&spans)) {
        item.row = row;
    }
    all
}

fn height(evidence: &[Evidence]) -> f64 {
    evidence.iter().map(|item| item.row + 1).max().unwrap_or(0) as f64 * EVIDENCE_ROW
}

fn draw_evidence(drawing: &mut Drawing, all: Vec<Evidence>, class: &'static str, top: f64) {
    for item in &all {
        drawing.down("c-link", item.x, item.from + 7.0, top + item.row as f64 * EVIDENCE_ROW);
    }
    for item in all {
        let y = top + item.row as f64 * EVIDENCE_ROW;
        drawing.evidence(item.kind, class, item.x, y, item.title);
        if item.count > 1 {
            // At the edge the number stands on the other side of its mark.
            let (class, x) = if item.x + 17.0 > drawing.frame.width { ("c-soft c-end", item.x - 8.0) } else { ("c-soft", item.x + 8.0) };
            drawing.words(class, x, y + 4.0, item.count.to_string());
        }
    }
}

fn title(status: Status, on: NaiveDate, ended: Option<String>) -> String {
    let day = reader().lexicon().formats.day(on);
    let said = tr("chart-mark-title", &[("status", code("status", status.code()).into()), ("day", day.into())]);
    [Some(said), ended].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// The State's lane, laid out.
pub struct State {
    levels: Vec<Status>,
    top: f64,
    rise: f64,
    evidence: Vec<Evidence>,
}

impl State {
    /// Lays out the State's lane from the timeline's data.
    pub fn new(data: &Timeline, axis: &TimeAxis, levels: Vec<Status>, top: f64, rise: f64) -> State {
        let mut lane = State { levels, top, rise, evidence: Vec::new() };
        lane.evidence = evidence(data.state.iter().map(|point| (axis.at(point.on), lane.y(point.status), point.evidence.as_slice())));
        lane
    }

    fn y(&self, status: Status) -> f64 {
        let level = self.levels.iter().position(|level| *level == status).unwrap_or_default();
        self.top + level as f64 * self.rise
    }

    fn evidence_y(&self) -> f64 {
        self.top + self.levels.len() as f64 * self.rise
    }

    /// The y coordinate of the lane's end: its last level, or its last row of evidence.
    pub fn bottom(&self) -> f64 {
        if self.evidence.is_empty() { self.evidence_y() - self.rise } else { self.evidence_y() + height(&self.evidence) - EVIDENCE_ROW }
    }

    /// Draws the State's lane.
    pub fn draw(self, data: &Timeline, axis: &TimeAxis, drawing: &mut Drawing) {
        for level in &self.levels {
            let y = self.y(*level);
            drawing.across("c-grid", axis.left, axis.right, y);
            drawing.mark(*level, 7.0, y, None);
            if drawing.size == Size::Wide {
                let words = code("status", level.code());
                drawing.lines("c-soft", 20.0, y + 4.0, 0.0, &fold(&words, axis.left - 28.0, 1), &words);
            }
        }
        if data.state.is_empty() {
            drawing.words("c-soft", axis.left + 8.0, self.top + self.rise * 2.0 - 5.0, t("chart-no-report"));
        }
        for (at, point) in data.state.iter().enumerate() {
            let y = self.y(point.status);
            let start = axis.at(point.on);
            let end = axis.at(data.state.get(at + 1).map_or(data.today, |next| next.on)).max(start);
            if let Some(before) = at.checked_sub(1).and_then(|before| data.state.get(before)) {
                drawing.down("t-rise", start, self.y(before.status), y);
            }
            if point.corrected {
                // A corrected report was in the register but no longer holds: it gets a thin line, and its mark is struck through.
                drawing.across("t-rise", start, end, y);
                continue;
            }
            let stale_on = point.on.checked_add_months(Months::new(data.stale_months));
            let stale = stale_on.map_or(end, |day| axis.at(day)).clamp(start, end);
            if stale > start {
                drawing.step(point.status, "t-step", start, stale, y);
            }
            if end > stale {
                drawing.step(point.status, "t-step-stale", stale, end, y);
            }
        }
        for point in &data.state {
            let (x, y) = (axis.at(point.on), self.y(point.status));
            let corrected = point.corrected.then(|| t("chart-corrected"));
            drawing.mark(point.status, x, y, Some(title(point.status, point.on, corrected)));
            if point.corrected {
                drawing.strike(x, y);
            }
        }
        let y = self.evidence_y();
        if drawing.size == Size::Wide && !self.evidence.is_empty() {
            drawing.words("c-soft", 20.0, y + 4.0, t("chart-evidence"));
        }
        draw_evidence(drawing, self.evidence, "t-evidence", y);
    }
}

/// The row of one author, laid out.
pub struct Lane<'a> {
    lane: &'a CivilLane,
    name: Folded,
    whole_name: String,
    top: f64,
    y: f64,
    /// The x coordinates of the marks.
    places: Vec<f64>,
    /// The verdicts in words: how the text is anchored, its x coordinate, and the text.
    words: Vec<(&'static str, f64, String)>,
    /// How far above the row the words stand.
    lift: f64,
    evidence: Vec<Evidence>,
    /// The y coordinate at which the next row begins.
    pub bottom: f64,
}

/// Lays out the rows of civil society, or those of independent institutions, one below the other.
pub fn civil<'a>(data: &'a Timeline, independent: bool, axis: &TimeAxis, size: Size, mut top: f64) -> Vec<Lane<'a>> {
    let lay_out = |lane: &'a CivilLane| {
        let whole_name = lane.author.clone();
        let name = fold(&whole_name, size.width() - if lane.independent { 18.0 } else { 0.0 }, 3);
        let mut places: Vec<f64> = lane.points.iter().map(|point| axis.at(point.on)).collect();
        let sizes = vec![14.0; places.len()];
        spread(&mut places, &sizes, axis.left - 7.0, axis.right + 7.0);
        let (words, clear) = verdicts_in_words(&lane.points, &places, size);
        let lift = if clear { 4.0 } else { 10.0 };
        // Words below the end of the name need a little more room than words beside it.
        let name_end = name.lines.last().map_or(0.0, |line| text_width(line));
        let below = words.iter().any(|(class, x, words)| if *class == "c-text" { *x } else { x - text_width(words) } < name_end);
        let y = top + size.pick(22.0, if below { 21.0 } else { 17.0 }) + (lift - 4.0) + 14.0 * name.lines.len() as f64;
        let entries = lane.points.iter().zip(&places).map(|(point, x)| (*x, y, point.evidence.as_slice()));
        let evidence = evidence(entries);
        let bottom = y + 14.0 + height(&evidence);
        let lane = Lane { lane, name, whole_name, top, y, places, words, lift, evidence, bottom };
        top = bottom;
        lane
    };
    data.civil.iter().filter(|lane| lane.independent == independent).map(lay_out).collect()
}

/// Places verdicts in words beside the marks where they touch nothing; the newest verdict always gets words. Also says whether all words
/// are clear of the marks.
fn verdicts_in_words(points: &[CivilPoint], places: &[f64], size: Size) -> (Vec<(&'static str, f64, String)>, bool) {
    let width = size.width();
    let mut taken: Vec<(f64, f64)> = places.iter().map(|x| (x - 8.0, x + 8.0)).collect();
    let mut placed = Vec::new();
    let mut clear = true;
    for (at, (point, x)) in points.iter().zip(places).enumerate().rev() {
        let newest = at + 1 == points.len();
        if size == Size::Narrow && !newest {
            break;
        }
        let verdict = code("status", point.verdict.code());
        let words = match point.withdrawn_on {
            Some(_) => tr("chart-withdrawn-words", &[("verdict", verdict.into())]),
            None => verdict,
        };
        let breadth = text_width(&words);
        let after = ("c-text", x + 10.0, x + 10.0, x + 10.0 + breadth);
        let before = ("c-text c-end", x - 10.0, x - 10.0 - breadth, x - 10.0);
        let late = *x > width * size.pick(0.6, 0.72);
        let ways = if late { [before, after] } else { [after, before] };
        let above = [("c-text", x - 6.0, x - 6.0, x - 6.0 + breadth), ("c-text c-end", x + 6.0, x + 6.0 - breadth, x + 6.0)];
        let inside = |from: f64, to: f64| from >= 0.0 && to <= width;
        let free = ways
            .iter()
            .find(|(_, _, from, to)| inside(*from, *to) && taken.iter().all(|(start, end)| to <= start || from >= end))
            .or_else(|| {
                // The newest verdict must be written: if there is no room, it stands above its own mark, clear of the others below.
                clear &= !newest;
                above.iter().find(|(_, _, from, to)| newest && inside(*from, *to))
            });
        if let Some((class, anchor, from, to)) = free {
            taken.push((*from, *to));
            placed.push((*class, *anchor, words));
        }
    }
    (placed, clear)
}

impl Lane<'_> {
    /// Draws the author's row.
    pub fn draw(self, axis: &TimeAxis, drawing: &mut Drawing) {
        let indent = if self.lane.independent { 18.0 } else { 0.0 };
        if self.lane.independent {
            drawing.house(7.0, self.top + 10.0);
        }
        drawing.lines("c-text", indent, self.top + 14.0, 14.0, &self.name, &self.whole_name);
        drawing.across("t-row", axis.left, axis.right, self.y);
        let class = if self.lane.independent { "t-independent-evidence" } else { "t-civil-evidence" };
        draw_evidence(drawing, self.evidence, class, self.y + EVIDENCE_ROW);
        for (point, x) in self.lane.points.iter().zip(&self.places) {
            let withdrawn = point.withdrawn_on.map(|day| {
                let day = reader().lexicon().formats.day(day);
                tr("chart-withdrawn-on", &[("day", day.into())])
            });
            drawing.mark(point.verdict, *x, self.y, Some(title(point.verdict, point.on, withdrawn)));
            if point.withdrawn_on.is_some() {
                drawing.strike(*x, self.y);
            }
        }
        for (class, x, words) in self.words {
            drawing.words(class, x, self.y - self.lift, words);
        }
    }
}
