"""What a drill session amounts to: score, pace, the slowest, mistakes, calibration."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from prep.core.drill_answer import DrillAnswer, Foresight
from prep.learner.calibration import wilson
from prep.practice.drill_settings import DrillSettings

SLOWEST = 3
LATE_SECONDS = 0.5
"""An answer under way when the time was up still counts if it came within this."""

_DECADES = ((50, 60), (60, 70), (70, 80), (80, 90), (90, 101))
"""Bins of stated confidence in per cent, the upper end left out."""


@dataclass(frozen=True, slots=True)
class AnsweredItem:
    """One answer of a session: its record, the drill's title, the session's time at the answer."""

    record: DrillAnswer
    title: str
    at: float

    @property
    def pace(self) -> float:
        """Time taken as a share of the target; 1 where there is no target."""
        target = self.record.target_seconds
        return self.record.seconds / target if target else 1.0


@dataclass(frozen=True, slots=True)
class Best:
    """A result one can beat: points, then time."""

    score: int
    seconds: float


@dataclass(frozen=True, slots=True)
class RatingChange:
    """The rating in a topic before and after a ladder, in points."""

    topic: str
    before: int
    after: int


@dataclass(frozen=True)
class Result:
    """The card at the end. ``seconds`` is the session's active time.

    ``complete`` says that the session was not stopped early. ``best`` is the best earlier result
    under the same settings, and only where results are compared at all.
    """

    settings: DrillSettings
    items: tuple[AnsweredItem, ...]
    seconds: float
    complete: bool
    best: Best | None = None
    ratings: tuple[RatingChange, ...] = ()

    @property
    def answered(self) -> int:
        """How many answers count."""
        return len(self.items)

    @property
    def right(self) -> int:
        """How many of them were right."""
        return sum(item.record.correct for item in self.items)

    @property
    def score(self) -> int:
        """One point for a right answer; with the penalty, one less for a wrong one."""
        wrong = self.answered - self.right
        return self.right - wrong * self.settings.penalty

    @property
    def accuracy(self) -> float | None:
        """The share of right answers; None without any."""
        return self.right / self.answered if self.items else None

    @property
    def pace(self) -> float | None:
        """Mean seconds per answer; None without any."""
        return self._worked / self.answered if self.items else None

    @property
    def slowest(self) -> tuple[AnsweredItem, ...]:
        """The three that took longest for what they are."""
        return tuple(sorted(self.items, key=lambda item: -item.pace)[:SLOWEST])

    @property
    def mistakes(self) -> tuple[tuple[str, int], ...]:
        """The misconceptions met, the most frequent first."""
        tags = (item.record.misconception for item in self.items)
        return tuple(Counter(tag for tag in tags if tag).most_common())

    @property
    def brier(self) -> float | None:
        """Mean squared distance of stated confidence from what happened; None if none was given."""
        stated = [
            (record.confidence - record.correct) ** 2
            for record in (item.record for item in self.items)
            if record.confidence is not None
        ]
        return sum(stated) / len(stated) if stated else None

    @property
    def is_best(self) -> bool:
        """Whether this beats every earlier result under the same settings."""
        if not self.compared or not self.right:
            return False
        return self.best is None or self._rank(self.as_best) > self._rank(self.best)

    @property
    def compared(self) -> bool:
        """Only whole sprints can be compared."""
        return self.complete and self.settings.mode.hurries

    @property
    def as_best(self) -> Best:
        """This result, to be beaten later."""
        return Best(self.score, self.seconds)

    @property
    def _worked(self) -> float:
        return sum(item.record.seconds for item in self.items)

    def _rank(self, best: Best) -> tuple[float, float]:
        """Against the clock only points count; for a number of questions, time as well."""
        timed = self.settings.minutes is not None
        return best.score, 0.0 if timed else -best.seconds


def in_time(items: Iterable[AnsweredItem], settings: DrillSettings) -> tuple[AnsweredItem, ...]:
    """The items that count: against the clock, those before it ran out."""
    limit = settings.limit_seconds
    if limit is None or not settings.mode.hurries:
        return tuple(items)
    return tuple(item for item in items if item.at <= limit + LATE_SECONDS)


@dataclass(frozen=True, slots=True)
class ConfidenceBin:
    """Answers given with a confidence from ``low`` up to ``high`` per cent.

    ``stated`` and ``seen`` are the mean confidence and the share right; ``from_`` to ``to`` is an
    80 % interval of the latter.
    """

    low: int
    high: int
    answers: int
    stated: float
    seen: float
    from_: float
    to: float


@dataclass(frozen=True, slots=True)
class SelfKnowledge:
    """How stated confidence compares with what happened, over all answers that had one."""

    answers: int
    brier: float
    bins: tuple[ConfidenceBin, ...]


def self_knowledge(foresight: Sequence[Foresight]) -> SelfKnowledge | None:
    """Brier score and calibration by tens; None before the first stated confidence."""
    answers = sum(one.answers for one in foresight)
    if not answers:
        return None
    bins = (_bin(low, high, foresight) for low, high in _DECADES)
    return SelfKnowledge(
        answers,
        sum(map(_squared_error, foresight)) / answers,
        tuple(one for one in bins if one is not None),
    )


def _squared_error(one: Foresight) -> float:
    wrong = one.answers - one.correct
    return one.correct * (1 - one.confidence) ** 2 + wrong * one.confidence**2


def _bin(low: int, high: int, foresight: Sequence[Foresight]) -> ConfidenceBin | None:
    inside = [one for one in foresight if low <= round(100 * one.confidence) < high]
    answers = sum(one.answers for one in inside)
    if not answers:
        return None
    stated = sum(one.confidence * one.answers for one in inside) / answers
    seen = sum(one.correct for one in inside) / answers
    return ConfidenceBin(low, min(high, 100), answers, stated, seen, *wilson(seen, answers))
