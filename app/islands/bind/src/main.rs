//! `answerable-bind IN.wasm FOLDER NAME`: what `wasm-bindgen --target web` does, as a program of this workspace. So the tool is of the
//! version that `Cargo.lock` has, and shares what is compiled anyway; `wasm-bindgen-cli` would compile a web server and a TLS library too.

use anyhow::Context;
use wasm_bindgen_cli_support::Bindgen;

fn main() -> anyhow::Result<()> {
    let mut words = std::env::args().skip(1);
    let mut next = |what: &str| words.next().with_context(|| format!("{what} is missing: answerable-bind IN.wasm FOLDER NAME"));
    let (compiled, folder, name) = (next("IN.wasm")?, next("FOLDER")?, next("NAME")?);
    Bindgen::new()
        .input_path(compiled)
        .out_name(&name)
        .web(true)?
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(folder)
}
