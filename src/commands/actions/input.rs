//! An action as its form sends it, read when it is to become public.

use answerable_domain::form::{BUDGET_ROWS, FieldError, Form, MILESTONE_ROWS};
use answerable_domain::model::{ActionKind, ActionState, Lang, Reference};
use answerable_domain::rules::actions::{Version, refusals};
use answerable_domain::rules::references;
use answerable_domain::typed::{self, Typed};
use chrono::NaiveDate;

/// The longest line of an action's form, and the longest text, in characters.
const LONGEST_LINE: usize = 300;
const LONGEST: usize = 10_000;

/// A milestone of an action, as typed in its form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MilestoneInput {
    pub title: String,
    pub due_on: NaiveDate,
    pub reached_on: Option<NaiveDate>,
}

/// The budget of an action for one year, in minor units of its currency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BudgetInput {
    pub year: i32,
    pub currency: String,
    pub allocated_minor: i64,
    pub spent_minor: Option<i64>,
    pub source: Option<String>,
}

/// An action as typed in its form, read as a whole.
#[derive(Clone, Debug)]
pub struct ActionInput {
    pub language: Lang,
    pub kind: ActionKind,
    pub title: String,
    pub description: Option<String>,
    pub place: Option<String>,
    pub state: ActionState,
    pub planned_start: Option<NaiveDate>,
    pub planned_end: Option<NaiveDate>,
    pub started_on: Option<NaiveDate>,
    pub finished_on: Option<NaiveDate>,
    pub progress: i32,
    pub abandoned_reason: Option<String>,
    pub milestones: Vec<MilestoneInput>,
    pub budget: Vec<BudgetInput>,
    pub recommendations: Vec<Reference>,
    pub groups: Vec<String>,
    /// Institutions that take part, by their slugs.
    pub institutions: Vec<String>,
    pub targets: Vec<String>,
}

impl ActionInput {
    /// Reads a form of an action. `before`: the state of the version that it follows.
    ///
    /// # Errors
    /// Everything that is missing or does not hold together, by field.
    pub fn read(form: &Form, before: Option<ActionState>, today: NaiveDate) -> Result<ActionInput, Vec<FieldError>> {
        let mut typed = Typed::new(form);
        let kind = typed.chosen("kind", ActionKind::from_code, "action-kind-missing");
        let title = typed.needed("title", LONGEST_LINE, "action-title-missing");
        let state = typed.chosen("state", ActionState::from_code, "action-state-missing");
        let (description, place) = (typed.some("description", LONGEST), typed.some("place", LONGEST_LINE));
        let abandoned_reason = typed.some("abandoned_reason", LONGEST);
        let (planned_start, planned_end) = (typed.day("planned_start"), typed.day("planned_end"));
        let (started_on, finished_on) = (typed.day("started_on"), typed.day("finished_on"));
        let progress = form.text("progress").unwrap_or(if state == Some(ActionState::Finished) { "100" } else { "0" });
        let progress = progress.parse().unwrap_or(-1);
        let (milestones, budget, recommendations) = (milestones(&mut typed), budget(&mut typed), recommendations(&mut typed));
        if let Some(state) = state {
            let version = Version {
                state,
                planned_start,
                planned_end,
                started_on,
                finished_on,
                progress,
                abandoned_reason: abandoned_reason.as_deref(),
            };
            for refused in refusals(before, &version, today) {
                let (key, field) = refused.words();
                typed.fault(field, key);
            }
        }
        match (kind, title, state, typed.errors.is_empty()) {
            (Some(kind), Some(title), Some(state), true) => Ok(ActionInput {
                language: typed.language(),
                kind,
                title,
                description,
                place,
                state,
                planned_start,
                planned_end,
                started_on: started_on.filter(|_| state != ActionState::Planned),
                finished_on: finished_on.filter(|_| state == ActionState::Finished),
                progress,
                abandoned_reason: abandoned_reason.filter(|_| state == ActionState::Abandoned),
                milestones,
                budget,
                recommendations,
                groups: form.all("groups").map(str::to_string).collect(),
                institutions: form.all("institutions").map(str::to_string).collect(),
                targets: typed::codes(form.value("targets")),
            }),
            _ => Err(typed.errors),
        }
    }
}

