"""Signs people in behind the program's back, for journeys that are not about signing in: a person, a membership, a session.

Usage: people.py DATABASE ROLE BODY, where BODY is an institution's slug, a State's code, or «-». Prints the session's token.
"""

import datetime
import hashlib
import secrets
import sqlite3
import sys

KINDS = {
    "focal_point": "institution",
    "validator": "institution",
    "coordinator": "mechanism",
    "contributor": "organisation",
    "organisation_lead": "organisation",
    "moderator": "moderation",
    "administrator": "installation",
}


def main(path: str, role: str, body: str) -> None:
    database = sqlite3.connect(path, timeout=20)
    kind = KINDS[role]
    tables = {"institution": ("institution", "slug"), "organisation": ("organisation", "slug"), "mechanism": ("state", "iso3")}
    body_id = None
    if kind in tables:
        table, column = tables[kind]
        (body_id,) = database.execute(f"SELECT id FROM {table} WHERE {column} = ?", (body,)).fetchone()
    now = datetime.datetime.now(datetime.timezone.utc)
    moment = now.isoformat()
    token = secrets.token_urlsafe(32)
    person = database.execute(
        "INSERT INTO person (email, name, language, totp_secret, totp_confirmed, demonstration, created_at)"
        " VALUES (?, ?, 'en', 'JBSWY3DPEHPK3PXP', 1, 0, ?)",
        (f"{token[:12].lower()}@register.example", f"Tester {token[:4]}", moment),
    ).lastrowid
    database.execute(
        "INSERT INTO membership (person_id, body_kind, body_id, role, since) VALUES (?, ?, ?, ?, ?)",
        (person, kind, body_id, role, now.date().isoformat()),
    )
    database.execute(
        "INSERT INTO session (token_hash, person_id, stage, created_at, seen_at, expires_at) VALUES (?, ?, 'full', ?, ?, ?)",
        (hashlib.sha256(token.encode()).hexdigest(), person, moment, moment, (now + datetime.timedelta(hours=6)).isoformat()),
    )
    database.commit()
    print(token)


main(*sys.argv[1:4])
