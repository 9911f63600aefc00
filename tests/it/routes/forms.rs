//! What tests of a desk's forms have in common: a form is asked for, sent with the version that it showed, and carried out or refused.

use crate::client::Client;
use crate::site::{Answer, Site};
use axum::http::StatusCode;

/// The values of a page's hidden fields, or of its tick boxes.
pub fn values(page: &str, name: &str) -> Vec<String> {
    let unescaped = |text: &str| text.replace("&amp;", "&").replace("&#x27;", "'").replace("&quot;", "\"");
    page.split("<input")
        .skip(1)
        .filter_map(|rest| rest.split_once('>').map(|(tag, _)| tag))
        .filter(|tag| tag.contains(&format!("name=\"{name}\"")))
        .filter_map(|tag| tag.split_once("value=\"").and_then(|(_, rest)| rest.split_once('"')).map(|(value, _)| unescaped(value)))
        .collect()
}

/// The value of a field in a page: of the first, if it has several of the name.
pub fn value(page: &str, name: &str) -> String {
    values(page, name).into_iter().next().unwrap_or_default()
}

/// The text of a page that must be there.
pub async fn text(client: &Client<'_>, path: &str) -> String {
    let answer = client.get(path).await;
    assert_eq!(answer.status, StatusCode::OK, "{path}");
    answer.text()
}

/// The version of the draft that a form shows.
pub fn version(page: &str) -> String {
    value(page, "version")
}

/// The summary of errors on a page.
pub fn summary(answer: &Answer) -> String {
    let page = answer.text();
    page.split_once("error-summary").map_or_else(|| page.chars().take(300).collect(), |(_, rest)| rest.chars().take(900).collect())
}

/// Sends a form with the version that it has now.
pub async fn sends(client: &Client<'_>, path: &str, fields: &[(&str, &str)]) -> Answer {
    let seen = version(&text(client, path).await);
    client.post(path, &[&[("version", seen.as_str())][..], fields].concat()).await
}

/// Sends a form that must be carried out, with the version that it has now, and answers where the browser goes on to.
pub async fn does(client: &Client<'_>, path: &str, fields: &[(&str, &str)]) -> String {
    let seen = version(&text(client, path).await);
    posts(client, path, &[&[("version", seen.as_str())][..], fields].concat()).await
}

/// Sends a form that must be carried out as it is, and answers where the browser goes on to.
pub async fn posts(client: &Client<'_>, path: &str, fields: &[(&str, &str)]) -> String {
    let answer = client.post(path, fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{path} {fields:?}: {}", summary(&answer));
    answer.header("location").split('?').next().unwrap_or_default().to_string()
}

/// Sends a form that must be refused, with words that say why.
pub async fn refused(client: &Client<'_>, path: &str, fields: &[(&str, &str)], why: &str) {
    let answer = sends(client, path, fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{path} {fields:?}");
    assert!(answer.text().contains(why), "«{why}» is not in {}", summary(&answer));
}

/// Checks that the history is whole, and that the register in memory equals what a fresh reading finds.
pub async fn intact(site: &Site) {
    answerable_testing::intact(&site.db).await;
    site.reads_as_anew().await;
}
