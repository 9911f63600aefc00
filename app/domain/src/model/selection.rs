//! A reader's selection of recommendations: how the address of the search page is read, and how a selection becomes an address. Every
//! address gets an answer: a parameter that is not understood is left out, and the page says so.

use super::{Flag, MechanismKind, Nature, Status};
use std::borrow::Cow;

/// The parameters of an address: names and values.
pub type Parameters<'a> = Vec<(&'static str, Cow<'a, str>)>;

/// How many recommendations a page lists.
pub const PER_PAGE: u64 = 20;
/// The longest search that is read, in characters; the rest is cut off, and the page says so.
pub const LONGEST_SEARCH: usize = 300;
/// The most values that one selection may choose.
const MOST_CHOSEN: usize = 60;

/// What a selection can be narrowed by. Choosing several values of one facet means any of them (flags: all of them);
/// several facets mean all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Facet {
    State,
    Status,
    Verdict,
    /// An independent institution's verdict; `Verdict` is civil society's.
    Independent,
    Flag,
    Mechanism,
    Document,
    Year,
    Theme,
    Group,
    Institution,
    /// The institution that leads; `Institution` is any that answers, leading or supporting.
    Lead,
    Sdg,
    Target,
    Response,
}

impl Facet {
    /// Every facet, in the order in which the page offers them.
    pub const ALL: [Facet; 15] = [
        Facet::State,
        Facet::Status,
        Facet::Verdict,
        Facet::Independent,
        Facet::Flag,
        Facet::Mechanism,
        Facet::Year,
        Facet::Theme,
        Facet::Group,
        Facet::Institution,
        Facet::Lead,
        Facet::Sdg,
        Facet::Target,
        Facet::Document,
        Facet::Response,
    ];

    /// The name of the facet's parameter in addresses.
    pub fn code(self) -> &'static str {
        match self {
            Facet::State => "state",
            Facet::Status => "status",
            Facet::Verdict => "verdict",
            Facet::Independent => "independent",
            Facet::Flag => "flag",
            Facet::Mechanism => "mechanism",
            Facet::Document => "document",
            Facet::Year => "year",
            Facet::Theme => "theme",
            Facet::Group => "group",
            Facet::Institution => "institution",
            Facet::Lead => "lead",
            Facet::Sdg => "sdg",
            Facet::Target => "target",
            Facet::Response => "response",
        }
    }

    /// The facet for a parameter's name; `status[]`, as other programs write it, counts as `status`. None if it is unknown.
    pub fn from_code(code: &str) -> Option<Facet> {
        let code = code.strip_suffix("[]").unwrap_or(code);
        Facet::ALL.into_iter().find(|facet| facet.code() == code)
    }
}

/// The order of a list of recommendations.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// Recommendations of the newest document first.
    #[default]
    Newest,
    Oldest,
    /// The best match for the searched words first; offered only where there are words.
    Relevance,
    /// The longest overdue first, then the soonest due.
    Due,
    /// The newest report first.
    Reported,
    /// Where verdicts lie furthest from the State's status and most of them differ, first (`Standing::contested`).
    Contested,
}

impl Sort {
    /// Every order, in the sequence in which the page offers them.
    pub const ALL: [Sort; 6] = [Sort::Newest, Sort::Oldest, Sort::Relevance, Sort::Due, Sort::Reported, Sort::Contested];

    /// The order's value in addresses.
    pub fn code(self) -> &'static str {
        match self {
            Sort::Newest => "newest",
            Sort::Oldest => "oldest",
            Sort::Relevance => "relevance",
            Sort::Due => "due",
            Sort::Reported => "reported",
            Sort::Contested => "contested",
        }
    }
}

/// A reader's selection of recommendations: words, facets, order and page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// The words as they were typed, cut at the longest text that is read.
    pub text: String,
    pub chosen: Vec<(Facet, String)>,
    pub sort: Sort,
    /// The page's number, from 1.
    pub page: u64,
    /// Whether the address asked for a page by number.
    pub paged: bool,
    /// The parameters that were not understood («page=-1»), which the page names.
    pub ignored: Vec<String>,
}

