//! The second factor: time-based one-time passwords (RFC 6238; six digits, 30 seconds, SHA-1, as every authenticator understands).

use crate::db::entities::person;
use crate::keys::{self, Purpose, Unopened};
use crate::secrets;
use qrcode::QrCode;
use qrcode::render::svg;
use totp_rs::{Builder, Secret, Totp};

/// The purpose of the key that seals secrets of second factors.
pub const PURPOSE: Purpose = Purpose("second factor");

/// The length of a step of time, in seconds.
const STEP: u64 = 30;

/// A new secret of a second factor, in base32.
pub fn new_secret() -> String {
    let bytes: Vec<u8> = secrets::random_bytes(20);
    Secret::from(bytes.as_slice()).to_base32()
}

/// Seals a secret for the database.
pub fn sealed(secret: &str, person: person::Key) -> String {
    keys::ours().seal(PURPOSE, secret.as_bytes(), &context(person))
}

/// Opens a secret from the database. One in the clear is from an earlier version, until the next start seals it.
///
/// # Errors
/// If it cannot be opened.
pub fn opened(kept: &str, person: person::Key) -> Result<String, Unopened> {
    if keys::is_sealed(kept) { keys::ours().open_text(PURPOSE, kept, &context(person)) } else { Ok(kept.to_string()) }
}

/// The secret of a person's second factor, if they have one.
///
/// # Errors
/// If it cannot be opened.
pub fn secret_of(person: &person::Model) -> Result<Option<String>, Unopened> {
    person.totp_secret.as_deref().map(|kept| opened(kept, person.id)).transpose()
}

fn context(person: person::Key) -> String {
    format!("person {person}")
}

fn totp(secret: &str, account: &str) -> Option<Totp> {
    let secret = Secret::try_from_base32(secret).ok()?;
    // A colon separates issuer and account in the address, and neither may hold one.
    let account = account.replace(':', " ");
    Builder::new()
        .with_secret(secret)
        .with_skew(1)
        .with_step_duration(STEP)
        .with_account_name(account)
        .with_issuer(Some("Answerable"))
        .build()
        .ok()
}

/// The time step of a code that is right at a moment (or one step before or after), if it is later than the last step that was used: a
/// code that somebody saw cannot be used again.
pub fn check(secret: &str, code: &str, now: i64, last_step: Option<i64>) -> Option<i64> {
    let code: String = code.chars().filter(char::is_ascii_digit).collect();
    let totp = totp(secret, "account")?;
    let now = u64::try_from(now).ok()?;
    let step = i64::try_from(totp.check(&code, now)?).ok()?;
    (last_step.is_none_or(|last| step > last)).then_some(step)
}

/// The address of a secret that an authenticator reads (`otpauth://…`).
pub fn address(secret: &str, account: &str) -> Option<String> {
    totp(secret, account)?.to_url().ok()
}

/// The address of a secret as a picture to scan, in SVG.
pub fn picture(address: &str) -> Option<String> {
    let code = QrCode::new(address.as_bytes()).ok()?;
    Some(code.render::<svg::Color>().min_dimensions(220, 220).dark_color(svg::Color("#000")).light_color(svg::Color("#fff")).build())
}

/// The code of a secret at a moment. For tests, and for the accounts of the demonstration.
pub fn code_at(secret: &str, now: i64) -> Option<String> {
    Some(totp(secret, "account")?.generate(u64::try_from(now).ok()?).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_good_once_and_around_its_time() {
        let secret = new_secret();
        let now = 1_790_000_000;
        let code = code_at(&secret, now).unwrap();
        let step = check(&secret, &code, now, None).unwrap();
        assert!(check(&secret, &format!(" {} {} ", &code[..3], &code[3..]), now + 29, None).is_some());
        assert_eq!(check(&secret, &code, now, Some(step)), None, "a second time");
        assert_eq!(check(&secret, &code, now + 120, None), None, "two minutes later");
        assert_eq!(check(&secret, "000000x", now, None), None);
        assert_eq!(check("not base32!", &code, now, None), None);
    }

    #[test]
    fn the_address_names_issuer_and_account() {
        let address = address(&new_secret(), "ana@example.org").unwrap();
        assert!(address.starts_with("otpauth://totp/Answerable:"), "{address}");
        assert!(picture(&address).unwrap().contains("<svg"));
    }
}
