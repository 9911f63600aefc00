//! The part of the network that a request comes from: for throttling alone, never stored as it is.

use super::{App, Peer};
use crate::accounts::throttle;
use axum::extract::{ConnectInfo, FromRef, FromRequestParts};
use axum::http::HeaderMap;
use axum::http::request::Parts;
use std::convert::Infallible;
use std::net::{IpAddr, SocketAddr};

/// It; none where the connection is not known (in tests).
pub struct Network(pub Option<String>);

impl<S: Send + Sync> FromRequestParts<S> for Network
where
    App: FromRef<S>,
{
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Network, Infallible> {
        let connection = parts.extensions.get::<ConnectInfo<Peer>>().map(|ConnectInfo(Peer(address))| address.ip());
        // The last hop is what our own proxy saw; anything before it anybody can write.
        let named = if App::from_ref(state).trusted_proxy { last_hop(&parts.headers) } else { None };
        Ok(Network(named.or(connection).map(throttle::network)))
    }
}

fn last_hop(headers: &HeaderMap) -> Option<IpAddr> {
    let last = headers.get_all("x-forwarded-for").iter().next_back()?.to_str().ok()?;
    let last = last.rsplit(',').next()?.trim();
    last.parse().ok().or_else(|| last.parse::<SocketAddr>().ok().map(|address| address.ip()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_hop_counts() {
        let of = |value: &str| last_hop(&HeaderMap::from_iter([("x-forwarded-for".parse().unwrap(), value.parse().unwrap())]));
        assert_eq!(of("203.0.113.9, 198.51.100.4"), "198.51.100.4".parse().ok());
        assert_eq!(of("198.51.100.4:1234"), "198.51.100.4".parse().ok());
        assert_eq!(of("unknown"), None);
        assert_eq!(last_hop(&HeaderMap::new()), None);
    }
}
