"""Is it fast enough? CPU time of the candidate against the reference, in interleaved pairs.

Both get the same fresh input in fresh workers; only the call is measured, by the process clock
read from outside. Staging and fetching are charged to the candidate as far as they exceed what the
reference needs, so work cannot be moved there. The median of paired ratios decides, because pairs
share the noise of their moment; while it is undecided the pairs go on.
"""

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from statistics import median
from typing import Any

from prep.core.problem import Problem
from prep.judge.suite.agreement import Agreement
from prep.judge.suite.fixtures import MakeInput
from prep.judge.suite.outcomes import CandidateError
from prep.judge.trusted.callee import ConfinedCallee, RunOver
from prep.judge.trusted.workers import JudgeBroken

FIRST_PAIRS = 3
MOST_PAIRS = 15
CLEAR = 1.6
"""A ratio this many times away from the limit is decided by the first pairs."""
_FLOOR = 0.0005
_CHARGE_SLACK = 0.002
_ABANDON = 2.0
_ABANDON_EXTRA = 0.1
_REFERENCE_SECONDS = 20.0
_HANDLING_SECONDS = 2.0
_GROWTH_STEP = 6
_GROWTH_FLOOR = 0.0004


class TooSlow(Exception):
    """The candidate needs more CPU time than the limit allows."""


@dataclass
class Measurement:
    """Paired ratios so far; ``abandoned`` when a call was cut off far beyond the limit."""

    limit: float
    ratios: list[float] = field(default_factory=list)
    abandoned: bool = False
    growth: str | None = None
    fastest: float = math.inf
    reference_fastest: float = math.inf

    @property
    def ratio(self) -> float:
        """The median of the paired ratios."""
        return median(self.ratios)

    @property
    def interval(self) -> tuple[float, float]:
        """About a 90 % interval of the median, by order statistics (Conover, Practical
        Nonparametric Statistics, section 3.2); the whole range below eight pairs."""
        ordered = sorted(self.ratios)
        count = len(ordered)
        cut = max(0, math.floor(count / 2 - 1.645 * math.sqrt(count) / 2)) if count >= 8 else 0
        return ordered[cut], ordered[count - 1 - cut]

    @property
    def decided(self) -> bool:
        """True when more pairs would not change the answer."""
        if self.abandoned:
            return True
        if len(self.ratios) < FIRST_PAIRS:
            return False
        low, high = self.interval
        if high < self.limit / CLEAR or low > self.limit * CLEAR:
            return True
        return len(self.ratios) >= 8 and (high < self.limit or low > self.limit)


Inputs = dict[tuple[MakeInput, int, int], list[Any]]
"""Inputs made ahead, by generator, size and seed."""


def race_input(make: MakeInput, size: int, seed: int) -> list[Any]:
    """Input number ``seed`` of a race: the same for everybody who submits."""
    return list(make(size, random.Random(f"{size}/{seed}")))


