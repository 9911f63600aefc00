# Sourced: Chromium, fonts and the npm packages of tests/browser, for whatever drives a browser.
# shellcheck shell=bash
wanted=()
[ -n "$(find_browser)" ] || wanted+=(chromium)
# Without them Arabic is drawn as boxes, and widths mean nothing.
[ "$(fc-list :lang=ar family 2>/dev/null | grep -c Noto)" != 0 ] || wanted+=(fontconfig fonts-noto-core)
has node || wanted+=(nodejs npm)
[ "${#wanted[@]}" = 0 ] || debian "${wanted[@]}"
ANSWERABLE_CHROMIUM=$(find_browser)
[ -n "$ANSWERABLE_CHROMIUM" ] || fail "there is no Chromium here; install one, or set ANSWERABLE_CHROMIUM to where it is"
export ANSWERABLE_CHROMIUM
# npm writes this file when it is done.
if [ ! tests/browser/node_modules/.package-lock.json -nt tests/browser/package-lock.json ]; then
    note "installing the npm packages of tests/browser"
    (cd tests/browser && PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --no-audit --no-fund --loglevel=error)
    touch tests/browser/node_modules/.package-lock.json
fi
note "$("$ANSWERABLE_CHROMIUM" --version 2>/dev/null | head -1), Playwright $(cd tests/browser && node_modules/.bin/playwright --version | awk '{print $2}')"
