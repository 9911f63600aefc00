//! What a form sent: fields and files, read within limits, in any of the two ways that browsers send forms.

use answerable_app::components::form::Form;
use axum::body::Bytes;
use axum::extract::multipart::MultipartError;
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};

/// The most fields that are read.
const MOST_FIELDS: usize = 20_000;

/// A file that came with a form.
#[derive(Clone, Debug)]
pub struct PostedFile {
    /// The field that it came in.
    pub field: String,
    /// What the sender calls it: shown, never used as a path.
    pub name: String,
    pub bytes: Bytes,
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
        self.files.iter().find(|file| file.field == field && !(file.name.is_empty() && file.bytes.is_empty()))
    }
}

impl<S: Send + Sync> FromRequest<S> for Posted {
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Posted, Response> {
        let kind = request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default().to_string();
        if !kind.starts_with("multipart/form-data") {
            let bytes = Bytes::from_request(request, state).await.map_err(IntoResponse::into_response)?;
            let values = form_urlencoded::parse(&bytes).take(MOST_FIELDS).map(|(name, value)| (name.into_owned(), value.into_owned()));
            return Ok(Posted { form: Form::new(values), files: Vec::new() });
        }
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
                Some(file) => files.push(PostedFile { field: name, name: file, bytes: field.bytes().await.map_err(broken)? }),
                None => {
                    let bytes = field.bytes().await.map_err(broken)?;
                    values.push((name, String::from_utf8_lossy(&bytes).into_owned()));
                }
            }
        }
        Ok(Posted { form: Form::new(values), files })
    }
}
