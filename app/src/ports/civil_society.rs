//! To be written.

#[async_trait::async_trait]
pub trait CivilSociety: Send + Sync {}
