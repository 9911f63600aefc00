//! The settings that say where files are kept.

use anyhow::{Context, ensure};
use std::fmt;
use std::path::PathBuf;

/// The storage in which files are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Storage {
    /// `ANSWERABLE_FILES`: a folder. Default: `data/files`.
    Folder(PathBuf),
    /// `ANSWERABLE_FILES`: `s3://bucket/prefix`, with the settings below.
    S3(S3),
}

/// Storage that speaks S3's protocol.
#[derive(Clone, PartialEq, Eq)]
pub struct S3 {
    /// The bucket, which must be there already.
    pub bucket: String,
    /// The prefix of every name; may be empty.
    pub prefix: String,
    /// `ANSWERABLE_FILES_ENDPOINT`: the address of the service (`https://storage.example`). Default: Amazon's, for the region.
    pub endpoint: Option<String>,
    /// `ANSWERABLE_FILES_REGION`: default `us-east-1`, which other services take too.
    pub region: String,
    /// `ANSWERABLE_FILES_KEY`: the name (id) of the access key.
    pub key: String,
    /// `ANSWERABLE_FILES_SECRET`: the secret of the access key.
    secret: String,
}

impl S3 {
    /// The secret of the access key, for the code that signs requests with it.
    pub(super) fn secret(&self) -> &str {
        &self.secret
    }
}

/// Leaves the secret out: settings are written into logs.
impl fmt::Debug for S3 {
    fn fmt(&self, into: &mut fmt::Formatter<'_>) -> fmt::Result {
        into.debug_struct("S3")
            .field("bucket", &self.bucket)
            .field("prefix", &self.prefix)
            .field("endpoint", &self.endpoint)
            .field("region", &self.region)
            .field("key", &self.key)
            .finish_non_exhaustive()
    }
}

impl Storage {
    /// Reads the settings by their names.
    ///
    /// # Errors
    /// If a setting is missing or wrong; with words that name the setting and say how to correct it.
    pub fn read(get: impl Fn(&str) -> Option<String>) -> anyhow::Result<Storage> {
        let written = get("ANSWERABLE_FILES").unwrap_or_else(|| "data/files".to_string());
        let Some(address) = written.strip_prefix("s3://") else {
            ensure!(
                !written.contains("://"),
                "ANSWERABLE_FILES begins with «{}»; write the path of a folder, or s3://bucket/prefix",
                written.split(':').next().unwrap_or_default()
            );
            return Ok(Storage::Folder(written.into()));
        };
        let (bucket, prefix) = address.split_once('/').unwrap_or((address, ""));
        let prefix = prefix.trim_matches('/');
        ensure!(
            !bucket.is_empty() && !prefix.split('/').any(|step| matches!(step, "." | "..")) && !prefix.contains("//"),
            "ANSWERABLE_FILES is «{written}»; write s3://bucket or s3://bucket/prefix"
        );
        let endpoint = get("ANSWERABLE_FILES_ENDPOINT").map(|endpoint| endpoint.trim_end_matches('/').to_string());
        if let Some(endpoint) = &endpoint {
            ensure!(
                endpoint.starts_with("https://") || endpoint.starts_with("http://"),
                "ANSWERABLE_FILES_ENDPOINT is «{endpoint}»; write the whole address, such as https://storage.example"
            );
        }
        Ok(Storage::S3(S3 {
            bucket: bucket.to_string(),
            prefix: prefix.to_string(),
            endpoint,
            region: get("ANSWERABLE_FILES_REGION").unwrap_or_else(|| "us-east-1".to_string()),
            key: get("ANSWERABLE_FILES_KEY").context("ANSWERABLE_FILES_KEY is not set; files at s3://… need it")?,
            secret: get("ANSWERABLE_FILES_SECRET").context("ANSWERABLE_FILES_SECRET is not set; files at s3://… need it")?,
        }))
    }
}
