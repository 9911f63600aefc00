//! The setting of the State's recommendations: institutions, clusters, the register's own themes, reporting cycles.

use super::CoordinationAt;
use answerable_domain::model::*;
use answerable_domain::rules::responsibilities::{passed_on, seen};
use answerable_domain::view::coordination::*;
use answerable_store::boxed;
use answerable_store::db::Coded;
use answerable_store::db::entities::theme::OWN_SCHEME;
use answerable_store::db::entities::*;
use answerable_store::db::responsibilities::held;
use answerable_store::db::seen::fingerprint;
use sea_orm::{ColumnTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashMap;

impl CoordinationAt {
    /// The State's institutions as they are in the database, or one of them.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn offices(&self, slug: Option<&str>) -> Result<Vec<InstitutionDesk>, DbErr> {
        let mut asked = institution::Entity::find()
            .filter(institution::Column::StateId.eq(self.state))
            .order_by_asc(institution::Column::EndedOn)
            .order_by_asc(institution::Column::Slug);
        if let Some(slug) = slug {
            asked = asked.filter(institution::Column::Slug.eq(slug));
        }
        let rows = asked.all(&self.at.db).await?;
        let posts: Vec<(institution::Key, Coded<ResponsibilityRole>)> = responsibility::Entity::find()
            .select_only()
            .columns([responsibility::Column::InstitutionId, responsibility::Column::Role])
            .filter(responsibility::Column::InstitutionId.is_in(rows.iter().map(|row| row.id)))
            .filter(responsibility::Column::Until.is_null())
            .into_tuple()
            .all(&self.at.db)
            .await?;
        let successors = institution::Entity::find()
            .filter(institution::Column::Id.is_in(rows.iter().filter_map(|row| row.successor_id)))
            .all(&self.at.db)
            .await?;
        let count =
            |id: institution::Key, role: ResponsibilityRole| posts.iter().filter(|(of, code)| *of == id && *code == role).count() as u64;
        let found = rows.into_iter().map(|row| InstitutionDesk {
            seen: fingerprint(&row),
            kind: row.kind.0,
            abbreviation: row.abbreviation.clone(),
            about: row.about.map(|about| about.0).unwrap_or_default(),
            ended_on: row.ended_on,
            successor: successors
                .iter()
                .find(|other| Some(other.id) == row.successor_id)
                .map(|other| Named { code: other.slug.clone(), names: other.names.0.clone() }),
            leads: count(row.id, ResponsibilityRole::Lead),
            supports: count(row.id, ResponsibilityRole::Supporting),
            named: Named { code: row.slug, names: row.names.0 },
        });
        Ok(found.collect())
    }

    /// What the coordinator's page of an institution shows, by its place in addresses; none if the State has no such institution.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn office(&self, slug: &str) -> Result<Option<InstitutionDesk>, DbErr> {
        Ok(self.offices(Some(slug)).await?.pop())
    }

    /// What ending an institution would do; none if it has ended already.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn ending(&self, slug: &str, successor: Option<&str>) -> Result<Option<Ending>, DbErr> {
        let Some(own) = self.office(slug).await?.filter(|own| own.ended_on.is_none()) else { return Ok(None) };
        let offices = self.named_offices();
        let Some(from) = offices.0.iter().find(|office| office.named.code == slug).map(|office| office.id) else { return Ok(None) };
        let to = successor.and_then(|slug| offices.find(slug));
        let ids: Vec<recommendation::Key> = responsibility::Entity::find()
            .select_only()
            .column(responsibility::Column::RecommendationId)
            .filter(responsibility::Column::InstitutionId.eq(institution::Key::new(from)))
            .filter(responsibility::Column::Until.is_null())
            .order_by_asc(responsibility::Column::RecommendationId)
            .into_tuple()
            .all(&self.at.db)
            .await?;
        let held = held(&self.at.db, &ids).await?;
        let references = self.at.references(&ids);
        let rows: Vec<Previewed> = ids
            .iter()
            .filter_map(|id| {
                let before = held.get(id)?.clone();
                let after = passed_on(&before, from, to);
                Some(Previewed { reference: references.get(id)?.clone(), before, after, saw: None, refused: false })
            })
            .collect();
        let all: Vec<(recommendation::Key, String)> =
            ids.iter().map(|id| (*id, held.get(id).map(|held| seen(held)).unwrap_or_default())).collect();
        Ok(Some(Ending {
            successor: to.and_then(|id| offices.name(id).cloned()),
            institution: own,
            rows,
            offices,
            seen: fingerprint(&all),
        }))
    }

    /// The State's clusters, those that have ended last.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn clusters(&self, lang: Lang) -> Result<Vec<ClusterShown>, DbErr> {
        let rows = cluster::Entity::find()
            .filter(cluster::Column::StateId.eq(self.state))
            .order_by_asc(cluster::Column::Id)
            .all(&self.at.db)
            .await?;
        let links = cluster_recommendation::Entity::find()
            .filter(cluster_recommendation::Column::ClusterId.is_in(rows.iter().map(|row| row.id)))
            .order_by_asc(cluster_recommendation::Column::RecommendationId)
            .all(&self.at.db)
            .await?;
        let mut found = Vec::new();
        for row in rows {
            let ids: Vec<recommendation::Key> =
                links.iter().filter(|link| link.cluster_id == row.id).map(|link| link.recommendation_id).collect();
            let places: Vec<u32> = ids.iter().filter_map(|id| self.at.snapshot.facts.row(*id)).collect();
            found.push(ClusterShown {
                seen: fingerprint(&(&row, &ids)),
                named: Named { code: row.slug, names: row.titles.0 },
                created_on: row.created_on,
                ended_on: row.ended_on,
                members: self.at.list(&places, lang).await?,
            });
        }
        found.sort_by_key(|cluster| cluster.ended_on.is_some());
        Ok(found)
    }

    /// What the coordinator's page of a cluster shows, by its place in addresses; none if the State has no such cluster.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn cluster(&self, slug: &str, lang: Lang) -> Result<Option<ClusterShown>, DbErr> {
        Ok(self.clusters(lang).await?.into_iter().find(|cluster| cluster.named.code == slug))
    }

    /// The themes that coordinators have added.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn own_themes(&self) -> Result<Vec<ThemeDesk>, DbErr> {
        let rows = theme::Entity::find()
            .filter(theme::Column::Scheme.eq(OWN_SCHEME))
            .order_by_asc(theme::Column::Position)
            .all(&self.at.db)
            .await?;
        let snapshot = &self.at.snapshot;
        let mut counts: HashMap<u16, u64> = HashMap::new();
        for row in snapshot.rows() {
            snapshot.facts.themes.of(row).iter().for_each(|theme| *counts.entry(*theme).or_default() += 1);
        }
        let found = rows.into_iter().map(|row| ThemeDesk {
            seen: fingerprint(&row),
            recommendations: snapshot.catalogue.themes.place(row.id).and_then(|place| counts.get(&place).copied()).unwrap_or_default(),
            named: Named { code: row.slug, names: row.names.0 },
        });
        Ok(found.collect())
    }

    /// The subject of a cycle: the name of its treaty, else of its mechanism.
    pub(super) fn subject_of(&self, cycle: &reporting_cycle::Model) -> Option<Named> {
        let catalogue = &self.at.snapshot.catalogue;
        let instrument = cycle.instrument_id.and_then(|id| catalogue.instruments.place(id));
        match instrument {
            Some(place) => Some(catalogue.instruments.at(place).named.clone()),
            None => catalogue.mechanisms.place(cycle.mechanism_id).map(|place| catalogue.mechanisms.at(place).named.clone()),
        }
    }

    /// The State's reporting cycles, the newest of each sort first, and what a new cycle could be about.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn cycles_desk(&self) -> Result<CyclesDesk, DbErr> {
        let (db, catalogue) = (&self.at.db, &self.at.snapshot.catalogue);
        let rows = reporting_cycle::Entity::find().filter(reporting_cycle::Column::StateId.eq(self.state)).all(db).await?;
        let dates = cycle_date::Entity::find()
            .filter(cycle_date::Column::CycleId.is_in(rows.iter().map(|row| row.id)))
            .order_by_asc(cycle_date::Column::FallsOn)
            .order_by_asc(cycle_date::Column::Id)
            .all(db)
            .await?;
        let mut cycles: Vec<CycleDesk> = rows
            .into_iter()
            .filter_map(|row| {
                let mechanism = catalogue.mechanisms.at(catalogue.mechanisms.place(row.mechanism_id)?).named.clone();
                let instrument = row
                    .instrument_id
                    .and_then(|id| catalogue.instruments.place(id))
                    .map(|place| catalogue.instruments.at(place).named.clone());
                let own: Vec<&cycle_date::Model> = dates.iter().filter(|date| date.cycle_id == row.id).collect();
                let code = match &instrument {
                    Some(instrument) => format!("{}:{}", mechanism.code, instrument.code),
                    None => mechanism.code.clone(),
                };
                Some(CycleDesk {
                    code,
                    mechanism,
                    instrument,
                    number: row.number,
                    seen: fingerprint(&(&row, &own)),
                    dates: own.into_iter().map(|date| (date.kind.0, date.falls_on)).collect(),
                })
            })
            .collect();
        cycles.sort_by(|left, right| left.code.cmp(&right.code).then(right.number.cmp(&left.number)));
        let instruments = instrument::Entity::find().order_by_asc(instrument::Column::Id).all(db).await?;
        let mut subjects = Vec::new();
        for (_, mechanism) in catalogue.mechanisms.iter() {
            subjects.push(CycleSubject { code: mechanism.named.code.clone(), names: mechanism.named.names.clone() });
            for row in instruments.iter().filter(|row| row.mechanism_id == Some(mechanism.id)) {
                let code = format!("{}:{}", mechanism.named.code, row.slug);
                subjects.push(CycleSubject { code, names: row.names.0.clone() });
            }
        }
        Ok(CyclesDesk { cycles, subjects })
    }

    /// What the coordinator's page of a reporting cycle shows, by its subject and number; none if the State has no such cycle.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn cycle(&self, place: (&str, i32)) -> Result<Option<CycleDesk>, DbErr> {
        Ok(self.cycles_desk().await?.cycles.into_iter().find(|cycle| (cycle.code.as_str(), cycle.number) == place))
    }
}
