//! Choosing rows, and counting what each facet would leave.

use super::snapshot::{Counts, Snapshot};
use answerable_domain::model::{Facet, Flag, Selection, Sort, Status, Words};
use answerable_domain::view::search::{FacetCounts, FacetValue};
use chrono::{Datelike, NaiveDate};
use std::cmp::Reverse;

/// The year from which years count in columns.
const FIRST_YEAR: i32 = 1900;
/// The place of «has not been assessed» among the verdicts of either lane.
const NO_VERDICT: usize = Status::ALL.len();
/// The most values of a facet that are offered; chosen values are always offered.
const OFFERED: usize = 40;

/// The rows of a selection, in its order, with the facets' counts.
pub struct Selected {
    pub rows: Vec<u32>,
    pub facets: Vec<FacetCounts>,
}

/// What was chosen of one facet: for each value, whether it was.
struct Chosen {
    /// The facet, and its place in `Facet::ALL`.
    facet: (usize, Facet),
    values: Vec<bool>,
}

impl Snapshot {
    /// Chooses rows. `hits` are the rows that the words were found in, the best first, or none if no words were given.
    #[expect(clippy::indexing_slicing, reason = "a facet has a place for each of its values (`size`)")]
    pub fn select(&self, selection: &Selection, hits: Option<&[u32]>) -> Selected {
        if hits.is_none() && selection.chosen.is_empty() {
            let rows = self.ordered(self.rows().collect(), selection.sort, None);
            return Selected { rows, facets: self.facets(self.counted(), selection) };
        }
        let chosen = self.chosen(selection);
        let flags: u8 = Flag::ALL.iter().filter(|flag| selection.has(Facet::Flag, flag.code())).map(|flag| 1 << *flag as u8).sum();
        let mut counts = self.no_counts();
        let mut rows = Vec::new();
        let mut look = |row: u32| {
            if !self.counts(row) || self.standing(row).flags & flags != flags {
                return;
            }
            // A row that fails in one facet only is what another value of that facet would add.
            let mut failed = None;
            for choice in &chosen {
                let mut passes = false;
                self.values(choice.facet.1, row, |value| passes |= choice.values[value]);
                if !passes && failed.replace(choice.facet.0).is_some() {
                    return;
                }
            }
            self.count(row, &mut counts, failed);
            if failed.is_none() {
                rows.push(row);
            }
        };
        match hits {
            Some(hits) => hits.iter().copied().for_each(&mut look),
            None => (0..self.facts.len() as u32).for_each(&mut look),
        }
        let rows = self.ordered(rows, selection.sort, hits);
        Selected { rows, facets: self.facets(&counts, selection) }
    }

    /// Each value of a facet that some recommendation has: its code, its names, how many have it. All of them, while a page of results offers the
    /// most frequent alone.
    pub fn occurring(&self, facet: Facet) -> impl Iterator<Item = (String, Words, u64)> {
        let of_facet = Facet::ALL.iter().position(|one| *one == facet).and_then(|place| self.counted().get(place));
        of_facet.into_iter().flatten().enumerate().filter(|(_, count)| **count > 0).map(move |(value, count)| {
            let (code, names) = self.named(facet, value);
            (code, names, u64::from(*count))
        })
    }

    /// How often each value of each facet occurs in the whole register; counted once.
    fn counted(&self) -> &Counts {
        self.everything.get_or_init(|| {
            let mut counts = self.no_counts();
            for row in self.rows() {
                self.count(row, &mut counts, None);
            }
            counts
        })
    }

    /// Puts rows into an order. Rows found by words come the best first; only `Relevance` leaves them so.
    fn ordered(&self, mut rows: Vec<u32>, sort: Sort, hits: Option<&[u32]>) -> Vec<u32> {
        let dated_on = |row: u32| self.catalogue.documents.at(self.facts.document[row]).dated_on;
        match sort {
            Sort::Relevance if hits.is_some() => {}
            Sort::Newest | Sort::Relevance => rows.sort_unstable(),
            Sort::Oldest => rows.sort_unstable_by_key(|row| (dated_on(*row), *row)),
            Sort::Due => rows.sort_unstable_by_key(|row| (self.due[*row].unwrap_or(NaiveDate::MAX), *row)),
            Sort::Reported => rows.sort_unstable_by_key(|row| (Reverse(self.standing(*row).reported_on), *row)),
            Sort::Contested => {
                rows.sort_by_cached_key(|row| (Reverse(self.contested(*row)), *row));
            }
        }
        rows
    }

