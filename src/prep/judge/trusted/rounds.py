"""The inputs of races: made ahead, fresh in every round, many at once where a call is quick.

A call of a few microseconds drowns in what surrounds it. So a round holds as many inputs, all
different, as make the reference work for the better part of a millisecond, as far as they can be
sent in a moment; they are measured as one.
"""

import math
import random
from typing import Any

from prep.judge import protocol
from prep.judge.suite.direct import DirectCallee
from prep.judge.suite.fixtures import MakeInput

QUICK_SECONDS = 0.0002
"""CPU seconds of the reference below which a call is measured many times over."""
ENOUGH_SECONDS = 0.002
MOST_CALLS = 64
_ROUND_BYTES = 1 << 17
_TRIALS = 3

Round = list[list[Any]]
"""The cases of one measurement: usually one, or many if a call is quick."""


class Rounds:
    """The rounds of every race of a problem: the same for everybody who submits."""

    def __init__(self, reference: DirectCallee) -> None:
        self._reference = reference
        self._made: dict[tuple[MakeInput, int, int], Round] = {}
        self._calls: dict[tuple[MakeInput, int], int] = {}

    def make_ahead(self, make: MakeInput, size: int, rounds: int) -> None:
        """Make the first ``rounds`` rounds now, so that nobody waits for them."""
        for index in range(rounds):
            self._made[make, size, index] = self._round(make, size, index)

    def of(self, make: MakeInput, size: int, index: int) -> Round:
        """Round ``index`` of the race on ``make(size, rng)``."""
        known = self._made.get((make, size, index))
        return self._round(make, size, index) if known is None else known

    def _round(self, make: MakeInput, size: int, index: int) -> Round:
        first = _input(make, size, f"{size}/{index}")
        if (make, size) not in self._calls:
            self._calls[make, size] = self._calls_for(first)
        others = range(1, self._calls[make, size])
        return [first, *(_input(make, size, f"{size}/{index}/{each}") for each in others)]

    def _calls_for(self, case: list[Any]) -> int:
        seconds = min(self._reference.cpu_seconds(case) for _ in range(_TRIALS))
        if seconds >= QUICK_SECONDS:
            return 1
        wanted = math.ceil(ENOUGH_SECONDS / max(seconds, 1e-6))
        return max(1, min(wanted, MOST_CALLS, _ROUND_BYTES // len(protocol.pack(case))))


def _input(make: MakeInput, size: int, seed: str) -> list[Any]:
    return list(make(size, random.Random(seed)))
