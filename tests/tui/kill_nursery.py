"""Run by test_kill.py: imports everything once, then starts real prep processes on terminals.

Commands come as JSON lines on stdin and are answered on stdout. The nursery is a subreaper, so
whatever a killed prep leaves behind becomes its child and can be counted.
"""

import ctypes
import fcntl
import json
import os
import sys
import termios
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from fakes import FakeBank, make_problem

import prep.tui.screens.coding
from prep.cli.rooms import Rooms
from prep.core.draft import Draft
from prep.core.judgement import Judgement
from prep.tui.app import run

SMALL = make_problem(starter="def two_sum(nums, target):\n    return []\n")
PR_SET_CHILD_SUBREAPER = 36


class SleepingJudge:
    """For kills while typing: no process, nothing to warm."""

    def open(self, _problem: object) -> None:
        """Nothing."""

    def cancel(self) -> None:
        """Nothing."""

    def judge(self, *_: object) -> Judgement:
        raise AssertionError("nothing is submitted while typing")


def child(terminal: str, home: str, draft: str | None, judged: bool) -> None:
    """Become prep on a terminal of its own; never returns."""
    os.setsid()
    descriptor = os.open(terminal, os.O_RDWR)
    fcntl.ioctl(descriptor, termios.TIOCSCTTY, 0)
    for standard in (0, 1, 2):
        os.dup2(descriptor, standard)
    size = {"COLUMNS": "120", "LINES": "40"}
    os.environ |= {"TERM": "xterm-256color", "COLORTERM": "truecolor", **size}
    with Rooms({"PREP_HOME": home}) as rooms:
        rooms.__dict__["bank"] = FakeBank([rooms.bank.problem("two-sum") if judged else SMALL])
        if not judged:
            rooms.__dict__["judge"] = SleepingJudge()
        services = rooms.services
        services.settings.put("welcome_done", True)
        if draft is not None:
            now = services.clock.now().wall
            services.stores.drafts.save(Draft("two-sum", draft, now))
        sys.exit(run(lambda: services))


def start(terminal: str, home: str, draft: str | None, judged: bool) -> int:
    """The process id of a new prep."""
    pid = os.fork()
    if pid == 0:
        try:
            child(terminal, home, draft, judged)
        finally:
            os._exit(1)
    return pid


def children_left(seconds: float) -> int:
    """How many children are still there after at most so many seconds."""
    deadline = time.monotonic() + seconds
    while True:
        try:
            while os.waitpid(-1, os.WNOHANG)[0]:
                pass
        except ChildProcessError:
            return 0
        if time.monotonic() > deadline:
            return len(Path(f"/proc/{os.getpid()}/task/{os.getpid()}/children").read_text().split())
        time.sleep(0.02)


def main() -> None:
    """Answer commands until stdin ends."""
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    answers = os.fdopen(os.dup(1), "w", buffering=1)
    assert prep.tui.screens.coding
    for line in sys.stdin:
        command: dict[str, Any] = json.loads(line)
        action = {"start": start, "children_left": children_left}[command.pop("do")]
        print(json.dumps(action(**command)), file=answers)


if __name__ == "__main__":
    main()
