# Sourced by the scripts beside it: where we are, how to speak, how to get what a machine lacks.
# shellcheck shell=bash
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

# Programs that these scripts installed for this project alone.
export PATH="$PWD/target/tools/bin:$PATH"
export SITE="$PWD/target/site"
: "${STARTED:=$(date +%s)}"
export STARTED

# step WORDS: what begins now, and how long since the beginning.
step() {
    local seconds=$(($(date +%s) - STARTED))
    printf '\n== [%d:%02d] %s\n' $((seconds / 60)) $((seconds % 60)) "$*"
}
note() { printf '   %s\n' "$*"; }
fail() {
    printf '\nStopped: %s\n' "$*" >&2
    exit 1
}
has() { command -v "$1" >/dev/null 2>&1; }

# debian PACKAGE…: installs them where that is possible; otherwise says what to install.
debian() {
    has apt-get || fail "this machine lacks: $*. Install it with the system's own packages and run the same again."
    [ "$(id -u)" = 0 ] || fail "this machine lacks: $*. As root: apt-get install $*"
    note "installing Debian packages: $*"
    # The lists are fetched once a run.
    if [ -z "${LISTS_FETCHED:-}" ]; then
        apt-get update -qq >/dev/null || note "the lists of packages could not be renewed; trying with those that are here"
        export LISTS_FETCHED=1
    fi
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null || fail "apt-get could not install: $*"
}

# The compiler, and a linker for it.
rust() {
    has cargo || fail "Rust is not here. Install it from https://rustup.rs and run the same again."
    has cc || debian gcc libc6-dev
}

# The Rust target of the islands.
wasm() {
    if rustc --print target-libdir --target wasm32-unknown-unknown 2>/dev/null | xargs -r test -d; then return; fi
    has rustup || fail "the Rust compiler here cannot build for wasm32-unknown-unknown. Add that target as your system does."
    note "adding the Rust target wasm32-unknown-unknown"
    rustup target add wasm32-unknown-unknown || fail "rustup could not add the target wasm32-unknown-unknown"
}

# The debug program, as the Rust tests compiled it. With another choice of crates, and without what only tests need, Cargo would choose other features
# and compile half of it again: some minutes of «make test».
build_debug() {
    cargo build --quiet --workspace --bins --tests
}

# The program that finds a browser; empty if there is none.
find_browser() {
    local name
    for name in ${ANSWERABLE_CHROMIUM:-} chromium chromium-browser google-chrome; do
        command -v "$name" 2>/dev/null && return
    done
    return 0
}
