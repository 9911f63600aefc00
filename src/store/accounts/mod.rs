//! People who sign in: who they are, what they have shown, and the secrets behind it. Pages and commands see a
//! [`SignedIn`](answerable_domain::model::SignedIn), which is made here.

pub mod device;
pub mod doors;
pub mod invitations;
pub mod moderators;
pub mod news;
pub mod open_work;
pub mod passwords;
pub mod recovery;
pub mod sessions;
pub mod sign_ins;
pub mod throttle;
pub mod totp;

pub use doors::Doors;
