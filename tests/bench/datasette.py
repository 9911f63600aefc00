"""Datasette with the same rows: full-text search and two facets, in a virtual environment of its own."""

import os
import sqlite3
import subprocess
import sys
from contextlib import contextmanager

from measure import free_port, get, resident, wait_for

VERSION = "0.65.5"


def install(folder):
    """Datasette's program."""
    program = folder / "venv" / "bin" / "datasette"
    if not program.exists():
        print(f"   installing Datasette {VERSION} into {folder / 'venv'} (once)", flush=True)
        subprocess.run([sys.executable, "-m", "venv", folder / "venv"], check=True)
        subprocess.run([folder / "venv" / "bin" / "pip", "install", "-q", "--disable-pip-version-check", f"datasette=={VERSION}"], check=True)
    return program


def fill(path, rows):
    """One table, as somebody who knows Datasette would publish it: full text in FTS5, an index for each facet."""
    path.unlink(missing_ok=True)
    database = sqlite3.connect(path)
    database.executescript(
        """
        CREATE TABLE recommendations (id INTEGER PRIMARY KEY, state TEXT, text TEXT, recommended_by TEXT, response TEXT, issue TEXT, session TEXT);
        CREATE VIRTUAL TABLE recommendations_fts USING fts5(text, content=recommendations, content_rowid=id, tokenize="unicode61 remove_diacritics 2");
        """
    )
    database.executemany(
        "INSERT INTO recommendations (state, text, recommended_by, response, issue, session) VALUES (?, ?, ?, ?, ?, ?)",
        ([row[name] for name in ("To", "Text", "From", "Response", "Issue", "Session")] for row in rows),
    )
    database.executescript(
        """
        CREATE INDEX by_state ON recommendations (state);
        CREATE INDEX by_response ON recommendations (response);
        INSERT INTO recommendations_fts (recommendations_fts) VALUES ('rebuild');
        ANALYZE;
        """
    )
    database.commit()
    found = database.execute("SELECT rowid FROM recommendations_fts WHERE recommendations_fts MATCH 'trafficking children' LIMIT 1").fetchone()
    database.execute("VACUUM")
    database.close()
    return found[0]


@contextmanager
def served(program, path):
    """Immutable (it then caches its counts), no suggestions of facets (they cost it time), and time enough to answer in full."""
    port = free_port()
    settings = {"suggest_facets": "off", "facet_time_limit_ms": "20000", "sql_time_limit_ms": "20000", "default_page_size": "20"}
    command = [str(program), "serve", "-i", str(path), "-h", "127.0.0.1", "-p", str(port)]
    for name, value in settings.items():
        command += ["--setting", name, value]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env={**os.environ, "DATASETTE_SECRET": "bench"})
    try:
        origin = f"http://127.0.0.1:{port}"
        wait_for(f"{origin}/-/versions.json", process)
        yield Served(f"{origin}/{path.stem}", process)
    finally:
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


class Served:
    def __init__(self, base, process):
        self.base, self.process = base, process

    def search(self):
        address = f"{self.base}/recommendations?_search=trafficking+children&_facet=state&_facet=response"
        page = get(address)[1].decode()
        if "facet-info" not in page or "timed out" in page:
            raise RuntimeError("Datasette did not answer with its facets")
        return address

    def record(self, key):
        return f"{self.base}/recommendations/{key}"

    def resident(self):
        return resident(self.process.pid)
