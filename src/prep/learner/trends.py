"""What changed: trend and speed per topic, the practice map, the streak, recurring mistakes.

All from daily figures that storage keeps small, so a page over a million answers reads none of
them. "Improved" is only said when it is likely and not when one mean is above another.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from statistics import median

from prep.core.drill_answer import HourTotal, Mistake
from prep.core.snapshot import DaySnapshot
from prep.learner.logistic import normal_cdf
from prep.learner.mastery import Ability, Mastery
from prep.learner.schedule import RECURRING, study_day
from prep.learner.settings import MODEL_VERSION

SURE = 0.9
MAP_WEEKS = 12
FREE_DAY_EVERY = 7
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Trend:
    """Change of one topic's ability since ``since``, in logits, and what may be said of it.

    ``word`` is "improved", "slipped" or "no clear change".
    """

    since: date
    change: float
    probability: float
    word: str


@dataclass(frozen=True, slots=True)
class Streak:
    """Days practised in a row up to today, the longest ever, and whether a free day is in hand."""

    days: int
    longest: int
    free_day_left: bool


def day_snapshot(mastery: Mastery, day: date, at: datetime) -> list[DaySnapshot]:
    """The beliefs to keep for one local day: every topic with evidence, leaves and inner ones."""
    practised = mastery.practised()
    abilities = (
        (topic, mastery.ability(topic, at)) for topic in mastery.tree.topics if topic in practised
    )
    return [
        DaySnapshot(day, topic, ability.mean, ability.sd, MODEL_VERSION)
        for topic, ability in abilities
    ]


def trend(then: DaySnapshot, now: Ability) -> Trend:
    """Compare a day's snapshot with now.

    ``probability`` of a rise takes both errors as independent, which is conservative: they share
    most of their evidence.
    """
    change = now.mean - then.mean
    rise = normal_cdf(change / max(1e-9, math.hypot(now.sd, then.deviation)))
    word = "improved" if rise > SURE else "slipped" if rise < 1 - SURE else "no clear change"
    return Trend(then.day, change, rise, word)


def pace(seconds: Sequence[float], limits: Sequence[float | None]) -> float | None:
    """The median share of the time limit used; None when no attempt had both."""
    shares = [s / limit for s, limit in zip(seconds, limits, strict=True) if limit]
    return median(shares) if shares else None


def practice_by_day(hours: Iterable[HourTotal], zone: tzinfo) -> dict[date, int]:
    """Answers per local study day."""
    days: dict[date, int] = {}
    for hour in hours:
        day = study_day(hour.hour, zone)
        days[day] = days.get(day, 0) + hour.answers
    return days


def practice_map(
    practised: Mapping[date, int], today: date, weeks: int = MAP_WEEKS
) -> list[tuple[date, tuple[int | None, ...]]]:
    """One row per week, oldest first: its Monday and seven counts; None for days to come."""
    this_monday = today - timedelta(days=today.weekday())
    rows = []
    for back in range(weeks - 1, -1, -1):
        monday = this_monday - timedelta(weeks=back)
        days = (monday + timedelta(days=offset) for offset in range(7))
        rows.append((monday, tuple(practised.get(d, 0) if d <= today else None for d in days)))
    return rows


def streak(practised: Iterable[date], today: date) -> Streak:
    """Days in a row, where a single missed day is free if the one before it is a week away.

    Today does not break a streak while it is not over.
    """
    days = frozenset(day for day in practised if day <= today)
    current, free_day = _run(days, today if today in days else today - _DAY)
    ends = [day for day in days if day + _DAY not in days]
    longest = max((_run(days, end)[0] for end in ends), default=0)
    left = free_day is None or (today - free_day).days >= FREE_DAY_EVERY
    return Streak(current, longest, left)


def _run(days: frozenset[date], end: date) -> tuple[int, date | None]:
    """Practised days in a row back from ``end``, and the latest free day among them."""
    count, day = 0, end
    latest: date | None = None
    earliest: date | None = None
    while True:
        if day in days:
            count += 1
        elif day - _DAY in days and _may_be_free(day, earliest):
            earliest, latest = day, latest or day
        else:
            return count, latest
        day -= _DAY


def _may_be_free(day: date, later: date | None) -> bool:
    return later is None or (later - day).days >= FREE_DAY_EVERY


def recurring(mistakes: Iterable[Mistake], now: datetime, within_days: int = 60) -> list[Mistake]:
    """Misconceptions met twice or more and still lately, the most frequent first."""
    latest = now - timedelta(days=within_days)
    fresh = [m for m in mistakes if m.times >= RECURRING and m.last_at >= latest]
    return sorted(fresh, key=lambda m: (-m.times, m.drill_id, m.misconception))
