#!/usr/bin/env bash
# Dependencies point one way: what Answerable is (app) must not see how it runs.
. "$(dirname "$0")/common.sh"
wrong=0
seen=$(cargo tree -p answerable-app --features ssr -e normal --prefix none --format '{p}' | awk '{print $1}' | sort -u)
for crate in answerable answerable-migrations sea-orm sea-orm-migration sea-query sqlx sqlx-core axum axum-core tokio hyper tower-http reqwest; do
    if grep -qx -- "$crate" <<<"$seen"; then
        wrong=1
        printf 'app depends on %s:\n' "$crate"
        cargo tree -p answerable-app --features ssr -e normal -i "$crate" | sed 's/^/    /' | head -12
    fi
done
[ "$wrong" = 0 ] || fail "app/ must compile with no database, network or clock of its own (see its Cargo.toml): take the dependency away, or put the code into src/."
note "app sees none of the database's, the server's or the runtime's crates ($(wc -l <<<"$seen") crates looked at)"
