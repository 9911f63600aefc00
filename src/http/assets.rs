//! The site's own files: read once at the start, compressed once, kept in memory under addresses that contain a hash of the
//! content, so that browsers may keep them for ever.

use super::encoded::accepted;
use answerable_coding::{Effort, Encoding};
use answerable_domain::reader;
use answerable_store::secrets::hex;
use anyhow::Context;
use axum::body::{Body, Bytes};
use axum::http::header::{CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, VARY};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::path::Path;

/// The site's own files by name, each in every content coding.
#[derive(Debug)]
pub struct Assets {
    files: HashMap<String, File>,
    /// A hash over all files: part of the address of each, and of every page's ETag.
    pub hash: String,
}

#[derive(Debug)]
struct File {
    kind: HeaderValue,
    plain: Bytes,
    gzip: Bytes,
    brotli: Bytes,
}

impl Assets {
    /// Reads all files of a folder.
    ///
    /// # Errors
    /// If the folder is not there, or lacks the style sheet: then the site was not built.
    pub fn read(folder: &Path) -> anyhow::Result<Assets> {
        let missing = || {
            format!(
                "the site's files are not in {}.\n  Run «make build», or set ANSWERABLE_SITE to the folder that has site.css.",
                folder.display()
            )
        };
        let mut names: Vec<_> = std::fs::read_dir(folder).with_context(missing)?.collect::<Result<Vec<_>, _>>()?;
        names.sort_by_key(std::fs::DirEntry::file_name);
        let mut hasher = Sha256::new();
        let mut files = HashMap::new();
        for entry in names {
            if !entry.file_type()?.is_file() {
                continue;
            }
            let name = entry.file_name().to_string_lossy().into_owned();
            let plain = Bytes::from(std::fs::read(entry.path())?);
            hasher.update(name.as_bytes());
            hasher.update(&plain);
            let coded = |encoding: Encoding| encoding.encode(plain.clone(), Effort::Built).1;
            let file = File { kind: kind(&name), gzip: coded(Encoding::Gzip), brotli: coded(Encoding::Brotli), plain };
            files.insert(name, file);
        }
        anyhow::ensure!(files.contains_key("site.css"), missing());
        let mut hash = hex(&hasher.finalize());
        hash.truncate(12);
        Ok(Assets { files, hash })
    }

    /// The addresses of the files that pages name.
    pub fn addresses(&self) -> reader::Assets {
        let address = |name: &str| format!("/assets/{}/{name}", self.hash);
        reader::Assets {
            stylesheet: address("site.css"),
            island_loader: address("islands.js"),
            quick_exit: address("quick_exit.js"),
            keep_draft: address("keep_draft.js"),
            check_log: address("check_log.js"),
            icon: address("icon.svg"),
        }
    }

    /// A file as an answer. An address of an earlier build (of a page kept open) is answered with the newest file, but then it may not be
    /// kept for ever.
    pub fn answer(&self, hash: &str, name: &str, headers: &HeaderMap) -> Response {
        let Some(file) = self.files.get(name) else { return StatusCode::NOT_FOUND.into_response() };
        let encoding = accepted(headers, Effort::Built);
        let body = match encoding {
            Encoding::Identity => &file.plain,
            Encoding::Gzip => &file.gzip,
            Encoding::Brotli => &file.brotli,
        };
        let mut response = Response::new(Body::from(body.clone()));
        let out = response.headers_mut();
        out.insert(CONTENT_TYPE, file.kind.clone());
        let lasting = if hash == self.hash { "public, max-age=31536000, immutable" } else { "no-cache" };
        out.insert(CACHE_CONTROL, HeaderValue::from_static(lasting));
        out.insert(VARY, HeaderValue::from_static("accept-encoding"));
        // A small file is not compressed: it is the same in every coding.
        if let Some(coding) = encoding.name().filter(|_| body.len() != file.plain.len()) {
            out.insert(CONTENT_ENCODING, HeaderValue::from_static(coding));
        }
        response
    }
}

fn kind(name: &str) -> HeaderValue {
    HeaderValue::from_static(match name.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("txt") => "text/plain; charset=utf-8",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    })
}
