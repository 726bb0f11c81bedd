"""Trays with dips inside dips, far rims and equal tops; every tiny tray is tried."""

import random
from itertools import accumulate, product

import pytest
from hypothesis import given
from hypothesis import strategies as st


def nested(rng, depth, tall):
    """A valley whose slopes hold valleys of their own."""
    if depth == 0:
        return [rng.randint(0, tall)]
    left, right = nested(rng, depth - 1, tall), nested(rng, depth - 1, tall)
    rim = rng.randint(0, tall)
    return [rim + rng.randint(0, 3), *left, rim, *right, rim + rng.randint(0, 3)]


def corpus(rng):
    """Short trays of few heights, nested valleys, and trays with one rim far away."""
    for size in [1, 2, 5, 6, 7, 8, 9] * 14:
        yield ([rng.randint(0, rng.choice([2, 4, 9])) for _ in range(size)],)
    for depth in [1, 2, 3] * 12:
        yield (nested(rng, depth, 6),)
    for _ in range(20):
        slope = sorted(rng.sample(range(1, 60), 12))
        yield (rng.choice([[50, *slope], [*slope[::-1], 40], [*slope, *slope[::-1]]]),)


def test_frozen_corpus(frozen):
    frozen()


@pytest.mark.deep
def test_every_short_tray(agree):
    agree.all((list(height),) for size in range(1, 6) for height in product(range(4), repeat=size))


@pytest.mark.deep
def test_every_longer_tray_of_three_heights(agree):
    agree.all((list(height),) for height in product((0, 2, 3), repeat=6))


def test_one_and_two_stacks(agree):
    agree([0])
    agree([7])
    agree([5, 5])
    agree([100_000, 0])


def test_slopes_hold_nothing(agree):
    agree(list(range(50)))
    agree(list(range(50, 0, -1)))
    agree([1, 3, 9, 9, 4, 2])


def test_equal_stacks(agree):
    agree([0] * 9)
    agree([4] * 9)
    agree([4, 4, 0, 4, 4])


def test_a_low_rim_far_away(agree):
    agree([9, *[0] * 30, 1])
    agree([1, *[0] * 30, 9])
    agree([2, *[0, 1] * 15, 9, *[1, 0] * 15, 3])


def test_dips_within_dips(agree):
    agree([9, 0, 3, 0, 5, 0, 3, 0, 9])
    agree([5, 1, 4, 1, 3, 1, 4, 1, 5])
    agree([9, 7, 5, 3, 1, 3, 5, 7, 9])


def test_one_tall_stack_in_the_middle(agree):
    agree([1, 0, 2, 0, 3, 0, 99, 0, 3, 0, 2, 0, 1])


def test_tallest_stack_twice(agree):
    agree([3, 8, 1, 4, 8, 2, 5, 0])
    agree([8, 8])
    agree([0, 8, 0, 8, 0])


def test_empty_places_at_the_ends(agree):
    agree([0, 0, 4, 1, 4, 0, 0])
    agree([0, 1, 0, 1, 0])


def test_heights_at_the_limit(agree):
    agree([100_000, 0, 100_000])
    agree([100_000, 99_999, 100_000])
    agree([100_000, *[0] * 299, 100_000])
    agree([99_999, 0, 0, 100_000, 0, 0, 99_998])


@pytest.mark.deep
def test_the_most_that_a_tray_can_hold(agree):
    """Nearly two thousand million units: sums taken modulo something, capped or rounded show."""
    agree([100_000, *[0] * 19_998, 100_000])
    agree([99_999, *[1] * 19_997, 0, 100_000])
    agree([0, 100_000, *[0] * 13_000, 99_998, *[0] * 6_996, 100_000])


@pytest.mark.deep
def test_medium_trays(agree):
    rng = random.Random(6)
    for tall in (1, 3, 50, 400, 100_000):
        agree([rng.randint(0, tall) for _ in range(200)])
    agree(nested(rng, 7, 500))
    agree([rng.randint(0, place) for place in range(150)])
    agree([rng.randint(0, 150 - place) for place in range(150)])


def test_a_second_call_starts_afresh(agree):
    agree([9, 0, 9])
    agree([1, 0, 1])
    agree([1])


@pytest.mark.deep
@given(st.lists(st.integers(0, 5), min_size=1, max_size=12))
def test_any_tray_of_low_stacks(agree, height):
    agree(height)


@pytest.mark.deep
@given(st.lists(st.integers(0, 100_000), min_size=1, max_size=15), st.data())
def test_a_tray_with_its_mirror_image_inside(agree, height, data):
    """Stacks that rise to a top and fall from it, with places pressed down at random."""
    walls = [*accumulate(height, max), *reversed(list(accumulate(reversed(height), max)))]
    down = data.draw(st.lists(st.integers(0, 3), min_size=len(walls), max_size=len(walls)))
    agree([max(0, wall - less) for wall, less in zip(walls, down, strict=True)])


def rugged_valley(size, rng):
    """Walls rise outwards, so that every place has its rims far away on both sides."""
    middle = size // 2
    return ([5 * abs(place - middle) // 4 + rng.randint(0, 40_000) for place in range(size)],)


@pytest.mark.efficiency
def test_rugged_valley(race):
    race(rugged_valley, size=20_000)
