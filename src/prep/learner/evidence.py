"""What an attempt says about ability: a fractional outcome with a weight.

One table, under the version of the model. The laws it keeps: the outcome falls with every hint and
with time, and nothing counts for more than a clean solve inside the limit.
"""

import math
from dataclasses import dataclass
from datetime import datetime

from prep.core.attempt import Attempt, Outcome, Source
from prep.core.drill_answer import DrillAnswer
from prep.learner.question import Question

HINT_COST = 0.6
SLOWEST_SHARE = 0.5
TOO_SLOW_CODE = 0.7
PARTIAL_SHARE = 0.5
SELF_GRADED_WEIGHT = 0.5
UNTRIED_SHARE = 0.05
RESUBMIT_COST = 0.1
MOST_RESUBMITS = 4
PASSING_GRADE = 0.6


@dataclass(frozen=True, slots=True)
class Facts:
    """What was seen of one attempt.

    ``seconds`` is active time, ``limit_seconds`` the time given (None: no limit). ``credit`` in
    [0, 1] is partial credit of a drill, ``passed_share`` the weighted share of hidden tests passed
    by an attempt that did not solve, ``self_grade`` the share of a rubric's points, ``check`` what
    a machine said beside it (None: nothing). ``too_slow``
    marks right code that failed the efficiency tier. ``failed_submits`` counts those before the
    last. ``tried`` is False when nothing was typed or handed in, ``abandoned`` marks no evidence.
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
    check: bool | None = None
    failed_submits: int = 0
    tried: bool = True
    abandoned: bool = False


@dataclass(frozen=True, slots=True)
class Evidence:
    """One attempt or answer as the learner model takes it; ``at`` is an aware time.

    ``outcome`` and ``weight`` come from `weigh`; ``correct`` is what a person would call right.
    """

    at: datetime
    question: Question
    outcome: float
    weight: float
    correct: bool


def evidence_of(record: Attempt | DrillAnswer) -> Evidence:
    """The evidence in a record of the log."""
    facts = facts_of(record)
    outcome, weight = weigh(facts)
    if isinstance(record, DrillAnswer):
        return Evidence(record.at, _drill_question(record), outcome, weight, record.correct)
    question = Question(record.item_id, record.topics, float(record.difficulty))
    graded = record.self_grade is not None and record.self_grade >= PASSING_GRADE
    return Evidence(record.finished_at, question, outcome, weight, record.solved or graded)


def facts_of(record: Attempt | DrillAnswer) -> Facts:
    """The facts of a record of the log, as `weigh` and the scheduler read them."""
    if isinstance(record, DrillAnswer):
        return _facts_of_answer(record)
    solved = record.outcome is Outcome.SOLVED
    graded = record.outcome is Outcome.GRADED or record.source is Source.SELF_GRADED
    return Facts(
        solved=solved,
        seconds=record.active_seconds,
        limit_seconds=record.limit_seconds,
        hints=record.hints,
        hint_total=record.hint_total,
        saw_solution=record.saw_solution or record.outcome is Outcome.GAVE_UP,
        too_slow=record.outcome is Outcome.TOO_SLOW,
        passed_share=record.passed_share,
        self_grade=record.self_grade if graded else None,
        failed_submits=max(0, record.submits - solved),
        tried=record.edited or record.submits > 0,
        abandoned=not record.is_evidence,
    )


def _facts_of_answer(answer: DrillAnswer) -> Facts:
    if answer.ticks is None:
        return Facts(solved=answer.correct, seconds=answer.seconds, credit=answer.credit)
    return Facts(
        solved=answer.correct,
        seconds=answer.seconds,
        self_grade=answer.credit,
        check=answer.check_correct,
    )


def _drill_question(answer: DrillAnswer) -> Question:
    """Drills are templates: the same item with new numbers every time."""
    return Question(
        answer.drill_id,
        ((answer.topic, 1.0),),
        float(answer.difficulty),
        guess=1 / answer.choices if answer.choices and answer.choices > 1 else 0.0,
        template=answer.kind == "drill",
    )


def weigh(facts: Facts) -> tuple[float, float]:
    """(outcome in [0, 1], weight in [0, 1]) of an attempt; weight 0 means it is no evidence."""
    if facts.self_grade is not None:
        return _self_graded(min(1.0, max(0.0, facts.self_grade)), facts.check)
    if _given_up_at_once(facts):
        return 0.0, 0.0
    return _outcome(facts), 1.0


def _self_graded(grade: float, check: bool | None) -> tuple[float, float]:
    """The person's own grade; beside a machine's it counts as much less as it does alone."""
    if check is None:
        return grade, SELF_GRADED_WEIGHT
    return (check + SELF_GRADED_WEIGHT * grade) / (1 + SELF_GRADED_WEIGHT), 1.0


def _given_up_at_once(facts: Facts) -> bool:
    if facts.abandoned:
        return True
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
    again = 1 - RESUBMIT_COST * min(MOST_RESUBMITS, facts.failed_submits) if facts.solved else 1.0
    return whole * again * _hint_factor(facts) * time_factor(facts.seconds, facts.limit_seconds)


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
