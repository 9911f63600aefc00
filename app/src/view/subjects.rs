//! The register as seen from one thing: a theme, a group, a mechanism, a State; and the lists of these.

use super::search::FacetCounts;
use crate::model::*;
use chrono::NaiveDate;

/// The register as seen from one thing.
#[derive(Clone, Debug, Default)]
pub struct Aspect {
    /// The selection that its figures are counted from, so that each can be followed to its rows.
    pub chosen: Vec<(Facet, String)>,
    pub tally: Tally,
    /// The oldest year first.
    pub years: Vec<YearEnd>,
    /// What waits to be done, the longest overdue or soonest due first; then the newest.
    pub pressing: Vec<Listed>,
    /// What else it can be seen from, the most frequent values first.
    pub across: Vec<FacetCounts>,
    /// Whether there are recommendations, and all of them are addressed to fictional States.
    pub fiction: bool,
}

/// Something with the number of its recommendations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
    pub named: Named,
    pub count: u64,
}

/// A theme with those below it.
#[derive(Clone, Debug)]
pub struct ThemeNode {
    pub named: Named,
    /// The section of the Guidelines («III.A»), where it is one.
    pub section: Option<String>,
    /// Recommendations about it or about a theme below it, each counted once.
    pub count: u64,
    /// The themes that the count is taken from.
    pub within: Vec<String>,
    pub below: Vec<ThemeNode>,
}

/// A scheme of themes.
#[derive(Clone, Debug)]
pub struct Scheme {
    /// «opsc», «general».
    pub code: String,
    pub roots: Vec<ThemeNode>,
}

/// All themes and groups.
#[derive(Clone, Debug)]
pub struct ThemeList {
    pub schemes: Vec<Scheme>,
    pub groups: Vec<Counted>,
}

/// A theme's page.
#[derive(Clone, Debug)]
pub struct ThemePage {
    pub node: ThemeNode,
    pub scheme: String,
    /// The themes above it, the nearest last.
    pub above: Vec<Named>,
    pub aspect: Aspect,
}

/// A group's page.
#[derive(Clone, Debug)]
pub struct GroupPage {
    pub named: Named,
    pub aspect: Aspect,
}

/// A mechanism in the list.
#[derive(Clone, Debug)]
pub struct MechanismRow {
    pub named: Named,
    pub abbreviation: String,
    pub kind: MechanismKind,
    pub documents: u64,
    pub recommendations: u64,
}

/// A document as these pages list it.
#[derive(Clone, Debug)]
pub struct DocumentRow {
    pub symbol: String,
    pub titles: Words,
    pub kind: DocumentKind,
    pub mechanism: Named,
    pub state: Named,
    pub fiction: bool,
    pub dated_on: NaiveDate,
    pub recommendations: u64,
}

/// A mechanism's page.
#[derive(Clone, Debug)]
pub struct MechanismPage {
    pub named: Named,
    pub abbreviation: String,
    pub kind: MechanismKind,
    /// The newest first.
    pub documents: Vec<DocumentRow>,
    pub aspect: Aspect,
}

/// A State in the list.
#[derive(Clone, Debug)]
pub struct StateRow {
    pub named: Named,
    pub fiction: bool,
    pub documents: u64,
    pub tally: Tally,
}

/// A date of a reporting cycle that is still to come.
#[derive(Clone, Debug)]
pub struct NextDate {
    pub falls_on: NaiveDate,
    pub kind: CycleDateKind,
    /// The treaty, or the mechanism where there is none.
    pub under: Named,
    pub cycle: i32,
}

/// An institution as a State's page lists it.
#[derive(Clone, Debug)]
pub struct InstitutionRow {
    pub named: Named,
    pub kind: InstitutionKind,
    /// How many recommendations it leads on the day.
    pub leads: u64,
}

/// An organisation as a State's page lists it: only those that have spoken under their own name, so that silence here
/// tells nothing of who stands behind a pseudonym.
#[derive(Clone, Debug)]
pub struct OrganisationRow {
    pub named: Named,
    pub kind: OrganisationKind,
}

/// A State's page.
#[derive(Clone, Debug)]
pub struct StatePage {
    pub named: Named,
    pub fiction: bool,
    pub note: Words,
    /// The newest first.
    pub documents: Vec<DocumentRow>,
    pub institutions: Vec<InstitutionRow>,
    pub next_dates: Vec<NextDate>,
    pub organisations: Vec<OrganisationRow>,
    pub aspect: Aspect,
}
