//! `/themes`, `/groups`, `/mechanisms`, `/states`: the same register, seen from there.

pub mod group;
pub mod mechanisms;
pub mod state;
pub mod states;
pub mod theme;
pub mod themes;
