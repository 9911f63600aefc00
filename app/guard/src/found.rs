//! What the guard finds: where, and of which kind.

/// The kinds of personal data that a piece of text may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// A name beside something that says who the person is.
    Name,
    /// The day on which somebody was born.
    BirthDate,
    Telephone,
    /// A number by which an authority, a court or a bank knows a person.
    IdentityNumber,
    /// A vehicle's registration plate.
    Plate,
    Email,
    StreetAddress,
    /// Somebody's page or handle on a social network.
    Account,
    /// A point on the map: coordinates, the address of a map, a plus code.
    Location,
    /// The name of a picture, film or recording file: it shows somebody, and its name often says whom.
    MediaFile,
    /// What a hospital knows of somebody: a diagnosis of one person, a patient's number.
    Health,
    /// Several facts that together point to one person: age, school, place, kin, trade, day.
    OnePerson,
}

impl Kind {
    /// Every kind of sign, in the order of the list.
    pub const ALL: [Kind; 12] = [
        Kind::Name,
        Kind::BirthDate,
        Kind::Telephone,
        Kind::IdentityNumber,
        Kind::Plate,
        Kind::Email,
        Kind::StreetAddress,
        Kind::Account,
        Kind::Location,
        Kind::MediaFile,
        Kind::Health,
        Kind::OnePerson,
    ];

    /// The kind's code, as `answerable guard` prints it.
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
            Kind::Location => "location",
            Kind::MediaFile => "media_file",
            Kind::Health => "health",
            Kind::OnePerson => "one_person",
        }
    }

    /// The key of the question that is asked about a mark of this kind.
    pub fn question(self) -> String {
        format!("guard-{}", self.code().replace('_', "-"))
    }
}

/// A piece of a text that may be personal data. `start` and `end` are bytes of the author's text, at the borders of characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Marked {
    pub start: usize,
    pub end: usize,
    pub kind: Kind,
}

/// A find in the folded text: its start, its end, its kind.
pub(crate) type Find = (usize, usize, Kind);
