//! What a form sent: fields and files, read within limits, in any of the two ways that browsers send forms. Files go to the disk piece
//! by piece, so that a hundred of them at once need no more memory than one; they are gone when the request ends, however it ends.

use answerable_app::components::form::Form;
use axum::extract::multipart::{Field, MultipartError};
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, SystemTime};
use tempfile::TempDir;
use tokio::io::AsyncWriteExt;

/// The most fields that are read.
const MOST_FIELDS: usize = 20_000;
/// The most bytes of one file that are kept. What comes after is read and forgotten, so that the fields behind it are not lost.
const MOST_OF_A_FILE: u64 = 128 << 20;
/// How the folders begin in which files lie while their request is answered, one each.
const FOLDER: &str = "answerable-sent-";
/// What the file is called there.
const SENT: &str = "sent";
/// How old a folder must be to have been left behind: no request takes that long.
const LEFT: Duration = Duration::from_secs(3600);

/// Marks a request whose files are read and forgotten: nobody is signed in who could send any, and a stranger must not fill the disk.
#[derive(Clone, Copy, Debug)]
pub struct WithoutFiles;

/// A file that came with a form.
#[derive(Clone, Debug)]
pub struct PostedFile {
    /// The field that it came in.
    pub field: String,
    /// What the sender calls it: shown, never used as a path.
    pub name: String,
    /// How many bytes it has.
    pub bytes: u64,
    /// Nobody else on the machine may look into it.
    folder: Arc<TempDir>,
}

impl PostedFile {
    /// Where it lies.
    pub fn path(&self) -> PathBuf {
        self.folder.path().join(SENT)
    }

    /// All of it, for what must be in memory.
    ///
    /// # Errors
    /// If the disk fails.
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
    /// The file of a field, unless it is empty and without a name (a file field in which nothing was chosen).
    pub fn file(&self, field: &str) -> Option<&PostedFile> {
        self.files.iter().find(|file| file.field == field && !(file.name.is_empty() && file.bytes == 0))
    }
}

impl<S: Send + Sync> FromRequest<S> for Posted {
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Posted, Response> {
        let kind = request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default().to_string();
        if !kind.starts_with("multipart/form-data") {
            let bytes = axum::body::Bytes::from_request(request, state).await.map_err(IntoResponse::into_response)?;
            let values = form_urlencoded::parse(&bytes).take(MOST_FIELDS).map(|(name, value)| (name.into_owned(), value.into_owned()));
            return Ok(Posted { form: Form::new(values), files: Vec::new() });
        }
        let keeps_files = request.extensions().get::<WithoutFiles>().is_none();
        let mut multipart = Multipart::from_request(request, state).await.map_err(IntoResponse::into_response)?;
        let mut values = Vec::new();
        let mut files = Vec::new();
        let broken = |error: MultipartError| error.into_response();
        while let Some(field) = multipart.next_field().await.map_err(broken)? {
            if values.len() + files.len() >= MOST_FIELDS {
                return Err(StatusCode::PAYLOAD_TOO_LARGE.into_response());
            }
            let name = field.name().unwrap_or_default().to_string();
            match field.file_name().map(str::to_string) {
                Some(file) if keeps_files => files.push(written(name, file, field).await?),
                Some(_) => forgotten(field).await.map_err(broken)?,
                None => {
                    let bytes = field.bytes().await.map_err(broken)?;
                    values.push((name, String::from_utf8_lossy(&bytes).into_owned()));
                }
            }
        }
        Ok(Posted { form: Form::new(values), files })
    }
}

/// Reads a file and keeps nothing of it.
async fn forgotten(mut sent: Field<'_>) -> Result<(), MultipartError> {
    while sent.chunk().await?.is_some() {}
    Ok(())
}

/// Writes a file to the disk as it comes.
async fn written(field: String, name: String, mut sent: Field<'_>) -> Result<PostedFile, Response> {
    let failed = |error: io::Error| {
        tracing::error!(%error, "a file that was sent cannot be written to the disk");
        StatusCode::INTERNAL_SERVER_ERROR.into_response()
    };
    let folder = tempfile::Builder::new().prefix(FOLDER).tempdir().map_err(failed)?;
    let mut file = tokio::fs::File::create(folder.path().join(SENT)).await.map_err(failed)?;
    let mut bytes = 0;
    while let Some(piece) = sent.chunk().await.map_err(IntoResponse::into_response)? {
        bytes += piece.len() as u64;
        if bytes <= MOST_OF_A_FILE {
            file.write_all(&piece).await.map_err(failed)?;
        }
    }
    file.flush().await.map_err(failed)?;
    Ok(PostedFile { field, name, bytes, folder: Arc::new(folder) })
}

/// Removes what a server that was stopped at once has left there.
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
