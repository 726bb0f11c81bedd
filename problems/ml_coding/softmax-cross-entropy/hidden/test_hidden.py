"""Scores on all scales, with the named species anywhere; laws that need no second formula."""

import random
from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.judge.suite import wrong

pytestmark = pytest.mark.filterwarnings("ignore::RuntimeWarning")

VALUES = (-900.0, 0.0, 1.5)


def clips(rng, n, classes):
    """Scores around an offset of each row's own; the named species is often the best or worst."""
    spread = rng.choice([0.1, 2.0, 30.0, 1_000.0])
    rows, named = [], []
    for _ in range(n):
        offset = rng.choice([0.0, 0.0, -8_000.0, 700.0, 9_000.0])
        row = [max(-1e4, min(1e4, offset + round(rng.gauss(0, spread), 3))) for _ in range(classes)]
        rows.append(row)
        best, worst = row.index(max(row)), row.index(min(row))
        named.append(rng.choice([best, worst, rng.randrange(classes)]))
    return np.array(rows), np.array(named, dtype=np.int64)


def corpus(rng):
    """All small shapes, then some of middle size."""
    for n, classes in product(range(1, 6), repeat=2):
        for _ in range(5):
            yield clips(rng, n, classes)
    for n, classes in ((1, 60), (60, 1), (40, 3), (3, 40), (12, 12)):
        yield clips(rng, n, classes)


def test_frozen_corpus(frozen):
    frozen()


@pytest.mark.deep
def test_every_row_of_up_to_three_scores(agree):
    agree.all(
        (np.array([scores]), np.array([named]))
        for size in (1, 2, 3)
        for scores in product(VALUES, repeat=size)
        for named in range(size)
    )


@pytest.mark.deep
def test_every_pair_of_rows_of_two_scores(agree):
    agree.all(
        (np.array([scores[:2], scores[2:]]), np.array(named))
        for scores in product(VALUES, repeat=4)
        for named in product((0, 1), repeat=2)
    )


def test_one_species_is_certain(agree):
    agree(np.array([[7.5], [-9_000.0], [0.0]]), np.array([0, 0, 0]))


def test_equal_scores(agree):
    agree(np.full((3, 4), 250.0), np.array([0, 3, 3]))


def test_named_species_is_hopeless(agree):
    agree(np.array([[10_000.0, -10_000.0], [-10_000.0, 10_000.0]]), np.array([1, 0]))
    agree(np.array([[0.0, -40.0, -36.0], [0.0, -800.0, -750.0]]), np.array([1, 1]))
    agree(np.array([[0.0, -30.0]]), np.array([1]))


def test_named_species_is_certain(agree):
    agree(np.array([[10_000.0, -10_000.0], [600.0, 602.0]]), np.array([0, 1]))
    agree(np.array([[0.0, -12.0, -18.0]]), np.array([0]))


def test_all_scores_very_low_or_very_high(agree):
    agree(np.array([[-5_000.0, -5_001.0, -5_002.0]]), np.array([2]))
    agree(np.array([[5_000.0, 5_001.0, 5_002.0]]), np.array([0]))


def test_rows_of_different_scale(agree):
    scores = [[9_000.0, 9_001.0], [0.0, 1.0], [-9_000.0, -9_001.0], [-1.0, 9_999.0]]
    agree(np.array(scores), np.array([0, 0, 1, 0]))


def test_square_array(agree):
    agree(np.array([[1.0, 2.0, 4.0], [0.0, -3.0, 5.0], [2.5, 2.5, 0.5]]), np.array([2, 0, 1]))


def test_same_species_everywhere(agree):
    agree(np.array([[1.0, 2.0], [3.0, 1.0], [0.0, 0.0]]), np.array([1, 1, 1]))


def test_last_species_never_named(agree):
    agree(np.array([[1.0, 2.0, 3.0], [4.0, 1.0, 2.0]]), np.array([0, 1]))


