//! Names in the demonstration's files, looked up.

use anyhow::anyhow;

/// The value that was looked up, or an error that names what is unknown.
pub fn known<T>(found: Option<T>, what: &str, name: &str) -> anyhow::Result<T> {
    found.ok_or_else(|| anyhow!("unknown {what} «{name}»"))
}

/// Looks up several names; an error if any is unknown.
pub fn all_known<S: AsRef<str>, K>(names: &[S], what: &str, find: impl Fn(&str) -> Option<K>) -> anyhow::Result<Vec<K>> {
    names.iter().map(|name| known(find(name.as_ref()), what, name.as_ref())).collect()
}
