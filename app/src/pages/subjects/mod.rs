//! `/themes`, `/groups`, `/mechanisms`, `/states`: the register as seen from each of these.

pub mod group;
pub mod mechanisms;
pub mod state;
pub mod states;
pub mod theme;
pub mod themes;
