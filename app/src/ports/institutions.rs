//! To be written.

#[async_trait::async_trait]
pub trait Institutions: Send + Sync {}
