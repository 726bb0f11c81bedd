"""The host's side of the judge: cheap to import, starts and watches the two zygotes.

One `WarmJudge` does one thing at a time. Whatever breaks behind it is ended, started again on the
next use, and reported as the verdict ``judge_error``: the judge never raises for a submission.
"""

import contextlib
import os
import signal
import socket
import subprocess
import sys
import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

from prep.core.errors import PrepError
from prep.core.judgement import (
    Case,
    Isolation,
    Judgement,
    JudgeOptions,
    Progress,
    RunReport,
)
from prep.core.problem import Problem
from prep.core.verdict import Verdict
from prep.judge.source_faults import source_fault
from prep.judge.trusted import channel

OPEN_SUITES = 6
START_SECONDS = 60.0
SILENCE_SECONDS = 120.0
LEVELS = ("full", "middle", "none")
UNKNOWN = Isolation(False, "none", (), "The judge could not be started.")
_STACK_KB = 1 << 20


class JudgeFailure(Exception):
    """The processes behind the judge are gone or silent."""


@dataclass
class _OpenSuite:
    """The host's end of one suite process."""

    connection: socket.socket
    fingerprint: tuple[Any, ...]
    child: int = 0


def _fingerprint(problem: Problem) -> tuple[Any, ...]:
    """Changes when any file that judging depends on changes."""
    reference = os.stat(f"{problem.folder}/reference.py")
    with os.scandir(f"{problem.folder}/hidden") as entries:
        files = [(entry.name, entry.stat()) for entry in entries if "." in entry.name]
    stats = [(name, at.st_mtime_ns, at.st_size) for name, at in (("", reference), *sorted(files))]
    return (problem.entry, problem.compare, problem.limits, problem.statement, *stats)


