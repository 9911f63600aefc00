//! What a form sent: fields and files, read within limits, in both ways in which browsers send forms. Files go to the disk piece by
//! piece, so that a hundred of them at once need no more memory than one; they are gone when the request ends, however it ends.
//!
//! Only files are large. The text of a form is limited in sum for everybody. A sender without a session can make the server hold less
//! text still, and none of their files. What does not fit is read and forgotten, so that the answer arrives and what fits is on its page.

use super::pieces::{Pieces, Stopped};
use super::unsaved::Typed;
use answerable_domain::form::Form;
use answerable_domain::rules::stone;
use answerable_store::boxed;
use axum::extract::multipart::{Field, MultipartError};
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, SystemTime};
use tempfile::TempDir;
use tokio::io::AsyncWriteExt;
use tokio::time::Instant;

/// The most bytes of text, names of fields included, that a form may have from a sender with a session: the longest forms need a tenth of
/// that.
pub const MOST_TEXT: usize = 2 << 20;
/// The most bytes of text that a form may have from a sender without a session: a page that gives it back, with every letter escaped,
/// stays within two megabytes.
pub const MOST_TEXT_OF_STRANGERS: usize = 512 << 10;
/// The most files of one form.
pub const MOST_FILES: usize = 30;
/// The most fields that are read of one form.
const MOST_FIELDS: usize = 20_000;
/// The most bytes of one file that are kept. What comes after is read and forgotten, so that the fields behind it are not lost.
const MOST_OF_A_FILE: u64 = 128 << 20;
/// How many bytes are read and forgotten of a body that is too long, or of a stranger's files. Then the connection is closed.
const MOST_FORGOTTEN: usize = 64 << 20;
/// How long a stranger's body is read. What has come by then is answered.
const PATIENCE_WITH_STRANGERS: Duration = Duration::from_secs(20);
/// How the names of the folders begin in which files lie while their request is answered, one folder for each file.
const FOLDER: &str = "answerable-sent-";
/// The name of the file in such a folder.
const SENT: &str = "sent";
/// How old a folder must be to count as left behind: no request takes that long.
const LEFT: Duration = Duration::from_secs(3600);

/// The sender of a form: with a session or without one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sender {
    /// A person whose session may act.
    Known,
    /// Anybody else. Their files are read and forgotten, since a stranger must not fill the disk.
    Stranger,
}

/// Why a form is not taken.
#[derive(Debug)]
pub enum Unread {
    /// More was sent than is read; with the part of the form that fits.
    TooLong(Form),
    /// The form cannot be read, or it stopped coming.
    Broken,
    /// A file could not be written to the disk.
    Failed,
}

/// A file that came with a form.
#[derive(Clone, Debug)]
pub struct PostedFile {
    /// The name of the field in which the file came.
    pub field: String,
    /// The name that the sender gives the file: shown, never used as a path.
    pub name: String,
    /// How many bytes the file has.
    pub bytes: u64,
    /// The folder in which the file lies; nobody else on the machine may look into it.
    folder: Arc<TempDir>,
}

impl PostedFile {
    /// Where the file lies on the disk.
    pub fn path(&self) -> PathBuf {
        self.folder.path().join(SENT)
    }

    /// The whole content of the file, for where it must be in memory.
    ///
    /// # Errors
    /// If the file cannot be read from the disk.
    pub async fn read(&self) -> io::Result<Vec<u8>> {
        tokio::fs::read(self.path()).await
    }
}

/// A form as it was sent.
#[derive(Clone, Debug, Default)]
pub struct Posted {
    pub form: Form,
    pub files: Vec<PostedFile>,
}

impl Posted {
    /// The file of a field. A file field in which nothing was chosen comes without a name and without content: it counts as no file.
    pub fn file(&self, field: &str) -> Option<&PostedFile> {
        self.files.iter().find(|file| file.field == field)
    }

