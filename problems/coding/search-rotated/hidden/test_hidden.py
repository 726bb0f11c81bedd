"""Every turn of every short ring, and every number in it and between: few rings differ more."""

import random
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

LIMIT = 10_000


def turned(rising, place):
    """The list that starts at the number with this index."""
    return [*rising[place:], *rising[:place]]


def lookups(rng, size, spread):
    """A turned ring and a number: in the ring, next to one that is, or anywhere."""
    rising = sorted(rng.sample(range(-spread, spread + 1), size))
    near = rng.choice(rising) + rng.choice([0, 0, 0, -1, 1])
    target = max(-LIMIT, min(LIMIT, rng.choice([near, near, rng.randint(-spread, spread)])))
    return turned(rising, rng.randrange(size)), target


def corpus(rng):
    """Rings of 1 to 60 vials over the whole range, dense and sparse."""
    for size in [1, 2, 3, 4, 5, 8, 13, 20] * 18:
        yield lookups(rng, size, rng.choice([size, 3 * size, LIMIT]))
    for _ in range(30):
        yield lookups(rng, rng.randint(40, 60), rng.choice([60, LIMIT]))


def test_frozen_corpus(frozen):
    frozen()


@pytest.mark.deep
def test_every_number_in_every_turn(agree):
    """Odd numbers are in the ring and even ones are missing."""
    agree.all(
        (turned(range(-size, size, 2), place), target)
        for size in range(1, 15)
        for place in range(size)
        for target in range(-size - 1, size + 1)
    )


@pytest.mark.deep
def test_every_choice_of_numbers(agree):
    """Uneven gaps: the size of a number says nothing about its slot."""
    agree.all(
        (turned(numbers, place), target)
        for size in range(1, 5)
        for numbers in combinations((-9, -2, 0, 1, 7), size)
        for place in range(size)
        for target in (-10, -9, -5, -2, 0, 1, 4, 7, 8)
    )


def test_one_vial(agree):
    agree([0], 0)
    agree([0], 1)
    agree([5], -5)
    agree([LIMIT], LIMIT)


def test_two_vials(agree):
    for target in (0, 1, 2, 3, 4):
        agree([1, 3], target)
        agree([3, 1], target)


def test_three_vials(agree):
    agree.all((turned([1, 3, 5], place), target) for place in range(3) for target in range(7))


def test_not_turned(agree):
    rising = list(range(-50, 51, 2))
    agree.all((rising, target) for target in (-51, -50, -49, -2, 0, 1, 48, 50, 51))


def test_wanted_number_at_either_end(agree):
    agree([40, 57, 61, 12, 19, 33], 40)
    agree([40, 57, 61, 12, 19, 33], 33)
    agree([2, 3, 4, 5, 1], 1)
    agree([9, 1, 2, 3], 9)


def test_wanted_number_at_the_seam(agree):
    for place in range(1, 8):
        agree(turned([1, 3, 5, 7, 9, 11, 13, 15], place), 15)
        agree(turned([1, 3, 5, 7, 9, 11, 13, 15], place), 1)


def test_missing_at_the_seam(agree):
    agree([7, 9, 11, 1, 3, 5], 6)
    agree([7, 9, 11, 1, 3, 5], 0)
    agree([7, 9, 11, 1, 3, 5], 12)


def test_zero_and_minus_one(agree):
    agree([1, 2, -2, -1, 0], 0)
    agree([1, 2, -2, -1, 0], -1)
    agree([0, 1, 2, -1], -1)
    agree([3, 4, 1, 2], 0)
    agree([3, 4, 1, 2], -1)


def test_numbers_at_the_limits(agree):
    agree([9_998, LIMIT, -LIMIT, -9_999], LIMIT)
    agree([9_998, LIMIT, -LIMIT, -9_999], -LIMIT)
    agree([0, LIMIT, -LIMIT], -LIMIT)
    agree([-1, 0, 1], LIMIT)
    agree([-1, 0, 1], -LIMIT)


def test_uneven_gaps(agree):
    agree([4_000, 4_001, 4_002, -1, 3_999], 3_999)
    agree([5, LIMIT, -LIMIT, -9_999, -9_998, 4], 4)
    agree([-1, 9_999, -4_002, -4_001, -4_000], 9_999)


def test_a_second_call_starts_afresh(agree):
    agree([3, 1, 2], 2)
    agree([5, 6, 4], 6)
    agree([5, 6, 4], 3)
    agree([3, 1, 2], 3)


@pytest.mark.deep
def test_medium_rings(agree):
    rng = random.Random(3)
    for size in (64, 100, 127, 128, 129, 300):
        agree.all(lookups(rng, size, rng.choice([size, LIMIT])) for _ in range(40))


@pytest.mark.deep
def test_full_ring(agree):
    rising = list(range(-5_000, 5_000, 2))
    for place in (0, 1, 2_500, 4_999):
        ring = turned(rising, place)
        agree.all((ring, target) for target in (-5_000, -4_999, 0, 1, 4_998, *ring[:2], ring[-1]))


@pytest.mark.deep
@given(st.sets(st.integers(-60, 60), min_size=1, max_size=20), st.integers(0, 19), st.data())
def test_any_small_ring(agree, numbers, place, data):
    target = data.draw(st.sampled_from(sorted(numbers)) | st.integers(-61, 61))
    agree(turned(sorted(numbers), place % len(numbers)), target)


def last_vial_wanted(size, rng):
    """The wanted vial is in the last slot, far behind the seam."""
    rising = sorted(rng.sample(range(-LIMIT, LIMIT + 1), size))
    ring = turned(rising, rng.randrange(size // 3, size // 2))
    return ring, ring[-1]


@pytest.mark.efficiency
def test_largest_ring(race):
    race(last_vial_wanted, size=5_000)
