//! The request of an organisation that asks to be registered.

use super::{Localised, organisation, state};
use crate::db::{Coded, InJson};
use answerable_domain::model::{Lang, OrganisationKind, RegistrationStage};
use sea_orm::entity::prelude::*;

/// The key of a request to be registered.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "registration")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    #[sea_orm(column_type = "Text")]
    pub token_hash: String,
    pub state_id: state::Key,
    #[sea_orm(column_type = "Text")]
    pub kind: Coded<OrganisationKind>,
    #[sea_orm(column_type = "Json")]
    pub names: Localised,
    #[sea_orm(column_type = "Json")]
    pub about: Localised,
    #[sea_orm(column_type = "Text")]
    pub languages: String,
    #[sea_orm(column_type = "Text")]
    pub concerns: String,
    /// The language in which the request was made, for letters and answers.
    #[sea_orm(column_type = "Text")]
    pub language: Coded<Lang>,
    #[sea_orm(column_type = "Text")]
    pub email: String,
    pub by_mail: bool,
    #[sea_orm(column_type = "Text")]
    pub reached_by: String,
    #[sea_orm(column_type = "Text")]
    pub account_name: String,
    #[sea_orm(column_type = "Text")]
    pub stage: Coded<RegistrationStage>,
    pub received_on: Date,
    pub waits_since: Date,
    pub decided_on: Option<Date>,
    #[sea_orm(column_type = "Text", nullable)]
    pub reason: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub reason_language: Option<String>,
    pub organisation_id: Option<organisation::Key>,
    pub emptied_on: Option<Date>,
    pub version: i32,
    /// The keys of what the requester said may be public, and why.
    #[sea_orm(column_type = "Json", nullable)]
    pub confirmed: Option<InJson<Vec<String>>>,
    #[sea_orm(column_type = "Text", nullable)]
    pub confirm_why: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
