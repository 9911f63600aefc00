//! The register's schema: every noun of the domain that the public reads, the same on SQLite and PostgreSQL.
//!
//! How to add one: see `README.md` beside this folder.

use sea_orm_migration::prelude::*;
pub use sea_orm_migration::prelude::{MigratorTrait, SchemaManager};

mod columns;
mod m0001_vocabulary;
mod m0002_recommendations;
mod m0003_answers;
mod m0004_civil_society;
mod m0005_history;
mod m0006_search;
mod m0007_accounts;
mod m0008_chain;
mod m0009_coordination;
mod m0010_indexes;
mod m0011_second_factor;
mod m0012_one_draft;
mod m0013_intake;
mod m0014_reporting;
mod m0015_event_person;
mod m0016_calendar_address;
mod m0017_action_since;
mod m0018_submissions;
mod m0019_registration;
mod m0020_kept_apart;
mod m0021_second_look;
mod m0022_hiding;
mod m0023_moderators;
mod m0024_public_log;
mod m0025_offices;
mod m0027_appointments;
mod m0028_hiding_steps;
mod m0030_second_person;
mod m0031_moderators_ending;
mod sealing;

/// All migrations, in order.
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m0001_vocabulary::Migration),
            Box::new(m0002_recommendations::Migration),
            Box::new(m0003_answers::Migration),
            Box::new(m0004_civil_society::Migration),
            Box::new(m0005_history::Migration),
            Box::new(m0006_search::Migration),
            Box::new(m0007_accounts::Migration),
            Box::new(m0008_chain::Migration),
            Box::new(m0009_coordination::Migration),
            Box::new(m0010_indexes::Migration),
            Box::new(m0011_second_factor::Migration),
            Box::new(m0012_one_draft::Migration),
            Box::new(m0013_intake::Migration),
            Box::new(m0014_reporting::Migration),
            Box::new(m0015_event_person::Migration),
            Box::new(m0016_calendar_address::Migration),
            Box::new(m0017_action_since::Migration),
            Box::new(m0018_submissions::Migration),
            Box::new(m0019_registration::Migration),
            Box::new(m0020_kept_apart::Migration),
            Box::new(m0021_second_look::Migration),
            Box::new(m0022_hiding::Migration),
            Box::new(m0023_moderators::Migration),
            Box::new(m0024_public_log::Migration),
            Box::new(m0025_offices::Migration),
            Box::new(m0027_appointments::Migration),
            Box::new(m0028_hiding_steps::Migration),
            Box::new(m0030_second_person::Migration),
            Box::new(m0031_moderators_ending::Migration),
        ]
    }
}
