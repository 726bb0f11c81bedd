"""What a quick session holds: reviews that are due, weak topics, and one new thing.

The decision guarded here: the learner ranks within each sort, but a sort is never crowded out by
another. Of every sort there is something in the session, as long as anything of it exists and fits.
"""

from collections.abc import Callable, Iterable, Sequence, Set
from dataclasses import dataclass
from datetime import UTC, datetime

from prep.core.mock import PlannedItem
from prep.practice.learning_choice import NextItem, Sorts
from prep.practice.ports import Bank, CatalogueRow

DUE_SHARE = 0.4
"""Reviews take at most this share of the minutes while there is anything else."""

NEW_SHARE = 0.5
"""A new thing takes at most this share, if there is one as short."""

FOLLOW_UP_MINUTES = 1.0
"""A spoken question takes its own time and a follow-up."""

_DRILL_MINUTES = 3.0
_MOST_OF_A_DRILL = 8

Rank = Callable[[float, Set[str]], Sequence[NextItem]]
"""The learner's choice among some slugs that take no longer than so many minutes, best first."""

Portion = Callable[[NextItem, float], list[PlannedItem]]
"""What of an item is asked within so many minutes; nothing if it does not fit."""


@dataclass(frozen=True)
class Pools:
    """Slugs by sort; an item may be of several."""

    due: frozenset[str]
    weak: frozenset[str]
    new: frozenset[str]
    all: frozenset[str]

    @classmethod
    def of(cls, rows: Iterable[CatalogueRow], sorts: Sorts) -> "Pools":
        """The rows that may be asked, sorted."""
        rows = tuple(rows)
        slugs = frozenset(row.slug for row in rows)
        weak = frozenset(row.slug for row in rows if not sorts.weak.isdisjoint(row.topics))
        due = slugs & sorts.due
        return cls(due, weak - due, slugs - sorts.last.keys(), slugs)


class _Tray:
    """What was chosen so far, and the minutes left."""

    def __init__(self, minutes: float, rank: Rank, portion: Portion) -> None:
        self.left = minutes
        self._taken: set[str] = set()
        self._rank = rank
        self._portion = portion

    def take(self, pool: Set[str], minutes: float, most: int = 100) -> list[PlannedItem]:
        """What fits into so many minutes; one that takes longer rather than none."""
        return self._fill(pool, minutes, most) or self._fill(pool, self.left, 1)

    def _fill(self, pool: Set[str], minutes: float, most: int) -> list[PlannedItem]:
        found: list[PlannedItem] = []
        budget = min(minutes, self.left)
        wanted = pool - self._taken
        if budget < 1 or not wanted:
            return found
        for one in self._rank(budget, wanted):
            items = self._portion(one, budget) if most and budget >= 1 else []
            if items:
                spent = sum(item.minutes for item in items)
                budget, self.left, most = budget - spent, self.left - spent, most - 1
                self._taken.add(one.slug)
                found += items
        return found


def mixed(minutes: float, pools: Pools, rank: Rank, portion: Portion) -> list[PlannedItem]:
    """Reviews first, weak topics next, what else helps, and the new thing at the end."""
    tray = _Tray(minutes, rank, portion)
    new = tray.take(pools.new, minutes * NEW_SHARE, most=1)
    due = tray.take(pools.due, minutes * DUE_SHARE)
    weak = tray.take(pools.weak, tray.left)
    seen = tray.take(pools.all - pools.new, tray.left)
    return [*due, *weak, *seen, *tray.take(pools.all, tray.left), *new]


def portion_of(one: NextItem, minutes: float, bank: Bank, seed: int) -> list[PlannedItem]:
    """An item, or a few questions of a drill, within so many minutes."""
    if one.kind != "drill":
        extra = FOLLOW_UP_MINUTES if one.kind == "concept" else 0.0
        whole = one.minutes + extra
        return [PlannedItem(one.kind, one.slug, whole, reason=one.reason)] * (whole <= minutes)
    drill = bank.drill(one.slug)
    level = drill.levels[len(drill.levels) // 2]
    each = drill.target_seconds(level) / 60
    times = min(_MOST_OF_A_DRILL, int(minutes // each), max(1, int(_DRILL_MINUTES // each)))
    return [
        PlannedItem("drill", one.slug, each, seed + n, level, reason=one.reason)
        for n in range(times)
    ]


def longest_unseen(rows: Iterable[CatalogueRow], sorts: Sorts) -> list[NextItem]:
    """What a wish names though the learner would not: never tried first, then the longest ago."""
    ever = datetime.min.replace(tzinfo=UTC)
    line = sorted(rows, key=lambda row: (sorts.last.get(row.slug, ever), row.slug))
    return [
        NextItem(row.kind, row.slug, row.title, row.minutes, "practise", 0.0, "as you wished")
        for row in line
    ]


def first_that_fit(minutes: float, line: Iterable[NextItem], portion: Portion) -> list[PlannedItem]:
    """Item by item from the front of a line, what still fits."""
    items: list[PlannedItem] = []
    left = minutes
    for one in line:
        found = portion(one, left) if left >= 1 else []
        items, left = items + found, left - sum(item.minutes for item in found)
    return items
