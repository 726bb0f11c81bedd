"""Exactly one pair qualifies in every input, so generators plant it and check that it is alone."""

import random
from collections import Counter
from itertools import product

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st


def pairs(nums, target):
    """How many pairs of positions add up to target."""
    seen = Counter()
    count = 0
    for value in nums:
        count += seen[target - value]
        seen[value] += 1
    return count


def planted(rng, size, spread, centre=0):
    """Readings around a centre with exactly one qualifying pair."""
    while True:
        nums = [centre + rng.randint(-spread, spread) for _ in range(size)]
        if rng.random() < 0.4:
            nums[rng.randrange(size)] = nums[rng.randrange(size)]
        first, second = rng.sample(range(size), 2)
        target = nums[first] + nums[second]
        if pairs(nums, target) == 1:
            return nums, target


def corpus(rng):
    """Small belts of every size, equal readings planted; large readings far apart and close."""
    for size in [2, 3, 4, 5, 6, 7, 8] * 22:
        yield planted(rng, size, rng.choice([3, 5, 10, 50]) + size)
    for _ in range(20):
        yield planted(rng, 40, 10**9 // 2)
        yield planted(rng, 8, 20, rng.choice([-1, 1]) * rng.randint(10**8, 4 * 10**8))


def test_frozen_corpus(frozen):
    frozen()


@pytest.mark.deep
def test_every_short_belt(agree):
    belts = [(2, range(-3, 4)), (3, range(-2, 4)), (4, (-1, 0, 1, 3))]
    agree.all(
        (list(nums), target)
        for size, readings in belts
        for nums in product(readings, repeat=size)
        for target in range(-6, 7)
        if pairs(nums, target) == 1
    )


def test_two_items_only(agree):
    agree([3, 4], 7)


def test_two_equal_values(agree):
    agree([6, 6], 12)
    agree([6, 1, 2, 6], 12)


def test_half_the_target_appears_once(agree):
    agree([5, 1, 9, 3], 10)
    agree([1, 9, 5, 3], 10)


def test_negative_values_and_zero_target(agree):
    agree([-7, 2, 7, 1], 0)
    agree([0, 4, 9, 0], 0)
    agree([-3, -8, 5], -11)


def test_pair_at_both_ends(agree):
    agree([100, 1, 2, 3, 4, 200], 300)


def test_values_at_the_limits(agree):
    agree([10**9, 0, 5, -(10**9)], 0)
    agree([-(10**9), 10**9, 3], 3 - 10**9)


def test_large_readings_that_differ_by_little(agree):
    agree([4 * 10**8 + offset for offset in (0, 1, 2, 3, 4, 7)], 8 * 10**8 + 11)
    agree([-(10**8) - offset for offset in (9, 7, 1, 2)], -2 * 10**8 - 10)


def test_medium_belts(agree):
    rng = random.Random(12)
    for spread in (10**4, 10**6, 10**9 // 2):
        agree(*planted(rng, 150, spread))


@pytest.mark.deep
def test_pair_at_both_ends_of_the_longest_belt(agree):
    """Even readings between two that make an odd sum: far apart, and at the highest positions."""
    middle = list(range(0, 2 * 9_998, 2))
    agree([-(10**8), *middle, 10**9 - 1], 9 * 10**8 - 1)
    agree([*middle, -(10**8), 10**9 - 1], 9 * 10**8 - 1)


def test_a_second_call_starts_afresh(agree):
    agree([1, 2, 50], 3)
    agree([40, 9, 2, 1, 60], 100)


@pytest.mark.deep
@given(st.lists(st.integers(-20, 20), min_size=2, max_size=9), st.data())
def test_any_belt_with_one_pair(agree, nums, data):
    first = data.draw(st.integers(0, len(nums) - 2))
    second = data.draw(st.integers(first + 1, len(nums) - 1))
    target = nums[first] + nums[second]
    assume(pairs(nums, target) == 1)
    agree(nums, target)


def long_belt(size, rng):
    """The pair stands at the far end, and nothing else fits: odd target, even readings."""
    nums = [2 * rng.randint(-(10**8), 10**8) for _ in range(size)]
    nums[-2] = 4 * 10**8 + 1
    nums[-1] = 10**8
    return nums, nums[-1] + nums[-2]


@pytest.mark.efficiency
def test_long_belt(race):
    race(long_belt, size=10_000)
