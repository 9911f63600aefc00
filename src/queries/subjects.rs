//! The pages of themes, groups, mechanisms and States.

use crate::Queries;
use answerable_domain::model::*;
use answerable_domain::view::subjects::*;
use answerable_store::boxed;
use answerable_store::db::entities::{cycle_date, reporting_cycle, state};
use answerable_store::db::memory::Each;
use sea_orm::{ColumnTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use std::collections::HashMap;

/// The most coming dates that a State's page shows.
const NEXT_DATES: usize = 8;

impl Queries {
    /// All themes and groups with their counts.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn themes(&self) -> Result<ThemeList, DbErr> {
        let (snapshot, catalogue) = (&self.snapshot, &self.snapshot.catalogue);
        let counts = self.theme_counts();
        let mut schemes: Vec<Scheme> = Vec::new();
        for (place, theme) in catalogue.themes.iter().filter(|(_, theme)| theme.parent.is_none()) {
            let node = self.theme_node(place, &counts);
            match schemes.iter_mut().find(|scheme| scheme.code == theme.scheme) {
                Some(scheme) => scheme.roots.push(node),
                None => schemes.push(Scheme { code: theme.scheme.clone(), roots: vec![node] }),
            }
        }
        let mut groups = catalogue.groups.each(0);
        for row in snapshot.rows() {
            snapshot.facts.groups.of(row).iter().for_each(|group| groups[*group] += 1);
        }
        let groups = catalogue.groups.iter().map(|(place, group)| Counted { named: group.named.clone(), count: groups[place] });
        Ok(ThemeList { schemes, groups: groups.collect() })
    }

    /// The page of a theme; none if the theme is unknown.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn theme(&self, slug: &str, lang: Lang) -> Result<Option<ThemePage>, DbErr> {
        let catalogue = &self.snapshot.catalogue;
        let Some(place) = catalogue.themes.find(slug) else { return Ok(None) };
        let node = self.theme_node(place, &self.theme_counts());
        let mut above = Vec::new();
        let mut parent = catalogue.themes.at(place).parent;
        while let Some(at) = parent.filter(|_| above.len() < catalogue.themes.len()) {
            above.insert(0, catalogue.themes.at(at).named.clone());
            parent = catalogue.themes.at(at).parent;
        }
        let chosen = node.within.iter().map(|slug| (Facet::Theme, slug.clone())).collect();
        let aspect = self.aspect(chosen, &[Facet::State, Facet::Group, Facet::Target], lang).await?;
        Ok(Some(ThemePage { node, scheme: catalogue.themes.at(place).scheme.clone(), above, aspect }))
    }

    /// The page of a group; none if the group is unknown.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn group(&self, slug: &str, lang: Lang) -> Result<Option<GroupPage>, DbErr> {
        let catalogue = &self.snapshot.catalogue;
        let Some(place) = catalogue.groups.find(slug) else { return Ok(None) };
        let chosen = vec![(Facet::Group, slug.to_string())];
        let aspect = self.aspect(chosen, &[Facet::State, Facet::Theme, Facet::Target], lang).await?;
        Ok(Some(GroupPage { named: catalogue.groups.at(place).named.clone(), aspect }))
    }

    /// All mechanisms, in the order of the list.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn mechanisms(&self) -> Result<Vec<MechanismRow>, DbErr> {
        let catalogue = &self.snapshot.catalogue;
        let mut totals = catalogue.mechanisms.each((0, 0));
        for document in self.documents_where(|_| true) {
            if let Some(place) = catalogue.mechanisms.find(&document.mechanism.code) {
                totals[place].0 += 1;
                totals[place].1 += document.recommendations;
            }
        }
        let rows = catalogue.mechanisms.iter().map(|(place, mechanism)| {
            let (documents, recommendations) = totals[place];
            MechanismRow {
                named: mechanism.named.clone(),
                abbreviation: mechanism.abbreviation.clone(),
                kind: mechanism.kind,
                documents,
                recommendations,
            }
        });
        Ok(rows.collect())
    }

    /// The page of a mechanism; none if the mechanism is unknown.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn mechanism(&self, slug: &str, lang: Lang) -> Result<Option<MechanismPage>, DbErr> {
        let catalogue = &self.snapshot.catalogue;
        let Some(place) = catalogue.mechanisms.find(slug) else { return Ok(None) };
        let mechanism = catalogue.mechanisms.at(place);
        let chosen = vec![(Facet::Mechanism, slug.to_string())];
        let aspect = self.aspect(chosen, &[Facet::State, Facet::Theme, Facet::Group], lang).await?;
        Ok(Some(MechanismPage {
            named: mechanism.named.clone(),
            abbreviation: mechanism.abbreviation.clone(),
            kind: mechanism.kind,
            documents: self.documents_where(|document| document.mechanism == place),
            aspect,
        }))
    }

    /// The States about which the register holds a document, in no particular order.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn states(&self) -> Result<Vec<StateRow>, DbErr> {
        let (snapshot, catalogue) = (&self.snapshot, &self.snapshot.catalogue);
        let mut documents = catalogue.states.each(0_u64);
        for (_, document) in catalogue.documents.iter().filter(|(_, document)| document.dated_on <= snapshot.day) {
            documents[document.state] += 1;
        }
        let mut tallies = catalogue.states.each(Tally::default());
        for row in snapshot.rows() {
            let document = catalogue.documents.at(snapshot.facts.document[row]);
            tallies[document.state].add(snapshot.standing(row));
        }
        let rows = catalogue.states.iter().zip(tallies).filter(|((place, _), _)| documents[*place] > 0);
        let rows = rows.map(|((place, state), tally)| StateRow {
            named: state.named.clone(),
            fiction: state.fiction,
            documents: documents[place],
            tally,
        });
        Ok(rows.collect())
    }

    /// The page of a State, by its ISO code; none if the State is unknown.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn state(&self, iso3: &str, lang: Lang) -> Result<Option<StatePage>, DbErr> {
        let catalogue = &self.snapshot.catalogue;
        let Some(place) = catalogue.states.find(iso3) else { return Ok(None) };
        let state = catalogue.states.at(place);
        let chosen = vec![(Facet::State, iso3.to_string())];
        let aspect = self.aspect(chosen, &[Facet::Mechanism, Facet::Theme, Facet::Group], lang).await?;
        Ok(Some(StatePage {
            named: state.named.clone(),
            fiction: state.fiction,
            note: state.note.clone(),
            documents: self.documents_where(|document| document.state == place),
            institutions: self.institutions_of(place),
            next_dates: self.next_dates(state.id).await?,
            organisations: self.organisations_of(place),
            aspect,
        }))
    }
}

