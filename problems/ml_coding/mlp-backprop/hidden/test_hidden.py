"""Shapes that hide a transposed product, units that are shut or at zero, one to five layers."""

import random
from itertools import pairwise, product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.judge.suite import wrong


def is_clear(weights, biases, x, zero_allowed):
    """True if no hidden unit is near its kink and nothing grows too large."""
    h = x
    for layer, (w, b) in enumerate(zip(weights, biases, strict=True)):
        z = h @ w + b
        if np.abs(z).max() > 900:
            return False
        small = (np.abs(z) < 1e-4) & ~(zero_allowed & (z == 0))
        if layer < len(weights) - 1 and small.any():
            return False
        h = np.maximum(z, 0)
    return True


def network(generator, widths, n):
    """Random parameters and brews; a third of them whole numbers, many of these 0."""
    whole = generator.random() < 0.35

    def numbers(shape, scale):
        if whole:
            return generator.integers(-2, 3, shape).astype(np.float64)
        return np.clip(np.round(generator.normal(0, scale, shape), 3), -10, 10)

    while True:
        sizes = list(pairwise(widths))
        weights = [numbers(size, 1.2 / np.sqrt(size[0])) for size in sizes]
        biases = [numbers(size[1:], 0.7) for size in sizes]
        x = numbers((n, widths[0]), 1.5)
        if is_clear(weights, biases, x, whole):
            return weights, biases, x, np.round(generator.normal(0, 3, n), 1)


def clear_brews(generator, widths, n):
    """Parameters and brews of ordinary size; brews with a unit near its kink are replaced."""
    sizes = list(pairwise(widths))
    weights = [generator.normal(0, 1.2 / np.sqrt(size[0]), size) for size in sizes]
    biases = [generator.normal(0, 0.3, width) for width in widths[1:]]
    x, near = np.empty((n, widths[0])), np.ones(n, dtype=bool)
    while near.any():
        x[near] = generator.normal(0, 1, (near.sum(), widths[0]))
        near = nearest_kink(weights, biases, x) < 2e-6
    return weights, biases, x


def nearest_kink(weights, biases, x):
    """The smallest size of a hidden unit's z, for each brew."""
    h, nearest = x, np.full(len(x), np.inf)
    for w, b in zip(weights[:-1], biases, strict=False):
        z = h @ w + b
        nearest = np.minimum(nearest, np.abs(z).min(axis=1))
        h = np.maximum(z, 0)
    return nearest


def random_widths(rng, widest):
    return [*(rng.randint(1, widest) for _ in range(rng.randint(1, 5))), 1]


def corpus(rng):
    generator = np.random.default_rng(rng.randrange(10**6))
    for n in (1, 1, 2, 3, 5, 8) * 24:
        yield network(generator, random_widths(rng, 4), n)
    for widths, n in (([20, 15, 1], 12), ([3, 30, 20, 10, 1], 6), ([8, 1], 60)):
        yield network(generator, widths, n)


def test_frozen_corpus(frozen):
    frozen()


@pytest.mark.deep
def test_every_shape_of_two_layers(agree):
    generator = np.random.default_rng(1)
    agree.all(
        network(generator, [inputs, hidden, 1], n)
        for inputs, hidden, n in product((1, 2, 3), (1, 2, 3), (1, 2, 3))
        for _ in range(4)
    )


@pytest.mark.deep
def test_every_sign_of_a_chain_of_units(agree):
    """Width one throughout; each unit is open, shut or exactly at zero."""
    numbers = [np.array([[value]]) for value in (-1.0, 0.0, 2.0)]
    agree.all(
        (list(chain), [np.array([shift])] * 3, np.array([[3.0], [-1.0]]), np.array([1.0, -2.0]))
        for chain in product(numbers, repeat=3)
        for shift in (-1.0, 0.0, 1.0)
    )


def test_one_layer_is_linear_regression(agree):
    x = np.array([[1.0, -2.0], [0.5, 3.0], [4.0, 0.0]])
    agree([np.array([[-2.0], [1.0]])], [np.array([-5.0])], x, np.array([1.0, -2.0, 3.0]))


def test_one_brew(agree):
    agree(*network(np.random.default_rng(2), [3, 4, 1], 1))


def test_prediction_below_zero_is_not_cut(agree):
    agree([np.array([[-3.0]])], [np.array([0.0])], np.array([[2.0]]), np.array([1.0]))
    weights = [np.array([[1.0]]), np.array([[-4.0]])]
    agree(weights, [np.zeros(1), np.zeros(1)], np.array([[2.0], [1.0]]), np.array([1.0, -9.0]))


def test_unit_exactly_at_zero(agree):
    weights = [np.array([[1.0, 1.0], [-1.0, 1.0]]), np.array([[2.0], [3.0]])]
    agree(weights, [np.zeros(2), np.zeros(1)], np.array([[2.0, 2.0], [1.0, 0.0]]), np.zeros(2))


