//! A browser in a test: it keeps its cookie and sends forms. Also the people who use it.

use crate::site::{Answer, Site};
use answerable_domain::model::{BodyKind, Role};
use answerable_store::accounts::sessions::{self, SessionStage};
use answerable_store::accounts::totp;
use answerable_store::db::entities::{outbox, person, session};
use answerable_store::mail::opened;
use axum::body::Body;
use axum::http::Request;
use chrono::Utc;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use std::sync::Mutex;

/// A browser in a test, with its cookie.
pub struct Client<'a> {
    site: &'a Site,
    cookie: Mutex<Option<String>>,
}

impl Client<'_> {
    /// Asks for a page by its address.
    pub async fn get(&self, path: &str) -> Answer {
        self.send(Request::get(path), Body::empty()).await
    }

    /// Sends a form, as a browser does from our own page.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.post_with(path, fields, &[("sec-fetch-site", "same-origin")]).await
    }

    /// Sends a form with files: each with field, name and content.
    pub async fn post_files(&self, path: &str, fields: &[(&str, &str)], files: &[(&str, &str, &[u8])]) -> Answer {
        let mut body = Vec::new();
        for (name, value) in fields {
            body.extend(format!("--xx\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").into_bytes());
        }
        for (field, name, content) in files {
            let head = format!("--xx\r\ncontent-disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\n\r\n");
            body.extend(head.into_bytes());
            body.extend_from_slice(content);
            body.extend(b"\r\n");
        }
        body.extend(b"--xx--\r\n");
        let request = Request::post(path).header("sec-fetch-site", "same-origin");
        self.send(request.header("content-type", "multipart/form-data; boundary=xx"), Body::from(body)).await
    }

    /// Sends a form with other headers.
    pub async fn post_with(&self, path: &str, fields: &[(&str, &str)], headers: &[(&str, &str)]) -> Answer {
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let mut request = Request::post(path).header("content-type", "application/x-www-form-urlencoded");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        self.send(request, Body::from(body)).await
    }

    async fn send(&self, mut request: axum::http::request::Builder, body: Body) -> Answer {
        if let Some(cookie) = self.cookie() {
            request = request.header("cookie", format!("__Host-answerable={cookie}"));
        }
        let answer = self.site.answer(request.body(body).expect("a request")).await;
        if let Some(value) = answer.header("set-cookie").strip_prefix("__Host-answerable=") {
            let token = value.split(';').next().unwrap_or_default().to_string();
            *self.cookie.lock().expect("the lock") = Some(token).filter(|token| !token.is_empty());
        }
        answer
    }

    /// The site that it shows.
    pub fn site(&self) -> &Site {
        self.site
    }

    /// The token of the browser's session.
    pub fn cookie(&self) -> Option<String> {
        self.cookie.lock().expect("the lock").clone()
    }

    /// A second browser with the same cookie.
    pub fn stolen(&self) -> Client<'_> {
        Client { site: self.site, cookie: Mutex::new(self.cookie()) }
    }
}

impl Site {
    /// A browser without a cookie.
    pub fn client(&self) -> Client<'_> {
        Client { site: self, cookie: Mutex::default() }
    }

    /// Adds a person with an account, in a body or in none. A person who needs a second factor has one.
    pub async fn person(&self, email: &str, of: Option<(Role, Option<i64>)>) -> person::Model {
        answerable_testing::person(&*self.db, email, of).await
    }

    /// A browser in which a person is signed in already.
    pub async fn sign_in(&self, email: &str) -> Client<'_> {
        let person = person::Entity::find().filter(person::Column::Email.eq(email)).one(&*self.db).await.expect("people");
        let token = sessions::begin(&*self.db, person.expect("that person").id, SessionStage::Full, Utc::now()).await.expect("a session");
        Client { site: self, cookie: Mutex::new(Some(token)) }
    }

    /// A browser in which somebody new with this role, in the body with this key, is signed in.
    pub async fn somebody(&self, name: &str, role: Role, body: Option<i64>) -> Client<'_> {
        let email = format!("{name}@somebody.example");
        self.person(&email, Some((role, body))).await;
        self.sign_in(&email).await
    }

    /// A browser in which a new coordinator of a State is signed in.
    pub async fn coordinator(&self, name: &str, iso3: &str) -> Client<'_> {
        let state = answerable_testing::state(&*self.db, iso3).await;
        self.somebody(name, Role::Coordinator, Some(state.number())).await
    }

    /// A browser in which a person with this role is signed in: of the fictional State, its Ministry of Justice, or Casa del Faro.
    pub async fn as_role(&self, role: Role) -> Client<'_> {
        let email = format!("{}@test.example", role.code());
        if person::Entity::find().filter(person::Column::Email.eq(email.as_str())).one(&*self.db).await.expect("people").is_none() {
            let body = self.body(role.body_kind(), "ministry-of-justice", "casa-del-faro").await;
            self.person(&email, Some((role, body))).await;
        }
        self.sign_in(&email).await
    }

    /// A browser in which a person of an organisation of the fictional State is signed in.
    pub async fn of_organisation(&self, slug: &str, role: Role) -> Client<'_> {
        let email = format!("{slug}-{}@test.example", role.code());
        if person::Entity::find().filter(person::Column::Email.eq(email.as_str())).one(&*self.db).await.expect("people").is_none() {
            let body = self.body(BodyKind::Organisation, "", slug).await;
            self.person(&email, Some((role, body))).await;
        }
        self.sign_in(&email).await
    }

    /// A browser in which a second moderator is signed in.
    pub async fn other_moderator(&self) -> Client<'_> {
        let email = "moderator-2@test.example";
        if person::Entity::find().filter(person::Column::Email.eq(email)).one(&*self.db).await.expect("people").is_none() {
            self.person(email, Some((Role::Moderator, None))).await;
        }
        self.sign_in(email).await
    }

    /// The key of a body of the fictional State.
    pub async fn body(&self, kind: BodyKind, institution: &str, organisation: &str) -> Option<i64> {
        answerable_testing::body(&*self.db, kind, institution, organisation).await
    }

    /// The secret of a second factor that waits to be confirmed in a person's newest session.
    pub async fn waiting_secret(&self, email: &str) -> String {
        let person =
            person::Entity::find().filter(person::Column::Email.eq(email)).one(&*self.db).await.expect("people").expect("that one");
        let found =
            session::Entity::find().filter(session::Column::PersonId.eq(person.id)).filter(session::Column::TotpPending.is_not_null());
        let row = found.order_by_desc(session::Column::Id).one(&*self.db).await.expect("sessions").expect("a session in which one waits");
        totp::opened(&row.totp_pending.expect("a secret"), person.id).expect("it opens")
    }

    /// The letters in the outbox to an address, the oldest first.
    pub async fn letters(&self, to: &str) -> Vec<outbox::Model> {
        let found = outbox::Entity::find().filter(outbox::Column::Recipient.eq(to)).order_by_asc(outbox::Column::Id);
        let found = found.all(&*self.db).await.expect("the outbox");
        found.into_iter().map(|row| opened(row).expect("a letter that can be opened")).collect()
    }

    /// The path of the newest link in a letter to an address; waits a little for letters that are written after the answer.
    pub async fn link(&self, to: &str) -> String {
        for _ in 0..100 {
            if let Some(letter) = self.letters(to).await.pop() {
                let line = letter.body_text.lines().find(|line| line.starts_with("https://register.example/")).expect("a link");
                return line.trim_start_matches("https://register.example").to_string();
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
        panic!("no letter to {to}");
    }
}
