"""The process of one open suite: collected once, forked ahead for every submission.

The child that is forked ahead already has a confined worker, reads one request from the host and
ends with its answer. This process only collects it and forks the next one.
"""

import gc
import os
import socket
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NoReturn

from prep.core.judgement import Isolation, JudgeOptions, Progress, TierResult
from prep.core.problem import Problem
from prep.core.verdict import Verdict
from prep.judge import protocol
from prep.judge.suite.agreement import Agreement
from prep.judge.suite.checker import load_checker
from prep.judge.suite.frozen import split_corpus
from prep.judge.trusted import channel
from prep.judge.trusted.callee import PREPARE_SECONDS, prepare
from prep.judge.trusted.collected import (
    Suite,
    load_suite_parts,
    make_rounds,
    with_messages,
    with_recorded,
)
from prep.judge.trusted.judging import Judging
from prep.judge.trusted.pytest_host import HiddenSuite, by_tier, collect
from prep.judge.trusted.recording import single_groups
from prep.judge.trusted.rounds import Rounds
from prep.judge.trusted.running import ReferenceFailed, Running
from prep.judge.trusted.workers import (
    DeadlinePassed,
    JudgeBroken,
    Nursery,
    Worker,
    WorkerDied,
)

_HOST_IS_GONE = 3
_PDEATHSIG, _SIGKILL = 1, 9


def die_with_parent() -> None:
    """End this process when its (single-threaded) parent ends; Linux only."""
    if sys.platform.startswith("linux"):
        import ctypes

        ctypes.CDLL(None).prctl(_PDEATHSIG, _SIGKILL, 0, 0, 0)


@dataclass(frozen=True)
class SuiteProcess:
    """What a suite process needs: its host, the workers, and what isolation holds."""

    host: socket.socket
    nursery: Nursery
    isolation: Isolation

    def main(self, problem: Problem, hurry: bool) -> None:
        """Collect the suite and serve until the host hangs up.

        In a hurry (somebody waits for a verdict already) the deep tier is recorded only while the
        first child is at work, which then runs that tier as it stands.
        """
        if problem.numpy:
            import numpy  # noqa: F401 - once here, not in every child
        try:
            collect(
                problem.folder, lambda plugin, items: self._serve(problem, hurry, plugin, items)
            )
        except channel.Closed:
            return
        # A suite is third-party code: whatever it raises while loading makes its package broken.
        except Exception as error:
            self._tell(("broken", f"{type(error).__name__}: {error}"))

    def _tell(self, message: Any) -> None:
        try:
            channel.send(self.host, message)
        except channel.Closed:
            os._exit(0)

    def _serve(self, problem: Problem, hurry: bool, plugin: HiddenSuite, items: list[Any]) -> None:
        reference, corpus, samples = load_suite_parts(problem)
        check = load_checker(problem.folder)
        quick, rest = split_corpus(corpus)
        groups = {
            "sample": single_groups("sample", samples),
            "correctness": single_groups("correctness", quick),
            "deep": single_groups("corpus", rest),
        }
        suite = Suite(
            problem,
            reference,
            by_tier(items),
            groups,
            samples,
            plugin.run_item,
            check,
            Rounds(reference),
            {},
            {},
        )
        suite = with_recorded(suite, "correctness")
        if not hurry:
            suite = with_recorded(suite, "deep")
            make_rounds(suite)
        suite = with_messages(suite)
        self._tell(("open", len(items)))
        while True:
            gc.collect()
            gc.freeze()
            pid = os.fork()
            if pid == 0:
                self._child(suite)
            if hurry:
                suite, hurry = with_messages(with_recorded(suite, "deep")), False
                make_rounds(suite)
            status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
            if status == _HOST_IS_GONE:
                raise channel.Closed("the host is gone")
            if status != 0:
                self._tell(("died", status))

    def _child(self, suite: Suite) -> NoReturn:
        """Serve one request and end; nothing of it can reach the next one."""
        die_with_parent()
        code = 1
        try:
            worker = self.nursery.worker()
            prepared = _prepare(suite, worker)
            self._tell(("ready", os.getpid()))
            request = channel.receive(self.host)
            child = _Child(suite, self, worker, prepared)
            channel.send(self.host, child.answer(request))
            # After the answer: nobody waits for this.
            child.close()
            code = 0
        except channel.Closed:
            code = _HOST_IS_GONE
        except JudgeBroken as error:
            self._tell(("broken", str(error)))
            code = 0
        except BaseException as error:
            import traceback

            self._tell(("broken", f"{type(error).__name__}: {error}\n{traceback.format_exc()}"))
            code = 0
        finally:
            os._exit(code)


