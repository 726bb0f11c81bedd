"""Beliefs that only many learners can tell apart from the ability of one.

In a log of many people the base rate, the ease of each topic, the worth of a stated difficulty and
the effects of practice are beliefs too, learned from the rows already walked.
"""

import math
from collections.abc import Iterator, MutableMapping
from typing import Any

from prep.learner.beliefs import Belief, Family
from prep.learner.person import Person
from prep.learner.question import Question
from prep.learner.settings import CrowdSpreads

Term = tuple[Belief, float, float, float]
"""A summand of the logit: its belief, its loading, and its mean and variance as read now."""

Newcomer = tuple[MutableMapping[Any, Any], Any, Any]
"""A belief not stored yet: its home, its key, and itself. An update stores it, a reading never."""


def known(
    home: MutableMapping[Any, Belief], key: object, family: Family, new: list[Newcomer]
) -> Belief:
    """The belief stored under a key, or a newcomer with the family's prior."""
    belief = home.get(key)
    if belief is None:
        belief = Belief(family)
        new.append((home, key, belief))
    return belief


class Crowd:
    """The beliefs of one core that hold for everyone."""

    def __init__(self, spreads: CrowdSpreads) -> None:
        self.base = Belief(Family(spreads.base))
        self.hardness = Belief(Family(spreads.hardness))
        self.ease_family = Family(spreads.ease) if spreads.ease else None
        self.eases: dict[str, Belief] = {}
        self.practice_family = Family(spreads.practice) if spreads.practice else None
        self.effects: dict[tuple[str, bool], Belief] = {}
        self._stated = 0
        self._stated_mean = 0.0
        self._stated_squares = 0.0

    def terms(self, question: Question, person: Person, new: list[Newcomer]) -> Iterator[Term]:
        """Base rate, stated difficulty, ease of the topics, and effects of practice."""
        yield self.base, 1.0, self.base.mean, self.base.variance
        if question.difficulty is not None:
            hardness = self.hardness
            yield hardness, -self._z(question.difficulty), hardness.mean, hardness.variance
        if self.ease_family is not None:
            for topic, share in question.topics:
                ease = known(self.eases, topic, self.ease_family, new)
                yield ease, share, ease.mean, ease.variance
        if self.practice_family is not None:
            yield from self._practice_terms(question, person, self.practice_family, new)

    def _practice_terms(
        self, question: Question, person: Person, family: Family, new: list[Newcomer]
    ) -> Iterator[Term]:
        """What earlier right and wrong answers are worth, in each topic and in any topic ("")."""
        for right in (True, False):
            total = 0.0
            for topic, share in question.topics:
                trace = person.topics.get(topic)
                if trace is not None:
                    loading = share * math.log1p(trace.right if right else trace.wrong)
                    effect = known(self.effects, (topic, right), family, new)
                    yield effect, loading, effect.mean, effect.variance
                    total += loading
            if total:
                effect = known(self.effects, ("", right), family, new)
                yield effect, total, effect.mean, effect.variance

    def _z(self, difficulty: float) -> float:
        """A stated difficulty in standard deviations from the mean of those seen before."""
        if self._stated < 2 or self._stated_squares <= 0:
            return 0.0
        return (difficulty - self._stated_mean) / math.sqrt(self._stated_squares / self._stated)

    def state(self, difficulty: float) -> None:
        """Count one stated difficulty (Welford's running moments)."""
        self._stated += 1
        delta = difficulty - self._stated_mean
        self._stated_mean += delta / self._stated
        self._stated_squares += delta * (difficulty - self._stated_mean)
