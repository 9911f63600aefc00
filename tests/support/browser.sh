#!/usr/bin/env bash
# The browser's tests: sets up what they need and runs them. Arguments go to Playwright.
. "$(dirname "$0")/common.sh"
rust

step "What the browser's tests need"
. tests/support/browser_here.sh

[ -f "$SITE/site.css" ] && [ -f "$SITE/islands_app.js" ] || bash tests/support/site.sh
build_debug

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
