//! What the pages of a theme, group, mechanism or State show, and the lists of these.

use super::search::FacetCounts;
use crate::model::*;
use chrono::NaiveDate;

/// The register from one point of view (a theme, group, mechanism, State …): figures and lists of its recommendations.
#[derive(Clone, Debug, Default)]
pub struct Aspect {
    /// The selection that the figures are counted from; each figure links to the recommendations it counts.
    pub chosen: Vec<(Facet, String)>,
    pub tally: Tally,
    /// The State's account at each year's end, the oldest year first.
    pub years: Vec<YearEnd>,
    /// The recommendations that wait to be done, the longest overdue or soonest due first; then the newest.
    pub pressing: Vec<Listed>,
    /// Facets by which the same recommendations can be narrowed, the most frequent values first.
    pub across: Vec<FacetCounts>,
    /// Whether there are recommendations and all of them are addressed to fictional States.
    pub fiction: bool,
}

/// A named thing with the number of its recommendations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
    pub named: Named,
    pub count: u64,
}

/// A theme with the themes below it in its scheme.
#[derive(Clone, Debug)]
pub struct ThemeNode {
    pub named: Named,
    /// The section of the Guidelines («III.A»), where it is one.
    pub section: Option<String>,
    /// The number of recommendations about it or about a theme below it, each counted once.
    pub count: u64,
    /// The slugs of the themes that the count includes.
    pub within: Vec<String>,
    pub below: Vec<ThemeNode>,
}

/// A scheme of themes, as trees.
#[derive(Clone, Debug)]
pub struct Scheme {
    /// The scheme's code: «opsc», «general».
    pub code: String,
    pub roots: Vec<ThemeNode>,
}

/// What the page of all themes and groups shows.
#[derive(Clone, Debug)]
pub struct ThemeList {
    pub schemes: Vec<Scheme>,
    pub groups: Vec<Counted>,
}

/// What the page of a theme shows.
#[derive(Clone, Debug)]
pub struct ThemePage {
    pub node: ThemeNode,
    pub scheme: String,
    /// The themes above it, the nearest last.
    pub above: Vec<Named>,
    pub aspect: Aspect,
}

/// What the page of a group shows.
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

/// A document as the pages of a mechanism and of a State list it.
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

/// What the page of a mechanism shows.
#[derive(Clone, Debug)]
pub struct MechanismPage {
    pub named: Named,
    pub abbreviation: String,
    pub kind: MechanismKind,
    /// Its documents, the newest first.
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
pub struct StateDate {
    pub falls_on: NaiveDate,
    pub kind: CycleDateKind,
    /// The treaty, or the mechanism where it has no treaty.
    pub under: Named,
    pub cycle: i32,
}

/// An institution as a State's page lists it.
#[derive(Clone, Debug)]
pub struct InstitutionRow {
    pub named: Named,
    pub kind: InstitutionKind,
    /// How many recommendations it leads on the reader's day.
    pub leads: u64,
}

/// An organisation as a State's page lists it. Only organisations that have published under their own name are listed, so that the list
/// tells nothing of who stands behind a pseudonym.
#[derive(Clone, Debug)]
pub struct OrganisationRow {
    pub named: Named,
    pub kind: OrganisationKind,
}

/// What the page of a State shows.
#[derive(Clone, Debug)]
pub struct StatePage {
    pub named: Named,
    pub fiction: bool,
    pub note: Words,
    /// Its documents, the newest first.
    pub documents: Vec<DocumentRow>,
    pub institutions: Vec<InstitutionRow>,
    pub next_dates: Vec<StateDate>,
    pub organisations: Vec<OrganisationRow>,
    pub aspect: Aspect,
}
