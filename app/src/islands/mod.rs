//! The few things that need the browser. Each is whole without it: what the server draws works as a plain form or link.

pub mod send_file;
pub mod suggest;

/// What the loader calls once, before it wakes each island.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
