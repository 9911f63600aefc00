//! What becomes of the parts of an OpenDocument file.

/// The role of a part that is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Body,
    Settings,
    Picture,
}
