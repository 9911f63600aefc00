"""Puts a coordinator of a State with a session into the tests' database. Prints the person's name and the session's token."""

import datetime
import hashlib
import secrets
import sqlite3
import sys

path, iso3 = sys.argv[1:3]


def moment(hours):
    return (datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(hours=hours)).isoformat(timespec="milliseconds")


db = sqlite3.connect(path, timeout=10)
db.execute("PRAGMA foreign_keys = ON")
with db:
    (state,) = db.execute("SELECT id FROM state WHERE iso3 = ?", (iso3,)).fetchone()
    name = f"Coordinator {secrets.token_hex(4)}"
    person = db.execute(
        "INSERT INTO person (email, name, language, totp_confirmed, demonstration, created_at) VALUES (?, ?, 'en', 1, 1, ?)",
        (f"{secrets.token_hex(8)}@example.org", name, moment(0)),
    ).lastrowid
    db.execute(
        "INSERT INTO membership (person_id, body_kind, body_id, role, since) VALUES (?, 'mechanism', ?, 'coordinator', '2026-01-01')",
        (person, state),
    )
    token = secrets.token_urlsafe(32)
    db.execute(
        "INSERT INTO session (token_hash, person_id, stage, created_at, seen_at, expires_at) VALUES (?, ?, 'full', ?, ?, ?)",
        (hashlib.sha256(token.encode()).hexdigest(), person, moment(0), moment(0), moment(10)),
    )
print(name)
print(token)
