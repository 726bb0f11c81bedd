"""Nearly equal rows far from the origin, tiny numbers, and shapes that hide a wrong layout."""

from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.judge.suite import wrong

GRID = [np.array(row) for row in product((-1.0, 0.0, 2.0), repeat=2)]


def cut(table):
    """Sizes as printed: at most 1e6, and 0 below 1e-6."""
    table = np.clip(table, -1e6, 1e6)
    return np.where(np.abs(table) < 1e-6, 0.0, table)


def surveys(generator, n, m, d):
    """Two tables on one scale, somewhere in space; b repeats and nearly repeats rows of a."""
    scale = generator.choice([1e-5, 0.01, 1.0, 300.0])
    centre = generator.choice([0.0, 0.0, 1.0, 1_000.0]) * scale * generator.normal(0, 1, d)
    a = centre + scale * generator.normal(0, 1, (n, d))
    b = centre + scale * generator.normal(0, 1, (m, d))
    for row in range(m if n else 0):
        if generator.random() < 0.4:
            b[row] = a[generator.integers(n)] * (1 + generator.choice([0.0, 1e-9]))
    return cut(a), cut(b)


def corpus(rng):
    """All small shapes, empty ones too, then some of middle size."""
    generator = np.random.default_rng(rng.randrange(10**6))
    for n, m, d in product((0, 1, 2, 3, 5), (0, 1, 2, 3, 4), (1, 2, 3, 7)):
        yield surveys(generator, n, m, d)
        yield surveys(generator, n, m, d)
    for n, m, d in ((30, 20, 3), (20, 30, 24), (24, 24, 24)):
        yield surveys(generator, n, m, d)


def test_frozen_corpus(frozen):
    frozen()


@pytest.mark.deep
def test_every_pair_of_points_of_a_grid(agree):
    agree.all((one[np.newaxis], other[np.newaxis]) for one in GRID for other in GRID)
    agree.all((np.array(GRID), np.array(GRID[:count])) for count in range(len(GRID) + 1) if count)


def test_one_row_each(agree):
    agree(np.array([[1.0, 2.0, 3.0]]), np.array([[4.0, 6.0, 3.0]]))


def test_one_measurement(agree):
    agree(np.array([[1.0], [-4.0], [0.5]]), np.array([[2.0], [1.0]]))


@pytest.mark.parametrize(("n", "m"), [(0, 3), (3, 0), (0, 0)])
def test_no_rows(agree, n, m):
    agree(np.ones((n, 2)), np.ones((m, 2)))


def test_all_zero(agree):
    agree(np.zeros((2, 3)), np.zeros((3, 3)))


def test_square_tables(agree):
    table = np.array([[1.0, 2.0, 4.0], [8.0, 16.0, 3.0], [5.0, 7.0, 11.0]])
    agree(table, table[::-1].copy())
    agree(table, 2 * table)
    agree(table, table.T.copy())


def test_opposite_rows(agree):
    agree(np.array([[3.0, -2.0]]), np.array([[-3.0, 2.0], [3.0, 2.0]]))


def test_smallest_and_largest_numbers(agree):
    agree(np.array([[1e6, -1e6], [1e-6, 0.0]]), np.array([[-1e6, 1e6], [0.0, 1e-6]]))


def test_rows_of_very_different_size(agree):
    a = np.array([[1e6, 1e6], [1e-6, 2e-6], [1.0, 0.0]])
    agree(a, a[::-1].copy())


@pytest.mark.parametrize("size", [1e-5, 0.1, 1e5])
def test_the_same_table_twice(agree, size):
    """Of sixty rows some come out below zero by the expanded square."""
    table = size * np.random.default_rng(1).uniform(0.5, 1, (60, 5))
    agree(table, table.copy())


def test_nearly_equal_rows_far_from_the_origin(agree):
    generator = np.random.default_rng(2)
    table = 9e5 + generator.normal(0, 1, (40, 8))
    agree(table, table + 1e-4)
    agree(table, table[::-1].copy())


def test_repeated_rows(agree):
    a = np.array([[0.1, 0.7], [0.1, 0.7], [2.2, 0.7], [0.1, 0.7]])
    agree(a, a[:3])


def test_views_with_strides(agree):
    table = np.arange(48.0).reshape(6, 8)
    agree(table[::2, ::2], table[1::2, 4:])


@pytest.mark.parametrize(("n", "m", "d"), [(300, 2, 3), (2, 300, 24), (90, 90, 2)])
def test_middle_size(agree, n, m, d):
    agree(*surveys(np.random.default_rng(n), n, m, d))


def test_arguments_are_left_alone(solution):
    a, b = np.array([[1.0, 5.0], [2.0, -3.0]]), np.array([[0.5, 4.0]])
    solution(a.copy(), b.copy())
    for index, kept in enumerate((a, b)):
        after = solution.after[index]
        if not np.array_equal(after, kept):
            wrong("a table was changed", input=[a, b], expected=kept, actual=after)


def test_a_second_call_starts_afresh(agree):
    a, b = np.array([[1.0, 5.0], [2.0, -3.0]]), np.array([[0.5, 4.0]])
    agree(a, b)
    agree(b, a)
    agree(a + 1, b)
    agree(a, b - 2)


@pytest.mark.deep
@given(st.integers(0, 7), st.integers(0, 7), st.integers(1, 6), st.integers(0, 10**6))
def test_any_tables(agree, n, m, d, seed):
    agree(*surveys(np.random.default_rng(seed), n, m, d))


@pytest.mark.deep
@given(st.integers(1, 6), st.integers(1, 6), st.integers(1, 5), st.integers(0, 10**6))
def test_the_other_way_round_is_the_transpose(agree, solution, reference, n, m, d, seed):
    generator = np.random.default_rng(seed)
    a, b = surveys(generator, n, m, d)
    agree.judge_answer([b, a], solution(b.copy(), a.copy()), reference(a, b).T)


@pytest.mark.deep
@given(st.integers(2, 24), st.integers(0, 10**6))
def test_the_order_of_columns_does_not_matter(agree, solution, reference, d, seed):
    generator = np.random.default_rng(seed)
    a, b = surveys(generator, 4, 3, d)
    order = generator.permutation(d)
    case = [a[:, order], b[:, order]]
    agree.judge_answer(case, solution(*case), reference(a, b))


def two_full_surveys(size, rng):
    generator = np.random.default_rng(rng.randrange(10**6))
    return cut(generator.normal(0, 50, (size, 24))), cut(generator.normal(0, 50, (size, 24)))


@pytest.mark.efficiency
def test_two_full_surveys(race):
    race(two_full_surveys, size=1_000)
