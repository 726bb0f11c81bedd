"""The best pair is planted inside, outside and among ties; every tiny promenade is tried."""

import random
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

TALLEST = 10_000


def planted(rng, size):
    """Low poles with two tall ones somewhere, and perhaps a third that misleads."""
    height = [rng.randint(0, 4) for _ in range(size)]
    for _ in range(rng.randint(2, 3)):
        height[rng.randrange(size)] = rng.randint(5, 60)
    return height


def hill(rng, size):
    """Poles that rise inwards, so that narrower banners stay in the race."""
    middle = size // 2
    tall = rng.randint(1, 9)
    return [tall * (middle - abs(place - middle)) + rng.randint(0, tall) for place in range(size)]


def corpus(rng):
    """Short rows of few heights, planted pairs, hills and their mirror images."""
    for size in [2, 3, 4, 5, 6, 8, 10] * 12:
        yield ([rng.randint(0, rng.choice([1, 3, 9])) for _ in range(size)],)
    for size in [5, 8, 12, 20] * 12:
        yield (planted(rng, size),)
    for size in [6, 9, 14, 25] * 10:
        yield (hill(rng, size),)


def test_frozen_corpus(frozen):
    frozen()


@pytest.mark.deep
def test_every_short_row(agree):
    agree.all((list(height),) for size in range(2, 6) for height in product(range(4), repeat=size))


@pytest.mark.deep
def test_every_longer_row_of_three_heights(agree):
    agree.all((list(height),) for height in product((1, 2, 5), repeat=7))


def test_two_poles(agree):
    agree([4, 9])
    agree([9, 4])
    agree([0, 0])
    agree([1, 1])


def test_equal_poles(agree):
    agree([5] * 2)
    agree([5] * 9)


def test_heights_rise_and_fall(agree):
    agree(list(range(40)))
    agree(list(range(40, 0, -1)))
    agree([1, 4, 9, 16, 25, 36, 49, 64])


def test_tall_pair_side_by_side(agree):
    agree([1, 8, 8, 1, 1, 1, 1, 1])
    agree([1, 1, 50, 50, 1, 1])
    agree([3, 100, 101, 3])


def test_a_pole_of_height_zero(agree):
    agree([0, 7, 0])
    agree([0, 7, 0, 7, 0])
    agree([0] * 6)


def test_equal_poles_at_both_ends(agree):
    agree([3, 1, 9, 1, 9, 1, 3])
    agree([3, 9, 9, 9, 3])
    agree([2, 2, 9, 1, 1, 9, 2, 2])


def test_area_falls_before_it_rises(agree):
    agree([6, 1, 1, 1, 30, 30, 1, 1, 6])
    agree([5, 4, 3, 2, 90, 2, 90, 2, 3, 4, 5])


def test_best_pair_at_one_end(agree):
    agree([9, 1, 1, 9, 1, 1])
    agree([1, 1, 9, 1, 1, 9])


def test_a_low_pole_far_away(agree):
    agree([2, *[0] * 30, 9, 9])
    agree([9, 9, *[0] * 30, 2])


def test_the_tallest_poles_mislead(agree):
    agree([30, 1, 1, 99, 98, 1, 1, 30])
    agree([20, 1, 40, 1, 60, 1, 1, 20])


def test_heights_at_the_limit(agree):
    agree([TALLEST, TALLEST])
    agree([TALLEST, 0, TALLEST])
    agree([TALLEST - 1, *[TALLEST] * 50, TALLEST - 1])


def test_a_second_call_starts_afresh(agree):
    agree([90, 90])
    agree([1, 2, 1])
    agree([5, 5, 5])


@pytest.mark.deep
def test_medium_rows(agree):
    rng = random.Random(4)
    for tallest in (3, 100, TALLEST):
        agree([rng.randint(0, tallest) for _ in range(200)])
        agree([rng.randint(0, tallest) for _ in range(301)])
    for size in (60, 150, 299):
        agree(hill(rng, size))
        agree(planted(rng, size))
    agree([rng.randint(0, 30 * place) for place in range(150)])


@pytest.mark.deep
def test_widest_area(agree):
    agree([TALLEST] * 20_000)


@pytest.mark.deep
@given(st.lists(st.integers(0, 6), min_size=2, max_size=14))
def test_any_row_of_low_poles(agree, height):
    agree(height)


@pytest.mark.deep
@given(st.lists(st.integers(0, TALLEST), min_size=2, max_size=25))
def test_any_row(agree, height):
    agree(height)


def rugged_hill(size, rng):
    """Heights rise inwards with noise, so that the areas of many pairs are close."""
    middle = size // 2
    slope = [(middle - abs(place - middle)) * 8_000 // middle for place in range(size)]
    return ([pole + rng.randint(0, 2_000) for pole in slope],)


@pytest.mark.efficiency
def test_rugged_hill(race):
    race(rugged_hill, size=20_000)
