//! Records, and the canonical form of each: what the history digests and the public log shows a part of. A record is what people speak of:
//! a recommendation with its wording and what it is about, a status update with its evidence. Its canonical form is the JSON of its rows,
//! all columns, the rows of a part in the order of their keys.

use crate::boxed;
use crate::db::Key;
use crate::db::codes::RecordKind;
use crate::db::entities::*;
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, IntoSimpleExpr, QueryFilter, QueryOrder, QuerySelect};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// The keys of the rows that satisfy a condition.
async fn keys<E>(db: &impl ConnectionTrait, id: E::Column, filter: Condition) -> Result<Vec<i64>, DbErr>
where
    E: EntityTrait,
    E::Column: IntoSimpleExpr,
{
    E::find().select_only().column(id).filter(filter).order_by_asc(id).into_tuple().all(db).await
}

/// Rows as JSON, by the record that they belong to.
type Rows = BTreeMap<i64, Vec<Value>>;

/// Groups rows as JSON by the record that they belong to.
fn by_record<M: serde::Serialize>(rows: Vec<M>, record: impl Fn(&M) -> i64) -> BTreeMap<i64, Vec<Value>> {
    let mut found: BTreeMap<i64, Vec<Value>> = BTreeMap::new();
    for row in rows {
        let mut value = json!(row);
        // Empty columns are left out, so that a column that is added later changes no earlier digest.
        if let Some(columns) = value.as_object_mut() {
            columns.retain(|_, value| !value.is_null());
        }
        found.entry(record(&row)).or_default().push(value);
    }
    found
}

/// Reads the rows of a table that belong to some records, as JSON by record, in the order of the key.
macro_rules! part {
    ($db:expr, $ids:expr, $table:ident . $column:ident ($field:ident)) => {
        by_record(
            $table::Entity::find()
                .filter($table::Column::$column.is_in($ids.iter().copied()))
                .order_by_asc($table::Column::Id)
                .all($db)
                .await?,
            |row: &$table::Model| row.$field.number(),
        )
    };
    ($db:expr, $ids:expr, $table:ident . $column:ident ($field:ident) if $only:ident) => {
        by_record(
            $table::Entity::find()
                .filter($table::Column::$column.is_in($ids.iter().copied()))
                .filter($table::Column::$only.is_not_null())
                .order_by_asc($table::Column::Id)
                .all($db)
                .await?,
            |row: &$table::Model| row.$field.map_or(0, Key::number),
        )
    };
}

/// Reads the keys that a linking table gives to some records, in their order.
macro_rules! linked {
    ($db:expr, $ids:expr, $table:ident . $column:ident -> $other:ident) => {{
        let pairs: Vec<(i64, i64)> = $table::Entity::find()
            .select_only()
            .columns([$table::Column::$column, $table::Column::$other])
            .filter($table::Column::$column.is_in($ids.iter().copied()))
            .order_by_asc($table::Column::$column)
            .order_by_asc($table::Column::$other)
            .into_tuple()
            .all($db)
            .await?;
        let mut found: BTreeMap<i64, Vec<Value>> = BTreeMap::new();
        for (record, other) in pairs {
            found.entry(record).or_default().push(json!(other));
        }
        found
    }};
}

/// Reads the keys that a linking table with days (since when and until when a link holds) gives to some records, in their order. A link
/// without days holds from the record's publication on and is written as its key alone, so that digests from before the table had days
/// stay valid; any other is written as key, since and until.
macro_rules! linked_in_time {
    ($db:expr, $ids:expr, $table:ident . $column:ident -> $other:ident) => {{
        type Row = (i64, i64, Option<chrono::NaiveDate>, Option<chrono::NaiveDate>);
        let rows: Vec<Row> = $table::Entity::find()
            .select_only()
            .columns([$table::Column::$column, $table::Column::$other, $table::Column::Since, $table::Column::Until])
            .filter($table::Column::$column.is_in($ids.iter().copied()))
            .order_by_asc($table::Column::$column)
            .order_by_asc($table::Column::$other)
            .order_by_asc($table::Column::Id)
            .into_tuple()
            .all($db)
            .await?;
        let mut found: BTreeMap<i64, Vec<Value>> = BTreeMap::new();
        for (record, other, since, until) in rows {
            let link = if since.is_none() && until.is_none() { json!(other) } else { json!([other, since, until]) };
            found.entry(record).or_default().push(link);
        }
        found
    }};
}

