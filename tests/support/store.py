"""The register's tables, on either database, for what trials and the benchmark look at and plant behind the program's back."""

import datetime
import hashlib
import http.client
import re
import secrets
import sqlite3
import subprocess
from urllib.parse import urlencode

KINDS = {"focal_point": "institution", "validator": "institution", "coordinator": "mechanism", "organisation_lead": "organisation"}


def connected(url):
    """The database of an address."""
    return Sqlite(url.removeprefix("sqlite:")) if url.startswith("sqlite:") else Postgres(url)



class Sqlite:
    name = "SQLite"

    def __init__(self, path):
        self.path = path

    def rows(self, sql):
        """What a statement answers, as text; nothing is the empty text. What it changes is kept."""
        database = sqlite3.connect(self.path, timeout=20)
        try:
            found = database.execute(sql).fetchall()
            database.commit()
        finally:
            database.close()
        return [tuple("" if value is None else str(value) for value in row) for row in found]

    def unseal(self, table):
        """Takes away what refuses changes of an append-only table."""
        for (name,) in self.rows(f"SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = '{table}'"):
            self.rows(f"DROP TRIGGER {name}")

    def settled(self):
        """Nothing goes on here that a dead program began."""
        return True


class Postgres:
    name = "PostgreSQL"

    def __init__(self, url):
        self.url = url

    def rows(self, sql):
        command = ["psql", "-X", "-q", "-At", "-v", "ON_ERROR_STOP=1", "-F", "\x1f", self.url]
        done = subprocess.run(command, input=sql, capture_output=True, text=True)
        if done.returncode != 0:
            raise RuntimeError(f"{sql[:200]}\n{done.stderr}")
        return [tuple(line.split("\x1f")) for line in done.stdout.splitlines()]

    def unseal(self, table):
        self.rows(f"ALTER TABLE {table} DISABLE TRIGGER ALL")

    def settled(self):
        """Whether the server has noticed that the program is dead: what had come to its end is kept, the rest undone."""
        others = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
        return self.rows(others) == [("0",)]


def sign_in(store, role, body_id):
    """A person with a role, signed in: the session's token. Planted behind the program's back, as `answerable verify` would say."""
    now = datetime.datetime.now(datetime.timezone.utc)
    moment, token = now.isoformat(), secrets.token_urlsafe(32)
    columns = "email, name, language, totp_secret, totp_confirmed, demonstration, created_at"
    values = f"'{token[:12].lower()}@register.example', 'Tester {token[:4]}', 'en', 'JBSWY3DPEHPK3PXP', TRUE, FALSE, '{moment}'"
    [(person,)] = store.rows(f"INSERT INTO person ({columns}) VALUES ({values}) RETURNING id")
    store.rows(
        "INSERT INTO membership (person_id, body_kind, body_id, role, since)"
        f" VALUES ({person}, '{KINDS[role]}', {body_id}, '{role}', '{now.date()}')"
    )
    session(store, person, token, now)
    return token


def joins(store, invite, port, role, institution):
    """The same of somebody who was invited and came, for a register that is verified. `invite` does what the command line says."""
    email = f"{secrets.token_hex(6)}@register.example"
    [(slug,)] = store.rows(f"SELECT slug FROM institution WHERE id = {institution}")
    done = invite("account", "invite", email, "--role", role, "--institution", slug)
    link = re.search(r"/\w\w/invitation/\S+", done.stdout)
    if not link:
        raise RuntimeError(f"nobody can be invited: {done.stdout} {done.stderr}")
    form = urlencode({"name": "Tester", "language": "en", "password": secrets.token_urlsafe(24)})
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    kind = {"Content-Type": "application/x-www-form-urlencoded", "Sec-Fetch-Site": "same-origin"}
    connection.request("POST", link.group(), body=form, headers=kind)
    status = connection.getresponse().status
    if status != 303:
        raise RuntimeError(f"{email} cannot come: {status}")
    [(person,)] = store.rows(f"SELECT id FROM person WHERE email = '{email}'")
    store.rows(f"UPDATE person SET totp_secret = 'JBSWY3DPEHPK3PXP', totp_confirmed = TRUE WHERE id = {person}")
    token = secrets.token_urlsafe(32)
    session(store, person, token, datetime.datetime.now(datetime.timezone.utc))
    return token


def session(store, person, token, now):
    """A session of somebody's."""
    moment = now.isoformat()
    store.rows(
        "INSERT INTO session (token_hash, person_id, stage, created_at, seen_at, expires_at)"
        f" VALUES ('{hashlib.sha256(token.encode()).hexdigest()}', {person}, 'full', '{moment}', '{moment}',"
        f" '{(now + datetime.timedelta(hours=6)).isoformat()}')"
    )
