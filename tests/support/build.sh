#!/usr/bin/env bash
# The release program.
. "$(dirname "$0")/common.sh"
rust
step "The program (the first time several minutes)"
cargo build --release --bin answerable
note "target/release/answerable: $(($(wc -c <target/release/answerable) / 1024 / 1024)) MB"
