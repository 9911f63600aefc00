//! Finds a row of a reference list by what people call it: its code, its name in any language, or another name for it.

use crate::db::entities::*;
use answerable_domain::rules::folding::fold;
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, QueryOrder};
use std::collections::HashMap;

/// Keys by folded names. The first that claims a name has it: so codes are put in before names, and names before aliases.
#[derive(Debug)]
struct Names<K>(HashMap<String, K>);

impl<K: Copy> Names<K> {
    fn put(&mut self, name: &str, id: K) {
        let folded = plain(name);
        if !folded.is_empty() {
            self.0.entry(folded).or_insert(id);
        }
    }

    fn put_all<'a>(&mut self, rows: impl Iterator<Item = (K, Vec<&'a str>)> + Clone) {
        // By rank: every row's first name before any row's second.
        let most = rows.clone().map(|(_, names)| names.len()).max().unwrap_or(0);
        for rank in 0..most {
            for (id, names) in rows.clone() {
                if let Some(name) = names.get(rank) {
                    self.put(name, id);
                }
            }
        }
    }

    fn get(&self, name: &str) -> Option<K> {
        self.0.get(&plain(name)).copied()
    }
}

/// The reference lists and the institutions, indexed for looking up by name.
#[derive(Debug)]
pub struct Lookup {
    states: Names<state::Key>,
    iso2: HashMap<String, state::Key>,
    iso3: HashMap<state::Key, String>,
    mechanisms: Names<mechanism::Key>,
    instruments: Names<instrument::Key>,
    provisions: HashMap<(instrument::Key, String), provision::Key>,
    themes: Names<theme::Key>,
    groups: Names<group::Key>,
    targets: HashMap<String, sdg_target::Key>,
    institutions: HashMap<(state::Key, String), institution::Key>,
}

impl Lookup {
    /// Reads the lists from the database.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub async fn load(db: &impl ConnectionTrait) -> Result<Lookup, DbErr> {
        let states = state::Entity::find().order_by_asc(state::Column::Id).all(db).await?;
        let mechanisms = mechanism::Entity::find().order_by_asc(mechanism::Column::Position).all(db).await?;
        let instruments = instrument::Entity::find().order_by_asc(instrument::Column::Id).all(db).await?;
        let provisions = provision::Entity::find().all(db).await?;
        let themes = theme::Entity::find().order_by_asc(theme::Column::Position).all(db).await?;
        let groups = group::Entity::find().order_by_asc(group::Column::Position).all(db).await?;
        let targets = sdg_target::Entity::find().all(db).await?;
        let institutions = institution::Entity::find().order_by_asc(institution::Column::Id).all(db).await?;

