//! Who answers for a recommendation, before and after a change. The preview that a coordinator is shown and the change that is then written
//! use the same functions, so that they cannot differ.

use crate::model::ResponsibilityRole;
use chrono::NaiveDate;
use std::fmt::Write;

/// An institution's responsibility for a recommendation. Institutions and rows are given by their keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held {
    /// The key of its row; 0 for a responsibility that is to begin.
    pub id: i64,
    pub institution: i64,
    pub role: ResponsibilityRole,
    pub due_on: Option<NaiveDate>,
}

impl Held {
    fn begins(institution: i64, role: ResponsibilityRole, due_on: Option<NaiveDate>) -> Held {
        Held { id: 0, institution, role, due_on }
    }

    fn same_post(&self, other: &Held) -> bool {
        self.institution == other.institution && self.role == other.role
    }
}

/// What a change does to the lead institution.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LeadChoice {
    #[default]
    Keep,
    End,
    Give(i64),
}

/// What a change does to the supporting institutions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum SupportChoice {
    #[default]
    Keep,
    Add(Vec<i64>),
    Remove(Vec<i64>),
    Replace(Vec<i64>),
}

/// What a change does to the due date that is set for the lead.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DueChoice {
    #[default]
    Keep,
    Clear,
    Set(NaiveDate),
}

/// A coordinator's choice of changes to some recommendations.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    pub lead: LeadChoice,
    /// Whether an institution that loses the lead stays as a supporting one.
    pub former_supports: bool,
    pub support: SupportChoice,
    pub due: DueChoice,
}

impl Choice {
    /// Whether the choice changes nothing.
    pub fn is_nothing(&self) -> bool {
        self.lead == LeadChoice::Keep && self.support == SupportChoice::Keep && self.due == DueChoice::Keep
    }
}

/// The responsibilities after a choice. Those that do not change keep their row; the date belongs to the lead.
pub fn after(current: &[Held], choice: &Choice) -> Vec<Held> {
    use ResponsibilityRole::*;
    let lead = current.iter().find(|held| held.role == Lead);
    let mut supporting: Vec<Held> = current.iter().filter(|held| held.role == Supporting).copied().collect();
    let support = |supporting: &mut Vec<Held>, institution: i64| {
        if !supporting.iter().any(|held| held.institution == institution) {
            supporting.push(Held::begins(institution, Supporting, None));
        }
    };
    match &choice.support {
        SupportChoice::Keep => {}
        SupportChoice::Add(wanted) => wanted.iter().for_each(|id| support(&mut supporting, *id)),
        SupportChoice::Remove(unwanted) => supporting.retain(|held| !unwanted.contains(&held.institution)),
        SupportChoice::Replace(wanted) => {
            supporting.retain(|held| wanted.contains(&held.institution));
            wanted.iter().for_each(|id| support(&mut supporting, *id));
        }
    }
    let due_before = lead.and_then(|lead| lead.due_on);
    let due = match choice.due {
        DueChoice::Keep => due_before,
        DueChoice::Clear => None,
        DueChoice::Set(on) => Some(on),
    };
    let leads = match choice.lead {
        LeadChoice::Keep => lead.map(|lead| lead.institution),
        LeadChoice::End => None,
        LeadChoice::Give(institution) => Some(institution),
    };
    if let Some(former) = lead.filter(|lead| leads != Some(lead.institution) && choice.former_supports) {
        support(&mut supporting, former.institution);
    }
    let mut found: Vec<Held> = leads
        .map(|institution| match lead {
            Some(lead) if lead.institution == institution && lead.due_on == due => *lead,
            _ => Held::begins(institution, Lead, due),
        })
        .into_iter()
        .collect();
    // The lead institution does not support as well.
    found.extend(supporting.into_iter().filter(|held| leads != Some(held.institution)));
    found
}

/// The responsibilities after an institution's part has passed to another institution, or to none.
pub fn passed_on(current: &[Held], from: i64, to: Option<i64>) -> Vec<Held> {
    use ResponsibilityRole::*;
    let Some(part) = current.iter().find(|held| held.institution == from) else { return current.to_vec() };
    let mut found: Vec<Held> = current.iter().filter(|held| held.institution != from).copied().collect();
    if let Some(to) = to {
        let has = found.iter_mut().find(|held| held.institution == to);
        match (has, part.role) {
            // The other institution already supports, and now leads.
            (Some(held), Lead) => *held = Held::begins(to, Lead, part.due_on),
            (Some(_), Supporting) => {}
            (None, role) => found.push(Held::begins(to, role, part.due_on)),
        }
    }
    found.sort_by_key(|held| held.role);
    found
}

/// The difference between two states of a recommendation's responsibilities.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    pub ended: Vec<Held>,
    pub begun: Vec<Held>,
    /// Responsibilities of the same institution in the same role with another date: the old row and the new one.
    pub moved: Vec<(Held, Held)>,
}

