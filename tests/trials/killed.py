#!/usr/bin/env python3
"""Kills the server (SIGKILL) while people write, fifty times in a row, and looks each time at what is there when it has started again:
everything that was acknowledged, nothing by halves, no file without a row, and a history that `answerable verify` finds intact.

    killed.py PROGRAM DATABASE…     an address each; they must be empty

In the end it does the harm itself, to show that it would have been seen.
"""

import argparse
import http.client
import os
import random
import secrets
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent / "support"), str(HERE.parent / "bench")]

import checks
import desks
import store
from measure import free_port

WRITERS = 4
ORDINARY = ("annual", "budget", "committee", "convention", "courts", "data", "funding", "law", "measures", "policy", "programme", "protocol", "public", "reform", "regulations", "standards")
# How much people write before the server is killed: by what was acknowledged, not by time, so that a slow machine tries as much as a quick one.
FEWEST, MOST = 3, 16
# How long they may take for it, in seconds, and the moment more after which the kill comes.
LONGEST, MOMENT = 60, 0.3
# How long the server may take to take away what the kill left behind.
SWEEP = 10


class Work:
    """One recommendation of one institution, as its writer knows it."""

    def __init__(self, symbol, paragraph, recommendation, institution):
        self.about, self.key = f"{symbol}/{paragraph}", (recommendation, institution)
        self.public = f"/en/recommendations/{self.about}"
        self.form = f"/en/work/recommendations/{self.about}/report"
        # The draft's mark; empty for none.
        self.draft = ""
        self.published = []
        # What was sent and not answered: the step and the mark.
        self.flight = None


class Deed:
    """One action, by its mark."""

    def __init__(self, mark):
        self.mark, self.address, self.versions, self.flight = mark, None, 0, False


def upload(mark):
    """The file that goes along with a status update: the field, the file's name, its kind, its bytes."""
    return [("evidence-file-0", f"{mark}.txt", "text/plain", f"What was done: {mark}\n".encode() * 50)]


def new_mark():
    """Some words that nothing else holds in this order: of those that a ministry writes, about which the guard does not ask."""
    return "-".join(secrets.choice(ORDINARY) for _ in range(6))


class Writer(threading.Thread):
    """A focal point and a validator of one institution, who work through its recommendations until the server is gone."""

    def __init__(self, desk, port, dice):
        super().__init__(daemon=True)
        self.desk, self.dice = desk, dice
        self.focal, self.validator = desk.focal.at(port), desk.validator.at(port)
        self.refused = None

    def run(self):
        try:
            while True:
                if self.dice.random() < 0.3:
                    self.act()
                self.report(self.dice.choice(self.desk.works))
        except desks.Refused as refused:
            self.refused = refused
        except (OSError, http.client.HTTPException):
            pass

    def report(self, work):
        # A draft that the last kill left behind is worked on.
        steps = ["save", "submit", "publish"] if self.dice.random() < 0.7 else ["publish"]
        for step in steps:
            who = self.validator if step == "publish" or self.dice.random() < 0.2 else self.focal
            if not (step != "publish" and who is self.focal and self.waits(work)):
                self.step(work, who, step)

    def waits(self, work):
        """A focal point may not change what waits for the validator."""
        return 'value="save"' not in self.focal.page(work.form)

    def step(self, work, who, step):
        mark = new_mark()
        page = who.page(work.form)
        if step == "submit" and 'value="submit"' not in page:
            return
        version = desks.shown_version(page)
        work.flight = (step, mark)
        who.send(work.form, desks.report(mark, version, step), upload(mark) if step != "save" else [])
        work.flight = None
        self.desk.acknowledged[step] += 1
        if step == "publish":
            work.draft = ""
            work.published.append(mark)
        else:
            work.draft = mark

    def act(self):
        deed = Deed(new_mark())
        self.desk.deeds.append(deed)
        about = self.dice.choice(self.desk.works).about
        for state in ("planned", "under_way"):
            deed.flight = True
            to = self.validator.send(deed.address or "/en/work/actions/new", desks.action(deed.mark, state, about))
            deed.address, deed.flight = to.split("?")[0], False
            deed.versions += 1
            self.desk.acknowledged["action"] += 1


