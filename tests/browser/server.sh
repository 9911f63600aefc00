#!/usr/bin/env bash
# The server that the tests read: the demonstration register in a database of its own, made again each time.
set -euo pipefail
cd "$(dirname "$0")/../.."
program=${ANSWERABLE_PROGRAM:-target/debug/answerable}
folder=target/browser-tests
rm -rf "$folder"
mkdir -p "$folder"
export ANSWERABLE_MAIL="$folder/mail" ANSWERABLE_FILES="$folder/files"
# Where «Leave this page now» leads: nowhere outside.
export ANSWERABLE_EXIT="http://$ANSWERABLE_LISTEN/healthz"
export ANSWERABLE_DATABASE_URL="sqlite:$folder/register.db" ANSWERABLE_SITE="${ANSWERABLE_SITE:-target/site}"
"$program" demo
exec "$program" serve
