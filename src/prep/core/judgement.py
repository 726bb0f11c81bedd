"""The facts behind a verdict: tiers, the first failing case, time, and what isolation held."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

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


TIERS = ("sample", "correctness", "deep", "efficiency")


@dataclass(frozen=True)
class JudgeOptions:
    """How far a judgement goes.

    ``tiers`` are run in order until one fails. ``call_seconds`` replaces the problem's own bound
    on one call when given (the gate uses it to cut mutants short). ``stop_at_first_failure`` ends
    a tier with its first failing case and skips shrinking.
    """

    tiers: tuple[str, ...] = TIERS
    call_seconds: float | None = None
    stop_at_first_failure: bool = False


@dataclass(frozen=True)
class Progress:
    """Sent while a judgement is under way: a tier has started, or ended with ``result``."""

    tier: str
    result: TierResult | None = None
    failure: Failure | None = None


@dataclass(frozen=True)
class Case:
    """Arguments (or a call script) to run a solution on, and where they came from.

    ``expected`` is only read if ``has_expected``; otherwise the reference's answer counts.
    """

    name: str
    arguments: list[Any]
    expected: Any = None
    has_expected: bool = False


@dataclass(frozen=True)
class CaseReport:
    """How one visible case went in a run; values are Python-literal text."""

    name: str
    verdict: Verdict
    input: str
    expected: str
    actual: str
    message: str = ""
    stdout: str = ""
    traceback: tuple[Frame, ...] = ()
    seconds: float = 0.0


@dataclass(frozen=True)
class RunReport:
    """A run of the samples, the candidate's own cases and the tests in the candidate's file.

    ``own_tests`` are the ``test_*`` functions found in the file; the module's own top-level
    asserts show as ``message`` with the verdict runtime_error when one fails.
    """

    verdict: Verdict
    cases: tuple[CaseReport, ...]
    own_tests: tuple[CaseReport, ...]
    isolation: Isolation
    seconds: float
    message: str = ""
    traceback: tuple[Frame, ...] = ()
    stdout: str = ""
