"""Single steps at every age of the run, settings that make each term visible, and whole runs."""

import random
from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.judge.suite import wrong

USUAL = (0.001, 0.9, 0.999, 1e-8, 0.01)


def state(rng, shape=(4,), gradient=1.0, fresh=False):
    """theta, g, m and v as they may be in the middle of a run, or at its beginning."""
    generator = np.random.default_rng(rng.randrange(10**6))
    theta, m = generator.normal(0, 1, (2, *shape))
    g = generator.normal(0, gradient, shape)
    v = (m * generator.uniform(0.5, 4, shape)) ** 2
    if fresh:
        m, v = np.zeros(shape), np.zeros(shape)
    return [theta, g, m * gradient, v * gradient**2]


def settings(rng):
    return (
        rng.choice([0.001, 0.05, 0.5, 1.0]),
        rng.choice([0.0, 0.5, 0.9, 0.99]),
        rng.choice([0.0, 0.5, 0.9, 0.999, 0.9999]),
        rng.choice([1e-8, 1e-3, 0.1, 1.0]),
        rng.choice([0.0, 0.01, 0.3, 1.0]),
    )


def random_case(rng):
    shape = rng.choice([(1,), (2,), (5,), (2, 3), (3, 1), (1, 1)])
    t = rng.choice([0, 0, 1, 2, 5, 30, 1000])
    return *state(rng, shape, rng.choice([1e-4, 1.0, 50.0]), t == 0), t, *settings(rng)


def corpus(rng):
    """Steps of every age with settings of every kind."""
    for _ in range(150):
        yield random_case(rng)
    yield *state(rng, (200,)), 12, *USUAL


def test_frozen_corpus(frozen):
    frozen()


def test_first_step(agree):
    agree(*state(random.Random(1), fresh=True), 0, 0.1, 0.9, 0.999, 1e-8, 0.0)
    agree(*state(random.Random(2), fresh=True), 0, 0.1, 0.9, 0.999, 1e-8, 0.5)


@pytest.mark.parametrize("t", [0, 1, 2, 3, 9, 10, 100, 20_000, 10**6])
def test_later_steps(agree, t):
    agree(*state(random.Random(3)), t, 0.1, 0.9, 0.999, 1e-8, 0.1)


def test_settings_left_out(agree):
    rng = random.Random(4)
    case = [*state(rng), 3]
    given = []
    for number in (0.2, 0.8, 0.9, 1e-2, 0.3):
        agree(*case, *given)
        given.append(number)
    agree(*case, *given)
    agree(*state(rng, gradient=1e-7), 0)
    agree(np.full(3, 1e4), *state(rng, (3,))[1:], 5)


def test_decay_alone(agree):
    theta, nothing = np.array([2.0, -3.0, 0.0]), np.zeros(3)
    for t in (0, 7):
        agree(theta, nothing, nothing, nothing, t, 0.5, 0.9, 0.999, 1e-8, 0.1)
        agree(theta, nothing, nothing, nothing, t, 1.0, 0.9, 0.999, 1e-8, 1.0)


def test_no_decay(agree):
    agree(*state(random.Random(5)), 4, 0.1, 0.9, 0.999, 1e-8, 0.0)


def test_decay_next_to_a_long_step(agree):
    """Decay of the new parameters would differ by lr * lr * wd."""
    agree(*state(random.Random(6)), 4, 0.9, 0.5, 0.5, 1e-8, 0.9)


def test_no_gradient(agree):
    theta, _, m, v = state(random.Random(7))
    agree(theta, np.zeros(4), m, v, 6, 0.1, 0.9, 0.99, 1e-8, 0.1)
    agree(theta, np.zeros(4), np.zeros(4), np.zeros(4), 0, 0.1, 0.9, 0.99, 1e-8, 0.0)
    agree(theta, np.array([0.0, 1.0, 0.0, -2.0]), np.zeros(4), np.zeros(4), 0, *USUAL)


def test_gradients_as_small_as_eps(agree):
    for eps in (1e-10, 1e-8, 1e-4, 1.0):
        for t in (0, 3):
            agree(*state(random.Random(8), gradient=eps), t, 0.5, 0.9, 0.99, eps, 0.0)


