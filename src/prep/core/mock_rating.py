"""What a round of a mock is worth, and the band it falls into: the whole rule, in one place.

The decision guarded here: the rating is arithmetic that the candidate can check, with the rule
printed beside it, and what was not measured is left out instead of counted as bad.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

CORRECT_WEIGHT, SPEED_WEIGHT, TALK_WEIGHT = 0.70, 0.15, 0.15
HINT_COST = 0.10
RULE = (
    "A round scores 70 % correctness, 15 % speed against the target and 15 % communication, less "
    "10 points for a hint; what was not measured or graded is left out and the rest weighs more. "
    "Rounds count by their minutes. From 85 strong hire, from 70 hire, from 55 lean hire, from 40 "
    "lean no hire, below that no hire; with a no-hire round the whole is lean hire at best."
)


class Band(Enum):
    """The usual words of a hiring committee, best first."""

    STRONG_HIRE = "strong hire"
    HIRE = "hire"
    LEAN_HIRE = "lean hire"
    LEAN_NO_HIRE = "lean no hire"
    NO_HIRE = "no hire"


_FROM = (
    (0.85, Band.STRONG_HIRE),
    (0.70, Band.HIRE),
    (0.55, Band.LEAN_HIRE),
    (0.40, Band.LEAN_NO_HIRE),
)
_ROUNDING = 1e-9


@dataclass(frozen=True)
class Parts:
    """What was seen in a round, each from 0 to 1, None where nothing was.

    ``minutes`` is the round's stated length.
    """

    minutes: float
    correct: float | None
    speed: float | None
    talk: float | None
    hints: int = 0

    @property
    def score(self) -> float | None:
        """From 0 to 1; None without any idea of correctness."""
        if self.correct is None:
            return None
        weighed = (
            (CORRECT_WEIGHT, self.correct),
            (SPEED_WEIGHT, self.speed),
            (TALK_WEIGHT, self.talk),
        )
        known = [(weight, part) for weight, part in weighed if part is not None]
        mean = sum(weight * part for weight, part in known) / sum(weight for weight, _ in known)
        return max(0.0, mean - HINT_COST * self.hints)

    @property
    def band(self) -> Band | None:
        """The band of its score."""
        return None if self.score is None else band_of(self.score)


def band_of(score: float) -> Band:
    """The band of a score from 0 to 1; the lower end belongs to it."""
    return next((band for least, band in _FROM if score + _ROUNDING >= least), Band.NO_HIRE)


def total_of(rounds: Iterable[Parts]) -> tuple[float, Band] | None:
    """Score and band of a whole mock; None if no round has a score."""
    scored = [(one.minutes, one.score) for one in rounds if one.score is not None]
    minutes = sum(length for length, _ in scored)
    if not minutes:
        return None
    score = sum(length * score for length, score in scored) / minutes
    band = band_of(score)
    failed = any(band_of(one) is Band.NO_HIRE for _, one in scored)
    if failed and band in (Band.STRONG_HIRE, Band.HIRE):
        band = Band.LEAN_HIRE
    return score, band
