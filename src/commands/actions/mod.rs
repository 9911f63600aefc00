//! What institutions do about recommendations: an action is drafted, submitted, published, and changes by a new version until it is
//! finished or abandoned. A draft keeps everything as it was typed; it is read only when it is submitted or published.

mod input;
mod publish;
mod rows;
mod step;

pub use input::ActionInput;
pub use step::{ActionPlace, Stepped, action_step};
