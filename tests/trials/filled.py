#!/usr/bin/env python3
"""Fills the disk of a SQLite register while people write, empties it again, round after round in one server, and looks each time: what was
acknowledged is there, nobody holds the lock, somebody who writes once there is room is served.

    filled.py PROGRAM [--rounds 100]     needs to mount a small file system of its own, and so to be root
"""

import argparse
import http.client
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent / "support"), str(HERE.parent / "bench")]

import checks
import desks
from killed import Trial, Writer, kill

SIZE = 48
# How long people write on a disk that is full, and how long they may take to be served again, in seconds.
FULL, AGAIN = 1.0, 10


class Stubborn(Writer):
    """Goes on after the server said that it could not keep something, which is all that it may say."""

    def __init__(self, desk, port, dice, until):
        super().__init__(desk, port, dice)
        self.until, self.turned_away = until, 0

    def run(self):
        while time.monotonic() < self.until:
            try:
                self.report(self.dice.choice(self.desk.works))
            except desks.Refused as refused:
                self.turned_away += 1
                # Nothing of it may be there; the comparison with the tables tells.
                for work in self.desk.works:
                    work.flight = None
                if not any(f": {status} " in f"{refused} " for status in (503, 409, 422)):
                    self.refused = refused
                    return
            except (OSError, http.client.HTTPException) as error:
                self.refused = f"a closed connection: {error!r}"
                return


def writing(trial, port, seconds):
    """Lets everybody write; answers how many were turned away."""
    writers = [Stubborn(desk, port, random.Random(trial.dice.random()), time.monotonic() + seconds) for desk in trial.desks]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join(desks.PATIENCE)
    trial.faults += [f"refused: {writer.refused}" for writer in writers if writer.refused]
    return sum(writer.turned_away for writer in writers)


def fill(folder):
    """Takes all the room that is left."""
    filler = folder / "filler"
    with filler.open("wb", buffering=0) as file:
        for piece in (1 << 20, 1 << 12, 1):
            try:
                while True:
                    file.write(b"0" * piece)
            except OSError:
                pass
    return filler


def said(port):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    connection.request("GET", "/readyz")
    return connection.getresponse().status


def main():
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("program")
    asked.add_argument("--rounds", type=int, default=100)
    asked.add_argument("--seed", type=int, default=random.randrange(10**6))
    asked = asked.parse_args()
    began = time.monotonic()
    full = free = unready = 0
    with tempfile.TemporaryDirectory() as outside, tempfile.TemporaryDirectory() as mounted:
        if subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={SIZE}m", "tmpfs", mounted], capture_output=True).returncode:
            print("   left out: only root can mount the small file system")
            return 0
        try:
            os.environ["TMPDIR"] = outside
            trial = Trial(str(Path(asked.program).resolve()), f"sqlite:{mounted}/register.db", Path(outside), random.Random(asked.seed))
            trial.files = Path(mounted) / "files"
            trial.environment["ANSWERABLE_FILES"] = str(trial.files)
            server, port = trial.start()
            for number in range(asked.rounds):
                filler = fill(Path(mounted))
                full += writing(trial, port, FULL)
                filler.unlink()
                # The last that was written while it was full is over; from now on everybody is served.
                free += writing(trial, port, FULL)
                faults, _ = checks.rows(trial.db, trial.desks)
                trial.faults += faults
                time.sleep(1.1)
                if said(port) != 200:
                    unready += 1
                    trial.faults.append("held: the server is not ready though there is room")
                trial.db.rows("CREATE TABLE IF NOT EXISTS trial_of_the_lock (a)")
                if trial.faults:
                    break
            kill(server)
            verdict = trial.tell("verify")
            if verdict.returncode:
                trial.faults.append(f"verify: {verdict.stdout.strip()} {verdict.stderr.strip()}")
        finally:
            subprocess.run(["umount", "-l", mounted], check=False)
    acknowledged = {step: sum(desk.acknowledged[step] for desk in trial.desks) for step in trial.desks[0].acknowledged}
    lines = [
        ("rounds of a disk that fills and empties (seed)", f"{number + 1} ({asked.seed})"),
        ("acknowledged: drafts saved, submitted", f"{acknowledged['save']}, {acknowledged['submit']}"),
        ("acknowledged: status updates published", acknowledged["publish"]),
        ("turned away while it was full, with room", f"{full}, {free}"),
        ("not ready though there was room", unready),
        ("lost, by halves, closed connections", len(trial.faults)),
        ("seconds", f"{time.monotonic() - began:.0f}"),
    ]
    print("\n".join(f"   {what:60} {value}" for what, value in lines), flush=True)
    for fault in trial.faults[:20]:
        print(f"   FAULT: {fault}", flush=True)
    if not full or not acknowledged["publish"]:
        print("   FAULT: the disk was never full, or nothing was written: the trial means nothing", flush=True)
        return 1
    return 1 if trial.faults else 0


if __name__ == "__main__":
    sys.exit(main())
