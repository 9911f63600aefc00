"""A stranger's load, from many networks at once, while somebody reads: slow connections, earlier days, bodies too large, wrong passwords.

Run as a program it is the load alone (`strangers.py PORT`), in a process of its own, so that it does not hold up the program that measures.
It prints what it was answered when its input is closed.
"""

import asyncio
import datetime
import http.client
import json
import random
import subprocess
import sys
import time
import urllib.parse
from collections import Counter

from measure import Load

SLOW, DAYS, LARGE, SIGN_INS = 500, 50, 20 * 1024 * 1024, 100
# How many at once ask for earlier days, so many times a second in sum, and send bodies.
ASKERS, ASKED, SENDERS = 8, 200, 4
# The reader asks so often, for so long, of each page in turn.
READS, SECONDS = 40, 15


def network():
    """An address of some network, as a proxy of ours passes it on."""
    return ".".join(str(random.randrange(1, 255)) for _ in range(4))


class Strangers:
    """All of them, at one server."""

    def __init__(self, port):
        # Python before 3.12 loses a cancellation that comes in the moment in which what was waited for has come: so loops look here too.
        self.over = False
        self.port, self.answers = port, {kind: Counter() for kind in ("slow", "days", "bodies", "sign-ins")}

    async def ask(self, kind, head, body=b""):
        """One request over a connection of its own; notes the status, or that it was closed."""
        try:
            reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        except OSError:
            self.answers[kind]["refused"] += 1
            return
        try:
            writer.write((head + f"Host: 127.0.0.1\r\nX-Forwarded-For: {network()}\r\nConnection: close\r\nContent-Length: {len(body)}\r\n\r\n").encode())
            for start in range(0, len(body), 65536):
                writer.write(body[start : start + 65536])
                await writer.drain()
                if reader.at_eof():
                    break
            line = await asyncio.wait_for(reader.readline(), 60)
            self.answers[kind][line.split(b" ")[1].decode() if line else "closed"] += 1
            await reader.read()
        except (OSError, asyncio.TimeoutError, IndexError):
            self.answers[kind]["closed"] += 1
        finally:
            writer.close()

    async def slow(self):
        """A head that comes a byte at a time."""
        while not self.over:
            try:
                _, writer = await asyncio.open_connection("127.0.0.1", self.port)
                self.answers["slow"]["opened"] += 1
                for byte in b"GET /en/ HTTP/1.1\r\nX: " + b"a" * 1000:
                    writer.write(bytes([byte]))
                    await writer.drain()
                    await asyncio.sleep(random.uniform(1, 5))
            except OSError:
                self.answers["slow"]["closed"] += 1
                await asyncio.sleep(1)

    async def days(self):
        """The search of fifty different days."""
        today = datetime.date.today()
        while not self.over:
            day = today - datetime.timedelta(days=30 * random.randrange(1, DAYS + 1))
            await self.ask("days", f"GET /en/recommendations?as_at={day} HTTP/1.1\r\n")
            await asyncio.sleep(ASKERS / ASKED)

    async def bodies(self):
        body = b"name=" + b"a" * LARGE
        while not self.over:
            await self.ask("bodies", "POST /en/civil-society/register HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\n", body)

    async def sign_ins(self):
        """A hundred a second, however long each takes."""
        began, sent, under_way = time.monotonic(), 0, set()
        head = "POST /en/sign-in HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\n"
        while not self.over:
            form = urllib.parse.urlencode({"email": f"nobody{random.randrange(1 << 24)}@example.org", "password": f"guess number {sent}"})
            task = asyncio.create_task(self.ask("sign-ins", head, form.encode()))
            under_way.add(task)
            task.add_done_callback(under_way.discard)
            sent += 1
            await asyncio.sleep(max(0, began + sent / SIGN_INS - time.monotonic()))

    async def run(self):
        work = [self.slow() for _ in range(SLOW)] + [self.days() for _ in range(ASKERS)] + [self.bodies() for _ in range(SENDERS)] + [self.sign_ins()]
        tasks = [asyncio.create_task(each) for each in work]
        await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
        self.over = True
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def read(port, paths):
    """What a reader waits: each page in turn, at a steady rate, over one connection."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    took, began = [], time.monotonic()
    for number in range(READS * SECONDS):
        time.sleep(max(0, began + number / READS - time.monotonic()))
        asked = time.monotonic()
        connection.request("GET", paths[number % len(paths)], headers={"X-Forwarded-For": "192.0.2.7"})
        answer = connection.getresponse()
        answer.read()
        took.append((time.monotonic() - asked) * 1000)
        assert answer.status == 200, (answer.status, paths[number % len(paths)])
    took.sort()
    return Load(len(took) / (time.monotonic() - began), took[len(took) // 2], took[len(took) * 99 // 100], 0)


def measured(register, note):
    """A reader alone, and beside the strangers; what these were answered; the most memory held."""
    with register.served(ANSWERABLE_TRUSTED_PROXY="yes") as server:
        port = int(server.origin.rsplit(":", 1)[1])
        paths = [address.removeprefix(server.origin) for address in server.addresses().values()]
        read(port, paths)
        quiet = read(port, paths)
        # Strangers have machines of their own: here theirs is this one, and the load is the last to be given its cores.
        load = subprocess.Popen(["nice", "-n", "19", sys.executable, __file__, str(port)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        time.sleep(3)
        beside = read(port, paths)
        highest = server.resident()
        answers = json.loads(load.communicate(timeout=90)[0])
    note(f"a reader alone      {quiet}")
    note(f"beside strangers    {beside}; {highest:.0f} MB resident")
    for kind, counts in answers.items():
        note(f"{kind:20}{', '.join(f'{status}: {count}' for status, count in counts.items())}")
    return quiet, beside, highest, answers


if __name__ == "__main__":
    strangers = Strangers(int(sys.argv[1]))
    asyncio.run(strangers.run())
    print(json.dumps(strangers.answers))
