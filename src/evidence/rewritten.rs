//! Writes a new archive: no dates, no comments, no extra fields, parts in a fixed order.

use super::refused::Fault;
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// An archive that is being written. The same parts always give the same bytes.
pub struct Rewritten {
    zip: ZipWriter<BufWriter<File>>,
}

impl Rewritten {
    /// Begins an archive in a new file.
    ///
    /// # Errors
    /// When the file cannot be made.
    pub fn create(path: &Path) -> Result<Rewritten, Fault> {
        Ok(Rewritten { zip: ZipWriter::new(BufWriter::new(File::create(path)?)) })
    }

    /// Begins a part; what is written next goes into it.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn begin(&mut self, name: &str, stored: bool) -> Result<(), Fault> {
        let method = if stored { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        let options = SimpleFileOptions::default().compression_method(method).last_modified_time(DateTime::DEFAULT).unix_permissions(0o644);
        Ok(self.zip.start_file(name, options).map_err(io::Error::from)?)
    }

    /// Adds a whole part.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn add(&mut self, name: &str, bytes: &[u8]) -> Result<(), Fault> {
        self.begin(name, false)?;
        Ok(self.zip.write_all(bytes)?)
    }

    /// Writes the directory and ends the archive.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn finish(self) -> Result<(), Fault> {
        let mut file = self.zip.finish().map_err(io::Error::from)?;
        Ok(file.flush()?)
    }
}

impl Write for Rewritten {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.zip.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