def test_known_value(agree, solution):
    case = [np.log(np.array([[1.0, 2.0, 5.0], [3.0, 3.0, 2.0]])), np.array([1, 2])]
    loss = (np.log(4) + np.log(4)) / 2
    gradient = np.array([[0.125, 0.25 - 1, 0.625], [0.375, 0.375, 0.25 - 1]]) / 2
    agree.judge_answer(case, solution(*case), (float(loss), gradient))


@pytest.mark.deep
def test_scores_that_differ_in_the_last_digits(agree):
    agree(np.array([[0.0, 1e-7], [1e-9, 0.0]]), np.array([1, 0]))


@pytest.mark.parametrize(("n", "classes"), [(300, 4), (2, 500)])
def test_middle_size(agree, n, classes):
    agree(*clips(random.Random(n), n, classes))


@pytest.mark.deep
@pytest.mark.parametrize("shape", [(100_000, 2), (2, 100_000)])
def test_as_many_scores_as_there_can_be(agree, shape):
    generator = np.random.default_rng(shape[0])
    scores = np.clip(np.round(generator.normal(0, 900, shape), 2), -1e4, 1e4)
    agree(scores, generator.integers(0, shape[1], shape[0]))


def test_arguments_are_left_alone(solution):
    logits = np.array([[1.0, 700.0, 3.0], [20.0, -5.0, 0.0]])
    y = np.array([2, 0])
    solution(logits.copy(), y.copy())
    for index, kept in enumerate((logits, y)):
        after = solution.after[index]
        if not np.array_equal(after, kept):
            wrong("an argument was changed", input=[logits, y], expected=kept, actual=after)


def test_a_second_call_starts_afresh(agree):
    logits = np.array([[1.0, 2.0], [3.0, 5.0]])
    agree(logits, np.array([0, 1]))
    agree(logits, np.array([1, 1]))
    agree(-logits, np.array([1, 1]))


@pytest.mark.deep
@given(st.integers(1, 7), st.integers(1, 7), st.integers(0, 10**6))
def test_any_clips(agree, n, classes, seed):
    agree(*clips(random.Random(seed), n, classes))


@pytest.mark.deep
@given(st.integers(1, 5), st.integers(2, 5), st.integers(0, 10**6))
def test_a_shift_of_a_row_changes_nothing(agree, solution, reference, n, classes, seed):
    generator = np.random.default_rng(seed)
    logits = np.round(generator.normal(0, 3, (n, classes)), 2)
    y = generator.integers(0, classes, n)
    case = [logits + generator.choice([-9_000.0, -50.0, 64.0, 9_000.0], (n, 1)), y]
    agree.judge_answer(case, solution(*case), reference(logits, y))


@pytest.mark.deep
@given(st.integers(1, 4), st.integers(1, 5), st.integers(0, 10**6))
def test_gradient_is_the_slope_of_the_loss(solution, n, classes, seed):
    generator = np.random.default_rng(seed)
    logits, y = generator.normal(0, 2, (n, classes)), generator.integers(0, classes, n)
    _, gradient = solution(logits.copy(), y)
    row, column = generator.integers(n), generator.integers(classes)
    step = np.zeros_like(logits)
    step[row, column] = 1e-5
    slope = (solution(logits + step, y)[0] - solution(logits - step, y)[0]) / 2e-5
    if np.shape(gradient) != logits.shape or abs(gradient[row, column] - slope) > 1e-6:
        wrong("the gradient is not the slope of the loss", input=[logits, y], actual=gradient)


def two_thousand_species(size, rng):
    generator = np.random.default_rng(rng.randrange(10**6))
    logits = np.clip(generator.normal(0, 500, (size // 2_000, 2_000)), -1e4, 1e4)
    return logits, generator.integers(0, 2_000, len(logits))


@pytest.mark.efficiency
def test_many_species(race):
    race(two_thousand_species, size=100_000)
