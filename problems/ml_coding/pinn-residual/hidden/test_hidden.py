"""Spikes that show each arm of the formulas, polynomials solved exactly, the longest tables."""

import random
from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.judge.suite import wrong

STEPS = (0.01, 0.1, 0.5, 1.0, 2.0, 10.0)


def field(rng, times, places):
    generator = np.random.default_rng(rng.randrange(10**6))
    return np.round(generator.normal(0, 5, (times, places)), 2)


def random_case(rng, longest=7):
    u = field(rng, rng.randint(2, longest), rng.randint(2, longest))
    return u, rng.choice(STEPS), rng.choice(STEPS), rng.choice([0.0, 0.1, 1.0, 2.5, 10.0])


def on_grid(function, times, places, dx, dt):
    t, x = np.meshgrid(dt * np.arange(times), dx * np.arange(places), indexing="ij")
    return function(x, t)


def corpus(rng):
    """Small rough fields, some of middle size."""
    for _ in range(150):
        yield random_case(rng)
    for shape in ((30, 8), (8, 30), (20, 20)):
        yield field(rng, *shape), 0.2, 0.05, 1.5


def test_frozen_corpus(frozen):
    frozen()


def test_smallest_grid(agree):
    for dx, dt, alpha in ((1.0, 1.0, 1.0), (0.5, 2.0, 3.0), (2.0, 0.25, 0.1)):
        agree(field(random.Random(1), 3, 3), dx, dt, alpha)


def test_no_interior(agree):
    for shape in ((2, 2), (2, 5), (5, 2), (2, 3), (3, 2)):
        agree(field(random.Random(2), *shape), 0.5, 0.2, 1.0)


def test_one_row_or_column_inside(agree):
    for shape in ((3, 7), (7, 3), (3, 4), (4, 3)):
        agree(field(random.Random(3), *shape), 0.5, 0.2, 1.5)


def test_square_grid(agree):
    for size in (3, 4, 5, 6):
        agree(field(random.Random(4), size, size), 1.0, 1.0, 1.0)
        agree(field(random.Random(5), size, size), 0.3, 0.7, 2.0)


@pytest.mark.parametrize("shape", [(3, 3), (4, 4), (4, 5), (5, 4)])
def test_one_spike(agree, shape):
    """Every entry in turn, also on the rim, has its own share in the answer."""
    cases = []
    for place in np.ndindex(shape):
        u = np.zeros(shape)
        u[place] = 3.0
        cases.append((u, 0.5, 2.0, 1.25))
    agree.all(cases)


@pytest.mark.parametrize("dx", STEPS)
def test_steps_in_place(agree, dx):
    agree(field(random.Random(6), 4, 5), dx, 0.5, 1.0)


@pytest.mark.parametrize("dt", STEPS)
def test_steps_in_time(agree, dt):
    agree(field(random.Random(7), 4, 5), 0.5, dt, 1.0)


@pytest.mark.parametrize("alpha", [0.0, 0.01, 0.5, 1.0, 2.0, 10.0])
def test_conductivities(agree, alpha):
    agree(field(random.Random(8), 5, 4), 0.5, 0.1, alpha)


def test_field_without_change(agree):
    agree(np.full((4, 5), 37.5), 0.1, 0.1, 2.0)
    agree(np.zeros((3, 6)), 0.1, 0.1, 2.0)


@pytest.mark.parametrize(
    "terms",
    [
        [(1, 0, 1)],
        [(1, 1, 0)],
        [(1, 0, 2)],
        [(1, 2, 0)],
        [(1, 1, 1)],
        [(1, 2, 1)],
        [(1, 2, 0), (3, 0, 1)],
        [(1, 3, 0), (9, 1, 1)],
        [(1, 0, 3)],
        [(0.25, 4, 0)],
    ],
)
def test_polynomials(agree, terms):
    """Sums of c * x**a * t**b; those of two terms solve the equation."""

    def polynomial(x, t):
        return sum(c * x**a * t**b for c, a, b in terms)

    agree(on_grid(polynomial, 4, 6, 0.5, 0.25), 0.5, 0.25, 1.5)


def test_decaying_wave(agree):
    for k, alpha in ((1.0, 1.0), (3.0, 0.2)):
        u = on_grid(
            lambda x, t, k=k, a=alpha: np.exp(-a * k * k * t) * np.sin(k * x), 9, 13, 0.25, 0.1
        )
        agree(50 * u, 0.25, 0.1, alpha)


