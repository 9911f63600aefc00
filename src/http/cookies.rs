//! The cookies: that of a session, and the mark of a browser in which somebody was signed in before.

use answerable_store::accounts::device;
use answerable_store::accounts::sessions::{self, Session};
use axum::http::header::SET_COOKIE;
use axum::http::{HeaderMap, HeaderValue};
use axum::response::Response;
use axum_extra::extract::CookieJar;
use axum_extra::extract::cookie::{Cookie, SameSite};
use chrono::Utc;
use sea_orm::{ConnectionTrait, DbErr};

/// The name of the session's cookie. With TLS it has a prefix that makes browsers refuse the cookie from any other origin.
fn cookie_name(https: bool) -> &'static str {
    if https { "__Host-answerable" } else { "answerable" }
}

/// The cookie of a session: sent to this site alone, out of reach of scripts, gone when the browser is closed.
pub fn session_cookie(token: String, https: bool) -> Cookie<'static> {
    Cookie::build((cookie_name(https), token)).path("/").http_only(true).secure(https).same_site(SameSite::Lax).build()
}

/// The cookie that removes the session's cookie from the browser.
pub fn no_session_cookie(https: bool) -> Cookie<'static> {
    let mut cookie = session_cookie(String::new(), https);
    cookie.make_removal();
    cookie
}

/// The name of the cookie with the mark of a browser that was signed in before.
fn device_name(https: bool) -> &'static str {
    if https { "__Host-answerable-device" } else { "answerable-device" }
}

/// The cookie with the mark of a known browser: sent only from this site's own pages, out of reach of scripts.
fn device_cookie(mark: &str, https: bool) -> Cookie<'static> {
    Cookie::build((device_name(https), mark.to_string())).path("/").http_only(true).secure(https).same_site(SameSite::Strict).build()
}

/// Sets the mark of a known browser, along with an answer and the cookies that it has already.
pub fn with_device(answer: &mut Response, mark: &str, https: bool) {
    let good_for = device::GOOD_FOR.to_std().unwrap_or_default();
    add(answer, &Cookie::build(device_cookie(mark, https)).max_age(good_for.try_into().unwrap_or_default()).build());
}

/// Removes the mark of a known browser from the browser.
pub fn without_device(answer: &mut Response, https: bool) {
    let mut cookie = device_cookie("", https);
    cookie.make_removal();
    add(answer, &cookie);
}

fn add(answer: &mut Response, cookie: &Cookie<'_>) {
    if let Ok(value) = HeaderValue::from_str(&cookie.encoded().to_string()) {
        answer.headers_mut().append(SET_COOKIE, value);
    }
}

/// The mark of a known browser that a request comes with, if it does.
pub fn device_of(headers: &HeaderMap, https: bool) -> Option<String> {
    CookieJar::from_headers(headers).get(device_name(https)).map(|cookie| cookie.value().to_string())
}

/// The session that a request comes with, if it does.
///
/// # Errors
/// If the database fails.
pub async fn session_of(headers: &HeaderMap, https: bool, db: &impl ConnectionTrait) -> Result<Option<Session>, DbErr> {
    let jar = CookieJar::from_headers(headers);
    let Some(cookie) = jar.get(cookie_name(https)) else { return Ok(None) };
    sessions::find(db, cookie.value(), Utc::now()).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mark_of_a_browser_is_out_of_reach_and_has_its_time() {
        let set = |https| {
            let mut answer = Response::default();
            with_device(&mut answer, "0a.1790000000.b1", https);
            answer.headers()[SET_COOKIE].to_str().unwrap().to_string()
        };
        assert_eq!(set(true), "__Host-answerable-device=0a.1790000000.b1; HttpOnly; SameSite=Strict; Secure; Path=/; Max-Age=7776000");
        assert_eq!(set(false), "answerable-device=0a.1790000000.b1; HttpOnly; SameSite=Strict; Path=/; Max-Age=7776000");
        let mut answer = Response::default();
        without_device(&mut answer, true);
        let removed = answer.headers()[SET_COOKIE].to_str().unwrap();
        assert!(removed.starts_with("__Host-answerable-device=; HttpOnly; SameSite=Strict; Secure; Path=/; Max-Age=0"), "{removed}");
    }
}
