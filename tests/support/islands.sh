#!/usr/bin/env bash
# Builds the islands: WebAssembly and the JavaScript that goes with it, in target/islands. With --compile the WebAssembly alone.
. "$(dirname "$0")/common.sh"
rust
wasm

# Only the browser needs a library of this kind, so the manifest does not name it: every build of the server would make one.
cargo rustc -p answerable-islands --lib --crate-type cdylib --target wasm32-unknown-unknown --features hydrate --profile wasm-release
[ "${1:-}" != --compile ] || exit 0
built=target/wasm32-unknown-unknown/wasm-release/answerable_islands.wasm
made=target/islands/islands_app_bg.wasm
[ "$made" -nt "$built" ] && exit 0

# `make build` has built it already, with other features of what it shares with the program; it would be compiled again.
bind=target/release/answerable-bind
if [ ! -x "$bind" ] || [ -n "$(find Cargo.lock app/islands/bind -newer "$bind" -print -quit)" ]; then
    cargo build --quiet --release -p answerable-bind
fi
rm -rf target/islands.new
"$bind" "$built" target/islands.new islands_app
# The site serves one flat folder.
[ ! -e target/islands.new/snippets ] || fail "wasm-bindgen wrote snippets/, which the site does not serve: an island's dependency brings JavaScript of its own"
if has wasm-opt; then
    note "shrinking with wasm-opt"
    wasm-opt -Oz --enable-bulk-memory --enable-nontrapping-float-to-int --enable-sign-ext --enable-mutable-globals \
        --enable-reference-types --enable-multivalue -o target/islands.new/smaller.wasm target/islands.new/islands_app_bg.wasm \
        && mv target/islands.new/smaller.wasm target/islands.new/islands_app_bg.wasm \
        || { note "wasm-opt failed; the file stays as it was"; rm -f target/islands.new/smaller.wasm; }
fi
touch target/islands.new/islands_app_bg.wasm
rm -rf target/islands
mv target/islands.new target/islands
bytes=$(cat target/islands/islands_app.js target/islands/islands_app_bg.wasm | gzip -9 | wc -c)
note "the islands: $((bytes / 1024)) KB compressed"