class Desk:
    """An institution with its two people, over all kills."""

    def __init__(self, trial, port, institution):
        db = trial.db
        self.focal = desks.Person(store.joins(db, trial.tell, port, "focal_point", institution))
        self.validator = desks.Person(store.joins(db, trial.tell, port, "validator", institution))
        led = db.rows(
            "SELECT d.symbol, r.paragraph, r.id, p.institution_id FROM responsibility p JOIN recommendation r ON r.id = p.recommendation_id"
            f" JOIN document d ON d.id = r.document_id WHERE p.institution_id = {institution} AND p.role = 'lead' AND p.until IS NULL"
        )
        self.works = [Work(*row) for row in led]
        self.deeds = []
        self.acknowledged = {"save": 0, "submit": 0, "publish": 0, "action": 0}


def kill(server):
    server.send_signal(signal.SIGKILL)
    server.wait()


class Trial:
    """One database, from empty to the last kill."""

    def __init__(self, program, url, folder, dice):
        self.db, self.dice, self.folder = store.connected(url), dice, folder
        self.program, self.files = program, folder / "files"
        # Of the site's files only what the server insists on: it compresses them at each start.
        site = folder / "site"
        site.mkdir()
        for name in ("site.css", "islands.js", "icon.svg"):
            (site / name).touch()
        folders = {"ANSWERABLE_SITE": str(site), "ANSWERABLE_MAIL": str(folder / "mail"), "ANSWERABLE_FILES": str(self.files)}
        self.environment = {**os.environ, **folders, "ANSWERABLE_DATABASE_URL": url, "ANSWERABLE_LOG": "warn"}
        loaded = self.tell("demo")
        if loaded.returncode != 0:
            raise SystemExit(f"the demonstration cannot be loaded: {loaded.stderr}")
        leading = "role = 'lead' AND until IS NULL"
        leads = f"SELECT institution_id, count(*) FROM responsibility WHERE {leading} GROUP BY 1 ORDER BY 2 DESC, 1"
        server, port = self.start()
        self.desks = [Desk(self, port, int(row[0])) for row in self.db.rows(leads)[:WRITERS]]
        server.terminate()
        server.wait()
        self.kills = self.intact = self.amid = self.unanswered = self.files_kept = self.files_forgotten = 0
        self.faults = []

    def tell(self, *command):
        return subprocess.run([self.program, *command], env=self.environment, capture_output=True, text=True)

    def start(self):
        port = free_port()
        environment = {**self.environment, "ANSWERABLE_LISTEN": f"127.0.0.1:{port}"}
        with (self.folder / "server.log").open("ab") as log:
            server = subprocess.Popen([self.program, "serve"], env=environment, stdout=log, stderr=log)
        until = time.monotonic() + 60
        while time.monotonic() < until and server.poll() is None:
            try:
                connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
                connection.request("GET", "/readyz")
                if connection.getresponse().status == 200:
                    return server, port
            except OSError:
                pass
            time.sleep(0.02)
        raise SystemExit(f"the server does not start: {(self.folder / 'server.log').read_text()[-2000:]}")

    def round(self, server, port):
        """Lets people write for a moment, kills the server, looks at what is there, starts it again. Answers the new one."""
        before = {id(work): len(work.published) for desk in self.desks for work in desk.works}
        writers = [Writer(desk, port, random.Random(self.dice.random())) for desk in self.desks]
        for writer in writers:
            writer.start()
        self.wait_for(self.dice.randint(FEWEST, MOST))
        kill(server)
        for writer in writers:
            writer.join(desks.PATIENCE)
        while not self.db.settled():
            time.sleep(0.02)
        self.faults += [f"refused: {writer.refused}" for writer in writers if writer.refused]
        self.amid += any(what.flight for desk in self.desks for what in [*desk.works, *desk.deeds])
        fresh = [(work, mark) for desk in self.desks for work in desk.works for mark in work.published[before[id(work)] :]]
        faults, unanswered = checks.rows(self.db, self.desks)
        self.unanswered += unanswered
        self.faults += faults
        verdict = self.tell("verify")
        self.intact += verdict.returncode == 0
        if verdict.returncode != 0:
            self.faults.append(f"verify: {verdict.stdout.strip()} {verdict.stderr.strip()}")
        checks.aged(self.files)
        server, port = self.start()
        self.faults += checks.pages(port, fresh) + self.swept()
        return server, port

    def wait_for(self, more):
        """Waits until that much more was acknowledged, and a moment."""
        enough, until = self.acknowledged() + more, time.monotonic() + LONGEST
        while self.acknowledged() < enough and time.monotonic() < until:
            time.sleep(0.01)
        time.sleep(self.dice.uniform(0, MOMENT))

    def acknowledged(self):
        return sum(sum(desk.acknowledged.values()) for desk in self.desks)

    def swept(self):
        """What is wrong with the files once the server has had a moment to take away what the kill left behind."""
        until = time.monotonic() + SWEEP
        while (faults := checks.files(self.db, self.files)) and time.monotonic() < until:
            time.sleep(0.1)
        return faults

    def run(self, kills):
        server, port = self.start()
        try:
            for _ in range(kills):
                self.kills += 1
                server, port = self.round(server, port)
                if self.faults:
                    break
        finally:
            kill(server)
        self.faults += self.a_day_later()

    def a_day_later(self):
        """What nothing refers to is gone a day later, and nothing else."""
        self.files_kept, self.files_forgotten = len(checks.evidence_files(self.db)), len(checks.forgotten(self.db))
        self.db.rows("UPDATE stored_file SET begun_at = '2000-01-01T00:00:00+00:00'")
        # A pass takes away so many at most, and comes once an hour and at each start: it is at fault if a whole one takes nothing.
        left, before = checks.forgotten(self.db), None
        while left and left != before:
            before = left
            server, _ = self.start()
            until = time.monotonic() + SWEEP
            while left and time.monotonic() < until:
                time.sleep(0.1)
                now = checks.forgotten(self.db)
                if now != left:
                    left, until = now, time.monotonic() + SWEEP
            kill(server)
        return [f"orphan: the file {hash} is there a day later" for hash in left] + checks.files(self.db, self.files)

    def sabotage(self):
        """Does harm of each kind behind the program's back; answers the kinds that were not seen."""
        work = max((work for desk in self.desks for work in desk.works), key=lambda work: len(work.published))
        mark = work.published[-1]
        self.db.unseal("status_update")
        self.db.rows(f"DELETE FROM status_update WHERE reasons LIKE 'Mark {mark}:%'")
        self.files.mkdir(exist_ok=True)
        (self.files / "stray").write_bytes(b"nobody's")
        server, port = self.start()
        try:
            faults = checks.pages(port, [(work, mark)])
        finally:
            kill(server)
        found = checks.rows(self.db, self.desks)[0] + checks.files(self.db, self.files) + faults
        if self.tell("verify").returncode != 0:
            found.append("verify")
        kinds = ("lost", "half", "orphan", "not shown", "verify")
        return [kind for kind in kinds if not any(fault.startswith(kind) for fault in found)]