impl Queries {
    /// By theme: how many recommendations are about it or about a theme below it, and how many about it alone.
    fn theme_counts(&self) -> Each<(u64, u64)> {
        let (snapshot, themes) = (&self.snapshot, &self.snapshot.catalogue.themes);
        let mut counts = themes.each((0, 0));
        let mut met: Vec<u16> = Vec::new();
        for row in snapshot.rows() {
            met.clear();
            for theme in snapshot.facts.themes.of(row) {
                counts[*theme].1 += 1;
                let mut at = Some(*theme);
                // A theme that was met already has been counted with those above it.
                while let Some(place) = at.filter(|place| !met.contains(place)) {
                    met.push(place);
                    counts[place].0 += 1;
                    at = themes.at(place).parent;
                }
            }
        }
        counts
    }

    fn theme_node(&self, place: u16, counts: &Each<(u64, u64)>) -> ThemeNode {
        let themes = &self.snapshot.catalogue.themes;
        let theme = themes.at(place);
        let below: Vec<ThemeNode> =
            themes.iter().filter(|(_, other)| other.parent == Some(place)).map(|(child, _)| self.theme_node(child, counts)).collect();
        let (count, alone) = counts[place];
        // A theme above others that no recommendation is about directly need not be part of the selection.
        let own = (alone > 0 || below.iter().all(|child| child.count == 0)).then(|| theme.named.code.clone());
        let within = own.into_iter().chain(below.iter().filter(|child| child.count > 0).flat_map(|child| child.within.clone())).collect();
        ThemeNode { named: theme.named.clone(), section: theme.section.clone(), count, within, below }
    }

    /// A State's institutions that exist on the day, those that lead most first.
    fn institutions_of(&self, state: u16) -> Vec<InstitutionRow> {
        let (snapshot, catalogue) = (&self.snapshot, &self.snapshot.catalogue);
        let mut leads: HashMap<u16, u64> = HashMap::new();
        for row in snapshot.rows() {
            if let Some(lead) = snapshot.leads[row] {
                *leads.entry(lead).or_default() += 1;
            }
        }
        let own = catalogue.institutions.iter().filter(|(_, institution)| institution.state == state);
        let there = own.filter(|(_, institution)| institution.ended_on.is_none_or(|ended| ended > snapshot.day));
        let mut rows: Vec<InstitutionRow> = there
            .map(|(place, institution)| InstitutionRow {
                named: institution.named.clone(),
                kind: institution.kind,
                leads: leads.get(&place).copied().unwrap_or_default(),
            })
            .collect();
        rows.sort_by_key(|row| std::cmp::Reverse(row.leads));
        rows
    }

    /// A State's organisations that have published under their own name by the day.
    fn organisations_of(&self, state: u16) -> Vec<OrganisationRow> {
        let (snapshot, catalogue) = (&self.snapshot, &self.snapshot.catalogue);
        let mut spoken = catalogue.organisations.each(false);
        for (_, fact) in snapshot.facts.assessments.iter().filter(|(_, fact)| fact.verdict.published_on <= snapshot.day) {
            if let Some(organisation) = fact.organisation {
                spoken[organisation] = true;
            }
        }
        let own = catalogue.organisations.iter().filter(|(place, organisation)| organisation.state == state && spoken[*place]);
        own.map(|(_, organisation)| OrganisationRow { named: organisation.named.clone(), kind: organisation.kind }).collect()
    }

    /// The next dates of a State's reporting cycles.
    async fn next_dates(&self, state: state::Key) -> Result<Vec<StateDate>, DbErr> {
        let catalogue = &self.snapshot.catalogue;
        let cycles = reporting_cycle::Entity::find().filter(reporting_cycle::Column::StateId.eq(state)).all(&self.db).await?;
        let dates = cycle_date::Entity::find()
            .filter(cycle_date::Column::CycleId.is_in(cycles.iter().map(|cycle| cycle.id)))
            .filter(cycle_date::Column::FallsOn.gte(self.snapshot.day))
            .order_by_asc(cycle_date::Column::FallsOn)
            .order_by_asc(cycle_date::Column::Id)
            .all(&self.db)
            .await?;
        let next = dates.into_iter().filter_map(|date| {
            let cycle = cycles.iter().find(|cycle| cycle.id == date.cycle_id)?;
            let instrument = cycle.instrument_id.and_then(|id| catalogue.instruments.place(id));
            let under = match instrument {
                Some(place) => catalogue.instruments.at(place).named.clone(),
                None => catalogue.mechanisms.at(catalogue.mechanisms.place(cycle.mechanism_id)?).named.clone(),
            };
            Some(StateDate { falls_on: date.falls_on, kind: date.kind.0, under, cycle: cycle.number })
        });
        Ok(next.take(NEXT_DATES).collect())
    }
}
