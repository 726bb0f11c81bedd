"""The gate's unit of work: one package, one warm judge per thread of a worker process.

A top-level function of an importable module, so that any executor can carry it: threads here, a
Dask worker elsewhere.
"""

import atexit
import threading
from pathlib import Path

from prep.bank.gate.package_check import Tools, check_package
from prep.bank.gate.report import PackageReport
from prep.bank.gate.run import Order
from prep.judge.host import WarmJudge
from prep.judge.suite import frozen

_thread = threading.local()
_judges: list[WarmJudge] = []
_lock = threading.Lock()


class FrozenCorpus:
    """The fingerprint of a corpus, as the gate asks for it."""

    def is_stale(self, package: Path) -> bool:
        """True if the corpus is missing or was made from other sources."""
        return frozen.is_stale(package)


def carry_out(order: Order) -> PackageReport:
    """Check the package of ``order`` with this thread's judge."""
    with order.package() as folder:
        tools = Tools(_judge(), FrozenCorpus(), order.leaves)
        return check_package(folder, tools, quick=order.quick)


def _judge() -> WarmJudge:
    judge: WarmJudge | None = getattr(_thread, "judge", None)
    if judge is None:
        judge = _thread.judge = WarmJudge()
        with _lock:
            _judges.append(judge)
    return judge


def close_judges() -> None:
    """End every judge that was started here; the next order starts another."""
    global _thread
    with _lock:
        for judge in _judges:
            judge.close()
        _judges.clear()
        _thread = threading.local()


atexit.register(close_judges)
