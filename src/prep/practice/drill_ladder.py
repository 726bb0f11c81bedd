"""The ladder: ability and difficulty on one scale, moved by every answer, and nothing remembered.

Short items (target up to a minute) are scored by the high-speed, high-stakes rule of Maris and
van der Maas (2012, Psychometrika 77(4)): quick and right gains most, quick and wrong loses most.
Longer ones go by right or wrong alone (Elo), since thinking time is no fault there.

The decision guarded here: a ladder is the fold of the last ladder answers, so nothing has to be
kept beside the log, and undoing an answer undoes its effect.
"""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from prep.core.drill_answer import DrillAnswer

AIM = 0.75
"""The share of right answers a ladder aims at."""

AIM_ABOVE = math.log(AIM / (1 - AIM))
"""How far ability should lie above difficulty for that."""

SHORT_SECONDS = 60.0
DEADLINE = 2.0
"""Times the target: a right answer after that is worth as little as a wrong one."""

RAPID = 0.15
"""A wrong answer in less than this share of the target is a guess and no evidence."""

_FIRST_STEP, _LAST_STEP, _HALVED_AFTER = 0.8, 0.1, 5.0
_ITEM_SHARE = 0.1
_LENT = 5
"""Answers in other topics that a new topic's first rating may rest on."""

_STEP_OF_DIFFICULTY = _STEP_OF_LEVEL = 0.8
_MIDDLE_DIFFICULTY, _MIDDLE_LEVEL = 3, 2
_POINTS_PER_LOGIT = 400 / math.log(10)
_POINTS_IN_THE_MIDDLE = 1500

Item = tuple[str, int]
"""A drill and a level."""


@dataclass(frozen=True, slots=True)
class Rating:
    """Ability in logits, and the answers that it rests on."""

    theta: float = 0.0
    answers: int = 0

    @property
    def points(self) -> int:
        """The rating as a person reads it: 1500 in the middle, 400 more for odds of ten to one."""
        return round(_POINTS_IN_THE_MIDDLE + _POINTS_PER_LOGIT * self.theta)


@dataclass(frozen=True)
class Ladder:
    """Ratings per topic, and by how much items proved harder than their author thought."""

    ratings: Mapping[str, Rating] = field(default_factory=dict)
    shifts: Mapping[Item, float] = field(default_factory=dict)

    def rating(self, topic: str) -> Rating:
        """The rating in a topic; a new one begins where the others are, with some certainty."""
        known = self.ratings.get(topic)
        if known is not None or not self.ratings:
            return known or Rating()
        others = self.ratings.values()
        theta = sum(one.theta for one in others) / len(self.ratings)
        return Rating(theta, min(_LENT, sum(one.answers for one in others)))

    def beta(self, item: Item, difficulty: int) -> float:
        """How hard an item is, in logits."""
        return first_beta(difficulty, item[1]) + self.shifts.get(item, 0.0)


def first_beta(difficulty: int, level: int) -> float:
    """What the author's difficulty (1 to 5) and the level say before any answer."""
    return _STEP_OF_DIFFICULTY * (difficulty - _MIDDLE_DIFFICULTY) + _STEP_OF_LEVEL * (
        level - _MIDDLE_LEVEL
    )


def chance(eta: float) -> float:
    """P(right) where ability lies ``eta`` above difficulty, under both rules."""
    return 1 / (1 + math.exp(-eta)) if eta >= 0 else 1 - 1 / (1 + math.exp(eta))


def speed_score(correct: bool, seconds: float, target_seconds: float) -> float:
    """S = (2x - 1)(1 - t/d) in [-1, 1], with the deadline d at twice the target."""
    left = 1 - min(1.0, max(0.0, seconds) / (DEADLINE * target_seconds))
    return left if correct else -left


def expected_speed_score(eta: float) -> float:
    """E[S] = coth(eta) - 1/eta, which is 0 at 0 (Maris and van der Maas 2012, equation 8)."""
    if abs(eta) < 1e-3:
        return eta / 3
    return math.copysign(1.0, eta) / math.tanh(abs(eta)) - 1 / eta


def surprise(eta: float, correct: bool, seconds: float, target_seconds: float) -> float:
    """Seen minus expected score, in the rule that the item's length asks for."""
    if target_seconds <= SHORT_SECONDS:
        return speed_score(correct, seconds, target_seconds) - expected_speed_score(eta)
    return float(correct) - chance(eta)


def is_guess(correct: bool, seconds: float, target_seconds: float) -> bool:
    """A wrong answer that came too quickly to have been worked out."""
    return not correct and seconds < RAPID * target_seconds


def step_size(answers: int) -> float:
    """How far one answer moves a rating: less with every answer, but never nothing."""
    return max(_LAST_STEP, _FIRST_STEP / (1 + answers / _HALVED_AFTER))


def climb(ladder: Ladder, answer: DrillAnswer) -> Ladder:
    """The ladder after one more answer; one without a target time, or a guess, changes nothing."""
    target = answer.target_seconds
    if not target or is_guess(answer.correct, answer.seconds, target):
        return ladder
    item, rating = (answer.drill_id, answer.level), ladder.rating(answer.topic)
    eta = rating.theta - ladder.beta(item, answer.difficulty)
    step = step_size(rating.answers) * surprise(eta, answer.correct, answer.seconds, target)
    moved = Rating(rating.theta + step, rating.answers + 1)
    shift = ladder.shifts.get(item, 0.0) - _ITEM_SHARE * step
    return Ladder({**ladder.ratings, answer.topic: moved}, {**ladder.shifts, item: shift})


def ladder_after(answers: Iterable[DrillAnswer]) -> Ladder:
    """The ladder after these answers, the oldest first."""
    ladder = Ladder()
    for answer in answers:
        ladder = climb(ladder, answer)
    return ladder