def test_gradients_of_every_size(agree):
    g = np.array([1e4, -1e4, 1.0, -1e-3, 1e-9])
    agree(np.ones(5), g, np.zeros(5), np.zeros(5), 0, *USUAL)
    agree(np.ones(5), g, g[::-1].copy(), 2 * g[::-1] ** 2 / 2, 40, *USUAL)


@pytest.mark.parametrize(
    ("b1", "b2"), [(0.0, 0.0), (0.0, 0.9), (0.9, 0.0), (0.5, 0.5), (0.99, 0.9)]
)
def test_rates_of_the_running_means(agree, b1, b2):
    for t in (0, 1, 4):
        agree(*state(random.Random(9)), t, 0.1, b1, b2, 1e-8, 0.05)


@pytest.mark.parametrize(("b1", "b2"), [(0.9999, 0.9999), (0.999, 0.9), (0.9, 0.999)])
def test_long_memory(agree, b1, b2):
    """The corrections are seen at this precision until step 200,000: nobody may drop them early."""
    ages = (0, 50, 99, 127, 500, 999, 1_023, 2_000, 5_000, 9_999, 10_000, 20_000, 40_000)
    for t in (*ages, 65_536, 99_999, 100_000, 150_000):
        agree(*state(random.Random(10)), t, 0.1, b1, b2, 1e-8, 0.0)


def test_shapes(agree):
    for shape in ((1,), (1, 1), (1, 4), (4, 1), (3, 3), (2, 5)):
        agree(*state(random.Random(11), shape), 2, 0.1, 0.9, 0.99, 1e-3, 0.1)


@pytest.mark.deep
def test_every_small_state(agree):
    agree.all(
        (*(np.array([number]) for number in (theta, g, m, v)), t, 0.5, 0.5, 0.75, eps, wd)
        for theta, g, m, v in product((0.0, -2.0), (0.0, 3.0, -1.0), (0.0, 1.0), (0.0, 4.0))
        for t in (0, 1, 2)
        for eps in (1e-8, 1.0)
        for wd in (0.0, 0.25)
    )


def test_arguments_are_left_alone(solution):
    given = [*state(random.Random(12)), 3, *USUAL]
    solution(*[part.copy() for part in given[:4]], *given[4:])
    for before, after in zip(given[:4], solution.after, strict=False):
        if not np.array_equal(before, after):
            wrong("an argument was changed", input=given, expected=before, actual=after)


@pytest.mark.deep
def test_the_same_step_twice(agree):
    for _ in range(2):
        agree(*state(random.Random(13)), 3, 0.1, 0.9, 0.999, 1e-8, 0.1)
        agree(*state(random.Random(14)), 0, 0.3, 0.8, 0.9, 1e-8, 0.2)


@pytest.mark.deep
def test_fifty_steps_in_a_row(agree, solution, reference):
    """What one step hands over is what the next one gets."""
    rng = random.Random(15)
    theta, _, m, v = state(rng, (3,), fresh=True)
    expected = theta, m, v
    for t in range(50):
        g = expected[0] * np.array([1.0, 5.0, 0.2]) + rng.gauss(0, 0.5)
        case = [theta, g, m, v, t, 0.05, 0.9, 0.99, 1e-8, 0.1]
        expected = reference(expected[0], g, expected[1], expected[2], *case[4:])
        actual = solution(*case)
        agree.judge_answer(case, actual, expected)
        theta, m, v = actual


@pytest.mark.deep
@given(st.integers(0, 10**6))
def test_any_step(agree, seed):
    agree(*random_case(random.Random(seed)))


@pytest.mark.deep
@given(st.integers(0, 10**6), st.sampled_from([0.25, 8.0]))
def test_the_size_of_gradients_does_not_matter(agree, solution, reference, seed, factor):
    """With all gradients multiplied, eps too: the decay must not notice."""
    rng = random.Random(seed)
    theta, g, m, v = state(rng)
    rest = (rng.randint(0, 20), 0.1, 0.9, 0.99)
    expected = reference(theta, g, m, v, *rest, 1e-6, 0.5)
    case = [theta, factor * g, factor * m, factor**2 * v, *rest, factor * 1e-6, 0.5]
    actual = solution(*case)
    agree.judge_answer(case, actual[:1], expected[:1])


def large_model(size, rng):
    return *state(rng, (size,)), 100, *USUAL


@pytest.mark.efficiency
def test_large_model(race):
    race(large_model, size=200_000)
