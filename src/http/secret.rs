//! Addresses that open doors: whoever has one of them gets in. None of them goes into a log, and no page that shows one, or another
//! secret, is compressed: its length would tell of it, letter by letter, to somebody who can put words of their own beside it and watch.

use tracing_subscriber::EnvFilter;

/// After what an address has a part that opens a door.
const DOORS: [&str; 5] = ["/invitation/", "/password-reset/", "/calendar/", "/civil-society/register/", "/coalitions/join/"];
/// After what an address tells of something that only desks know, or of what somebody warns.
const DESKS: [&str; 5] = ["/work/files/", "/submissions/", "/moderating/", "/danger/", "/hidden/"];
/// Pages that show a secret: a second factor, recovery codes, addresses that open doors, how to reach an organisation safely.
const SHOWING: [&str; 8] = [
    "/account/second-factor",
    "/account/reminders",
    "/account/members",
    "/administration",
    "/submissions/coalitions",
    "/moderating/organisations",
    "/moderating/hiding",
    "/hidden",
];

/// A form beside the doors that is the same for everybody, and shows nothing of what is typed into it.
const BESIDE: &str = "/password-reset/by-code";

fn until(path: &str, places: &[&str]) -> Option<usize> {
    places.iter().filter_map(|place| path.find(place).map(|at| at + place.len())).min()
}

/// A path as it may stand in a log: without what is secret in it.
pub fn loggable(path: &str) -> &str {
    let places = until(path, &DOORS).into_iter().chain(until(path, &DESKS));
    &path[..places.min().unwrap_or(path.len())]
}

/// What is logged, as the setting wishes (`info`, `answerable=debug`), but for what a library says of whole addresses.
///
/// # Errors
/// If the wish cannot be read.
pub fn log_filter(wish: &str) -> anyhow::Result<EnvFilter> {
    let filter: EnvFilter = wish.parse()?;
    // It notes the address of each request that it looks at.
    Ok(filter.add_directive("tower_http::csrf=off".parse()?))
}

/// Whether an address is secret, or its page shows a secret.
pub fn shows_secret(path: &str) -> bool {
    let (_, below) = super::asked::language_and_path(path);
    below != BESIDE && until(path, &DOORS).is_some() || SHOWING.iter().any(|place| below.starts_with(place))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_cut_off() {
        assert_eq!(loggable("/en/invitation/abc"), "/en/invitation/");
        assert_eq!(loggable("/calendar/abc.ics"), "/calendar/");
        assert_eq!(loggable("/en/recommendations/CRC/C/1/2"), "/en/recommendations/CRC/C/1/2");
    }

    #[test]
    fn pages_with_secrets_are_known() {
        for path in ["/ar/account/second-factor/codes", "/en/civil-society/register/abc", "/en/password-reset/abc", "/en/account/reminders"]
        {
            assert!(shows_secret(path), "{path}");
        }
        for path in ["/en/", "/en/civil-society/casa-del-faro", "/en/work", "/en/submissions/abc", "/en/password-reset/by-code"] {
            assert!(!shows_secret(path), "{path}");
        }
    }
}
