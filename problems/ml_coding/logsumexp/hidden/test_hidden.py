"""Scales far apart, entries that do not count and every axis; numpy's warnings are not judged."""

import random
from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.judge.suite import wrong

pytestmark = pytest.mark.filterwarnings("ignore::RuntimeWarning")

INF = np.inf
LARGEST = 1e6
VALUES = (-INF, -10_000.0, -1.0, 0.0, 10_000.0)
WEIGHTS = (0.0, 1.0, 2.5, -0.5)
# Computed with 50 digits: x, b, log(sum(b * exp(x))).
KNOWN = [
    ([1.0, 2.0, 3.0], None, 3.40760596444438),
    ([1.0, -INF, 2.0], None, 2.313261687518223),
    ([-10_000.0, -9_999.0], None, -9_998.68673831248),
    ([10_000.0, 9_990.0, 0.0], None, 10_000.0000453989),
    ([0.1, 0.2, 0.3], [2.0, 0.5, -1.0], 0.3860677958663958),
    ([-750.0, -750.5, -749.0], [3.0, 0.25, 1.0], -748.2301599329803),
    ([800.0, 0.0], [0.0, 2.0], 0.6931471805599453),
]


def settled(x, b, axis=-1):
    """True if no sum of x and b comes out of a near-cancellation (or of any cancellation)."""
    counted = np.where(b == 0, -INF, x)
    terms = b * np.exp(counted - np.maximum(counted.max(axis=axis, keepdims=True), -1e9))
    return bool(np.all(np.abs(terms.sum(axis=axis)) >= 1e-3 * np.abs(terms).sum(axis=axis)))


def values(rng, shape):
    """Numbers around an offset of each slice's own, some of them -inf."""
    spread = rng.choice([0.1, 3.0, 500.0])
    offsets = np.array([rng.choice([-1e6, -1e4, 0.0, 0.0, 1e4, 9e5]) for _ in range(shape[0])])
    x = np.array([rng.gauss(0, spread) for _ in range(int(np.prod(shape)))]).reshape(shape)
    x = np.clip(x + offsets.reshape(-1, *[1] * (len(shape) - 1)), -LARGEST, LARGEST)
    holes = np.array([rng.random() < 0.15 for _ in range(x.size)]).reshape(shape)
    x[holes] = -INF
    return x


def weights(rng, x, axis):
    """Weights of both signs; often the largest entry of all has none."""
    signs = rng.choice([(1.0,), (1.0, 1.0, 1.0, -1.0)])
    while True:
        b = np.array([rng.uniform(0.01, 20) * rng.choice(signs) for _ in range(x.size)])
        b = np.round(b.reshape(x.shape), 2)
        b[np.array([rng.random() < 0.2 for _ in range(x.size)]).reshape(x.shape)] = 0
        b[np.unravel_index(x.argmax(), x.shape)] = rng.choice([0.0, 1.0])
        if settled(x, b, axis):
            return b


def random_case(rng, axes, length):
    shape = tuple(rng.randint(1, length) for _ in range(axes))
    axis = rng.randrange(-axes, axes)
    x = values(rng, shape)
    return x, axis, rng.choice([None, weights(rng, x, axis)])