impl Difference {
    /// The difference between the responsibilities before and after.
    pub fn of(before: &[Held], after: &[Held]) -> Difference {
        let mut found = Difference::default();
        for old in before.iter().filter(|old| !after.contains(old)) {
            match after.iter().find(|new| new.id == 0 && new.same_post(old)) {
                Some(new) => found.moved.push((*old, *new)),
                None => found.ended.push(*old),
            }
        }
        found.begun.extend(after.iter().filter(|new| new.id == 0 && !before.iter().any(|old| old.same_post(new))));
        found
    }

    /// Whether the two states are the same.
    pub fn is_nothing(&self) -> bool {
        self.ended.is_empty() && self.begun.is_empty() && self.moved.is_empty()
    }
}

/// The responsibilities that a coordinator saw, as one line. It goes along with the form and is compared with the present state when the
/// form comes back.
pub fn seen(held: &[Held]) -> String {
    let mut parts: Vec<String> = held
        .iter()
        .map(|held| {
            let mut part = format!("{}{}", if held.role == ResponsibilityRole::Lead { 'L' } else { 'S' }, held.institution);
            if let Some(due) = held.due_on {
                // Writing into a string cannot fail.
                let _ = write!(part, "@{due}");
            }
            part
        })
        .collect();
    parts.sort_unstable();
    parts.join(" ")
}

/// Reads the responsibilities from a line that [`seen`] wrote.
pub fn read_seen(line: &str) -> Vec<Held> {
    let read = |part: &str| {
        let role = match part.chars().next()? {
            'L' => ResponsibilityRole::Lead,
            'S' => ResponsibilityRole::Supporting,
            _ => return None,
        };
        let (institution, due) = part[1..].split_once('@').map_or((&part[1..], None), |(id, due)| (id, due.parse().ok()));
        Some(Held { id: 0, institution: institution.parse().ok()?, role, due_on: due })
    };
    line.split(' ').filter_map(read).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use ResponsibilityRole::*;

    fn day(text: &str) -> Option<NaiveDate> {
        text.parse().ok()
    }

    fn held(id: i64, institution: i64, role: ResponsibilityRole) -> Held {
        Held { id, institution, role, due_on: None }
    }

    #[test]
    fn a_new_lead_takes_over_the_date_and_no_longer_supports() {
        let current = [Held { due_on: day("2027-01-31"), ..held(1, 10, Lead) }, held(2, 20, Supporting), held(3, 30, Supporting)];
        let choice = Choice { lead: LeadChoice::Give(20), ..Choice::default() };
        let then = after(&current, &choice);
        assert_eq!(then, [Held { due_on: day("2027-01-31"), ..held(0, 20, Lead) }, held(3, 30, Supporting)]);
        let difference = Difference::of(&current, &then);
        assert_eq!((difference.ended.len(), difference.begun.len(), difference.moved.len()), (2, 1, 0));
        let kept = after(&current, &Choice { former_supports: true, ..choice });
        assert!(kept.contains(&held(0, 10, Supporting)));
    }

    #[test]
    fn another_date_is_another_row_for_the_same_institution() {
        let current = [held(1, 10, Lead)];
        let then = after(&current, &Choice { due: DueChoice::Set(day("2027-06-30").unwrap()), ..Choice::default() });
        let difference = Difference::of(&current, &then);
        assert_eq!((difference.moved.len(), difference.ended.len(), difference.begun.len()), (1, 0, 0));
        // Without a lead there is nobody to set a date for.
        assert!(after(&[], &Choice { due: DueChoice::Set(day("2027-06-30").unwrap()), ..Choice::default() }).is_empty());
    }

    #[test]
    fn supporting_institutions_are_added_removed_replaced() {
        let current = [held(1, 10, Lead), held(2, 20, Supporting)];
        let with = |support| after(&current, &Choice { support, ..Choice::default() });
        assert_eq!(with(SupportChoice::Add(vec![20, 30, 10])).len(), 3, "the lead does not also support");
        assert_eq!(with(SupportChoice::Remove(vec![20])), [held(1, 10, Lead)]);
        assert_eq!(with(SupportChoice::Replace(vec![40])), [held(1, 10, Lead), held(0, 40, Supporting)]);
        assert!(Difference::of(&current, &with(SupportChoice::Add(vec![20]))).is_nothing());
    }

    #[test]
    fn what_an_institution_had_passes_on() {
        let current = [held(1, 10, Lead), held(2, 20, Supporting)];
        assert_eq!(passed_on(&current, 10, Some(20)), [held(0, 20, Lead)]);
        assert_eq!(passed_on(&current, 10, Some(30)), [held(0, 30, Lead), held(2, 20, Supporting)]);
        assert_eq!(passed_on(&current, 20, Some(10)), [held(1, 10, Lead)]);
        assert_eq!(passed_on(&current, 10, None), [held(2, 20, Supporting)]);
        assert_eq!(passed_on(&current, 99, Some(10)), current);
    }

    #[test]
    fn what_was_seen_can_be_read_again() {
        let current = [held(2, 20, Supporting), Held { due_on: day("2027-01-31"), ..held(1, 10, Lead) }];
        let line = seen(&current);
        assert_eq!(line, "L10@2027-01-31 S20");
        assert_eq!(seen(&read_seen(&line)), line);
        assert!(read_seen("").is_empty() && read_seen("Zx L é").is_empty());
    }
}