def main():
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("program")
    asked.add_argument("databases", nargs="+")
    asked.add_argument("--kills", type=int, default=50)
    asked.add_argument("--seed", type=int, default=random.randrange(10**6))
    asked = asked.parse_args()
    bad = False
    for url in asked.databases:
        began = time.monotonic()
        with tempfile.TemporaryDirectory() as folder:
            trial = Trial(str(Path(asked.program).resolve()), url, Path(folder), random.Random(asked.seed))
            trial.run(asked.kills)
            acknowledged = {step: sum(desk.acknowledged[step] for desk in trial.desks) for step in trial.desks[0].acknowledged}
            unseen = [] if trial.faults else trial.sabotage()
        lines = [
            ("database (seed)", f"{trial.db.name} ({asked.seed})"),
            ("kills, of them with something sent and not answered", f"{trial.kills}, {trial.amid}"),
            ("acknowledged: drafts saved, submitted", f"{acknowledged['save']}, {acknowledged['submit']}"),
            ("acknowledged: status updates published, each with evidence", acknowledged["publish"]),
            ("acknowledged: versions of actions published", acknowledged["action"]),
            ("not acknowledged and there, whole (allowed)", trial.unanswered),
            ("files of evidence; sent and never saved, gone a day later", f"{trial.files_kept}, {trial.files_forgotten}"),
            ("lost, by halves, orphans, not shown", len(trial.faults)),
            ("verify found the history intact", f"{trial.intact} of {trial.kills}"),
            ("harm done on purpose that was not seen", ", ".join(unseen) or "none"),
            ("seconds", f"{time.monotonic() - began:.0f}"),
        ]
        print("\n".join(f"   {what:60} {value}" for what, value in lines), flush=True)
        for fault in trial.faults[:20]:
            print(f"   FAULT: {fault}", flush=True)
        enough = acknowledged["publish"] >= asked.kills / 2 and acknowledged["action"] >= asked.kills / 2 and trial.amid > asked.kills / 2 and trial.files_kept
        if not enough:
            print("   FAULT: too little was written for the trial to mean anything", flush=True)
        bad = bad or bool(trial.faults) or bool(unseen) or trial.intact != asked.kills or not enough
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
