"""The pressure gap: how solving while somebody watches compares with solving alone.

The decision guarded here: a gap is told with its interval or not at all. Below `LEAST` problems on
either side there is no number, and an interval that holds zero is called no clear difference. The
problems of the two sides are not the same ones, so what was foretold of each side stands beside it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import exp, log, sqrt
from statistics import fmean, variance

from prep.core.attempt import Attempt, Source
from prep.learner.calibration import wilson
from prep.practice.ports import Stores

LEAST = 8
"""Problems finished on each side before there is a gap; solved ones before there is one in time."""

_LOOKED_BACK = 2_000
_KINDS = ("coding", "ml-coding")
_Z = 1.2815515655446004
"""Of an 80 % interval, as everywhere in prep."""


@dataclass(frozen=True)
class Side:
    """Problems finished watched, or alone.

    ``foretold`` is the mean chance of success foretold for them, None where nothing was.
    ``pace`` is the geometric mean of time over target of those solved, None where none was.
    """

    finished: int
    solved: int
    foretold: float | None
    pace: float | None


@dataclass(frozen=True)
class Gap:
    """Watched against alone with its 80 % interval: a difference of rates, or a ratio of times."""

    value: float
    low: float
    high: float


@dataclass(frozen=True)
class Pressure:
    """Both sides; a gap is None until there is enough data for it."""

    watched: Side
    alone: Side
    solving: Gap | None
    time: Gap | None


def pressure_of(stores: Stores) -> Pressure:
    """From the records: problems that were tried, by whether their session was watched."""
    watched = stores.sessions.watched()
    tried = [one for one in stores.attempts.recent(_LOOKED_BACK) if _counts(one)]
    return compare(
        [one for one in tried if one.session_id in watched],
        [one for one in tried if one.session_id not in watched],
    )


def compare(watched: Sequence[Attempt], alone: Sequence[Attempt]) -> Pressure:
    """The same of given attempts."""
    sides = _side(watched), _side(alone)
    solving = rate_gap(*sides) if min(one.finished for one in sides) >= LEAST else None
    paces = _log_paces(watched), _log_paces(alone)
    time = time_gap(*paces) if min(map(len, paces)) >= LEAST else None
    return Pressure(*sides, solving, time)


def rate_gap(watched: Side, alone: Side) -> Gap:
    """Difference of solved shares; the interval is Newcombe's hybrid score interval.

    Newcombe 1998, Statistics in Medicine 17:873, method 10.
    """
    first, second = watched.solved / watched.finished, alone.solved / alone.finished
    (low1, high1), (low2, high2) = wilson(first, watched.finished), wilson(second, alone.finished)
    value = first - second
    below = sqrt((first - low1) ** 2 + (high2 - second) ** 2)
    above = sqrt((high1 - first) ** 2 + (second - low2) ** 2)
    return Gap(value, value - below, value + above)


def time_gap(watched: Sequence[float], alone: Sequence[float]) -> Gap:
    """Ratio of geometric means from logarithms, with Welch's interval (1947)."""
    parts = [variance(one) / len(one) for one in (watched, alone)]
    spread = sum(parts)
    value = fmean(watched) - fmean(alone)
    if spread == 0:
        return Gap(exp(value), exp(value), exp(value))
    freedom = spread**2 / sum(
        part**2 / (len(one) - 1) for part, one in zip(parts, (watched, alone), strict=True)
    )
    reach = t_quantile(freedom) * sqrt(spread)
    return Gap(exp(value), exp(value - reach), exp(value + reach))


def t_quantile(freedom: float, z: float = _Z) -> float:
    """Student's quantile from the normal one (Abramowitz and Stegun 26.7.5, three terms)."""
    first = (z**3 + z) / 4
    second = (5 * z**5 + 16 * z**3 + 3 * z) / 96
    third = (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / 384
    return z + first / freedom + second / freedom**2 + third / freedom**3


def pressure_words(found: Pressure) -> list[str]:
    """The comparison in sentences."""
    return [*_rate_words(found), *_time_words(found)]


def _rate_words(found: Pressure) -> list[str]:
    watched, alone, gap = found.watched, found.alone, found.solving
    if gap is None:
        counted = f"{watched.finished} watched, {alone.finished} alone"
        return [f"Solving under watch: not enough data ({counted}; {LEAST} of each make a number)."]
    sides = f"{_solved(watched)} watched, {_solved(alone)} alone"
    difference = f"{100 * gap.value:+.0f} points ({100 * gap.low:+.0f} to {100 * gap.high:+.0f})"
    verdict = _verdict(gap, 0.0, "you solve less while watched", "you solve more while watched")
    return [f"Solved: {sides}: {difference}, {verdict}.", *_foretold_words(watched, alone)]


def _foretold_words(watched: Side, alone: Side) -> list[str]:
    if watched.foretold is None or alone.foretold is None:
        return []
    return [f"Foretold for these problems: {watched.foretold:.0%} and {alone.foretold:.0%}."]


def _time_words(found: Pressure) -> list[str]:
    gap = found.time
    if gap is None:
        return [f"Time under watch: not enough data ({LEAST} solved of each make a number)."]
    verdict = _verdict(gap, 1.0, "you are quicker while watched", "you are slower while watched")
    reach = f"{gap.low:.2f} to {gap.high:.2f}"
    return [f"Time watched over time alone: {gap.value:.2f} ({reach}), {verdict}."]


def _verdict(gap: Gap, none: float, below: str, above: str) -> str:
    if gap.low <= none <= gap.high:
        return "no clear difference"
    return below if gap.high < none else above


def _solved(side: Side) -> str:
    return f"{side.solved} of {side.finished}"


def _counts(attempt: Attempt) -> bool:
    return (
        attempt.is_evidence
        and attempt.kind in _KINDS
        and attempt.source is Source.HIDDEN_TESTS
        and attempt.session_id is not None
    )


def _side(attempts: Sequence[Attempt]) -> Side:
    foretold = [one.p_before for one in attempts if one.p_before is not None]
    paces = _log_paces(attempts)
    return Side(
        finished=len(attempts),
        solved=sum(one.solved for one in attempts),
        foretold=fmean(foretold) if foretold else None,
        pace=exp(fmean(paces)) if paces else None,
    )


def _log_paces(attempts: Iterable[Attempt]) -> list[float]:
    """Logarithms of time over target, of what was solved in a measured time."""
    return [
        log(one.active_seconds / one.limit_seconds)
        for one in attempts
        if one.solved and one.active_seconds and one.limit_seconds
    ]
