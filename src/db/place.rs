//! The file of a SQLite register: which file it is, for whom it is, and that there was one. Somebody restores a backup under a running
//! server, or a disk is not mounted at the start: neither may end in a second register that nobody notices.

use anyhow::{Context, bail};
use std::fs::{self, DirBuilder, File, Metadata, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// A file that was opened as the register.
#[derive(Clone, Debug)]
pub struct Place {
    path: PathBuf,
    /// Device and number on it.
    identity: Option<(u64, u64)>,
}

impl Place {
    /// The file at a path as it is now.
    pub fn of(path: &Path) -> Place {
        Place { path: path.to_path_buf(), identity: fs::metadata(path).ok().and_then(|data| identity(&data)) }
    }

    /// Whether the path leads elsewhere by now: the file was moved, removed or replaced, and what is written to the open one would be
    /// written to something that is the register no more.
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

/// The little file beside a register that says that there is one. Its name begins with a dot, so that `mv register.db*` leaves it.
fn mark(path: &Path) -> PathBuf {
    path.with_file_name(format!(".{}.is-expected", path.file_name().unwrap_or_default().to_string_lossy()))
}

/// Fails where there was a register and is none.
///
/// # Errors
/// With words on what to do.
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

/// Makes ready for a register at a path: the folder and the file, for their owner alone. A register that is there already loses what
/// other users of the machine may do with it; its group keeps what it has, for backups.
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

/// A folder for its owner alone, if it is not there yet.
///
/// # Errors
/// If it cannot be made.
pub fn private_folder(folder: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// A new file for its owner alone.
fn private_file(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Takes away what others than the owner and the group may do with a file or a folder.
///
/// # Errors
/// If it is not there or belongs to somebody else.
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
        // One from before.
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        prepare(&path).unwrap();
        assert_eq!(mode(&path), 0o640);
    }
}
