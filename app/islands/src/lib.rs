//! The islands: the few parts of pages that run in the browser. Each works without it too, since what the server draws is a plain form or
//! link.

pub mod send_file;
pub mod suggest;

/// Starts the islands in the browser. The page's loader calls it once, before it wakes each island.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