def test_unit_that_never_fires_and_one_that_always_does(agree):
    weights = [np.array([[1.0, 1.0], [0.5, 1.0]]), np.array([[2.0], [-3.0]])]
    x = np.array([[1.0, 2.0], [-1.0, 0.5], [0.0, -2.0]])
    agree(weights, [np.array([-9.0, 9.0]), np.array([1.0])], x, np.array([0.0, 1.0, 2.0]))


def test_negative_inputs_are_not_cut(agree):
    weights = [np.array([[-1.0], [-2.0]]), np.array([[3.0]])]
    x = np.array([[-1.0, -3.0], [-2.0, 1.0]])
    agree(weights, [np.array([0.5]), np.array([0.0])], x, np.array([5.0, 5.0]))


def test_input_that_is_zero(agree):
    weights = [np.array([[1.0, -2.0]]), np.array([[3.0], [1.0]])]
    agree(weights, [np.array([1.0, 2.0]), np.zeros(1)], np.array([[0.0], [1.0]]), np.ones(2))


def test_exact_predictions(agree):
    x = np.array([[1.0], [2.0]])
    agree([np.array([[3.0]])], [np.array([1.0])], x, np.array([4.0, 7.0]))


@pytest.mark.parametrize("layers", [1, 2, 3, 4, 5])
def test_depth_with_equal_widths(agree, layers):
    """Square layers, and as many brews as units: nothing but numbers shows a transposed product."""
    generator = np.random.default_rng(layers)
    agree(*network(generator, [3] * layers + [1], 3))
    agree(*network(generator, [1] * layers + [1], 1))


@pytest.mark.parametrize("widths", [[5, 2, 1], [2, 5, 1], [1, 4, 2, 1], [4, 1, 3, 1]])
def test_wide_and_narrow(agree, widths):
    agree(*network(np.random.default_rng(sum(widths)), widths, 4))


def test_error_far_larger_than_one(agree):
    weights, biases, x, y = network(np.random.default_rng(6), [3, 3, 1], 4)
    agree(weights, biases, x, y + 700)


@pytest.mark.parametrize(("widths", "n"), [([5, 6, 1], 300), ([64, 20, 10, 1], 30)])
def test_middle_size(agree, widths, n):
    generator = np.random.default_rng(n)
    weights, biases, x = clear_brews(generator, widths, n)
    agree(weights, biases, x, generator.normal(0, 5, n))


@pytest.mark.deep
@pytest.mark.parametrize("widths", [[64, 64, 64, 64, 64, 1], [64, 1], [1, 64, 1, 64, 1]])
def test_largest_network(agree, widths):
    generator = np.random.default_rng(len(widths))
    weights, biases, x = clear_brews(generator, widths, 1_000)
    agree(weights, biases, x, generator.normal(0, 5, 1_000))


def test_arguments_are_left_alone(solution):
    weights, biases, x, y = network(np.random.default_rng(7), [2, 3, 1], 4)
    copies = [[w.copy() for w in weights], [b.copy() for b in biases], x.copy(), y.copy()]
    solution(*copies)
    kept = [*weights, *biases, x, y]
    after = [*solution.after[0], *solution.after[1], *solution.after[2:]]
    for before, now in zip(kept, after, strict=False):
        if len(kept) != len(after) or not np.array_equal(before, now):
            wrong("an argument was changed", input=[weights, biases, x, y], actual=now)


def test_a_second_call_starts_afresh(agree):
    weights, biases, x, y = network(np.random.default_rng(8), [2, 3, 1], 3)
    agree(weights, biases, x, y)
    agree(weights, biases, x, -y)
    agree(weights, biases, x[:2], y[:2])
    agree(weights, biases, x, y)


@pytest.mark.deep
@given(st.integers(1, 6), st.integers(0, 10**6))
def test_any_network(agree, n, seed):
    rng = random.Random(seed)
    agree(*network(np.random.default_rng(seed), random_widths(rng, 5), n))


@pytest.mark.deep
@given(st.integers(1, 5), st.integers(0, 10**6))
def test_brews_given_twice_change_nothing(agree, solution, reference, n, seed):
    rng = random.Random(seed)
    weights, biases, x, y = network(np.random.default_rng(seed), random_widths(rng, 4), n)
    case = [weights, biases, np.concatenate([x, x]), np.concatenate([y, y])]
    agree.judge_answer(case, solution(*case), reference(weights, biases, x, y))


def a_thousand_brews(size, rng):
    generator = np.random.default_rng(rng.randrange(10**6))
    return *clear_brews(generator, [32, 64, 64, 1], size), generator.normal(0, 1, size)


@pytest.mark.efficiency
def test_a_thousand_brews(race):
    race(a_thousand_brews, size=1_000)
