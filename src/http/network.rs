//! The part of the network that a request comes from: for throttling alone, never stored as it is.

use super::app::App;
use super::serving::Peer;
use answerable_store::accounts::throttle;
use axum::extract::{ConnectInfo, FromRef, FromRequestParts};
use axum::http::request::Parts;
use axum::http::{Extensions, HeaderMap};
use std::convert::Infallible;
use std::net::{IpAddr, SocketAddr};

/// The part of the network that a request comes from; none where the connection is not known (in tests).
pub struct Network(pub Option<String>);

impl<S: Send + Sync> FromRequestParts<S> for Network
where
    App: FromRef<S>,
{
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Network, Infallible> {
        Ok(Network(address(&parts.extensions, &parts.headers, &App::from_ref(state)).map(throttle::network)))
    }
}

/// The address that a request comes from: that of the connection, or the one that our own proxy names.
fn address(extensions: &Extensions, headers: &HeaderMap, app: &App) -> Option<IpAddr> {
    let connection = extensions.get::<ConnectInfo<Peer>>().map(|ConnectInfo(Peer(address))| address.ip());
    // Where our proxies are named, only they are believed.
    let trusted = app.trusted_proxy && connection.is_none_or(|peer| app.proxies.is_empty() || app.proxies.contains(&peer.to_canonical()));
    // The last hop is what our own proxy saw; anybody can write what stands before it.
    let named = if trusted { last_hop(headers) } else { None };
    named.or(connection)
}

/// The part of the network, for queues; none for this machine itself, since anybody may come through it.
pub fn part(extensions: &Extensions, headers: &HeaderMap, app: &App) -> Option<String> {
    address(extensions, headers, app).filter(|address| !address.to_canonical().is_loopback()).map(throttle::network)
}

fn last_hop(headers: &HeaderMap) -> Option<IpAddr> {
    let last = headers.get_all("x-forwarded-for").iter().next_back()?.to_str().ok()?;
    let last = last.rsplit(',').next()?.trim();
    let bare = last.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(last);
    bare.parse().ok().or_else(|| last.parse::<SocketAddr>().ok().map(|address| address.ip()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_hop_counts() {
        let of = |value: &str| last_hop(&HeaderMap::from_iter([("x-forwarded-for".parse().unwrap(), value.parse().unwrap())]));
        assert_eq!(of("203.0.113.9, 198.51.100.4"), "198.51.100.4".parse().ok());
        assert_eq!(of("198.51.100.4:1234"), "198.51.100.4".parse().ok());
        assert_eq!(of("203.0.113.9, [2001:db8::1]"), "2001:db8::1".parse().ok());
        assert_eq!(of("[2001:db8::1]:443"), "2001:db8::1".parse().ok());
        assert_eq!(of("2001:db8::1"), "2001:db8::1".parse().ok());
        assert_eq!(of("unknown"), None);
        assert_eq!(last_hop(&HeaderMap::new()), None);
    }
}
