"""What the records amount to, taken in one by one in their order of arrival.

The decision guarded here: nothing in this state is more than a fold of the log. Whatever a page
shows at once (mastery, cards, the practice map, calibration, recurring mistakes) is folded here, so
that a page over a million answers reads none of them; and a walk over the whole log gives the same
state, bit for bit, as taking in each record when it arrived.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo

from prep.core.attempt import Attempt
from prep.core.drill_answer import DrillAnswer, Mistake
from prep.core.review import Review
from prep.core.snapshot import DaySnapshot
from prep.learner.calibration import Foretold
from prep.learner.evidence import Evidence, evidence_of
from prep.learner.mastery import Mastery
from prep.learner.schedule import start_of, study_day
from prep.learner.tree import TopicTree
from prep.learner.trends import day_snapshot
from prep.practice.learning_cards import CardBook, Rated, Record, seconds_of

RECENT_TOPICS = 2
"""As many as the choice of the next item looks back."""

PACES_KEPT = 40
_DAY = timedelta(days=1)
_HOUR_SECONDS = 3600
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(slots=True)
class Hour:
    """Practice within one UTC hour: attempts and answers, and their active seconds."""

    answers: int = 0
    seconds: float = 0.0


@dataclass(slots=True)
class Hits:
    """Answers foretold with one chance: how many, and how much of them was right."""

    right: float = 0.0
    count: int = 0

    def add(self, outcome: float) -> None:
        """One more, with an outcome in [0, 1]."""
        self.right += outcome
        self.count += 1


class LearnerState:
    """A fold of the log: call `take` for every record, in order of arrival.

    ``hours`` are keyed by hours since 1970 in UTC, ``forecasts`` (ours) and ``confidences`` (the
    person's) by per cent, ``mistakes`` by drill and tag, ``paces`` by topic: the shares of the time
    given that the latest right answers took. ``closed_days`` holds the figures of days that are
    over; whoever keeps them empties it.
    """

    def __init__(self, tree: TopicTree, zone: tzinfo) -> None:
        self.zone = zone
        self.mastery = Mastery(tree)
        self.book = CardBook(zone)
        self.hours: dict[int, Hour] = {}
        self.forecasts: dict[int, Hits] = {}
        self.confidences: dict[int, Hits] = {}
        self.mistakes: dict[tuple[str, str], tuple[int, datetime]] = {}
        self.paces: dict[str, list[float]] = {}
        self.recent: list[str] = []
        self.day: date | None = None
        self.position = 0
        self.closed_days: list[tuple[date, list[DaySnapshot]]] = []

    def take(self, position: int, record: Record) -> None:
        """Take in the next record of the log."""
        self.position = position
        if isinstance(record, Review):
            self.book.take(record)
            return
        evidence = evidence_of(record)
        if evidence.weight > 0:
            self._close_day(evidence.at)
            self.book.take(record)
            self.mastery.learn(evidence)
            self._remember(record, evidence)

    @property
    def rated(self) -> dict[str, Rated]:
        """By item: its card and the outcome that counted last."""
        return self.book.rated

    def last_try(self, item: str) -> tuple[datetime | None, bool]:
        """When an item was last tried (None: never), and whether that went well."""
        trace = self.mastery.trace(item)
        if trace is None or trace.day is None:
            return None, False
        return _EPOCH + timedelta(days=trace.day), trace.last > 0

    def all_mistakes(self) -> list[Mistake]:
        """Every misconception that was met, with how often."""
        return [Mistake(drill, tag, n, at) for (drill, tag), (n, at) in self.mistakes.items()]

    def _close_day(self, at: datetime) -> None:
        """When a later local day begins, keep the beliefs at the end of the one before.

        Clocks that are set back, and old records that are imported, open no earlier day again.
        """
        day = study_day(at, self.zone)
        if self.day is not None and day > self.day:
            end = start_of(self.day + _DAY, self.zone)
            self.closed_days.append((self.day, day_snapshot(self.mastery, self.day, end)))
        self.day = day if self.day is None else max(day, self.day)

    def _remember(self, record: Attempt | DrillAnswer, evidence: Evidence) -> None:
        hour = self.hours.setdefault(int(evidence.at.timestamp()) // _HOUR_SECONDS, Hour())
        hour.answers += 1
        hour.seconds += seconds_of(record) or 0.0
        topics = evidence.question.topics
        if topics:
            main = max(topics, key=lambda pair: pair[1])[0]
            self.recent = [*self.recent, main][-RECENT_TOPICS:]
            self._remember_pace(main, record, evidence)
        if record.p_before is not None:
            _at(self.forecasts, record.p_before).add(evidence.outcome)
        if isinstance(record, DrillAnswer):
            self._remember_answer(record)

    def _remember_answer(self, answer: DrillAnswer) -> None:
        if answer.confidence is not None:
            _at(self.confidences, answer.confidence).add(float(answer.correct))
        if answer.misconception is not None:
            key = (answer.drill_id, answer.misconception)
            times, last = self.mistakes.get(key, (0, answer.at))
            self.mistakes[key] = (times + 1, max(last, answer.at))

    def _remember_pace(self, topic: str, record: Attempt | DrillAnswer, evidence: Evidence) -> None:
        seconds, limit = seconds_of(record), _limit(record)
        if evidence.correct and seconds is not None and limit:
            paces = self.paces.setdefault(topic, [])
            paces.append(round(seconds / limit, 3))
            del paces[:-PACES_KEPT]


def foretold(hits: Mapping[int, Hits]) -> list[Foretold]:
    """The counts behind a calibration curve."""
    return [Foretold(chance / 100, hit.right, hit.count) for chance, hit in hits.items()]


def _at(hits: dict[int, Hits], chance: float) -> Hits:
    return hits.setdefault(round(100 * chance), Hits())


def _limit(record: Attempt | DrillAnswer) -> float | None:
    return record.target_seconds if isinstance(record, DrillAnswer) else record.limit_seconds
