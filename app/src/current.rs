//! The reader for whom the current page is drawn. A page is drawn by one thread without a pause, so that thread knows the reader; Leptos'
//! context, which every word would have to be looked up in, costs a twentieth of a page.

use answerable_domain::reader::Reader;
use std::cell::RefCell;
use std::sync::Arc;

thread_local! {
    static READER: RefCell<Option<Arc<Reader>>> = const { RefCell::new(None) };
}

/// Draws something for a reader.
pub fn drawn_for<T>(reader: Arc<Reader>, draw: impl FnOnce() -> T) -> T {
    /// Puts the reader from before back, after a panic too.
    struct Before(Option<Arc<Reader>>);
    impl Drop for Before {
        fn drop(&mut self) {
            READER.set(self.0.take());
        }
    }
    let _before = Before(READER.replace(Some(reader)));
    draw()
}

/// The reader for whom the current page is drawn.
///
/// # Panics
/// Outside of [`drawn_for`], in which [`crate::pages::draw`] draws.
#[expect(clippy::expect_used, reason = "`drawn_for` provides the reader, and nothing else draws")]
pub fn reader() -> Arc<Reader> {
    READER.with_borrow(Clone::clone).expect("a page is drawn for a reader")
}
