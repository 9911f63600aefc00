# Each target sets up what it needs, says what it does, and is quick the second time. The steps are in tests/support/.
.DEFAULT_GOAL := help
.PHONY: help run build site test some trial bench lint screenshots clean

help: ## what there is to make
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile

run: build ## build, load the demonstration register into an empty database, serve on http://127.0.0.1:3000
	@bash tests/support/run.sh

build: ## the release program in target/release/answerable, the site's files in target/site
	@bash tests/support/build.sh

site: ## the site's files alone
	@bash tests/support/site.sh

test: ## the tests that this machine can run: Rust and a killed server on SQLite and PostgreSQL, the browser with and without JavaScript, accessibility
	@bash tests/support/test.sh

some: ## some Rust tests on SQLite, for the loop of editing: make some CRATE=app ONLY=silence (crates: app, domain, store, commands, commands-lib …, answerable, or it)
	@bash tests/support/some.sh "$(CRATE)" "$(ONLY)"

trial: export ANSWERABLE_TRIAL_PROGRAM = target/release/answerable
trial: build ## the long trials: 1,000 kills while people write on each database, 100 rounds of a disk that fills and empties (hours)
	@bash tests/support/killed.sh --kills 1000
	@bash tests/support/filled.sh --rounds 100

bench: build ## measure against Datasette: one table (about ten minutes)
	@bash tests/support/bench.sh

lint: ## format, clippy, licences and versions of crates, scripts
	@bash tests/support/lint.sh

screenshots: build ## redraw the README's pictures
	@bash tests/support/screenshots.sh

clean: ## everything that was built or installed here; the register in data/ stays
	cargo clean
	rm -rf tests/browser/node_modules tests/browser/test-results