    /// Reads the form that a request sends, within the limits for its sender.
    ///
    /// # Errors
    /// The reason why the form is not taken, with what fits of it.
    #[boxed]
    pub async fn read<S: Send + Sync>(request: Request, state: &S, sender: Sender) -> Result<Posted, Unread> {
        let kind = request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let of_parts = kind.starts_with("multipart/form-data");
        let until = (sender == Sender::Stranger).then(|| Instant::now() + PATIENCE_WITH_STRANGERS);
        let typed = request.extensions().get::<Typed>().cloned().unwrap_or_default();
        let posted = if of_parts { parts(request, state, sender, until, &typed).await } else { pairs(request, sender, until).await };
        if let Ok(posted) = &posted {
            typed.note(&posted.form, !posted.files.is_empty());
        }
        posted
    }
}

/// The fields that are kept of a form, within their limits.
struct Kept {
    values: Vec<(String, String)>,
    bytes: usize,
    most: usize,
    too_long: bool,
}

impl Kept {
    fn new(sender: Sender) -> Kept {
        let most = match sender {
            Sender::Known => MOST_TEXT,
            Sender::Stranger => MOST_TEXT_OF_STRANGERS,
        };
        Kept { values: Vec::new(), bytes: 0, most, too_long: false }
    }

    /// How many bytes of text may still be kept.
    fn left(&self) -> usize {
        self.most.saturating_sub(self.bytes)
    }

    /// Keeps a field if it fits; a field that does not fit is left out, and later ones may still fit.
    fn keep(&mut self, name: &str, value: &[u8]) {
        let bytes = name.len() + value.len();
        if bytes > self.left() || self.values.len() >= MOST_FIELDS {
            self.too_long = true;
            return;
        }
        self.bytes += bytes;
        self.values.push((name.to_string(), stone::typed(String::from_utf8_lossy(value).into_owned())));
    }

    fn done(self, files: Vec<PostedFile>) -> Result<Posted, Unread> {
        let form = Form::new(self.values);
        if self.too_long { Err(Unread::TooLong(form)) } else { Ok(Posted { form, files }) }
    }
}

/// Reads a form without files, in one line of names and values. Each byte of a letter may come as three.
async fn pairs(request: Request, sender: Sender, until: Option<Instant>) -> Result<Posted, Unread> {
    let mut kept = Kept::new(sender);
    let most = if sender == Sender::Known { MOST_TEXT } else { 3 * MOST_TEXT_OF_STRANGERS };
    let pieces = Pieces::of(request.into_body(), MOST_FORGOTTEN, most, until);
    let mut line = Vec::new();
    while let Some(piece) = pieces.next().await {
        if line.len() + piece.len() > most {
            kept.too_long = true;
        }
        // Pieces after the first one that does not fit are forgotten: they continue what was cut off.
        if !kept.too_long {
            line.extend_from_slice(&piece);
        }
    }
    match pieces.stopped() {
        Some(Stopped::TooLong) => kept.too_long = true,
        Some(Stopped::Broken | Stopped::Slow) => return Err(Unread::Broken),
        None => {}
    }
    // The field in which the text was cut is left out.
    if kept.too_long {
        line.truncate(line.iter().rposition(|byte| *byte == b'&').unwrap_or(0));
    }
    for (name, value) in form_urlencoded::parse(&line).take(MOST_FIELDS) {
        kept.keep(&name, value.as_bytes());
    }
    drop(line);
    kept.done(Vec::new())
}

/// Reads a form with files, part by part.
async fn parts<S: Send + Sync>(
    request: Request,
    state: &S,
    sender: Sender,
    until: Option<Instant>,
    typed: &Typed,
) -> Result<Posted, Unread> {
    let (head, body) = request.into_parts();
    let (most, kept) = if sender == Sender::Known { (usize::MAX, usize::MAX) } else { (MOST_FORGOTTEN, MOST_TEXT_OF_STRANGERS) };
    let pieces = Pieces::of(body, most, kept, until);
    let request = Request::from_parts(head, pieces.body());
    let mut multipart = Multipart::from_request(request, state).await.map_err(|_| Unread::Broken)?;
    let mut kept = Kept::new(sender);
    let mut files = Vec::new();
    match read_parts(&mut multipart, &pieces, sender, &mut kept, &mut files).await {
        Ok(()) => {}
        Err(Part::Failed) => {
            typed.note(&Form::new(kept.values), true);
            return Err(Unread::Failed);
        }
        Err(Part::Broken(error)) => match pieces.stopped() {
            Some(Stopped::TooLong) => kept.too_long = true,
            // What has come by now is answered: a stranger on a slow line gets their words back.
            Some(Stopped::Slow) if sender == Sender::Stranger => {}
            _ if error.status() == StatusCode::PAYLOAD_TOO_LARGE => kept.too_long = true,
            _ => return Err(Unread::Broken),
        },
    }
    kept.done(files)
}

