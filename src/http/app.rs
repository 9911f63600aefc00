//! What all requests share.

use super::assets::Assets;
use super::lanes::Lanes;
use super::pages::Pages;
use crate::memory;
use answerable_commands::evidence::Files;
use answerable_domain::reader::Site;
use answerable_domain::rules::guard;
use answerable_store::accounts::Doors;
use answerable_store::config::Config;
use answerable_store::db::Register;
use answerable_store::db::log::Log;
use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// When it was last checked whether the server is ready, and what was wrong if it was not.
type Looked = Option<(std::time::Instant, Option<&'static str>)>;

/// What all requests share: the register, the settings, the files, the log.
#[derive(Clone)]
pub struct App {
    pub register: Arc<Register>,
    pub site: Arc<Site>,
    pub assets: Arc<Assets>,
    pub(super) pages: Arc<Pages>,
    pub files: Arc<Files>,
    /// How often somebody may try to sign in.
    pub doors: Arc<Doors>,
    /// When it was last checked whether the server is ready, and what was wrong if it was not.
    pub(super) looked: Arc<tokio::sync::Mutex<Looked>>,
    /// The public log that is served.
    pub log: Arc<Log>,
    pub https: bool,
    /// The address to which readers are sent who must leave at once.
    pub exit: Arc<str>,
    /// Whether a proxy of ours names readers' addresses.
    pub trusted_proxy: bool,
    /// The addresses of our proxies, where they are named.
    pub proxies: Arc<[IpAddr]>,
    pub lanes: Lanes,
    /// Whether the child-data guard is ready, or being made ready, or need not be before a text comes.
    guard: Arc<AtomicBool>,
}

impl App {
    /// Puts together what all requests share.
    pub fn new(config: &Config, register: Arc<Register>, assets: Assets, files: Arc<Files>, log: Arc<Log>) -> App {
        let site = Site {
            assets: assets.addresses(),
            origin: config.origin.clone(),
            periods: config.periods,
            hotline: config.hotline.clone(),
            largest_file_mb: config.largest_file >> 20,
        };
        App {
            register,
            site: Arc::new(site),
            assets: Arc::new(assets),
            pages: Arc::new(Pages::new(config.page_cache_mb)),
            files,
            doors: Arc::new(Doors::new(config.demonstration_may_come_in())),
            looked: Arc::default(),
            log,
            https: config.origin.starts_with("https://"),
            exit: config.exit.as_str().into(),
            trusted_proxy: config.trusted_proxy,
            proxies: config.proxies.as_slice().into(),
            lanes: Lanes::new(std::thread::available_parallelism().map_or(2, std::num::NonZero::get)),
            guard: Arc::new(AtomicBool::new(true)),
        }
    }

    /// Lets the child-data guard be made ready when the first person comes who may write. Its patterns take some 40 MB, which a register
    /// that is only read never needs. Without this, each pattern is made when the first text needs it, and that text waits.
    pub fn with_guard_later(self) -> App {
        self.guard.store(false, Ordering::Relaxed);
        self
    }

    /// Called for each request of somebody who may write: the first makes the child-data guard ready, beside the requests.
    pub(super) fn somebody_may_write(&self) {
        if !self.guard.load(Ordering::Relaxed) && !self.guard.swap(true, Ordering::Relaxed) {
            tokio::task::spawn_blocking(|| {
                guard::prepare();
                memory::give_back();
            });
        }
    }
}
