"""Were the foretold chances right? The calibration curve, its line, and one sentence about it.

Input are counts by foretold chance, which a database groups in one pass: chances rounded to a per
cent lose nothing that a curve can show.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from prep.learner.logistic import logit
from prep.learner.scores import calibration_line

LEAST_ANSWERS = 50
_Z = 1.2815515655446004


@dataclass(frozen=True, slots=True)
class Foretold:
    """``count`` answers that were foretold with chance ``probability``; ``right`` sums outcomes."""

    probability: float
    right: float
    count: int


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """One bin: mean foretold chance, observed rate, its 80 % interval, and the answers in it."""

    foretold: float
    observed: float
    low: float
    high: float
    count: int


@dataclass(frozen=True, slots=True)
class Calibration:
    """The curve, log loss and Brier score beside those of a constant, and the fitted line."""

    points: tuple[CurvePoint, ...]
    log_loss: float
    brier: float
    constant_log_loss: float
    constant_brier: float
    intercept: float
    slope: float

    @property
    def sentence(self) -> str:
        """What the line says, for a person."""
        if self.slope < 0.8:
            return "The forecasts are too sure of themselves: high ones too high, low ones too low."
        if self.slope > 1.25:
            return "The forecasts are too timid: they stay too near to the middle."
        if abs(self.intercept) > 0.3:
            word = "low" if self.intercept > 0 else "high"
            return f"The forecasts are a little too {word} on the whole."
        return "The forecasts may be taken at their word."


def calibration(foretold: Iterable[Foretold]) -> Calibration | None:
    """The calibration of all answers; None below 50, where a curve would only show noise."""
    groups = sorted((f for f in foretold if f.count), key=lambda f: f.probability)
    total = sum(group.count for group in groups)
    if total < LEAST_ANSWERS:
        return None
    rate = sum(group.right for group in groups) / total
    bins = [(logit(group.probability), group.right, float(group.count)) for group in groups]
    intercept, slope = calibration_line(bins, prior_slope=1.0)
    return Calibration(
        points=tuple(_point(group) for group in _equal_masses(groups, total)),
        log_loss=sum(_loss(g, g.probability) for g in groups) / total,
        brier=sum(_square(g, g.probability) for g in groups) / total,
        constant_log_loss=sum(_loss(g, rate) for g in groups) / total,
        constant_brier=sum(_square(g, rate) for g in groups) / total,
        intercept=intercept,
        slope=slope,
    )


def _equal_masses(groups: list[Foretold], total: int) -> list[list[Foretold]]:
    """Neighbouring groups joined to max(5, min(10, n / 30)) bins of about equal counts."""
    wanted = max(5, min(10, total // 30))
    bins: list[list[Foretold]] = [[]]
    filled = 0
    for group in groups:
        if filled >= len(bins) * total / wanted:
            bins.append([])
        bins[-1].append(group)
        filled += group.count
    return bins


def _point(groups: list[Foretold]) -> CurvePoint:
    """One bin; the interval is Wilson's for the observed rate."""
    count = sum(group.count for group in groups)
    foretold = sum(group.probability * group.count for group in groups) / count
    observed = sum(group.right for group in groups) / count
    low, high = wilson(observed, count)
    return CurvePoint(foretold, observed, low, high, count)


def wilson(rate: float, count: float, z: float = _Z) -> tuple[float, float]:
    """Wilson's interval (1927) of an observed rate; 80 % by default, all of [0, 1] without data."""
    if count <= 0:
        return 0.0, 1.0
    middle = (rate + z * z / (2 * count)) / (1 + z * z / count)
    spread = rate * (1 - rate) / count + z * z / (4 * count * count)
    reach = z * math.sqrt(spread) / (1 + z * z / count)
    return max(0.0, middle - reach), min(1.0, middle + reach)


def _loss(group: Foretold, probability: float) -> float:
    p = min(1 - 1e-6, max(1e-6, probability))
    return -group.right * math.log(p) - (group.count - group.right) * math.log(1 - p)


def _square(group: Foretold, probability: float) -> float:
    """Summed squared error, outcomes taken as right or wrong."""
    wrong = group.count - group.right
    return group.right * (1 - probability) ** 2 + wrong * probability**2
