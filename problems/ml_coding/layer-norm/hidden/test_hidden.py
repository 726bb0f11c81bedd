"""Shapes of every kind, packets far from zero, and the gradient held to finite differences."""

import random
from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.judge.suite import wrong

SHAPES = [(1,), (2,), (5,), (1, 3), (4, 1), (3, 3), (4, 2), (2, 3, 4), (3, 2, 2, 3), (2, 1, 3)]


def arrays(rng, shape, spread=1.5, level=0.0):
    """x, g, b and dy of ordinary size around ``level``."""
    generator = np.random.default_rng(rng.randrange(10**6))
    width = shape[-1:]
    x = np.round(generator.normal(level, spread, shape), 2)
    return [x, *(np.round(generator.normal(0, 1.5, size), 2) for size in (width, width, shape))]


def random_case(rng, widest=5):
    lead = [rng.randint(1, 4) for _ in range(rng.choice([0, 1, 1, 2, 2, 3]))]
    x, g, b, dy = arrays(rng, (*lead, rng.randint(1, widest)), rng.choice([0.1, 1.0, 30.0]))
    # Sums of equal whole numbers are exact, so such a packet has no spread in anybody's floats.
    for place in np.ndindex(*lead):
        if rng.random() < 0.1 or (x.shape[-1] > 1 and np.ptp(x[place]) == 0):
            x[place] = rng.randint(-20, 20)
    return x, g, b, dy, rng.choice([1e-6, 1e-5, 1e-3, 0.1, 1.0, 10.0])


def corpus(rng):
    """Every number of leading axes, some packets of equal readings, and some wide packets."""
    for _ in range(120):
        yield random_case(rng)
    for width in (30, 80, 200):
        yield *arrays(rng, (2, width), 2.0, 5.0), 1e-5


def test_frozen_corpus(frozen):
    frozen()


@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_shape(agree, shape):
    agree(*arrays(random.Random(1), shape), 0.01)


def test_eps_left_out(agree):
    x, g, b, dy = arrays(random.Random(2), (3, 4))
    agree(0.01 * x, g, b, dy)


def test_square_arrays(agree):
    for size in (2, 3, 4):
        agree(*arrays(random.Random(size), (size, size)), 1e-5)
        agree(*arrays(random.Random(size), (size, size, size)), 1e-5)


def test_one_reading(agree):
    for value in (0.0, 3.0, -250.0):
        x = np.array([[value], [1.0]])
        agree(x, np.array([2.0]), np.array([-1.0]), np.array([[3.0], [0.5]]), 1e-5)


def test_equal_readings(agree):
    _, g, b, dy = arrays(random.Random(3), (3, 4))
    x = np.repeat(np.array([[5.0], [0.0], [-7.0]]), 4, axis=1)
    agree(x, g, b, dy, 1e-6)
    agree(x, g, b, dy, 4.0)
    x[1] = [1.0, 2.0, 3.0, 5.0]
    agree(x, g, b, dy, 1e-5)


def test_no_packets(agree):
    for shape in ((0, 3), (0, 1), (2, 0, 3), (0, 2, 2)):
        _, g, b, _ = arrays(random.Random(4), (1, shape[-1]))
        agree(np.zeros(shape), g, b, np.zeros(shape), 1e-5)


def test_readings_far_from_zero(agree):
    for level in (1e5, -9e5):
        x, g, b, dy = arrays(random.Random(5), (3, 6), 2.0, level)
        agree(x, g, b, dy, 1e-5)


def test_packets_of_different_level_and_spread(agree):
    x, g, b, dy = arrays(random.Random(6), (4, 5))
    x *= np.array([[0.001], [1.0], [100.0], [10_000.0]])
    x += np.array([[0.0], [-50.0], [2_000.0], [40_000.0]])
    agree(x, g, b, dy, 1e-5)


@pytest.mark.parametrize("eps", [1e-6, 1e-5, 1e-2])
def test_every_spread_there_is(agree, eps):
    """A packet with hardly any spread has some, whatever threshold one might think of."""
    _, g, b, dy = arrays(random.Random(12), (1, 4))
    for level in (0.0, 1.0, -3.0):
        for power in range(-9, 6):
            x = np.array([[-1.0, 0.0, 1.0, 2.0]]) * 10.0**power
            agree(x + level * 10.0 ** min(power + 4, 5), g, b, dy, eps)


@pytest.mark.parametrize("eps", [1e-6, 1e-4, 0.3, 1.0, 10.0])
def test_spread_as_small_as_eps(agree, eps):
    x, g, b, dy = arrays(random.Random(7), (2, 5))
    agree(x * eps**0.5, g, b, dy, eps)


