"""Equal values that carry several species, ties, and cuts at both ends of the sorted rows."""

import random
from itertools import combinations, product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.judge.suite import wrong


def column(*values):
    return np.array(values, dtype=np.float64)[:, np.newaxis]


def mushrooms(rng, n, d):
    """Few different values; species follow one column more or less, or none; odd numbering."""
    names = rng.sample([-(10**9), -7, -1, 0, 1, 2, 5, 40, 10**9], rng.randint(1, 4))
    grid = rng.choice([[0.0, 1.0], [-2.0, 0.5, 0.75, 9.0], [i / 1024 for i in range(-900, 900, 7)]])
    x = np.array([[rng.choice(grid) for _ in range(d)] for _ in range(n)])
    if rng.random() < 0.3:
        x[:, rng.randrange(d)] = 3.25
    lead, noise = rng.randrange(d), rng.choice([0.0, 0.2, 1.0])
    borders = sorted(rng.choice(grid) for _ in names[1:])
    y = [names[sum(value > border for border in borders)] for value in x[:, lead]]
    return x, np.array([rng.choice(names) if rng.random() < noise else label for label in y])


def corpus(rng):
    for n, d in product((1, 2, 3, 4, 5, 6, 9), (1, 2, 3)):
        for _ in range(8):
            yield mushrooms(rng, n, d)
    for n, d in ((60, 2), (40, 4), (6, 30)):
        yield mushrooms(rng, n, d)


def test_frozen_corpus(frozen):
    frozen()


@pytest.mark.deep
def test_every_column_of_up_to_four_rows(agree):
    agree.all(
        (column(*values), np.array(species))
        for size, names in ((1, 2), (2, 2), (3, 3), (4, 2))
        for values in product((0.0, 1.0, 4.0), repeat=size)
        for species in product((0, 1, 3)[:names], repeat=size)
        if species[0] == 0
    )


def test_one_mushroom(agree):
    agree(np.array([[1.0, 2.0]]), np.array([5]))


def test_one_species(agree):
    agree(column(1.0, 2.0, 3.0), np.array([4, 4, 4]))
    agree(column(0.0, 2.0), np.array([0, 0]))


def test_all_values_equal(agree):
    agree(np.full((4, 2), 7.0), np.array([0, 1, 0, 1]))


@pytest.mark.parametrize("first", [[0, 1, 1, 1], [0, 0, 0, 1], [0, 0, 1, 1]])
def test_cut_anywhere(agree, first):
    for species in (np.array(first), 1 - np.array(first)):
        agree(column(1.0, 2.0, 4.0, 9.0), species)
        agree(column(9.0, 1.0, 4.0, 2.0)[::-1].copy(), species)


def test_equal_values_carry_two_species(agree):
    agree(column(1.0, 1.0, 2.0, 2.0), np.array([0, 1, 1, 1]))
    agree(column(1.0, 1.0, 2.0, 2.0), np.array([1, 0, 0, 0]))
    agree(column(5.0, 3.0, 5.0, 3.0, 5.0, 4.0), np.array([0, 0, 1, 0, 1, 1]))


def test_tempting_cut_between_equal_values(agree):
    x = np.array([[2.0, 1.0], [2.0, 5.0], [2.0, 2.0], [2.0, 6.0], [3.0, 3.0], [2.0, 4.0]])
    agree(x, np.array([0, 0, 0, 1, 1, 1]))


def test_no_question_helps(agree):
    corners = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
    agree(corners, np.array([0, 1, 1, 0]))
    agree(column(0.0, 0.0, 3.0, 3.0), np.array([0, 1, 0, 1]))


def test_tie_between_columns_and_within_one(agree):
    agree(np.array([[1.0, 4.0], [2.0, 7.0]]), np.array([0, 1]))
    agree(column(1.0, 2.0, 3.0), np.array([0, 1, 0]))


def test_small_pure_side_against_a_balanced_cut(agree):
    agree(column(*range(10)), np.array([0, 1, 0, 0, 0, 1, 1, 1, 0, 1]))


def test_three_species_in_the_wrong_order(agree):
    agree(column(1.0, 2.0, 3.0, 4.0, 5.0, 6.0), np.array([2, 2, 0, 0, 1, 1]))
    agree(column(1.0, 2.0, 3.0, 4.0), np.array([10**9, 0, 0, -(10**9)]))
    agree(column(1.0, 2.0, 3.0, 4.0, 5.0), np.array([0, 100, 1, 2, 1]))
    agree(column(1.0, 2.0, 3.0, 4.0, 5.0), np.array([100, 0, 1, 1, 1]))


def test_constant_columns_first(agree):
    x = np.array([[3.0, 0.0, 1.0], [3.0, 0.0, 8.0], [3.0, 0.0, 9.0]])
    agree(x, np.array([1, 2, 2]))


