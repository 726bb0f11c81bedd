"""How much may be sent, and how many may be in: the numbers that keep a flood outside.

The decision guarded here: what is too much is turned away at once, never queued, so a flood costs
the serving process some time and the session none.
"""

from dataclasses import dataclass

MOST_STREAMS = 48
"""Pages that follow at the same time."""

MOST_ASKING = 64
"""Connections that have not yet said what they want."""

MOST_MESSAGES = 2_000
"""Of one evening; every one is kept in the history."""


@dataclass
class Bucket:
    """A token bucket: ``burst`` at once, ``rate`` a second after that; times are in seconds."""

    burst: float
    rate: float
    level: float
    at: float

    @classmethod
    def full(cls, burst: float, rate: float, now: float) -> "Bucket":
        """One that was not used yet."""
        return cls(burst, rate, burst, now)

    def take(self, now: float) -> bool:
        """Take one, if there is one."""
        self.level = min(self.burst, self.level + max(0.0, now - self.at) * self.rate)
        self.at = now
        if self.level < 1:
            return False
        self.level -= 1
        return True
