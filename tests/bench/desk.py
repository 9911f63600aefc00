"""A ministry with two thousand recommendations to answer for: its validators publish all at once, and its desk is read."""

import datetime
import sqlite3
import sys
import threading
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))

import desks
import store
from measure import SECONDS, Load, load

GIVEN = 2_000
VALIDATORS = 16
READERS = 4


def copied(source, target):
    """A copy of a SQLite register, for what changes it."""
    target.unlink(missing_ok=True)
    with sqlite3.connect(source) as there, sqlite3.connect(target) as here:
        there.backup(here)


class Ministry:
    """One institution to which as many recommendations are given as its desk is to hold, and its people."""

    def __init__(self, url):
        self.db = store.connected(url)
        since = datetime.date.today() - datetime.timedelta(days=400)
        [(self.id,)] = self.db.rows(
            "INSERT INTO institution (slug, state_id, kind, names)"
            """ SELECT 'ministry-of-the-bench', min(id), 'ministry', '{"en": "Ministry of the Bench"}' FROM state RETURNING id"""
        )
        self.db.rows(
            "INSERT INTO responsibility (recommendation_id, institution_id, role, since, due_on)"
            f" SELECT id, {self.id}, 'lead', '{since}', '{desks.soon()}' FROM recommendation WHERE nature = 'recommendation' ORDER BY id LIMIT {GIVEN}"
        )
        rows = self.db.rows(
            "SELECT d.symbol, r.paragraph FROM responsibility p JOIN recommendation r ON r.id = p.recommendation_id"
            f" JOIN document d ON d.id = r.document_id WHERE p.institution_id = {self.id} ORDER BY p.id"
        )
        assert len(rows) == GIVEN, f"only {len(rows)} recommendations are there"
        self.forms = [f"/en/work/recommendations/{symbol}/{paragraph}/report" for symbol, paragraph in rows]
        # A focal point drafted them all: so the validator's step writes the update, its evidence, the event and a letter.
        focal = "SELECT max(id) FROM person"
        self.focal = desks.Person(store.sign_in(self.db, "focal_point", self.id))
        now = datetime.datetime.now(datetime.timezone.utc).isoformat()
        self.db.rows(
            "INSERT INTO status_draft (recommendation_id, institution_id, language, reasons, missing, next_step, stage, version, changed_by_id,"
            f" changed_at) SELECT recommendation_id, institution_id, 'en', 'Drafted', '', '', 'submitted', 1, ({focal}), '{now}'"
            f" FROM responsibility WHERE institution_id = {self.id}"
        )
        self.db.rows(f"INSERT INTO status_draft_author (status_draft_id, person_id) SELECT id, ({focal}) FROM status_draft")
        self.validators = [desks.Person(store.sign_in(self.db, "validator", self.id)) for _ in range(VALIDATORS)]

    def count(self, table):
        [(count,)] = self.db.rows(f"SELECT count(*) FROM {table}")
        return int(count)

    def publish(self, port):
        """Everybody publishes, each on other recommendations, for some seconds. Each publication is counted in the tables again."""
        before = {table: self.count(table) for table in ("status_update", "event", "outbox")}
        took, lock, forms = [], threading.Lock(), iter(self.forms)
        until = time.monotonic() + SECONDS

        def work(who):
            who.at(port)
            while time.monotonic() < until:
                with lock:
                    form = next(forms, None)
                if form is None:
                    return
                began = time.monotonic()
                who.send(form, desks.report("bench", "1", "publish"))
                with lock:
                    took.append((time.monotonic() - began) * 1000)

        began = time.monotonic()
        threads = [threading.Thread(target=work, args=(who,)) for who in self.validators]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        seconds = time.monotonic() - began
        took.sort()
        written = {table: self.count(table) - count for table, count in before.items()}
        assert all(count == len(took) for count in written.values()), (len(took), written)
        return Load(len(took) / seconds, took[len(took) // 2], took[len(took) * 99 // 100], 0), written

    def read(self, origin):
        """The desk, and the form of one report, for a few readers."""
        cookie = f"answerable={self.validators[0].token}"
        desk, form = f"{origin}/en/work", f"{origin}{self.forms[GIVEN // 2]}"
        return load(desk, connections=READERS, cookie=cookie), load(form, connections=READERS, cookie=cookie)


def measured(register, mail, note):
    """Publishing, and then the desk, on one register."""
    ministry = Ministry(register.url)
    with register.served(ANSWERABLE_MAIL=str(mail)) as server:
        published, written = ministry.publish(int(server.origin.rsplit(":", 1)[1]))
        note(f"published            {published} (rows: {', '.join(f'{table} {count}' for table, count in written.items())})")
        desk, form = ministry.read(server.origin)
        note(f"desk                 {desk}")
        note(f"form of a report     {form}")
    return published, desk, form
