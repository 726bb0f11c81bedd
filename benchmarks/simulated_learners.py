"""One person at a time, simulated: for coverage of the intervals and regret of the recommender.

A `World` draws abilities, items and a learning rate; an answer is drawn from them and changes them.
With the defaults the world obeys the model's own assumptions; the arguments break them.
"""

import math
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import numpy as np

from prep.core.topic import Topic
from prep.learner.beliefs import growth
from prep.learner.evidence import Evidence
from prep.learner.logistic import sigmoid
from prep.learner.mastery import Mastery
from prep.learner.question import Question
from prep.learner.settings import LEVEL_STEP, MIDDLE_LEVEL, SOLO
from prep.learner.tree import TopicTree

TOPICS = 30
AREAS = 3
START = datetime(2026, 1, 1, 9, tzinfo=UTC)
CORE = SOLO.cores[0]
TREE = TopicTree(
    [Topic(f"area{a}", f"Area {a}") for a in range(AREAS)]
    + [Topic(f"t{k}", f"Topic {k}", f"area{k % AREAS}") for k in range(TOPICS)]
)


@dataclass(frozen=True)
class Broken:
    """How far a world departs from the model: all zero (and its own slip) is not at all."""

    slip: float = CORE.slip
    guess: float = 0.0
    rate_spread: float = 0.0
    wrong_levels: float = 0.0
    drifts: bool = True


class World:
    """The truth about one learner and a bank of items, and what answering does to it."""

    def __init__(
        self, rng: np.random.Generator, broken: Broken, items: int = 400, drills: bool = False
    ) -> None:
        """With ``drills``, the items of every second topic are templates."""
        self.rng, self.broken = rng, broken
        self.general = rng.normal(0, CORE.general.deviation)
        self.areas = rng.normal(0, CORE.group.deviation, AREAS)
        self.base = rng.normal(0, CORE.topic.deviation, TOPICS)
        self.learned = np.zeros(TOPICS)
        self.answers = np.zeros(TOPICS)
        self.last = np.full(TOPICS, np.nan)
        self.rate = rng.lognormal(0, broken.rate_spread) if broken.rate_spread else 1.0
        self.topic_of = rng.integers(0, TOPICS, items)
        levels = rng.integers(1, 6, items)
        self.hardness = LEVEL_STEP * (levels - MIDDLE_LEVEL)
        self.hardness = self.hardness + rng.normal(0, CORE.item.deviation, items)
        off = (rng.random(items) < broken.wrong_levels) * rng.choice([-1, 1], items)
        stated = np.clip(levels + off, 1, 5)
        self.template = (self.topic_of % 2 == 0) & drills
        self.questions = [
            Question(
                f"i{i}",
                ((f"t{self.topic_of[i]}", 1.0),),
                float(stated[i]),
                template=bool(self.template[i]),
            )
            for i in range(items)
        ]

    def kept(self, day: float) -> np.ndarray:
        """The share of what was learned that is still there, by topic."""
        away = np.nan_to_num(day - self.last)
        return (1 + away / CORE.forget_days) ** -CORE.forget_power

    def abilities(self, day: float) -> np.ndarray:
        """True ability by topic, in logits."""
        areas = self.areas[np.arange(TOPICS) % AREAS]
        return self.general + areas + self.base + self.learned * self.kept(day)

    def chance(self, item: int, day: float) -> float:
        """The true chance of a right answer."""
        able = self.abilities(day)[self.topic_of[item]]
        span = 1 - self.broken.slip - self.broken.guess
        return self.broken.guess + span * sigmoid(float(able - self.hardness[item]))

    def answer(self, item: int, day: float) -> Evidence:
        """Draw an answer, and let it teach."""
        right = bool(self.rng.random() < self.chance(item, day))
        k = self.topic_of[item]
        self.learned[k] *= self.kept(day)[k]
        self.last[k] = day
        self.learned[k] += self.growth(item, float(right))
        self.answers[k] += 1
        if self.broken.drifts:
            self.base[k] += self.rng.normal(0, math.sqrt(CORE.topic.drift))
            self.general += self.rng.normal(0, math.sqrt(CORE.general.drift))
        at = START + timedelta(days=day)
        return Evidence(at, self.questions[item], float(right), 1.0, right)

    def growth(self, item: int, outcome: float) -> float:
        """What an outcome on an item truly teaches, in logits."""
        done = float(self.answers[self.topic_of[item]])
        return float(self.rate) * growth(done, outcome, CORE, bool(self.template[item]))

    def readiness(self, weights: np.ndarray, day: float) -> float:
        """True weighted chance at the bar."""
        return float(weights @ (1 / (1 + np.exp(-self.abilities(day)))))


@dataclass(frozen=True)
class Errors:
    """Standardised errors by topic, whether intervals held the truth, and the forecasts."""

    standardised: np.ndarray
    ability_held: np.ndarray
    readiness_held: bool
    foretold: list[tuple[float, float]]


def practise(world: World, answers: int, days: float) -> tuple[Mastery, list[tuple[float, float]]]:
    """Random practice; the mastery learned from it, and (foretold, outcome) of every answer."""
    mastery, foretold = Mastery(TREE), []
    for day in np.sort(world.rng.uniform(0, days, answers)):
        evidence = world.answer(int(world.rng.integers(len(world.questions))), float(day))
        chance = mastery.learn(evidence)
        assert chance is not None
        foretold.append((chance, evidence.outcome))
    return mastery, foretold
