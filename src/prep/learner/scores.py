"""How good a stream of foretold probabilities was, in memory that does not grow with the rows.

Log loss and RMSE are exact running sums. AUC, calibration error and slope come from counts over
narrow bins of the logit, 0.002 wide: far below the noise of any log, and the same for every model.
"""

import math
from array import array
from dataclasses import dataclass

from prep.learner.logistic import logit

_WIDTH = 0.002
_EDGE = 14.0
_BINS = int(2 * _EDGE / _WIDTH)
_LEAST = 1e-6
_CALIBRATION_BINS = 10


@dataclass(frozen=True, slots=True)
class Scores:
    """AUC, mean log loss, root mean squared error, expected calibration error, calibration slope.

    ``auc`` is None when all outcomes are alike, ``slope`` (of ``logit(y) ~ a + c logit(p)``; 1 is
    perfect, below 1 overconfident) also when the probabilities are.
    """

    auc: float | None
    log_loss: float
    rmse: float
    ece: float
    slope: float | None


class Scorer:
    """Collects (probability, outcome) pairs; outcomes lie in [0, 1]."""

    def __init__(self) -> None:
        self.rows = 0
        self._loss = 0.0
        self._squares = 0.0
        self._right = array("d", bytes(8 * _BINS))
        self._all = array("d", bytes(8 * _BINS))

    def add(self, probability: float, outcome: float) -> None:
        """Count one foretold probability and what came of it."""
        p = min(1 - _LEAST, max(_LEAST, probability))
        self.rows += 1
        self._loss -= outcome * math.log(p) + (1 - outcome) * math.log(1 - p)
        self._squares += (outcome - p) ** 2
        at = int((logit(p) + _EDGE) / _WIDTH)
        self._right[at] += outcome
        self._all[at] += 1

    def scores(self) -> Scores:
        """The figures of all rows so far; refuses an empty stream."""
        if not self.rows:
            raise ValueError("no row was scored")
        bins = [
            (-_EDGE + (at + 0.5) * _WIDTH, right, count)
            for at, (right, count) in enumerate(zip(self._right, self._all, strict=True))
            if count
        ]
        return Scores(
            auc=_auc(bins),
            log_loss=self._loss / self.rows,
            rmse=math.sqrt(self._squares / self.rows),
            ece=_calibration_error(bins),
            slope=calibration_line(bins)[1] if len(bins) > 1 and _auc(bins) is not None else None,
        )


Bin = tuple[float, float, float]
"""Logit, summed outcomes, count."""


def _auc(bins: list[Bin]) -> float | None:
    """The chance that a right answer was foretold above a wrong one, ties counting half."""
    wrong_below = pairs = 0.0
    for _, right, count in bins:
        wrong = count - right
        pairs += right * (wrong_below + 0.5 * wrong)
        wrong_below += wrong
    all_right = sum(right for _, right, _ in bins)
    return pairs / (all_right * wrong_below) if all_right > 0 and wrong_below > 0 else None


def _calibration_error(bins: list[Bin]) -> float:
    """Expected calibration error over ten bins of equal width (Naeini and others 2015)."""
    sums = [(0.0, 0.0)] * _CALIBRATION_BINS
    rows = 0.0
    for x, right, count in bins:
        p = 1 / (1 + math.exp(-x))
        at = min(_CALIBRATION_BINS - 1, int(p * _CALIBRATION_BINS))
        foretold, seen = sums[at]
        sums[at] = (foretold + p * count, seen + right)
        rows += count
    return sum(abs(foretold - seen) for foretold, seen in sums) / rows


def calibration_line(bins: list[Bin], prior_slope: float = 1e-6) -> tuple[float, float]:
    """Intercept and slope of ``logit(outcome) ~ a + c logit(p)`` by Newton's method.

    ``prior_slope`` is the weight that holds (a, c) at (0, 1); the default only keeps it finite.
    """
    a, c = 0.0, 1.0
    for _ in range(25):
        g0, g1 = -prior_slope * a, -prior_slope * (c - 1)
        h00, h01, h11 = prior_slope, 0.0, prior_slope
        for x, right, count in bins:
            p = 1 / (1 + math.exp(-max(-30.0, min(30.0, a + c * x))))
            surprise, w = right - count * p, count * p * (1 - p)
            g0, g1 = g0 + surprise, g1 + surprise * x
            h00, h01, h11 = h00 + w, h01 + w * x, h11 + w * x * x
        det = h00 * h11 - h01 * h01
        if det <= 1e-12:
            break
        da, dc = (h11 * g0 - h01 * g1) / det, (h00 * g1 - h01 * g0) / det
        a, c = a + da, c + dc
        if abs(da) + abs(dc) < 1e-9:
            break
    return a, c
