#!/usr/bin/env bash
# The server killed fifty times while people write, on SQLite and PostgreSQL; some minutes. Arguments go to the trial (--kills, --seed).
# ANSWERABLE_TRIAL_PROGRAM: another program than the debug build.
. "$(dirname "$0")/common.sh"
rust

step "The server killed while people write"
has python3 || debian python3
has psql || debian postgresql-client
program=${ANSWERABLE_TRIAL_PROGRAM:-target/debug/answerable}
[ -n "${ANSWERABLE_TRIAL_PROGRAM:-}" ] || build_debug
folder=$(mktemp -d)
postgres=tests/support/postgres.sh
if [ -n "${ANSWERABLE_TEST_POSTGRES:-}" ] || ANSWERABLE_TEST_POSTGRES=$(sh "$postgres" address 2>/dev/null); then
    trap 'rm -rf "$folder"' EXIT INT TERM
else
    has initdb || ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || debian postgresql
    trap 'rm -rf "$folder"; sh "$postgres" stop >/dev/null 2>&1 || true' EXIT INT TERM
    ANSWERABLE_TEST_POSTGRES=$(sh "$postgres" start | tail -1)
fi
[ -n "$ANSWERABLE_TEST_POSTGRES" ] || fail "PostgreSQL could not be started"
server=${ANSWERABLE_TEST_POSTGRES%/}
database=answerable_killed_$$
psql -q "$server/postgres" -c "CREATE DATABASE $database"
status=0
python3 tests/trials/killed.py "$program" "sqlite:$folder/register.db" "$server/$database" "$@" || status=$?
psql -q "$server/postgres" -c "DROP DATABASE IF EXISTS $database" || true
exit "$status"
