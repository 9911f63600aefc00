//! Why a package is refused. Who asked for it turns this into words for people.

/// Why a package, or the XML of one of its parts, is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// The package or one of its parts cannot be read.
    #[error("its archive cannot be read")]
    Damaged,
    /// Something is hidden before, after or between the parts, or a part says of itself what the directory does not say.
    #[error("its archive holds something that is not in its directory")]
    Hidden,
    /// The name of a part leads outside the package, cannot be shown, or occurs twice.
    #[error("the parts of its archive have no proper names")]
    PartNames,
    /// A part is encrypted.
    #[error("its archive is encrypted")]
    Encrypted,
    /// The parts unpack to more than is allowed, or to far more than their packed size.
    #[error("its archive unpacks to too much")]
    Bomb,
    /// The package has more parts than are allowed.
    #[error("its archive has too many parts")]
    TooManyParts,
    /// The XML of a part is not well-formed, or not in an encoding that office files have.
    #[error("broken XML near byte {at}")]
    BrokenXml {
        /// Where in the part it breaks.
        at: u64,
    },
    /// The XML declares a document type, which could define entities or load them from elsewhere.
    #[error("its XML declares a document type")]
    DocumentType,
    /// The XML names an entity other than XML's own five.
    #[error("its XML names an unknown entity")]
    UnknownEntity,
    /// The elements of the XML are nested too deeply, or it would have to be held in memory as a whole and is too long for that.
    #[error("its XML is nested too deeply")]
    TooComplex,
}

/// What can go wrong with a package: either it is refused, or the machine failed.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// The package is at fault.
    #[error(transparent)]
    Refused(#[from] Refused),
    /// Reading failed for a reason that is not the package's.
    #[error("a file could not be read")]
    Io(#[from] std::io::Error),
}

impl Fault {
    /// The reason why the package is refused, if it was the package's fault.
    #[must_use]
    pub fn refused(&self) -> Option<Refused> {
        match self {
            Fault::Refused(refused) => Some(*refused),
            Fault::Io(_) => None,
        }
    }
}