        let mut lookup = Lookup {
            states: Names(HashMap::new()),
            iso2: states.iter().filter_map(|row| Some((row.iso2.clone()?, row.id))).collect(),
            iso3: states.iter().map(|row| (row.id, row.iso3.clone())).collect(),
            mechanisms: Names(HashMap::new()),
            instruments: Names(HashMap::new()),
            provisions: provisions.into_iter().map(|row| ((row.instrument_id, article(&row.code)), row.id)).collect(),
            themes: Names(HashMap::new()),
            groups: Names(HashMap::new()),
            targets: targets.into_iter().map(|row| (row.code, row.id)).collect(),
            institutions: HashMap::new(),
        };
        lookup.states.put_all(states.iter().map(|row| (row.id, called(&[&row.iso3], &row.names, &row.aliases))));
        lookup.mechanisms.put_all(mechanisms.iter().map(|row| (row.id, called(&[&row.slug, &row.abbreviation], &row.names, &row.aliases))));
        lookup.instruments.put_all(instruments.iter().map(|row| (row.id, called(&[&row.slug, &row.abbreviation], &row.names, ""))));
        lookup.themes.put_all(themes.iter().map(|row| {
            let codes = [row.slug.as_str(), row.code.as_deref().unwrap_or_default()];
            (row.id, called(&codes, &row.names, &row.aliases))
        }));
        lookup.groups.put_all(groups.iter().map(|row| (row.id, called(&[&row.slug], &row.names, &row.aliases))));
        for row in &institutions {
            let codes = [row.slug.as_str(), row.abbreviation.as_deref().unwrap_or_default()];
            for name in called(&codes, &row.names, "") {
                lookup.institutions.entry((row.state_id, plain(name))).or_insert(row.id);
            }
        }
        Ok(lookup)
    }

    /// The key of a State, by ISO code, name or another name.
    pub fn state(&self, name: &str) -> Option<state::Key> {
        // A code of two letters counts only in capitals: «no» is a word, «NO» is Norway.
        self.states.get(name).or_else(|| self.iso2.get(name.trim()).copied())
    }

    /// The ISO code of a State's key.
    pub fn iso3(&self, id: state::Key) -> Option<&str> {
        self.iso3.get(&id).map(String::as_str)
    }

    /// The key of a mechanism, by slug, abbreviation, name or another name.
    pub fn mechanism(&self, name: &str) -> Option<mechanism::Key> {
        self.mechanisms.get(name)
    }

    /// The key of an instrument, by slug, abbreviation or name.
    pub fn instrument(&self, name: &str) -> Option<instrument::Key> {
        self.instruments.get(name)
    }

    /// The key of an article of an instrument: «opsc:3(1)», «OPSC: art. 3 (1)».
    pub fn provision(&self, name: &str) -> Option<provision::Key> {
        let (instrument, code) = name.split_once(':')?;
        self.provisions.get(&(self.instrument(instrument)?, article(code))).copied()
    }

    /// The key of a theme, by slug, section («III.F»), name or another name.
    pub fn theme(&self, name: &str) -> Option<theme::Key> {
        self.themes.get(name)
    }

    /// The key of a group, by slug, name or another name.
    pub fn group(&self, name: &str) -> Option<group::Key> {
        self.groups.get(name)
    }

    /// The key of a target of the Sustainable Development Goals, by its number; words before and after it do not matter («SDG 16.2»,
    /// «16.2 - End abuse»).
    pub fn target(&self, name: &str) -> Option<sdg_target::Key> {
        let number = name.split_whitespace().find(|word| word.starts_with(|c: char| c.is_ascii_digit()))?;
        self.targets.get(&number.trim_end_matches(['.', ',', ':', '-']).to_ascii_lowercase()).copied()
    }

    /// The key of a State's institution, by slug, abbreviation or name.
    pub fn institution(&self, name: &str, state_id: state::Key) -> Option<institution::Key> {
        self.institutions.get(&(state_id, plain(name))).copied()
    }
}

/// All names of a row, in order of precedence: codes, names (English first), aliases.
fn called<'a>(codes: &[&'a str], names: &'a Localised, aliases: &'a str) -> Vec<&'a str> {
    let english = names.0.by_language().get("en").into_iter();
    let others = names.0.by_language().iter().filter(|(tag, _)| *tag != "en").map(|(_, name)| name);
    codes.iter().copied().chain(english.chain(others).map(String::as_str)).chain(aliases.split('|')).collect()
}

/// A name folded for comparison: «&» as «and», without the dash and the legacy code that exports put before it («- CRC-OP-SC», «A12
/// Acceptance of international norms»).
fn plain(name: &str) -> String {
    let name = name.trim().trim_start_matches("- ").trim_start();
    let name = match name.split_once(char::is_whitespace) {
        Some((code, rest)) if is_legacy_code(code) => rest,
        _ => name,
    };
    fold(&name.replace('&', " and "))
}

/// Whether a word is a legacy code: a letter from A to H and one to three digits.
fn is_legacy_code(code: &str) -> bool {
    let mut letters = code.chars();
    letters.next().is_some_and(|c| ('A'..='H').contains(&c)) && (2..=4).contains(&code.len()) && letters.all(|c| c.is_ascii_digit())
}

/// An article's code without spaces and «art.».
fn article(code: &str) -> String {
    let code: String = code.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect();
    ["article", "art.", "art"].iter().find_map(|word| code.strip_prefix(word)).unwrap_or(&code).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_compared_without_what_exports_add() {
        assert_eq!(plain("- CRC-OP-SC"), "crc op sc");
        assert_eq!(plain("A12 Acceptance of norms"), "acceptance of norms");
        assert_eq!(plain("Judges & lawyers"), plain("judges and lawyers"));
        assert_eq!(plain("I100 things"), "i100 things");
        assert_eq!(plain("  Viet Nam "), "viet nam");
    }

    #[test]
    fn articles_are_compared_without_spaces() {
        assert_eq!(article(" art. 3 (1) (a)(i)B"), "3(1)(a)(i)b");
    }
}
