//! The body that a row belongs to, where the table of fields does not say: for working copies, and for files that are attached to other
//! records too.

use crate::db::Coded;
use crate::failure::Done;
use answerable_domain::model::BodyKind;
use sea_orm::{ConnectionTrait, Statement};

/// A body, by kind and key.
pub type Body = (BodyKind, i64);

/// SQL for the kind and key of the body that a row belongs to, with `#` for the row's key.
fn sql(table: &str) -> Option<&'static str> {
    Some(match table {
        "submission" => "SELECT 'organisation', organisation_id FROM submission WHERE id = #",
        "submission_mark" => {
            "SELECT 'organisation', s.organisation_id FROM submission_mark m JOIN submission_decision d ON d.id = m.submission_decision_id \
             JOIN submission s ON s.id = d.submission_id WHERE m.id = #"
        }
        "reply_draft" => "SELECT 'institution', institution_id FROM reply_draft WHERE id = #",
        "status_draft" => "SELECT 'institution', institution_id FROM status_draft WHERE id = #",
        "action_draft" => {
            "SELECT 'institution', COALESCE((SELECT MIN(i.institution_id) FROM action_institution i \
             WHERE i.action_id = f.action_id AND i.leads), f.institution_id) FROM action_draft f WHERE f.id = #"
        }
        "draft_evidence" => {
            "SELECT CASE WHEN e.submission_id IS NULL THEN 'institution' ELSE 'organisation' END, COALESCE(s.organisation_id, \
             u.institution_id, (SELECT MIN(i.institution_id) FROM action_institution i WHERE i.action_id = f.action_id AND i.leads), \
             f.institution_id) FROM draft_evidence e LEFT JOIN submission s ON s.id = e.submission_id \
             LEFT JOIN status_draft u ON u.id = e.status_draft_id LEFT JOIN action_draft f ON f.id = e.action_draft_id WHERE e.id = #"
        }
        "evidence" => {
            "SELECT CASE WHEN e.assessment_id IS NULL THEN 'institution' ELSE 'organisation' END, COALESCE(a.organisation_id, \
             u.institution_id, (SELECT MIN(i.institution_id) FROM action_institution i WHERE i.action_id = e.action_id AND i.leads)) \
             FROM evidence e LEFT JOIN assessment a ON a.id = e.assessment_id LEFT JOIN status_update u ON u.id = e.status_update_id \
             WHERE e.id = #"
        }
        "held_form" => "SELECT body_kind, body_id FROM held_form WHERE id = #",
        "registration" => "SELECT 'organisation', organisation_id FROM registration WHERE id = #",
        "text_draft" => {
            "SELECT 'mechanism', d.state_id FROM text_draft t JOIN recommendation r ON r.id = t.recommendation_id \
             JOIN document d ON d.id = r.document_id WHERE t.id = #"
        }
        "intake" => "SELECT 'mechanism', state_id FROM intake WHERE id = #",
        "intake_paragraph" => "SELECT 'mechanism', k.state_id FROM intake_paragraph p JOIN intake k ON k.id = p.intake_id WHERE p.id = #",
        _ => return None,
    })
}

/// The body that a row belongs to; none if it belongs to nobody, or the table's rows belong to no body.
pub async fn owner_of(db: &impl ConnectionTrait, table: &str, row: i64) -> Done<Option<Body>> {
    let Some(sql) = sql(table) else { return Ok(None) };
    let sql = sql.replace('#', &row.to_string());
    let Some(found) = db.query_one_raw(Statement::from_string(db.get_database_backend(), sql)).await? else { return Ok(None) };
    let (kind, id): (Coded<BodyKind>, Option<i64>) = (found.try_get_by_index(0)?, found.try_get_by_index(1)?);
    Ok(id.map(|id| (kind.0, id)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hidden::COPIES;

    #[test]
    fn of_each_working_copy_it_is_known_whose_it_is() {
        for copy in COPIES {
            assert!(sql(copy.table).is_some(), "{}", copy.table);
        }
    }
}