def test_best_column_last(agree):
    x = np.array([[1.0, 4.0, 0.0], [2.0, 1.0, 0.5], [3.0, 2.0, 7.0], [4.0, 3.0, 8.0]])
    agree(x[:, [1, 2]], np.array([0, 0, 1, 1]))
    agree(x[[0, 2, 1, 3]], np.array([0, 1, 0, 1]))


def test_negative_values_and_close_neighbours(agree):
    agree(column(-1000.0, -999.9990234375, 1000.0), np.array([0, 1, 1]))
    agree(column(-0.0009765625, 0.0, 0.0009765625), np.array([0, 0, 1]))


def test_negative_labels(agree):
    agree(column(1.0, 2.0, 6.0), np.array([-3, -3, -1]))


def test_twenty_species(agree):
    agree(column(*range(20)), np.arange(20) * 37 % 20)


NUMBERS = [
    sign * (2**bits + more)
    for bits in (0, 8, 16, 24, 29)
    for more in (-1, 0, 1)
    for sign in (1, -1)
]
FAR = [sign * (10**9 - less) for less in (0, 1, 2) for sign in (1, -1)]


def test_species_numbered_anyhow(agree):
    """Any two numbers are two species, however narrow the type that somebody casts them to."""
    agree.all(
        (column(1.0, 2.0, 4.0), np.array([one, other, other]))
        for one, other in combinations(sorted({*NUMBERS, *FAR}), 2)
    )


@pytest.mark.deep
@pytest.mark.parametrize("first", [99_999, 65_537, 50_000, 46_342])
def test_as_many_rows_as_there_can_be(agree, first):
    """Counts of one species up to the limit: their squares need more than 32 bits."""
    rows = np.arange(100_000)
    agree(np.where(rows < first, 0.0, 1.0)[:, np.newaxis], np.where(rows < first, 7, 2))
    agree((rows / 1024)[:, np.newaxis], np.where(rows < first, 0, 1 + rows % 2))


@pytest.mark.deep
def test_as_many_columns_as_there_can_be(agree):
    generator = np.random.default_rng(6)
    x, y = np.round(generator.normal(0, 5, (50, 2_000))), generator.integers(0, 20, 50)
    agree(x, y)
    x[:, -1] = np.where(y < 10, -1000.0, 1000.0)
    agree(x, np.where(y < 10, 3, 4))


def test_gain_of_one_row_in_many(agree):
    agree(column(*[5.0] * 999, 1.0), np.array([0] * 999 + [1]))
    agree(column(*[5.0] * 998, 1.0, 1.0), np.array([0] * 999 + [1]))


@pytest.mark.parametrize(("n", "d"), [(300, 2), (90, 6), (5, 200)])
def test_middle_size(agree, n, d):
    agree(*mushrooms(random.Random(n), n, d))


@pytest.mark.deep
def test_cut_that_few_rows_reveal(agree):
    """The only good cut splits off 3 rows of 700 with values all different."""
    values = np.random.default_rng(4).permutation(700) / 1024
    labels = np.where(values < 3 / 1024, 9, np.arange(700) % 2)
    agree(values[:, np.newaxis], labels)
    agree(-values[:, np.newaxis], labels)


@pytest.mark.deep
def test_many_rows_and_many_columns(agree):
    generator = np.random.default_rng(5)
    for n, d in ((100_000, 1), (30, 2_000)):
        agree(
            np.round(generator.normal(0, 5, (n, d)), 1) * 0.5 // 0.25, generator.integers(0, 3, n)
        )


def test_arguments_are_left_alone(solution):
    x, y = np.array([[3.0, 1.0], [2.0, 5.0], [1.0, 4.0]]), np.array([1, 0, 0])
    solution(x.copy(), y.copy())
    for index, kept in enumerate((x, y)):
        after = solution.after[index]
        if not np.array_equal(after, kept):
            wrong("an argument was changed", input=[x, y], expected=kept, actual=after)


def test_a_second_call_starts_afresh(agree):
    agree(column(1.0, 2.0, 3.0), np.array([0, 0, 1]))
    agree(column(1.0, 1.0, 1.0), np.array([0, 0, 1]))
    agree(column(4.0, 5.0, 9.0, 9.0), np.array([0, 1, 0, 1]))


@pytest.mark.deep
@given(st.integers(1, 9), st.integers(1, 4), st.integers(0, 10**6))
def test_any_mushrooms(agree, n, d, seed):
    agree(*mushrooms(random.Random(seed), n, d))


@pytest.mark.deep
@given(st.integers(20, 120), st.integers(1, 3), st.integers(0, 10**6))
def test_many_mushrooms(agree, n, d, seed):
    agree(*mushrooms(random.Random(seed), n, d))


def a_wet_autumn(size, rng):
    generator = np.random.default_rng(rng.randrange(10**6))
    x = np.round(np.clip(generator.normal(0, 100, (size, 5)), -999, 999) * 1024) / 1024
    return x, (x[:, 3] > 20) * 1 + generator.integers(0, 3, size)


@pytest.mark.efficiency
def test_a_wet_autumn(race):
    race(a_wet_autumn, size=20_000)
