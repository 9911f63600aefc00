//! Files of evidence: sent ahead of the form that they belong to, and given out.

use crate::http::Asked;
use crate::http::answers::{private, problem_of};
use crate::http::app::App;
use crate::http::asked::Answered;
use crate::http::desk::{At, Desk, Opens, Sent};
use crate::http::posted::PostedFile;
use crate::http::saved::to_be_saved;
use answerable_app::pages::Problem;
use answerable_commands::evidence::{Kept, ReadFile, drafted, keep, published, said};
use answerable_domain::form::FieldError;
use answerable_domain::model::{BodyKind, Command};
use answerable_domain::printed::file_words;
use answerable_store::db::AccountKeys;
use answerable_store::failure::{Failure, authorise};
use answerable_store::hidden::was_hidden;
use answerable_store::keys;
use answerable_store::keys::file_token::{FileToken, Owner};
use axum::body::Body;
use axum::extract::{DefaultBodyLimit, Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_LENGTH, ETAG};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde_json::json;

/// How many bytes are read of a form with files: a file that is too large is refused with a reason, and what was typed is not lost with
/// it.
pub const MOST: usize = 512 << 20;

/// The addresses of evidence: those that everybody reaches, and those for the people of an institution or organisation.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/{lang}/files/{name}", get(give_public_file))
        .route("/{lang}/work/files", post(send_file).layer(DefaultBodyLimit::max(MOST)))
        .route("/{lang}/work/files/{token}", get(give_drafted_file))
}

/// A person who may send files, with the owner under which they are kept.
type Files = At<Owner>;

impl Opens for Owner {
    async fn open(desk: &Desk) -> Result<Owner, Response> {
        let (kind, command) = match desk.who.member.as_ref().map(|member| member.body.kind) {
            Some(BodyKind::Organisation) => (BodyKind::Organisation, Command::DraftAssessment),
            _ => (BodyKind::Institution, Command::DraftStatusUpdate),
        };
        let own = desk.who.institution().or(desk.who.organisation());
        let id = own.ok_or_else(|| desk.problem(&Problem::Forbidden))?;
        authorise(&desk.who, command, kind, Some(id)).map_err(|failure| desk.failed(failure))?;
        Ok(Owner { kind, id })
    }
}

/// Keeps a file that came with a form. What is wrong with it is answered for the form to say; so is that too much was sent today already.
///
/// # Errors
/// If the server failed.
pub async fn kept(desk: &Desk, owner: Owner, file: &PostedFile, field: &str) -> Result<Result<Kept, FieldError>, Response> {
    if let Err(full) = desk.app.files.quotas.take(desk.who.person_key(), owner, file.bytes, desk.today()) {
        return Ok(Err(full.said(field)));
    }
    match keep(desk.db(), &desk.app.files, &file.name, &file.path(), desk.now).await {
        Ok(kept) => Ok(Ok(kept)),
        Err(unkept) => {
            let words = desk.reader().lexicon();
            said(unkept, field, words, desk.app.site.hotline.as_deref()).map(Err).map_err(|error| desk.failed(Failure::Failed(error)))
        }
    }
}

/// Takes a file that is sent as soon as it is chosen.
async fn send_file(Sent { desk, posted }: Sent<Files>) -> Answered {
    let owner = desk.at;
    let words = desk.reader().lexicon();
    let file = posted.file("file").ok_or_else(|| desk.problem(&Problem::Unreadable))?;
    let answer = match kept(&desk, owner, file, "file").await? {
        Ok(kept) => {
            let message = match &kept {
                Kept { held: true, .. } => words.say("file-held", &[]),
                Kept { formulas: true, .. } => words.say("file-formulas", &[]),
                _ => String::new(),
            };
            let shown = file_words(words, kept.file.kind.ending(), kept.file.bytes);
            Json(json!({ "token": kept.file.written(keys::ours(), owner), "words": shown, "message": message })).into_response()
        }
        Err(error) => (StatusCode::UNPROCESSABLE_ENTITY, Json(json!({ "message": words.say(error.key, &error.args) }))).into_response(),
    };
    Ok(private(answer))
}

/// Gives out a file of one's own draft.
async fn give_drafted_file(desk: Files, Path((_, token)): Path<(String, String)>) -> Answered {
    match drafted(desk.db(), &desk.app.files, desk.at, &token).await {
        Ok(file) => Ok(private(given(file))),
        Err(failure) => Err(desk.failed(failure)),
    }
}

/// Gives out a file of public evidence.
async fn give_public_file(State(app): State<App>, Path((_, name)): Path<(String, String)>, asked: Asked) -> Answered {
    let hash = name.split('.').next().unwrap_or_default();
    match published(&app.register.db, &app.files, hash).await {
        Ok(file) if format!("{}.{}", file.hash, file.kind.ending()) == name => {
            let tag = HeaderValue::from_str(&format!("\"{}\"", &file.hash[..32]));
            let mut response = given(file);
            let headers = response.headers_mut();
            // What is under a hash never changes; caches may keep it for a day only, so that a file that must be removed is gone from
            // them, too.
            headers.insert(CACHE_CONTROL, HeaderValue::from_static("public, max-age=86400"));
            headers.extend(tag.ok().map(|tag| (ETAG, tag)));
            Ok(response)
        }
        Ok(_) => Err(asked.problem(&Problem::NotFound)),
        Err(Failure::NotFound) => match was_hidden(&app.register.db, hash).await {
            Ok(true) => Err(private(asked.problem(&Problem::Gone))),
            Ok(false) => Err(asked.problem(&Problem::NotFound)),
            Err(failure) => Err(asked.problem(&problem_of(failure))),
        },
        Err(failure) => Err(asked.problem(&problem_of(failure))),
    }
}

/// A stored file as an answer.
pub fn given(file: ReadFile) -> Response {
    let bytes = file.content.bytes;
    let mut response = to_be_saved(Body::from_stream(file.content.content), &file.name, file.kind.media_type());
    response.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from(bytes));
    response
}

/// Takes in the files of a form, and replaces them in the form by references. Answers the form, what was wrong with files, and a function
/// that reads such a reference.
///
/// # Errors
/// If the server failed.
pub async fn taken_in(
    desk: &Desk,
    posted: crate::http::posted::Posted,
    rows: usize,
) -> Result<(answerable_domain::form::Form, Vec<FieldError>, impl Fn(&str) -> Option<String>), Response> {
    let owner = Owner::open(desk).await?;
    let mut form = posted.form.clone();
    let mut errors = Vec::new();
    for row in 0..rows {
        let (field, place) = (format!("evidence-file-{row}"), format!("evidence-kept-{row}"));
        if let Some(file) = posted.file(&field) {
            match kept(desk, owner, file, &field).await? {
                Ok(kept) => form.set(place, kept.file.written(keys::ours(), owner)),
                Err(error) => errors.push(error),
            }
        } else if !form.value(&format!("evidence-drop-{row}")).is_empty() {
            form.set(place, String::new());
        }
    }
    Ok((form, errors, move |token: &str| FileToken::read(token, keys::ours(), owner).map(|token| token.hash)))
}
