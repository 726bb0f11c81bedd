"""Slips that may happen in any question: the grader names them when the drill's own list is silent.

Each is a map from the truth to the wrong answer, with the quantities for which it makes sense.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from prep.drills.answer import Number, Quantity

ANY = frozenset(Quantity)
PROBABILITY = frozenset({Quantity.PROBABILITY})


@dataclass(frozen=True, slots=True)
class NearMiss:
    """A general slip: ``wrong`` gives its value for a truth, None where it has none."""

    tag: str
    quantities: frozenset[Quantity]
    wrong: Callable[[Number], Number | None]
    message: str
    credit: float = 0.0


def _odds(truth: Number) -> Number | None:
    return truth / (1 - truth) if truth != 1 else None


def _reciprocal(truth: Number) -> Number | None:
    return 1 / truth if truth else None


def _root(truth: Number) -> Number | None:
    return math.sqrt(truth) if truth > 0 else None


NEAR_MISSES = (
    NearMiss(
        "complement",
        PROBABILITY,
        lambda truth: 1 - truth,
        "That is the probability that it does not happen: take 1 minus your answer.",
    ),
    NearMiss(
        "dropped-per-cent",
        PROBABILITY,
        lambda truth: 100 * truth,
        "Right digits, but a probability of that size needs its % sign.",
        credit=0.5,
    ),
    NearMiss(
        "odds-for-probability",
        PROBABILITY,
        _odds,
        "Those are the odds p/(1-p); the probability itself is asked for.",
    ),
    NearMiss("reciprocal", ANY, _reciprocal, "You have the ratio upside down."),
    NearMiss("wrong-sign", ANY, lambda truth: -truth, "Right size, wrong sign."),
    NearMiss(
        "sd-for-variance",
        frozenset({Quantity.VARIANCE}),
        _root,
        "That is the standard deviation; the variance is its square.",
    ),
    NearMiss(
        "variance-for-sd",
        frozenset({Quantity.SD}),
        lambda truth: truth * truth,
        "That is the variance; the standard deviation is its square root.",
    ),
    NearMiss(
        "factor-two",
        ANY,
        lambda truth: 2 * truth,
        "That is twice the answer: look for something counted twice.",
    ),
    NearMiss(
        "half",
        ANY,
        lambda truth: truth / 2,
        "That is half the answer: look for a case left out.",
    ),
    NearMiss("factor-ten", ANY, lambda truth: 10 * truth, "The decimal point slipped by one."),
    NearMiss(
        "tenth",
        ANY,
        lambda truth: truth * Fraction(1, 10) if isinstance(truth, Fraction) else truth / 10,
        "The decimal point slipped by one.",
    ),
)

OFF_BY_ONE = "off-by-one"
OFF_BY_ONE_MESSAGE = "Off by one: check whether the end points count."