    /// Calls a function with each value that a row has of a facet.
    fn values(&self, facet: Facet, row: u32, mut with: impl FnMut(usize)) {
        let document = self.facts.document[row];
        match facet {
            Facet::State => with(self.catalogue.documents.at(document).state as usize),
            Facet::Mechanism => with(self.catalogue.documents.at(document).mechanism as usize),
            Facet::Document => with(document as usize),
            Facet::Year => with((self.catalogue.documents.at(document).dated_on.year() - FIRST_YEAR).max(0) as usize),
            Facet::Theme => self.facts.themes.of(row).iter().for_each(|theme| with(*theme as usize)),
            Facet::Group => self.facts.groups.of(row).iter().for_each(|group| with(*group as usize)),
            Facet::Target => self.facts.targets.of(row).iter().for_each(|target| with(*target as usize)),
            Facet::Sdg => {
                let targets = self.facts.targets.of(row);
                for (index, target) in targets.iter().enumerate() {
                    let goal = self.catalogue.targets.at(*target).goal;
                    // A goal counts once, however many of its targets are meant.
                    if !targets.iter().take(index).any(|earlier| self.catalogue.targets.at(*earlier).goal == goal) {
                        with(goal as usize);
                    }
                }
            }
            Facet::Institution => {
                let holding = self.facts.responsibilities.of(row).iter().filter(|fact| fact.holds(self.day));
                holding.for_each(|fact| with(fact.institution as usize));
            }
            Facet::Lead => {
                if let Some(lead) = self.leads[row] {
                    with(lead as usize);
                }
            }
            Facet::Status => with(self.standings[row].status as usize),
            Facet::Verdict => {
                if self.standings[row].verdicts == 0 {
                    with(NO_VERDICT);
                }
                self.standings[row].verdicts().for_each(|verdict| with(verdict as usize));
            }
            Facet::Independent => {
                if self.standings[row].independent == 0 {
                    with(NO_VERDICT);
                }
                self.standings[row].independent().for_each(|verdict| with(verdict as usize));
            }
            Facet::Flag => Flag::ALL.iter().filter(|flag| self.standings[row].has(**flag)).for_each(|flag| with(*flag as usize)),
            Facet::Response => {
                if let Some(response) = self.facts.response[row] {
                    with(response as usize);
                }
            }
        }
    }

    /// Adds a row to the counts: for every facet, or for the only one in which the row fails.
    #[expect(clippy::indexing_slicing, reason = "a facet has a place for each of its values (`size`)")]
    fn count(&self, row: u32, counts: &mut Counts, only: Option<usize>) {
        for (index, (facet, counted)) in Facet::ALL.into_iter().zip(counts).enumerate() {
            if only.is_none_or(|only| only == index) {
                self.values(facet, row, |value| counted[value] += 1);
            }
        }
    }

    fn no_counts(&self) -> Counts {
        Facet::ALL.map(|facet| vec![0; self.size(facet)])
    }

    /// How many values a facet can have.
    fn size(&self, facet: Facet) -> usize {
        match facet {
            Facet::State => self.catalogue.states.len(),
            Facet::Mechanism => self.catalogue.mechanisms.len(),
            Facet::Document => self.catalogue.documents.len(),
            Facet::Year => 300,
            Facet::Theme => self.catalogue.themes.len(),
            Facet::Group => self.catalogue.groups.len(),
            Facet::Institution | Facet::Lead => self.catalogue.institutions.len(),
            Facet::Sdg => self.catalogue.goals.len(),
            Facet::Target => self.catalogue.targets.len(),
            Facet::Status => Status::ALL.len(),
            Facet::Verdict | Facet::Independent => Status::ALL.len() + 1,
            Facet::Flag => Flag::ALL.len(),
            Facet::Response => 2,
        }
    }

    /// The place of a facet's value, by its code.
    fn value(&self, facet: Facet, code: &str) -> Option<usize> {
        let catalogue = &self.catalogue;
        match facet {
            Facet::State => catalogue.states.find(code).map(usize::from),
            Facet::Mechanism => catalogue.mechanisms.find(code).map(usize::from),
            Facet::Document => catalogue.documents.find(code).map(usize::from),
            Facet::Year => code.parse::<i32>().ok().and_then(|year| usize::try_from(year - FIRST_YEAR).ok()).filter(|year| *year < 300),
            Facet::Theme => catalogue.themes.find(code).map(usize::from),
            Facet::Group => catalogue.groups.find(code).map(usize::from),
            Facet::Institution | Facet::Lead => catalogue.institutions.find(code).map(usize::from),
            Facet::Sdg => catalogue.goals.find(code).map(usize::from),
            Facet::Target => catalogue.targets.find(code).map(usize::from),
            Facet::Status => Status::from_code(code).map(|status| status as usize),
            Facet::Verdict | Facet::Independent if code == "none" => Some(NO_VERDICT),
            Facet::Verdict | Facet::Independent => Status::from_code(code).map(|status| status as usize),
            Facet::Flag => Flag::from_code(code).map(|flag| flag as usize),
            Facet::Response => answerable_domain::model::Response::from_code(code).map(|response| response as usize),
        }
    }

