"""From an interview date to a plan by day, made anew from what is true today.

The decision guarded here: a plan keeps no debts. It is computed from the mastery, the cards and the
days that are left, so a missed week is absorbed by choosing again, not by doubling the next one.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from prep.core.errors import PrepError
from prep.learner.mastery import Mastery
from prep.learner.readiness import DEFAULT_BAR, DEFAULT_MINUTES, gain_rate

REVIEW_SHARE = 0.4
MOCK_PHASE_DAYS = 21
REST_BEFORE = 1
LONGEST_PLAN_DAYS = 365
LEAST_BLOCK = 10


@dataclass(frozen=True, slots=True)
class Block:
    """Minutes of new work on one topic."""

    topic: str
    minutes: int


@dataclass(frozen=True, slots=True)
class PlanDay:
    """One day: minutes of reviews, blocks of new work, and a mock round or None (by its index)."""

    day: date
    minutes: int
    review_minutes: int
    blocks: tuple[Block, ...]
    mock_round: int | None = None


@dataclass(frozen=True, slots=True)
class Availability:
    """Minutes for each weekday, Monday first, and days off."""

    minutes: tuple[int, int, int, int, int, int, int]
    days_off: frozenset[date] = frozenset()

    def on(self, day: date) -> int:
        """Minutes on one day."""
        return 0 if day in self.days_off else self.minutes[day.weekday()]


@dataclass(frozen=True, slots=True)
class Goal:
    """What is prepared for: a track's weights over leaves, the lengths of its rounds, and when."""

    weights: Mapping[str, float]
    interview: date
    availability: Availability
    rounds: tuple[int, ...] = ()
    bar: float = DEFAULT_BAR


def plan(
    mastery: Mastery,
    goal: Goal,
    at: datetime,
    today: date,
    reviews: Mapping[date, float],
    item_minutes: Mapping[str, float],
    spent: int = 0,
) -> list[PlanDay]:
    """A plan from today to the day before the interview.

    ``reviews`` are minutes of reviews falling due by day (`schedule.spread` caps them),
    ``item_minutes`` the minutes of an item by topic, ``spent`` those practised today already.
    Raises PrepError when the interview is not after today, or when no day has any time.
    """
    days = _days(today, goal.interview, goal.availability)
    mocks = _mock_days(days, goal)
    allotter = _Allotter(mastery, goal, at, item_minutes)
    owed = 0.0
    made = []
    for day in days:
        minutes = max(0, goal.availability.on(day) - (spent if day == today else 0))
        owed += reviews.get(day, 0.0)
        mock = mocks.get(day)
        free = max(0, minutes - (goal.rounds[mock] if mock is not None else 0))
        review_minutes = int(min(owed, REVIEW_SHARE * free))
        owed -= review_minutes
        blocks = allotter.blocks(free - review_minutes)
        made.append(PlanDay(day, minutes, review_minutes, blocks, mock))
    return made


def _days(today: date, interview: date, availability: Availability) -> list[date]:
    left = (interview - today).days
    if left <= 0:
        raise PrepError("The interview date is not after today.", "Give a later date.")
    if left > LONGEST_PLAN_DAYS:
        raise PrepError("The interview is more than a year away.", "Give a nearer date.")
    days = [today + timedelta(days=ahead) for ahead in range(left)]
    if not any(availability.on(day) for day in days):
        raise PrepError("No day before the interview has any time.", "Set minutes for a weekday.")
    return days


def _mock_days(days: Sequence[date], goal: Goal) -> dict[date, int]:
    """One mock round a week in the last three weeks, on the week's longest day, rounds in turn.

    The last day before the interview stays free of mocks.
    """
    chosen: dict[date, int] = {}
    if not goal.rounds:
        return chosen
    for week in range(MOCK_PHASE_DAYS // 7, 0, -1):
        begin = goal.interview - timedelta(days=7 * week)
        end = min(begin + timedelta(days=7), goal.interview - timedelta(days=REST_BEFORE))
        in_week = [day for day in days if begin <= day < end]
        best = max(in_week, key=lambda day: (goal.availability.on(day), day), default=None)
        index = len(chosen) % len(goal.rounds)
        if best is not None and goal.availability.on(best) >= goal.rounds[index]:
            chosen[best] = index
    return chosen


class _Allotter:
    """Hands out minutes item by item to the topic that gains most, remembering what it gave."""

    def __init__(
        self, mastery: Mastery, goal: Goal, at: datetime, item_minutes: Mapping[str, float]
    ) -> None:
        self.item_minutes = item_minutes
        self.given = dict.fromkeys(sorted(topic for topic, w in goal.weights.items() if w > 0), 0)
        self.rates = {
            topic: gain_rate(
                mastery, topic, goal.weights[topic], at, self._minutes(topic), goal.bar
            )
            for topic in self.given
        }

    def blocks(self, minutes: float) -> tuple[Block, ...]:
        """Blocks that fit into the minutes; a topic comes once a day, with all its items.

        A topic that is begun is kept up for ``LEAST_BLOCK`` minutes while there is time: ten topics
        of three minutes are no plan for a person.
        """
        spent: dict[str, float] = {}
        left = minutes
        while True:
            fitting = [topic for topic in self.given if self._minutes(topic) <= left]
            if not fitting:
                break
            best = max(fitting, key=lambda topic: (self._gain_per_minute(topic), topic))
            items = self._items(best, left)
            spent[best] = spent.get(best, 0.0) + items * self._minutes(best)
            left -= items * self._minutes(best)
            self.given[best] += items
        return tuple(Block(topic, round(given)) for topic, given in spent.items())

    def _items(self, topic: str, left: float) -> int:
        """How many items at once: enough for a block, as far as they fit."""
        each = self._minutes(topic)
        return max(1, min(math.ceil(LEAST_BLOCK / each), int(left / each)))

    def _minutes(self, topic: str) -> float:
        return self.item_minutes.get(topic, DEFAULT_MINUTES)

    def _gain_per_minute(self, topic: str) -> float:
        return self.rates[topic](self.given[topic]) / self._minutes(topic)
