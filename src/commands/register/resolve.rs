//! From the names in a file to the keys of the register. A name that cannot be found refuses the row, with the column.

use super::write::Refuses;
use answerable_domain::model::{DocumentKind, Nature};
use answerable_intake::{Reason, RecommendationRow, upr_reference};
use answerable_store::db::entities::{group, institution, instrument, mechanism, provision, sdg_target, state, theme};
use answerable_store::reference::{Lookup, upr_session};
use chrono::NaiveDate;

/// A row whose names were found in the register.
pub struct Resolved {
    pub row: RecommendationRow,
    pub symbol: String,
    pub paragraph: String,
    /// Whether the paragraph's number is the source's own, and so gives the order; otherwise rows stay in the order in which they came.
    pub numbered: bool,
    pub state: state::Key,
    pub mechanism: mechanism::Key,
    pub instrument: Option<instrument::Key>,
    pub kind: DocumentKind,
    /// The document's date: the day of adoption, or the last day of the session.
    pub dated_on: Option<NaiveDate>,
    pub nature: Nature,
    pub recommended_by: Option<state::Key>,
    pub themes: Vec<theme::Key>,
    pub groups: Vec<group::Key>,
    pub provisions: Vec<provision::Key>,
    pub targets: Vec<sdg_target::Key>,
    pub lead: Option<institution::Key>,
    pub supporting: Vec<institution::Key>,
}

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
pub fn resolve(row: RecommendationRow, lookup: &Lookup) -> Refuses<Resolved> {
    let state = lookup.state(&row.state).ok_or_else(|| unknown("state", "State", &row.state))?;
    let mechanism = lookup.mechanism(&row.mechanism).ok_or_else(|| unknown("mechanism", "mechanism", &row.mechanism))?;
    let instrument = match &row.instrument {
        Some(name) => Some(lookup.instrument(name).ok_or_else(|| unknown("instrument", "instrument", name))?),
        None => None,
    };
    let is_upr = lookup.mechanism("upr") == Some(mechanism);
    let kind = match row.document_kind.as_deref() {
        Some(code) => DocumentKind::from_code(&code.replace('-', "_")).ok_or_else(|| unknown("document_kind", "kind of document", code))?,
        None if is_upr => DocumentKind::UprReport,
        None => DocumentKind::ConcludingObservations,
    };
    let session = row.session.as_deref().and_then(|session| session.trim().parse().ok());
    let dated_on = row.adopted_on.or_else(|| session.filter(|_| is_upr).and_then(upr_session).map(|(_, last)| last));
    let (symbol, paragraph, numbered) = match (&row.symbol, &row.paragraph) {
        (Some(symbol), Some(paragraph)) => (symbol.clone(), paragraph.clone(), true),
        _ => {
            let iso3 = lookup.iso3(state).unwrap_or_default();
            let (symbol, paragraph) = upr_reference(
                iso3,
                row.session.as_deref().unwrap_or_default(),
                row.recommended_by.as_deref().unwrap_or_default(),
                &row.text,
            );
            (symbol, paragraph, false)
        }
    };
    let recommended_by = match &row.recommended_by {
        Some(name) => Some(lookup.state(name).ok_or_else(|| unknown("recommended_by", "State", name))?),
        None => None,
    };
    let institution = |name: &str| lookup.institution(name, state);
    let lead = match &row.lead {
        Some(name) => Some(institution(name).ok_or_else(|| unknown("lead", "institution of that State", name))?),
        None => None,
    };
    let nature = match row.nature {
        Some(nature) => Nature::from_code(nature.as_str()).unwrap_or(Nature::Recommendation),
        None => Nature::Recommendation,
    };
    Ok(Resolved {
        themes: all("themes", "theme", &row.themes, |name| lookup.theme(name))?,
        groups: all("groups", "group", &row.groups, |name| lookup.group(name))?,
        provisions: all("provisions", "provision", &row.provisions, |name| lookup.provision(name))?,
        targets: all("sdg_targets", "SDG target", &row.sdg_targets, |name| lookup.target(name))?,
        supporting: all("supporting", "institution of that State", &row.supporting, institution)?,
        row,
        symbol,
        paragraph,
        numbered,
        state,
        mechanism,
        instrument,
        kind,
        dated_on,
        nature,
        recommended_by,
        lead,
    })
}

/// A number that orders the paragraphs of a document: «14» before «14(a)» before «15», «118.9» before «118.32».
pub fn position(paragraph: &str) -> i32 {
    let mut numbers = paragraph
        .split(|c: char| !c.is_ascii_digit())
        .filter(|digits| !digits.is_empty())
        .map(|digits| digits.parse::<i32>().unwrap_or(9_999));
    let major = numbers.next().unwrap_or(9_999).min(9_999);
    // A range («18-19») is ordered by its beginning; only «118.32» has a second level.
    let minor = if paragraph.contains('.') { numbers.next().unwrap_or(0).min(999) } else { 0 };
    let letter = paragraph
        .split('(')
        .nth(1)
        .and_then(|rest| rest.chars().next())
        .filter(char::is_ascii_lowercase)
        .map_or(0, |c| c as i32 - 'a' as i32 + 1);
    major * 100_000 + minor * 100 + letter
}

#[cfg(test)]
mod tests {
    use super::position;

    #[test]
    fn paragraphs_stand_in_their_order() {
        let order = ["7-8", "14", "14(a)", "14(b)", "15", "118.9", "118.32", "118.32(a)", "119", "annex"];
        assert!(order.windows(2).all(|pair| position(pair[0]) < position(pair[1])));
        assert!(position("99999999999999") > position("119"));
    }
}
