//! To be written.

#[async_trait::async_trait]
pub trait Overview: Send + Sync {}
