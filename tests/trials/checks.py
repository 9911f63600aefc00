"""What must be in the register after the server was killed. Each fault is a line that begins with its kind."""

import hashlib
import http.client
import json
import os
import re
import time


def rows(db, people):
    """Compares the tables with what the writers know; settles what they could not know. Answers faults, and how much was written that
    nobody had acknowledged."""
    faults, unanswered = [], 0
    updates = {}
    for key, reasons in db.rows("SELECT id, reasons FROM status_update WHERE reasons LIKE 'Mark %'"):
        mark = mark_of(reasons)
        if mark in updates:
            faults.append(f"half: the update {mark} is there twice")
        updates[mark] = key
    drafts = {}
    for recommendation, institution, reasons in db.rows(
        "SELECT recommendation_id, institution_id, reasons FROM status_draft WHERE reasons LIKE 'Mark %'"
    ):
        drafts[recommendation, institution] = mark_of(reasons)
    actions = {}
    parts = ("version", "institution", "recommendation")
    counts = ", ".join(f"(SELECT count(*) FROM action_{part} x WHERE x.action_id = a.id)" for part in parts)
    counts += ", (SELECT count(*) FROM milestone x WHERE x.action_id = a.id), (SELECT count(*) FROM budget_line x WHERE x.action_id = a.id)"
    counts += ", (SELECT count(*) FROM event e WHERE e.subject_kind = 'action' AND e.subject_id = a.id)"
    for titles, *found in db.rows(f"SELECT CAST(titles AS TEXT), {counts} FROM action a WHERE CAST(titles AS TEXT) LIKE '%Training %'"):
        if mark := re.search(r"Training ([a-z-]+)", titles):
            actions[mark.group(1)] = [int(number) for number in found]
    known = set()
    for desk in people:
        for work in desk.works:
            more, written = draft_and_updates(work, updates, drafts.get(work.key, ""))
            faults, unanswered = faults + more, unanswered + written
            known.update(work.published)
        for deed in desk.deeds:
            more, written = one_action(deed, actions.get(deed.mark))
            faults, unanswered = faults + more, unanswered + written
    faults += [f"half: the update {mark} comes from nobody" for mark in updates if mark not in known]
    return faults + halves(db) + letters(db), unanswered


def mark_of(reasons):
    return reasons.removeprefix("Mark ").partition(":")[0]


def draft_and_updates(work, updates, draft):
    """One recommendation; what was not answered may be there or not, but whole."""
    faults = [f"lost: the update {mark} on {work.about}" for mark in work.published if mark not in updates]
    step, mark = work.flight or (None, None)
    work.flight = None
    done = mark is not None and (mark in updates if step == "publish" else draft == mark)
    if done:
        if step == "publish":
            work.published.append(mark)
        work.draft = "" if step == "publish" else mark
    if draft != work.draft:
        kind = "half" if done else "lost"
        faults.append(f"{kind}: the draft on {work.about} is «{draft}», and should be «{work.draft}»")
        work.draft = draft
    return faults, int(done)


def one_action(deed, found):
    """One action: as many versions and events as were acknowledged, or one more."""
    versions, leads, serves, steps, money, events = found or [0] * 6
    faults = [f"lost: {deed.versions - versions} of {deed.versions} versions of the action {deed.mark}"] if versions < deed.versions else []
    written = versions - deed.versions
    if versions > deed.versions + deed.flight or (versions and (leads, serves, steps, money, events) != (1, 1, 1, 1, versions)):
        faults.append(f"half: the action {deed.mark} has {found} after {deed.versions} acknowledged versions")
    deed.versions, deed.flight = max(versions, deed.versions), False
    return faults, max(0, written)


