#!/usr/bin/env bash
# The Rust tests: SQLite always; PostgreSQL in a cluster of their own; the real data where it lies beside the project.
. "$(dirname "$0")/common.sh"
rust

left_out=()
data="${ANSWERABLE_TEST_DATA:-../shared/data}"
if [ -d "$data" ]; then
    ANSWERABLE_TEST_DATA=$(cd "$data" && pwd)
    export ANSWERABLE_TEST_DATA
else
    # Tests of the real data are in modules called «real».
    left_out+=('real')
    unset ANSWERABLE_TEST_DATA
    note "LEFT OUT: the tests that read the real data; $data is not here (ANSWERABLE_TEST_DATA names the folder)"
fi

# Tests in modules called «s3» need a server of that protocol: tests/support/s3.sh starts one and runs them.
left_out+=('s3')

step "PostgreSQL for the tests"
postgres=tests/support/postgres.sh
if [ -n "${ANSWERABLE_TEST_POSTGRES:-}" ]; then
    note "using the one that ANSWERABLE_TEST_POSTGRES names"
else
    has initdb || ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || debian postgresql
    trap 'bash "$postgres" stop >/dev/null 2>&1 || true' EXIT INT TERM
    ANSWERABLE_TEST_POSTGRES=$(bash "$postgres" start | tail -1)
    [ -n "$ANSWERABLE_TEST_POSTGRES" ] || fail "PostgreSQL could not be started"
    export ANSWERABLE_TEST_POSTGRES
    note "started: $ANSWERABLE_TEST_POSTGRES"
fi

if cargo nextest --version >/dev/null 2>&1; then
    step "Rust tests (nextest)"
    filter='all()'
    for module in "${left_out[@]}"; do filter="$filter - test(/(^|::)${module}::/)"; done
    # A test that fails is tried once more, and called flaky when it then passes: some wait for a database that a busy machine starves.
    cargo nextest run --workspace --run-ignored all --no-fail-fast --retries 1 -E "$filter"
else
    step "Rust tests (cargo test; nextest is not here, it would be quicker)"
    skip=()
    for module in "${left_out[@]}"; do skip+=(--skip "${module}::"); done
    cargo test --workspace --lib --bins --tests --no-fail-fast -- --include-ignored "${skip[@]}"
fi

if grep -rqE '^\s*//[/!] ```(rust|no_run|should_panic|compile_fail)' src app migrations/src; then
    step "Examples in the documentation"
    cargo test --workspace --doc
fi
