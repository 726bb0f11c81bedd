"""Shapes decide, so every tail and every way back is enumerated; values are there to mislead."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st


def corpus(rng):
    """Every second list ends; the others come back to a random node, values are often equal."""
    for size in [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] * 12:
        spread = rng.choice([0, 1, 100_000])
        values = [rng.randint(-spread, spread) for _ in range(size)]
        yield ([values, rng.choice([-1, rng.randrange(size)])],)
    for size in (50, 97, 128, 200, 300):
        for position in (-1, 0, size // 2, size - 2, size - 1):
            yield ([[rng.randint(-9, 9) for _ in range(size)], position],)


def test_frozen_corpus(frozen):
    frozen()


@pytest.mark.deep
def test_every_list_of_up_to_four_nodes(agree):
    agree.all(
        ([list(values), position],)
        for size in range(1, 5)
        for values in product((0, 1, -1), repeat=size)
        for position in range(-1, size)
    )


@pytest.mark.deep
def test_every_way_back_in_up_to_thirty_nodes(agree):
    agree.all(
        ([list(range(size)), position],) for size in range(1, 31) for position in range(-1, size)
    )


def test_empty_list(agree):
    agree([[], -1])


def test_one_node(agree):
    agree([[5], -1])
    agree([[5], 0])


def test_two_nodes(agree):
    agree([[1, 2], -1])
    agree([[1, 2], 0])
    agree([[1, 2], 1])


def test_equal_values_without_a_cycle(agree):
    agree([[7] * 12, -1])
    agree([[1, 2, 3, 1, 2, 3, 1, 2, 3], -1])


def test_zero_and_the_limits_are_ordinary_values(agree):
    agree([[0, 0, 0], -1])
    agree([[100_000, 1, -100_000, 100_000], -1])
    agree([[-100_000, -100_000, 0], 2])


def test_a_second_call_starts_afresh(agree):
    agree([[1, 2, 3], 0])
    agree([[1, 2, 3], -1])
    agree([[1, 2, 3], 2])
    agree([[], -1])


def test_numbers_that_may_serve_as_marks(agree):
    """Somebody who marks nodes by a number of the printed range finds it here unmarked."""
    powers = [base**exponent for base, most in ((2, 16), (10, 5)) for exponent in range(most + 1)]
    near = {power + offset for power in powers for offset in (-1, 0, 1)}
    digits = {int(digit * length) for digit in "123456789" for length in range(1, 6)}
    marks = sorted(mark for mark in near | digits | {12_345, 54_321} if 0 < mark <= 100_000)
    agree([[0, *marks, *(-mark for mark in marks)], -1])


def test_the_same_short_list_many_times(agree):
    agree.all(([[1, 2], -1],) for _ in range(50))


@pytest.mark.deep
@pytest.mark.parametrize("size", [1001, 10_000])
def test_long_list_that_ends(agree, size):
    agree([list(range(size)), -1])


@pytest.mark.deep
def test_long_list_whose_last_node_points_to_itself(agree):
    agree([list(range(10_000)), 9_999])


@pytest.mark.deep
@pytest.mark.parametrize("position", [0, 1, 1_000, 5_000, 9_000])
def test_long_cycle(agree, position):
    """Cycles longer than a mark is left in one place, a memory reaches, or a search goes on."""
    agree([list(range(10_000)), position])


@pytest.mark.deep
@given(st.lists(st.integers(-2, 2), min_size=1, max_size=40), st.data())
def test_any_list(agree, values, data):
    agree([values, data.draw(st.integers(-1, len(values) - 1))])


@pytest.mark.deep
@given(st.integers(0, 150), st.integers(0, 150))
def test_way_in_and_cycle_of_any_length(agree, way_in, cycle):
    values = [index % 5 for index in range(way_in + cycle)]
    agree([values, way_in if cycle else -1])


def rings_at_the_end(size, rng):
    return ([[rng.randint(-(10**5), 10**5) for _ in range(size)], -1],)


def short_cycle_at_the_end(size, rng):
    return ([[rng.randint(-(10**5), 10**5) for _ in range(size)], size - 3],)


@pytest.mark.efficiency
def test_longest_list_that_ends(race):
    race(rings_at_the_end, size=10_000)


@pytest.mark.efficiency
def test_longest_way_into_a_short_cycle(race):
    race(short_cycle_at_the_end, size=10_000)
