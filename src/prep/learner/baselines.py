"""The usual models to be judged against, each learning online from the rows already walked.

They are written to be strong: smoothed rates, Elo with the uncertainty function of Pelánek (2016)
for learner, learner-in-topic and item with the steps that were best over the simulated worlds, and
PFA (Pavlik, Cen and Koedinger 2009) on the logarithm
of the counts with AdaGrad steps, which beat raw counts on every simulated world.
"""

import math
from collections.abc import Hashable
from typing import Protocol

from prep.learner.logistic import sigmoid
from prep.learner.question import Question


class Baseline(Protocol):
    """A model that foretells an answer and then learns it."""

    def predict(self, user: str, question: Question) -> float:
        """The chance of a right answer."""
        ...

    def update(self, user: str, question: Question, outcome: float) -> None:
        """Learn an outcome in [0, 1]."""
        ...


class GlobalRate:
    """The share of right answers so far, one answer's worth of a half added."""

    def __init__(self) -> None:
        self.right = 0.5
        self.answers = 1.0

    def predict(self, user: str, question: Question) -> float:  # noqa: ARG002
        """The same chance for everyone and everything."""
        return self.right / self.answers

    def update(self, user: str, question: Question, outcome: float) -> None:  # noqa: ARG002
        """Count the outcome."""
        self.right += outcome
        self.answers += 1


class KeyRate:
    """A rate per key, pulled towards the global rate by five answers' worth."""

    _PULL = 5.0

    def __init__(self) -> None:
        self.overall = GlobalRate()
        self.counts: dict[str, tuple[float, float]] = {}

    def keys(self, question: Question) -> tuple[str, ...]:
        """What the rate is kept by; several keys are averaged."""
        raise NotImplementedError

    def predict(self, user: str, question: Question) -> float:
        """The mean of the smoothed rates of the question's keys."""
        overall = self.overall.predict(user, question)
        keys = self.keys(question)
        return sum(self._rate(key, overall) for key in keys) / len(keys) if keys else overall

    def _rate(self, key: str, overall: float) -> float:
        right, answers = self.counts.get(key, (0.0, 0.0))
        return (right + self._PULL * overall) / (answers + self._PULL)

    def update(self, user: str, question: Question, outcome: float) -> None:
        """Count the outcome for every key."""
        self.overall.update(user, question, outcome)
        for key in self.keys(question):
            right, answers = self.counts.get(key, (0.0, 0.0))
            self.counts[key] = (right + outcome, answers + 1)


class TopicRate(KeyRate):
    """The rate of each topic over all learners."""

    def keys(self, question: Question) -> tuple[str, ...]:
        """The topics of the question."""
        return tuple(topic for topic, _ in question.topics)


class ItemRate(KeyRate):
    """The rate of each item over all learners."""

    def keys(self, question: Question) -> tuple[str, ...]:
        """The item itself."""
        return (question.item,)


class Elo:
    """Ratings of learners, learners in topics, and items; steps shrink as 0.4 / (1 + 0.1 n)."""

    def __init__(self) -> None:
        self.ratings: dict[Hashable, tuple[float, int]] = {}

    def predict(self, user: str, question: Question) -> float:
        """The logistic of learner plus topics minus item."""
        return sigmoid(sum(q * self._rating(key)[0] for key, q in self._keys(user, question)))

    def update(self, user: str, question: Question, outcome: float) -> None:
        """Move every rating by its step times the surprise."""
        surprise = outcome - self.predict(user, question)
        for key, loading in self._keys(user, question):
            rating, seen = self._rating(key)
            step = 0.4 / (1 + 0.1 * seen)
            self.ratings[key] = (rating + step * loading * surprise, seen + 1)

    def _rating(self, key: Hashable) -> tuple[float, int]:
        return self.ratings.get(key, (0.0, 0))

    def _keys(self, user: str, question: Question) -> list[tuple[Hashable, float]]:
        topics = [((user, topic), share) for topic, share in question.topics]
        return [(user, 1.0), (("item", question.item), -1.0), *topics]


class PerformanceFactors:
    """PFA: ease of each topic and the worth of earlier right and wrong answers in it."""

    _STEP = 0.5

    def __init__(self) -> None:
        self.weights: dict[tuple[str, str], tuple[float, float]] = {}
        self.counts: dict[tuple[str, str], tuple[float, float]] = {}

    def predict(self, user: str, question: Question) -> float:
        """The logistic of the summed factors of the question's topics."""
        clues = self._clues(user, question)
        return sigmoid(sum(self.weights.get(key, (0.0, 1.0))[0] * x for key, x in clues))

    def update(self, user: str, question: Question, outcome: float) -> None:
        """One AdaGrad step on the log loss, then count the outcome."""
        surprise = outcome - self.predict(user, question)
        for key, x in self._clues(user, question):
            weight, squares = self.weights.get(key, (0.0, 1.0))
            slope = surprise * x
            squares += slope * slope
            self.weights[key] = (weight + self._STEP * slope / math.sqrt(squares), squares)
        for topic, _ in question.topics:
            right, wrong = self.counts.get((user, topic), (0.0, 0.0))
            self.counts[user, topic] = (right + outcome, wrong + 1 - outcome)

    def _clues(self, user: str, question: Question) -> list[tuple[tuple[str, str], float]]:
        clues = [(("", "base"), 1.0)]
        for topic, _ in question.topics:
            right, wrong = self.counts.get((user, topic), (0.0, 0.0))
            clues.append(((topic, "ease"), 1.0))
            clues.append(((topic, "right"), math.log1p(right)))
            clues.append(((topic, "wrong"), math.log1p(wrong)))
        return clues


def baselines() -> dict[str, Baseline]:
    """Fresh baselines by the name the report prints."""
    return {
        "global rate": GlobalRate(),
        "topic rate": TopicRate(),
        "item rate": ItemRate(),
        "Elo": Elo(),
        "PFA": PerformanceFactors(),
    }
