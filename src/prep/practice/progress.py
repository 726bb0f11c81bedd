"""What a person is weak at, how sure that is, and what an hour on it would bring.

The decision guarded here: "not enough data" is a state and not a number, and topics are ordered by
what practising them is worth for the track, never by their mean.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from statistics import fmean, median

from prep.core.snapshot import DaySnapshot
from prep.core.topic import Track
from prep.learner.mastery import Ability, Mastery
from prep.learner.readiness import (
    DEFAULT_MINUTES,
    Readiness,
    TopicView,
    chance_at_bar,
    compare_tracks,
    readiness,
    topic_view,
)
from prep.learner.trends import Streak, Trend, trend
from prep.practice.learning import Learning
from prep.practice.learning_choice import Moment, Weights
from prep.practice.learning_state import PACES_KEPT
from prep.practice.ports import CatalogueRow
from prep.practice.progress_days import practised_days, streak_of

TREND_DAYS = 28
_LATEST = PACES_KEPT // 2


@dataclass(frozen=True, slots=True)
class Pace:
    """Median share of the time given that right answers took: the latest, and those before."""

    now: float
    before: float | None


@dataclass(frozen=True, slots=True)
class CoursePoint:
    """The chance at the bar in one topic at the end of a day, with its 80 % interval."""

    day: date
    low: float
    mean: float
    high: float


@dataclass(frozen=True, slots=True)
class TopicLine:
    """A topic on the progress page; ``items`` counts what the bank has on it, ``depth`` is 0 for a
    root. ``trend`` compares with four weeks ago, None where nothing was kept then."""

    view: TopicView
    title: str
    depth: int
    is_leaf: bool
    items: int
    trend: Trend | None
    pace: Pace | None


@dataclass(frozen=True, slots=True)
class Overview:
    """The progress page: ``topics`` hold those of the track and those with answers, leaves and
    inner ones, most worth first. ``at`` is when it was true."""

    track: Track | None
    readiness: Readiness
    topics: tuple[TopicLine, ...]
    reviews_due: int
    streak: Streak
    answers: int
    at: datetime


ComparedTrack = tuple[Track, Readiness]
"""A track, and how ready one is for it."""


class Progress:
    """Pages about the state of the learner; each is one short look at it."""

    def __init__(self, learning: Learning) -> None:
        self._learning = learning

    def overview(self, track: Track | None = None) -> Overview:
        """Readiness for a track (None: the chosen one) and its topics."""
        chosen = track or self._learning.track()
        weights = self._learning.weights(chosen)
        rows = self._learning.bank.catalogue()
        with self._learning.moment() as moment:
            return Overview(
                track=chosen,
                readiness=readiness(moment.state.mastery, weights, moment.at),
                topics=tuple(_lines(moment, weights, rows, self._month_ago(moment))),
                reviews_due=len(moment.due()),
                streak=streak_of(practised_days(moment.state), moment.today),
                answers=sum(hour.answers for hour in moment.state.hours.values()),
                at=moment.at,
            )

    def tracks(self) -> list[ComparedTrack]:
        """Every track with its readiness, the readiest first."""
        by_id = {track.id: track for track in self._learning.bank.tracks}
        weights = {track.id: track.weights for track in by_id.values()}
        with self._learning.moment() as moment:
            compared = compare_tracks(moment.state.mastery, weights, moment.at)
        return [(by_id[name], found) for name, found in compared]

    def course(self, topic: str, weeks: int = 26) -> list[CoursePoint]:
        """One topic over the last weeks: one point a week, of its last practised day.

        The days themselves when they all lie in one week.
        """
        since = self._learning.today() - timedelta(weeks=weeks)
        rows = self._learning.stores.snapshots.of(topic, since)
        weekly = {row.day - timedelta(days=row.day.weekday()): row for row in rows}
        return [_point(row) for row in (weekly.values() if len(weekly) > 1 else rows)]

    def _month_ago(self, moment: Moment) -> dict[str, DaySnapshot]:
        day = moment.today - timedelta(days=TREND_DAYS)
        return {row.topic: row for row in self._learning.stores.snapshots.before(day)}


def _point(row: DaySnapshot) -> CoursePoint:
    chance = chance_at_bar(Ability(row.mean, row.deviation, 0.0))
    return CoursePoint(row.day, chance.low, chance.mean, chance.high)


def minutes_by_topic(rows: Iterable[CatalogueRow]) -> dict[str, float]:
    """The mean minutes of the bank's items on each topic."""
    found: dict[str, list[int]] = {}
    for row in rows:
        for topic in row.topics:
            found.setdefault(topic, []).append(row.minutes)
    return {topic: fmean(minutes) for topic, minutes in found.items()}


