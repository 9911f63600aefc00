#!/usr/bin/env bash
# Serves the register, after `make build`. An empty database gets the demonstration register.
. "$(dirname "$0")/common.sh"
program=target/release/answerable
export ANSWERABLE_SITE="${ANSWERABLE_SITE:-$SITE}"

step "The register: ${ANSWERABLE_DATABASE_URL:-sqlite:data/register.db}"
"$program" demo
step "Serving on http://${ANSWERABLE_LISTEN:-127.0.0.1:3000} (stop with Ctrl-C)"
exec "$program" serve
