"""The test of a simulated claim: its level, its power, and its edge cases."""

import math

import numpy as np
import pytest
from scipy import stats

from prep.drills.proof.acceptance import (
    ALPHA,
    Z_LIMIT,
    divergence,
    draws_needed,
    score,
)
from prep.drills.sample import Range, hits, mean, tally


def test_the_level_is_shared_over_the_whole_bank():
    assert pytest.approx(1e-4) == ALPHA * 162 * 3 * 5
    assert 2 * stats.norm.sf(Z_LIMIT) == pytest.approx(ALPHA, rel=1e-6)


@pytest.mark.parametrize(("draws", "p"), [(50, 0.5), (200, 0.02), (1000, 0.97)])
def test_the_bound_on_proportions_holds_exactly(draws, p):
    """Sum the exact binomial probabilities of everything contradicted: never above the level."""
    counts = np.arange(draws + 1)
    contradicted = [score(tally(draws, int(k)), p).contradicted for k in counts]
    assert stats.binom.pmf(counts, draws, p)[contradicted].sum() <= ALPHA


def test_a_far_proportion_is_contradicted():
    assert score(tally(10_000, 5_600), 0.5).contradicted
    assert not score(tally(10_000, 5_200), 0.5).contradicted
    assert score(tally(100, 50), 1.2).contradicted


def test_certain_and_impossible_events():
    assert not score(tally(100, 0), 0.0).contradicted
    assert score(tally(100, 1), 0.0).contradicted
    assert not score(tally(100, 100), 1.0).contradicted
    assert score(tally(100, 99), 1.0).contradicted


def test_divergence():
    assert divergence(0.3, 0.3) == 0
    assert divergence(0.3, 0.5) == pytest.approx(stats.entropy([0.3, 0.7], [0.5, 0.5]))
    assert divergence(0.3, 0.0) == math.inf


def test_means():
    rng = np.random.default_rng(1)
    sample = mean(rng.normal(2.0, 3.0, 40_000))
    assert abs(score(sample, 2.0).z) < 4
    assert score(sample, 2.0 + 3.0 * 7 / 200).contradicted


def test_a_mean_without_spread_must_be_equal():
    sample = mean(np.full(1000, 4.0))
    assert not score(sample, 4.0).contradicted
    assert score(sample, 4.001).contradicted


def test_ranges():
    sample = mean(np.random.default_rng(1).normal(0.5, 1.0, 10_000))
    assert not score(sample, Range(low=0.0)).contradicted
    assert score(sample, Range(high=0.0)).contradicted


def test_enough_draws_to_rule_out_the_nearest_claim():
    first = tally(1000, 500)
    wanted = draws_needed(first, 0.5, [0.6, 0.52])
    assert wanted == math.ceil(((Z_LIMIT + 3.3) * 0.5 / 0.02) ** 2)
    assert score(tally(wanted, round(0.5 * wanted)), 0.52).contradicted
    assert draws_needed(first, 0.5, []) == 0


def test_samples_add_up():
    left, right = hits(np.array([True, False])), hits(np.array([True, True, True]))
    assert left + right == tally(5, 4)
    values = np.array([1.0, 2.0, 4.0])
    both = mean(values[:1]) + mean(values[1:])
    assert both.mean == pytest.approx(values.mean())
    assert both.variance == pytest.approx(values.var(ddof=1))
