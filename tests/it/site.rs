//! The whole site in a test: the router over a database of the test's own.

use answerable::clock::today;
use answerable::http::{App, Assets, router};
use answerable_commands::evidence::Files;
use answerable_store::accounts::Doors;
use answerable_store::config::Config;
use answerable_store::db::Register;
use answerable_store::db::log::{self, Closed, Log, Signer};
use answerable_store::reference;
use answerable_testing::{Kind, TestDatabase, demonstration as demonstration_of};
use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Method, Request, StatusCode};
use chrono::Utc;
use http_body_util::BodyExt;
use std::path::PathBuf;
use std::sync::Arc;
use tempfile::TempDir;
use tower::ServiceExt;

/// A site in a test, of which pages can be asked.
pub struct Site {
    pub db: TestDatabase,
    pub register: Arc<Register>,
    pub files: Arc<Files>,
    pub doors: Arc<Doors>,
    pub log: Arc<Log>,
    router: Router,
    /// The folder in which the site keeps its files.
    folder: TempDir,
}

/// An answer of the site.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub bytes: Vec<u8>,
}

impl Answer {
    /// The answer's body as text.
    pub fn text(&self) -> String {
        String::from_utf8(self.bytes.clone()).expect("a body of text")
    }

    /// The answer's body as JSON.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.bytes).expect("a body of JSON")
    }

    /// A header of the answer; empty if it has none.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("a readable header"))
    }
}

impl Site {
    /// A site over an empty register.
    pub async fn empty(db: TestDatabase) -> Site {
        reference::load(&db, Utc::now()).await.expect("the lists");
        Site::over(db).await
    }

    /// A site over the demonstration register, on the same kind of database. It is a copy: what the test wrote into `db` before is not in it.
    pub async fn demonstration(db: TestDatabase) -> Site {
        Site::over(demonstration_of(db.kind()).await).await
    }

    async fn over(db: TestDatabase) -> Site {
        Site::with_settings(db, |_| None).await
    }

    /// A site over a database as it is, with settings of its own.
    pub async fn with_settings(db: TestDatabase, settings: impl Fn(&str) -> Option<String>) -> Site {
        Site::made(db, settings, |app| app).await
    }

    /// A site that makes the guard ready when somebody comes who may write, as the program does. In other tests a text makes what it needs.
    pub async fn with_guard_later(db: TestDatabase) -> Site {
        Site::made(demonstration_of(db.kind()).await, |_| None, App::with_guard_later).await
    }

    /// The same register in another server whose log is signed with other keys, the newest first.
    pub async fn signed_by(site: Site, seeds: &[[u8; 32]]) -> Site {
        let log = Arc::new(Log::signed_by(Signer::new("https://register.example", seeds).expect("a signer")));
        Site::made(
            site.db,
            |_| None,
            |mut app| {
                app.log = log;
                app
            },
        )
        .await
    }

    async fn made(db: TestDatabase, settings: impl Fn(&str) -> Option<String>, as_wanted: impl FnOnce(App) -> App) -> Site {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let files = folder.path().join("files").display().to_string();
        let config = Config::read(|name| match name {
            "ANSWERABLE_ORIGIN" => Some("https://register.example".to_string()),
            "ANSWERABLE_FILES" => Some(files.clone()),
            name => settings(name),
        });
        let config = config.expect("the settings");
        std::fs::write(folder.path().join("site.css"), "body { margin: 0 }".repeat(100)).expect("a style sheet");
        std::fs::write(folder.path().join("icon.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>").expect("an icon");
        let assets = Assets::read(folder.path()).expect("the assets");
        let register = Arc::new(Register::load(db.clone(), today(), config.periods).await.expect("the register"));
        let files = Arc::new(Files::open(&config).expect("the shelf"));
        let log = Arc::new(Log::open(&config.origin).expect("the log"));
        let app = as_wanted(App::new(&config, Arc::clone(&register), assets, Arc::clone(&files), log));
        let (doors, log, router) = (Arc::clone(&app.doors), Arc::clone(&app.log), router(app));
        Site { db, register, files, doors, log, router, folder }
    }

    /// The same register in a server that is started again: it reads what was planted behind the program's back.
    pub async fn again(site: Site) -> Site {
        Site::over(site.db).await
    }

    /// The folder where files of evidence are kept.
    pub fn shelf(&self) -> PathBuf {
        self.folder.path().join("files")
    }

    /// Checks that the register in memory, of which only parts were read after each change, equals what reading all of it now gives.
    pub async fn reads_as_anew(&self) {
        let kept = self.register.current();
        let anew = Register::load(self.db.clone(), kept.day, kept.periods).await.expect("the register").current();
        assert_eq!(kept.version, anew.version);
        assert!(format!("{:?}", kept.facts) == format!("{:?}", anew.facts), "the facts differ");
        assert!(kept.standings == anew.standings && kept.leads == anew.leads && kept.due == anew.due, "the standings differ");
    }

    /// Closes the public log with all that has happened so far.
    pub async fn close_log(&self) -> Vec<Closed> {
        log::close(&self.db, &self.log.signer, today(), true).await.expect("a closing")
    }

    /// Serves the site to other programs on this machine as long as the test runs; answers its address.
    pub async fn served(&self) -> String {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = format!("http://{}", listener.local_addr().expect("an address"));
        let router = self.router.clone();
        tokio::spawn(async move { axum::serve(listener, router).await });
        address
    }

    /// Asks for a page by its address.
    pub async fn get(&self, path: &str) -> Answer {
        self.ask(Method::GET, path, &[]).await
    }

    /// Asks for an address with a method and headers.
    pub async fn ask(&self, method: Method, path: &str, headers: &[(&str, &str)]) -> Answer {
        let mut request = Request::builder().method(method).uri(path);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        self.answer(request.body(Body::empty()).expect("a request")).await
    }

    /// Sends a request as it is, and answers what the site says.
    pub async fn answer(&self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.expect("an answer");
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.expect("a whole body").to_bytes().to_vec();
        Answer { status: parts.status, headers: parts.headers, bytes }
    }

    /// How many recommendations a selection has.
    pub async fn total(&self, query: &str) -> u64 {
        let answer = self.get(&format!("/en/recommendations.json?{query}&page=1")).await;
        assert_eq!(answer.status, StatusCode::OK, "{query}");
        answer.json()["total"].as_u64().expect("a total")
    }
}

/// A site over the demonstration register, on SQLite: for tests in which the database does not matter.
pub async fn demonstration() -> Site {
    Site::over(demonstration_of(Kind::Sqlite).await).await
}
