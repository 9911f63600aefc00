//! Whether evidence may be published as it stands: each piece complete, each file on the shelf and seen by the scanner.

use answerable_domain::form::{FieldError, MOST_EVIDENCE};
use answerable_domain::model::EvidenceKind;
use answerable_domain::rules::stone;
use answerable_domain::typed::{LONGEST_LINE, Typed};
use answerable_store::boxed;
use answerable_store::db::entities::{evidence, stored_file};
use answerable_store::db::proofs::ProofInput;
use chrono::NaiveDate;
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QuerySelect};

/// Reads the rows of evidence that hold anything. `file` answers the hash of the file that a token stands for, if the token belongs to the
/// sender.
pub fn proofs_of(typed: &mut Typed<'_>, file: impl Fn(&str) -> Option<String>) -> Vec<ProofInput> {
    let mut evidence = Vec::new();
    for at in 0..MOST_EVIDENCE {
        let title = typed.text(&format!("evidence-title-{at}"), LONGEST_LINE);
        let url = typed.some(&format!("evidence-url-{at}"), LONGEST_LINE);
        let kind = EvidenceKind::from_code(typed.form.value(&format!("evidence-kind-{at}")));
        let dated_on = typed.day(&format!("evidence-date-{at}"));
        let file = typed.form.text(&format!("evidence-kept-{at}")).and_then(&file);
        if kind.is_some() || dated_on.is_some() || file.is_some() || !title.is_empty() || url.is_some() {
            evidence.push(ProofInput { kind, title, url, file, dated_on });
        }
    }
    evidence
}

/// Whether an address of the web can be a link for everybody: http or https, with a full host name.
fn is_address(url: &str) -> bool {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    rest.is_some_and(|rest| rest.split('/').next().is_some_and(|host| host.contains('.')) && !url.contains(char::is_whitespace))
}

/// The row of a piece of evidence that is published on a day; the caller sets the record that it is evidence for.
pub fn publishable(proof: &ProofInput, today: NaiveDate) -> evidence::ActiveModel {
    evidence::ActiveModel {
        id: NotSet,
        status_update_id: Set(None),
        action_id: Set(None),
        assessment_id: Set(None),
        kind: proof.kind.map_or(NotSet, |kind| Set(kind.into())),
        title: Set(proof.title.clone()),
        url: Set(proof.url.clone()),
        dated_on: Set(proof.dated_on),
        published_on: Set(Some(today)),
        file_hash: Set(proof.file.clone()),
    }
}

/// What is missing of pieces of evidence (kind, title, address or file), by field.
pub fn incomplete(proofs: &[ProofInput]) -> Vec<FieldError> {
    let mut errors = Vec::new();
    for (at, proof) in proofs.iter().enumerate() {
        let mut fault = |part: &str, key| errors.push(FieldError::new(format!("evidence-{part}-{at}"), key));
        if proof.kind.is_none() {
            fault("kind", "report-evidence-kind-missing");
        }
        if proof.title.is_empty() {
            fault("title", "report-evidence-title-missing");
        }
        match (proof.url.as_deref(), &proof.file) {
            (Some(url), _) if is_address(url) => {}
            (None, Some(_)) => {}
            // Its address or file is hidden: the stone is in the title.
            (None, None) if stone::has(&proof.title) => {}
            _ => fault("url", "report-evidence-url-missing"),
        }
    }
    errors
}

/// What is wrong with the files of evidence: a file that is gone cannot be kept, and one that the scanner has not seen cannot be
/// published. Files that are there are held until the transaction ends, so that none is removed meanwhile.
///
/// # Errors
/// If the database fails.
#[boxed]
pub async fn file_faults(tx: &impl ConnectionTrait, proofs: &[ProofInput], publishing: bool) -> Result<Vec<FieldError>, DbErr> {
    let mut errors = Vec::new();
    for (at, hash) in proofs.iter().enumerate().filter_map(|(at, proof)| Some((at, proof.file.as_deref()?))) {
        let found = stored_file::Entity::find().filter(stored_file::Column::Hash.eq(hash)).lock_exclusive().one(tx).await?;
        let key = match found {
            Some(file) if file.found.is_none() && file.cleared_at.is_some() => continue,
            Some(file) if file.found.is_none() && file.stored_at.is_some() && !publishing => continue,
            Some(file) if file.found.is_none() && file.stored_at.is_some() => "file-held",
            _ => "file-gone",
        };
        errors.push(FieldError::new(format!("evidence-file-{at}"), key));
    }
    Ok(errors)
}

#[cfg(test)]
mod tests {
    use super::is_address;

    #[test]
    fn only_addresses_of_the_web_are_addresses() {
        assert!(is_address("https://boe.example/law/1") && is_address("http://x.example"));
        for other in ["javascript:alert(1)", "https://", "data:text/html,x", "/local", "https://a b.example", "https://localhost/x"] {
            assert!(!is_address(other), "{other}");
        }
    }
}
