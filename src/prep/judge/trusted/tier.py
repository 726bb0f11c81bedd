"""The cases of one tier as they come in: how many, and the smallest failing one."""

import time
from typing import Any

from prep.core.judgement import TierResult, verdict_of_cases
from prep.core.verdict import Verdict
from prep.judge.trusted.failures import Seen

TEDIOUS_SECONDS = 3.0
"""CPU seconds of reading and comparing answers, of which one at least is wrong."""


class Tier:
    """Counts the cases of one tier and keeps its smallest failing one."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.verdicts: list[Verdict] = []
        self.first: Seen | None = None
        self.smallest: Seen | None = None
        self.failed_item: Any = None
        self.over = False
        self.started = time.perf_counter()
        self._cpu_started = time.process_time()

    @property
    def is_tedious(self) -> bool:
        """True if wrong answers have kept this process busy for too long to look at more."""
        return self.first is not None and time.process_time() - self._cpu_started > TEDIOUS_SECONDS

    @property
    def smallest_size(self) -> int:
        """Characters of the smallest failing case so far."""
        return self.smallest.size if self.smallest is not None else 1 << 62

    def passed(self) -> None:
        """Count a case that went well."""
        self.verdicts.append(Verdict.ACCEPTED)

    def failed(self, seen: Seen) -> None:
        """Count a failing case, and remember it."""
        self.verdicts.append(seen.verdict)
        self.noticed(seen)

    def noticed(self, seen: Seen) -> None:
        """Remember a failing case without counting it."""
        if self.first is None:
            self.first = seen
        # Another kind of failure is another story: the verdict is that of the first.
        if seen.verdict is self.first.verdict and (
            self.smallest is None or seen.size < self.smallest.size
        ):
            self.smallest = seen

    def result(self, expected: int) -> TierResult:
        """How the tier went, of which ``expected`` cases were asked."""
        accepted = sum(verdict is Verdict.ACCEPTED for verdict in self.verdicts)
        verdict = verdict_of_cases(self.verdicts, expected)
        seconds = time.perf_counter() - self.started
        return TierResult(self.name, verdict, accepted, expected, seconds)
