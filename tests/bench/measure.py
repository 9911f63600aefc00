"""Measuring: load with wrk, the bytes of a first visit, memory. Only addresses of this machine."""

import os
import re
import socket
import subprocess
import time
import urllib.request
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

SECONDS = int(os.environ.get("ANSWERABLE_BENCH_SECONDS", "8"))
CONNECTIONS = 16
# What browsers say. A server that does not compress sends the page as it is.
ACCEPTS = "gzip, deflate, br"


@dataclass
class Load:
    """What wrk found."""

    per_second: float
    p50: float
    p99: float
    bytes: int

    def __str__(self):
        return f"{rate(self.per_second)}/s · {milliseconds(self.p50)} · {milliseconds(self.p99)}"


def rate(number):
    return f"{number:,.0f}" if number >= 20 else f"{number:.1f}"


def milliseconds(number):
    return f"{number:,.0f} ms" if number >= 10 else f"{number:.1f} ms" if number >= 1 else f"{number:.2f} ms"


def get(address, patience=120, cookie=None):
    """One answer, complete: status and body."""
    request = urllib.request.Request(address, headers={"Cookie": cookie} if cookie else {})
    with urllib.request.urlopen(request, timeout=patience) as answer:
        return answer.status, answer.read()


def load(address, seconds=SECONDS, connections=CONNECTIONS, cookie=None):
    """Asks for an address as often as it is answered, for some seconds, over some connections; with a cookie as who is signed in."""
    assert urlsplit(address).hostname == "127.0.0.1", address
    _, body = get(address, cookie=cookie)
    headers = ["-H", f"Accept-Encoding: {ACCEPTS}"] + (["-H", f"Cookie: {cookie}"] if cookie else [])
    subprocess.run(["wrk", "-t1", f"-c{connections}", "-d1s", *headers, address], check=True, capture_output=True)
    done = subprocess.run(
        ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--timeout", "30s", "--latency", *headers, address],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    refused = re.search(r"Non-2xx or 3xx responses: (\d+)", done)
    if refused:
        raise RuntimeError(f"{refused.group(1)} answers were failures: {address}\n{done}")
    return Load(
        per_second=float(re.search(r"Requests/sec:\s+([\d.]+)", done).group(1)),
        p50=percentile(done, 50),
        p99=percentile(done, 99),
        bytes=len(body),
    )


def percentile(printed, which):
    """A line of wrk's such as « 99%    1.23ms », in milliseconds."""
    number, unit = re.search(rf"^\s+{which}%\s+([\d.]+)(us|ms|s|m)\s*$", printed, re.M).groups()
    return float(number) * {"us": 0.001, "ms": 1, "s": 1000, "m": 60000}[unit]


def wire(address, cookie=None):
    """The bytes of one answer on the wire, headers included, compressed as a browser asks; and its body, not compressed."""
    parts = urlsplit(address)
    path = parts.path + (f"?{parts.query}" if parts.query else "")
    asked = f"GET {path} HTTP/1.1\r\nHost: {parts.netloc}\r\nAccept-Encoding: {ACCEPTS}\r\nConnection: close\r\n"
    asked += f"Cookie: {cookie}\r\n\r\n" if cookie else "\r\n"
    received = 0
    with socket.create_connection((parts.hostname, parts.port), timeout=60) as connection:
        connection.sendall(asked.encode())
        while chunk := connection.recv(65536):
            received += len(chunk)
    return received


def first_visit(address, cookie=None):
    """The bytes and requests of a first visit: the page, and what it loads, the islands' files too."""
    _, body = get(address, cookie=cookie)
    page = body.decode()
    wanted = [address]
    for link in re.findall(r"<link\b[^>]*>", page):
        if re.search(r'rel="(stylesheet|icon)"', link):
            wanted.append(urljoin(address, re.search(r'href="([^"]+)"', link).group(1)))
    for script in re.findall(r'<script\b[^>]*src="([^"]+)"', page):
        wanted.append(urljoin(address, script))
        if script.endswith("/islands.js") and "<leptos-island" in page:
            wanted += [urljoin(urljoin(address, script), name) for name in ("islands_app.js", "islands_app_bg.wasm")]
    return sum(wire(one, cookie) for one in wanted), len(wanted)


def resident(pid):
    """The resident memory of a process, in megabytes."""
    with open(f"/proc/{pid}/status", encoding="ascii") as status:
        return int(re.search(r"VmRSS:\s+(\d+) kB", status.read()).group(1)) / 1024


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(address, process, patience=120):
    """Until a server answers."""
    until = time.monotonic() + patience
    while time.monotonic() < until:
        if process.poll() is not None:
            raise RuntimeError(f"the server of {address} ended with {process.returncode}")
        try:
            get(address, patience=10)
            return
        except OSError:
            time.sleep(0.1)
    raise RuntimeError(f"{address} does not answer")
