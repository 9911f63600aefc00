#!/usr/bin/env bash
# Runs the test of the shelf against a real server of S3's protocol: moto, from Python's registry, on a port of its own.
# Not part of «make test»: installing it takes a minute. Another server: set ANSWERABLE_FILES and its settings and run the test alone.
set -euo pipefail
cd "$(dirname "$0")/../.."
place=$(mktemp -d)
server=
finish() {
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    rm -rf "$place"
}
trap finish EXIT
if ! python3 -c 'import moto, flask, flask_cors' 2>/dev/null; then
    python3 -m venv "$place/python"
    "$place/python/bin/pip" install --quiet 'moto[s3,server]==5.*'
    export PATH="$place/python/bin:$PATH"
fi
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
moto_server -H 127.0.0.1 -p "$port" >"$place/log" 2>&1 &
server=$!
endpoint="http://127.0.0.1:$port"
for _ in $(seq 100); do
    curl --silent --fail --output /dev/null -X PUT "$endpoint/evidence" && break
    sleep 0.1
done
ANSWERABLE_FILES=s3://evidence/files ANSWERABLE_FILES_ENDPOINT=$endpoint ANSWERABLE_FILES_KEY=key ANSWERABLE_FILES_SECRET=secret \
    ${ANSWERABLE_S3_TEST:-cargo test --workspace --test evidence shelf::s3 --} --ignored --exact shelf::s3::a_real_server
