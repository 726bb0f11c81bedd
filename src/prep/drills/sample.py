"""What a simulation reports: how many independent draws, and their sums.

Blocks add up, so a simulation runs in pieces that fit the cache. The number of draws is reported
rather than assumed: a drill that conditions on an event keeps only some of its worlds.
"""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Sample:
    """Independent draws, summed. ``hits_only``: every draw was 0 or 1, a proportion."""

    draws: int
    total: float
    squares: float
    hits_only: bool

    def __add__(self, other: "Sample") -> "Sample":
        return Sample(
            self.draws + other.draws,
            self.total + other.total,
            self.squares + other.squares,
            self.hits_only and other.hits_only,
        )

    @property
    def mean(self) -> float:
        """The average of the draws."""
        return self.total / self.draws

    @property
    def variance(self) -> float:
        """The unbiased variance of one draw."""
        spread = max(self.squares / self.draws - self.mean**2, 0.0)
        return spread * self.draws / max(self.draws - 1, 1)


@dataclass(frozen=True, slots=True)
class Range:
    """All values from ``low`` to ``high``: what a choice such as "up" claims of a mean."""

    low: float = float("-inf")
    high: float = float("inf")


def hits(happened: Any) -> Sample:
    """A proportion from an array of truth values, one per independent draw.

    To condition, pass only the worlds where the condition holds: ``hits(sick[positive])``.
    """
    count = int(happened.sum())
    return Sample(int(happened.size), count, count, hits_only=True)


def mean(values: Any) -> Sample:
    """A mean from an array of independent draws; light-tailed statistics only."""
    as_floats = values.astype("float64").ravel()
    return Sample(
        int(as_floats.size), float(as_floats.sum()), float(as_floats @ as_floats), hits_only=False
    )


def tally(draws: int, total: float, squares: float | None = None) -> Sample:
    """Sums kept by the simulation itself; without ``squares`` the total counts hits."""
    if squares is None:
        return Sample(draws, total, total, hits_only=True)
    return Sample(draws, total, squares, hits_only=False)