def corpus(rng):
    """Arrays of one to four axes, with and without weights."""
    for axes in [1, 1, 2, 2, 2, 3, 3, 4] * 16:
        yield random_case(rng, axes, 5 if axes < 4 else 3)
    for length in (60, 150, 300):
        yield random_case(rng, 1, length)
        yield random_case(rng, 2, length // 10)


def test_frozen_corpus(frozen):
    frozen()


@pytest.mark.deep
def test_every_slice_of_up_to_three_numbers(agree):
    agree.all((np.array(x), -1, None) for size in (1, 2, 3) for x in product(VALUES, repeat=size))


@pytest.mark.deep
def test_every_weighted_slice_of_up_to_two_numbers(agree):
    pairs = [
        (np.array(x), np.array(b))
        for size in (1, 2)
        for x in product(VALUES, repeat=size)
        for b in product(WEIGHTS, repeat=size)
    ]
    agree.all((x, -1, b) for x, b in pairs if settled(x, b))


@pytest.mark.parametrize(("x", "b", "expected"), KNOWN)
def test_known_values(agree, solution, x, b, expected):
    case = [np.array(x), 0, None if b is None else np.array(b)]
    agree.judge_answer(case, solution(*case), expected)


def test_axis_and_weights_left_out(agree):
    x = np.array([[0.0, 1.0, 2.0], [10.0, -3.0, 4.0]])
    agree(x)
    agree(x, 0)
    agree(x[0])


@pytest.mark.parametrize("axis", [-3, -2, -1, 0, 1, 2])
def test_each_axis_of_three(agree, axis):
    x = np.array([((7 * place) % 24) / 3 for place in range(24)]).reshape(2, 3, 4)
    agree(x, axis, None)
    agree(x, axis, np.array([1.0 + place % 5 for place in range(24)]).reshape(2, 3, 4))


@pytest.mark.parametrize("axis", [0, 1])
def test_square_array(agree, axis):
    agree(np.array([[0.0, 800.0, 5.0], [-900.0, 20.0, 0.0], [3.0, 4.0, 2000.0]]), axis, None)


@pytest.mark.deep
def test_axes_of_length_one(agree):
    for shape in ((1,), (1, 3), (3, 1), (1, 3, 1), (1, 1, 1, 1)):
        for axis in range(len(shape)):
            x = np.linspace(-2, 5, int(np.prod(shape))).reshape(shape)
            agree(x, axis, None)
            agree(x, axis, np.full(shape, -2.0))
            agree(x, axis, np.full(shape, 0.5))


def test_other_axes_empty(agree):
    for shape, axis in (((0, 5), -1), ((5, 0), 0), ((0, 3, 2), 1), ((2, 0, 3), 2), ((2, 0, 3), 0)):
        agree(np.zeros(shape), axis, None)
        agree(np.zeros(shape), axis, np.ones(shape))


def test_slices_of_different_scale(agree):
    x = np.array([[1e6, 1e6 - 1], [0.0, 1.0], [-1e6 + 1, -1e6]])
    agree(x, -1, None)
    agree(x.T.copy(), 0, None)


def test_slices_in_which_nothing_counts(agree):
    x = np.array([[-INF, -INF], [2.0, -INF], [-INF, -8_000.0], [3.0, 900.0]])
    agree(x, 1, None)
    agree(x, 1, np.array([[1.0, -2.0], [0.0, 5.0], [1.0, 0.0], [0.0, 0.0]]))
    agree(np.array([-INF, -INF, -INF]), 0, None)


def test_no_weight_on_the_largest(agree):
    agree(np.array([10_000.0, 1.0, 2.0]), 0, np.array([0.0, 1.0, 3.0]))
    agree(np.array([[1e6, -1e6], [-1e6, 1e6]]), 1, np.array([[0.0, 1.0], [2.0, 0.0]]))


def test_negative_sum(agree):
    agree(np.array([[1.0, 2.0], [2.0, 1.0]]), 1, np.array([[1.0, -1.0], [1.0, -1.0]]))
    agree(np.array([5_000.0]), 0, np.array([-3.0]))


def test_two_terms_that_cancel(agree):
    agree(np.array([3.0, 3.0]), 0, np.array([1.0, -1.0]))
    agree(np.array([-7_000.0, 50.0, -7_000.0]), 0, np.array([2.0, 0.0, -2.0]))


def test_small_and_large_weights(agree):
    agree(np.array([1_000.0, 1_003.0, 990.0]), 0, np.array([0.001, 1_000.0, 1_000.0]))
    agree(np.array([1e4, 1e4]), 0, np.array([1_000.0, 1_000.0]))


def test_probabilities_that_add_up_to_one(agree):
    agree(np.log(np.array([[0.25, 0.75], [0.5, 0.5]])), 1, None)


def test_a_term_far_below_the_largest(agree):
    agree(np.array([[0.0, -21.0], [-26.0, 0.0]]), 1, None)


def test_long_axis_of_small_terms(agree):
    agree(np.full(2_000, -30.0), 0, None)
    agree(np.linspace(-800.0, 0.0, 3_000), 0, None)


@pytest.mark.deep
def test_as_many_numbers_as_there_can_be(agree):
    """One slice of all of them, along either axis, and as many slices."""
    agree(np.zeros(200_000))
    agree(np.linspace(-5.0, 5.0, 200_000).reshape(100_000, 2), 0, None)
    agree(np.linspace(-900.0, 900.0, 200_000).reshape(2, 100_000), 0, None)


def test_arguments_are_left_alone(solution):
    x = np.array([[1.0, 700.0], [-INF, 800.0], [-INF, -INF]])
    b = np.array([[1.0, 0.0], [2.0, -1.0], [1.0, 0.0]])
    for axis in (0, 1):
        solution(x.copy(), axis, None)
        if not np.array_equal(solution.after[0], x):
            wrong("x was changed", input=[x, axis, None], expected=x, actual=solution.after[0])
    solution(x.copy(), 1, b.copy())
    for index, kept in ((0, x), (2, b)):
        after = solution.after[index]
        if not np.array_equal(after, kept):
            wrong("x or b was changed", input=[x, 1, b], expected=kept, actual=after)


def test_a_second_call_starts_afresh(agree):
    agree(np.array([1.0, 2.0]), 0, np.array([1.0, 3.0]))
    agree(np.array([1.0, 2.0]))
    agree(np.array([1.0, 2.0]), 0, np.array([2.0, 0.5]))


@pytest.mark.deep
@given(st.integers(1, 3), st.integers(0, 10**6))
def test_any_array(agree, axes, seed):
    agree(*random_case(random.Random(seed), axes, 6))


@pytest.mark.deep
@given(
    st.lists(st.floats(-900, 900), min_size=1, max_size=8),
    st.sampled_from([-9e5, -1e4, -40.0, 40.0, 1e4, 9e5]),
)
def test_a_shift_of_all_numbers_shifts_the_result(agree, solution, reference, numbers, shift):
    x = np.round(np.array(numbers), 3)
    case = [x + shift, 0, None]
    agree.judge_answer(case, solution(*case), reference(x, 0, None) + shift)


@pytest.mark.deep
@given(st.integers(2, 12), st.integers(0, 10**6))
def test_the_order_of_entries_does_not_matter(agree, solution, reference, length, seed):
    rng = random.Random(seed)
    x = values(rng, (1, length))[0]
    b = weights(rng, x, 0)
    order = rng.sample(range(length), length)
    case = [x[order], 0, b[order]]
    agree.judge_answer(case, solution(*case), reference(x, 0, b))


def many_particles(size, rng):
    generator = np.random.default_rng(rng.randrange(10**6))
    x = generator.normal(0, 300, (size // 200, 200)) + generator.choice(
        [-1e4, 0, 1e4], (size // 200, 1)
    )
    return x, -1, generator.choice([0.0, 0.5, 1.0, 3.0], x.shape)


@pytest.mark.efficiency
def test_many_particles(race):
    race(many_particles, size=200_000)
