"""Ranks that fall short, ties, spreads far from zero; dyadic numbers, so that means are exact."""

from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.judge.suite import wrong

POINTS = list(product((-1.0, 0.0, 2.0), repeat=2))


def dyadic(x):
    """The nearest numbers the constraints allow."""
    return np.clip(np.round(x * 1024) / 1024, -1000, 1000)


def leaves(generator, n, d):
    """Low rank, equal variances, constant and repeated columns, spreads of any scale."""
    rank = generator.integers(1, d + 1)
    scale = generator.choice([0.01, 1.0, 60.0], d) if generator.random() < 0.5 else 1.0
    x = generator.normal(0, 1, (n, rank)) @ generator.normal(0, 1, (rank, d)) * scale
    if generator.random() < 0.3:
        x[:, generator.integers(d)] = 7.25
    if generator.random() < 0.2:
        x[:] = x[generator.integers(n)]
    return dyadic(x + generator.choice([0.0, 0.0, 500.0, -3.0]))


def corpus(rng):
    generator = np.random.default_rng(rng.randrange(10**6))
    for n, d in product((1, 2, 3, 4, 7), (1, 2, 3, 5)):
        for _ in range(6):
            yield leaves(generator, n, d), int(generator.integers(1, min(n, d) + 1))
    for n, d, k in ((60, 5, 5), (5, 50, 5), (50, 50, 3)):
        yield leaves(generator, n, d), k


def test_frozen_corpus(frozen):
    frozen()


@pytest.mark.deep
def test_every_triple_of_points_of_a_grid(agree):
    agree.all((np.array(rows), k) for rows in product(POINTS, repeat=3) for k in (1, 2))


def test_one_leaf(agree):
    agree(np.array([[3.5]]), 1)
    agree(np.array([[3.5, -2.0, 0.0]]), 1)


@pytest.mark.parametrize("n", [2, 3, 6])
def test_all_leaves_equal(agree, n):
    agree(np.tile([[999.5, -0.25, 0.0]], (n, 1)), 2)
    agree(np.zeros((n, 2)), 2)


def test_one_measurement(agree):
    agree(np.array([[4.0], [1.0], [7.0], [2.0]]), 1)


@pytest.mark.parametrize("k", [1, 2, 3])
def test_more_measurements_than_leaves(agree, k):
    x = np.array([[1.0, 2.0, 0.0, 5.0, 3.0], [0.0, 2.0, 1.0, 1.0, -3.0], [4.0, 2.0, 2.0, 0.5, 8.0]])
    agree(x, k)


def test_as_many_leaves_as_measurements(agree):
    x = np.array([[1.0, 2.0, 9.0], [0.0, 5.0, -1.0], [4.0, 0.5, 2.0]])
    for k in (1, 2, 3):
        agree(x, k)
        agree(x.T.copy(), k)


def test_constant_and_repeated_columns(agree):
    first, second = np.array([1.0, 4.0, 2.0, 9.0]), np.array([0.0, 1.0, 1.0, 0.0])
    x = np.stack([first, np.full(4, 3.0), first, second, -first], axis=1)
    for k in (1, 2, 3, 4):
        agree(x, k)


@pytest.mark.parametrize("k", [1, 2, 3, 4])
def test_directions_of_equal_variance(agree, k):
    cross = np.concatenate([np.eye(4), -np.eye(4)])
    agree(cross, k)
    agree(cross * [3.0, 3.0, 1.0, 1.0], k)


def test_least_variance_in_the_first_column(agree):
    x = np.array([[1.0, 10.0, 100.0], [-1.0, 30.0, -500.0], [0.0, -40.0, 300.0], [2.0, 0.0, 0.0]])
    for k in (1, 2, 3):
        agree(x, k)


def test_tiny_spread_far_from_zero(agree):
    steps = np.array([[0, 1], [1, 0], [1, 3], [0, 2], [2, 4]]) / 1024
    for k in (1, 2):
        agree(1000.0 - steps, k)
        agree(1000.0 - steps[:3], k)
        agree(steps[:2], k)
        agree(steps, k)


def test_mean_much_larger_than_the_spread_in_one_column(agree):
    x = np.array([[900.0, 1.0], [901.0, -3.0], [900.0, 5.0], [899.0, -3.0]])
    agree(x, 1)
    agree(x, 2)


def test_leaves_in_symmetric_pairs(agree):
    agree(np.array([[3.0, 1.0], [-3.0, -1.0], [1.0, 2.0], [-1.0, -2.0]]), 2)


@pytest.mark.parametrize(("n", "d", "k"), [(300, 8, 4), (40, 50, 40), (50, 50, 50)])
def test_middle_size(agree, n, d, k):
    agree(leaves(np.random.default_rng(n + d), n, d), k)


@pytest.mark.deep
def test_largest_herbarium(agree):
    x = dyadic(np.random.default_rng(3).normal(0, np.linspace(1, 200, 12), (5000, 12)))
    agree(x, 12)


def test_arguments_are_left_alone(solution):
    x = np.array([[1.0, 5.0], [2.0, -3.0], [7.0, 0.0]])
    solution(x.copy(), 1)
    if not np.array_equal(solution.after[0], x):
        wrong("x was changed", input=[x, 1], expected=x, actual=solution.after[0])


def test_a_second_call_starts_afresh(agree):
    x = np.array([[1.0, 5.0], [2.0, -3.0], [7.0, 0.0]])
    agree(x, 1)
    agree(x, 2)
    agree(x[::-1] * 3, 1)
    agree(x + np.array([0.0, 8.0]), 1)


@pytest.mark.deep
@given(st.integers(1, 8), st.integers(1, 6), st.integers(0, 10**6))
def test_any_leaves(agree, n, d, seed):
    generator = np.random.default_rng(seed)
    agree(leaves(generator, n, d), int(generator.integers(1, min(n, d) + 1)))


@pytest.mark.deep
@given(st.integers(3, 12), st.integers(2, 5), st.integers(0, 10**6))
def test_what_is_left_out_is_the_rest_of_the_variance(solution, n, d, seed):
    generator = np.random.default_rng(seed)
    x, k = leaves(generator, n, d), int(generator.integers(1, min(n, d) + 1))
    components, scores, ratio = solution(x.copy(), k)
    centred = x - x.mean(axis=0)
    rest, total = ((centred - scores @ components) ** 2).sum(), (centred**2).sum()
    if abs(rest - (1 - ratio.sum()) * total) > 1e-6 * total:
        wrong("shares and reconstruction do not fit together", input=[x, k], actual=ratio)


def thousands_of_leaves(size, rng):
    generator = np.random.default_rng(rng.randrange(10**6))
    mixing = generator.normal(0, 1, (20, 20)) * np.linspace(0.2, 4, 20)
    return dyadic(generator.normal(0, 10, (size, 20)) @ mixing), 5


@pytest.mark.efficiency
def test_thousands_of_leaves(race):
    race(thousands_of_leaves, size=4_000)
