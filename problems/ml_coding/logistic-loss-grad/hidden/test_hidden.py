"""Scores from tiny to hopeless, labels of one kind only, penalties that dominate or vanish."""

import math
import random
from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.judge.suite import wrong

pytestmark = pytest.mark.filterwarnings("ignore::RuntimeWarning")

LABELS = {size: [np.array(y) for y in product((0, 1), repeat=size)] for size in (1, 2, 3)}


def seeds(rng, n, d):
    """Weights, measurements, labels and a penalty; often separable, often far apart."""
    size, reach = rng.choice([0.1, 1.0, 10.0, 100.0]), rng.choice([0.5, 5.0, 100.0])
    w = np.array([round(rng.uniform(-size, size), 3) for _ in range(d)])
    w[[rng.random() < 0.15 for _ in range(d)]] = 0
    x = np.array([[round(rng.uniform(-reach, reach), 3) for _ in range(d)] for _ in range(n)])
    right = (x @ w > 0).astype(np.int64)
    any_label = np.array([rng.randrange(2) for _ in range(n)])
    y = rng.choice([right, 1 - right, any_label, any_label, np.zeros_like(right), right * 0 + 1])
    return w, x, y, rng.choice([0.0, 0.0, 0.01, 0.7, 1.0, 30.0, 1000.0])


def corpus(rng):
    """All small shapes, then some of middle size."""
    for n, d in product((1, 2, 3, 4, 7), (1, 2, 3, 5)):
        for _ in range(7):
            yield seeds(rng, n, d)
    for n, d in ((60, 2), (2, 60), (20, 20)):
        yield seeds(rng, n, d)


def test_frozen_corpus(frozen):
    frozen()


@pytest.mark.deep
def test_every_label_of_up_to_three_seeds(agree):
    w, scores = np.array([2.0, -1.0]), product((-60.0, 0.0, 0.5), repeat=3)
    agree.all(
        (w, np.array([[z, 1.0] for z in row[:size]]), y, lam)
        for row in scores
        for size in (1, 2, 3)
        for y in LABELS[size]
        for lam in (0.0, 0.5)
    )


def test_zero_weights_cost_log_two(agree, solution):
    x, y = np.array([[3.0, -2.0], [0.5, 4.0], [1.0, 1.0]]), np.array([1, 0, 1])
    slope = x.T @ (0.5 - y) / 3
    for lam in (0.0, 2.0):
        case = [np.zeros(2), x, y, lam]
        agree.judge_answer(case, solution(*case), (math.log(2), slope))


def test_one_seed_and_one_measurement(agree):
    for y, lam in product((0, 1), (0.0, 3.0)):
        agree(np.array([1.5]), np.array([[0.4]]), np.array([y]), lam)


def test_measurements_all_zero_leave_the_penalty(agree):
    agree(np.array([3.0, -4.0]), np.zeros((2, 2)), np.array([0, 1]), 0.5)


def test_penalty_covers_the_first_and_the_last_weight(agree):
    x, y = np.array([[1.0, 2.0, 3.0], [0.0, 1.0, -1.0]]), np.array([1, 0])
    agree(np.array([5.0, 0.0, 0.0]), x, y, 1.0)
    agree(np.array([0.0, 0.0, 5.0]), x, y, 1.0)


def test_large_penalty(agree):
    agree(np.array([100.0, -100.0]), np.array([[1.0, 1.0], [2.0, 2.0]]), np.array([1, 0]), 1000.0)


@pytest.mark.parametrize("z", [20.0, 36.0, 40.0, 100.0, 800.0, 10_000.0])
def test_score_far_out_on_either_side(agree, z):
    x = np.array([[z / 100], [-z / 100]])
    for y in LABELS[2]:
        agree(np.array([100.0]), x, y, 0.0)


def test_one_hopeless_seed_among_ordinary_ones(agree):
    x = np.array([[0.1, 0.2], [-0.3, 0.1], [100.0, 90.0], [0.2, -0.2]])
    agree(np.array([50.0, 60.0]), x, np.array([1, 0, 0, 1]), 0.1)
    agree(np.array([50.0, 60.0]), -x, np.array([1, 0, 1, 1]), 0.1)


