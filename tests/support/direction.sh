#!/usr/bin/env bash
# Dependencies point one way: what Answerable is must not see how it runs, nor do the readers of others' files, and who asks or changes the
# register sees no page.
. "$(dirname "$0")/common.sh"
wrong=0
database="answerable answerable-migrations sea-orm sea-orm-migration sea-query sqlx sqlx-core"
server="axum axum-core tower-http leptos_axum reqwest"
runtime="tokio hyper"

pages="leptos answerable-app answerable-islands"

# sees_none CRATE FORBIDDEN…: fails if the crate depends on one of them, and shows how.
sees_none() {
    local crate=$1 seen other
    shift
    seen=$(cargo tree -p "$crate" -e normal --prefix none --format '{p}' | awk '{print $1}' | sort -u)
    for other in "$@"; do
        if grep -qx -- "$other" <<<"$seen"; then
            wrong=1
            printf '%s depends on %s:\n' "$crate" "$other"
            cargo tree -p "$crate" -e normal -i "$other" | sed 's/^/    /' | head -12
        fi
    done
    note "$crate: $(wc -l <<<"$seen") crates looked at"
}

# The lists are words on purpose.
# shellcheck disable=SC2086
{
    sees_none answerable-domain answerable-intake answerable-evidence $pages $database $server $runtime
    sees_none answerable-islands answerable-domain $database $server $runtime
    sees_none answerable-app answerable-intake answerable-evidence $database $server $runtime
    sees_none answerable-coding answerable-domain answerable-evidence answerable-intake $pages $database $server $runtime
    sees_none answerable-package answerable-domain answerable-evidence answerable-intake $pages $database $server $runtime
    sees_none answerable-intake answerable-evidence $pages $database $server $runtime
    sees_none answerable-evidence answerable-domain answerable-intake $pages $database $server
    sees_none answerable-store answerable answerable-intake answerable-commands answerable-queries $pages $server
    sees_none answerable-commands answerable answerable-queries $pages $server
    sees_none answerable-queries answerable answerable-commands $pages $server
    sees_none answerable-demo answerable answerable-commands answerable-queries $pages $server
}
[ "$wrong" = 0 ] || fail "a crate sees what it must not (its README says what it may use): take the dependency away, or put the code into src/."
note "domain, islands, app, coding, package and intake see nothing of a database, a server or a runtime; evidence nothing of a database or a server; store, commands, queries and the demonstration nothing of a page or a server"
