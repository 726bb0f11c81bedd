"""How quick is the screen? Real processes on a pty of 120 x 40, prep beside what it is built on.

    .venv/bin/python benchmarks/tui.py [--repeats N]

Rows: from start to first paint (prep, and an empty Textual app, taking turns), resident memory
then and with a problem open, from a key to its paint with 400 highlighted lines (our editor, and
Textual's stock one on the same text), and from a key in the library's search to the filtered
paint over 10,000 problems. A paint is over when the terminal has been quiet for 40 ms; the time
is that of its last byte. Columns are minimum, median and 90th percentile.
"""

import argparse
import fcntl
import os
import pty
import select
import signal
import statistics
import struct
import sys
import tempfile
import termios
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from prep.practice.services import Services

CODE = "import math\n" + "".join(
    f"\n\ndef f_{n}(x: int) -> float:  # note {n}\n    return math.sqrt(x * {n}) + 0.5"
    for n in range(100)
)
ROWS = 10_000
QUIET = 0.04
FIRST_BYTE = 2.0
Served = Callable[[Path], None]


def serve_empty(_home: Path) -> None:
    """The least a Textual app can be."""
    from textual.app import App, ComposeResult
    from textual.widgets import Static

    class Empty(App[None]):
        def compose(self) -> ComposeResult:
            yield Static("Library")

    Empty().run()


def serve_stock_editor(_home: Path) -> None:
    """Textual's own editor on the same text."""
    from textual.app import App, ComposeResult
    from textual.widgets import Static, TextArea

    class Stock(App[None]):
        def compose(self) -> ComposeResult:
            yield Static("Nothing judged yet")
            yield TextArea.code_editor(CODE, language="python")

        def on_mount(self) -> None:
            self.query_one(TextArea).focus()

    Stock().run()


def serve_prep(home: Path, bank: object | None = None, draft: str | None = None) -> None:
    """The whole of prep over an empty history, its judge included."""
    from prep.cli.rooms import Rooms
    from prep.cli.watching import open_at_once
    from prep.core.draft import Draft
    from prep.tui.app import run

    with Rooms({"PREP_HOME": str(home)}) as rooms:
        if bank is not None:
            rooms.__dict__["bank"] = bank

        def open_services() -> "Services":
            services = rooms.services
            services.settings.put("welcome_done", True)
            if draft is not None:
                now = services.clock.now().wall
                services.stores.drafts.save(Draft("two-sum", draft, now))
            return services

        run(open_services, open_audience=open_at_once)


def serve_problem(home: Path) -> None:
    """Prep with 400 lines waiting in the editor of two-sum."""
    serve_prep(home, draft=CODE)


@dataclass(frozen=True)
class Row:
    """One line of a made-up catalogue."""

    slug: str
    title: str
    leetcode: int
    kind: str = "coding"
    difficulty: int = 3
    minutes: int = 20
    topics: tuple[str, ...] = ("arrays-hashing",)
    leetcode_title: str = ""


class LargeBank:
    """A bank with nothing but a long catalogue."""

    tracks = ()

    def __init__(self) -> None:
        self._rows = tuple(Row(f"p-{n}", f"Problem of number {n}", n) for n in range(ROWS))

    def catalogue(self) -> tuple[Row, ...]:
        """Always the same."""
        return self._rows

    def topics(self) -> tuple[()]:
        """None."""
        return ()


def serve_library(home: Path) -> None:
    """Prep over 10,000 problems."""
    serve_prep(home, bank=LargeBank())


