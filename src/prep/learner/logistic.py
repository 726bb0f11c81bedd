"""The logistic link, and what one answer teaches a Gaussian belief about a logit.

The decision guarded here: a belief takes the *mean and variance* of its one-dimensional posterior,
by quadrature around its mode. One step taken at the old mean overshoots when the belief is wide,
which is always so for the first answers, and the mode alone lags behind when all answers are alike.
"""

import math

_LARGE = 35.0
_STEPS = 8
_CLOSE = 1e-3

# Five-point Gauss-Hermite quadrature: nodes in standard deviations, and each weight over the normal
# density there, up to a factor.
_NODES = (
    (-2.8569700138728056, 0.6665835756075587),
    (-1.355626179974266, 0.5566187216933184),
    (0.0, 0.5333333333333333),
    (1.355626179974266, 0.5566187216933184),
    (2.8569700138728056, 0.6665835756075587),
)


def sigmoid(logit: float) -> float:
    """The logistic function, safe for any finite logit."""
    if logit >= 0:
        return 1 / (1 + math.exp(-min(logit, _LARGE)))
    power = math.exp(max(logit, -_LARGE))
    return power / (1 + power)


def logit(probability: float) -> float:
    """The inverse of `sigmoid`; the probability is kept 1e-9 away from 0 and 1."""
    p = min(1 - 1e-9, max(1e-9, probability))
    return math.log(p / (1 - p))


def moderated(mean: float, variance: float) -> float:
    """The logit of E[sigmoid(x)] for x ~ N(mean, variance), by MacKay's approximation (1992)."""
    return mean / math.sqrt(1 + math.pi * variance / 8)


def normal_cdf(z: float) -> float:
    """P(Z < z) of a standard normal."""
    return 0.5 * (1 + math.erf(z / math.sqrt(2)))


def answer_probability(
    mean: float, variance: float, guess: float = 0.0, slip: float = 0.0
) -> float:
    """P(right) for a logit ~ N(mean, variance), with lucky and careless answers."""
    return guess + (1 - guess - slip) * sigmoid(moderated(mean, variance))


def lesson(
    mean: float,
    variance: float,
    outcome: float,
    weight: float = 1.0,
    guess: float = 0.0,
    slip: float = 0.0,
) -> tuple[float, float]:
    """What an outcome in [0, 1] teaches about a logit ~ N(mean, variance).

    Returns (score, shrink): a Gaussian summand with mean ``m``, variance ``v`` and loading ``q``
    moves to ``m + q v score`` and ``v - q^2 v^2 shrink``, which gives the logit the mean and the
    variance of its true posterior. ``|score| <= weight``, so the logit never moves by more than its
    variance; ``shrink`` is never negative.
    """
    mode, spread = _mode(mean, variance, outcome, weight, guess, slip)
    total = first = second = 0.0
    for node, mass in _NODES:
        step = node * spread
        fit = _fit(mode + step, outcome, guess, slip)
        height = mass * math.exp(weight * fit - (mode + step - mean) ** 2 / (2 * variance))
        total += height
        first += height * step
        second += height * step * step
    shift = first / total
    score = (mode + shift - mean) / variance
    shrink = (variance - second / total + shift * shift) / variance**2
    return min(weight, max(-weight, score)), max(0.0, shrink)


def _fit(eta: float, outcome: float, guess: float, slip: float) -> float:
    """Log likelihood of an outcome at the logit ``eta``."""
    if guess == slip == 0.0:
        return outcome * eta - max(eta, 0.0) - math.log1p(math.exp(-abs(eta)))
    p = guess + (1 - guess - slip) * sigmoid(eta)
    return outcome * math.log(p) + (1 - outcome) * math.log(1 - p)


def _mode(
    mean: float, variance: float, outcome: float, weight: float, guess: float, slip: float
) -> tuple[float, float]:
    """Mode of the posterior, and its standard deviation as the curvature there tells it."""
    score, information = _evidence(mean, outcome, weight, guess, slip)
    low, high = sorted((mean, mean + variance * score))
    # The sigmoid is steepest at 0: from the point nearest to it Newton's method cannot overshoot.
    eta = min(high, max(low, 0.0))
    for _ in range(_STEPS):
        score, information = _evidence(eta, outcome, weight, guess, slip)
        step = (mean + variance * score - eta) / (1 + variance * information)
        eta = min(high, max(low, eta + step))
        if abs(step) < _CLOSE:
            break
    return eta, math.sqrt(variance / (1 + variance * information))


def _evidence(
    eta: float, outcome: float, weight: float, guess: float, slip: float
) -> tuple[float, float]:
    """Slope and Fisher information of the log likelihood of one outcome at the logit ``eta``."""
    known = sigmoid(eta)
    slope = known * (1 - known)
    span = 1 - guess - slip
    if span == 1.0:
        return weight * (outcome - known), weight * slope
    p = guess + span * known
    rate = span * slope / (p * (1 - p))
    return weight * (outcome - p) * rate, weight * span * slope * rate