def _prepare(suite: Suite, worker: Worker) -> bool:
    """Have the worker build its first cases, and rehearse meanwhile; True if it has them."""
    cases = suite.prepared_cases()
    try:
        calls = suite.foreseen.get("correctness", ())
        number = None if cases is None else prepare(worker, suite.problem, cases, calls)
        _rehearse(suite, worker)
        return number is not None and worker.receive(number, PREPARE_SECONDS).error is None
    except (WorkerDied, DeadlinePassed):
        # Somebody has killed it; the submission will get another.
        return False


def _rehearse(suite: Suite, worker: Worker) -> None:
    """Go through what a submission will need, while nobody waits.

    After a fork the first touch of a page costs a copy; a right submission touches just these.
    """
    _rehearse_messages(suite, worker)
    agree = Agreement(suite.problem, suite.reference, suite.reference, suite.check)
    for message in suite.messages["correctness"]:
        for group in message.groups:
            for case, expected in group.cases:
                agree.complaint(case, expected, expected)


def _rehearse_messages(suite: Suite, worker: Worker) -> None:
    nobody: Any = None
    source = suite.problem.reference
    request = channel.packed(("judge", source, JudgeOptions()))
    _, _, options = channel.unpacked(request)
    isolation = Isolation(False, "none", ())
    judging = Judging(suite, nobody, worker, source, options, isolation, lambda *_: None)
    protocol.pack(judging.solution.load_payload())
    result = TierResult("sample", Verdict.ACCEPTED, 1, 1, 0.1)
    channel.packed(("progress", (Progress("sample", result), Progress("correctness"))))


class _Child:
    """One request, in a process of its own."""

    def __init__(self, suite: Suite, process: SuiteProcess, worker: Worker, prepared: bool) -> None:
        self.suite = suite
        self.process = process
        self.worker = worker
        self.prepared = prepared
        self.close: Callable[[], None] = worker.close

    def answer(self, request: tuple[Any, ...]) -> tuple[str, Any]:
        """``("judge", source, options)``, ``("run", source, cases)`` or ``("expected", case)``."""
        operation, *rest = request
        acts: dict[str, Callable[..., Any]] = {
            "judge": self._judge,
            "run": self._run,
            "expected": self._expected,
        }
        return acts[operation](*rest)  # type: ignore[no-any-return]

    def _judge(self, source: str, options: Any) -> tuple[str, Any]:
        process = self.process

        def progress(*events: Any) -> None:
            channel.send(process.host, ("progress", events))

        judging = Judging(
            self.suite,
            process.nursery,
            self.worker,
            source,
            options,
            process.isolation,
            progress,
            prepared=self.prepared,
        )
        self.close = judging.close
        return "done", judging.run()

    def _running(self, source: str) -> Running:
        process = self.process
        running = Running(self.suite, process.nursery, self.worker, source, process.isolation)
        self.close = running.close
        return running

    def _run(self, source: str, cases: Any) -> tuple[str, Any]:
        return "done", self._running(source).run(cases)

    def _expected(self, arguments: list[Any]) -> tuple[str, Any]:
        try:
            return "done", self._running(self.suite.problem.reference).expected(arguments)
        except ReferenceFailed as error:
            return "refused", str(error)
