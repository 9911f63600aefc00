"""`make bench`: one run, one table.

The rows are UPR recommendations as UPR Info exported them, or made here (`made.py`) where that data is not at hand; at ten times, the same rows nine times more, each text with
« (repeat n)» at its end, so that none is a duplicate.
"""

import csv
import io
import json
import os
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import base
import datasette
import civil
import desk
import made
import strangers
import uploads
from answerable import Register
from measure import CONNECTIONS, SECONDS, Load, first_visit, get, load, rate
from sign_in import Attempts

ROOT = Path(__file__).resolve().parents[2]
HERE = ROOT / "target" / "bench"
PROGRAM = ROOT / "target" / "release" / "answerable"
TIMES = 10
# How often what two hundred do at once is measured: it is over in half a second.
ROUNDS = 3
BEGAN = time.monotonic()


def step(words):
    seconds = int(time.monotonic() - BEGAN)
    print(f"\n== [{seconds // 60}:{seconds % 60:02}] {words}", flush=True)


def note(words):
    print(f"   {words}", flush=True)


def read(files):
    """The exported rows: Mac Roman, line ends of old Macs."""
    rows = []
    for path in files:
        text = path.read_bytes().decode("mac_roman")
        rows += csv.DictReader(io.StringIO(text, newline=""))
    return rows


def repeated(rows, path):
    """The same rows ten times, in one file."""
    with path.open("w", encoding="utf-8", newline="") as file:
        out = csv.DictWriter(file, fieldnames=list(rows[0]))
        out.writeheader()
        for time_ in range(1, TIMES + 1):
            for row in rows:
                out.writerow(row if time_ == 1 else {**row, "Text": f"{row['Text'].rstrip()} (repeat {time_})"})
    return path


