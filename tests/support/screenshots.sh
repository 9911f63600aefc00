#!/usr/bin/env bash
# The README's pictures, after `make build`: a demonstration register of their own, drawn by Chromium.
. "$(dirname "$0")/common.sh"
bash tests/support/browser.sh --list >/dev/null
has pngquant || debian pngquant
ANSWERABLE_CHROMIUM=$(find_browser)
export ANSWERABLE_CHROMIUM ANSWERABLE_PROGRAM="${ANSWERABLE_PROGRAM:-target/release/answerable}"
export ANSWERABLE_LISTEN=127.0.0.1:3999 ANSWERABLE_LOG=warn
bash tests/browser/server.sh &
server=$!
trap 'kill "$server" 2>/dev/null || true' EXIT
for _ in $(seq 100); do
    node -e 'fetch(`http://${process.env.ANSWERABLE_LISTEN}/readyz`).then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))' && break
    sleep 0.2
done
step "Pictures"
(cd tests/browser && node screenshots.mjs "http://$ANSWERABLE_LISTEN" screenshots)
pngquant --force --skip-if-larger --ext .png --quality 70-95 tests/browser/screenshots/*.png || true
for picture in tests/browser/screenshots/*.png; do note "$(printf '%-44s %4d KB' "$picture" $(($(wc -c <"$picture") / 1024)))"; done
