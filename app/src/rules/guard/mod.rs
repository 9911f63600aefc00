//! The child-data guard: signs of personal data in a text that somebody is about to publish. It only points; the author mends the
//! text or says that it may stand, and the moderator sees what was confirmed.
//!
//! A missed child is worse than a question too many, so where the two pull apart the guard asks. What it leaves alone, and why:
//! - a name by itself, or with an office: ministers, judges and authors are public. A name is marked beside an age, a school, a
//!   village, or as that of a child («the girl …»), of a child's parent or of a victim; and then wherever the text repeats it;
//! - toll-free numbers, short emergency numbers and those introduced as a helpline: they are there to be spread;
//! - addresses and mailboxes of ministries, courts and the United Nations. Those of organisations and shelters are marked: they can
//!   give away an author or those who are sheltered;
//! - case numbers, unless a child is spoken of in the same sentence.
//!
//! Signs of all four languages are looked for in every text: one that is written in Spanish may quote a statement in French.

mod addresses;
mod arabic_names;
mod arabic_words;
mod births;
mod identity;
pub mod material;
mod names;
mod people;
mod phones;
mod pieces;
mod plain;
mod plates;
mod reach;
#[cfg(test)]
mod tests;
mod words;

use plain::Plain;

/// What kind of personal data a piece of text may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// A name, beside something that says who it is.
    Name,
    /// The day on which somebody was born.
    BirthDate,
    Telephone,
    /// A number by which an authority, a court or a bank knows a person.
    IdentityNumber,
    /// A vehicle's plate.
    Plate,
    Email,
    StreetAddress,
    /// Somebody's page or handle in a social network.
    Account,
}

impl Kind {
    /// All of them.
    pub const ALL: [Kind; 8] =
        [Kind::Name, Kind::BirthDate, Kind::Telephone, Kind::IdentityNumber, Kind::Plate, Kind::Email, Kind::StreetAddress, Kind::Account];

    /// The kind's code, as it stands in what `answerable guard` prints.
    pub fn code(self) -> &'static str {
        match self {
            Kind::Name => "name",
            Kind::BirthDate => "birth_date",
            Kind::Telephone => "telephone",
            Kind::IdentityNumber => "identity_number",
            Kind::Plate => "plate",
            Kind::Email => "email",
            Kind::StreetAddress => "street_address",
            Kind::Account => "account",
        }
    }

    /// The key of the question that goes with a mark.
    pub fn question(self) -> String {
        format!("guard-{}", self.code().replace('_', "-"))
    }
}

/// A piece of a text that may be personal data. Places are bytes of the text, at the borders of characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Marked {
    pub start: usize,
    pub end: usize,
    pub kind: Kind,
}

/// A find in the folded text: from, to, kind.
type Find = (usize, usize, Kind);

/// The signs of personal data in a text, in order; no two overlap.
pub fn guard(text: &str) -> Vec<Marked> {
    let plain = Plain::of(text);
    let mut people = names::find(&plain);
    people.extend(arabic_names::find(&plain));
    let mut finds = reach::find(&plain);
    finds.extend(births::find(&plain));
    finds.extend(identity::find(&plain));
    finds.extend(identity::of_cases(&plain, &people));
    finds.extend(phones::find(&plain));
    finds.extend(plates::find(&plain));
    finds.extend(addresses::find(&plain));
    finds.extend(people);
    let mut kept = apart(finds);
    kept.sort_by_key(|find| find.0);
    let marked = kept.into_iter().map(|(from, to, kind)| {
        let (start, end) = plain.original(from, to);
        Marked { start, end, kind }
    });
    // Two finds may share a character that folds to several.
    let mut last = 0;
    marked
        .filter(|own| {
            own.start >= last && {
                last = own.end;
                true
            }
        })
        .collect()
}

/// Where finds overlap, the one that came first in the guard's order stays: an e-mail address is not also a handle.
fn apart(finds: Vec<Find>) -> Vec<Find> {
    let mut kept: std::collections::BTreeMap<usize, Find> = std::collections::BTreeMap::new();
    for find in finds.into_iter().filter(|(from, to, _)| from < to) {
        let free = kept.range(..find.1).next_back().is_none_or(|(_, other)| other.1 <= find.0);
        if free {
            kept.insert(find.0, find);
        }
    }
    kept.into_values().collect()
}
