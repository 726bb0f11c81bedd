"""A small online logistic regression that turns several clues into one probability.

The Gaussian model is one clue among a few (form of the day, repeats, counts). How much each is
worth differs from log to log, so the weights are learned as rows go by, by an extended Kalman step
with a full covariance: no learning rate has to be chosen. With few rows the prior holds, and the
result is the Gaussian model's own probability.
"""

from collections.abc import Sequence
from operator import mul

from prep.learner.logistic import sigmoid

_STRIDE_ROWS = 5000
_LONGEST_STRIDE = 6


class Mixer:
    """Weights ~ N(mean, covariance) of a logistic regression; O(clues^2) per answer.

    The covariance settles long before the means do, so after the first rows it is only moved by
    every second, third, ... sixth row, which then counts as many times.
    """

    __slots__ = ("covariance", "drift", "mean", "rows")

    def __init__(self, mean: Sequence[float], deviation: Sequence[float], drift: float) -> None:
        size = len(mean)
        self.mean = list(mean)
        self.covariance = [
            [deviation[i] ** 2 if i == j else 0.0 for j in range(size)] for i in range(size)
        ]
        self.drift = drift
        self.rows = 0

    def logit(self, clues: Sequence[float]) -> float:
        """The mixed logit of being right."""
        return float(sum(map(mul, self.mean, clues)))

    def learn(self, clues: Sequence[float], outcome: float, weight: float = 1.0) -> None:
        """Move the weights towards what would have foretold the outcome in [0, 1]."""
        spread = [sum(map(mul, row, clues)) for row in self.covariance]
        p = sigmoid(self.logit(clues))
        slope = weight * p * (1 - p)
        reach = sum(map(mul, spread, clues))
        step = weight * (outcome - p) / (1 + slope * reach)
        self.mean = [m + step * s for m, s in zip(self.mean, spread, strict=True)]
        stride = min(_LONGEST_STRIDE, 1 + self.rows // _STRIDE_ROWS)
        if self.rows % stride == 0:
            self._narrow(spread, stride * slope / (1 + stride * slope * reach), stride)
        self.rows += 1

    def _narrow(self, spread: list[float], shrink: float, stride: int) -> None:
        """Take ``shrink`` times the outer product of ``spread`` off the covariance; add drift."""
        for i, row in enumerate(self.covariance):
            factor = shrink * spread[i]
            self.covariance[i] = [c - factor * s for c, s in zip(row, spread, strict=True)]
            self.covariance[i][i] += stride * self.drift
