"""Is it fast enough? CPU time of the candidate against the reference, in interleaved pairs.

Both get the same fresh input in fresh workers; only the call is measured, by the process clock
read from outside. Staging and fetching are charged to the candidate as far as they exceed what the
reference needs, so work cannot be moved there. The median of paired ratios decides, because pairs
share the noise of their moment; while it is undecided the pairs go on. Calls of microseconds are
measured many at once (``rounds``), after a call to warm up, and without what an empty step costs.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from statistics import median
from typing import Any

from prep.core.problem import Problem
from prep.judge.suite.agreement import Agreement
from prep.judge.suite.fixtures import MakeInput, smaller
from prep.judge.suite.outcomes import CandidateError
from prep.judge.trusted.callee import TIER_SLEEP_SECONDS, ConfinedCallee, RunOver
from prep.judge.trusted.rounds import Round, Rounds
from prep.judge.trusted.workers import JudgeBroken

FIRST_PAIRS = 3
MOST_PAIRS = 15
CLEAR = 1.6
"""A ratio this many times away from the limit is decided by the first pairs."""
_FLOOR = 0.0005
_QUICK_FLOOR = 0.0001
"""The same where the cost of an empty step has been taken off."""
_CHARGE_SLACK = 0.002
_ABANDON = 2.0
_ABANDON_EXTRA = 0.1
_REFERENCE_SECONDS = 20.0
_HANDLING_SECONDS = 2.0
_PATIENCE_SECONDS = 20.0
"""CPU seconds after which one call is given up, and after which no further pairs are run."""
TOO_QUICK = "too quick to measure"
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
    too_quick: bool = False
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


class RaceTrack:
    """Runs the efficiency tests of one submission."""

    def __init__(
        self,
        problem: Problem,
        solution: ConfinedCallee,
        reference: ConfinedCallee,
        agree: Agreement,
        rounds: Rounds,
    ) -> None:
        self._problem = problem
        self._rounds = rounds
        self._solution = solution
        self._reference = reference
        self._agree = agree
        self._spent = 0.0
        self._slept = 0.0
        self.measurements: list[Measurement] = []

    def __call__(self, make: MakeInput, *, size: int) -> None:
        """Race on inputs of ``size``; raises TooSlow, Mismatch, CandidateError or RunOver."""
        measurement = Measurement(self._problem.limits.cpu_ratio)
        self.measurements.append(measurement)
        small = smaller(size)
        while not measurement.decided and self._goes_on(measurement):
            self._pair(measurement, self._heat(make, size, small, len(measurement.ratios)))
        if measurement.abandoned or measurement.ratio > measurement.limit:
            raise TooSlow(_complaint(measurement))
        measurement.growth = self._growth(measurement, make, size, small)

    def _goes_on(self, measurement: Measurement) -> bool:
        """False when nobody should wait any longer: the pairs so far decide."""
        pairs = len(measurement.ratios)
        return pairs < FIRST_PAIRS or (pairs < MOST_PAIRS and self._spent < _PATIENCE_SECONDS)

    def _heat(self, make: MakeInput, size: int, small: int, index: int) -> "_Heat":
        cases = self._rounds.of(make, size, index)
        return _Heat(cases, self._rounds.of(make, small, 0)[0] if len(cases) > 1 else None)

    def _pair(self, measurement: Measurement, heat: "_Heat") -> None:
        # Ended first: threads left in it could keep the caches busy and make the reference slow.
        self._solution.close()
        expected, reference_times = self._timed(self._reference, heat, _REFERENCE_SECONDS)
        theirs = reference_times.net(reference_times.idle)
        base = max(theirs, heat.floor)
        allowed = min(base * measurement.limit * _ABANDON + _ABANDON_EXTRA, _PATIENCE_SECONDS)
        self._solution.fresh()
        self._solution.case = heat.cases[0]
        try:
            actual, times = self._timed(self._solution, heat, allowed)
        except RunOver as over:
            if over.reason != "time" or self._slept > TIER_SLEEP_SECONDS:
                raise
            measurement.abandoned = True
            measurement.ratios.append(measurement.limit * _ABANDON)
            return
        self._judge_answers(heat, actual, expected)
        mine = times.net(reference_times.idle)
        measurement.too_quick |= min(theirs, mine) < heat.least_seconds
        measurement.fastest = min(measurement.fastest, mine / len(heat.cases))
        measurement.reference_fastest = min(measurement.reference_fastest, theirs / len(heat.cases))
        charged = mine + times.beyond(reference_times)
        # Work moved out of the measured call is not cut off there, but it counts alike.
        measurement.abandoned = charged > allowed
        measurement.ratios.append(charged / base)

    def _judge_answers(self, heat: "_Heat", actual: Any, expected: Any) -> None:
        for case, mine, theirs in zip(
            heat.cases, self._solution.results(actual, heat.cases), expected, strict=True
        ):
            self._solution.case = case
            self._agree.judge_answer(case, mine, theirs)

    def _timed(self, callee: ConfinedCallee, heat: "_Heat", seconds: float) -> tuple[Any, "_Times"]:
        try:
            idle = self._warm_up(callee, heat, seconds)
            answers, times = self._three_steps(callee, heat.cases, seconds, idle)
            self._charge(callee)
            return answers, times
        except (CandidateError, RunOver) as error:
            if callee is self._reference:
                raise JudgeBroken(f"the reference failed on a large input: {error}") from error
            raise

    def _charge(self, callee: ConfinedCallee) -> None:
        """Add up what the candidate's processes have used, loading included, and how they slept."""
        if callee is not self._solution:
            return
        self._spent += callee.cpu()
        self._slept += callee.worker.slept
        if self._slept > TIER_SLEEP_SECONDS:
            raise RunOver("time", "The calls on large inputs slept too long.")

    def _warm_up(self, callee: ConfinedCallee, heat: "_Heat", seconds: float) -> float:
        """One call that does not count, and the CPU seconds of an empty step."""
        if heat.warm_up is None:
            return 0.0
        self._three_steps(callee, [heat.warm_up], seconds, 0.0)
        return self._three_steps(callee, [], seconds, 0.0)[1].call

    def _three_steps(
        self, callee: ConfinedCallee, cases: Round, seconds: float, idle: float
    ) -> tuple[Any, "_Times"]:
        begun = callee.cpu()
        callee.ask("stage", cases, seconds + _HANDLING_SECONDS)
        staged = callee.cpu()
        callee.ask("go", None, seconds)
        called = callee.cpu()
        reply = callee.ask("fetch", None, seconds + _HANDLING_SECONDS)
        # Edge to edge: what a thread does between two steps is charged as well.
        times = _Times(staged - begun, called - staged, callee.cpu() - called, idle)
        return reply.value, times

    def _growth(self, measurement: Measurement, make: MakeInput, size: int, small: int) -> str:
        """Say "grows like n^1.9", from the pairs and one round of small inputs."""
        if measurement.too_quick:
            return TOO_QUICK
        heat = self._heat(make, small, small, 0)
        self._solution.fresh()
        theirs = self._timed(self._reference, heat, _REFERENCE_SECONDS)[1]
        mine = self._timed(self._solution, heat, _REFERENCE_SECONDS)[1]
        short = [times.net(theirs.idle) for times in (mine, theirs)]
        if min(short) < heat.least_seconds:
            return TOO_QUICK
        large = [measurement.fastest, measurement.reference_fastest]
        exponents = [
            math.log(each * len(heat.cases) / time) / math.log(size / small)
            for each, time in zip(large, short, strict=True)
        ]
        return f"grows like n^{exponents[0]:.1f} (reference n^{exponents[1]:.1f})"


@dataclass(frozen=True)
class _Heat:
    """What is measured as one, and for quick calls an input to warm up with."""

    cases: Round
    warm_up: list[Any] | None

    @property
    def floor(self) -> float:
        """CPU seconds below which the reference's time counts as this much."""
        return _FLOOR if self.warm_up is None else _QUICK_FLOOR

    @property
    def least_seconds(self) -> float:
        """CPU seconds below which a time says nothing about growth."""
        return _GROWTH_FLOOR if self.warm_up is None else _QUICK_FLOOR


@dataclass(frozen=True)
class _Times:
    """CPU seconds of staging, calling and fetching, and of a step in which nothing is called."""

    stage: float
    call: float
    fetch: float
    idle: float

    def net(self, idle: float) -> float:
        """Seconds of the calls alone; ``idle`` is the reference's, for nobody else's is trusted."""
        return max(0.0, self.call - idle)

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
