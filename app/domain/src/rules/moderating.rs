//! How moderators filter and order the queue of submissions.

use crate::model::{Named, Visibility};
use chrono::NaiveDate;

/// How many submissions one page of the queue shows.
pub const PER_PAGE: usize = 25;
/// The days of waiting from which a submission has waited long.
const LONG: i64 = 7;

/// What a submission has to be checked for besides its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ToCheck {
    /// Signs of personal data that its author confirmed.
    Confirmed,
    /// A file whose text could not be searched.
    Files,
    Nothing,
}

impl ToCheck {
    /// Every value, in the order in which the filter offers them.
    pub const ALL: [ToCheck; 3] = [ToCheck::Confirmed, ToCheck::Files, ToCheck::Nothing];

    /// The value's code in addresses.
    pub fn code(self) -> &'static str {
        match self {
            ToCheck::Confirmed => "confirmed",
            ToCheck::Files => "files",
            ToCheck::Nothing => "nothing",
        }
    }
}

/// How long a submission has waited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Waited {
    /// The decision was due before today.
    Late,
    /// It has waited a week or more.
    Long,
    /// It has waited less than a week.
    Short,
}

impl Waited {
    /// Every value, in the order in which the filter offers them.
    pub const ALL: [Waited; 3] = [Waited::Late, Waited::Long, Waited::Short];

    /// The value's code in addresses.
    pub fn code(self) -> &'static str {
        match self {
            Waited::Late => "late",
            Waited::Long => "long",
            Waited::Short => "short",
        }
    }
}

/// The order of the queue.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum QueueOrder {
    /// By arrival, the first one first.
    #[default]
    Arrival,
    /// By arrival, the last one first.
    Newest,
    /// By organisation, and by arrival within each.
    Organisation,
}

impl QueueOrder {
    /// Every order, in the sequence in which the page offers them.
    pub const ALL: [QueueOrder; 3] = [QueueOrder::Arrival, QueueOrder::Newest, QueueOrder::Organisation];

    /// The order's code in addresses.
    pub fn code(self) -> &'static str {
        match self {
            QueueOrder::Arrival => "arrival",
            QueueOrder::Newest => "newest",
            QueueOrder::Organisation => "organisation",
        }
    }
}

/// How a moderator filters and orders the queue, read from an address; unknown values are left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QueueChoice {
    /// The organisation's place in addresses.
    pub organisation: Option<String>,
    pub check: Option<ToCheck>,
    pub visibility: Option<Visibility>,
    pub waited: Option<Waited>,
    pub order: QueueOrder,
    /// The page's number, from 1.
    pub page: u64,
}

/// The facts of a submission by which the queue is filtered and ordered.
#[derive(Clone, Debug)]
pub struct Weighed<'a> {
    pub organisation: &'a Named,
    pub confirmed: bool,
    pub unreadable: bool,
    pub visibility: Visibility,
    pub submitted_on: NaiveDate,
    pub due_on: NaiveDate,
    /// The place in the order of arrival among submissions of the same day; none if it was not recorded.
    pub arrival: Option<i32>,
    pub token: &'a str,
}

impl QueueChoice {
    /// Reads an address's parameters; unknown values are left out.
    pub fn read<'a>(parameters: impl IntoIterator<Item = (&'a str, &'a str)>) -> QueueChoice {
        let mut choice = QueueChoice { page: 1, ..QueueChoice::default() };
        for (name, value) in parameters {
            match name {
                "organisation" if !value.is_empty() => choice.organisation = Some(value.to_string()),
                "check" => choice.check = ToCheck::ALL.into_iter().find(|own| own.code() == value),
                "visibility" => choice.visibility = Visibility::from_code(value),
                "waited" => choice.waited = Waited::ALL.into_iter().find(|own| own.code() == value),
                "order" => choice.order = QueueOrder::ALL.into_iter().find(|own| own.code() == value).unwrap_or_default(),
                "page" => choice.page = value.parse().unwrap_or(1).max(1),
                _ => {}
            }
        }
        choice
    }

    /// The parameters of the address for this filter and order, without the page.
    pub fn parameters(&self) -> Vec<(String, String)> {
        let own = [
            ("organisation", self.organisation.clone()),
            ("check", self.check.map(|own| own.code().to_string())),
            ("visibility", self.visibility.map(|own| own.code().to_string())),
            ("waited", self.waited.map(|own| own.code().to_string())),
            ("order", Some(self.order).filter(|own| *own != QueueOrder::default()).map(|own| own.code().to_string())),
        ];
        own.into_iter().filter_map(|(name, value)| Some((name.to_string(), value?))).collect()
    }

    /// Whether it filters anything out.
    pub fn narrows(&self) -> bool {
        self.organisation.is_some() || self.check.is_some() || self.visibility.is_some() || self.waited.is_some()
    }

    /// Whether a submission passes the filter.
    pub fn takes(&self, own: &Weighed, today: NaiveDate) -> bool {
        let days = (today - own.submitted_on).num_days();
        let check = match self.check {
            None => true,
            Some(ToCheck::Confirmed) => own.confirmed,
            Some(ToCheck::Files) => own.unreadable,
            Some(ToCheck::Nothing) => !own.confirmed && !own.unreadable,
        };
        let waited = match self.waited {
            None => true,
            Some(Waited::Late) => own.due_on < today,
            Some(Waited::Long) => days >= LONG,
            Some(Waited::Short) => days < LONG,
        };
        check
            && waited
            && self.organisation.as_ref().is_none_or(|code| *code == own.organisation.code)
            && self.visibility.is_none_or(|visibility| visibility == own.visibility)
    }

    /// Sorts submissions by the chosen order. `name` compares organisations as the reader's language does.
    pub fn sort<T>(&self, rows: &mut [T], of: impl Fn(&T) -> Weighed<'_>, name: impl Fn(&Named, &Named) -> std::cmp::Ordering) {
        let arrived = |left: &T, right: &T| {
            let (left, right) = (of(left), of(right));
            // Submissions from before arrival places were recorded are put at the end of their day.
            let place = |own: &Weighed| own.arrival.unwrap_or(i32::MAX);
            (left.submitted_on, place(&left), left.token).cmp(&(right.submitted_on, place(&right), right.token))
        };
        match self.order {
            QueueOrder::Arrival => rows.sort_by(arrived),
            QueueOrder::Newest => rows.sort_by(|left, right| arrived(right, left)),
            QueueOrder::Organisation => rows.sort_by(|left, right| {
                let (one, other) = (of(left).organisation, of(right).organisation);
                name(one, other).then_with(|| one.code.cmp(&other.code)).then_with(|| arrived(left, right))
            }),
        }
    }
}

