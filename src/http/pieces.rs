//! A request's body, given to its reader a small piece at a time, within limits of size and of time.
//!
//! The reader of multipart forms takes all that has arrived into its memory before it looks, and a part's header may be as long as the
//! body: here it gets one piece, then has to look; and what it holds without giving anything out is limited.

use axum::body::{Body, BodyDataStream};
use bytes::Bytes;
use futures_util::StreamExt;
use std::io;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::Mutex as Waiting;
use tokio::time::Instant;

/// The largest piece, in bytes.
const PIECE: usize = 64 << 10;
/// How many bytes a reader may take in before it gives anything out: far more than the head of the longest field.
const MOST_HELD: usize = 1 << 20;
/// How long each piece waits of a body that will be forgotten: this makes 32 MB a second, faster than the lines of those who send it by
/// mistake; and those who send it on purpose get little of the machine.
const UNHURRIED: Duration = Duration::from_millis(2);
/// How long a body may pause before it is given up.
const STALLED: Duration = Duration::from_secs(60);

/// Why a body was not read to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stopped {
    /// The body is longer than what is read.
    TooLong,
    /// The body took too long to come.
    Slow,
    /// The connection broke off.
    Broken,
}

/// A body in pieces. Clones share it.
#[derive(Clone)]
pub struct Pieces {
    source: Arc<Waiting<Source>>,
    state: Arc<Mutex<State>>,
    most: usize,
    kept: usize,
    until: Option<Instant>,
}

struct Source {
    body: BodyDataStream,
    rest: Bytes,
}

#[derive(Default)]
struct State {
    read: usize,
    held: usize,
    stopped: Option<Stopped>,
}

impl Pieces {
    /// The pieces of a body of which at most `most` bytes are read, until a moment if one is given. Pieces after the first `kept` bytes
    /// are slowed down, since they will be forgotten.
    pub fn of(body: Body, most: usize, kept: usize, until: Option<Instant>) -> Pieces {
        let source = Source { body: body.into_data_stream(), rest: Bytes::new() };
        Pieces { source: Arc::new(Waiting::new(source)), state: Arc::default(), most, kept, until }
    }

    /// The next piece; none at the end, or when the body is not read any further.
    pub async fn next(&self) -> Option<Bytes> {
        let piece = self.piece().await.ok().flatten();
        self.taken();
        piece
    }

    /// Tells the limit that the reader has given out what it held.
    pub fn taken(&self) {
        self.with(|state| state.held = 0);
    }

    /// Why the body was not read to its end; none if it was.
    pub fn stopped(&self) -> Option<Stopped> {
        self.with(|state| state.stopped)
    }

    /// The pieces as a body, for a reader of another library.
    pub fn body(&self) -> Body {
        let pieces = self.clone();
        Body::from_stream(futures_util::stream::try_unfold(pieces, |pieces| async {
            let piece = pieces.piece().await?;
            Ok::<_, io::Error>(piece.map(|piece| (piece, pieces)))
        }))
    }

    async fn piece(&self) -> io::Result<Option<Bytes>> {
        // The reader looks at what it has before it gets more; and a body that comes as fast as it is read does not keep a thread from
        // those who wait for a page.
        tokio::task::yield_now().await;
        if self.with(|state| state.read > self.kept) {
            tokio::time::sleep(UNHURRIED).await;
        }
        let mut source = self.source.lock().await;
        if self.stopped().is_some() {
            return Err(io::ErrorKind::InvalidData.into());
        }
        while source.rest.is_empty() {
            let stalled = Instant::now() + STALLED;
            let until = self.until.map_or(stalled, |until| until.min(stalled));
            source.rest = match tokio::time::timeout_at(until, source.body.next()).await {
                Ok(None) => return Ok(None),
                Ok(Some(Ok(more))) => more,
                Ok(Some(Err(_))) => return self.stop(Stopped::Broken),
                Err(_) => return self.stop(Stopped::Slow),
            };
        }
        let bytes = source.rest.len().min(PIECE);
        let piece = source.rest.split_to(bytes);
        let too_long = self.with(|state| {
            state.read += bytes;
            state.held += bytes;
            state.read > self.most || state.held > MOST_HELD
        });
        if too_long { self.stop(Stopped::TooLong) } else { Ok(Some(piece)) }
    }

    fn stop(&self, why: Stopped) -> io::Result<Option<Bytes>> {
        self.with(|state| state.stopped = Some(why));
        Err(io::ErrorKind::InvalidData.into())
    }

    fn with<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
        change(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_large_body_comes_in_small_pieces_and_ends_at_the_limit() {
        let whole = Bytes::from(vec![b'a'; 300_000]);
        let pieces = Pieces::of(Body::from(whole.clone()), 1 << 20, 1 << 20, None);
        let mut read = 0;
        while let Some(piece) = pieces.next().await {
            assert!(piece.len() <= PIECE);
            read += piece.len();
        }
        assert_eq!((read, pieces.stopped()), (300_000, None));
        let pieces = Pieces::of(Body::from(whole), 100_000, 1 << 20, None);
        while pieces.next().await.is_some() {}
        assert_eq!(pieces.stopped(), Some(Stopped::TooLong));
    }

    #[tokio::test]
    async fn a_reader_that_gives_nothing_out_is_given_no_more() {
        let pieces = Pieces::of(Body::from(vec![b'a'; 4 << 20]), usize::MAX, usize::MAX, None);
        let mut read = 0;
        while let Ok(Some(piece)) = pieces.piece().await {
            read += piece.len();
        }
        assert!(read <= MOST_HELD, "{read}");
        assert_eq!(pieces.stopped(), Some(Stopped::TooLong));
    }

    #[tokio::test]
    async fn what_does_not_come_is_not_waited_for() {
        let never = Body::from_stream(futures_util::stream::pending::<io::Result<Bytes>>());
        let pieces = Pieces::of(never, 1 << 20, 1 << 20, Some(Instant::now() + Duration::from_millis(20)));
        assert_eq!((pieces.next().await, pieces.stopped()), (None, Some(Stopped::Slow)));
    }
}
