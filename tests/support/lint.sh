#!/usr/bin/env bash
# What a reviewer should not have to say.
. "$(dirname "$0")/common.sh"
rust
for part in rustfmt clippy; do
    cargo "${part#rust}" --version >/dev/null 2>&1 || { note "adding $part"; rustup component add "$part"; }
done
wasm
step "Format"
cargo fmt --all -- --check
step "Clippy: the server"
cargo clippy --workspace --all-targets -- -D warnings
step "Clippy: the islands, as the browser gets them"
cargo clippy -p answerable-islands --lib --target wasm32-unknown-unknown --features hydrate -- -D warnings
step "Documentation: each link leads somewhere"
RUSTDOCFLAGS="-D rustdoc::broken_intra_doc_links" cargo doc --no-deps --workspace --document-private-items --quiet
step "Crates: licences, versions, sources"
if cargo deny --version >/dev/null 2>&1; then
    cargo deny --locked check licenses bans sources
    # The advisory database comes from GitHub, and a lint must not fail because GitHub is away.
    if [ "${ANSWERABLE_ADVISORIES:-}" = 1 ]; then
        cargo deny --locked check advisories
    else
        note "LEFT OUT: the advisories; ANSWERABLE_ADVISORIES=1 asks for them, with a network"
    fi
else
    [ "${ANSWERABLE_ADVISORIES:-}" != 1 ] || fail "ANSWERABLE_ADVISORIES=1 needs cargo-deny: cargo install cargo-deny --locked --root target/tools"
    note "LEFT OUT: cargo-deny is not here (cargo install cargo-deny --locked --root target/tools; some minutes)"
fi
step "Scripts"
for script in tests/support/*.sh tests/browser/*.sh findings/*.sh .ci/run; do bash -n "$script"; done
if has shellcheck; then shellcheck -x -S warning tests/support/*.sh .ci/run; else note "shellcheck is not here: only the syntax was looked at"; fi
if has node; then
    for script in public/*.js tests/browser/*.mjs tests/browser/{journeys,pages,support}/*.mjs; do node --check "$script"; done
else
    note "LEFT OUT: node is not here, so the browser's scripts were not read"
fi
python3 -m py_compile tests/*/*.py tests/browser/support/*.py && rm -rf tests/{*,browser/support}/__pycache__
step "Nothing to correct"
