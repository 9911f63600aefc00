//! Lanes for work that costs. Each has a number of places; a request that finds none free waits in a fair queue, in which parts of the
//! network take turns: somebody who asks for a thousand things at once waits behind themselves, and a reader elsewhere waits for one of
//! them at most. If the queue is full, the request is refused with the word when to come again; nothing waits for long.

use axum::http::Method;
use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::oneshot;

/// The longest time that a request waits for a place.
const LONGEST_WAIT: Duration = Duration::from_secs(10);
/// One network may take at most one in so many of the places in a queue.
const SHARE: usize = 4;

/// The error of a request for which there was no place in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Busy;

/// A lane: places for work, and the queue for them. Clones share them.
#[derive(Clone, Debug)]
pub struct Lane(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    longest: usize,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    free: usize,
    waiting: usize,
    /// The networks that wait, each once, in the order of their turns.
    turns: VecDeque<String>,
    queues: HashMap<String, VecDeque<oneshot::Sender<Place>>>,
}

/// A place in a lane, taken until it is dropped.
#[derive(Debug)]
pub struct Place(Option<Lane>);

impl Lane {
    /// A lane with this many places (at least one), and this many that may wait.
    pub fn new(places: usize, longest: usize) -> Lane {
        let state = State { free: places.max(1), ..State::default() };
        Lane(Arc::new(Inner { longest, state: Mutex::new(state) }))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes a place, or waits for one. `network` says who asks; all who are not known count as one network, which may fill the queue.
    ///
    /// # Errors
    /// If the queue is full, or no place became free in time.
    pub async fn take(&self, network: Option<&str>) -> Result<Place, Busy> {
        let turn = {
            let mut state = self.state();
            if state.free > 0 {
                state.free -= 1;
                return Ok(Place(Some(self.clone())));
            }
            state.wait(network, self.0.longest)?
        };
        match tokio::time::timeout(LONGEST_WAIT, turn).await {
            Ok(Ok(place)) => Ok(place),
            _ => Err(Busy),
        }
    }

    /// Takes a place however long it takes, even while the queue is full: for the next piece of an answer that is being sent already.
    pub async fn take_in_the_end(&self) -> Place {
        loop {
            match self.take(None).await {
                Ok(place) => return place,
                Err(Busy) => tokio::time::sleep(Duration::from_secs(1)).await,
            }
        }
    }

    /// Gives the place to the next in the queue.
    fn give_on(self) {
        loop {
            let mut state = self.state();
            let Some(next) = state.next() else {
                state.free += 1;
                return;
            };
            drop(state);
            match next.send(Place(Some(self.clone()))) {
                Ok(()) => return,
                // The one that waited has gone: the place must not be given back twice.
                Err(mut place) => place.0 = None,
            }
        }
    }
}

impl State {
    fn wait(&mut self, network: Option<&str>, longest: usize) -> Result<oneshot::Receiver<Place>, Busy> {
        let most = if network.is_some() { (longest / SHARE).max(1) } else { longest };
        let name = network.unwrap_or_default();
        let full = |state: &State| state.waiting >= longest || state.queues.get(name).is_some_and(|queue| queue.len() >= most);
        if full(self) {
            self.forget_the_gone();
            if full(self) {
                return Err(Busy);
            }
        }
        let (sender, receiver) = oneshot::channel();
        let queue = self.queues.entry(name.to_string()).or_default();
        if queue.is_empty() {
            self.turns.push_back(name.to_string());
        }
        queue.push_back(sender);
        self.waiting += 1;
        Ok(receiver)
    }

    fn next(&mut self) -> Option<oneshot::Sender<Place>> {
        let name = self.turns.pop_front()?;
        let queue = self.queues.get_mut(&name)?;
        let next = queue.pop_front();
        self.waiting -= usize::from(next.is_some());
        if queue.is_empty() {
            self.queues.remove(&name);
        } else {
            self.turns.push_back(name);
        }
        next
    }

