#!/usr/bin/env bash
# The browser's tests: sets up what they need and runs them. Arguments go to Playwright.
. "$(dirname "$0")/common.sh"
rust

step "What the browser's tests need"
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

[ -f "$SITE/site.css" ] && [ -f "$SITE/islands_app.js" ] || bash tests/support/site.sh
cargo build --quiet --bin answerable

cd tests/browser
playwright() { node_modules/.bin/playwright test "$@"; }

step "The browser's tests, with and without JavaScript"
if [ "$#" -gt 0 ]; then
    playwright "$@"
    exit
fi

# A stage at a time, each on a register of its own (the stages are in playwright.config.mjs). On a machine that does much at once a browser
# sometimes does not start, or dies: one or two tests that failed are tried once more, alone and on a fresh register, and it is said. What is
# really broken fails again.
failed=()
again=()
for stage in first reads writes last; do
    step "Stage: $stage"
    playwright --no-deps --project="$stage-*" && continue
    tests=$(node -p 'JSON.parse(require("fs").readFileSync("test-results/.last-run.json")).failedTests.length' 2>/dev/null || echo unknown)
    if [ "$tests" = 1 ] || [ "$tests" = 2 ]; then
        step "Stage: $stage; what failed, once more"
        if playwright --no-deps --project="$stage-*" --last-failed; then
            again+=("$stage ($tests)")
            continue
        fi
    fi
    failed+=("$stage")
done
for stage in "${again[@]}"; do note "PASSED ONLY THE SECOND TIME, in stage $stage: see above"; done
for stage in "${failed[@]}"; do note "FAILED in stage $stage"; done
[ "${#failed[@]}" = 0 ]
