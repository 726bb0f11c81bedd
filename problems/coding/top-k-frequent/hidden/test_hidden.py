"""Logs made from chosen counts; k is put wherever the counts leave no doubt."""

from collections import Counter
from itertools import product
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

LIMIT = 10_000


def possible(nums):
    """Every k for which the choice is determined."""
    counts = sorted(Counter(nums).values(), reverse=True)
    return [k for k in range(1, len(counts)) if counts[k - 1] > counts[k]] + [len(counts)]


def logged(rng, counts, spread):
    """Different readings with these counts, shuffled; no order of readings follows the counts."""
    readings = rng.sample(range(-spread, spread + 1), len(counts))
    nums = [reading for reading, count in zip(readings, counts, strict=True) for _ in range(count)]
    rng.shuffle(nums)
    return nums


def corpus(rng):
    """Few and many ties, counts that are far apart, k of every possible kind."""
    for size in [1, 2, 3, 4, 6, 9] * 20:
        counts = [rng.randint(1, rng.choice([2, 3, 5])) for _ in range(size)]
        nums = logged(rng, counts, rng.choice([5, 9, LIMIT]))
        yield nums, rng.choice(possible(nums))
    for size in [2, 4, 7] * 10:
        nums = logged(rng, rng.sample(range(1, 30), size), 40)
        yield nums, rng.choice(possible(nums))
    for _ in range(20):
        nums = [rng.choice([-1, 0, 1, 2, 3]) for _ in range(rng.randint(3, 12))]
        yield nums, rng.choice(possible(nums))


def test_frozen_corpus(frozen):
    frozen()


@pytest.mark.deep
def test_every_short_log(agree):
    """All possible k of all logs of up to six readings."""
    agree.all(
        (list(nums), k)
        for size in range(1, 7)
        for nums in product((-1, 0, 4), repeat=size)
        for k in possible(nums)
    )


def test_one_reading(agree):
    agree([3], 1)
    agree([0], 1)
    agree([-10_000], 1)


def test_all_readings_alike(agree):
    agree([7] * 5, 1)
    agree([0] * 40, 1)


def test_all_readings_different(agree):
    agree([4, -4, 9, 0], 4)
    agree(list(range(-10, 10)), 20)


def test_all_readings_wanted(agree):
    agree([1, 1, 2, 3, 3, 3], 3)
    agree([5, 2, 5], 2)


def test_equal_counts_among_the_chosen(agree):
    agree([1, 2, 1, 2, 3], 2)
    agree([8, 8, 8, 1, 1, 2, 2, 3, 3, 9], 4)
    agree([6, 5, 6, 5, 4, 4, 1, 2, 3], 3)
    agree([1, 1, 1, 2, 2, 2, 3, 3, 4], 2)


def test_frequent_is_not_high_or_early(agree):
    agree([9, 1, 1], 1)
    agree([1, 9, 9], 1)
    agree([5, 4, 3, 3, 4, 4, 5, 4], 1)
    agree([-9, 2, -9, 1000, 2, -9], 2)


def test_repeats_are_not_neighbours(agree):
    agree([1, 2, 1, 3, 1, 4, 1], 1)
    agree([2, 2, 1, 3, 1, 4, 1], 2)
    agree([0, 0, 5, 1, 5, 2, 5], 1)


def test_negative_readings_and_zero(agree):
    agree([0, 0, -1, -1, -1, 2], 2)
    agree([-5, -5, 5, 5, 5], 1)
    agree([0, -7, 0, 7], 1)
    agree([-1, -1, 1], 1)


def test_readings_at_the_limits(agree):
    agree([10_000, -10_000, 10_000], 1)
    agree([-10_000, 10_000, -10_000, 0, 10_000], 2)
    agree([-10_000, -10_000, -9_999, 9_999, 9_999, 9_999], 1)


def test_counts_of_several_digits(agree):
    """2 < 10 as numbers, not as text."""
    agree([1] * 10 + [2] * 9 + [3] * 2, 1)
    agree([1] * 100 + [2] * 20 + [3] * 99 + [4] * 3, 2)


def test_no_majority(agree):
    agree([1, 2, 3, 1, 4, 5, 1, 6, 7, 8], 1)
    agree([*range(30), 17], 1)
    agree([1, 2, 1, 2, *range(10, 40)], 2)


def test_a_second_log_starts_afresh(agree):
    agree([1, 1, 1, 2], 1)
    agree([2, 2, 1], 1)
    agree([3, 3, 1, 2], 1)
    agree([4], 1)


@pytest.mark.deep
@pytest.mark.parametrize("seed", range(6))
def test_hundreds_of_readings(agree, seed):
    rng = Random(seed)
    nums = logged(rng, [rng.randint(1, 12) for _ in range(150)], LIMIT)
    for k in possible(nums):
        agree(nums, k)


@pytest.mark.deep
def test_one_more_than_the_rest(agree):
    """k readings occur ten times, all others nine times."""
    rng = Random(9)
    for k in (1, 7, 63):
        agree(logged(rng, [10] * k + [9] * (64 - k), 5_000), k)


@pytest.mark.deep
def test_thousands_of_one_reading(agree):
    agree([5] * 30_000 + [6] * 20_000, 1)
    agree([-3] * 50_000, 1)


@pytest.mark.deep
@pytest.mark.parametrize(
    "more", [127, 128, 129, 255, 256, 257, 1_000, 4_096, 10_000, 16_384, 25_000]
)
def test_large_counts_that_differ_by_one(agree, more):
    """Counts may be cut off, rounded or wrap round; whichever reading comes first or is higher."""
    for winner, loser in ((6, -6), (-6, 6)):
        agree([loser] * (more - 1) + [winner] * more, 1)
        agree([winner] * more + [loser] * (more - 1), 1)


@pytest.mark.deep
@pytest.mark.parametrize("bits", range(7, 16))
def test_a_large_count_beside_small_ones(agree, bits):
    """What remains of a count that wraps round is no more than the small ones, 1 and 2."""
    for extra in (-1, 0, 1, 2):
        agree([3] + [7] * (2**bits + extra) + [4, 4], 1)
        agree([3] + [7] * (2**bits + extra) + [4, 4], 2)


@pytest.mark.deep
def test_as_many_of_one_reading_as_there_can_be(agree):
    agree([9_999] * 49_999 + [10_000], 1)
    agree([0] * 49_997 + [1, -1, 1], 2)


@pytest.mark.deep
def test_as_many_different_readings_as_there_can_be(agree):
    """All 20,001 of them; all are wanted, all but one, and only one."""
    readings = list(range(-LIMIT, LIMIT + 1))
    Random(13).shuffle(readings)
    agree(readings, 20_001)
    agree(readings + [r for r in readings if r != 5], 20_000)
    agree([*readings, 8], 1)


@pytest.mark.deep
@given(st.lists(st.integers(-4, 4), min_size=1, max_size=25), st.integers(0, 10))
def test_any_log(agree, nums, pick):
    ks = possible(nums)
    agree(nums, ks[pick % len(ks)])


@pytest.mark.deep
@given(st.lists(st.integers(1, 9), min_size=1, max_size=12), st.integers(0, 10**6))
def test_any_counts(agree, counts, seed):
    rng = Random(seed)
    nums = logged(rng, counts, 60)
    agree(nums, rng.choice(possible(nums)))


def many_readings(size, rng):
    """Half of the readings occur three times and the other half twice."""
    half = size // 5
    return logged(rng, [3] * half + [2] * half, LIMIT), half


@pytest.mark.efficiency
def test_many_readings(race):
    race(many_readings, size=50_000)
