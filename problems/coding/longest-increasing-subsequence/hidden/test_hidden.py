"""All short cores, then rises hidden in noise that leads astray whoever decides too early."""

from itertools import permutations, product
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

LIMIT = 10_000


def hidden_rise(rng, length, noise, step):
    """A rise whose layers lie apart; the noise is mostly falling and often higher."""
    reading = -rng.randint(0, step * length)
    nums = []
    for _ in range(length):
        top = reading + step * length
        between = [rng.randint(reading - step, top) for _ in range(rng.randint(0, noise))]
        nums += sorted(between, reverse=rng.random() < 0.75)
        nums.append(reading)
        reading += rng.randint(1, step)
    return nums


def blocks(rng, count, size):
    """Falling blocks: each gives one layer, whichever."""
    starts = sorted(rng.sample(range(-60, 60), count))
    return [start - each for start in starts for each in range(rng.randint(1, size))]


def corpus(rng):
    """Hidden rises, blocks, few values with many ties, permutations."""
    for length in [1, 2, 3, 4, 6] * 18:
        yield (hidden_rise(rng, length, rng.choice([1, 2, 4]), rng.choice([1, 2, 9])),)
    for count in [2, 3, 5, 8] * 8:
        yield (blocks(rng, count, rng.choice([2, 3, 6])),)
    for size in [3, 5, 8, 14] * 12:
        spread = rng.choice([1, 2, 4])
        yield ([rng.randint(-spread, spread) for _ in range(size)],)
    for size in [7, 9, 12, 30] * 10:
        yield (rng.sample(range(-size, size), size),)


def test_frozen_corpus(frozen):
    frozen()


@pytest.mark.deep
def test_every_short_core(agree):
    agree.all((list(nums),) for size in range(1, 6) for nums in product((-1, 0, 1, 2), repeat=size))


@pytest.mark.deep
@pytest.mark.parametrize(("size", "every"), [(6, 1), (7, 14)])
def test_permutations(agree, size, every):
    agree.all((list(nums),) for nums in list(permutations(range(-3, size - 3)))[::every])


def test_one_layer(agree):
    agree([5])
    agree([0])
    agree([-10_000])


def test_two_layers(agree):
    agree([1, 2])
    agree([2, 1])
    agree([2, 2])


def test_equal_readings(agree):
    agree([4] * 8)
    agree([1, 1, 2, 2, 3, 3])
    agree([3, 3, 2, 2, 1, 1])
    agree([0, 0, 0, 1, 0])


def test_rising_and_falling(agree):
    agree(list(range(-6, 7)))
    agree(list(range(6, -7, -1)))
    agree([*range(5), *range(5)])
    agree([*range(5, 10), *range(5)])


def test_negative_readings_and_zero(agree):
    agree([-5, -4, -3])
    agree([-1, 0])
    agree([0, -1, 1, -2, 2])
    agree([-3, -9, -2, -8, -1, -7])


def test_readings_at_the_limits(agree):
    agree([-10_000, 10_000])
    agree([10_000, -10_000])
    agree([-10_000, -9_999, 0, 9_999, 10_000])
    agree([-10_000, -10_000, 10_000, 10_000])
    agree([10_000, -10_000, -9_999, 9_999])


def test_a_high_reading_early(agree):
    agree([0, 50, 1, 2, 3])
    agree([50, 0, 1, 60, 2, 3])
    agree([5, 6, 7, 1, 2, 8, 3, 4, 9, 5])


def test_best_choice_starts_late_or_ends_early(agree):
    agree([9, 8, 1, 2, 3])
    agree([1, 2, 3, 0, -1])
    agree([7, 1, 2, 3, 4, 0, 5, -2])


def test_the_better_of_two_ways_to_a_layer(agree):
    """Neither the nearest smaller reading nor the largest smaller one is always the best."""
    agree([1, 2, 3, 0, 4])
    agree([1, 2, 5, 3, 0, 4, 6])
    agree([1, 2, 3, -5, 4, 3, 5])
    agree([10, 1, 2, 3, 9, 4, 11])
    agree([6, 0, 1, 2, 5, 7, 3, 8])


def test_neighbours_are_not_needed(agree):
    agree([1, 9, 2, 8, 3, 7, 4, 6])
    agree([1, -9, 2, -8, 3, -7])
    agree([0, 10, 20, 5, 30, 6, 40])


def test_a_second_core_starts_afresh(agree):
    agree([1, 2, 3, 4])
    agree([2, 1])
    agree([5, 6, 7])
    agree([-3, -2])


@pytest.mark.deep
@pytest.mark.parametrize("seed", range(5))
def test_hundreds_of_layers(agree, seed):
    rng = Random(seed)
    agree([rng.randint(-LIMIT, LIMIT) for _ in range(300)])
    agree([rng.randint(0, 20) for _ in range(200)])
    agree(hidden_rise(rng, 60, 6, 4))


@pytest.mark.deep
def test_layers_far_apart(agree):
    """Hundreds of disturbed layers lie between one kept layer and the next."""
    agree([1, *range(9_000, 8_600, -1), 2, *range(8_000, 7_600, -1), 3])
    agree([*range(0, -450, -1), 1, *range(500, 2, -1), 2])


@pytest.mark.deep
def test_longest_cores(agree):
    agree(list(range(1_500)))
    agree([7] * 1_500)
    agree([(37 * i) % 1_501 - 500 for i in range(1_500)])


@pytest.mark.deep
@given(st.lists(st.integers(-6, 6), min_size=1, max_size=14))
def test_any_readings(agree, nums):
    agree(nums)


@pytest.mark.deep
@given(st.lists(st.integers(-LIMIT, LIMIT), min_size=1, max_size=25))
def test_any_large_readings(agree, nums):
    agree(nums)


@pytest.mark.deep
@given(st.integers(1, 15), st.integers(0, 5), st.integers(1, 20), st.integers(0, 10**6))
def test_any_hidden_rise(agree, length, noise, step, seed):
    agree(hidden_rise(Random(seed), length, noise, step))


def noisy_rise(size, rng):
    """A slow rise under noise: long rises, and countless ways to choose them."""
    return ([10 * place - 7_500 + rng.randint(-900, 900) for place in range(size)],)


@pytest.mark.efficiency
def test_noisy_rise(race):
    race(noisy_rise, size=1_500)