def test_gains_of_zero_and_below(agree):
    x, _, b, dy = arrays(random.Random(8), (3, 4))
    agree(x, np.array([0.0, -2.0, 1.0, 0.0]), b, dy, 1e-5)
    agree(x, np.zeros(4), b, dy, 1e-5)


def test_derivatives_of_zero(agree):
    x, g, b, dy = arrays(random.Random(9), (3, 4))
    agree(x, g, b, np.zeros((3, 4)), 1e-5)
    dy[1] = 0
    agree(x, g, b, dy, 1e-5)
    agree(x, g, b, np.ones((3, 4)), 1e-5)


def test_largest_numbers(agree):
    x = np.array([[1e6, -1e6, 1e6], [0.0, 1e6, 2.0]])
    dy = np.array([[100.0, 0.0, -100.0], [1.0, 2.0, 3.0]])
    agree(x, np.array([100.0, 100.0, -100.0]), np.array([-100.0, 0.0, 100.0]), dy, 1e-6)


def test_one_derivative_at_a_time(agree):
    """Every column of the Jacobian of one packet."""
    x = np.array([1.0, -2.0, 4.0, 0.5])
    g, b = np.array([1.0, 2.0, -1.0, 0.5]), np.zeros(4)
    agree.all((x, g, b, row, 0.5) for row in np.eye(4))


@pytest.mark.deep
def test_every_packet_of_up_to_three_small_readings(agree):
    g, b = np.array([2.0, -1.0, 3.0]), np.array([0.5, 1.0, -2.0])
    agree.all(
        (np.array(x), g[:size], b[:size], np.array(dy), 1.0)
        for size in (1, 2, 3)
        for x in product((-1.0, 0.0, 2.0), repeat=size)
        for dy in product((0.0, 1.0), repeat=size)
    )


def test_arguments_are_left_alone(solution):
    given = [*arrays(random.Random(10), (2, 3, 4)), 1e-3]
    solution(*[part.copy() for part in given[:4]], 1e-3)
    for before, after in zip(given[:4], solution.after, strict=False):
        if not np.array_equal(before, after):
            wrong("an argument was changed", input=given, expected=before, actual=after)


@pytest.mark.deep
def test_a_second_call_starts_afresh(agree):
    for seed in range(3):
        agree(*arrays(random.Random(seed), (3, 4)), 10.0**-seed)
        agree(*arrays(random.Random(seed), (3, 4)))


def test_wide_packets(agree):
    agree(*arrays(random.Random(11), (2, 3, 250), 3.0, -20.0), 1e-5)


@pytest.mark.deep
@given(st.integers(0, 10**6))
def test_any_packets(agree, seed):
    agree(*random_case(random.Random(seed), 8))


@pytest.mark.deep
@given(st.integers(0, 10**6), st.sampled_from([1e-3, 0.1, 1.0]))
def test_dx_is_the_slope_of_the_loss(solution, reference, seed, eps):
    """Central differences along one random direction, to a looser bound than the answers'."""
    rng = random.Random(seed)
    case = [*arrays(rng, (2, 3, 4)), eps]
    step = 1e-5 * np.array([rng.choice([-1, 1]) for _ in range(24)]).reshape(2, 3, 4)
    ahead, behind = (reference(case[0] + sign * step, *case[1:])[0] for sign in (1, -1))
    slope = ((ahead - behind) / 2 * case[3]).sum()
    answer = solution(*[part.copy() for part in case[:4]], eps)
    actual = (answer[1] * step).sum()
    if abs(actual - slope) > 1e-9 + 1e-4 * abs(slope):
        wrong("dx is not the slope of the loss", input=case, expected=slope, actual=actual)


@pytest.mark.deep
@given(st.integers(0, 10**6), st.integers(-1000, 1000))
def test_a_shift_of_a_packet_changes_nothing(agree, solution, reference, seed, shift):
    x, g, b, dy = arrays(random.Random(seed), (3, 4))
    case = [x + shift, g, b, dy, 0.01]
    actual = solution(*[part.copy() for part in case[:4]], 0.01)
    agree.judge_answer(case, actual, reference(x, g, b, dy, 0.01))


def many_packets(size, rng):
    generator = np.random.default_rng(rng.randrange(10**6))
    x, dy = generator.normal(0, 3, (2, size // 1000, 1000))
    return x, *generator.normal(0, 1, (2, 1000)), dy, 1e-5


@pytest.mark.efficiency
def test_many_packets(race):
    race(many_packets, size=200_000)
