"""The mastery of one person, topic by topic, with its uncertainty.

State is a cache of the records: `rebuild` over all evidence gives, bit for bit, what `learn` gives
one by one. The decision guarded here: evidence is taken in its order of arrival. Clocks are set
back and old records are imported; a time before the last one counts as no time gone by.
"""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from prep.learner.evidence import Evidence
from prep.learner.model import LearnerModel
from prep.learner.person import ItemTrace, Person
from prep.learner.question import Question
from prep.learner.settings import SOLO, CoreSettings
from prep.learner.tree import TopicTree

ME = "me"
_DAY_SECONDS = 86_400.0


@dataclass(frozen=True, slots=True)
class Ability:
    """A belief about ability on the logit scale, where 0 is even odds on a level 3 item.

    ``answers`` is the weight of the evidence behind it.
    """

    mean: float
    sd: float
    answers: float


@dataclass(frozen=True, slots=True)
class Tally:
    """Plain counts of one topic: attempts, those that were right, and the last one."""

    asked: int
    correct: int
    last: datetime


def day_of(at: datetime) -> float:
    """Days since the epoch. Raises ValueError for a datetime that names no time zone."""
    if at.tzinfo is None:
        raise ValueError("a time without a zone cannot be compared")
    return at.timestamp() / _DAY_SECONDS


class Mastery:
    """What one person is able to do, learned one attempt at a time in O(topics of the item)."""

    def __init__(self, tree: TopicTree) -> None:
        self.tree = tree
        self.model = LearnerModel(SOLO, tree.areas)
        self.tallies: dict[str, Tally] = {}

    @classmethod
    def rebuild(cls, tree: TopicTree, evidence: Iterable[Evidence]) -> "Mastery":
        """Read all of history, in its order of arrival."""
        mastery = cls(tree)
        for one in evidence:
            mastery.learn(one)
        return mastery

    def learn(self, evidence: Evidence) -> float | None:
        """Take one attempt; the chance of right it had before, or None if it was no evidence."""
        if evidence.weight <= 0:
            return None
        day = day_of(evidence.at)
        foretold = self.model.predict(ME, evidence.question, day)
        self.model.update(ME, evidence.question, evidence.outcome, day, evidence.weight, foretold)
        self._count(evidence)
        return foretold.probability

    def chance(self, question: Question, at: datetime) -> float:
        """The chance of a right answer now."""
        return self.model.predict(ME, question, day_of(at)).probability

    def practised(self) -> frozenset[str]:
        """The leaves with evidence, and all topics above them."""
        leaves = self._person.topics
        return frozenset(t for leaf in leaves for t in (leaf, *self.tree.groups.get(leaf, ())))

    def trace(self, item: str) -> ItemTrace | None:
        """What was done with an item; None if it was never tried."""
        return self._person.items.get(item)

    def ability(self, topic: str, at: datetime) -> Ability:
        """Ability in a leaf, or the mean over the leaves below an inner topic."""
        leaves = self.tree.leaves_below(topic) or (topic,)
        return self.mix({leaf: 1 / len(leaves) for leaf in leaves}, at)

    def mix(self, weights: Mapping[str, float], at: datetime) -> Ability:
        """Ability in a weighted mix of leaves (weights sum to 1).

        Leaves share general and group ability, so their errors do not average out: the variance is
        summed over beliefs, each with its total loading.
        """
        mean = variance = answers = 0.0
        for loading, belief_mean, belief_variance in self.parts(weights, at).values():
            mean += loading * belief_mean
            variance += loading**2 * belief_variance
        for leaf in weights:
            trace = self._person.topics.get(leaf)
            answers += trace.answers if trace else 0.0
        return Ability(mean, math.sqrt(variance), answers)

    def parts(
        self, weights: Mapping[str, float], at: datetime
    ) -> dict[str, tuple[float, float, float]]:
        """Loading, mean and variance of every belief behind a mix of leaves; "" is the general."""
        general = self._person.minds[0].general
        loadings = {"": sum(weights.values())}
        for leaf, weight in weights.items():
            for topic in (leaf, *self.model.cores[0].groups.get(leaf, ())):
                loadings[topic] = loadings.get(topic, 0.0) + weight
        parts = {"": (loadings.pop(""), general.mean, general.variance)}
        day = day_of(at)
        return parts | {t: (load, *self._deviation(t, day)) for t, load in loadings.items()}

    def _deviation(self, topic: str, day: float) -> tuple[float, float]:
        """Mean and variance of one topic's or group's deviation now."""
        core, person = self.model.cores[0], self._person
        belief = person.minds[0].topics.get(topic)
        if belief is None:
            leaf = topic in self.tree.groups or topic not in self.tree.topics
            return 0.0, (core.topic_family if leaf else core.group_family).variance
        trace = person.topics.get(topic)
        return belief.read(trace.away(day) if trace else 0.0, core.settings)

    @property
    def settings(self) -> CoreSettings:
        """The constants of the one core."""
        return self.model.cores[0].settings

    @property
    def _person(self) -> Person:
        known = self.model.people.get(ME)
        return known or Person((self.model.cores[0].new_mind(),))

    def _count(self, evidence: Evidence) -> None:
        for topic, _ in evidence.question.topics:
            tally = self.tallies.get(topic, Tally(0, 0, evidence.at))
            self.tallies[topic] = Tally(
                tally.asked + 1, tally.correct + evidence.correct, max(tally.last, evidence.at)
            )
