//! The names of States and areas, from the table of country codes that the Datasets project keeps.
//!
//! Of its many columns, the short names of UNTERM are taken; where UNTERM has none (areas that are not States, and a few States that it
//! lists otherwise), the name of the statistical standard M49.

use super::format::Format;
use super::header::{Columns, Header, Names};
use super::item::{CountryNames, Item};
use super::problem::{Reason, Refusal, shortened};
use super::row::Row;

const ISO3: Names = &["ISO3166-1-Alpha-3", "ISO3"];

pub(super) const COLUMNS: Columns =
    Columns { format: Format::CountryNames, required: &[ISO3, &["UNTERM English Short"]], optional: &[], closed: false };

const LANGUAGES: [(&str, &str, &str); 6] = [
    ("en", "UNTERM English Short", "official_name_en"),
    ("fr", "UNTERM French Short", "official_name_fr"),
    ("es", "UNTERM Spanish Short", "official_name_es"),
    ("ar", "UNTERM Arabic Short", "official_name_ar"),
    ("ru", "UNTERM Russian Short", "official_name_ru"),
    ("zh", "UNTERM Chinese Short", "official_name_cn"),
];

const ARTICLES: [&str; 10] = ["the", "le", "la", "les", "l'", "l’", "el", "los", "las", "lo"];

/// Reads the rows of a table of country codes.
#[derive(Debug)]
pub struct Countries {
    iso3: Option<usize>,
    /// For each language: its tag, the column of its UNTERM name, the column of its M49 name.
    languages: Vec<(&'static str, Option<usize>, Option<usize>)>,
}

impl Countries {
    pub fn new(header: &Header) -> Self {
        Self {
            iso3: header.find(ISO3),
            languages: LANGUAGES
                .iter()
                .map(|(language, short, other)| (*language, header.find(&[*short]), header.find(&[*other])))
                .collect(),
        }
    }

    pub fn read(&self, row: &Row<'_>) -> Result<Item, Refusal> {
        let iso3 = row.required(self.iso3)?;
        if iso3.len() != 3 || !iso3.bytes().all(|b| b.is_ascii_uppercase()) {
            let value = shortened(&iso3);
            return Err(row.refuse(self.iso3, Reason::NotAnIso3 { value }));
        }
        let mut names = Vec::with_capacity(self.languages.len());
        for (language, short, other) in &self.languages {
            let name = match row.text(*short)? {
                Some(name) => Some(name),
                None => row.text(*other)?,
            };
            if let Some(name) = name {
                names.push(((*language).to_owned(), without_article(&name).to_owned()));
            }
        }
        if names.is_empty() {
            return Err(row.refuse(None, Reason::Missing));
        }
        Ok(Item::CountryNames(CountryNames { iso3, names }))
    }
}

/// A name without its article and marks: «Afganistán (el)» → «Afganistán», «Niue **» → «Niue»; «Bolivia (Plurinational State of)» stays.
fn without_article(name: &str) -> &str {
    let name = name.trim_end_matches(['*', ' ']);
    let Some((start, bracket)) = name.strip_suffix(')').and_then(|name| name.rsplit_once('(')) else {
        return name;
    };
    let article = bracket.trim().to_lowercase();
    if ARTICLES.contains(&article.as_str()) { start.trim_end() } else { name }
}