class Screen:
    """A program on a terminal of its own."""

    def __init__(self, serve: Served) -> None:
        self.started = time.perf_counter()
        name = serve.__name__
        self.pid, self._master = pty.fork()
        if self.pid == 0:
            home = tempfile.mkdtemp(prefix="prep-benchmark-")
            size = {"COLUMNS": "120", "LINES": "40"}
            os.environ |= {"TERM": "xterm-256color", "COLORTERM": "truecolor", **size}
            os.execv(sys.executable, [sys.executable, __file__, "--serve", name, home])
        fcntl.ioctl(self._master, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
        self.seen = b""

    def await_text(self, wanted: str) -> float:
        """Seconds from the start until a text was painted."""
        while wanted.encode() not in self.seen:
            self._read(60)
        return time.perf_counter() - self.started

    def settle(self, quiet: float) -> float | None:
        """Read until nothing came for so long; the moment of the last byte, if any came."""
        last = None
        while select.select([self._master], [], [], quiet)[0]:
            self._read(0)
            last = time.perf_counter()
        return last

    def _read(self, seconds: float) -> None:
        if not select.select([self._master], [], [], seconds)[0]:
            raise SystemExit("The screen stayed silent.")
        self.seen += os.read(self._master, 1 << 16)

    def press(self, keys: str) -> None:
        """Send keys."""
        os.write(self._master, keys.encode())

    def key_to_paint(self, keys: str) -> float | None:
        """Milliseconds from a key to the last byte it caused."""
        self.settle(0.1)
        pressed = time.perf_counter()
        self.press(keys)
        # A busy machine may take its time until the first byte; the rest comes in one go.
        select.select([self._master], [], [], FIRST_BYTE)
        painted = self.settle(QUIET)
        return (painted - pressed) * 1e3 if painted else None

    def resident_mb(self) -> float:
        """Memory of the process itself."""
        status = Path(f"/proc/{self.pid}/status").read_text()
        line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
        return int(line.split()[1]) / 1024

    def end(self) -> None:
        """Away with it."""
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self._master)


def first_paint(serve: Served, memory: list[float]) -> float:
    """Milliseconds from the start of a process to its first full paint."""
    screen = Screen(serve)
    seconds = screen.await_text("Library")
    memory.append(screen.resident_mb())
    screen.end()
    return seconds * 1e3


def key_times(screen: Screen, keys: list[str]) -> list[float]:
    """Key to paint, key by key."""
    times = [screen.key_to_paint(key) for key in keys]
    screen.end()
    return [time for time in times if time is not None]


def open_problem() -> Screen:
    """Prep at the editor of two-sum, in the middle of its 400 lines."""
    screen = Screen(serve_problem)
    screen.await_text("Library")
    screen.settle(0.5)
    screen.press("/")
    screen.await_text("LeetCode number or title")
    screen.press("two-sum\r")
    screen.await_text("Nothing judged yet")
    screen.settle(0.6)
    screen.press("\x1b[6~" * 4)
    screen.settle(0.5)
    return screen


def open_stock() -> Screen:
    """The stock editor at the same place."""
    screen = Screen(serve_stock_editor)
    screen.await_text("Nothing judged yet")
    screen.settle(0.6)
    screen.press("\x1b[6~" * 4)
    screen.settle(0.5)
    return screen


def open_library() -> Screen:
    """The search of a library of 10,000 problems."""
    screen = Screen(serve_library)
    screen.await_text("Library")
    screen.settle(0.5)
    screen.press("/")
    screen.await_text("Problem of number")
    screen.settle(0.6)
    return screen


def line(name: str, values: list[float], unit: str = "ms") -> str:
    """One row of the table."""
    ordered = sorted(values)
    high = ordered[min(len(ordered) - 1, int(len(ordered) * 0.9))]
    middle = statistics.median(ordered)
    return f"{name:<44}{ordered[0]:>8.1f}{middle:>9.1f}{high:>9.1f} {unit}"


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--repeats", type=int, default=7)
    parser.add_argument("--serve", nargs=2, metavar=("WHAT", "HOME"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.serve:
        globals()[options.serve[0]](Path(options.serve[1]))
        return
    empty_memory: list[float] = []
    memory: list[float] = []
    first_paint(serve_prep, [])  # once for the byte code
    pairs = [
        (first_paint(serve_empty, empty_memory), first_paint(serve_prep, memory))
        for _ in range(options.repeats)
    ]
    letters = list("value_of_x = some_name + 1") * 3
    opened = open_problem()
    opened_memory = opened.resident_mb()
    print(f"{'':<44}{'min':>8}{'median':>9}{'90 %':>9}")
    print(line("first paint, empty Textual app", [empty for empty, _ in pairs]))
    print(line("first paint, prep", [ours for _, ours in pairs]))
    print(line("  prep / empty, pair by pair", [b / a for a, b in pairs], "x"))
    print(line("resident, empty Textual app", empty_memory, "MB"))
    print(line("resident, prep at home", memory, "MB"))
    print(line("resident, prep with a problem open", [opened_memory], "MB"))
    print(line("key to paint, 400 lines, our editor", key_times(opened, letters)))
    print(line("key to paint, 400 lines, stock TextArea", key_times(open_stock(), letters)))
    searches = ["n", "u", "m", "b", "e", "r", " ", "9", "9", "\x7f", "\x7f", "\x7f"] * 3
    print(line("search key to paint, 10,000 problems", key_times(open_library(), searches)))


if __name__ == "__main__":
    main()
