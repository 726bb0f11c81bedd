"""All short chains of few gains, then long ones in which large gains are rare and zeros planted."""

from itertools import product
from math import prod
from random import Random

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

LIMIT = 2**31


def largest_partial(nums):
    """The largest product, by size, of all gains but zeros: nothing in a chain exceeds it."""
    return prod(abs(gain) for gain in nums if gain)


def chain(rng, size, zeros, gains=(2, 3, -2, 5, -7, 11, 30, -30)):
    """Ones and minus ones, as many larger gains as fit into 32 bits, and so many zeros."""
    nums = [rng.choice([1, 1, -1]) for _ in range(size)]
    for place in rng.sample(range(size), min(size, 8)):
        gain = rng.choice(gains)
        if largest_partial(nums) * abs(gain) < LIMIT:
            nums[place] = gain
    for place in rng.sample(range(size), zeros):
        nums[place] = 0
    return nums


def corpus(rng):
    """None, one, two or more zeros in chains of every size."""
    for size in [2, 3, 4, 5, 6, 8, 11] * 20:
        yield (chain(rng, size, rng.choice([0, 0, 1, 1, 2])),)
    for size in [3, 5, 9] * 12:
        yield ([rng.randint(-5, 5) for _ in range(size)],)
    for size in [20, 40] * 12:
        yield (chain(rng, size, rng.randint(0, 3)),)


def test_frozen_corpus(frozen):
    frozen()


@pytest.mark.deep
def test_every_short_chain(agree):
    agree.all((list(nums),) for size in (2, 3, 4) for nums in product(range(-2, 4), repeat=size))


@pytest.mark.deep
def test_every_chain_of_zeros_and_turns(agree):
    agree.all((list(nums),) for size in (5, 6) for nums in product((0, -1, 2), repeat=size))


def test_two_stages(agree):
    agree([3, 8])
    agree([-1, 30])
    agree([0, 5])
    agree([5, 0])
    agree([0, 0])


def test_one_zero_everywhere(agree):
    agree.all(([0 if i == place else i + 2 for i in range(6)],) for place in range(6))


def test_two_zeros_everywhere(agree):
    agree.all(
        ([0 if i in (one, other) else i - 7 for i in range(6)],)
        for one in range(6)
        for other in range(one)
    )


def test_many_zeros(agree):
    agree([0] * 9)
    agree([0, 0, 3, 0, -2, 0])


def test_signs(agree):
    agree([-1, -1])
    agree([-1, -1, -1])
    agree([-2, 3, -4, 5])
    agree([-2, -3, -4])
    agree([-5, 0, -2, -3])
    agree([1, -1] * 7)


def test_only_ones(agree):
    agree([1, 1])
    agree([1] * 12)


def test_the_same_gain_several_times(agree):
    agree([2, 2, 2, 2])
    agree([3, -3, 3, -3])
    agree([7, 1, 7])
    agree([0, 4, 4, 1])


def test_the_product_is_one_of_the_gains(agree):
    agree([6, 2, 3, 6])
    agree([2, 1, 1, 1])
    agree([-1, 5, 1, -5, 1])


def test_products_at_the_limits_of_32_bits(agree):
    agree([2] * 30)
    agree([-2, *[2] * 30])
    agree([*[-2] * 31])
    agree([30, 30, 30, 30, 30, 30, 2])
    agree([*[-30] * 5, 29, 1, 3])
    agree([2] * 15 + [0] + [-2] * 15)
    agree([23, 29, 19, 17, 13, 11, 7, 2])
    agree([7] * 11)


def test_a_large_product_on_one_side_only(agree):
    """What stands before grows to the limit, and the rest is a muted stage or passes."""
    agree([30] * 6 + [1, 0, 1])
    agree([0, 1] + [-30] * 6)
    agree([1, 1, 30, 30, 30, 1, -1])


def test_a_second_chain_starts_afresh(agree):
    agree([2, 3])
    agree([2, 3])
    agree([4, 0, 5])
    agree([1, 1, 1])
    agree([3, 2])


@pytest.mark.deep
@pytest.mark.parametrize("zeros", range(4))
def test_chains_of_hundreds(agree, zeros):
    rng = Random(zeros)
    agree(chain(rng, 300, zeros))
    agree(chain(rng, 299, zeros, gains=(-1, -1, -3, 13)))
    agree(chain(rng, 1_200, zeros))


@pytest.mark.deep
@pytest.mark.parametrize("count", [128, 255, 256, 257, 1_024, 4_096, 32_768, 49_998])
def test_thousands_of_zeros_or_turns(agree, count):
    agree([3, *[0] * count, -2])
    agree([3, *[-1] * count, -2])


@pytest.mark.deep
@given(st.lists(st.integers(-30, 30), min_size=2, max_size=12))
def test_any_gains(agree, nums):
    assume(largest_partial(nums) < LIMIT)
    agree(nums)


@pytest.mark.deep
@given(st.integers(2, 60), st.integers(0, 3), st.integers(0, 10**6))
def test_planted_zeros(agree, size, zeros, seed):
    agree(chain(Random(seed), size, min(zeros, size)))


@pytest.mark.deep
@given(st.lists(st.sampled_from([-2, -1, 1, 2, 4]), min_size=2, max_size=15))
def test_powers_of_two(agree, nums):
    agree(nums)


def long_chain(size, rng):
    """No muted stage, so that no product ends early."""
    return (chain(rng, size, 0),)


@pytest.mark.efficiency
def test_long_chain(race):
    race(long_chain, size=50_000)
