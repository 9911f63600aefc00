//! The mark of a browser in which a person was signed in before, if they chose to leave one: so that other people's wrong passwords do
//! not keep them out. It opens nothing, names nobody and shows only when it ends; only the server can check which account it belongs
//! to.

use crate::keys::{self, Purpose};
use crate::secrets;
use chrono::{DateTime, Duration, Utc};

const PURPOSE: Purpose = Purpose("device that signed in before");
/// How long a browser's mark is good.
pub const GOOD_FOR: Duration = Duration::days(90);

/// Makes a new mark for an account (its address or name, in lower case), as the browser carries it.
pub fn new(account: &str, now: DateTime<Utc>) -> String {
    let (mark, until) = (secrets::random_hex(16), (now + GOOD_FOR).timestamp());
    let signed = keys::ours().mac(PURPOSE, &text(account, &mark, until));
    format!("{mark}.{until}.{signed}")
}

/// The mark that a browser carries, if it was made for this account and is still good.
pub fn read(written: &str, account: &str, now: DateTime<Utc>) -> Option<String> {
    let mut parts = written.split('.');
    let (mark, until, signed) = (parts.next()?, parts.next()?.parse::<i64>().ok()?, parts.next()?);
    let right = parts.next().is_none() && mark.len() == 32 && until > now.timestamp();
    (right && keys::ours().is_mac(PURPOSE, &text(account, mark, until), signed)).then(|| mark.to_string())
}

fn text(account: &str, mark: &str, until: i64) -> Vec<u8> {
    format!("{mark}\n{until}\n{account}").into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::Keys;

    #[test]
    fn a_mark_is_good_for_its_account_and_time() {
        keys::install(Keys::fresh());
        let now = Utc::now();
        let written = new("ana@example.org", now);
        assert!(read(&written, "ana@example.org", now).is_some() && !written.contains("ana"));
        assert_eq!(read(&written, "bea@example.org", now), None);
        assert_eq!(read(&written, "ana@example.org", now + GOOD_FOR), None);
        let longer = written.replacen(&format!(".{}.", (now + GOOD_FOR).timestamp()), ".9999999999.", 1);
        for wrong in [longer.as_str(), "", "..", &format!("{written}."), &written[1..]] {
            assert_eq!(read(wrong, "ana@example.org", now), None, "{wrong}");
        }
    }
}
