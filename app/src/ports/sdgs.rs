//! To be written.

#[async_trait::async_trait]
pub trait Sdgs: Send + Sync {}
