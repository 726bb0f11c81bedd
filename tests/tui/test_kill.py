"""``kill -9`` of a real prep on a real terminal, at random moments: what was typed is there, the
history is whole, and no process is left behind."""

import fcntl
import json
import os
import pty
import random
import re
import select
import signal
import sqlite3
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from prep.storage.records import open_records

TYPING_ROUNDS, JUDGING_ROUNDS, AT_ONCE = 10, 3, 4  # 52 kills
MAY_BE_LOST = 1.0  # seconds of typing
KEY_SECONDS = 0.03
SOLUTION = """def two_sum(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
"""
WORD = "abcdefghijklmnopqrstuvwxyz"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs a subreaper")


class Nursery:
    """The other end of kill_nursery.py."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, Path(__file__).with_name("kill_nursery.py")],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def ask(self, do: str, **command: Any) -> Any:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps({"do": do, **command}) + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())

    def close(self) -> None:
        with self._process:
            assert self._process.stdin
            self._process.stdin.close()


@pytest.fixture(scope="module")
def nursery() -> Iterator[Nursery]:
    with closing(Nursery()) as nursery:
        yield nursery


class Terminal:
    """A prep on a pty of 120 x 40, with a home of its own and a moment at which it is killed."""

    def __init__(self, nursery: Nursery, home: Path, **start: Any) -> None:
        self.home = home
        self.sent: list[float] = []
        self.killed: float | None = None
        # Both ends stay open here: a pty whose other end nobody holds reads as an error.
        self._master, self._slave = pty.openpty()
        fcntl.ioctl(self._slave, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
        name = os.ttyname(self._slave)
        self.pid = nursery.ask("start", terminal=name, home=str(home), **start)
        self._seen = ""

    def await_text(self, wanted: str) -> None:
        """Read what is painted until a text was there."""
        deadline = time.monotonic() + 60
        while wanted not in self._seen:
            assert time.monotonic() < deadline, f"{wanted!r} was not painted: {self._seen[-3000:]}"
            self.read(0.05)

    def read(self, seconds: float = 0.0) -> None:
        """Take what is painted, so that the other side never blocks."""
        if select.select([self._master], [], [], seconds)[0]:
            painted = os.read(self._master, 1 << 16).decode(errors="replace")
            self._seen += re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", painted)

    def press(self, keys: str) -> None:
        os.write(self._master, keys.encode())

    def type_on(self) -> None:
        """The next letter, if a key is due."""
        now = time.monotonic()
        if not self.sent or now - self.sent[-1] >= KEY_SECONDS:
            self.press(WORD[len(self.sent) % len(WORD)])
            self.sent.append(now)

    def kill(self) -> None:
        self.killed = time.monotonic()
        os.kill(self.pid, signal.SIGKILL)
        os.close(self._master)
        os.close(self._slave)

    def draft(self) -> str:
        """What is in the database."""
        with closing(open_records(self.home / "history.db")) as records:
            draft = records.drafts.get("two-sum")
        return draft.text if draft else ""

    def check_whole(self) -> None:
        """The file is sound."""
        with closing(sqlite3.connect(self.home / "history.db")) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


def start_some(nursery: Nursery, folder: Path, **start: Any) -> list[Terminal]:
    """Several preps, each with its editor open and answering."""
    homes = [folder / str(number) for number in range(AT_ONCE)]
    terminals = [Terminal(nursery, home, **start) for home in homes]
    for terminal in terminals:
        terminal.await_text("Two parcels")
        terminal.press("\r")
    for terminal in terminals:
        terminal.await_text("Nothing judged yet")
        terminal.press("\x1b[C")
        terminal.await_text("1:2")  # the cursor moved: from here on keys are answered at once
    return terminals


def kill_at(terminals: list[Terminal], seed: int, longest: float, *, typing: bool) -> None:
    """Kill each at a random moment; until then take what it paints, and type if asked to."""
    chance = random.Random(seed)
    now = time.monotonic()
    ends = {terminal: now + chance.uniform(0.0, longest) for terminal in terminals}
    while ends:
        for terminal, end in list(ends.items()):
            if time.monotonic() >= end:
                terminal.kill()
                del ends[terminal]
                continue
            if typing:
                terminal.type_on()
            terminal.read(0.002)


@pytest.mark.parametrize("seed", range(TYPING_ROUNDS))
def test_a_kill_while_typing_loses_at_most_a_second(
    nursery: Nursery, tmp_path: Path, seed: int
) -> None:
    terminals = start_some(nursery, tmp_path, draft=None, judged=False)
    kill_at(terminals, seed, 2.0, typing=True)
    assert nursery.ask("children_left", seconds=10.0) == 0
    for terminal in terminals:
        terminal.check_whole()
        kept = terminal.draft()[1:].partition("ef two_sum")[0]
        typed = "".join(WORD[n % len(WORD)] for n in range(len(terminal.sent)))
        safe = sum(moment < terminal.killed - MAY_BE_LOST for moment in terminal.sent)
        assert typed.startswith(kept)
        assert len(kept) >= safe


@pytest.mark.parametrize("seed", range(JUDGING_ROUNDS))
def test_a_kill_while_judging_keeps_the_text_and_leaves_no_process(
    nursery: Nursery, tmp_path: Path, seed: int
) -> None:
    terminals = start_some(nursery, tmp_path, draft=SOLUTION, judged=True)
    for terminal in terminals:
        terminal.press("\x13")
        terminal.await_text("Judging")
    kill_at(terminals, seed, 2.5, typing=False)
    assert nursery.ask("children_left", seconds=10.0) == 0
    for terminal in terminals:
        terminal.check_whole()
        assert terminal.draft() == SOLUTION
        with closing(open_records(terminal.home / "history.db")) as records:
            submissions = records.submissions.of("two-sum", 10)
            attempts = records.attempts.recent(10, "two-sum")
        assert len(attempts) == len(submissions) <= 1