class _Processes:
    """The two zygotes of one start, at one level of isolation."""

    def __init__(self, level: str) -> None:
        packets = socket.SOCK_SEQPACKET if sys.platform.startswith("linux") else socket.SOCK_DGRAM
        nursery, nursery_end = socket.socketpair(socket.AF_UNIX, packets)
        self.control, control_end = socket.socketpair()
        with nursery, nursery_end, control_end:
            bare, inside = _environment(), nursery_end.fileno()
            self.solution = _spawn("prep.judge.confined.zygote", [inside, level], [inside], bare)
            ends = [control_end.fileno(), nursery.fileno()]
            self.trusted = _spawn("prep.judge.trusted.zygote", ends, ends, {**bare, **_OF_TRUSTED})

    def await_ready(self) -> Isolation:
        """What isolation holds; raises JudgeFailure with the reason if the level is refused."""
        self.control.settimeout(START_SECONDS)
        try:
            kind, value = channel.receive(self.control)
        except (channel.Closed, TimeoutError) as error:
            raise JudgeFailure(f"the judge did not start: {error}") from error
        if kind != "ready":
            raise JudgeFailure(str(value))
        isolation: Isolation = value
        return isolation

    def end(self) -> None:
        """End both zygotes; everything below ends with them."""
        self.control.close()
        for process in (self.trusted, self.solution):
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def _spawn(
    module: str, arguments: Sequence[Any], keep: Sequence[int], environment: dict[str, str]
) -> subprocess.Popen[bytes]:
    """A fresh Python in its own session, with a clean environment and a deep stack.

    The stack limit must stand before exec, for the kernel lays memory out by it; the shell is the
    one portable way to set it without running code between fork and exec.
    """
    root = str(Path(__file__).resolve().parents[2])
    code = (
        f"import sys; sys.path.append({root!r}); from {module} import main; "
        f"main(*[int(a) if a.isdigit() else a for a in sys.argv[1:]])"
    )
    command = f'ulimit -Ss {_STACK_KB} 2>/dev/null || ulimit -Ss "$(ulimit -Hs)"; exec "$@"'
    return subprocess.Popen(
        ["/bin/sh", "-c", command, "prep", sys.executable, "-I", "-B", "-c", code]
        + [str(argument) for argument in arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=None if os.environ.get("PREP_JUDGE_DEBUG") else subprocess.DEVNULL,
        pass_fds=list(keep),
        env=environment,
        start_new_session=True,
        cwd="/",
    )


_OF_TRUSTED = {
    "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
    # Nothing that hypothesis would like to remember is written anywhere.
    "HYPOTHESIS_STORAGE_DIRECTORY": "/dev/null/hypothesis",
}


def _environment() -> dict[str, str]:
    """Nothing of the user's environment reaches a solution."""
    threads = (
        "OPENBLAS_NUM_THREADS",
        "OMP_NUM_THREADS",
        "MKL_NUM_THREADS",
        "VECLIB_MAXIMUM_THREADS",
    )
    return {
        "PATH": "/usr/bin:/bin",
        "LC_ALL": "C.UTF-8",
        "PYTHONHASHSEED": "0",
        **dict.fromkeys(threads, "1"),
    }


class WarmJudge:
    """A judge that stays warm between submissions; a context manager.

    ``isolation`` is ``auto`` (the best level this system gives) or a level to insist on.
    """

    def __init__(self, isolation: str = "auto") -> None:
        self._wanted = isolation
        self._lock = threading.RLock()
        self._processes: _Processes | None = None
        self._isolation: Isolation | None = None
        self._refusals: list[str] = []
        self._suites: OrderedDict[Path, _OpenSuite] = OrderedDict()
        self._running: _OpenSuite | None = None
        self._cancelled = False

    def __enter__(self) -> "WarmJudge":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    # Life --------------------------------------------------------------------------------

    def start(self) -> None:
        """Spawn the zygotes and return at once; nothing is awaited."""
        with self._lock:
            if self._processes is None:
                self._processes = _Processes(self._levels()[0])

    def _levels(self) -> list[str]:
        """Levels still worth trying; what was refused once is refused for good."""
        if self._wanted != "auto":
            return [self._wanted]
        best = list(LEVELS) if sys.platform.startswith("linux") else ["none"]
        return best[min(len(self._refusals), len(best) - 1) :]

    def isolation(self) -> Isolation:
        """What stands between a solution and this machine; starts the judge if needed."""
        with self._lock:
            while self._isolation is None:
                self.start()
                assert self._processes is not None
                try:
                    self._isolation = self._processes.await_ready()
                except JudgeFailure as refusal:
                    self._refused(str(refusal))
            return self._isolation

    def _refused(self, reason: str) -> None:
        """Step down a level, or give up."""
        level = self._levels()[0]
        self._drop()
        self._refusals.append(f"{level}: {reason}")
        if self._wanted != "auto" or level == "none":
            raise JudgeFailure("; ".join(self._refusals))

    @property
    def refusals(self) -> tuple[str, ...]:
        """Why better levels of isolation are not there, one sentence a level."""
        return tuple(self._refusals)

    def close(self) -> None:
        """End every process of the judge."""
        with self._lock:
            self._drop()

    def _drop(self) -> None:
        for suite in self._suites.values():
            suite.connection.close()
        self._suites.clear()
        self._isolation = None
        if self._processes is not None:
            self._processes.end()
            self._processes = None

    def cancel(self) -> None:
        """Stop the judgement that another thread is waiting for."""
        self._cancelled = True
        running = self._running
        if running is not None and running.child:
            with contextlib.suppress(ProcessLookupError):
                os.kill(running.child, signal.SIGKILL)

    # Suites ------------------------------------------------------------------------------

    def open(self, problem: Problem) -> None:
        """Collect the suite of ``problem`` ahead of its first submission."""
        with self._lock, contextlib.suppress(JudgeFailure):
            self._suite(problem, hurry=False)

    def _suite(self, problem: Problem, *, hurry: bool = True) -> _OpenSuite:
        fingerprint = _fingerprint(problem)
        known = self._suites.get(problem.folder)
        if known is not None and known.fingerprint == fingerprint:
            self._suites.move_to_end(problem.folder)
            return known
        if known is not None:
            self._suites.pop(problem.folder).connection.close()
        self._insist_on_confinement()
        suite = self._collect(problem, fingerprint, hurry)
        self._suites[problem.folder] = suite
        while len(self._suites) > OPEN_SUITES:
            self._suites.popitem(last=False)[1].connection.close()
        return suite

    def _insist_on_confinement(self) -> None:
        isolation = self.isolation()
        if os.environ.get("PREP_REQUIRE_CONFINED") == "1" and isolation.level != "full":
            reasons = "; ".join(self._refusals) or isolation.level
            raise JudgeFailure(f"PREP_REQUIRE_CONFINED is set and isolation is not full: {reasons}")

    def _collect(self, problem: Problem, fingerprint: tuple[Any, ...], hurry: bool) -> _OpenSuite:
        assert self._processes is not None
        control = self._processes.control
        try:
            channel.send(control, ("open", problem, hurry))
            channel.receive(control)
            _, descriptors, _, _ = socket.recv_fds(control, 1, 1)
        except (channel.Closed, OSError) as error:
            raise JudgeFailure(f"the trusted side is gone: {error}") from error
        if not descriptors:
            raise JudgeFailure("the trusted side opened no suite")
        connection = socket.socket(fileno=descriptors[0])
        connection.settimeout(SILENCE_SECONDS)
        return _OpenSuite(connection, fingerprint)

    # Requests ----------------------------------------------------------------------------

    def judge(
        self,
        problem: Problem,
        source: str,
        options: JudgeOptions | None = None,
        on_progress: Callable[[Progress], None] | None = None,
    ) -> Judgement:
        """The judgement of ``source``; blocks, and calls ``on_progress`` from this thread."""
        source = source.removeprefix("\ufeff")
        request = ("judge", source, options or JudgeOptions())

        def fail(verdict: Verdict, message: str) -> Judgement:
            isolation = self._isolation or UNKNOWN
            return Judgement(verdict, (), None, isolation, 0.0, message=message)

        judgement: Judgement = self._try_twice(problem, source, request, on_progress, fail)
        return judgement

    def run(self, problem: Problem, source: str, cases: Sequence[Case] = ()) -> RunReport:
        """The samples, ``cases`` and the file's own tests."""
        source = source.removeprefix("\ufeff")

        def fail(verdict: Verdict, message: str) -> RunReport:
            isolation = self._isolation or UNKNOWN
            return RunReport(verdict, (), (), isolation, 0.0, message=message)

        request = ("run", source, list(cases))
        report: RunReport = self._try_twice(problem, source, request, None, fail)
        return report

    def _try_twice(
        self,
        problem: Problem,
        source: str,
        request: tuple[Any, ...],
        on_progress: Callable[[Progress], None] | None,
        fail: Callable[[Verdict, str], Any],
    ) -> Any:
        """Ask; if the judge itself breaks, start it afresh and ask once more.

        A process of the judge may have been killed from outside; a fault that stays is told.
        """
        with self._lock:
            self._cancelled = False
            fault = source_fault(source)
            try:
                self.isolation()
                if fault:
                    return fail(Verdict.RUNTIME_ERROR, fault)
                for last in (False, True):
                    answer = self._answer_or_failure(problem, request, on_progress, fail)
                    if answer.verdict is not Verdict.JUDGE_ERROR or last or self._cancelled:
                        return answer
                    self._drop()
            except JudgeFailure as failure:
                return fail(Verdict.JUDGE_ERROR, str(failure))

    def _answer_or_failure(
        self,
        problem: Problem,
        request: tuple[Any, ...],
        on_progress: Callable[[Progress], None] | None,
        fail: Callable[[Verdict, str], Any],
    ) -> Any:
        try:
            return self._ask(problem, request, on_progress)
        except JudgeFailure as failure:
            return fail(Verdict.JUDGE_ERROR, str(failure))

    def expected(self, problem: Problem, arguments: list[Any]) -> Any:
        """The reference's answer to a hand-made case; raises PrepError if it has none."""
        with self._lock:
            try:
                return self._ask(problem, ("expected", arguments), None)
            except JudgeFailure as failure:
                raise PrepError(
                    f"The judge failed: {failure}", "Try again; see prep doctor."
                ) from None

    def _ask(
        self,
        problem: Problem,
        request: tuple[Any, ...],
        on_progress: Callable[[Progress], None] | None,
    ) -> Any:
        """Send a request to the child that waits, and read until it is answered."""
        suite = self._suite(problem)
        self._running = suite
        try:
            return self._converse(suite, request, on_progress)
        except (channel.Closed, TimeoutError, OSError) as error:
            self._drop()
            raise JudgeFailure(f"the judge went silent: {error}") from error
        except JudgeFailure:
            self._suites.pop(problem.folder, None)
            suite.connection.close()
            raise
        finally:
            self._running = None

    def _converse(
        self,
        suite: _OpenSuite,
        request: tuple[Any, ...],
        on_progress: Callable[[Progress], None] | None,
    ) -> Any:
        while not suite.child:
            kind, value = channel.receive(suite.connection)
            if kind == "ready":
                suite.child = value
            elif kind != "open":
                raise JudgeFailure(str(value))
        channel.send(suite.connection, request)
        while True:
            kind, value = channel.receive(suite.connection)
            if kind == "progress":
                for event in value:
                    if on_progress is not None:
                        on_progress(event)
                continue
            suite.child = 0
            if kind == "done":
                return value
            if kind == "refused":
                raise PrepError(str(value), "Choose arguments inside the printed constraints.")
            if kind == "died":
                raise JudgeFailure(f"the judging process ended ({value})")
            raise JudgeFailure(str(value))
