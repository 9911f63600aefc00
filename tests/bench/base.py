"""This program beside an earlier build of it, page by page, in turns on one machine."""

import os
import re
from pathlib import Path

import desk
from answerable import Register
from measure import get, load

# The pages that an earlier build is compared by.
PAGES = ("a recommendation", "a document", "search with facets")


def named():
    """The earlier build, as its checkout's folder or its program; none if none is named."""
    place = os.environ.get("ANSWERABLE_BENCH_BASE")
    if not place:
        return None
    place = Path(place).resolve()
    program = place / "target" / "release" / "answerable" if place.is_dir() else place
    assert program.is_file(), f"ANSWERABLE_BENCH_BASE: {program} is not there"
    return program


def measured(program, base, site, files, here, note):
    """For each page, drawn again each time: the base's figures and ours; the bytes of the search page; the desk of two thousand."""
    found = {}
    sites = {"base": base.parent.parent / "site", "now": site}
    registers = {}
    for name, one in (("base", base), ("now", program)):
        path = here / f"beside_{name}.db"
        registers[name] = Register(one, sites[name], f"sqlite:{path}")
        registers[name].migrate()
        registers[name].take_in(files)
    for name, register in registers.items():
        with register.served(cache=False) as server:
            addresses = server.addresses()
            for page in PAGES:
                found[name, page] = load(addresses[page])
                note(f"{name:5} {page:20} {found[name, page]}")
            found[name, "bytes"] = len(get(addresses["search with facets"])[1])
            found[name, "title"] = re.search(rb"<title>(.*?)</title>", get(addresses["search with facets"])[1]).group(1).decode()
            found[name, "memory"] = server.resident()
    for name, register in registers.items():
        path = here / f"beside_desk_{name}.db"
        desk.copied(here / f"beside_{name}.db", path)
        found[name, "desk"] = desk.measured(Register(register.program, register.site, f"sqlite:{path}"), here / "mail", note)[1]
    return found


def fill_in(table, found):
    """Adds a row for each page: now, the base, and how many times."""
    for page in (*PAGES, "desk"):
        base, now = found["base", page], found["now", page]
        table.add(f"{page}, drawn again: now · the base · times", f"{now.per_second:,.0f}/s · {base.per_second:,.0f}/s · {now.per_second / base.per_second:.2f}", "", "3")
    base, now = found["base", "bytes"], found["now", "bytes"]
    table.add("bytes of the search page, not compressed: now · the base", f"{now:,} · {base:,} · {now / base:.2f}", "", "0.90")
    table.add("resident memory after it: now · the base", f"{found['now', 'memory']:.0f} MB · {found['base', 'memory']:.0f} MB", "", "under 120 MB")
