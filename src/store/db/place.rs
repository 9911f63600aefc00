//! The file of a SQLite register: which file it is, who may use it, and that there was one. A backup may be restored under a running
//! server, or a disk may not be mounted at the start: neither may end in a second register that nobody notices.

use anyhow::{Context, bail};
use std::fs::{self, DirBuilder, File, Metadata, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// The file that was opened as the register: its path and its identity on disk.
#[derive(Clone, Debug)]
pub struct Place {
    path: PathBuf,
    /// The number of the device, and the file's number on it.
    identity: Option<(u64, u64)>,
}

impl Place {
    /// Takes down which file is at a path now.
    pub fn of(path: &Path) -> Place {
        Place { path: path.to_path_buf(), identity: fs::metadata(path).ok().and_then(|data| identity(&data)) }
    }

    /// Whether the path leads elsewhere by now: the file was moved, removed or replaced, and what is written to the open file would go
    /// into one that is no longer the register.
    pub fn is_left(&self) -> bool {
        match (self.identity, fs::metadata(&self.path)) {
            (Some(known), Ok(now)) => identity(&now).is_some_and(|now| now != known),
            (Some(_), Err(error)) => error.kind() == io::ErrorKind::NotFound,
            (None, _) => false,
        }
    }
}

#[cfg(unix)]
fn identity(data: &Metadata) -> Option<(u64, u64)> {
    use std::os::unix::fs::MetadataExt;
    Some((data.dev(), data.ino()))
}

#[cfg(not(unix))]
fn identity(_: &Metadata) -> Option<(u64, u64)> {
    None
}

/// The path of the small file beside a register that says that there is one. Its name begins with a dot, so that `mv register.db*` leaves
/// it.
fn mark(path: &Path) -> PathBuf {
    path.with_file_name(format!(".{}.is-expected", path.file_name().unwrap_or_default().to_string_lossy()))
}

/// Checks that a register has not gone missing: fails where there was a register and is none now.
///
/// # Errors
/// If the mark is there and the register is not, with words on what to do.
pub fn missed(path: &Path) -> anyhow::Result<()> {
    let mark = mark(path);
    if !path.exists() && mark.exists() {
        bail!(
            "there was a register at {}, and its file is gone. Nothing was created.\n  Put the file back, or restore a backup (README, «Backing up»). To begin an empty register there on purpose, remove {} first.",
            path.display(),
            mark.display()
        );
    }
    Ok(())
}

/// Makes ready for a register at a path: makes the folder and the file, for their owner alone. From a register that is there already it
/// removes the permissions of other users of the machine; its group keeps its permissions, for backups.
///
/// # Errors
/// If there was a register and is none; if the folder or the file cannot be made.
pub fn prepare(path: &Path) -> anyhow::Result<()> {
    missed(path)?;
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        private_folder(folder).with_context(|| format!("cannot make the folder {} for the database", folder.display()))?;
    }
    if path.exists() {
        // SQLite gives the files beside it the same permissions when it makes them.
        for ending in ["", "-wal", "-shm"] {
            let mut name = path.as_os_str().to_os_string();
            name.push(ending);
            if let Err(error) = not_for_others(Path::new(&name))
                && error.kind() != io::ErrorKind::NotFound
            {
                tracing::warn!(%error, path = %path.display(), "other users of this machine may be able to read the register");
            }
        }
    } else {
        private_file(path).with_context(|| format!("cannot make the file {} for the database", path.display()))?;
    }
    Ok(())
}

/// Leaves the mark that there is a register at a path.
pub fn remember(path: &Path) {
    let mark = mark(path);
    if mark.exists() {
        return;
    }
    let words = "There is a register beside this file. If it is missing, the program does not begin an empty one in its place.\n";
    if let Err(error) = private_file(&mark).and_then(|mut file| file.write_all(words.as_bytes())) {
        tracing::warn!(%error, path = %mark.display(), "the file that says that there is a register cannot be written");
    }
}

/// Makes a folder for its owner alone, if it is not there yet.
///
/// # Errors
/// If the folder cannot be made.
pub fn private_folder(folder: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Opens a new file that only its owner may read or write.
fn private_file(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Removes the permissions that others than the owner and the group have on a file or a folder.
///
/// # Errors
/// If the file or folder is not there or belongs to somebody else.
pub fn not_for_others(path: &Path) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mut permissions = fs::metadata(path)?.permissions();
        if permissions.mode() & 0o007 != 0 {
            permissions.set_mode(permissions.mode() & !0o007);
            fs::set_permissions(path, permissions)?;
        }
    }
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_was_moved_or_replaced_is_noticed() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("register.db");
        prepare(&path).unwrap();
        let place = Place::of(&path);
        assert!(!place.is_left());
        fs::rename(&path, folder.path().join("elsewhere.db")).unwrap();
        assert!(place.is_left(), "moved");
        fs::copy(folder.path().join("elsewhere.db"), &path).unwrap();
        assert!(place.is_left(), "replaced by a copy");
        fs::rename(folder.path().join("elsewhere.db"), &path).unwrap();
        assert!(!place.is_left(), "put back");
    }

    #[test]
    fn where_there_was_a_register_no_empty_one_is_made() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("register.db");
        prepare(&path).unwrap();
        remember(&path);
        assert!(!mark(&path).file_name().unwrap().to_str().unwrap().starts_with("register.db"), "«mv register.db*» would take it along");
        fs::remove_file(&path).unwrap();
        let refused = format!("{:#}", prepare(&path).unwrap_err());
        assert!(refused.contains("its file is gone") && refused.contains(".is-expected"), "{refused}");
        assert!(!path.exists());
        fs::remove_file(mark(&path)).unwrap();
        prepare(&path).unwrap();
        assert!(path.exists());
    }

    #[cfg(unix)]
    #[test]
    fn nobody_else_on_the_machine_reads_it() {
        use std::os::unix::fs::PermissionsExt;
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("data/register.db");
        prepare(&path).unwrap();
        assert_eq!((mode(path.parent().unwrap()), mode(&path)), (0o700, 0o600));
        // A file that was left from before, readable by all.
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        prepare(&path).unwrap();
        assert_eq!(mode(&path), 0o640);
    }
}
