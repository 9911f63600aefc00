//! The allocator, and how free memory goes back to the system (decision 52).
//!
//! Drawing a page is a third allocating and freeing: many small pieces, on whichever thread. mimalloc does it faster than glibc, and keeps more.

use libmimalloc_sys::{mi_collect, mi_option_set};

/// What `main.rs` sets as the allocator.
pub use mimalloc::MiMalloc;

/// `mi_option_purge_delay` of `mimalloc.h`, which the crate does not name: after how many milliseconds a free page goes back. Its
/// number is the same in versions 2 and 3; look there again before a later one is taken.
const PURGE_DELAY: libmimalloc_sys::mi_option_t = 15;

/// Lets free pages go back after a millisecond instead of ten: under load, 60 MB for two to seven per cent of its speed.
pub fn give_back_soon() {
    #[expect(unsafe_code, reason = "the library has no safe function; the option is one of its own, and it may be set at any time")]
    unsafe {
        mi_option_set(PURGE_DELAY, 1);
    }
}

/// Gives back what this thread has free, and what threads that ended have left. For a thread that used much and will use little: by itself it gives
/// nothing back until it frees something again.
pub fn give_back() {
    #[expect(unsafe_code, reason = "the library has no safe function; it may be called at any time, and touches only what is free")]
    unsafe {
        mi_collect(true);
    }
}
