"""Which drills a review asks: what the schedule says is due, then mistakes that keep recurring.

The decision guarded here: when a drill comes back is the scheduler's business alone. What recurs is
asked on top, since a mistake made twice and not yet mended need not wait for tomorrow.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from prep.core.drill_answer import DrillAnswer, Mistake
from prep.practice.ports import Answers

RECURRING = 2
"""Times a misconception must have been met to be called recurring."""

_MISTAKES_READ = 200


@dataclass(frozen=True, slots=True)
class DueDrill:
    """A drill to be asked again, with a new seed, and why in a few words; ``level`` None: any."""

    drill: str
    reason: str
    level: int | None = None


class ScheduledDrill(Protocol):
    """A drill whose review is due."""

    @property
    def slug(self) -> str: ...  # noqa: D102


Schedule = Callable[[], Sequence[ScheduledDrill]]
"""The drills that are due today, the most urgent first."""


@dataclass(frozen=True)
class DrillReviews:
    """The queue of a review; ``schedule`` is the scheduler's part of it."""

    answers: Answers
    schedule: Schedule = tuple

    def due(self) -> list[DueDrill]:
        """What is due, each drill once, the most urgent first."""
        latest = self.answers.latest()
        due = [DueDrill(one.slug, "due", _level(latest.get(one.slug))) for one in self.schedule()]
        recurring = mistaken(latest, self.answers.mistakes(_MISTAKES_READ))
        named = {one.drill: one for one in recurring}
        first = [named.get(one.drill, one) for one in due]
        taken = {one.drill for one in due}
        return [*first, *(one for one in recurring if one.drill not in taken)]


def mistaken(latest: Mapping[str, DrillAnswer], mistakes: Sequence[Mistake]) -> list[DueDrill]:
    """Drills that went wrong last time and whose mistake recurs, the most often repeated first."""
    times: dict[str, int] = {}
    for mistake in mistakes:
        times[mistake.drill_id] = max(times.get(mistake.drill_id, 0), mistake.times)
    wrong = [
        one
        for one in latest.values()
        if not one.correct and one.kind == "drill" and times.get(one.drill_id, 0) >= RECURRING
    ]
    wrong.sort(key=lambda one: (-times[one.drill_id], one.at, one.drill_id))
    return [
        DueDrill(one.drill_id, f"the same mistake {times[one.drill_id]} times", one.level)
        for one in wrong
    ]


def _level(last: DrillAnswer | None) -> int | None:
    return None if last is None else last.level
