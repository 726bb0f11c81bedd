"""Run by test_mock_kill.py: imports once, then lives through mocks in children that get killed.

A child goes on with the open mock of a database, or begins one, and writes what it did into a
file, line by line and only after it was kept: answers so far, seconds left of the round.
"""

import os
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from fakes import FakeJudge
from toy_mocks import PLAN, mock_bank, sum_of

from prep.core.errors import PrepError
from prep.practice.clock import SystemClock
from prep.practice.mock_place import Stage, place_of
from prep.practice.services import join
from prep.storage.records import open_records


def live(database: str, told: str) -> None:
    """Act until killed; never returns."""
    with open_records(Path(database)) as records, open(told, "a", buffering=1) as log:
        services = join(
            bank=mock_bank(),
            judge=FakeJudge(),
            stores=records,
            clock=SystemClock(),
            workspace=Path(database).parent,
        )
        try:
            mock = services.mocking.resume()
        except PrepError:
            mock = services.mocking.begin(PLAN)
        while True:
            if mock.place.stage is Stage.ROUND and mock.question is not None:
                mock.save_text("12")
                mock.answer(sum_of(mock.question))
            elif mock.place.stage is Stage.BREAK and mock.place.round == 0:
                mock.go_on()
            else:
                mock.note("thinking aloud")
                mock.tick()
            left = place_of(mock.state, mock.plan).left
            print(len(mock.state.answers), len(mock.state.notes), left, mock.place.round, file=log)
            time.sleep(0.001)


def main() -> None:
    """A line on stdin is a database and a file to write to; the answer is a process id."""
    for line in sys.stdin:
        database, told = line.split()
        pid = os.fork()
        if pid == 0:
            try:
                live(database, told)
            finally:
                os._exit(1)
        print(pid, flush=True)
        sys.stdin.readline()  # "reap"
        os.waitpid(pid, 0)
        print("gone", flush=True)


if __name__ == "__main__":
    main()