    fn forget_the_gone(&mut self) {
        for queue in self.queues.values_mut() {
            queue.retain(|sender| !sender.is_closed());
        }
        self.queues.retain(|_, queue| !queue.is_empty());
        self.turns.retain(|name| self.queues.contains_key(name));
        self.waiting = self.queues.values().map(VecDeque::len).sum();
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if let Some(lane) = self.0.take() {
            lane.give_on();
        }
    }
}

/// The lanes of a server, one for each sort of work.
#[derive(Clone, Debug)]
pub struct Lanes {
    /// Drawing pages that are not in memory.
    pub drawing: Lane,
    /// Drawing pages of earlier days: the first page of a day works out where everything stood.
    pub earlier: Lane,
    /// Making files of whole selections, and of what is made while it is sent, piece by piece.
    pub files: Lane,
}

impl Lanes {
    /// Lanes for so many processors.
    pub fn new(processors: usize) -> Lanes {
        Lanes { drawing: Lane::new(processors * 2, 256), earlier: Lane::new(2, 32), files: Lane::new(processors, 64) }
    }

    /// The lane in which a request goes, by the end of its path and whether it names an earlier day; none if the method is not one that
    /// reads, since it then only answers so.
    pub fn of(&self, method: &Method, path: &str, earlier: bool) -> Option<&Lane> {
        if !matches!(*method, Method::GET | Method::HEAD) {
            return None;
        }
        let file = [".json", ".csv", ".xlsx"].iter().any(|ending| path.ends_with(ending));
        Some(match (file, earlier) {
            (true, _) => &self.files,
            (_, true) => &self.earlier,
            _ => &self.drawing,
        })
    }
}

/// Does work that may take long on a thread of its own, so that those that answer go on. The place is held until the work is done, even
/// if the reader who asked has gone.
pub async fn apart<T: Send + 'static>(place: Option<Place>, work: impl Future<Output = T> + Send + 'static) -> T {
    let runtime = tokio::runtime::Handle::current();
    let worked = tokio::task::spawn_blocking(move || {
        let _place = place;
        runtime.block_on(work)
    });
    match worked.await {
        Ok(done) => done,
        // A panic is passed on to where panics are noted.
        Err(error) => std::panic::resume_unwind(error.into_panic()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn networks_take_turns() {
        let lane = Lane::new(1, 40);
        let held = lane.take(Some("a")).await.unwrap();
        let order = Arc::new(Mutex::new(Vec::new()));
        let mut waiting = Vec::new();
        for name in ["a", "a", "a", "b"] {
            let (lane, order) = (lane.clone(), Arc::clone(&order));
            waiting.push(tokio::spawn(async move {
                let place = lane.take(Some(name)).await.unwrap();
                order.lock().unwrap().push(name);
                drop(place);
            }));
            tokio::task::yield_now().await;
        }
        drop(held);
        for one in waiting {
            one.await.unwrap();
        }
        assert_eq!(*order.lock().unwrap(), ["a", "b", "a", "a"]);
    }

    #[tokio::test]
    async fn a_full_queue_sends_on_and_leaves_room_for_others() {
        let lane = Lane::new(1, 8);
        let held = lane.take(None).await.unwrap();
        let waits = |name: &'static str| {
            let lane = lane.clone();
            tokio::spawn(async move { lane.take(Some(name)).await.map(drop) })
        };
        let first = [waits("a"), waits("a")];
        tokio::task::yield_now().await;
        assert_eq!(waits("a").await.unwrap(), Err(Busy), "a network has its share");
        let other = waits("b");
        tokio::task::yield_now().await;
        // A request that goes away leaves its place in the queue.
        first[0].abort();
        tokio::task::yield_now().await;
        let again = waits("a");
        tokio::task::yield_now().await;
        drop(held);
        assert_eq!((other.await.unwrap(), again.await.unwrap()), (Ok(()), Ok(())));
        assert!(lane.take(None).await.is_ok(), "no place is lost");
    }
}