class RaceTrack:
    """Runs the efficiency tests of one submission."""

    def __init__(
        self,
        problem: Problem,
        solution: ConfinedCallee,
        reference: ConfinedCallee,
        agree: Agreement,
        inputs: Inputs,
    ) -> None:
        self._problem = problem
        self._inputs = inputs
        self._solution = solution
        self._reference = reference
        self._agree = agree
        self.measurements: list[Measurement] = []

    def __call__(self, make: MakeInput, *, size: int) -> None:
        """Race on inputs of ``size``; raises TooSlow, Mismatch, CandidateError or RunOver."""
        measurement = Measurement(self._problem.limits.cpu_ratio)
        self.measurements.append(measurement)
        while not measurement.decided and len(measurement.ratios) < MOST_PAIRS:
            self._pair(measurement, self._input(make, size, len(measurement.ratios)))
        if measurement.abandoned or measurement.ratio > measurement.limit:
            raise TooSlow(_complaint(measurement))
        measurement.growth = self._growth(measurement, make, size)

    def _input(self, make: MakeInput, size: int, seed: int) -> list[Any]:
        known = self._inputs.get((make, size, seed))
        return race_input(make, size, seed) if known is None else known

    def _pair(self, measurement: Measurement, case: list[Any]) -> None:
        # Ended first: threads left in it could keep the caches busy and make the reference slow.
        self._solution.close()
        expected, reference_times = self._timed(self._reference, case, _REFERENCE_SECONDS)
        base = max(reference_times.call, _FLOOR)
        allowed = base * measurement.limit * _ABANDON + _ABANDON_EXTRA
        self._solution.fresh()
        self._solution.case = case
        try:
            actual, times = self._timed(self._solution, case, allowed)
        except RunOver as over:
            if over.reason != "time":
                raise
            measurement.abandoned = True
            measurement.ratios.append(measurement.limit * _ABANDON)
            return
        self._agree.judge_answer(case, actual, expected)
        measurement.fastest = min(measurement.fastest, times.call)
        measurement.reference_fastest = min(measurement.reference_fastest, reference_times.call)
        charged = times.call + times.beyond(reference_times)
        # Work moved out of the measured call is not cut off there, but it counts alike.
        measurement.abandoned = charged > allowed
        measurement.ratios.append(charged / base)

    def _timed(
        self, callee: ConfinedCallee, case: list[Any], seconds: float
    ) -> tuple[Any, "_Times"]:
        try:
            return self._three_steps(callee, case, seconds)
        except (CandidateError, RunOver) as error:
            if callee is self._reference:
                raise JudgeBroken(f"the reference failed on a large input: {error}") from error
            raise

    def _three_steps(
        self, callee: ConfinedCallee, case: list[Any], seconds: float
    ) -> tuple[Any, "_Times"]:
        _, stage = callee.ask_timed("stage", case, seconds + _HANDLING_SECONDS)
        _, call = callee.ask_timed("go", None, seconds)
        reply, fetch = callee.ask_timed("fetch", None, seconds + _HANDLING_SECONDS)
        return reply.value, _Times(stage, call, fetch)

    def _growth(self, measurement: Measurement, make: MakeInput, size: int) -> str | None:
        """Say "grows like n^1.9", from the pairs and one small input, beside the reference."""
        small = max(1, size // _GROWTH_STEP)
        case = self._input(make, small, 0)
        self._solution.fresh()
        exponents = []
        large = (measurement.fastest, measurement.reference_fastest)
        for callee, longest in zip((self._solution, self._reference), large, strict=True):
            shortest = self._timed(callee, case, _REFERENCE_SECONDS)[1].call
            if shortest < _GROWTH_FLOOR:
                return None
            exponents.append(math.log(longest / shortest) / math.log(size / small))
        mine, theirs = exponents
        return f"grows like n^{mine:.1f} (reference n^{theirs:.1f})"


@dataclass(frozen=True)
class _Times:
    """CPU seconds of staging, calling and fetching."""

    stage: float
    call: float
    fetch: float

    def beyond(self, reference: "_Times") -> float:
        """Staging and fetching beyond what the reference needs for them."""
        pairs: Sequence[tuple[float, float]] = (
            (self.stage, reference.stage),
            (self.fetch, reference.fetch),
        )
        return sum(max(0.0, mine - 2 * theirs - _CHARGE_SLACK) for mine, theirs in pairs)


def _complaint(measurement: Measurement) -> str:
    if measurement.abandoned:
        return (
            f"A large input was stopped after more than {measurement.limit * _ABANDON:.0f} times "
            f"the reference's CPU time; {measurement.limit:g} times is allowed."
        )
    return (
        f"{measurement.ratio:.1f} times the CPU time of the reference on a large input; "
        f"{measurement.limit:g} times is allowed."
    )


def require_reference(callee: ConfinedCallee) -> None:
    """Load the reference into a worker of its own; its failure is the judge's."""
    try:
        callee.load()
    except (Exception, RunOver) as error:
        raise JudgeBroken(f"the reference does not load: {error}") from error
