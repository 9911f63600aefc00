#!/usr/bin/env bash
# The release program and the site's files.
. "$(dirname "$0")/common.sh"
rust
step "The program, and the islands beside it (the first time several minutes)"
# The islands are compiled meanwhile: where the program's crates wait for one another, a core would be idle.
mkdir -p target
bash tests/support/islands.sh --compile >target/islands.log 2>&1 &
islands=$!
cargo build --release -p answerable -p answerable-bind --bins
wait "$islands" || { cat target/islands.log >&2; fail "the islands could not be compiled"; }
note "target/release/answerable: $(($(wc -c <target/release/answerable) / 1024 / 1024)) MB"
bash tests/support/site.sh
