"""Shapes in which axes can be confused, every division of a width, and laws that heads obey."""

import random
from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.judge.suite import wrong

pytestmark = pytest.mark.filterwarnings("ignore::RuntimeWarning")


def arrays(rng, logs, length, width):
    """x and four matrices of ordinary size."""
    generator = np.random.default_rng(rng.randrange(10**6))
    x = np.round(generator.normal(0, 1, (logs, length, width)), 2)
    return [x, *np.round(generator.normal(0, 1, (4, width, width)), 2)]


def divisors(width):
    return [heads for heads in range(1, width + 1) if width % heads == 0]


def random_case(rng, longest=5, widths=(1, 2, 3, 4, 6, 8)):
    width = rng.choice(widths)
    case = arrays(rng, rng.randint(1, 3), rng.randint(1, longest), width)
    return *case, rng.choice(divisors(width)), rng.random() < 0.5


def corpus(rng):
    """Small logs of every kind, and a few of middle size."""
    for _ in range(110):
        yield random_case(rng)
    for heads in (1, 2, 4):
        yield *arrays(rng, 2, 12, 8), heads, heads > 1


def test_frozen_corpus(frozen):
    frozen()


@pytest.mark.parametrize("causal", [False, True])
@pytest.mark.parametrize("width", [1, 2, 3, 4, 6])
def test_every_division(agree, width, causal):
    for heads in divisors(width):
        agree(*arrays(random.Random(width), 2, 3, width), heads, causal)


def test_causal_left_out(agree):
    agree(*arrays(random.Random(1), 2, 3, 4), 2)


def test_one_message(agree):
    for heads in (1, 2, 4):
        agree(*arrays(random.Random(2), 3, 1, 4), heads, False)
        agree(*arrays(random.Random(3), 1, 1, 4), heads, True)


def test_one_log_and_many(agree):
    for logs in (1, 2, 5, 8):
        agree(*arrays(random.Random(4), logs, 3, 4), 2, logs > 2)


def test_no_logs(agree):
    for heads, causal in product((1, 3), (False, True)):
        agree(*arrays(random.Random(5), 0, 4, 3), heads, causal)


def test_all_sizes_equal(agree):
    for size in (2, 3):
        for heads in (1, size):
            agree(*arrays(random.Random(6), size, size, size), heads, False)
    agree(*arrays(random.Random(7), 4, 4, 4), 2, True)


def test_as_many_messages_as_desks(agree):
    agree(*arrays(random.Random(8), 2, 2, 6), 2, False)
    agree(*arrays(random.Random(9), 1, 3, 6), 3, True)
    agree(*arrays(random.Random(10), 3, 2, 4), 2, False)


def test_desks_that_do_not_mix(agree):
    """Identity matrices: each desk keeps to its own columns."""
    one = np.eye(4)
    x = np.array([[[1.0, 2.0, 30.0, 40.0], [5.0, -6.0, 7.0, 80.0], [0.0, 1.0, 0.0, -50.0]]])
    for heads, causal in product((1, 2, 4), (False, True)):
        agree(x, 0 * one, one, one, one, heads, causal)
        agree(x, 0.1 * one, 0.1 * one, one, one, heads, causal)


def test_one_matrix_at_a_time_is_not_symmetric(agree):
    one, skew = np.eye(2), np.array([[0.0, 1.0], [-0.5, 2.0]])
    x = arrays(random.Random(11), 2, 3, 2)[0]
    for place in range(4):
        for heads in (1, 2):
            matrices = [skew if each == place else one for each in range(4)]
            agree(x, *matrices, heads, False)


def test_equal_messages(agree):
    x, *matrices = arrays(random.Random(12), 2, 3, 4)
    x[:] = x[:, :1]
    agree(x, *matrices, 2, False)
    agree(x, *matrices, 2, True)


def test_scores_too_large_for_exp(agree):
    x = np.array([[[100.0, 0.0], [-100.0, 50.0], [0.0, 99.0], [3.0, 4.0]]])
    wq, wk = np.array([[10.0, 0.0], [0.0, 5.0]]), np.array([[1.0, 2.0], [0.0, -10.0]])
    wv, wo = np.array([[1.0, 2.0], [3.0, 5.0]]), np.array([[1.0, -1.0], [0.0, 2.0]])
    for heads, causal in product((1, 2), (False, True)):
        agree(x, wq, wk, wv, wo, heads, causal)
        agree(x, -wq, wk, wv, wo, heads, causal)


def test_the_past_scores_far_below_the_future(agree):
    x = np.array([[[100.0], [99.0], [98.0], [0.5]]])
    minus, one = np.array([[-10.0]]), np.array([[1.0]])
    agree(x, minus, 10 * one, one, one, 1, True)
    agree(x, minus, 10 * one, one, one, 1, False)


