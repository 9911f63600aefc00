"""Twenty sign-ins a second, each with a wrong password and from another network, while somebody reads."""

import random
import threading
import time
import urllib.error
import urllib.parse
import urllib.request

RATE = 20


class Attempts:
    """Attempts at signing in, at a steady rate, until it is left."""

    def __init__(self, origin):
        self.address = f"{origin}/en/sign-in"
        self.answered = 0
        self.statuses = set()
        self.stopping = threading.Event()
        self.threads = []
        self.lock = threading.Lock()

    def attempt(self):
        number = random.randrange(1 << 24)
        form = urllib.parse.urlencode({"email": f"nobody{number}@example.org", "password": f"guess number {number}"}).encode()
        # Each from a network of its own, so that the throttle lets it through to the slow part.
        network = f"10.{number >> 16}.{number >> 8 & 255}.{number & 255}"
        request = urllib.request.Request(self.address, data=form, headers={"X-Forwarded-For": network})
        try:
            status = urllib.request.urlopen(request, timeout=30).status
        except urllib.error.HTTPError as error:
            status = error.code
        with self.lock:
            self.answered += 1
            self.statuses.add(status)

    def run(self):
        began = time.monotonic()
        sent = 0
        while not self.stopping.is_set():
            thread = threading.Thread(target=self.attempt)
            thread.start()
            self.threads.append(thread)
            sent += 1
            self.stopping.wait(max(0, began + sent / RATE - time.monotonic()))

    def __enter__(self):
        self.began = time.monotonic()
        self.pacer = threading.Thread(target=self.run)
        self.pacer.start()
        return self

    def __exit__(self, *_):
        self.stopping.set()
        self.pacer.join()
        self.per_second = self.answered / (time.monotonic() - self.began)
        for thread in self.threads:
            thread.join()
