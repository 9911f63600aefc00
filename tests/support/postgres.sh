#!/bin/sh
# A throwaway PostgreSQL for the tests.
#
#   postgres.sh start     creates a cluster in a temporary folder, starts it, and prints its address
#   postgres.sh address   prints the address of the one that runs
#   postgres.sh stop      stops it and removes its folder
#
# It listens on a free port of the loopback interface only, lets everybody there in, and does not wait for the disk, unless
# ANSWERABLE_POSTGRES_WAITS says «yes»: that is another one. A file in this project's target/ remembers where it is.
set -eu

here=$(cd "$(dirname "$0")/../.." && pwd)
memo=$here/target/test-postgres
haste="-c fsync=off -c synchronous_commit=off -c full_page_writes=off"
if [ "${ANSWERABLE_POSTGRES_WAITS:-}" = yes ]; then
    memo=$here/target/test-postgres-that-waits
    haste=""
fi

fail() {
    echo "postgres.sh: $*" >&2
    exit 1
}

# The folder of the newest PostgreSQL's programs.
programs() {
    for folder in "${PGBIN:-}" $(ls -d /usr/lib/postgresql/*/bin /usr/pgsql-*/bin /opt/homebrew/opt/postgresql*/bin 2>/dev/null | sort -rV); do
        if [ -n "$folder" ] && [ -x "$folder/initdb" ]; then
            echo "$folder"
            return
        fi
    done
    found=$(command -v initdb || true)
    [ -n "$found" ] || fail "no PostgreSQL found (initdb); install it, or say where it is: PGBIN=/folder/of/initdb"
    dirname "$found"
}

# PostgreSQL refuses to run as root: then somebody else must.
owner() {
    if [ "$(id -u)" -ne 0 ]; then
        id -un
    elif id postgres >/dev/null 2>&1; then
        echo postgres
    else
        echo nobody
    fi
}

# Runs a command as the owner, from a folder that the owner may read.
as_owner() {
    if [ "$(id -un)" = "$user" ]; then
        (cd "$folder" && "$@")
    elif command -v runuser >/dev/null 2>&1; then
        (cd "$folder" && runuser -u "$user" -- "$@")
    else
        (cd "$folder" && setpriv --reuid "$user" --regid "$(id -g "$user")" --clear-groups -- "$@")
    fi
}

recall() {
    [ -f "$memo" ] || return 1
    read -r folder port <"$memo"
    user=$(owner)
    bin=$(programs)
}

running() {
    recall && [ -d "$folder/data" ] && as_owner "$bin/pg_ctl" -D "$folder/data" status >/dev/null 2>&1
}

address() {
    echo "postgres://answerable@127.0.0.1:$port"
}

start() {
    if running; then
        address
        return
    fi
    bin=$(programs)
    user=$(owner)
    folder=$(mktemp -d "${TMPDIR:-/tmp}/answerable-postgres.XXXXXX")
    # So that a start that fails leaves nothing behind.
    trap 'rm -rf "$folder"' EXIT
    [ "$(id -un)" = "$user" ] || chown "$user" "$folder"
    as_owner "$bin/initdb" -D "$folder/data" -U answerable -A trust -E UTF8 --locale=C --no-sync >"$folder.log" 2>&1 \
        || { cat "$folder.log" >&2; rm -f "$folder.log"; fail "initdb failed"; }
    rm -f "$folder.log"
    tries=0
    while :; do
        # Any free port; should somebody take one in the meantime, the next is tried.
        port=$(shuf -i 20000-49999 -n 1)
        if as_owner "$bin/pg_ctl" -D "$folder/data" -w -t 30 -l "$folder/data/server.log" -o "-p $port -c listen_addresses=127.0.0.1 \
            -c unix_socket_directories= $haste -c max_connections=200" \
            start >/dev/null 2>&1; then
            break
        fi
        tries=$((tries + 1))
        [ "$tries" -lt 5 ] || { cat "$folder/data/server.log" >&2; fail "the server does not start"; }
    done
    trap - EXIT
    mkdir -p "$here/target"
    echo "$folder $port" >"$memo"
    address
}

stop() {
    if running; then
        as_owner "$bin/pg_ctl" -D "$folder/data" -w -m immediate stop >/dev/null
    fi
    if recall; then
        case $folder in
            */answerable-postgres.*) rm -rf "$folder" ;;
        esac
        rm -f "$memo"
    fi
}

case ${1:-} in
    start) start ;;
    stop) stop ;;
    address)
        running || fail "none is running: postgres.sh start"
        address
        ;;
    *) fail "say start, stop or address" ;;
esac
