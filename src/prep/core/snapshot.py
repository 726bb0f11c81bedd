"""What is remembered of the learner's state: daily figures to compare with, and caches."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class DaySnapshot:
    """The belief about one topic at the end of one local day (logits), by one model version."""

    day: date
    topic: str
    mean: float
    deviation: float
    model_version: int


@dataclass(frozen=True)
class StateCache:
    """A serialised state that may be thrown away at any time.

    It holds the evidence up to ``position`` and is stale when ``version`` is not that of the code
    or ``epoch`` not that of the log.
    """

    version: int
    position: int
    epoch: int
    body: bytes