impl Selection {
    /// Reads the parameters of an address.
    pub fn read<'a>(parameters: impl IntoIterator<Item = (&'a str, &'a str)>) -> Selection {
        let mut selection = Selection { page: 1, ..Selection::default() };
        for (name, value) in parameters {
            let value = value.trim();
            if value.is_empty() || name == "as_at" {
                continue;
            }
            let understood = match name {
                "q" => {
                    selection.text = value.chars().take(LONGEST_SEARCH).collect();
                    selection.text.len() == value.len()
                }
                "page" => match value.parse::<u64>() {
                    Ok(page) if (1..=u64::from(u32::MAX)).contains(&page) => {
                        selection.page = page;
                        selection.paged = true;
                        true
                    }
                    _ => false,
                },
                "sort" => match Sort::ALL.into_iter().find(|sort| sort.code() == value) {
                    Some(sort) => {
                        selection.sort = sort;
                        true
                    }
                    None => false,
                },
                name => Facet::from_code(name).is_some_and(|facet| selection.choose(facet, value)),
            };
            if !understood && selection.ignored.len() < 10 {
                let shown: String = format!("{name}={value}").chars().take(60).collect();
                selection.ignored.push(shown);
            }
        }
        selection
    }

    fn choose(&mut self, facet: Facet, value: &str) -> bool {
        let known = match facet {
            Facet::Status => Status::from_code(value).is_some(),
            Facet::Verdict | Facet::Independent => value == "none" || Status::from_code(value).is_some(),
            Facet::Flag => Flag::from_code(value).is_some(),
            Facet::Year => value.len() == 4 && value.bytes().all(|b| b.is_ascii_digit()),
            _ => value.len() <= 200,
        };
        let fits = known && self.chosen.len() < MOST_CHOSEN;
        let pair = (facet, value.to_string());
        if fits && !self.chosen.contains(&pair) {
            self.chosen.push(pair);
        }
        fits
    }

    /// Whether this value of the facet is chosen.
    pub fn has(&self, facet: Facet, value: &str) -> bool {
        self.chosen.iter().any(|(chosen, code)| *chosen == facet && code == value)
    }

    /// Whether neither words nor facets are chosen, so that it is the whole register.
    pub fn is_everything(&self) -> bool {
        self.text.is_empty() && self.chosen.is_empty()
    }

    /// The same selection with this value added, or removed if it was chosen, on the first page.
    pub fn toggled(&self, facet: Facet, value: &str) -> Selection {
        let mut other = Selection { page: 1, ignored: Vec::new(), ..self.clone() };
        if other.has(facet, value) {
            other.chosen.retain(|(chosen, code)| !(*chosen == facet && code == value));
        } else {
            other.chosen.push((facet, value.to_string()));
        }
        other
    }

    /// The same selection on this page.
    pub fn on_page(&self, page: u64) -> Selection {
        Selection { page, ..self.clone() }
    }

    /// The parameters of the selection's address, in an order that does not depend on how it was chosen.
    pub fn parameters(&self) -> Parameters<'_> {
        self.parameters_of(self.chosen(), self.page)
    }

    /// The parameters of the address of [`toggled`](Selection::toggled): a page of results has hundreds of them.
    pub fn parameters_toggled<'a>(&'a self, facet: Facet, value: &'a str) -> Parameters<'a> {
        let mut chosen = self.chosen();
        chosen.retain(|one| *one != (facet, value));
        if chosen.len() == self.chosen.len() {
            chosen.push((facet, value));
        }
        self.parameters_of(chosen, 1)
    }

    fn chosen(&self) -> Vec<(Facet, &str)> {
        self.chosen.iter().map(|(facet, value)| (*facet, value.as_str())).collect()
    }

    fn parameters_of<'a>(&'a self, mut chosen: Vec<(Facet, &'a str)>, page: u64) -> Parameters<'a> {
        let mut parameters = Vec::with_capacity(chosen.len() + 3);
        if !self.text.is_empty() {
            parameters.push(("q", self.text.as_str().into()));
        }
        chosen.sort_unstable();
        parameters.extend(chosen.into_iter().map(|(facet, value)| (facet.code(), value.into())));
        if self.sort != Sort::default() {
            parameters.push(("sort", self.sort.code().into()));
        }
        if page > 1 {
            parameters.push(("page", page.to_string().into()));
        }
        parameters
    }
}

/// Whether paragraphs of this nature count in lists and figures.
pub fn counts(nature: Nature) -> bool {
    nature == Nature::Recommendation
}

/// Whether mechanisms of this kind are bodies of the United Nations.
pub fn is_united_nations(kind: MechanismKind) -> bool {
    matches!(kind, MechanismKind::TreatyBody | MechanismKind::Upr | MechanismKind::SpecialProcedure)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_and_back() {
        let read =
            Selection::read([("q", " sale  of children "), ("state", "PRY"), ("status[]", "planned"), ("sort", "due"), ("page", "3")]);
        assert_eq!(read.text, "sale  of children");
        assert!(read.has(Facet::State, "PRY") && read.has(Facet::Status, "planned"));
        assert_eq!((read.sort, read.page), (Sort::Due, 3));
        assert!(read.ignored.is_empty());
        let pairs = read.parameters();
        let again = Selection::read(pairs.iter().map(|(name, value)| (*name, value.as_ref())));
        assert_eq!(again, read);
        for (facet, value) in [(Facet::State, "PRY"), (Facet::State, "ARG"), (Facet::Flag, "silent")] {
            assert_eq!(read.parameters_toggled(facet, value), read.toggled(facet, value).parameters(), "{value}");
        }
    }

    #[test]
    fn what_is_not_understood_is_left_out_and_named() {
        let read = Selection::read([
            ("page", "-1"),
            ("page", "99999999999999999999"),
            ("status[]", "x"),
            ("year", "20x6"),
            ("sort", "'"),
            ("nonsense", "1"),
            ("state", ""),
        ]);
        assert_eq!((read.page, read.chosen.len()), (1, 0));
        assert_eq!(read.ignored.len(), 6);
    }

    #[test]
    fn limits_hold() {
        let long = "x".repeat(100_000);
        let read = Selection::read([("q", long.as_str()), ("theme", long.as_str())]);
        assert_eq!(read.text.len(), LONGEST_SEARCH);
        assert!(read.chosen.is_empty() && read.ignored.iter().all(|shown| shown.len() <= 60));
        let many: Vec<_> = (0..1000).map(|n| n.to_string()).collect();
        assert_eq!(Selection::read(many.iter().map(|n| ("theme", n.as_str()))).chosen.len(), MOST_CHOSEN);
    }

    #[test]
    fn choosing_again_unchooses_and_returns_to_the_first_page() {
        let read = Selection::read([("state", "PRY"), ("page", "4")]);
        let more = read.toggled(Facet::Year, "2024");
        assert_eq!((more.chosen.len(), more.page), (2, 1));
        assert_eq!(more.toggled(Facet::Year, "2024").toggled(Facet::State, "PRY").chosen, []);
    }
}
