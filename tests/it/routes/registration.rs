//! Tests of organisations that ask to be registered: a moderator decides; nobody else learns of it.

mod coalitions;
mod guarded;
mod interests;
mod leaving;
mod secret;
mod whole;

use super::forms::value;
use crate::client::Client;
use crate::site::Site;
use answerable_store::db::entities::{organisation, registration};
use axum::http::StatusCode;
use sea_orm::{EntityTrait, QueryOrder};

/// The name of the organisation that asks, which stands nowhere else.
pub const NAME: &str = "Zzqx Lanterns of the Gulf";
/// The contact at which the organisation is reached.
pub const CONTACT: &str = "zzqx-contact@safe.example";
pub const SAFELY: &str = "Zzqx ring twice after dark";
pub const ACCOUNT: &str = "Zzqx Heron";

/// The fields of a request's form, with a random word of its own.
pub fn request<'a>(once: &'a str, mail: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("once", once),
        ("state", "XVL"),
        ("kind", "ngo"),
        ("name-en", NAME),
        ("name-ar", "فوانيس الخليج"),
        ("about", "Zzqx keeps a light for children who travel.\r\nIt has done so for years."),
        ("languages", "en"),
        ("languages", "ar"),
        ("group", "girls"),
        ("group", "no-such-group"),
        ("email", CONTACT),
        ("mail", mail),
        ("reached_by", SAFELY),
        ("account_name", ACCOUNT),
    ]
}

/// Sends a request; answers the path of its secret page.
pub async fn asks(client: &Client<'_>, mail: &str) -> String {
    let page = client.get("/en/civil-society/register").await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(page.header("cache-control"), "private, no-store");
    let once = value(&page.text(), "once");
    assert_eq!(once.len(), 43);
    let answer = client.post("/en/civil-society/register", &request(&once, mail)).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", super::forms::summary(&answer));
    let path = answer.header("location").to_string();
    assert!(path.starts_with("/en/civil-society/register/"), "{path}");
    path
}

/// The newest registration request.
pub async fn newest(site: &Site) -> registration::Model {
    registration::Entity::find().order_by_desc(registration::Column::Id).one(&*site.db).await.unwrap().unwrap()
}

/// The slug of the newest organisation: its ending is random.
pub async fn newest_slug(site: &Site) -> String {
    organisation::Entity::find().order_by_desc(organisation::Column::Id).one(&*site.db).await.unwrap().unwrap().slug
}

/// A moderator's step on the newest request.
pub async fn decides(site: &Site, moderator: &Client<'_>, fields: &[(&str, &str)]) -> StatusCode {
    let row = newest(site).await;
    let version = row.version.to_string();
    let path = format!("/en/moderating/organisations/{}", row.id);
    moderator.post(&path, &[&[("version", version.as_str())][..], fields].concat()).await.status
}

/// Makes and registers an organisation of a kind; answers its secret page.
pub async fn registered(site: &Site, moderator: &Client<'_>, kind: &str, name: &str) -> String {
    let once: String = name.chars().filter(char::is_ascii_alphanumeric).chain(std::iter::repeat('x')).take(43).collect();
    let mut fields = request(&once, "no");
    let email = format!("{once}@safe.example").to_lowercase();
    fields.retain(|(field, _)| !["kind", "name-en", "name-ar", "email"].contains(field));
    fields.extend([("kind", kind), ("name-en", name), ("email", email.as_str())]);
    let answer = site.client().post("/en/civil-society/register", &fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", super::forms::summary(&answer));
    assert_eq!(decides(site, moderator, &[("step", "register")]).await, StatusCode::SEE_OTHER);
    answer.header("location").to_string()
}
