//! The keys of who acts. The domain knows no tables: there an account has plain numbers, and here they are said to be keys, once for all.

use crate::db::entities::{institution, organisation, person, session, state};
use answerable_domain::model::SignedIn;

/// The numbers of an account as keys of the tables that they come from.
pub trait AccountKeys {
    /// The key of the person.
    fn person_key(&self) -> person::Key;

    /// The key of the session in which the person acts.
    fn session_key(&self) -> session::Key;

    /// The key of the institution to which the person belongs; none for members of other bodies.
    fn institution_key(&self) -> Option<institution::Key>;

    /// The key of the organisation to which the person belongs; none for members of other bodies.
    fn organisation_key(&self) -> Option<organisation::Key>;

    /// The key of the organisation of which the person is the lead; none for everybody else.
    fn led_key(&self) -> Option<organisation::Key>;

    /// The key of the State whose mechanism the person coordinates; none for everybody else.
    fn state_key(&self) -> Option<state::Key>;
}

impl AccountKeys for SignedIn {
    fn person_key(&self) -> person::Key {
        person::Key::new(self.person_id)
    }

    fn session_key(&self) -> session::Key {
        session::Key::new(self.session_id)
    }

    fn institution_key(&self) -> Option<institution::Key> {
        self.institution().map(institution::Key::new)
    }

    fn organisation_key(&self) -> Option<organisation::Key> {
        self.organisation().map(organisation::Key::new)
    }

    fn led_key(&self) -> Option<organisation::Key> {
        self.leads().map(organisation::Key::new)
    }

    fn state_key(&self) -> Option<state::Key> {
        self.coordinates().map(state::Key::new)
    }
}
