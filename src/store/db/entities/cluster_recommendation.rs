//! Links a cluster to a recommendation that belongs to it.

use super::{cluster, recommendation};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "cluster_recommendation")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub cluster_id: cluster::Key,
    #[sea_orm(primary_key, auto_increment = false)]
    pub recommendation_id: recommendation::Key,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
