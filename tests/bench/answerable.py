"""Our own program: imports, and serves."""

import json
import os
import re
import subprocess
import time
from contextlib import contextmanager
from dataclasses import dataclass
from html import unescape

from measure import free_port, get, resident, wait_for


# What the guard asks about in the rows is public already.
CONFIRMED = ("--may-be-public", "The States said it in public, and UPR Info published it.")


@dataclass
class Imported:
    rows: int
    new: int
    seconds: float
    peak: float

    @property
    def rate(self):
        return self.rows / self.seconds


class Register:
    """A database and the program."""

    def __init__(self, program, site, url):
        self.program, self.site, self.url = program, site, url

    def environment(self, **more):
        return {**os.environ, "ANSWERABLE_DATABASE_URL": self.url, "ANSWERABLE_SITE": str(self.site), "ANSWERABLE_LOG": "warn", **more}

    def migrate(self):
        subprocess.run([self.program, "migrate"], env=self.environment(), check=True, capture_output=True)

    def take_in(self, files, options=CONFIRMED):
        """Imports files; the time is the whole program's, from start to end."""
        began = time.monotonic()
        process = subprocess.Popen(
            [self.program, "import", "--json", *options, *map(str, files)], env=self.environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        out = process.stdout.read()
        errors = process.stderr.read().decode(errors="replace")
        # wait4 tells the most memory that the process ever had.
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.monotonic() - began
        if status != 0:
            raise RuntimeError(f"the import failed:\n{errors[-2000:]}")
        account = json.loads(out)
        return Imported(account["rows"], account["new"], seconds, usage.ru_maxrss / 1024)

    @contextmanager
    def served(self, cache=True, **more):
        port = free_port()
        if not cache:
            more["ANSWERABLE_PAGE_CACHE_MB"] = "0"
        process = subprocess.Popen(
            [self.program, "serve"], env=self.environment(ANSWERABLE_LISTEN=f"127.0.0.1:{port}", **more), stdout=subprocess.DEVNULL
        )
        try:
            yield Served(f"http://127.0.0.1:{port}", process)
        finally:
            process.terminate()
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


class Served:
    """A server that runs."""

    def __init__(self, origin, process):
        self.origin, self.process = origin, process
        wait_for(f"{origin}/readyz", process)

    def resident(self):
        return resident(self.process.pid)

    def addresses(self):
        """The four pages that are measured. The recommendation is the first of the search, the document its own."""
        search = f"{self.origin}/en/recommendations?q=trafficking+children"
        page = get(search)[1].decode()
        one = unescape(re.search(r'class="result-ref"[^>]*>\s*<a href="([^"]+)"', page).group(1))
        document = re.sub(r"^/en/recommendations/(.+)/[^/]+$", r"/en/documents/\1", one.split("?")[0])
        return {
            "overview": f"{self.origin}/en/",
            "search with facets": search,
            "a recommendation": self.origin + one,
            "a document": self.origin + document,
        }
