"""Visitors for the watch pages, and a session for them to visit.

The visitors are plain sockets, so that nothing is sent that a test did not write.
"""

import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from prep.core.watched import Check, Desk, Sent, View
from prep.live.broadcast import Broadcast

PATIENCE = 60.0
"""Seconds a socket waits on a slow machine before a test fails."""


def request(link: str, path: str = "", method: str = "GET", body: bytes = b"", **headers: str):
    """(status, headers, body) of one request; a header of "" is left out."""
    with connected(link) as visitor:
        visitor.sendall(as_bytes(link, path, method, body, **headers))
        return read_answer(read_all(visitor))


def as_bytes(
    link: str, path: str = "", method: str = "GET", body: bytes = b"", **headers: str
) -> bytes:
    parts = urlsplit(link)
    fields = {"Host": parts.netloc, "Connection": "close"}
    if body:
        fields |= {
            "Origin": f"http://{parts.netloc}",
            "Content-Type": "application/json",
            "Content-Length": str(len(body)),
        }
    fields |= {name.replace("_", "-"): value for name, value in headers.items()}
    lines = [f"{method} {parts.path}{path} HTTP/1.1"]
    lines += [f"{name}: {value}" for name, value in fields.items() if value]
    return "\r\n".join([*lines, "", ""]).encode() + body


def send(link: str, **message: Any):
    """A message by the link's own page."""
    return request(link, "send", "POST", json.dumps(message).encode())


@contextmanager
def connected(link: str) -> Iterator[socket.socket]:
    parts = urlsplit(link)
    with socket.create_connection((parts.hostname, parts.port), timeout=PATIENCE) as visitor:
        yield visitor


def read_all(visitor: socket.socket) -> bytes:
    """Until the other side closes."""
    parts = []
    try:
        while part := visitor.recv(65_536):
            parts.append(part)
    except ConnectionResetError:
        pass
    return b"".join(parts)


def read_answer(raw: bytes) -> tuple[int, dict[str, str], bytes]:
    head, _, body = raw.partition(b"\r\n\r\n")
    if not head:
        return 0, {}, b""
    first, *lines = head.decode().split("\r\n")
    headers = {name.lower(): value for name, value in (line.split(": ", 1) for line in lines)}
    return int(first.split()[1]), headers, body


class Follower:
    """A page that follows: reads events as they come."""

    def __init__(self, link: str) -> None:
        parts = urlsplit(link)
        self.socket = socket.create_connection((parts.hostname, parts.port), timeout=PATIENCE)
        self.socket.sendall(as_bytes(link, "events"))
        self._unread = b""
        self.head = self._until(b"\r\n\r\n").decode()

    def _until(self, end: bytes) -> bytes:
        while end not in self._unread:
            part = self.socket.recv(65_536)
            if not part:
                raise EOFError
            self._unread += part
        found, _, self._unread = self._unread.partition(end)
        return found

    def events(self) -> Iterator[tuple[str, Any]]:
        """(name, value), one after another; heartbeats left out."""
        while True:
            block = self._until(b"\n\n").decode()
            if not block.startswith(":"):
                name, data = block.split("\n")
                yield name.removeprefix("event: "), json.loads(data.removeprefix("data: "))

    def until(self, wanted: str, **fields: Any) -> Any:
        """The first event of that name whose value has these fields."""
        for name, value in self.events():
            if name == wanted and all(value[key] == one for key, one in fields.items()):
                return value
        raise AssertionError("unreachable")

    def close(self) -> None:
        self.socket.close()


VIEW = View("Two parcels", "Round 1 of 2: Coding", "Add up.", "def f():\n    pass", 1, ("Hello.",))
DESK = Desk(0, (Check("plan", "Said the plan", 1, None),), ("Why?",), ())


@dataclass
class Session:
    """Takes what is sent, as the screen's timer does; ``refusal`` is said to everything."""

    broadcast: Broadcast
    refusal: str | None = None
    taken: list[Sent] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)
        self._thread.start()

    def _look(self) -> None:
        while not self._over.wait(0.01):
            for delivery in self.broadcast.sent():
                self.taken.append(delivery.sent)
                self.broadcast.answer(delivery, self.refusal)

    def end(self) -> None:
        self._over.set()
        self._thread.join()


def await_that(true: Callable[[], bool]) -> None:
    """What another process does in its own time; no test says in which."""
    end = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < end
        time.sleep(0.005)
