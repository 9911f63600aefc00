#!/usr/bin/env bash
# Dependencies point one way: what Answerable is (app) must not see how it runs, and the readers of others' files see neither.
. "$(dirname "$0")/common.sh"
wrong=0
database="answerable answerable-migrations sea-orm sea-orm-migration sea-query sqlx sqlx-core"
server="axum axum-core tower-http reqwest"
runtime="tokio hyper"

# sees_none CRATE FEATURES FORBIDDEN…: fails if the crate depends on one of them, and shows how.
sees_none() {
    local crate=$1 features=$2 seen other
    shift 2
    seen=$(cargo tree -p "$crate" --features "$features" -e normal --prefix none --format '{p}' | awk '{print $1}' | sort -u)
    for other in "$@"; do
        if grep -qx -- "$other" <<<"$seen"; then
            wrong=1
            printf '%s depends on %s:\n' "$crate" "$other"
            cargo tree -p "$crate" --features "$features" -e normal -i "$other" | sed 's/^/    /' | head -12
        fi
    done
    note "$crate: $(wc -l <<<"$seen") crates looked at"
}

# The lists are words on purpose.
# shellcheck disable=SC2086
{
    sees_none answerable-app ssr answerable-intake answerable-evidence $database $server $runtime
    sees_none answerable-intake "" answerable-app answerable-evidence $database $server $runtime
    sees_none answerable-evidence "" answerable-app answerable-intake $database $server
}
[ "$wrong" = 0 ] || fail "a crate sees what it must not (its README says what it may use): take the dependency away, or put the code into src/."
note "app and intake see none of the database's, the server's or the runtime's crates, evidence none of the database's or the server's"
