"""What the person cannot see from single answers: calibration, and mistakes that recur."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from prep.learner.calibration import LEAST_ANSWERS, Calibration, calibration
from prep.learner.trends import recurring
from prep.practice.learning import Learning
from prep.practice.learning_state import Hits, foretold

MISTAKES_SHOWN = 20


@dataclass(frozen=True, slots=True)
class Curve:
    """A calibration, or how many more answers it takes (``curve`` None below 50)."""

    curve: Calibration | None
    count: int

    @property
    def missing(self) -> int:
        """Answers until there is a curve."""
        return max(0, LEAST_ANSWERS - self.count)


@dataclass(frozen=True, slots=True)
class RecurringMistake:
    """A misconception met twice or more, and still lately; ``name`` is its tag in words."""

    drill: str
    title: str
    name: str
    times: int
    last_at: datetime


@dataclass(frozen=True, slots=True)
class Insight:
    """``confidence``: the person's own forecasts; ``forecast``: ours, from before each answer."""

    confidence: Curve
    forecast: Curve
    mistakes: tuple[RecurringMistake, ...]


def insight_page(learning: Learning) -> Insight:
    """Everything in one look."""
    titles = {row.slug: row.title for row in learning.bank.catalogue()}
    with learning.moment() as moment:
        found = recurring(moment.state.all_mistakes(), moment.at)
        return Insight(
            confidence=_curve(moment.state.confidences),
            forecast=_curve(moment.state.forecasts),
            mistakes=tuple(
                RecurringMistake(
                    one.drill_id,
                    titles.get(one.drill_id, one.drill_id),
                    in_words(one.misconception),
                    one.times,
                    one.last_at,
                )
                for one in found[:MISTAKES_SHOWN]
            ),
        )


def in_words(tag: str) -> str:
    """A misconception's tag as a person reads it."""
    return tag.replace("-", " ").replace("_", " ")


def _curve(hits: Mapping[int, Hits]) -> Curve:
    return Curve(calibration(foretold(hits)), sum(one.count for one in hits.values()))