def test_values_on_the_rim(agree):
    """Ends that differ: a bar is no ring, and the last time is not followed by the first."""
    u = np.zeros((5, 6))
    u[0], u[-1], u[:, 0], u[:, -1] = 10.0, -20.0, 40.0, -70.0
    agree(u, 1.0, 0.5, 1.0)


def test_largest_values(agree):
    u = 100.0 * (-1.0) ** np.add.outer(np.arange(5), np.arange(6))
    agree(u, 0.01, 0.01, 10.0)
    agree(u, 10.0, 0.01, 10.0)
    agree(u, 0.01, 10.0, 0.01)


@pytest.mark.deep
@pytest.mark.parametrize("shape", [(447, 447), (3, 66_666), (66_666, 3)])
def test_most_readings(agree, shape):
    """As long as a bar or a record can get, with whole numbers of every size, so that slopes
    cancel to the last digit in many places however far out."""
    u = np.random.default_rng(shape).integers(-100, 101, shape).astype(float)
    u[:, ::7] = 100.0 * np.sign(u[:, ::7])
    agree(u, 0.01, 1.0, 10.0)


@pytest.mark.deep
@pytest.mark.parametrize("shape", [(2, 100_000), (100_000, 2)])
def test_longest_without_interior(agree, shape):
    agree(np.ones(shape), 0.5, 0.5, 1.0)


def test_field_is_left_alone(solution):
    u = field(random.Random(9), 5, 6)
    solution(u.copy(), 0.5, 0.2, 1.5)
    if not np.array_equal(solution.after[0], u):
        wrong("u was changed", input=[u, 0.5, 0.2, 1.5], expected=u, actual=solution.after[0])


def test_a_second_call_starts_afresh(agree):
    for seed in (1, 2, 1):
        agree(field(random.Random(seed), 4, 5), 0.5, 0.2, 1.0 + seed)


@pytest.mark.deep
def test_every_small_field(agree):
    """The arms of the cross hold 0, 1 or 3, the corners something else."""
    cases = []
    for up, left, here, right, down in product((0.0, 1.0, 3.0), repeat=5):
        u = np.array([[5.0, up, -2.0], [left, here, right], [4.0, down, 7.0]])
        cases.append((u, 0.5, 2.0, 1.5))
    agree.all(cases)


@pytest.mark.deep
@given(st.integers(0, 10**6))
def test_any_field(agree, seed):
    agree(*random_case(random.Random(seed), 12))


@pytest.mark.deep
@given(st.integers(0, 10**6), st.integers(-4, 4))
def test_fields_add_up(agree, solution, reference, seed, factor):
    rng = random.Random(seed)
    one, other = field(rng, 4, 6), field(rng, 4, 6)
    rest = (0.4, rng.choice([0.1, 3.0]), 1.3)
    case = [one + factor * other, *rest]
    expected = reference(one, *rest) + factor * reference(other, *rest)
    agree.judge_answer(case, solution(case[0].copy(), *rest), expected)


@pytest.mark.deep
@given(st.floats(0.5, 2.0), st.floats(0.2, 1.5))
def test_halved_steps_quarter_the_residual(solution, k, alpha):
    """Of a wave that solves the equation; the exponent is between 1.8 and 2.2."""
    largest = []
    for halvings in (3, 4):
        h = 0.5**halvings
        times, places = 2**halvings + 1, 2 ** (halvings + 1) + 1
        u = on_grid(
            lambda x, t: 50 * np.exp(-alpha * k * k * t) * np.sin(k * x), times, places, h, h / 4
        )
        answer = solution(u.copy(), h, h / 4, float(alpha))
        # A common point of both grids, away from the rim.
        stride = 2 ** (halvings - 3)
        largest.append(abs(answer[4 * stride - 1, 8 * stride - 1]))
    if not 3.4 < largest[0] / max(largest[1], 1e-12) < 4.6:
        wrong("the residual of a wave does not fall by four", input=[k, alpha], actual=largest)


def long_bar(size, rng):
    return field(rng, 400, 2 + size // 400), 0.2, 0.05, 1.5


@pytest.mark.efficiency
def test_long_bar(race):
    race(long_bar, size=199_000)
