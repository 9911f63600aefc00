//! From a row of a file, which names things, to a record in the register's own keys. A name that cannot be found refuses the row, with the
//! column.

use super::write::{DocumentRecord, Record, Rejection, position};
use answerable_domain::model::{DocumentKind, Nature};
use answerable_intake::{Reason, RecommendationRow, upr_reference};
use answerable_store::reference::{Lookup, upr_session};

/// A value, or the column that refuses it and why.
pub type Refuses<T> = Result<T, (&'static str, Reason)>;

/// The collection from which rows without a symbol of their own come.
const UPR_INFO: &str = "UPR Info";

fn unknown(column: &'static str, what: &str, found: &str) -> (&'static str, Reason) {
    (column, Reason::Register(format!("the register knows no {what} «{found}»")))
}

fn all<K: PartialEq>(column: &'static str, what: &str, names: &[String], find: impl Fn(&str) -> Option<K>) -> Refuses<Vec<K>> {
    let mut keys = Vec::with_capacity(names.len());
    for name in names {
        let key = find(name).ok_or_else(|| unknown(column, what, name))?;
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    Ok(keys)
}

/// Finds the keys of everything that a row names.
pub fn resolve(row: RecommendationRow, lookup: &Lookup) -> Refuses<Record> {
    let state_id = lookup.state(&row.state).ok_or_else(|| unknown("state", "State", &row.state))?;
    let mechanism_id = lookup.mechanism(&row.mechanism).ok_or_else(|| unknown("mechanism", "mechanism", &row.mechanism))?;
    let instrument_id = match &row.instrument {
        Some(name) => Some(lookup.instrument(name).ok_or_else(|| unknown("instrument", "instrument", name))?),
        None => None,
    };
    let is_upr = lookup.mechanism("upr") == Some(mechanism_id);
    let kind = match row.document_kind.as_deref() {
        Some(code) => DocumentKind::from_code(&code.replace('-', "_")).ok_or_else(|| unknown("document_kind", "kind of document", code))?,
        None if is_upr => DocumentKind::UprReport,
        None => DocumentKind::ConcludingObservations,
    };
    let session = row.session.as_deref().and_then(|session| session.trim().parse().ok());
    let dated_on = row.adopted_on.or_else(|| session.filter(|_| is_upr).and_then(upr_session).map(|(_, last)| last));
    // A paragraph's number gives its place only where it is the source's own.
    let (symbol, paragraph, position, source) = match (row.symbol, row.paragraph) {
        (Some(symbol), Some(paragraph)) => {
            let position = position(&paragraph);
            (symbol, paragraph, Some(position), None)
        }
        _ => {
            let iso3 = lookup.iso3(state_id).unwrap_or_default();
            let (session, by) = (row.session.as_deref().unwrap_or_default(), row.recommended_by.as_deref().unwrap_or_default());
            let (symbol, paragraph) = upr_reference(iso3, session, by, &row.text);
            (symbol, paragraph, None, Some(UPR_INFO))
        }
    };
    let recommended_by_id = match &row.recommended_by {
        Some(name) => Some(lookup.state(name).ok_or_else(|| unknown("recommended_by", "State", name))?),
        None => None,
    };
    let institution = |name: &str| lookup.institution(name, state_id);
    let lead_id = match &row.lead {
        Some(name) => Some(institution(name).ok_or_else(|| unknown("lead", "institution of that State", name))?),
        None => None,
    };
    let theme_ids = all("themes", "theme", &row.themes, |name| lookup.theme(name))?;
    let group_ids = all("groups", "group", &row.groups, |name| lookup.group(name))?;
    let provision_ids = all("provisions", "provision", &row.provisions, |name| lookup.provision(name))?;
    let target_ids = all("sdg_targets", "SDG target", &row.sdg_targets, |name| lookup.target(name))?;
    let supporting_ids = all("supporting", "institution of that State", &row.supporting, institution)?;
    let document = DocumentRecord {
        symbol,
        state_id,
        mechanism_id,
        instrument_id,
        kind,
        title: row.title,
        adopted_on: row.adopted_on,
        dated_on,
        session: row.session,
        cycle: row.cycle,
        language: row.language.clone(),
        source_url: row.source_url,
        source,
    };
    Ok(Record {
        document,
        paragraph,
        position,
        parent: row.parent,
        nature: row.nature.unwrap_or(Nature::Recommendation),
        section: row.section,
        language: row.language,
        text_kind: row.text_kind,
        text: row.text,
        theme_ids,
        group_ids,
        provision_ids,
        target_ids,
        lead_id,
        due_on: row.due_on,
        supporting_ids,
        response: row.response,
        recommended_by_id,
        action_category: row.action_category.map(i32::from),
    })
}

/// The refusal of a row whose record the register rejects: the column that must be changed, and why.
pub fn refusal(rejection: &Rejection) -> (&'static str, Reason) {
    let column = match rejection {
        Rejection::NoDate => "adopted_on",
        Rejection::OtherState { .. } => "state",
        Rejection::OtherMechanism { .. } => "mechanism",
        Rejection::NoParent { .. } => "parent",
        Rejection::OtherWording { .. } => "text",
        Rejection::OtherLead => "lead",
    };
    (column, Reason::Register(rejection.to_string()))
}
