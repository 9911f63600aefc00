//! To be written.

#[async_trait::async_trait]
pub trait Documents: Send + Sync {}
