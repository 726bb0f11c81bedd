"""Practice by local days: map, streak, minutes, and how many reviews are coming."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from prep.learner.schedule import study_day
from prep.learner.trends import MAP_WEEKS, Streak, practice_map, streak
from prep.practice.learning import Learning
from prep.practice.learning_state import LearnerState

FORECAST_DAYS = 14
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

MapRow = tuple[date, tuple[int | None, ...]]
"""A week: its Monday, and what was done on each of its days; None for days to come."""


@dataclass(frozen=True, slots=True)
class DayWork:
    """Attempts and answers of one local day, and their active seconds."""

    answers: int = 0
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Days:
    """The map of twelve weeks (oldest first), the streak, and reviews by day from
    today on, a backlog spread over them."""

    weeks: tuple[MapRow, ...]
    streak: Streak
    today: DayWork
    this_week: DayWork
    reviews: tuple[tuple[date, int], ...]


def days_page(learning: Learning) -> Days:
    """Everything about days in one look."""
    with learning.moment() as moment:
        worked = practised_days(moment.state)
        today = moment.today
        counts = {day: work.answers for day, work in worked.items()}
        monday = today - timedelta(days=today.weekday())
        return Days(
            weeks=tuple(practice_map(counts, today, MAP_WEEKS)),
            streak=streak_of(worked, today),
            today=worked.get(today, DayWork()),
            this_week=_total(work for day, work in worked.items() if day >= monday),
            reviews=tuple((day, len(ids)) for day, ids in moment.schedule(FORECAST_DAYS)),
        )


def practised_days(state: LearnerState) -> dict[date, DayWork]:
    """What was done on each local study day."""
    days: dict[date, DayWork] = {}
    for number, hour in state.hours.items():
        day = study_day(_EPOCH + timedelta(hours=number), state.zone)
        known = days.get(day, DayWork())
        days[day] = DayWork(known.answers + hour.answers, known.seconds + hour.seconds)
    return days


def streak_of(days: Mapping[date, DayWork], today: date) -> Streak:
    """The streak over practised days, one free day a week."""
    return streak(days, today)


def _total(works: Iterable[DayWork]) -> DayWork:
    answers, seconds = 0, 0.0
    for work in works:
        answers, seconds = answers + work.answers, seconds + work.seconds
    return DayWork(answers, seconds)
