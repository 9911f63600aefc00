//! Where keys come from: a file of this machine, a variable of the environment, or a program that asks a key service.

use super::{Keys, file};
use anyhow::{Context, bail, ensure};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Where keys come from (`ANSWERABLE_KEYS`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A file, which is made at the first start.
    File(PathBuf),
    /// `env:NAME`: a variable of the environment that holds what the file would.
    Variable(String),
    /// `exec:PROGRAM`: a program that prints what the file would, such as one that asks a key service.
    Program(PathBuf),
}

impl Place {
    /// Reads the setting `ANSWERABLE_KEYS`. Without one: a file `keys` beside a SQLite database, else in the folder `data`.
    ///
    /// # Errors
    /// With words that say how to correct it.
    pub fn read(written: Option<String>, database: Option<&str>) -> anyhow::Result<Place> {
        let Some(written) = written else {
            let folder = database.and_then(|path| Path::new(path).parent()).unwrap_or(Path::new("data"));
            return Ok(Place::File(folder.join("keys")));
        };
        let named = |rest: &str| {
            let rest = rest.trim();
            ensure!(!rest.is_empty(), "ANSWERABLE_KEYS is «{written}»; write env:NAME or exec:/path/of/a/program");
            Ok(rest.to_string())
        };
        if let Some(name) = written.strip_prefix("env:") {
            return Ok(Place::Variable(named(name)?));
        }
        if let Some(program) = written.strip_prefix("exec:") {
            return Ok(Place::Program(PathBuf::from(named(program)?)));
        }
        // No address of a service is understood (yet): one must not become a file of that name by mistake.
        ensure!(
            !written.contains("://"),
            "ANSWERABLE_KEYS begins with «{}»; write the path of a file, env:NAME, or exec:/path/of/a/program that asks your key service",
            written.split(':').next().unwrap_or_default()
        );
        Ok(Place::File(PathBuf::from(written)))
    }

    /// The keys at this place; none where the file does not exist yet.
    ///
    /// # Errors
    /// With words that say how to correct it, and show nothing of the keys.
    pub fn find(&self) -> anyhow::Result<Option<Keys>> {
        let text = match self {
            Place::File(path) => match std::fs::read_to_string(path) {
                Ok(text) => {
                    only_ours(path)?;
                    text
                }
                Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
                Err(error) => bail!("the file of keys {} cannot be read: {error}", path.display()),
            },
            Place::Variable(name) => {
                std::env::var(name).with_context(|| format!("ANSWERABLE_KEYS is env:{name}, and that variable holds no text"))?
            }
            Place::Program(program) => printed(program)?,
        };
        let keys = file::read(&text).with_context(|| format!("the keys from {self} cannot be read"))?;
        Ok(Some(keys))
    }

    /// Writes new keys to a file that does not exist yet.
    ///
    /// # Errors
    /// If the file exists by now, if it cannot be written, or if this place is no file.
    pub fn create(&self, keys: &Keys) -> anyhow::Result<()> {
        self.write(keys, false)
    }

    /// Writes keys in place of those that are there: all of them or none.
    ///
    /// # Errors
    /// If they cannot be written, or if this place is no file.
    pub fn replace(&self, keys: &Keys) -> anyhow::Result<()> {
        self.write(keys, true)
    }

    fn write(&self, keys: &Keys, over: bool) -> anyhow::Result<()> {
        let Place::File(path) = self else {
            bail!("keys from {self} are not made by this program; add a line of 64 random hexadecimal digits there, before the others");
        };
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let write = || -> std::io::Result<()> {
            private_folder(folder)?;
            // A temporary file is for its owner alone from its first moment on.
            let mut unfinished = tempfile::Builder::new().prefix(".keys-").tempfile_in(folder)?;
            unfinished.write_all(file::written(keys).as_bytes())?;
            unfinished.as_file().sync_all()?;
            if over {
                unfinished.persist(path).map_err(|error| error.error)?
            } else {
                unfinished.persist_noclobber(path).map_err(|error| error.error)?
            };
            // The file's name must be on the disk too, before anything is sealed with the keys.
            #[cfg(unix)]
            std::fs::File::open(folder)?.sync_all()?;
            Ok(())
        };
        write().with_context(|| format!("the file of keys {} cannot be written", path.display()))
    }
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Place::File(path) => write!(f, "{}", path.display()),
            Place::Variable(name) => write!(f, "env:{name}"),
            Place::Program(program) => write!(f, "exec:{}", program.display()),
        }
    }
}

