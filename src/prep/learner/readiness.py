"""Topic states and readiness for a track, always with their uncertainty.

The bar is the level a track asks for, on the scale of ability. Intervals cover 80 % and are built
on the logit scale, so they never leave [0, 1]. "Not enough data" is a state and has no number; it
is decided here and nowhere else.
"""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from prep.learner.beliefs import growth
from prep.learner.logistic import logit, moderated, normal_cdf, sigmoid
from prep.learner.mastery import Ability, Mastery

TARGET = 0.7
"""A topic is fine when a bar-level item is solved cleanly and in time this often."""

_INTERVAL_Z = 1.2815515655446004
_LEAST_ANSWERS = 3.0
_WIDEST = 0.45
_SURE = 0.8
DEFAULT_BAR = 0.0
DEFAULT_MINUTES = 20.0
DRILL_MINUTES = 5.0


class TopicState(Enum):
    """What may be said of a topic; the value is the text of the JSON output."""

    UNTESTED = "untested"
    NOT_ENOUGH_DATA = "not enough data"
    WEAK = "weak"
    UNCLEAR = "unclear"
    STRONG = "strong"

    @property
    def known(self) -> bool:
        """Whether there is enough data for a number."""
        return self not in (TopicState.UNTESTED, TopicState.NOT_ENOUGH_DATA)


@dataclass(frozen=True, slots=True)
class Chance:
    """A probability with its 80 % interval."""

    mean: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class TopicView:
    """One line of the progress page.

    ``mean`` is the chance to solve a bar-level item cleanly and in time, None when there is not
    enough data; ``low`` and ``high`` are its 80 % interval. ``weight`` is the topic's share of the
    track, ``gain_per_hour`` the expected rise of the track's readiness from one hour on it.
    """

    topic: str
    parent: str | None
    state: TopicState
    mean: float | None
    low: float
    high: float
    answers: int
    correct: int
    last: datetime | None
    weight: float
    gain_per_hour: float


@dataclass(frozen=True, slots=True)
class Readiness:
    """Weighted chance over a track's topics with its 80 % interval.

    ``covered`` is the share of the weight that lies on topics with enough data: while it is small,
    the number says more about the prior than about the person.
    """

    mean: float
    low: float
    high: float
    covered: float


def chance_at_bar(ability: Ability, bar: float = DEFAULT_BAR) -> Chance:
    """The chance to solve an item at the bar, and its interval (quantiles of the logit)."""
    reach = _INTERVAL_Z * ability.sd
    return Chance(
        sigmoid(moderated(ability.mean - bar, ability.sd**2)),
        sigmoid(ability.mean - bar - reach),
        sigmoid(ability.mean - bar + reach),
    )


def state_of(ability: Ability, bar: float = DEFAULT_BAR, target: float = TARGET) -> TopicState:
    """What may be said of a topic.

    From three answers on, weak or strong when that is at least 80 % sure, however wide the
    interval; otherwise unclear, or not enough data while the interval is wider than 0.45.
    """
    if ability.answers <= 0:
        return TopicState.UNTESTED
    if ability.answers < _LEAST_ANSWERS:
        return TopicState.NOT_ENOUGH_DATA
    below = normal_cdf((logit(target) + bar - ability.mean) / ability.sd)
    if below >= _SURE:
        return TopicState.WEAK
    if below <= 1 - _SURE:
        return TopicState.STRONG
    chance = chance_at_bar(ability, bar)
    wide = chance.high - chance.low > _WIDEST
    return TopicState.NOT_ENOUGH_DATA if wide else TopicState.UNCLEAR


