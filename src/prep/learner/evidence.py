"""What an attempt says about ability: a fractional outcome with a weight.

One table, under the version of the model. The laws it keeps: the outcome falls with every hint and
with time, and nothing counts for more than a clean solve inside the limit.
"""

import math
from dataclasses import dataclass
from datetime import datetime

from prep.learner.question import Question

HINT_COST = 0.6
SLOWEST_SHARE = 0.5
TOO_SLOW_CODE = 0.7
PARTIAL_SHARE = 0.5
SELF_GRADED_WEIGHT = 0.5
UNTRIED_SHARE = 0.05


@dataclass(frozen=True, slots=True)
class Facts:
    """What was seen of one attempt.

    ``seconds`` is active time, ``limit_seconds`` the time given (None: no limit). ``credit`` in
    [0, 1] is partial credit of a drill, ``passed_share`` the weighted share of hidden tests passed
    by an attempt that did not solve, ``self_grade`` the share of a rubric's points. ``too_slow``
    marks right code that failed the efficiency tier. ``failed_submits`` counts those before the
    last. ``tried`` is False when nothing was typed.
    """

    solved: bool
    seconds: float | None = None
    limit_seconds: float | None = None
    hints: int = 0
    hint_total: int = 0
    saw_solution: bool = False
    too_slow: bool = False
    credit: float | None = None
    passed_share: float | None = None
    self_grade: float | None = None
    failed_submits: int = 0
    tried: bool = True


@dataclass(frozen=True, slots=True)
class Evidence:
    """One attempt as the learner model takes it. ``at`` is UTC; ``id`` breaks ties of time.

    ``outcome`` and ``weight`` come from `weigh`; ``correct`` is what a person would call right.
    ``misconceptions`` are the tags of mistakes met.
    """

    id: str
    at: datetime
    kind: str
    question: Question
    outcome: float
    weight: float
    correct: bool
    seconds: float | None = None
    limit_seconds: float | None = None
    misconceptions: tuple[str, ...] = ()


def weigh(facts: Facts) -> tuple[float, float]:
    """(outcome in [0, 1], weight in [0, 1]) of an attempt; weight 0 means it is no evidence."""
    if facts.self_grade is not None:
        return min(1.0, max(0.0, facts.self_grade)), SELF_GRADED_WEIGHT
    if _given_up_at_once(facts):
        return 0.0, 0.0
    return _outcome(facts), 1.0


def _given_up_at_once(facts: Facts) -> bool:
    if facts.solved or facts.tried or facts.seconds is None or not facts.limit_seconds:
        return False
    return facts.seconds < UNTRIED_SHARE * facts.limit_seconds


def _outcome(facts: Facts) -> float:
    if facts.saw_solution:
        return 0.0
    if facts.solved or facts.too_slow:
        whole = TOO_SLOW_CODE if facts.too_slow else 1.0
    elif facts.credit is not None:
        whole = min(1.0, max(0.0, facts.credit))
    else:
        whole = PARTIAL_SHARE * min(1.0, max(0.0, facts.passed_share or 0.0)) ** 2
    return whole * _hint_factor(facts) * time_factor(facts.seconds, facts.limit_seconds)


def _hint_factor(facts: Facts) -> float:
    """1 without hints, down to 0.4 when all were taken."""
    if facts.hints <= 0:
        return 1.0
    return 1 - HINT_COST * min(1.0, facts.hints / max(1, facts.hint_total))


def time_factor(seconds: float | None, limit_seconds: float | None) -> float:
    """1 inside the limit, falling with the logarithm of the overrun to 1/2 at twice the limit."""
    if seconds is None or not limit_seconds or seconds <= limit_seconds:
        return 1.0
    return max(SLOWEST_SHARE, 1 - 0.5 * math.log2(seconds / limit_seconds))