impl RecordKind {
    /// The keys of all records of this kind that the chain covers: the published ones, and for memberships and interests all.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub async fn published(self, db: &impl ConnectionTrait) -> Result<Vec<i64>, DbErr> {
        let all = Condition::all;
        match self {
            RecordKind::Document => keys::<document::Entity>(db, document::Column::Id, all()).await,
            RecordKind::Recommendation => keys::<recommendation::Entity>(db, recommendation::Column::Id, all()).await,
            RecordKind::Institution => keys::<institution::Entity>(db, institution::Column::Id, all()).await,
            RecordKind::Responsibility => keys::<responsibility::Entity>(db, responsibility::Column::Id, all()).await,
            RecordKind::Action => keys::<action::Entity>(db, action::Column::Id, all()).await,
            RecordKind::StatusUpdate => keys::<status_update::Entity>(db, status_update::Column::Id, all()).await,
            RecordKind::StatusQuestion => keys::<status_question::Entity>(db, status_question::Column::Id, all()).await,
            RecordKind::Organisation => keys::<organisation::Entity>(db, organisation::Column::Id, all()).await,
            RecordKind::Assessment => {
                let published = all().add(assessment::Column::PublishedOn.is_not_null());
                keys::<assessment::Entity>(db, assessment::Column::Id, published).await
            }
            RecordKind::Withdrawal => keys::<assessment_withdrawal::Entity>(db, assessment_withdrawal::Column::Id, all()).await,
            RecordKind::Reply => keys::<reply::Entity>(db, reply::Column::Id, all()).await,
            RecordKind::Decision => keys::<moderation_decision::Entity>(db, moderation_decision::Column::Id, all()).await,
            RecordKind::Answer => keys::<reply_answer::Entity>(db, reply_answer::Column::Id, all()).await,
            RecordKind::Cycle => keys::<reporting_cycle::Entity>(db, reporting_cycle::Column::Id, all()).await,
            RecordKind::Cluster => keys::<cluster::Entity>(db, cluster::Column::Id, all()).await,
            RecordKind::Hiding => keys::<hiding::Entity>(db, hiding::Column::Id, all()).await,
            RecordKind::Membership => keys::<membership::Entity>(db, membership::Column::Id, all()).await,
            RecordKind::Interest => keys::<moderation_interest::Entity>(db, moderation_interest::Column::Id, all()).await,
            RecordKind::Setting => keys::<setting::Entity>(db, setting::Column::Id, all()).await,
        }
    }

    /// The canonical forms of some records of this kind as they are now, by key.
    ///
    /// # Errors
    /// If the database cannot be read.
    #[boxed]
    pub async fn read(self, db: &impl ConnectionTrait, ids: &[i64]) -> Result<BTreeMap<i64, Value>, DbErr> {
        let (rows, parts): (Rows, Vec<(&str, Rows)>) = match self {
            RecordKind::Document => (part!(db, ids, document.Id(id)), vec![]),
            RecordKind::Recommendation => (
                part!(db, ids, recommendation.Id(id)),
                vec![
                    ("texts", part!(db, ids, recommendation_text.RecommendationId(recommendation_id))),
                    ("lineage", part!(db, ids, lineage.RecommendationId(recommendation_id))),
                    ("themes", linked!(db, ids, recommendation_theme.RecommendationId -> ThemeId)),
                    ("groups", linked!(db, ids, recommendation_group.RecommendationId -> GroupId)),
                    ("provisions", linked!(db, ids, recommendation_provision.RecommendationId -> ProvisionId)),
                    ("targets", linked!(db, ids, recommendation_sdg_target.RecommendationId -> SdgTargetId)),
                ],
            ),
            RecordKind::Institution => (part!(db, ids, institution.Id(id)), vec![]),
            RecordKind::Responsibility => (
                part!(db, ids, responsibility.Id(id)),
                vec![("refusals", part!(db, ids, responsibility_refusal.ResponsibilityId(responsibility_id)))],
            ),
            RecordKind::Action => (
                part!(db, ids, action.Id(id)),
                vec![
                    ("versions", part!(db, ids, action_version.ActionId(action_id))),
                    ("milestones", part!(db, ids, milestone.ActionId(action_id))),
                    ("budget", part!(db, ids, budget_line.ActionId(action_id))),
                    ("evidence", part!(db, ids, evidence.ActionId(action_id) if PublishedOn)),
                    ("institutions", linked_in_time!(db, ids, action_institution.ActionId -> InstitutionId)),
                    ("recommendations", linked_in_time!(db, ids, action_recommendation.ActionId -> RecommendationId)),
                    ("targets", linked_in_time!(db, ids, action_sdg_target.ActionId -> SdgTargetId)),
                    ("groups", linked_in_time!(db, ids, action_group.ActionId -> GroupId)),
                ],
            ),
            RecordKind::StatusUpdate => (
                part!(db, ids, status_update.Id(id)),
                vec![("evidence", part!(db, ids, evidence.StatusUpdateId(status_update_id) if PublishedOn))],
            ),
            RecordKind::StatusQuestion => (part!(db, ids, status_question.Id(id)), vec![]),
            RecordKind::Organisation => {
                (part!(db, ids, organisation.Id(id)), vec![("members", linked!(db, ids, coalition_member.CoalitionId -> OrganisationId))])
            }
            RecordKind::Assessment => (
                part!(db, ids, assessment.Id(id)),
                vec![
                    ("evidence", part!(db, ids, evidence.AssessmentId(assessment_id) if PublishedOn)),
                    ("groups", linked!(db, ids, assessment_group.AssessmentId -> GroupId)),
                    ("visibility", part!(db, ids, assessment_visibility.AssessmentId(assessment_id))),
                    ("signatures", signatures(db, ids).await?),
                ],
            ),
            RecordKind::Withdrawal => (part!(db, ids, assessment_withdrawal.Id(id)), vec![]),
            RecordKind::Reply => (part!(db, ids, reply.Id(id)), vec![]),
            RecordKind::Decision => (part!(db, ids, moderation_decision.Id(id)), vec![]),
            RecordKind::Answer => (part!(db, ids, reply_answer.Id(id)), vec![]),
            RecordKind::Cycle => (part!(db, ids, reporting_cycle.Id(id)), vec![("dates", part!(db, ids, cycle_date.CycleId(cycle_id)))]),
            RecordKind::Cluster => (
                part!(db, ids, cluster.Id(id)),
                vec![("recommendations", linked!(db, ids, cluster_recommendation.ClusterId -> RecommendationId))],
            ),
            RecordKind::Hiding => (
                part!(db, ids, hiding.Id(id)),
                vec![
                    ("pieces", part!(db, ids, hiding_piece.HidingId(hiding_id))),
                    ("bodies", part!(db, ids, hiding_body.HidingId(hiding_id))),
                    ("events", redacted(db, ids).await?),
                ],
            ),
            RecordKind::Membership => {
                let rows = part!(db, ids, membership.Id(id));
                let parts = vec![("institutions", bodies(&rows, "institution")), ("states", bodies(&rows, "mechanism"))];
                (rows, parts)
            }
            RecordKind::Interest => (part!(db, ids, moderation_interest.Id(id)), vec![]),
            RecordKind::Setting => (part!(db, ids, setting.Id(id)), vec![]),
        };
        Ok(together(rows, parts))
    }
}

