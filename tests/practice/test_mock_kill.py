"""``kill -9`` of a mock, again and again: nothing that was kept is lost, and no time is won.

Thirty times, and a hundred times with PREP_SLOW_TESTS=1.
"""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

from fakes import FakeClock
from toy_mocks import mock_services

from prep.core.session import fold
from prep.practice.mock_place import place_of
from prep.storage.records import open_records

NURSERY = Path(__file__).with_name("mock_nursery.py")
MOCKS, KILLS_EACH = (10, 10) if os.environ.get("PREP_SLOW_TESTS") == "1" else (3, 10)


class Nursery:
    """A process whose children live through mocks."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, str(NURSERY)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def say(self, line: str) -> str:
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        return self.process.stdout.readline().strip()

    def close(self) -> None:
        self.process.stdin.close()
        self.process.wait(10)
        self.process.stdout.close()


def kill_once(nursery: Nursery, database: Path, told: Path, after: float) -> None:
    """Let a child act, and end it once it has said at least one thing more."""
    before = told.stat().st_size if told.exists() else 0
    pid = int(nursery.say(f"{database} {told}"))
    deadline = time.monotonic() + 20
    while not told.exists() or told.stat().st_size == before:
        assert time.monotonic() < deadline, "the child says nothing"
        time.sleep(0.002)
    time.sleep(after)
    os.kill(pid, signal.SIGKILL)
    assert nursery.say("reap") == "gone"


def last_told(told: Path) -> tuple[int, int, float | None, int]:
    """What the child said last in a whole line."""
    whole = told.read_text().rpartition("\n")[0].splitlines()
    answers, notes, left, number = whole[-1].split()
    return int(answers), int(notes), None if left == "None" else float(left), int(number)


def test_kills_lose_nothing_and_win_no_time(tmp_path):
    chance = random.Random(5)
    nursery = Nursery()
    try:
        for number in range(MOCKS):
            database, told = tmp_path / f"{number}.db", tmp_path / f"{number}.txt"
            for _ in range(KILLS_EACH):
                kill_once(nursery, database, told, chance.uniform(0, 0.03))
                check(database, last_told(told))
    finally:
        nursery.close()


def check(database: Path, said: tuple[int, int, float | None, int]) -> None:
    with open_records(database) as records:
        services = mock_services(FakeClock(), records=records)
        (summary,) = services.mocking.sessions()
        mock = services.mocking.look(summary.session_id)
        answers, notes, left, number = said
        state = fold(records.sessions.events(mock.session_id))
        assert len(state.answers) >= answers
        assert len(state.notes) >= notes
        kept = records.answers.recent(50)
        assert len(kept) == len(state.answers), "an answer and its event are kept together"
        place = place_of(state, mock.plan)
        if place.round == number and left is not None:
            assert place.left <= left
