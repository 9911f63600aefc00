//! Addresses that open doors: a person who has one of them gets in. They are kept out of every log, and a page that shows one, or another
//! secret, is never compressed: its length would give the secret away, letter by letter, to somebody who can put words of their own
//! beside it and watch.

use super::lang::language_and_path;
use tracing_subscriber::EnvFilter;

/// Parts of addresses that are followed by a secret that opens a door.
const DOORS: [&str; 5] = ["/invitation/", "/password-reset/", "/calendar/", "/civil-society/register/", "/coalitions/join/"];
/// Parts of addresses that are followed by something that only desks know, or by what somebody warns of.
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

/// A form below such an address that is the same for everybody, and shows nothing of what is typed into it.
const BESIDE: &str = "/password-reset/by-code";

fn until(path: &str, places: &[&str]) -> Option<usize> {
    places.iter().filter_map(|place| path.find(place).map(|at| at + place.len())).min()
}

/// A path as it may stand in a log: with its secret part cut off.
pub fn loggable(path: &str) -> &str {
    let places = until(path, &DOORS).into_iter().chain(until(path, &DESKS));
    &path[..places.min().unwrap_or(path.len())]
}

/// The filter of the server's log for a level or list of levels as the setting has it (`info`, `answerable=debug`). It always silences a
/// library's lines that contain whole addresses.
///
/// # Errors
/// If the setting cannot be read.
pub fn log_filter(wish: &str) -> anyhow::Result<EnvFilter> {
    let filter: EnvFilter = wish.parse()?;
    // This target notes the address of each request that it checks.
    Ok(filter.add_directive("tower_http::csrf=off".parse()?))
}

/// Whether an address is secret, or its page shows a secret.
pub fn shows_secret(path: &str) -> bool {
    let (_, below) = language_and_path(path);
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
