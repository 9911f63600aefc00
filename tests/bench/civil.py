"""Two hundred organisations that submit at once, each an assessment of its own: none is lost, none is doubled."""

import datetime
import re
import sys
import threading
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))

import desks
import store
from measure import Load, first_visit

ORGANISATIONS = 200


class Society:
    """The organisations, each with somebody who leads it, and the recommendations of one State."""

    def __init__(self, url):
        self.db = store.connected(url)
        today = datetime.date.today()
        # Of the State with the most recommendations, so that each organisation has one of its own.
        [(self.state, _)] = self.db.rows(
            "SELECT d.state_id, count(*) FROM recommendation r JOIN document d ON d.id = r.document_id"
            " WHERE r.nature = 'recommendation' GROUP BY d.state_id ORDER BY count(*) DESC LIMIT 1"
        )
        rows = self.db.rows(
            "SELECT d.symbol, r.paragraph FROM recommendation r JOIN document d ON d.id = r.document_id"
            f" WHERE r.nature = 'recommendation' AND d.state_id = {self.state} ORDER BY r.id LIMIT {ORGANISATIONS}"
        )
        about = [f"{symbol}/{paragraph}" for symbol, paragraph in rows]
        self.leads = []
        for number in range(ORGANISATIONS):
            [(organisation,)] = self.db.rows(
                "INSERT INTO organisation (slug, state_id, kind, names, languages, registered_on)"
                f""" VALUES ('society-{number}', {self.state}, 'ngo', '{{"en": "Society {number}"}}', 'en', '{today}') RETURNING id"""
            )
            lead = desks.Person(store.sign_in(self.db, "organisation_lead", organisation))
            self.leads.append((number, lead, about[number % len(about)]))

    def submit(self, port):
        """Everybody submits at once, and sends the form a second time, as an impatient hand does."""
        took, refused, lock = [], [], threading.Lock()
        ready = threading.Barrier(ORGANISATIONS)

        def work(number, lead, about):
            lead.at(port)
            status, headers, _ = lead.ask("GET", f"/en/submissions/new?recommendation={about}")
            place = headers["Location"].split("?")[0] if status == 303 else None
            fields = form(number, about)
            ready.wait()
            began = time.monotonic()
            try:
                lead.send(place, fields)
            except (desks.Refused, OSError) as error:
                with lock:
                    refused.append(f"{number}: {error}")
                return
            with lock:
                took.append((time.monotonic() - began) * 1000)
            try:
                lead.send(place, fields)
                with lock:
                    refused.append(f"{number}: taken twice")
            except desks.Refused as error:
                if "409" not in str(error):
                    with lock:
                        refused.append(f"{number}, again: {error}")

        threads = [threading.Thread(target=work, args=each) for each in self.leads]
        began = time.monotonic()
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        seconds = time.monotonic() - began
        kept = self.db.rows("SELECT content FROM submission WHERE stage = 'submitted'")
        marks = [re.search(r"Society number (\d+) ", content).group(1) for (content,) in kept if "Society number" in content]
        assert not refused, refused[:5]
        assert len(marks) == len(set(marks)) == ORGANISATIONS, (len(marks), len(set(marks)))
        took.sort()
        return Load(len(took) / seconds, took[len(took) // 2], took[len(took) * 99 // 100], 0)


def form(number, about):
    """A whole assessment."""
    words = f"Society number {number} finds that the law is in force and is not applied outside of the capital. " * 8
    return {
        "version": "0",
        "step": "submit",
        "recommendation-0": about,
        "verdict-0": "partly_implemented",
        "visibility": "pseudonymous" if number % 2 else "named",
        "pseudonym": f"Jurists of the region {number}",
        "language": "en",
        "state_account": "partly_right",
        "developments": words.strip(),
        "missing": "Judges, prosecutors and interpreters in six regions.",
        "evidence-kind-0": "process",
        "evidence-title-0": "A survey of courts",
        "evidence-url-0": "https://society.example/survey",
    }


def measured(register, mail, note, paints):
    """All of them on one register; and what a slow phone gets of the form."""
    society = Society(register.url)
    with register.served(ANSWERABLE_MAIL=str(mail)) as server:
        found = society.submit(int(server.origin.rsplit(":", 1)[1]))
        note(f"{ORGANISATIONS} submissions      {found} (each kept once; each sent a second time and refused)")
        _, lead, about = society.leads[0]
        address = f"{server.origin}/en/submissions/{'0' * 32}?recommendation={about}"
        cookie = f"answerable={lead.token}"
        bytes_, requests = first_visit(address, cookie)
        painted = paints([address], cookie)
        note(f"the form            {bytes_ / 1024:.1f} KB, {requests} requests, painted in {painted or 'not measured'} ms")
    return found, bytes_, requests, painted[0] if painted else None