class Table:
    """Rows of one table: what, at once, at ten times, what was asked for."""

    def __init__(self, count):
        self.rows = [["", f"{count:,} rows", f"{count * TIMES:,} rows (each {TIMES} times)", "asked for"]]

    def add(self, what, once="", ten="", wanted=""):
        self.rows.append([what, str(once), str(ten), wanted])

    def markdown(self):
        widths = [max(len(row[column]) for row in self.rows) for column in range(4)]
        lines = ["| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths)) + " |" for row in self.rows]
        lines.insert(1, "| " + " | ".join("-" * width for width in widths) + " |")
        return "\n".join(lines)


def imports(table, files, ten_file, site):
    """Import rates and memory on SQLite, at both sizes, and on PostgreSQL if it is here."""
    registers = {}
    for name, sources in (("once", files), ("ten", [ten_file])):
        step(f"Import into SQLite, {'as they are' if name == 'once' else 'ten times'}")
        register = Register(PROGRAM, site, f"sqlite:{HERE / name}.db")
        register.migrate()
        done = register.take_in(sources)
        again = register.take_in(sources)
        note(f"{done.rows:,} rows, {done.new:,} new, {rate(done.rate)}/s, {done.peak:.0f} MB; again: {again.new} new")
        registers[name] = (register, done, again)
    once, ten = registers["once"][1], registers["ten"][1]
    table.add("import, SQLite: rows a second", rate(once.rate), rate(ten.rate), "5,000")
    table.add("import, SQLite: peak memory", f"{once.peak:.0f} MB", f"{ten.peak:.0f} MB", "under 300 MB")
    table.add("the same again: new rows", registers["once"][2].new, registers["ten"][2].new, "0")

    script = ROOT / "tests" / "support" / "postgres.sh"
    try:
        step("Import into PostgreSQL")
        address = subprocess.run(["sh", script, "start"], check=True, capture_output=True, text=True).stdout.split()[-1]
        subprocess.run(["psql", "-q", f"{address}/postgres", "-c", "CREATE DATABASE bench"], check=True)
        register = Register(PROGRAM, site, f"{address}/bench")
        register.migrate()
        done = register.take_in(files)
        note(f"{rate(done.rate)}/s, {done.peak:.0f} MB")
        table.add("import, PostgreSQL: rows a second", rate(done.rate), "", "")
        table.add("import, PostgreSQL: time, × SQLite's", f"{done.seconds / once.seconds:.1f}", "", "under 3")
    except (OSError, subprocess.CalledProcessError) as problem:
        note(f"LEFT OUT: PostgreSQL: {problem}")
        table.add("import, PostgreSQL", "not measured: it is not here")
    finally:
        subprocess.run(["sh", script, "stop"], capture_output=True)
    return registers["once"][0], registers["ten"][0]


def pages(registers, site):
    """Every page at both sizes, from memory and drawn again each time; memory after each load; first visits."""
    found = {}
    for size, register in registers.items():
        for cached in (True, False):
            step(f"Pages {'from memory' if cached else 'drawn again each time'}, {'as they are' if size == 'once' else 'ten times'}")
            with register.served(cache=cached) as server:
                for name, address in server.addresses().items():
                    if cached:
                        found["visit", size, name] = first_visit(address)
                    found[cached, size, name] = load(address)
                    note(f"{name:20} {found[cached, size, name]}")
                    if cached and size == "once" and name == "search with facets":
                        # A file of the same size, by the same program.
                        (site / "page.txt").write_bytes(get(address)[1])
                found["memory", cached, size] = server.resident()
                note(f"resident memory      {found['memory', cached, size]:.0f} MB")
    step("Largest contentful paint on a slow phone")
    with registers["once"].served() as server:
        addresses = server.addresses()
        found["paint"] = paints(addresses.values())
        for name, paint in zip(addresses, found["paint"]):
            note(f"{name:20} {paint} ms")
    step("Reading while twenty sign-ins a second are tried")
    with registers["once"].served(ANSWERABLE_TRUSTED_PROXY="yes") as server:
        addresses = server.addresses()
        for name in ("search with facets", "a recommendation"):
            found["quiet", name] = load(addresses[name], connections=1)
            with Attempts(server.origin) as attempts:
                found["tried", name] = load(addresses[name], connections=1)
            assert attempts.statuses == {422}, attempts.statuses
            found["attempts"] = attempts.per_second
            note(f"{name:20} {found['quiet', name]} alone; {found['tried', name]} beside {attempts.per_second:.0f} sign-ins a second")
    step("A static file of the same size as the search page")
    with registers["once"].served() as server:
        found["static"] = load(f"{server.origin}/assets/x/page.txt")
        note(str(found["static"]))
    return found


def at_desks(registers, files, site):
    """Publishing and reading at a desk of two thousand, at both sizes on SQLite, and on a PostgreSQL that waits for the disk as SQLite does."""
    found = {}
    for size, register in registers.items():
        step(f"Two thousand assignments on SQLite, {'as they are' if size == 'once' else 'ten times'}")
        path = HERE / f"desk_{size}.db"
        desk.copied(HERE / f"{size}.db", path)
        found[size] = desk.measured(Register(PROGRAM, site, f"sqlite:{path}"), HERE / "mail", note)
    found |= at_once(files, site)
    step("A reader beside strangers")
    found["strangers"] = strangers.measured(registers["once"], note)
    step(f"{uploads.SENDERS} files of evidence at once")
    shutil.rmtree(HERE / "files", ignore_errors=True)
    found["uploads"] = uploads.measured(Register(PROGRAM, site, f"sqlite:{HERE / 'desk_once.db'}"), HERE, note)
    script, waits = ROOT / "tests" / "support" / "postgres.sh", {**os.environ, "ANSWERABLE_POSTGRES_WAITS": "yes"}
    try:
        step("Two thousand assignments on PostgreSQL")
        address = subprocess.run(["sh", script, "start"], check=True, capture_output=True, text=True, env=waits).stdout.split()[-1]
        subprocess.run(["psql", "-q", f"{address}/postgres", "-c", "CREATE DATABASE desks"], check=True)
        register = Register(PROGRAM, site, f"{address}/desks")
        register.migrate()
        register.take_in(files)
        found["postgres"] = desk.measured(register, HERE / "mail", note)
        step(f"{civil.ORGANISATIONS} organisations that submit at once, on PostgreSQL")
        found["civil", "PostgreSQL"] = civil.measured(register, HERE / "mail", note, paints)
    except (OSError, subprocess.CalledProcessError) as problem:
        note(f"LEFT OUT: PostgreSQL: {problem}")
    finally:
        subprocess.run(["sh", script, "stop"], capture_output=True, env=waits)
    return found


def at_once(files, site):
    """Organisations that submit at once on SQLite, some rounds; by an earlier program too, in turns with ours, if one is named."""
    programs = {"SQLite": (PROGRAM, HERE / "once.db")}
    if earlier := os.environ.get("ANSWERABLE_BENCH_EARLIER"):
        step(f"What {earlier} needs")
        old = Register(Path(earlier).resolve(), site, f"sqlite:{HERE / 'earlier.db'}")
        old.migrate()
        # It asked about nothing.
        old.take_in(files, options=())
        programs["earlier"] = (old.program, HERE / "earlier.db")
    rounds = {name: [] for name in programs}
    for number in range(ROUNDS):
        for name, (program, filled) in programs.items():
            step(f"{civil.ORGANISATIONS} organisations that submit at once, {name}, round {number + 1} of {ROUNDS}")
            path = HERE / f"civil_{name}_{number}.db"
            desk.copied(filled, path)
            rounds[name].append(civil.measured(Register(program, site, f"sqlite:{path}"), HERE / "mail", note, paints if number == 0 else unpainted))
    return {("civil", name): (middle([one[0] for one in each]), *each[0][1:]) for name, each in rounds.items()}


def middle(loads):
    """Of each figure the one in the middle."""
    between = lambda figure: statistics.median(getattr(load, figure) for load in loads)
    return Load(between("per_second"), between("p50"), between("p99"), 0)


def unpainted(_addresses, _cookie=""):
    return []


def paints(addresses, cookie=""):
    """Milliseconds until the largest thing is painted."""
    environment = {**os.environ, "PAINT_COOKIE": cookie}
    done = subprocess.run(["node", ROOT / "tests" / "bench" / "paint.mjs", *addresses], capture_output=True, text=True, env=environment)
    if done.returncode != 0:
        raise RuntimeError(f"nothing was painted:\n{done.stderr}")
    return json.loads(done.stdout)


def beside(rows, ten_rows_file):
    """Datasette, at both sizes."""
    program = datasette.install(HERE)
    found = {}
    with ten_rows_file.open(encoding="utf-8", newline="") as file:
        for size, source in (("once", rows), ("ten", csv.DictReader(file))):
            step(f"Datasette, {'as they are' if size == 'once' else 'ten times'}")
            path = HERE / f"datasette_{size}.db"
            key = datasette.fill(path, source)
            with datasette.served(program, path) as server:
                found[size, "search with facets"] = load(server.search())
                found[size, "a recommendation"] = load(server.record(key))
                found[size, "memory"] = server.resident()
                for name in ("search with facets", "a recommendation"):
                    note(f"{name:20} {found[size, name]}")
    return found


def fill_in(table, ours, at_desk, theirs):
    sizes = ("once", "ten")
    names = ("overview", "search with facets", "a recommendation", "a document")
    for cached, words in ((True, "from memory"), (False, "drawn again")):
        for name in names:
            table.add(f"{name}, {words}: requests/s · p50 · p99", *(ours[cached, size, name] for size in sizes))
    for name in ("search with facets", "a recommendation"):
        table.add(f"Datasette, {name}: requests/s · p50 · p99", *(theirs[size, name] for size in sizes))
    for name, wanted in (("search with facets", "25"), ("a recommendation", "50")):
        for cached, words in ((True, "from memory"), (False, "drawn again")):
            ratios = (f"{ours[cached, size, name].per_second / theirs[size, name].per_second:,.0f}" for size in sizes)
            table.add(f"× Datasette, {name}, {words}", *ratios, wanted if cached else "")
    static = ours["static"]
    table.add("a static file of the search page's size: requests/s · p50 · p99", static)
    ratio = ours[True, "once", "search with facets"].per_second / static.per_second
    table.add("search page from memory / static file", f"{ratio:.2f}", "", "at least 0.5")
    slower = ours[False, "once", "search with facets"].per_second / ours[False, "ten", "search with facets"].per_second
    table.add("search drawn again: times as long at ten times the rows", "", f"{slower:.1f}", "at most 3")
    for name in names:
        cells = (f"{ours['visit', size, name][0] / 1024:.1f} KB, {ours['visit', size, name][1]} requests" for size in sizes)
        table.add(f"first visit: {name}", *cells, "170 KB" if ours["visit", "once", name][1] > 5 else "60 KB, 5 requests")
    for name in ("search with facets", "a recommendation"):
        table.add(f"one reader, {name}: requests/s · p50 · p99", ours["quiet", name])
        table.add(f"the same beside {ours['attempts']:.0f} sign-ins a second", ours["tried", name], "", "not slowed")
    for name, paint in zip(names, ours["paint"]):
        table.add(f"largest contentful paint on a slow phone: {name}", f"{paint} ms", "", "1,500 ms")
    for name, sizes_ in (("SQLite", sizes), ("PostgreSQL", ("postgres",))):
        measured = [at_desk[size] for size in sizes_ if size in at_desk] or [("not measured: it is not here", "", "")]
        table.add(f"status updates with evidence, event and letter, {desk.VALIDATORS} validators at once, {name}: updates/s · p50 · p99", *(one[0] for one in measured))
        table.add(f"desk of {desk.GIVEN:,} assignments, {desk.READERS} readers, {name}: requests/s · p50 · p99", *(one[1] for one in measured))
        table.add(f"form of a status update there, {name}: requests/s · p50 · p99", *(one[2] for one in measured))
    for name in ("SQLite", "PostgreSQL"):
        if ("civil", name) in at_desk:
            table.add(f"{civil.ORGANISATIONS} organisations submit at once, {name}: submissions/s · p50 · p99{f', the middle of {ROUNDS} rounds' if name == 'SQLite' else ''}", at_desk["civil", name][0])
    if ("civil", "earlier") in at_desk:
        before, now = at_desk["civil", "earlier"][0], at_desk["civil", "SQLite"][0]
        table.add("the same by the earlier program", before)
        table.add("p50, p99 × the earlier program's", f"{now.p50 / before.p50:.2f}, {now.p99 / before.p99:.2f}", "", "1, 0.5")
    quiet, beside, highest, _ = at_desk["strangers"]
    table.add(f"a reader of four pages, {strangers.READS} a second: requests/s · p50 · p99", quiet)
    kinds = f"{strangers.SLOW} slow connections, {strangers.DAYS} earlier days ({strangers.ASKED} a second), {strangers.LARGE >> 20} MB bodies, {strangers.SIGN_INS} wrong sign-ins a second"
    table.add(f"the same beside {kinds}", beside, "", f"p99 under 3 ×: {beside.p99 / quiet.p99:.1f}")
    table.add("resident memory beside them", f"{highest:.0f} MB")
    _, bytes_, requests, painted = at_desk["civil", "SQLite"]
    table.add("first visit: the form of a submission", f"{bytes_ / 1024:.1f} KB, {requests} requests", "", "60 KB, 5 requests")
    table.add("largest contentful paint on a slow phone: the form of a submission", f"{painted} ms", "", "1,500 ms")
    seconds, highest = at_desk["uploads"]
    table.add(f"{uploads.SENDERS} files of evidence at once (PDF, DOCX, TXT): highest memory", f"{highest:.0f} MB", "", "under 200 MB")
    table.add("the same: until the last is kept", f"{seconds:.0f} s")
    memory = (f"{max(ours['memory', cached, size] for cached in (True, False)):.0f} MB" for size in sizes)
    table.add("resident memory after the load", *memory, "under 120 MB")
    table.add("Datasette's resident memory", *(f"{theirs[size, 'memory']:.0f} MB" for size in sizes))


def main():
    data = Path(os.environ.get("ANSWERABLE_BENCH_DATA", ROOT.parent / "shared" / "data" / "upr-info"))
    files = sorted(data.glob("*.csv"))
    if not files and "ANSWERABLE_BENCH_DATA" in os.environ:
        sys.exit(f"There are no CSV files in {data}: put UPR Info's export there.")
    for left in HERE.glob("*.db*"):
        left.unlink()
    shutil.rmtree(HERE / "site", ignore_errors=True)
    HERE.mkdir(parents=True, exist_ok=True)
    if not files:
        step(f"Making rows: there is no data in {data}")
        with (ROOT / "src" / "store" / "reference" / "states.csv").open(encoding="utf-8", newline="") as file:
            files = [made.written(HERE / "made.csv", [row["en"] for row in csv.DictReader(file)])]
    site = Path(shutil.copytree(ROOT / "target" / "site", HERE / "site"))
    step(f"Reading {', '.join(path.name for path in files)}")
    rows = read(files)
    ten_file = repeated(rows, HERE / "ten.csv")
    note(f"{len(rows):,} rows; at ten times {len(rows) * TIMES:,}, repeated with « (repeat n)» after the text")

    table = Table(len(rows))
    beside_base = None
    if earlier := base.named():
        step("Beside the base, drawn again each time")
        beside_base = base.measured(PROGRAM, earlier, site, files, HERE, note)
    if "--base" in sys.argv:
        base.fill_in(table, beside_base)
        print(table.markdown())
        return
    once, ten = imports(table, files, ten_file, site)
    ours = pages({"once": once, "ten": ten}, site)
    at_desk = at_desks({"once": once, "ten": ten}, files, site)
    theirs = beside(rows, ten_file)
    fill_in(table, ours, at_desk, theirs)
    if beside_base:
        base.fill_in(table, beside_base)

    notes = (
        f"\nOne machine, {os.cpu_count()} cores, shared by the program and wrk (1 thread, {CONNECTIONS} connections, {SECONDS} s a page); loopback. "
        "«From memory»: the page as anonymous readers get it. «Drawn again»: without that memory, every answer made from the register. "
        f"Datasette {datasette.VERSION}: immutable, indexed facets, no suggestions of facets. Its search counts two facets, ours thirteen.\n"
    )
    text = table.markdown() + "\n" + notes
    (HERE / "table.md").write_text(text, encoding="utf-8")
    step(f"The table (also in {(HERE / 'table.md').relative_to(ROOT)})")
    print(text)


if __name__ == "__main__":
    main()
