#!/usr/bin/env bash
# Every test that this machine can run. Goes on after a failure, so that one run tells all, and fails at the end. Always left out is the
# server of S3's protocol (s3.sh); each part says what else it leaves out, and why.
. "$(dirname "$0")/common.sh"
rust

passed=0
failed=()
part() {
    local name=$1
    shift
    if "$@"; then passed=$((passed + 1)); else failed+=("$name"); fi
}

step "Dependencies point one way"
part "the direction of dependencies" bash tests/support/direction.sh
part "Rust" bash tests/support/rust.sh
part "the server killed while people write" bash tests/support/killed.sh
part "the disk that fills and empties" bash tests/support/filled.sh --rounds 5
part "the site's files" bash tests/support/site.sh
part "the browser" bash tests/support/browser.sh

step "Done"
for name in "${failed[@]}"; do note "FAILED: $name"; done
note "parts of the tests: $passed passed, ${#failed[@]} failed"
[ "${#failed[@]}" = 0 ]