def readiness(
    mastery: Mastery, weights: Mapping[str, float], at: datetime, bar: float = DEFAULT_BAR
) -> Readiness:
    """Readiness for a track: ``weights`` over leaves sum to 1.

    The variance is propagated from the beliefs behind the topics (general, groups, leaves), because
    topics share them: their errors do not average out.
    """
    mean = covered = 0.0
    pulls: dict[str, tuple[float, float]] = {}
    for leaf, weight in weights.items():
        ability = mastery.ability(leaf, at)
        chance, slope = _chance_and_slope(ability, bar)
        mean += weight * chance
        covered += weight * state_of(ability, bar).known
        for part, (loading, _, variance) in mastery.parts({leaf: 1.0}, at).items():
            pull = pulls.get(part, (0.0, variance))[0] + weight * slope * loading
            pulls[part] = (pull, variance)
    sd = math.sqrt(sum(pull**2 * variance for pull, variance in pulls.values()))
    middle, reach = logit(mean), _INTERVAL_Z * sd / max(1e-9, mean * (1 - mean))
    return Readiness(mean, sigmoid(middle - reach), sigmoid(middle + reach), covered)


def compare_tracks(
    mastery: Mastery, tracks: Mapping[str, Mapping[str, float]], at: datetime
) -> list[tuple[str, Readiness]]:
    """Tracks with their readiness, the readiest first, ties by id."""
    found = [(track, readiness(mastery, weights, at)) for track, weights in tracks.items()]
    return sorted(found, key=lambda pair: (-pair[1].mean, pair[0]))


def gain_rate(
    mastery: Mastery,
    topic: str,
    weight: float,
    at: datetime,
    minutes_per_item: float = DEFAULT_MINUTES,
    bar: float = DEFAULT_BAR,
) -> Callable[[int], float]:
    """Expected rise of the track's readiness from one more item, after so many further items.

    Items of at most ``DRILL_MINUTES`` teach what a drill does.
    """
    template = minutes_per_item <= DRILL_MINUTES
    ability = mastery.ability(topic, at)
    chance, slope = _chance_and_slope(ability, bar)
    settings = mastery.settings

    def after(items: int) -> float:
        return weight * slope * growth(ability.answers + items, chance, settings, template)

    return after


def gain_per_hour(
    mastery: Mastery,
    topic: str,
    weight: float,
    at: datetime,
    minutes_per_item: float = DEFAULT_MINUTES,
    bar: float = DEFAULT_BAR,
) -> float:
    """Expected rise of the track's readiness from one more hour on a leaf."""
    rate = gain_rate(mastery, topic, weight, at, minutes_per_item, bar)
    return sum(rate(done) for done in range(max(1, round(60 / minutes_per_item))))


def topic_view(
    mastery: Mastery,
    topic: str,
    weights: Mapping[str, float],
    at: datetime,
    minutes_per_item: float = DEFAULT_MINUTES,
    bar: float = DEFAULT_BAR,
) -> TopicView:
    """A leaf or an inner topic as the progress page shows it."""
    leaves = mastery.tree.leaves_below(topic) or (topic,)
    weight = sum(weights.get(leaf, 0.0) for leaf in leaves)
    ability = mastery.ability(topic, at)
    chance, state = chance_at_bar(ability, bar), state_of(ability, bar)
    tallies = [mastery.tallies[leaf] for leaf in leaves if leaf in mastery.tallies]
    gains = [
        gain_per_hour(mastery, leaf, weights.get(leaf, 0.0), at, minutes_per_item, bar)
        for leaf in leaves
    ]
    known = mastery.tree.topics.get(topic)
    return TopicView(
        topic=topic,
        parent=known.parent if known else None,
        state=state,
        mean=chance.mean if state.known else None,
        low=chance.low,
        high=chance.high,
        answers=sum(tally.asked for tally in tallies),
        correct=sum(tally.correct for tally in tallies),
        last=max((tally.last for tally in tallies), default=None),
        weight=weight,
        gain_per_hour=max(gains),
    )


def _chance_and_slope(ability: Ability, bar: float) -> tuple[float, float]:
    """E[sigmoid(theta - bar)] and its slope in the mean of theta."""
    variance = ability.sd**2
    chance = sigmoid(moderated(ability.mean - bar, variance))
    return chance, chance * (1 - chance) / math.sqrt(1 + math.pi * variance / 8)