def halves(db):
    """What is there by halves, no matter who wrote it."""
    # Evidence has the title «Bill », then its text's mark.
    ours = "reasons LIKE 'Mark %'"
    asked = {
        "updates without exactly one event": f"SELECT count(*) FROM status_update u WHERE {ours} AND 1 <>"
        " (SELECT count(*) FROM event e WHERE e.subject_kind = 'status_update' AND e.subject_id = u.id)",
        "updates without their evidence": f"SELECT count(*) FROM status_update u WHERE {ours} AND NOT EXISTS"
        " (SELECT 1 FROM evidence e WHERE e.status_update_id = u.id AND u.reasons LIKE 'Mark ' || substr(e.title, 6) || ':%')",
        "evidence of nothing": "SELECT count(*) FROM evidence e WHERE e.status_update_id IS NOT NULL AND NOT EXISTS"
        " (SELECT 1 FROM status_update u WHERE u.id = e.status_update_id)",
        "drafts without their evidence": f"SELECT count(*) FROM status_draft d WHERE {ours} AND 1 <>"
        " (SELECT count(*) FROM draft_evidence e WHERE e.status_draft_id = d.id AND d.reasons LIKE 'Mark ' || substr(e.title, 6) || ':%')",
        "drafts without an author": "SELECT count(*) FROM status_draft d WHERE NOT EXISTS"
        " (SELECT 1 FROM status_draft_author a WHERE a.status_draft_id = d.id)",
        "evidence of a draft that is gone": "SELECT count(*) FROM draft_evidence e WHERE e.status_draft_id IS NOT NULL AND NOT EXISTS"
        " (SELECT 1 FROM status_draft d WHERE d.id = e.status_draft_id)",
        "events without a link": "SELECT count(*) FROM event e WHERE NOT EXISTS (SELECT 1 FROM history_link l WHERE l.event_id = e.id)",
    }
    together = " UNION ALL ".join(f"SELECT '{what}', ({sql})" for what, sql in asked.items())
    return [f"half: {count} {what}" for what, count in db.rows(together) if count != "0"]


def letters(db):
    """Each step wrote its letters: a submission to the other validators, a publication to those who drafted it and did not publish it."""
    validators = {}
    for institution, person in db.rows("SELECT body_id, person_id FROM membership WHERE role = 'validator' AND until IS NULL"):
        validators.setdefault(institution, set()).add(person)
    expected = 0
    steps = "'report-submitted', 'status-update-published'"
    for kind, institution, person, withheld in db.rows(
        f"SELECT kind, actor_id, person_id, CAST(withheld AS TEXT) FROM event WHERE person_id IS NOT NULL AND kind IN ({steps})"
    ):
        people = validators[institution] if kind == "report-submitted" else {str(author) for author in json.loads(withheld)["authors"]}
        expected += len(people - {person})
    [(written,)] = db.rows("SELECT count(*) FROM outbox WHERE kind = 'draft-moved'")
    return [] if expected == int(written) else [f"half: {written} letters for {expected} that the steps should have written"]


def aged(folder):
    """Makes every file two hours old: the server takes away what nobody knows only after an hour, and not while somebody sends it."""
    then = time.time() - 7200
    for path in folder.rglob("*"):
        os.utime(path, (then, then))


def files(db, folder):
    """Every file of the folder has its row, and is whole; whatever is evidence has its file. A file's name is its hash, the first two
    digits a folder; whatever is called otherwise is half a file."""
    there = {"".join(path.relative_to(folder).parts): path for path in folder.rglob("*") if path.is_file()} if folder.exists() else {}
    known = {hash for (hash,) in db.rows("SELECT hash FROM stored_file")}
    kept = {hash for (hash,) in db.rows("SELECT hash FROM stored_file WHERE stored_at IS NOT NULL")}
    faults = [f"orphan: the file {name} has no row" for name in there.keys() - known]
    faults += [f"lost: the file {name}" for name in (kept | evidence_files(db)) - there.keys()]
    wrong = [name for name, path in there.items() if (found := digest(path)) is not None and found != name]
    return faults + [f"half: the file {name}" for name in wrong]


def digest(path):
    """The SHA-256 of a file; nothing when it is gone: the server takes away what nobody knows while this looks, and what should have stayed
    is missed by the rows."""
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except FileNotFoundError:
        return None


def evidence_files(db):
    """The files that a published or drafted update refers to."""
    used = "SELECT file_hash FROM evidence WHERE file_hash IS NOT NULL UNION SELECT file_hash FROM draft_evidence WHERE file_hash IS NOT NULL"
    return {hash for (hash,) in db.rows(used)}


def forgotten(db):
    """The files that nothing refers to: sent with a form that never came to its end."""
    return {hash for (hash,) in db.rows("SELECT hash FROM stored_file")} - evidence_files(db)


def pages(port, published):
    """Each update that was acknowledged stands on its public page."""
    faults, seen = [], {}
    for work, mark in published:
        if work.public not in seen:
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
            connection.request("GET", work.public)
            answer = connection.getresponse()
            seen[work.public] = answer.read().decode() if answer.status == 200 else ""
        if f"Mark {mark}:" not in seen[work.public]:
            faults.append(f"not shown: the update {mark} on {work.public}")
    return faults
