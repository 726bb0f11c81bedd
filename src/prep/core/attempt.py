"""The attempt event: one try at one item, and everything a learner model may ask of it.

The decision guarded here: an attempt holds facts (how often, how long, how much was seen), never
a judgement about ability. What the facts are worth is the learner's business and may change; the
log does not. Fields that could not be known are None, not zero.
"""

import math
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum


class Outcome(Enum):
    """How an attempt ended; the value is the text in the database."""

    SOLVED = "solved"
    TOO_SLOW = "too_slow"
    """Every answer right, but not within the time that the constraints allow."""
    FAILED = "failed"
    """Ended without a right answer; ``passed_share`` says how near it came."""
    GAVE_UP = "gave_up"
    """The solution was shown before the item was solved."""
    GRADED = "graded"
    """Neither right nor wrong: ``self_grade`` holds the score by its rubric."""
    ABANDONED = "abandoned"
    """Left before anything was tried; evidence of nothing."""


class Source(Enum):
    """Who says so; the value is the text in the database."""

    HIDDEN_TESTS = "hidden_tests"
    NUMERIC_CHECK = "numeric_check"
    SELF_GRADED = "self_graded"
    IMPORTED = "imported"


@dataclass(frozen=True)
class Attempt:
    """One try at an item, from the first sight of it to its outcome.

    ``topics`` are the item's loadings (>= 0, sum 1) at that time, ``item_version`` what it was
    then. ``active_seconds`` leaves out pauses and idle time and is None when nobody timed the try;
    ``limit_seconds`` is the target, if one was set. ``passed_share`` is the best share of hidden
    cases passed by a submission, ``first_verdict`` that of the first one: the evidence about
    ability. ``saw_solution`` is true if the solution was shown before the item was solved.
    ``p_before`` is the chance of success foretold before the outcome was known.
    Raises ValueError on values that no attempt can have.
    """

    id: str
    item_id: str
    item_version: str
    topics: tuple[tuple[str, float], ...]
    kind: str
    difficulty: int
    opened_at: datetime
    finished_at: datetime
    active_seconds: float | None
    limit_seconds: float | None
    outcome: Outcome
    source: Source
    hints: int = 0
    hint_total: int = 0
    submits: int = 0
    edited: bool = False
    saw_solution: bool = False
    first_verdict: str | None = None
    passed_share: float = 0.0
    self_grade: float | None = None
    p_before: float | None = None
    session_id: str | None = None

    def __post_init__(self) -> None:
        problem = next((words for words, bad in _faults(self) if bad), None)
        if problem:
            raise ValueError(f"attempt at {self.item_id!r}: {problem}")

    @property
    def solved(self) -> bool:
        """True if the item was solved by the person's own work."""
        return self.outcome is Outcome.SOLVED and not self.saw_solution

    @property
    def is_evidence(self) -> bool:
        """False for a try that says nothing about ability."""
        return self.outcome is not Outcome.ABANDONED


def _faults(attempt: Attempt) -> list[tuple[str, bool]]:
    shares = [share for _, share in attempt.topics]
    seconds = (attempt.active_seconds, attempt.limit_seconds)
    fractions = (attempt.passed_share, attempt.self_grade, attempt.p_before)
    return [
        ("the topic loadings do not sum to 1", not math.isclose(sum(shares), 1, abs_tol=1e-6)),
        ("a topic loading is negative", min(shares, default=0) < 0),
        ("difficulty is not 1 to 5", not 1 <= attempt.difficulty <= 5),
        ("times must be aware UTC", not _is_utc(attempt.opened_at, attempt.finished_at)),
        ("seconds must be finite and >= 0", not all(map(_is_duration, seconds))),
        ("shares and grades lie in [0, 1]", not all(map(_is_fraction, fractions))),
        ("counts cannot be negative", min(attempt.hints, attempt.hint_total, attempt.submits) < 0),
        ("more hints than there are", attempt.hints > attempt.hint_total),
        ("a graded attempt needs its grade", _lacks_grade(attempt)),
    ]


def _is_utc(*moments: datetime) -> bool:
    return all(moment.utcoffset() == timedelta(0) for moment in moments)


def _is_duration(seconds: float | None) -> bool:
    return seconds is None or (math.isfinite(seconds) and seconds >= 0)


def _is_fraction(share: float | None) -> bool:
    return share is None or 0 <= share <= 1


def _lacks_grade(attempt: Attempt) -> bool:
    return attempt.outcome is Outcome.GRADED and attempt.self_grade is None
