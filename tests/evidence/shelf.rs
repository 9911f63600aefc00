//! Tests of the shelf on the stores that it knows: memory, a folder, and a server of S3's protocol where one is named.

use answerable_evidence::hashed;
use answerable_evidence::shelf::{Shelf, ShelfFault, Storage};
use futures_util::TryStreamExt;
use object_store::memory::InMemory;
use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

const NONE: &str = "0000000000000000000000000000000000000000000000000000000000000000";

fn file(folder: &Path, content: &[u8]) -> (String, PathBuf) {
    let path = folder.join("file");
    std::fs::write(&path, content).unwrap();
    (hashed(&path).unwrap().0, path)
}

async fn content(shelf: &Shelf, hash: &str) -> Option<Vec<u8>> {
    let reading = shelf.get(hash).await.unwrap()?;
    let pieces: Vec<_> = reading.content.try_collect().await.unwrap();
    let whole = pieces.concat();
    assert_eq!(reading.bytes, whole.len() as u64);
    Some(whole)
}

/// Checks the behaviour that every shelf must have.
async fn behaves(shelf: &Shelf) {
    let folder = tempfile::tempdir().unwrap();
    let (hash, path) = file(folder.path(), &vec![b'a'; 6 << 20]);
    assert_eq!(content(shelf, &hash).await, None);
    shelf.put(&hash, &path).await.unwrap();
    shelf.put(&hash, &path).await.expect("again is no error");
    assert_eq!(content(shelf, &hash).await.unwrap().len(), 6 << 20);
    assert!(shelf.has(&hash).await.unwrap() && !shelf.has(NONE).await.unwrap());
    let (other, path) = file(folder.path(), b"other");
    shelf.put(&other, &path).await.unwrap();
    assert!(matches!(shelf.put(NONE, &path).await, Err(ShelfFault::Changed)));
    for wrong in ["", "../../etc/passwd", &hash[1..], &hash.to_uppercase().replace(char::is_numeric, "A")] {
        assert!(matches!(shelf.get(wrong).await.map(|_| ()), Err(ShelfFault::NoHash)), "{wrong}");
    }
    let listed: HashSet<String> = shelf.list().await.unwrap().into_iter().map(|kept| kept.hash).collect();
    assert_eq!(listed, HashSet::from([hash.clone(), other.clone()]));
    let known = HashSet::from([hash.clone()]);
    assert_eq!(shelf.sweep(&known, Duration::from_secs(3600)).await.unwrap().orphans, 0, "what is new is left alone");
    tokio::time::sleep(Duration::from_millis(1100)).await;
    assert_eq!(shelf.sweep(&known, Duration::from_secs(1)).await.unwrap().orphans, 1);
    assert!(shelf.has(&hash).await.unwrap() && !shelf.has(&other).await.unwrap());
    shelf.delete(&hash).await.unwrap();
    shelf.delete(&hash).await.expect("what is gone may go");
    assert!(shelf.list().await.unwrap().is_empty());
}

#[tokio::test]
async fn memory() {
    behaves(&Shelf::with_store(Arc::new(InMemory::new()), "evidence/of").unwrap()).await;
}

#[tokio::test]
async fn a_folder() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("made/when/opened");
    let shelf = Shelf::open(&Storage::Folder(place.clone())).unwrap();
    behaves(&shelf).await;
    // What a crash leaves: half a file beside its name, which nobody sees and the sweep takes.
    let (hash, path) = file(folder.path(), b"whole");
    shelf.put(&hash, &path).await.unwrap();
    let half = place.join(&hash[..2]).join(format!("{}#1", &hash[2..]));
    std::fs::write(&half, b"wh").unwrap();
    std::fs::write(place.join("notes.txt"), b"somebody's own").unwrap();
    assert_eq!(shelf.list().await.unwrap().len(), 1);
    shelf.put(&hash, &path).await.expect("the leftover is in nobody's way");
    tokio::time::sleep(Duration::from_millis(20)).await;
    let swept = shelf.sweep(&HashSet::from([hash.clone()]), Duration::from_millis(10)).await.unwrap();
    assert_eq!((swept.orphans, swept.halves), (0, 1));
    assert!(!half.exists() && place.join("notes.txt").exists());
    assert_eq!(content(&shelf, &hash).await.unwrap(), b"whole");
}

mod s3 {
    use super::*;

    /// The shelf works on a real server of S3's protocol: `tests/support/s3.sh` starts one, makes a bucket and runs this.
    #[tokio::test]
    #[ignore = "needs a server of S3's protocol: tests/support/s3.sh"]
    async fn a_real_server() {
        let storage = Storage::read(|name| std::env::var(name).ok()).unwrap();
        assert!(matches!(storage, Storage::S3(_)), "ANSWERABLE_FILES names no bucket");
        behaves(&Shelf::open(&storage).unwrap()).await;
    }
}

#[test]
fn settings_are_read() {
    let read = |settings: &[(&str, &str)]| {
        let settings: HashMap<String, String> =
            settings.iter().map(|(name, value)| (format!("ANSWERABLE_FILES{name}"), (*value).to_string())).collect();
        Storage::read(|name| settings.get(name).cloned())
    };
    assert_eq!(read(&[]).unwrap(), Storage::Folder("data/files".into()));
    assert_eq!(read(&[("", "/srv/files")]).unwrap(), Storage::Folder("/srv/files".into()));
    let s3 = read(&[("", "s3://bucket/a/b/"), ("_KEY", "name"), ("_SECRET", "hush"), ("_ENDPOINT", "https://storage.example/")]).unwrap();
    let Storage::S3(settings) = &s3 else { panic!("{s3:?}") };
    assert_eq!((settings.bucket.as_str(), settings.prefix.as_str()), ("bucket", "a/b"));
    assert_eq!(settings.endpoint.as_deref(), Some("https://storage.example"));
    assert!(!format!("{s3:?}").contains("hush"), "keys are not for logs");
    for wrong in [
        vec![("", "s3://bucket")],
        vec![("", "s3://"), ("_KEY", "a"), ("_SECRET", "b")],
        vec![("", "s3://bucket/../x"), ("_KEY", "a"), ("_SECRET", "b")],
        vec![("", "https://bucket")],
        vec![("", "s3://bucket"), ("_KEY", "a"), ("_SECRET", "b"), ("_ENDPOINT", "storage")],
    ] {
        assert!(read(&wrong).is_err(), "{wrong:?}");
    }
}

/// Other users of the machine cannot read anything on the shelf, whether its folder was made here or was there already.
#[cfg(unix)]
#[tokio::test]
async fn nobody_else_on_the_machine_reads_it() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let (made, there) = (folder.path().join("below/files"), folder.path().join("there"));
    std::fs::create_dir(&there).unwrap();
    std::fs::set_permissions(&there, std::fs::Permissions::from_mode(0o755)).unwrap();
    for top in [&made, &there] {
        let shelf = Shelf::open(&Storage::Folder(top.clone())).unwrap();
        let (hash, path) = file(folder.path(), b"what somebody wrote");
        shelf.put(&hash, &path).await.unwrap();
        assert!(content(&shelf, &hash).await.is_some());
        assert_eq!(mode(top) & 0o007, 0, "{} is {:o}", top.display(), mode(top));
    }
    assert_eq!((mode(&made), mode(made.parent().unwrap())), (0o700, 0o700));
}
