"""What do those who watch cost the one who types? Key to paint with and without them.

    .venv/bin/python benchmarks/watching.py [--rounds N]

Two preps run on ptys of 120 x 40 with 400 highlighted lines, measured as in `benchmarks/tui.py`;
one is watched and one is not, and they take turns key by key, so that a busy machine is equally
busy for both. Followers are other processes that read server-sent events as pages do; *hanging*
ones never read; the *flood* asks and posts as fast as one process can. Columns are minimum, median
and 90th percentile; differences are taken key by key. Processor time is that of the candidate's
process alone, divided by the keys, and hardly knows what else the machine does. The last row is
the time from a key to the changed text at a follower.
"""

import argparse
import os
import re
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from tui import Screen, line, open_problem

LINK = re.compile(rb"http://127\.0\.0\.1:\d+/[wi]/[\w-]{32}/")
KEYS = list("value_of_x = some_name + 1") + ["\x7f"] * 26


def ask(link: str, path: str = "", body: bytes = b"") -> socket.socket:
    """One request, sent; a body makes it a note."""
    parts = urlsplit(link)
    opened = socket.create_connection((parts.hostname, parts.port), timeout=60)
    head = f"{'POST' if body else 'GET'} {parts.path}{path} HTTP/1.1\r\nHost: {parts.netloc}\r\n"
    if body:
        head += f"Origin: http://{parts.netloc}\r\nContent-Type: application/json\r\n"
        head += f"Content-Length: {len(body)}\r\n"
    opened.sendall(head.encode() + b"\r\n" + body)
    return opened


def follow(link: str, count: int) -> None:
    """So many pages that read."""

    def read() -> None:
        with ask(link, "events") as opened:
            while opened.recv(65_536):
                pass

    threads = [threading.Thread(target=read) for _ in range(count)]
    for thread in threads:
        thread.start()
    print("ready", flush=True)
    for thread in threads:
        thread.join()


def hang(link: str, count: int) -> None:
    """So many pages that never read."""
    opened = [ask(link, "events") for _ in range(count)]
    print("ready", flush=True)
    sys.stdin.read()
    del opened


def flood(link: str, _count: int) -> None:
    """Requests and notes without a pause."""
    print("ready", flush=True)
    while True:
        for body in (b"", b'{"kind": "note", "text": "flood"}'):
            with ask(link, "send" if body else "", body) as opened:
                opened.recv(65_536)


@contextmanager
def visitors(what: str, link: str, count: int) -> Iterator[None]:
    """Visitors in a process of their own, until the end."""
    command = [sys.executable, __file__, "--visit", what, link, str(count)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(0.5)
        yield
        process.kill()


def let_in(screen: Screen) -> tuple[str, str]:
    """F12 on an open problem: the watch link and the interviewer's."""
    screen.press("\x1b[24~")
    while len(set(LINK.findall(screen.seen))) < 2:
        screen.settle(0.1)
    watch, interviewer = sorted(set(LINK.findall(screen.seen)), key=lambda one: b"/i/" in one)
    screen.press("\r")
    screen.settle(0.5)
    return watch.decode(), interviewer.decode()


def processor_ms(pid: int) -> float:
    """Milliseconds that a process has computed so far, all its threads together."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) * 1e3 / os.sysconf("SC_CLK_TCK")


@dataclass
class Pair:
    """Key to paint of the one that is not watched and of the one that is, key by key."""

    alone: list[float] = field(default_factory=list)
    watched: list[float] = field(default_factory=list)
    processor: list[float] = field(default_factory=lambda: [0.0, 0.0])
    keys: int = 0

    def type(self, alone: Screen, watched: Screen) -> None:
        """A line and back, in turns."""
        screens = alone, watched
        before = [processor_ms(screen.pid) for screen in screens]
        self._type(alone, watched)
        for place, screen in enumerate(screens):
            self.processor[place] += processor_ms(screen.pid) - before[place]
        self.keys += len(KEYS)

    def _type(self, alone: Screen, watched: Screen) -> None:
        for number, key in enumerate(KEYS):
            order = (alone, watched) if number % 2 else (watched, alone)
            times = {screen.pid: screen.key_to_paint(key) for screen in order}
            if None not in times.values():
                self.alone.append(times[alone.pid])
                self.watched.append(times[watched.pid])

    def lines(self, name: str) -> Iterator[str]:
        """Its rows of the table."""
        yield name
        yield line("  not watched", self.alone)
        yield line("  watched", self.watched)
        pairs = zip(self.watched, self.alone, strict=True)
        yield line("  difference", [watched - alone for watched, alone in pairs])
        alone, watched = (spent / self.keys for spent in self.processor)
        yield f"  processor time a key: {alone:.1f} ms not watched, {watched:.1f} ms watched"


class Page:
    """A follower that says when a text arrived."""

    def __init__(self, link: str) -> None:
        self._socket = ask(link, "events")
        self._unread = b""

    def await_text(self, wanted: str) -> float:
        """The moment at which the text was there."""
        while wanted.encode() not in self._unread:
            self._unread = self._unread[-100:] + self._socket.recv(1 << 20)
        self._unread = b""
        return time.perf_counter()


def key_to_page(screen: Screen, page: Page, number: int) -> float:
    """Milliseconds from the last key of a word to the word on a page."""
    word = f"seen{number}z"
    screen.press(word[:-1])
    screen.settle(0.3)
    pressed = time.perf_counter()
    screen.press(word[-1])
    arrived = page.await_text(word)
    screen.press("\x7f" * len(word))
    screen.settle(0.3)
    return (arrived - pressed) * 1e3


def measure(rounds: int) -> Iterator[str]:
    """The table, line by line."""
    alone, watched = open_problem(), open_problem()
    watch, interviewer = let_in(watched)
    crowds: dict[str, list[tuple[str, str, int]]] = {
        "links open, nobody there": [],
        "1 watcher": [("follow", watch, 1)],
        "20 watchers": [("follow", watch, 20)],
        "20 watchers, 5 of them hanging": [("follow", watch, 15), ("hang", watch, 5)],
        "20 watchers and a flood": [("follow", watch, 20), ("flood", interviewer, 1)],
    }
    pairs = {name: Pair() for name in crowds}
    for _ in range(rounds):
        for name, crowd in crowds.items():
            with ExitStack() as stack:
                for one in crowd:
                    stack.enter_context(visitors(*one))
                pairs[name].type(alone, watched)
    for name, pair in pairs.items():
        yield from pair.lines(name)
    with visitors("follow", watch, 19):
        page = Page(watch)
        times = [key_to_page(watched, page, number) for number in range(10 * rounds)]
    yield line("key to a page, 20 watchers", times)
    alone.end()
    watched.end()


VISITS: dict[str, Callable[[str, int], None]] = {"follow": follow, "hang": hang, "flood": flood}


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--visit", nargs=3, metavar=("WHAT", "LINK", "N"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.visit:
        what, link, count = options.visit
        VISITS[what](link, int(count))
        return
    print(f"{'key to paint, 400 lines':<44}{'min':>8}{'median':>9}{'90 %':>9}")
    for row in measure(options.rounds):
        print(row, flush=True)


if __name__ == "__main__":
    main()