fn milestones(typed: &mut Typed<'_>) -> Vec<MilestoneInput> {
    let mut found = Vec::new();
    for at in 0..MILESTONE_ROWS {
        let (title, due) = (format!("milestone-title-{at}"), format!("milestone-due-{at}"));
        let reached_on = typed.day(&format!("milestone-reached-{at}"));
        match (typed.some(&title, LONGEST_LINE), typed.day(&due)) {
            (Some(title), Some(due_on)) => found.push(MilestoneInput { title, due_on, reached_on }),
            (Some(_), None) if typed.form.text(&due).is_none() => typed.fault(&due, "action-milestone-due-missing"),
            (None, day) if day.is_some() || reached_on.is_some() => typed.fault(&title, "action-milestone-title-missing"),
            _ => {}
        }
    }
    found
}

fn budget(typed: &mut Typed<'_>) -> Vec<BudgetInput> {
    let form = typed.form;
    let mut found = Vec::new();
    for at in 0..BUDGET_ROWS {
        let name = |part: &str| format!("budget-{part}-{at}");
        if ["year", "allocated", "spent", "source"].iter().all(|part| form.text(&name(part)).is_none()) {
            continue;
        }
        let year = form.text(&name("year")).and_then(|year| year.parse::<i32>().ok()).filter(|year| (1990..=2100).contains(year));
        if year.is_none() {
            typed.fault(&name("year"), "action-budget-year");
        }
        let currency = form.value(&name("currency")).trim().to_ascii_uppercase();
        if currency.len() != 3 || !currency.bytes().all(|sign| sign.is_ascii_uppercase()) {
            typed.fault(&name("currency"), "action-budget-currency");
        }
        let mut amount = |part: &str, needed: bool| {
            let written = form.text(&name(part));
            let read = written.and_then(minor);
            if read.is_none() && (needed || written.is_some()) {
                typed.fault(&name(part), "action-budget-amount");
            }
            read
        };
        let (allocated, spent_minor) = (amount("allocated", true), amount("spent", false));
        let source = typed.some(&name("source"), LONGEST_LINE);
        if let (Some(year), Some(allocated_minor)) = (year, allocated) {
            found.push(BudgetInput { year, currency, allocated_minor, spent_minor, source });
        }
    }
    found
}

fn recommendations(typed: &mut Typed<'_>) -> Vec<Reference> {
    let form = typed.form;
    let mut found: Vec<Reference> = Vec::new();
    let chosen = form.all("recommendations").map(str::trim).filter(|text| !text.is_empty());
    for text in chosen.chain(typed::lines(form.value("others"))) {
        match references::read(text) {
            Some(reference) if !found.contains(&reference) => found.push(reference),
            Some(_) => {}
            None => typed.fault("others", "action-recommendation-unknown"),
        }
    }
    if found.is_empty() {
        typed.fault("recommendations", "action-recommendations-missing");
    }
    found
}

/// Reads a typed amount in hundredths: digits, and at most two behind a point or a comma. None if it is no amount.
fn minor(text: &str) -> Option<i64> {
    let text: String = text.chars().filter(|sign| !sign.is_whitespace()).collect();
    let (whole, rest) = text.split_once(['.', ',']).unwrap_or((&text, ""));
    let digits = |text: &str| text.bytes().all(|sign| sign.is_ascii_digit());
    if whole.is_empty() || rest.len() > 2 || !digits(whole) || !digits(rest) {
        return None;
    }
    let hundredths: i64 = format!("{rest:0<2}").parse().ok()?;
    whole.parse::<i64>().ok()?.checked_mul(100)?.checked_add(hundredths)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_exactly_or_refused() {
        for (typed, read) in [("1234.5", 123_450), ("1 200 000,75", 120_000_075), ("0", 0), ("7", 700), ("10.05", 1_005)] {
            assert_eq!(minor(typed), Some(read), "{typed}");
        }
        for typed in ["1.234.567", "1,234.50", "-5", "five", "1.234", ".5", "99999999999999999999", ""] {
            assert_eq!(minor(typed), None, "{typed}");
        }
    }

    #[test]
    fn every_fault_is_named() {
        let today = "2026-03-01".parse().unwrap();
        let form = Form::new([
            ("state", "under_way"),
            ("planned_end", "2026-12-31"),
            ("milestone-title-0", "Bill"),
            ("milestone-due-1", "2026-05-01"),
            ("budget-allocated-0", "a lot"),
            ("recommendations", "nothing"),
        ]);
        let errors = ActionInput::read(&form, None, today).unwrap_err();
        let fields: Vec<&str> = errors.iter().map(|error| error.field.as_str()).collect();
        let expected = [
            "kind",
            "title",
            "milestone-due-0",
            "milestone-title-1",
            "budget-year-0",
            "budget-currency-0",
            "budget-allocated-0",
            "others",
            "recommendations",
            "started_on",
        ];
        assert_eq!(fields, expected);
    }
}