    /// A value's code and name. Values of closed lists have no name of their own: the page has words for them.
    #[expect(clippy::indexing_slicing, reason = "a facet has a place for each of its values (`size`)")]
    fn named(&self, facet: Facet, value: usize) -> (String, Words) {
        let place = value as u16;
        let catalogue = &self.catalogue;
        let named = match facet {
            Facet::State => &catalogue.states.at(place).named,
            Facet::Mechanism => &catalogue.mechanisms.at(place).named,
            Facet::Document => &catalogue.documents.at(place).named,
            Facet::Theme => &catalogue.themes.at(place).named,
            Facet::Group => &catalogue.groups.at(place).named,
            Facet::Institution | Facet::Lead => &catalogue.institutions.at(place).named,
            Facet::Sdg => &catalogue.goals.at(place).named,
            Facet::Target => &catalogue.targets.at(place).named,
            Facet::Year => return ((FIRST_YEAR + value as i32).to_string(), Words::default()),
            Facet::Verdict | Facet::Independent if value == NO_VERDICT => return ("none".to_string(), Words::default()),
            Facet::Status | Facet::Verdict | Facet::Independent => return (Status::ALL[value].code().to_string(), Words::default()),
            Facet::Flag => return (Flag::ALL[value].code().to_string(), Words::default()),
            Facet::Response => return (answerable_domain::model::Response::ALL[value].code().to_string(), Words::default()),
        };
        (named.code.clone(), named.names.clone())
    }

    /// What was chosen, facet by facet. Flags are left out: all chosen flags must hold, so they are checked first.
    #[expect(clippy::indexing_slicing, reason = "a facet has a place for each of its values (`size`)")]
    fn chosen(&self, selection: &Selection) -> Vec<Chosen> {
        let mut chosen = Vec::new();
        for (index, facet) in Facet::ALL.into_iter().enumerate().filter(|(_, facet)| *facet != Facet::Flag) {
            let codes: Vec<&str> = selection.chosen.iter().filter(|(of, _)| *of == facet).map(|(_, code)| code.as_str()).collect();
            if codes.is_empty() {
                continue;
            }
            let mut values = vec![false; self.size(facet)];
            // A value that the register does not know fits nothing, and so finds nothing.
            for value in codes.into_iter().filter_map(|code| self.value(facet, code)) {
                values[value] = true;
            }
            chosen.push(Chosen { facet: (index, facet), values });
        }
        chosen
    }

    fn facets(&self, counts: &Counts, selection: &Selection) -> Vec<FacetCounts> {
        let facets = Facet::ALL.into_iter().zip(counts).map(|(facet, counts)| {
            let mut values: Vec<(usize, u32, bool)> =
                counts.iter().enumerate().map(|(value, count)| (value, *count, false)).filter(|(_, count, _)| *count > 0).collect();
            for value in selection.chosen.iter().filter(|(of, _)| *of == facet).filter_map(|(_, code)| self.value(facet, code)) {
                match values.iter_mut().find(|(at, _, _)| *at == value) {
                    Some(found) => found.2 = true,
                    None => values.push((value, 0, true)),
                }
            }
            match facet {
                // In the order of the scale, of the list, or of time.
                Facet::Status | Facet::Verdict | Facet::Independent | Facet::Flag | Facet::Response => {
                    values.sort_by_key(|(value, _, _)| *value)
                }
                Facet::Year => values.sort_by_key(|(value, _, _)| Reverse(*value)),
                Facet::Sdg => values.sort_by_key(|(value, _, _)| *value),
                _ => values.sort_by_key(|(value, count, _)| (Reverse(*count), *value)),
            }
            let offered = values.into_iter().enumerate().filter(|(index, (_, _, chosen))| *index < OFFERED || *chosen);
            let values = offered.map(|(_, (value, count, chosen))| {
                let (code, names) = self.named(facet, value);
                FacetValue { code, names, count: u64::from(count), chosen }
            });
            FacetCounts { facet, values: values.collect() }
        });
        // Where no independent institution has spoken, there is nothing to narrow by.
        let silent = |facet: &FacetCounts| {
            facet.facet == Facet::Independent && facet.values.iter().all(|value| value.code == "none" && !value.chosen)
        };
        facets.filter(|facet| !facet.values.is_empty() && !silent(facet)).collect()
    }
}
