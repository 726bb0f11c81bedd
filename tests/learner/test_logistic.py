"""The link function, and the law that one answer obeys."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.learner.logistic import answer_probability, lesson, logit, normal_cdf, sigmoid

logits = st.floats(-30, 30)
variances = st.floats(1e-4, 30)
outcomes = st.floats(0, 1)
weights = st.floats(0.05, 1)
lucks = st.floats(0, 0.4)


@given(st.floats(-1e6, 1e6))
def test_sigmoid_stays_inside_its_range_and_is_symmetric(x):
    assert 0 < sigmoid(x) < 1 or abs(x) > 30
    assert sigmoid(x) + sigmoid(-x) == pytest.approx(1)


@given(st.floats(-15, 15))
def test_logit_undoes_sigmoid(x):
    assert logit(sigmoid(x)) == pytest.approx(x, abs=1e-5)


@pytest.mark.parametrize(("z", "p"), [(0, 0.5), (1.2815515655446004, 0.9), (-1.959964, 0.025)])
def test_the_normal_distribution_agrees_with_the_tables(z, p):
    assert normal_cdf(z) == pytest.approx(p, abs=1e-6)


@given(logits, variances, outcomes, weights, lucks, lucks)
def test_a_logit_never_moves_by_more_than_its_variance(
    mean, variance, outcome, weight, guess, slip
):
    score, shrink = lesson(mean, variance, outcome, weight, guess, slip)
    assert abs(score) <= weight + 1e-9
    assert 0 <= shrink * variance < 1 + 1e-9


@given(logits, variances, weights, lucks, lucks)
def test_a_right_answer_raises_and_a_wrong_one_lowers(mean, variance, weight, guess, slip):
    assert lesson(mean, variance, 1.0, weight, guess, slip)[0] >= 0
    assert lesson(mean, variance, 0.0, weight, guess, slip)[0] <= 0


@given(st.floats(-4, 4), st.floats(0.05, 4), outcomes, weights)
def test_a_step_gives_the_mean_and_the_sd_of_the_true_posterior(mean, variance, outcome, weight):
    grid = [mean + math.sqrt(variance) * (i / 100) for i in range(-800, 801)]
    mass = [
        sigmoid(x) ** (weight * outcome)
        * sigmoid(-x) ** (weight * (1 - outcome))
        * math.exp(-((x - mean) ** 2) / (2 * variance))
        for x in grid
    ]
    exact = sum(m * x for m, x in zip(mass, grid, strict=True)) / sum(mass)
    square = sum(m * (x - exact) ** 2 for m, x in zip(mass, grid, strict=True)) / sum(mass)
    score, shrink = lesson(mean, variance, outcome, weight)
    assert mean + variance * score == pytest.approx(exact, abs=0.005 * math.sqrt(square))
    assert math.sqrt(variance - variance**2 * shrink) == pytest.approx(math.sqrt(square), rel=0.01)


@given(st.floats(-6, 6), st.floats(1e-4, 1e-2))
def test_what_was_sure_and_came_as_foretold_teaches_nothing(mean, variance):
    score, _ = lesson(mean, variance, sigmoid(mean))
    assert score == pytest.approx(0, abs=2e-3)


@given(st.floats(-4, 4), st.floats(0.01, 4))
def test_the_probability_is_the_mean_over_the_belief(mean, variance):
    sd = math.sqrt(variance)
    grid = [mean + sd * (i / 200) for i in range(-1400, 1401)]
    mass = [math.exp(-((x - mean) ** 2) / (2 * variance)) for x in grid]
    exact = sum(m * sigmoid(x) for m, x in zip(mass, grid, strict=True)) / sum(mass)
    assert answer_probability(mean, variance) == pytest.approx(exact, abs=0.012)


@given(logits, variances, lucks, lucks)
def test_luck_and_slips_bound_the_probability(mean, variance, guess, slip):
    p = answer_probability(mean, variance, guess, slip)
    assert guess <= p + 1e-12
    assert p <= 1 - slip + 1e-12
