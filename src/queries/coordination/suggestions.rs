//! Suggests a lead institution for a recommendation: the one that leads most of the State's recommendations that are alike.

use super::CoordinationAt;
use answerable_domain::model::Named;
use answerable_domain::rules::lead_suggestion::{most_alike, most_frequent};
use answerable_domain::view::coordination::{Basis, LeadSuggestion};
use answerable_store::db::entities::{recommendation, recommendation_words};
use sea_orm::{ColumnTrait, DbErr, EntityTrait, QueryFilter};
use std::collections::HashMap;

/// How many suggestions are made, at most one for each institution.
const FEW: usize = 3;
/// The most recommendations of the State that are compared word by word.
const COMPARED: usize = 4_000;

/// By theme, group and target: the lead institution of each of the State's recommendations that is about it.
pub(super) struct Alike {
    themes: HashMap<u16, Vec<u16>>,
    groups: HashMap<u16, Vec<u16>>,
    targets: HashMap<u16, Vec<u16>>,
}

impl CoordinationAt {
    /// Counts which institutions lead the State's recommendations, by what those are about.
    pub(super) fn leads_of_alike(&self) -> Alike {
        let snapshot = &self.at.snapshot;
        let mut alike = Alike { themes: HashMap::new(), groups: HashMap::new(), targets: HashMap::new() };
        for row in self.rows() {
            let Some(lead) = snapshot.leads[row].filter(|lead| self.is_open(*lead)) else { continue };
            snapshot.facts.themes.of(row).iter().for_each(|theme| alike.themes.entry(*theme).or_default().push(lead));
            snapshot.facts.groups.of(row).iter().for_each(|group| alike.groups.entry(*group).or_default().push(lead));
            snapshot.facts.targets.of(row).iter().for_each(|target| alike.targets.entry(*target).or_default().push(lead));
        }
        alike
    }

    /// Whether an institution can be given a responsibility: it has not ended.
    fn is_open(&self, institution: u16) -> bool {
        self.at.snapshot.catalogue.institutions.at(institution).ended_on.is_none()
    }

    /// The institutions that might lead a row, with the reasons.
    pub(super) fn suggested(&self, row: u32, alike: &Alike) -> Vec<LeadSuggestion> {
        let (facts, catalogue) = (&self.at.snapshot.facts, &self.at.snapshot.catalogue);
        let mut found = Vec::new();
        for theme in facts.themes.of(row) {
            found.extend(self.suggestion(alike.themes.get(theme), || Basis::Theme(catalogue.themes.at(*theme).named.clone())));
        }
        for group in facts.groups.of(row) {
            found.extend(self.suggestion(alike.groups.get(group), || Basis::Group(catalogue.groups.at(*group).named.clone())));
        }
        for target in facts.targets.of(row) {
            found.extend(self.suggestion(alike.targets.get(target), || Basis::Target(catalogue.targets.at(*target).named.clone())));
        }
        best(found)
    }

    fn suggestion(&self, leads: Option<&Vec<u16>>, ground: impl Fn() -> Basis) -> Option<LeadSuggestion> {
        let (lead, count, of) = most_frequent(leads?)?;
        Some(LeadSuggestion { institution: self.institution_at(lead), ground: ground(), count, of })
    }

    fn institution_at(&self, place: u16) -> Named {
        self.at.snapshot.catalogue.institutions.at(place).named.clone()
    }

    /// The institution that leads the recommendations that are worded most like a row.
    pub(super) async fn suggested_by_words(&self, row: u32) -> Result<Option<LeadSuggestion>, DbErr> {
        let snapshot = &self.at.snapshot;
        let led: Vec<(recommendation::Key, u16)> = self
            .rows()
            .filter(|other| *other != row)
            .filter_map(|other| {
                let lead = snapshot.leads[other].filter(|lead| self.is_open(*lead))?;
                Some((snapshot.facts.ids[other], lead))
            })
            .take(COMPARED)
            .collect();
        let own = snapshot.facts.ids[row];
        let rows = recommendation_words::Entity::find()
            .filter(recommendation_words::Column::RecommendationId.is_in(led.iter().map(|(id, _)| *id).chain([own])))
            .all(&self.at.db)
            .await?;
        let mut bodies: HashMap<recommendation::Key, String> = rows.into_iter().map(|row| (row.recommendation_id, row.body)).collect();
        let Some(text) = bodies.remove(&own) else { return Ok(None) };
        let others: Vec<&str> = led.iter().map(|(id, _)| bodies.get(id).map_or("", String::as_str)).collect();
        let (alike, words) = most_alike(&text, &others);
        let leads: Vec<u16> = alike.iter().filter_map(|at| led.get(*at)).map(|(_, lead)| *lead).collect();
        let found = most_frequent(&leads).filter(|_| !words.is_empty());
        Ok(found.map(|(lead, count, of)| LeadSuggestion { institution: self.institution_at(lead), ground: Basis::Words(words), count, of }))
    }
}

/// The strongest suggestions, one for each institution: those with the greatest share come first, then those with the greater number.
pub(super) fn best(mut found: Vec<LeadSuggestion>) -> Vec<LeadSuggestion> {
    let weight = |suggestion: &LeadSuggestion| (suggestion.count * 100 / suggestion.of.max(1)) * 10 + suggestion.of.min(50);
    found.sort_by_key(|suggestion| std::cmp::Reverse(weight(suggestion)));
    let mut kept: Vec<LeadSuggestion> = Vec::new();
    for suggestion in found {
        if kept.len() < FEW && !kept.iter().any(|other| other.institution.code == suggestion.institution.code) {
            kept.push(suggestion);
        }
    }
    kept
}
