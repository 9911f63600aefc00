//! The locales are embedded: a changed word must rebuild the crate.

fn main() {
    println!("cargo:rerun-if-changed=../locales");
}
