"""The gate's unit of work: one package, one warm judge per thread of a worker process.

A top-level function of an importable module, so that any executor can carry it: threads here, a
Dask worker elsewhere.
"""

import atexit
import threading
from collections.abc import Sequence
from pathlib import Path

from prep.bank.gate.package_check import Tools, check_package
from prep.bank.gate.report import PackageReport
from prep.bank.gate.run import Order
from prep.core.judgement import Case, Judgement, JudgeOptions, RunReport
from prep.core.problem import Problem
from prep.judge.host import WarmJudge
from prep.judge.suite import frozen

_thread = threading.local()
_judges: list[WarmJudge] = []
_lock = threading.Lock()
_abandoned = threading.Event()


class Abandoned(Exception):
    """The person no longer wants the result of this work."""


class _WatchedJudge:
    """A judge that judges no more once the work was abandoned."""

    def __init__(self, judge: WarmJudge) -> None:
        self._judge = judge

    def open(self, problem: Problem) -> None:
        self._heed()
        self._judge.open(problem)

    def judge(
        self, problem: Problem, source: str, options: JudgeOptions | None = None
    ) -> Judgement:
        self._heed()
        return self._judge.judge(problem, source, options)

    def run(self, problem: Problem, source: str, cases: Sequence[Case]) -> RunReport:
        self._heed()
        return self._judge.run(problem, source, cases)

    @staticmethod
    def _heed() -> None:
        if _abandoned.is_set():
            raise Abandoned


class FrozenCorpus:
    """The fingerprint of a corpus, as the gate asks for it."""

    def is_stale(self, package: Path) -> bool:
        """True if the corpus is missing or was made from other sources."""
        return frozen.is_stale(package)


def carry_out(order: Order) -> PackageReport:
    """Check the package of ``order`` with this thread's judge."""
    with order.package() as folder:
        tools = Tools(_WatchedJudge(_judge()), FrozenCorpus(), order.leaves)
        return check_package(folder, tools, quick=order.quick)


def _judge() -> WarmJudge:
    judge: WarmJudge | None = getattr(_thread, "judge", None)
    if judge is None:
        judge = _thread.judge = WarmJudge()
        with _lock:
            _judges.append(judge)
    return judge


def abandon() -> None:
    """End what is under way in this process as soon as it can end."""
    _abandoned.set()
    with _lock:
        for judge in _judges:
            judge.cancel()


def close_judges() -> None:
    """End every judge that was started here; the next order starts another."""
    global _thread
    with _lock:
        for judge in _judges:
            judge.close()
        _judges.clear()
        _thread = threading.local()


atexit.register(close_judges)
