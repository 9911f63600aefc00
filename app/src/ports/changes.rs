//! To be written.

#[async_trait::async_trait]
pub trait Changes: Send + Sync {}