/// The submission to show after one was decided: the next of the list seen before that still waits, else the first that waits.
pub fn next_of<'a>(before: &[String], decided: &str, still: &'a [String]) -> Option<&'a str> {
    let waits = |token: &String| still.iter().find(|own| *own == token && token.as_str() != decided);
    let at = before.iter().position(|token| token == decided).map_or(0, |at| at + 1);
    before.iter().skip(at).find_map(waits).or_else(|| still.iter().find(|own| own.as_str() != decided)).map(String::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Words;

    struct Row(Named, Visibility, &'static str, i32, bool, bool);

    fn row(name: &str, visibility: Visibility, on: &'static str, arrival: i32, confirmed: bool, unreadable: bool) -> Row {
        Row(Named { code: name.to_lowercase(), names: Words::one("en", name) }, visibility, on, arrival, confirmed, unreadable)
    }

    fn of(row: &Row) -> Weighed<'_> {
        let submitted_on: NaiveDate = row.2.parse().unwrap();
        Weighed {
            organisation: &row.0,
            confirmed: row.4,
            unreadable: row.5,
            visibility: row.1,
            submitted_on,
            due_on: submitted_on + chrono::Days::new(14),
            arrival: Some(row.3),
            token: row.2,
        }
    }

    fn rows() -> Vec<Row> {
        vec![
            row("Wave", Visibility::Named, "2026-05-20", 2, false, false),
            row("Arc", Visibility::Pseudonymous, "2026-05-20", 1, true, false),
            row("Wave", Visibility::Coalition, "2026-05-01", 1, false, true),
        ]
    }

    #[test]
    fn an_address_says_what_is_chosen_and_nothing_else() {
        let choice =
            QueueChoice::read([("organisation", "arc"), ("check", "confirmed"), ("waited", "x"), ("order", "newest"), ("page", "0")]);
        assert_eq!(choice.parameters().len(), 3);
        assert_eq!((choice.check, choice.waited, choice.page), (Some(ToCheck::Confirmed), None, 1));
        let again: Vec<(String, String)> = choice.parameters();
        assert_eq!(QueueChoice::read(again.iter().map(|(name, value)| (name.as_str(), value.as_str()))), choice);
        assert!(!QueueChoice::read([("order", "newest"), ("visibility", "everybody")]).narrows());
    }

    #[test]
    fn each_choice_takes_what_it_says() {
        let today = "2026-05-21".parse().unwrap();
        for (name, value, taken) in [
            ("organisation", "wave", vec![0, 2]),
            ("check", "confirmed", vec![1]),
            ("check", "files", vec![2]),
            ("check", "nothing", vec![0]),
            ("visibility", "pseudonymous", vec![1]),
            ("waited", "late", vec![2]),
            ("waited", "long", vec![2]),
            ("waited", "short", vec![0, 1]),
        ] {
            let choice = QueueChoice::read([(name, value)]);
            let rows = rows();
            let found: Vec<usize> = (0..rows.len()).filter(|at| choice.takes(&of(&rows[*at]), today)).collect();
            assert_eq!(found, taken, "{name}={value}");
        }
    }

    #[test]
    fn the_order_is_that_of_arrival_also_within_a_day() {
        let by = |order: &str| {
            let mut rows = rows();
            QueueChoice::read([("order", order)]).sort(&mut rows, of, |one, other| one.code.cmp(&other.code));
            rows.into_iter().map(|row| (row.0.code, row.2, row.3)).map(|(code, day, at)| format!("{code} {day} {at}")).collect::<Vec<_>>()
        };
        assert_eq!(by("arrival"), ["wave 2026-05-01 1", "arc 2026-05-20 1", "wave 2026-05-20 2"]);
        assert_eq!(by("newest"), ["wave 2026-05-20 2", "arc 2026-05-20 1", "wave 2026-05-01 1"]);
        assert_eq!(by("organisation"), ["arc 2026-05-20 1", "wave 2026-05-01 1", "wave 2026-05-20 2"]);
    }

    #[test]
    fn after_a_decision_the_next_one_waits() {
        let list = |tokens: &[&str]| tokens.iter().map(ToString::to_string).collect::<Vec<_>>();
        let before = list(&["a", "b", "c"]);
        assert_eq!(next_of(&before, "a", &list(&["b", "c"])), Some("b"));
        assert_eq!(next_of(&before, "a", &list(&["c", "d"])), Some("c"), "decided by somebody else meanwhile");
        assert_eq!(next_of(&before, "c", &list(&["a", "b"])), Some("a"), "the end");
        assert_eq!(next_of(&before, "b", &list(&["b"])), None);
    }
}
