"""The session's side of being watched: starts the serving process, feeds it, hears from it.

The decision guarded here: the session never waits. What is to be shown replaces what was not
fetched yet, a thread of its own writes it, another reads, and both are idle unless somebody looks.
"""

import secrets
import subprocess
import sys
import threading
from collections import deque
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any

from prep.core.errors import PrepError
from prep.core.watched import Desk, View, sent_of
from prep.live.doors import is_loopback
from prep.live.port import Address, line_of, read_line
from prep.practice.watching import Delivery, Links

LOOPBACK = "127.0.0.1"
_SECRET_BYTES = 24
_SECONDS_TO_END = 2.0


class Broadcast:
    """A session on show; made by `open_broadcast`, and closed at the end."""

    def __init__(self, child: "subprocess.Popen[bytes]", links: Links) -> None:
        self.links = links
        self.present = 0
        self._child = child
        self._news: dict[str, Any] = {}
        self._answers: deque[dict[str, Any]] = deque()
        self._sent: deque[Delivery] = deque()
        self._wake = threading.Condition()
        self._closed = False
        for task in (self._write, self._read):
            threading.Thread(target=task, daemon=True, name="prep-live").start()

    @property
    def alive(self) -> bool:
        """Whether the pages are still served."""
        return self._child.poll() is None

    def show(self, view: View) -> None:
        """What everyone sees from now on."""
        self._put("view", asdict(view))

    def show_desk(self, desk: Desk) -> None:
        """What the interviewer sees besides."""
        self._put("desk", asdict(desk))

    def show_clock(self, words: str) -> None:
        """The clock as it stands on the screen."""
        self._put("clock", words)

    def sent(self) -> list[Delivery]:
        """What came since the last call; each is to be answered."""
        found = []
        with suppress(IndexError):
            while True:
                found.append(self._sent.popleft())
        return found

    def answer(self, delivery: Delivery, refusal: str | None = None) -> None:
        """It is written down; or why it is not."""
        with self._wake:
            self._answers.append({"number": delivery.number, "refusal": refusal})
            self._wake.notify()

    def close(self) -> None:
        """Nobody watches any more; the links are dead."""
        with self._wake:
            self._closed = True
            self._wake.notify()
        self._child.terminate()
        try:
            self._child.wait(_SECONDS_TO_END)
        except subprocess.TimeoutExpired:
            self._child.kill()
            self._child.wait()
        self.present = 0

    def _put(self, name: str, value: Any) -> None:
        with self._wake:
            self._news[name] = value
            self._wake.notify()

    # Threads --------------------------------------------------------------------------------

    def _write(self) -> None:
        assert self._child.stdin is not None, "opened with a pipe"
        with self._child.stdin as pipe, suppress(OSError):
            while (lines := self._next_lines()) is not None:
                pipe.write(lines)
                pipe.flush()

    def _next_lines(self) -> bytes | None:
        """Wait for something to say; None at the end."""
        with self._wake:
            self._wake.wait_for(lambda: self._closed or self._news or self._answers)
            if self._closed:
                return None
            news, self._news = self._news, {}
            answers = list(self._answers)
            self._answers.clear()
        lines = [line_of("answer", one) for one in answers]
        return b"".join([*lines, *(line_of(name, value) for name, value in news.items())])

    def _read(self) -> None:
        assert self._child.stdout is not None, "opened with a pipe"
        with self._child.stdout as pipe, suppress(OSError, ValueError):
            for line in pipe:
                name, value = read_line(line)
                if name == "present":
                    self.present = int(value)
                elif name == "sent":
                    self._sent.append(Delivery(value["number"], sent_of(value["message"])))
        self.present = 0


def open_broadcast(host: str = LOOPBACK, port: int = 0) -> Broadcast:
    """Serve a session on an address of this machine; raises PrepError where it cannot be had."""
    secret = (secrets.token_urlsafe(_SECRET_BYTES), secrets.token_urlsafe(_SECRET_BYTES))
    address = Address(host, port, *secret)
    child = _spawn()
    assert child.stdin is not None and child.stdout is not None, "opened with pipes"  # noqa: PT018
    child.stdin.write(line_of("open", vars(address)))
    child.stdin.flush()
    name, value = _first_word(child)
    if name != "port":
        child.stdin.close()
        child.stdout.close()
        child.wait()
        raise PrepError(f"Nobody can watch at {host}, port {port}: {value}.", "Try another port.")
    return Broadcast(child, _links(address, value))


def _first_word(child: "subprocess.Popen[bytes]") -> tuple[str, Any]:
    assert child.stdout is not None, "opened with a pipe"
    try:
        return read_line(child.stdout.readline())
    except ValueError:
        return "failed", "the serving process did not start"


def _spawn() -> "subprocess.Popen[bytes]":
    """A fresh Python in its own session, which a Ctrl+C in the terminal does not reach."""
    root = str(Path(__file__).resolve().parents[2])
    code = f"import sys; sys.path.append({root!r}); from prep.live.child import main; main()"
    return subprocess.Popen(
        [sys.executable, "-I", "-c", code],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        cwd="/",
    )


def _links(address: Address, port: int) -> Links:
    """Where everyone reaches a machine that listens everywhere is best said by its name."""
    import socket

    everywhere = address.host in ("0.0.0.0", "::", "")
    host = socket.gethostname() if everywhere else address.host
    place = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
    return Links(
        watch=f"http://{place}/w/{address.watch}/",
        interviewer=f"http://{place}/i/{address.interviewer}/",
        beyond=not is_loopback(address.host),
    )
