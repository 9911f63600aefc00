//! What is told across a page while it is drawn.

use leptos::prelude::*;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// What a page's body tells the shell while it is drawn. This works because the body is drawn first.
#[derive(Clone, Debug, Default)]
pub struct Told {
    failed: Arc<AtomicBool>,
}

impl Told {
    /// Notes that a form was not accepted, so that the page's title says so too. Outside of a page it does nothing.
    pub fn that_a_form_failed() {
        if let Some(told) = use_context::<Told>() {
            told.failed.store(true, Ordering::Relaxed);
        }
    }

    /// Whether the body has noted that a form was not accepted.
    pub fn of_a_failed_form() -> bool {
        use_context::<Told>().is_some_and(|told| told.failed.load(Ordering::Relaxed))
    }
}
