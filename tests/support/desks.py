"""Somebody at a desk, over HTTP, with the real forms: a connection that stays open, and a session."""

import datetime
import http.client
import re
import secrets
from urllib.parse import urlencode

PATIENCE = 60


class Refused(Exception):
    """The server answered, and not that it was done."""


class Person:
    """Who is signed in. The server's port may change."""

    def __init__(self, token):
        self.token = token
        self.connection = None

    def at(self, port):
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
        return self

    def ask(self, method, path, body=None, kind=None):
        headers = {"Cookie": f"answerable={self.token}", "Sec-Fetch-Site": "same-origin"}
        if kind:
            headers["Content-Type"] = kind
        self.connection.request(method, path, body=body, headers=headers)
        answer = self.connection.getresponse()
        return answer.status, answer.headers, answer.read()

    def page(self, path):
        status, _, body = self.ask("GET", path)
        if status != 200:
            raise Refused(f"{path}: {status}")
        return body.decode()

    def send(self, path, fields, files=()):
        """Sends a form; answers where the server leads to once it is done."""
        if files:
            kind, body = multipart(fields, files)
        else:
            kind, body = "application/x-www-form-urlencoded", urlencode(fields).encode()
        status, headers, body = self.ask("POST", path, body, kind)
        if status != 303 or "done=" not in headers["Location"]:
            errors = re.findall(r'class="field-error"[^>]*>(.*?)</', body.decode(errors="replace"))
            raise Refused(f"{path}: {status} {errors}")
        return headers["Location"]


def shown_version(page):
    """The version of the draft that a form shows."""
    return re.search(r'<input[^>]*name="version"[^>]*value="(\d+)"', page).group(1)


def multipart(fields, files):
    """A form with files: each a name, a file's name, a kind, its bytes."""
    edge = secrets.token_hex(16)
    parts = [f'--{edge}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode() for name, value in fields]
    for name, filename, kind, content in files:
        head = f'--{edge}\r\nContent-Disposition: form-data; name="{name}"; filename="{filename}"\r\nContent-Type: {kind}\r\n\r\n'
        parts.append(head.encode() + content + b"\r\n")
    return f"multipart/form-data; boundary={edge}", b"".join(parts) + f"--{edge}--\r\n".encode()


def soon():
    return str(datetime.date.today() + datetime.timedelta(days=90))


def report(mark, version, step):
    """A status update that passes its gate, with one piece of evidence by address."""
    return [
        ("version", version),
        ("status", "planned"),
        ("language", "en"),
        ("reasons", f"Mark {mark}: the draft law is before the assembly."),
        ("next_step", f"Vote on it ({mark})"),
        ("next_step_on", soon()),
        ("evidence-kind-0", "process"),
        ("evidence-title-0", f"Bill {mark}"),
        ("evidence-url-0", f"https://laws.example/{mark}"),
        ("step", step),
    ]


def action(mark, state, about):
    """An action with a milestone and a budget, published at once."""
    return [
        ("version", "0"),
        ("language", "en"),
        ("kind", "training"),
        ("title", f"Training {mark}"),
        ("state", state),
        ("planned_end", soon()),
        ("started_on", str(datetime.date.today()) if state == "under_way" else ""),
        ("progress", "0"),
        ("recommendations", about),
        ("milestone-title-0", "First course"),
        ("milestone-due-0", soon()),
        ("budget-year-0", "2026"),
        ("budget-currency-0", "EUR"),
        ("budget-allocated-0", "1000"),
        ("budget-source-0", "Treasury"),
        ("step", "publish"),
    ]
