//! TXT and CSV are their text.

use super::super::clean::decode;
use super::super::refused::Fault;
use super::Lines;
use std::fs;
use std::path::Path;

pub(super) fn read(path: &Path, lines: &mut Lines) -> Result<(), Fault> {
    let bytes = fs::read(path)?;
    lines.push(&decode(&bytes)?.replace("\r\n", "\n"));
    Ok(())
}
