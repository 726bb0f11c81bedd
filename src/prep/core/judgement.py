"""The facts behind a verdict: tiers, the first failing case, time, and what isolation held."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from prep.core.verdict import Verdict


@dataclass(frozen=True)
class Frame:
    """One line of the candidate's own traceback."""

    line: int
    function: str
    source: str


@dataclass(frozen=True)
class Failure:
    """The first failing case as it may be shown; every value is Python-literal text."""

    tier: str
    case: str
    input: str
    expected: str
    actual: str
    message: str
    truncated: bool = False
    traceback: tuple[Frame, ...] = ()
    stdout: str = ""


@dataclass(frozen=True)
class TierResult:
    """How one tier of a suite went: ``sample``, ``correctness``, ``deep`` or ``efficiency``."""

    name: str
    verdict: Verdict
    passed: int
    total: int
    seconds: float


@dataclass(frozen=True)
class Isolation:
    """Which walls stood between the solution and the rest of the machine.

    ``level`` is ``full``, ``middle`` (Landlock and seccomp without namespaces) or ``none``.
    """

    confined: bool
    level: str
    layers: tuple[str, ...]
    warning: str = ""


@dataclass(frozen=True)
class Judgement:
    """What the judge says of one submission.

    ``cpu_ratio`` is the candidate's CPU time over the reference's (median of paired runs) with
    its interval, ``cpu_limit`` the largest ratio that is accepted, ``growth`` the measured
    exponents in words. ``notes`` are observations that never change the verdict.
    """

    verdict: Verdict
    tiers: tuple[TierResult, ...]
    failure: Failure | None
    isolation: Isolation
    seconds: float
    cpu_ratio: float | None = None
    cpu_ratio_interval: tuple[float, float] | None = None
    cpu_limit: float | None = None
    growth: str | None = None
    notes: tuple[str, ...] = ()
    message: str = ""
    stdout: str = ""
    frames: tuple[Frame, ...] = field(default=())

    @property
    def passed(self) -> int:
        """Cases passed over all tiers that ran."""
        return sum(tier.passed for tier in self.tiers)

    @property
    def total(self) -> int:
        """Cases over all tiers that ran."""
        return sum(tier.total for tier in self.tiers)


def worst_first(verdicts: Sequence[Verdict]) -> Verdict:
    """The verdict of a run, from the verdicts of its tiers in the order they ran.

    A failing judge outranks everything: when it failed, nothing else it says is worth having.
    """
    if not verdicts or Verdict.JUDGE_ERROR in verdicts:
        return Verdict.JUDGE_ERROR
    return next((v for v in verdicts if v is not Verdict.ACCEPTED), Verdict.ACCEPTED)


def verdict_of_cases(verdicts: Sequence[Verdict], expected: int) -> Verdict:
    """Accept only when every expected case reported, and passed."""
    bad = [verdict for verdict in verdicts if verdict is not Verdict.ACCEPTED]
    if Verdict.JUDGE_ERROR in bad or (not bad and (len(verdicts) != expected or not expected)):
        return Verdict.JUDGE_ERROR
    return bad[0] if bad else Verdict.ACCEPTED
