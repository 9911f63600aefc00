#!/usr/bin/env bash
# The benchmark, after `make build`.
. "$(dirname "$0")/common.sh"
step "What the benchmark needs"
wanted=()
has wrk || wanted+=(wrk)
has python3 || wanted+=(python3 python3-venv)
has initdb || ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || wanted+=(postgresql)
has psql || wanted+=(postgresql-client)
[ "${#wanted[@]}" = 0 ] || debian "${wanted[@]}"
python3 -c 'import ensurepip' 2>/dev/null || debian python3-venv
. tests/support/browser_here.sh
exec python3 tests/bench/bench.py "$@"