def _lines(
    moment: Moment, weights: Weights, rows: Sequence[CatalogueRow], then: Mapping[str, DaySnapshot]
) -> list[TopicLine]:
    mastery = moment.state.mastery
    minutes = minutes_by_topic(rows)
    leaves = {
        leaf: topic_view(mastery, leaf, weights, moment.at, minutes.get(leaf, DEFAULT_MINUTES))
        for leaf in mastery.tree.leaves
        if weights.get(leaf) or leaf in mastery.tallies
    }
    views = leaves | _inner(mastery, leaves, weights, moment.at)
    items = _counted(rows, mastery)
    lines = [_line(moment, view, items.get(topic, 0), then) for topic, view in views.items()]
    return sorted(lines, key=worth)


def worth(line: TopicLine) -> tuple[bool, float, float, str]:
    """What topics are sorted by: what can be practised here, by the gain of an hour."""
    view = line.view
    return line.items == 0, -view.gain_per_hour, -view.weight, view.topic


def _inner(
    mastery: Mastery, leaves: Mapping[str, TopicView], weights: Weights, at: datetime
) -> dict[str, TopicView]:
    """The topics above the leaves; an hour on one is an hour on its best leaf."""
    best: dict[str, float] = {}
    for leaf, view in leaves.items():
        for above in mastery.tree.groups[leaf]:
            best[above] = max(view.gain_per_hour, best.get(above, 0.0))
    return {
        topic: replace(topic_view(mastery, topic, weights, at), gain_per_hour=gain)
        for topic, gain in best.items()
    }


def _counted(rows: Iterable[CatalogueRow], mastery: Mastery) -> dict[str, int]:
    """How many items the bank has on each topic, or below it."""
    counts: dict[str, int] = {}
    for row in rows:
        touched = {above for t in row.topics for above in (t, *mastery.tree.groups.get(t, ()))}
        for topic in touched:
            counts[topic] = counts.get(topic, 0) + 1
    return counts


def _line(
    moment: Moment, view: TopicView, items: int, then: Mapping[str, DaySnapshot]
) -> TopicLine:
    mastery = moment.state.mastery
    old = then.get(view.topic)
    change = trend(old, mastery.ability(view.topic, moment.at)) if old else None
    above = mastery.tree.groups.get(view.topic)
    return TopicLine(
        view=view,
        title=mastery.tree.title(view.topic),
        depth=_depth(mastery, view.topic),
        is_leaf=above is not None,
        items=items,
        trend=change,
        pace=pace_of(moment.state.paces.get(view.topic, ())),
    )


def _depth(mastery: Mastery, topic: str) -> int:
    depth, parent = 0, mastery.tree.topics[topic].parent
    while parent is not None:
        depth, parent = depth + 1, mastery.tree.topics[parent].parent
    return depth


def pace_of(shares: Sequence[float]) -> Pace | None:
    """Now and before, from shares in order of time; None when there are none."""
    if not shares:
        return None
    before = shares[:-_LATEST]
    return Pace(median(shares[-_LATEST:]), median(before) if before else None)