/// The output of a program that prints keys. Its standard error goes to ours.
fn printed(program: &Path) -> anyhow::Result<String> {
    let ran = Command::new(program).stdin(Stdio::null()).stderr(Stdio::inherit()).output();
    let ran = ran.with_context(|| format!("ANSWERABLE_KEYS: the program {} cannot be run", program.display()))?;
    ensure!(ran.status.success(), "ANSWERABLE_KEYS: the program {} ended with {}", program.display(), ran.status);
    String::from_utf8(ran.stdout).ok().with_context(|| format!("ANSWERABLE_KEYS: the program {} prints no text", program.display()))
}

/// Refuses a file that others on the machine can read or change. A group may read it: that is how some services hand out secrets.
fn only_ours(path: &Path) -> anyhow::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(path).with_context(|| path.display().to_string())?.permissions().mode() & 0o777;
        ensure!(
            mode & 0o027 == 0,
            "the file of keys {} is open to others (mode {mode:o}): «chmod 600 {}», and consider whether somebody has read it",
            path.display(),
            path.display()
        );
    }
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}

/// Makes a folder for its owner alone, where there is none yet.
fn private_folder(folder: &Path) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_setting_is_read() {
        let read = |written: Option<&str>, database| Place::read(written.map(str::to_string), database).unwrap();
        assert_eq!(read(None, Some("data/register.db")), Place::File("data/keys".into()));
        assert_eq!(read(None, Some("/var/lib/answerable/r.db")), Place::File("/var/lib/answerable/keys".into()));
        assert_eq!(read(None, None), Place::File("data/keys".into()));
        assert_eq!(read(Some("/etc/answerable.keys"), None), Place::File("/etc/answerable.keys".into()));
        assert_eq!(read(Some("env:KEYS"), None), Place::Variable("KEYS".into()));
        assert_eq!(read(Some("exec:/usr/bin/keys"), None), Place::Program("/usr/bin/keys".into()));
        for wrong in ["env:", "exec: ", "https://keys.example/1", "vault://x"] {
            let error = Place::read(Some(wrong.to_string()), None).unwrap_err().to_string();
            assert!(error.contains("ANSWERABLE_KEYS") && error.contains("exec:/path"), "{error}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_file_is_for_its_owner_alone_and_never_overwritten_by_accident() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("below/keys");
        let place = Place::File(path.clone());
        assert!(place.find().unwrap().is_none());
        let keys = Keys::fresh();
        place.create(&keys).unwrap();
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(std::fs::metadata(path.parent().unwrap()).unwrap().permissions().mode() & 0o777, 0o700);
        assert!(place.create(&Keys::fresh()).is_err());
        assert!(place.find().unwrap().unwrap().roots == keys.roots);
        let two = file::rotated(&keys);
        place.replace(&two).unwrap();
        assert!(place.find().unwrap().unwrap().roots == two.roots);
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644)).unwrap();
        assert!(place.find().unwrap_err().to_string().contains("chmod 600"));
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o640)).unwrap();
        assert!(place.find().is_ok());
    }

    #[cfg(unix)]
    #[test]
    fn a_program_prints_them() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let program = folder.path().join("keys.sh");
        let says = |script: &str| {
            std::fs::write(&program, script).unwrap();
            std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o700)).unwrap();
            Place::Program(program.clone()).find()
        };
        let keys = Keys::fresh();
        let found = says(&format!("#!/bin/sh\ncat <<END\n{}END\n", file::written(&keys))).unwrap().unwrap();
        assert!(found.roots == keys.roots);
        assert!(says("#!/bin/sh\nexit 3\n").unwrap_err().to_string().contains("ended with"));
        assert!(format!("{:#}", says("#!/bin/sh\necho no\n").unwrap_err()).contains("line 1 is no key"));
        let place = Place::Program(program);
        assert!(place.create(&keys).unwrap_err().to_string().contains("not made by this program"));
    }
}