def farthest(length, width, steps):
    """Message i holds 100 or a little less everywhere; the scores are as large as they can be."""
    x = np.full((1, length, width), 100.0) - steps * np.arange(length)[:, np.newaxis]
    return x, np.full((width, width), 10.0)


@pytest.mark.parametrize("width", [1, 4, 32, 128])
@pytest.mark.parametrize("sign", [1, -1])
def test_largest_scores(agree, width, sign):
    """Up to 10**11 in size, of either sign: no number is safely below all of them."""
    x, ten = farthest(3, width, 10)
    for heads in {1, width}:
        for causal in (False, True):
            agree(x, ten, sign * ten, np.eye(width), np.eye(width), heads, causal)
            agree(x[:, ::-1].copy(), ten, sign * ten, np.eye(width), np.eye(width), heads, causal)


@pytest.mark.deep
def test_longest_logs(agree):
    generator = np.random.default_rng(17)
    for logs, length, width, heads in ((8, 128, 128, 4), (1, 128, 8, 8), (8, 3, 128, 128)):
        x = generator.normal(0, 1, (logs, length, width))
        agree(x, *generator.normal(0, 0.2, (4, width, width)), heads, True)


def test_rows_of_different_scale(agree):
    x = np.array([[[0.001], [100.0], [-100.0]]])
    one = np.array([[1.0]])
    agree(x, 10 * one, one, one, one, 1, False)
    agree(x, one, 10 * one, 3 * one, -one, 1, True)


def test_zero_matrices(agree):
    x, *matrices = arrays(random.Random(13), 2, 3, 4)
    for place in range(4):
        some = [0 * matrix if each == place else matrix for each, matrix in enumerate(matrices)]
        agree(x, *some, 2, place % 2 == 0)


def test_arguments_are_left_alone(solution):
    given = [*arrays(random.Random(14), 2, 3, 4), 2, True]
    solution(*[part.copy() for part in given[:5]], 2, True)
    for before, after in zip(given[:5], solution.after, strict=False):
        if not np.array_equal(before, after):
            wrong("an argument was changed", input=given, expected=before, actual=after)


@pytest.mark.deep
def test_a_second_call_starts_afresh(agree):
    rng = random.Random(15)
    agree(*arrays(rng, 2, 3, 4), 2, True)
    agree(*arrays(rng, 2, 3, 4), 2, False)
    agree(*arrays(rng, 2, 5, 4), 4, True)


@pytest.mark.deep
@pytest.mark.parametrize("causal", [False, True])
def test_middle_size(agree, causal):
    x, *matrices = arrays(random.Random(16), 2, 60, 24)
    agree(x, *(0.3 * matrix for matrix in matrices), 6, causal)


@pytest.mark.deep
@given(st.integers(0, 10**6))
def test_any_logs(agree, seed):
    agree(*random_case(random.Random(seed), 7))


@pytest.mark.deep
@given(st.sampled_from([2, 3]), st.integers(1, 3), st.booleans(), st.integers(0, 10**6))
def test_the_order_of_desks_does_not_matter(agree, solution, reference, heads, share, causal, seed):
    rng = random.Random(seed)
    x, wq, wk, wv, wo = arrays(rng, 2, 3, heads * share)
    order = np.arange(heads * share).reshape(heads, share)[::-1].reshape(-1)
    case = [x, wq[:, order], wk[:, order], wv[:, order], wo[order], heads, causal]
    actual = solution(*[part.copy() for part in case[:5]], heads, causal)
    agree.judge_answer(case, actual, reference(x, wq, wk, wv, wo, heads, causal))


@pytest.mark.deep
@given(st.integers(2, 6), st.integers(0, 10**6))
def test_the_future_does_not_matter(agree, solution, reference, length, seed):
    rng = random.Random(seed)
    x, *matrices = arrays(rng, 2, length, 4)
    cut = rng.randint(1, length - 1)
    changed = x.copy()
    changed[:, cut:] += 3
    expected = reference(changed, *matrices, 2, True)
    expected[:, :cut] = reference(x, *matrices, 2, True)[:, :cut]
    case = [changed, *matrices, 2, True]
    agree.judge_answer(case, solution(changed.copy(), *matrices, 2, True), expected)


def four_logs(size, rng):
    generator = np.random.default_rng(rng.randrange(10**6))
    x = generator.normal(0, 1, (4, size, 64))
    return x, *generator.normal(0, 0.2, (4, 64, 64)), 2, False


@pytest.mark.efficiency
def test_four_logs(race):
    race(four_logs, size=128)
