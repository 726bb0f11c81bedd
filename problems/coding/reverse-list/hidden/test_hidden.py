"""Only the links matter: every small list is enumerated, long ones carry their positions."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

VALUES = st.lists(st.integers(-5000, 5000) | st.integers(-1, 1), max_size=40)


def corpus(rng):
    """Lists of every length up to 20 with many equal values, and some of middle length."""
    for size in range(21):
        for spread in (1, 3, 5000):
            for _ in range(3):
                yield ([rng.randint(-spread, spread) for _ in range(size)],)
    for size in (50, 64, 99, 128, 200, 300):
        yield ([rng.randint(-20, 20) for _ in range(size)],)


def test_frozen_corpus(frozen):
    frozen()


@pytest.mark.deep
def test_every_list_of_up_to_five_nodes(agree):
    agree.all((list(values),) for size in range(6) for values in product((0, 1, -2), repeat=size))


def test_empty_list(agree):
    agree([])


def test_one_node(agree):
    agree([0])
    agree([-7])


def test_two_nodes(agree):
    agree([1, 2])
    agree([3, 3])


@pytest.mark.deep
def test_every_length_up_to_sixty(agree):
    agree.all((list(range(size)),) for size in range(61))


def test_equal_values(agree):
    agree([4] * 9)
    agree([1, 2, 1, 2, 1, 3])


def test_already_reads_the_same_from_both_ends(agree):
    agree([1, 2, 3, 2, 1])
    agree([5, 8, 8, 5])


def test_sorted_up_and_down(agree):
    agree([-3, 0, 4, 9])
    agree([9, 4, 0, -3])


def test_values_at_the_limits(agree):
    agree([5000, -5000, 0, -5000, 5000, 1])


def test_a_second_call_starts_afresh(agree):
    agree([1, 2, 3])
    agree([4, 5])
    agree([])
    agree([1, 2, 3])


@pytest.mark.deep
@pytest.mark.parametrize("size", [999, 1000, 1001, 4999, 5000])
def test_long_list(agree, size):
    agree([index - 2500 for index in range(size)])


@pytest.mark.deep
def test_every_number(agree):
    agree(list(range(-5000, 0)))
    agree(list(range(5000, 0, -1)))


@pytest.mark.deep
@given(VALUES)
def test_any_list(agree, values):
    agree(values)


@pytest.mark.deep
@given(st.lists(st.integers(0, 3), min_size=50, max_size=300))
def test_many_equal_values(agree, values):
    agree(values)


def longest(size, rng):
    return ([rng.randint(-5000, 5000) for _ in range(size)],)


@pytest.mark.efficiency
def test_longest_list(race):
    race(longest, size=5_000)
