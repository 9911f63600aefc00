//! Limits what reading a PDF may cost.

use lopdf::Stream;
use std::time::{Duration, Instant};

/// The most bytes that may be unpacked for all pages together, and for one stream.
const BYTES: usize = 64 << 20;
const LARGEST_STREAM: usize = 16 << 20;
/// The most signs and instructions that are looked at.
const STEPS: usize = 10_000_000;
/// The most fonts that are read, some more than once.
const FONTS: usize = 5_000;
/// The longest time that reading may take.
const LONGEST: Duration = Duration::from_secs(10);

pub(super) struct Budget {
    bytes: usize,
    steps: usize,
    fonts: usize,
    until: Instant,
    /// Whether nothing is left of the budget.
    pub spent: bool,
    /// Whether something could not be unpacked.
    pub broken: bool,
}

impl Budget {
    pub fn new() -> Budget {
        Budget { bytes: BYTES, steps: STEPS, fonts: FONTS, until: Instant::now() + LONGEST, spent: false, broken: false }
    }

    /// Takes one more step of the budget; answers whether there was one.
    pub fn step(&mut self) -> bool {
        self.steps = self.steps.saturating_sub(1);
        if self.steps == 0 || self.steps.is_multiple_of(4096) && Instant::now() > self.until {
            self.spent = true;
        }
        !self.spent
    }

    /// Takes one more font of the budget.
    pub fn font(&mut self) {
        self.fonts = self.fonts.saturating_sub(1);
        if self.fonts == 0 || Instant::now() > self.until {
            self.spent = true;
        }
    }

    /// The content of a stream, as far as it can be unpacked within the budget.
    pub fn unpacked(&mut self, stream: &Stream) -> Vec<u8> {
        let content = stream.get_plain_content_with_limit(self.bytes.min(LARGEST_STREAM));
        let cost = content.as_ref().map_or(LARGEST_STREAM / 4, Vec::len).max(1024);
        self.bytes = self.bytes.saturating_sub(cost);
        if self.bytes == 0 || Instant::now() > self.until {
            self.spent = true;
        }
        self.broken |= content.is_err();
        content.unwrap_or_default()
    }
}
