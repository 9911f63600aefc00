#!/usr/bin/env bash
# Some of the Rust tests, on SQLite alone: some.sh CRATE WORDS. Only what the crate needs is compiled, so that an edit is tested in seconds.
. "$(dirname "$0")/common.sh"
rust
crate=${1:-it}
words=${2:-}
unset ANSWERABLE_TEST_POSTGRES
runs=(nextest run --no-fail-fast)
cargo nextest --version >/dev/null 2>&1 || runs=(test --no-fail-fast)
case "$crate" in
    # Tests of the whole program stand in one crate; with the whole workspace chosen, what is compiled is shared with `make test`.
    it) cargo "${runs[@]}" --workspace --test it -- "$words" ;;
    # The server's crate has the program's name alone. Without --lib and --bins the crate of `it` would be compiled as well.
    answerable | server) cargo "${runs[@]}" -p answerable --lib --bins -- "$words" ;;
    # Programs of tests of their own, compiled as `make test` compiles them.
    commands | evidence) cargo "${runs[@]}" --workspace --test "$crate" -- "$words" ;;
    # The tests beside the code of such a crate: commands-lib.
    *-lib) cargo "${runs[@]}" -p "answerable-${crate%-lib}" --lib -- "$words" ;;
    *) cargo "${runs[@]}" -p "answerable-${crate#answerable-}" -- "$words" ;;
esac
