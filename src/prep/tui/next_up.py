"""What home offers next: first what was begun and not solved, then new problems, easiest first.

Guards one decision: this is a stand-in with a rule one can say in a sentence. Choosing by what
an exercise is worth for a track is the learner's work, and takes this function's place.
"""

from collections.abc import Sequence
from datetime import UTC, datetime

from prep.practice.library import LibraryRow, ProblemState

_EARLIEST = datetime.min.replace(tzinfo=UTC)
_BEGUN = 2
LIBRARY_KINDS = frozenset({"coding", "ml-coding"})
"""The kinds that the library shows: what the judge can judge."""


def next_up(rows: Sequence[LibraryRow], count: int, skip: frozenset[str]) -> list[LibraryRow]:
    """At most ``count`` problems; those in ``skip`` (already open) are left out."""
    free = [row for row in rows if row.slug not in skip and row.kind in LIBRARY_KINDS]
    begun = [row for row in free if row.state is ProblemState.ATTEMPTED]
    begun.sort(key=lambda row: row.last_at or _EARLIEST, reverse=True)
    new = [row for row in free if row.state is ProblemState.NEW]
    new.sort(key=lambda row: (row.difficulty, row.minutes, row.slug))
    return [*begun[:_BEGUN], *new][:count]