def test_all_and_none_sprouted(agree):
    x = np.array([[1.0, -0.5], [0.3, 2.0], [-1.0, 0.7]])
    for y in (np.zeros(3, dtype=np.int64), np.ones(3, dtype=np.int64)):
        agree(np.array([0.4, -0.9]), x, y, 0.2)


def test_separable_seeds(agree):
    x = np.array([[1.0, 90.0], [2.0, 80.0], [-1.0, -90.0], [3.0, -70.0]])
    agree(np.array([0.0, 100.0]), x, np.array([1, 1, 0, 0]), 0.0)


def test_as_many_seeds_as_measurements(agree):
    x = np.array([[1.0, 2.0, -1.0], [0.0, 3.0, 4.0], [-2.0, 5.0, 0.5]])
    agree(np.array([0.3, -0.2, 0.1]), x, np.array([1, 0, 0]), 0.3)


@pytest.mark.parametrize(("n", "d"), [(300, 3), (3, 100)])
def test_middle_size(agree, n, d):
    agree(*seeds(random.Random(n), n, d))


@pytest.mark.deep
@pytest.mark.parametrize(("n", "d"), [(200_000, 1), (2_000, 100)])
def test_as_many_numbers_as_there_can_be(agree, n, d):
    generator = np.random.default_rng(d)
    x = np.round(generator.uniform(-100, 100, (n, d)), 2)
    agree(generator.normal(0, 0.3, d), x, generator.integers(0, 2, n), 0.5)


def test_arguments_are_left_alone(solution):
    case = [np.array([1.0, -2.0]), np.array([[3.0, 1.0], [50.0, 2.0]]), np.array([1, 0]), 0.5]
    solution(*[part.copy() if isinstance(part, np.ndarray) else part for part in case])
    for kept, after in zip(case, solution.after, strict=True):
        if not np.array_equal(after, kept):
            wrong("an argument was changed", input=case, expected=kept, actual=after)


def test_a_second_call_starts_afresh(agree):
    x, y = np.array([[1.0, 2.0], [3.0, -1.0]]), np.array([1, 0])
    agree(np.array([0.5, 0.5]), x, y, 1.0)
    agree(np.array([0.5, 0.5]), x, 1 - y, 1.0)
    agree(np.array([0.1, 0.5]), x + 1, y, 0.0)


@pytest.mark.deep
@given(st.integers(1, 8), st.integers(1, 6), st.integers(0, 10**6))
def test_any_seeds(agree, n, d, seed):
    agree(*seeds(random.Random(seed), n, d))


@pytest.mark.deep
@given(st.integers(1, 6), st.integers(1, 4), st.integers(0, 10**6))
def test_turned_labels_and_weights_cost_the_same(agree, solution, reference, n, d, seed):
    w, x, y, lam = seeds(random.Random(seed), n, d)
    loss, gradient = reference(w, x, y, lam)
    case = [-w, x, 1 - y, lam]
    agree.judge_answer(case, solution(*case), (loss, -gradient))


@pytest.mark.deep
@given(st.integers(1, 5), st.integers(1, 4), st.integers(0, 10**6))
def test_gradient_is_the_slope_of_the_loss(solution, n, d, seed):
    generator = np.random.default_rng(seed)
    w, x = generator.normal(0, 1, d), generator.normal(0, 2, (n, d))
    y, lam = generator.integers(0, 2, n), float(generator.choice([0.0, 0.3, 2.0]))
    _, gradient = solution(w.copy(), x, y, lam)
    step = generator.normal(0, 1, d) * 1e-5
    slope = (solution(w + step, x, y, lam)[0] - solution(w - step, x, y, lam)[0]) / 2
    if np.shape(gradient) != w.shape or abs(gradient @ step - slope) > 1e-9:
        wrong("the gradient is not the slope of the loss", input=[w, x, y, lam], actual=gradient)


def many_seeds(size, rng):
    generator = np.random.default_rng(rng.randrange(10**6))
    x = generator.uniform(-100, 100, (size, 4))
    return generator.normal(0, 1, 4), x, generator.integers(0, 2, size), 0.1


@pytest.mark.efficiency
def test_many_seeds(race):
    race(many_seeds, size=50_000)
