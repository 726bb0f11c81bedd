"""When a simulation contradicts a claimed answer, and how many draws it takes to be able to.

The level of one test is the family-wise false-alarm rate shared over the whole bank, so a green
run stays green under other seeds. Proportions use the Chernoff bound, valid for every number of
draws: P(p_hat as far out as seen) <= 2 exp(-n KL(p_hat || p)) (Hoeffding 1963, theorem 1). Means
use the normal quantile and are for bounded or light-tailed statistics only.
"""

import math
from dataclasses import dataclass
from statistics import NormalDist

from prep.drills.sample import Range, Sample

CHECKS = 162 * 3 * 5
FAMILY_WISE = 1e-4
ALPHA = FAMILY_WISE / CHECKS
"""False-alarm level of one test, two-sided."""

Z_LIMIT = -NormalDist().inv_cdf(ALPHA / 2)
"""|z| beyond which a mean contradicts the claim: 5.48."""

Z_POWER = 3.3
"""Extra standard errors, so that a false claim slips through once in 2,000 (NormalDist)."""

MOST_DRAWS = 1 << 20
SAME = 1e-9


@dataclass(frozen=True, slots=True)
class Score:
    """How a sample sits against a claim; ``z`` is about standard normal when the claim is true."""

    z: float
    contradicted: bool


def score(sample: Sample, claim: float | Range) -> Score:
    """Test a claimed mean (or range of means) against a sample."""
    if isinstance(claim, Range):
        return score(sample, min(max(sample.mean, claim.low), claim.high))
    if sample.hits_only:
        return _score_of_proportion(sample, claim)
    return _score_of_mean(sample, claim)


def draws_needed(first: Sample, claim: float | Range, others: list[float | Range]) -> int:
    """Draws after which every other claim would be contradicted if the first one is true.

    ``((Z_LIMIT + Z_POWER) sd / gap)^2`` for the nearest other claim, sd from the first block.
    """
    truth = first.mean if isinstance(claim, Range) else claim
    gaps = [gap for other in others if (gap := _distance(truth, other)) > SAME]
    if not gaps:
        return 0
    return math.ceil(((Z_LIMIT + Z_POWER) * _sd_of_one(first, truth) / min(gaps)) ** 2)


def divergence(seen: float, claimed: float) -> float:
    """KL(seen || claimed) of two Bernoulli laws, in nats; infinite where impossible."""
    total = 0.0
    for p, q in ((seen, claimed), (1 - seen, 1 - claimed)):
        if p > 0:
            total += p * math.log(p / q) if q > 0 else math.inf
    return max(total, 0.0)


def _score_of_proportion(sample: Sample, claimed: float) -> Score:
    if not 0 <= claimed <= 1:
        return Score(math.inf, contradicted=True)
    evidence = sample.draws * divergence(sample.mean, claimed)
    root = math.copysign(math.sqrt(2 * evidence), sample.mean - claimed)
    return Score(root, contradicted=evidence > math.log(2 / ALPHA))


def _score_of_mean(sample: Sample, claimed: float) -> Score:
    error = math.sqrt(sample.variance / sample.draws)
    scale = max(1.0, abs(claimed))
    if error < 1e-12 * scale:  # a statistic without spread: nothing but equality will do
        differs = abs(sample.mean - claimed) > SAME * scale
        return Score(math.inf if differs else 0.0, contradicted=differs)
    z = (sample.mean - claimed) / error
    return Score(z, contradicted=abs(z) > Z_LIMIT)


def _distance(truth: float, other: float | Range) -> float:
    if isinstance(other, Range):
        return max(other.low - truth, truth - other.high, 0.0)
    return abs(truth - other)


def _sd_of_one(first: Sample, truth: float) -> float:
    if first.hits_only:
        share = min(max(truth, 1e-6), 1 - 1e-6)
        return math.sqrt(share * (1 - share))
    return math.sqrt(first.variance)
