#!/usr/bin/env bash
# The disk that fills and empties while people write, on SQLite. Arguments go to the trial (--rounds, --seed).
# ANSWERABLE_TRIAL_PROGRAM: another program than the debug build.
. "$(dirname "$0")/common.sh"
rust

step "The disk that fills and empties while people write"
has python3 || debian python3
program=${ANSWERABLE_TRIAL_PROGRAM:-target/debug/answerable}
[ -n "${ANSWERABLE_TRIAL_PROGRAM:-}" ] || build_debug
python3 tests/trials/filled.py "$program" "$@"