/// The events from which hidings have cut words, as they are now, by hiding. Their links can no longer prove them, and so the record
/// of the hiding does.
async fn redacted(db: &impl ConnectionTrait, ids: &[i64]) -> Result<Rows, DbErr> {
    let pieces = hiding_piece::Entity::find()
        .filter(hiding_piece::Column::HidingId.is_in(ids.iter().copied()))
        .filter(hiding_piece::Column::TableName.eq("event"))
        .order_by_asc(hiding_piece::Column::Id)
        .all(db)
        .await?;
    let events = event::Entity::find().filter(event::Column::Id.is_in(pieces.iter().map(|piece| piece.row_id))).all(db).await?;
    let mut found: Rows = BTreeMap::new();
    for piece in pieces {
        let now = events.iter().find(|event| event.id.number() == piece.row_id);
        found.entry(piece.hiding_id.number()).or_default().push(json!(now));
    }
    Ok(found)
}

/// The bodies of one kind to which memberships belong: a key alone does not say of which kind the body is.
fn bodies(rows: &Rows, kind: &str) -> Rows {
    let of = |row: &Value| row.get("body_id").filter(|_| row.get("body_kind").is_some_and(|own| own == kind)).cloned();
    rows.iter().map(|(id, rows)| (*id, rows.iter().filter_map(of).collect::<Vec<_>>())).filter(|(_, keys)| !keys.is_empty()).collect()
}

/// The signatures of assessments that were made of a submission.
async fn signatures(db: &impl ConnectionTrait, ids: &[i64]) -> Result<Rows, DbErr> {
    let links = submission_assessment::Entity::find()
        .filter(submission_assessment::Column::AssessmentId.is_in(ids.iter().copied()))
        .order_by_asc(submission_assessment::Column::AssessmentId)
        .all(db)
        .await?;
    let signed = submission_signature::Entity::find()
        .filter(submission_signature::Column::SubmissionId.is_in(links.iter().map(|link| link.submission_id)))
        .order_by_asc(submission_signature::Column::Id)
        .all(db)
        .await?;
    let mut found: Rows = BTreeMap::new();
    for link in links {
        let own = signed.iter().filter(|row| row.submission_id == link.submission_id);
        found
            .entry(link.assessment_id.number())
            .or_default()
            .extend(own.map(|row| json!([row.organisation_id, row.named, row.signed_on, row.left_on])));
    }
    found.retain(|_, rows| !rows.is_empty());
    Ok(found)
}

/// Puts rows and their parts together, one JSON object for each record. Parts that are empty are left out, so that a new sort of part
/// changes no earlier digest.
fn together(rows: BTreeMap<i64, Vec<Value>>, parts: Vec<(&str, BTreeMap<i64, Vec<Value>>)>) -> BTreeMap<i64, Value> {
    let mut found: BTreeMap<i64, Map<String, Value>> = BTreeMap::new();
    for (id, mut row) in rows {
        found.entry(id).or_default().insert("row".to_string(), row.pop().unwrap_or_default());
    }
    for (name, part) in parts {
        for (id, values) in part {
            if let Some(record) = found.get_mut(&id) {
                record.insert(name.to_string(), Value::Array(values));
            }
        }
    }
    found.into_iter().map(|(id, record)| (id, Value::Object(record))).collect()
}