/// Why the parts of a form could not be read to the end.
enum Part {
    Broken(MultipartError),
    Failed,
}

impl From<MultipartError> for Part {
    fn from(error: MultipartError) -> Part {
        Part::Broken(error)
    }
}

async fn read_parts(
    multipart: &mut Multipart,
    pieces: &Pieces,
    sender: Sender,
    kept: &mut Kept,
    files: &mut Vec<PostedFile>,
) -> Result<(), Part> {
    while let Some(mut field) = multipart.next_field().await? {
        pieces.taken();
        let name = field.name().unwrap_or_default().to_string();
        match field.file_name().map(str::to_string) {
            Some(_) if sender == Sender::Stranger => forgotten(field, pieces).await?,
            Some(file) => {
                let first = field.chunk().await?.unwrap_or_default();
                pieces.taken();
                if file.is_empty() && first.is_empty() {
                    forgotten(field, pieces).await?;
                } else if files.len() >= MOST_FILES {
                    kept.too_long = true;
                    forgotten(field, pieces).await?;
                } else {
                    files.push(written(name, file, first, field, pieces).await?);
                }
            }
            None => {
                let mut value = Vec::new();
                while let Some(piece) = field.chunk().await? {
                    pieces.taken();
                    // One byte too many is enough to know that the field does not fit.
                    let fits = (kept.left() + 1).saturating_sub(value.len());
                    value.extend(piece.iter().take(fits));
                }
                kept.keep(&name, &value);
            }
        }
    }
    Ok(())
}

/// Reads a file to its end without keeping it.
async fn forgotten(mut sent: Field<'_>, pieces: &Pieces) -> Result<(), MultipartError> {
    while sent.chunk().await?.is_some() {
        pieces.taken();
    }
    Ok(())
}

/// Writes a file to the disk as it comes.
async fn written(field: String, name: String, first: bytes::Bytes, mut sent: Field<'_>, pieces: &Pieces) -> Result<PostedFile, Part> {
    let failed = |error: io::Error| {
        tracing::error!(%error, "a file that was sent cannot be written to the disk");
        Part::Failed
    };
    let folder = tempfile::Builder::new().prefix(FOLDER).tempdir().map_err(failed)?;
    let mut file = tokio::fs::File::create(folder.path().join(SENT)).await.map_err(failed)?;
    let mut bytes = first.len() as u64;
    file.write_all(&first).await.map_err(failed)?;
    while let Some(piece) = sent.chunk().await? {
        pieces.taken();
        bytes += piece.len() as u64;
        if bytes <= MOST_OF_A_FILE {
            file.write_all(&piece).await.map_err(failed)?;
        }
    }
    file.flush().await.map_err(failed)?;
    Ok(PostedFile { field, name, bytes, folder: Arc::new(folder) })
}

/// Removes the folders that a server left behind that was stopped at once.
pub fn remove_leftovers() {
    let Ok(entries) = std::fs::read_dir(std::env::temp_dir()) else { return };
    for entry in entries.flatten().filter(|entry| entry.file_name().as_encoded_bytes().starts_with(FOLDER.as_bytes())) {
        let old = entry
            .metadata()
            .and_then(|about| about.modified())
            .is_ok_and(|at| SystemTime::now().duration_since(at).is_ok_and(|age| age > LEFT));
        if old && let Err(error) = std::fs::remove_dir_all(entry.path()) {
            tracing::warn!(%error, "a file that was left behind cannot be removed");
        }
    }
}
