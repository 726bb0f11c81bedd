"""What a candidate asks and reckons: typed questions to written answers, typed numbers to marks.

The decision guarded here: a question is matched by its words to the questions that have an answer,
and the candidate says which one was meant; nothing is answered that nobody wrote.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from prep.core.prompt import Clarification, Estimate
from prep.core.rubric import cues_in
from prep.drills.answer import Answer, estimate
from prep.drills.grading import grade
from prep.drills.parser import evaluate
from prep.practice.drill_questions import PASS_MARK

OFFERED = 3
"""Written questions that are offered for a typed one, at most."""

_CUE = 2
_STEM = 5
_WORD = re.compile(r"[^\W\d_]{4,}")
_IDLE = frozenset(
    "about also been could does from have here into like make many more most much need only other "
    "over should some such than that their them then there these they this those today what when "
    "where which while will with would your".split()
)


@dataclass(frozen=True)
class Offer:
    """A written question that a typed one may have meant; ``number`` is its place, from 0."""

    number: int
    question: str


def offers(text: str, written: Sequence[Clarification]) -> tuple[Offer, ...]:
    """The written questions that share cues or words with ``text``, the most alike first."""
    scored = [(_likeness(text, one), -number) for number, one in enumerate(written)]
    best = sorted((pair for pair in scored if pair[0]), reverse=True)[:OFFERED]
    return tuple(Offer(-place, written[-place].question) for _, place in best)


def _likeness(text: str, one: Clarification) -> int:
    shared = _stems(text) & _stems(one.question)
    return _CUE * len(cues_in(text, one.cues)) + len(shared)


def _stems(text: str) -> set[str]:
    words = (word.lower() for word in _WORD.findall(text))
    return {word[:_STEM] for word in words if word not in _IDLE}


@dataclass(frozen=True)
class EstimateMark:
    """What a typed number was worth, ``credit`` from 0 to 1; ``read_as`` is None if passed."""

    text: str
    correct: bool
    credit: float
    read_as: str | None


def mark_estimate(text: str, asked: Estimate) -> EstimateMark:
    """Mark a typed number; ``?`` passes. Raises PrepError if it cannot be read.

    Right within the estimate's factor; beyond it credit falls with the logarithm of the distance.
    """
    if text.strip() == PASS_MARK:
        return EstimateMark(text, False, 0.0, None)
    answer = Answer(estimate(asked.factor), evaluate(asked.expression))
    marks = grade(text, answer)
    return EstimateMark(text, marks.correct, marks.credit, marks.read_as)
