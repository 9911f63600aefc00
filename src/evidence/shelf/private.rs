//! Makes folders that other users of the machine cannot read.

use std::fs::{self, DirBuilder};
use std::io;
use std::path::Path;

/// Makes the folder, with those above it, for its owner alone. One that is there already is closed to other users of the machine; its group
/// keeps its permissions, for backups.
pub fn folder(folder: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mut permissions = fs::metadata(folder)?.permissions();
        if permissions.mode() & 0o007 != 0 {
            permissions.set_mode(permissions.mode() & !0o007);
            fs::set_permissions(folder, permissions)?;
        }
    }
    Ok(())
}
