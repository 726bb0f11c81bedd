"""Small values make repeats and zero sums frequent; order of the input must not matter."""

import random
from itertools import combinations_with_replacement, product

import pytest
from hypothesis import given
from hypothesis import strategies as st


def booked(rng, size, spread):
    """Amounts with a few combinations planted, some of them with repeats."""
    nums = [rng.randint(-spread, spread) for _ in range(size)]
    for _ in range(rng.randint(0, 2)):
        one, two = rng.randint(-spread // 2, spread // 2), rng.randint(-spread // 2, spread // 2)
        nums += rng.choice([[one, two, -one - two], [one, one, -2 * one], [0, one, -one]])
    rng.shuffle(nums)
    return nums


def corpus(rng):
    """Lists of 3 to 14 amounts, from dense in repeats to sparse."""
    for size in [3, 4, 5, 6, 7, 8] * 20:
        yield (booked(rng, size, rng.choice([2, 4, 8, 20, 100_000])),)
    for _ in range(20):
        yield (booked(rng, 40, rng.choice([3, 15, 60, 100_000])),)


def test_frozen_corpus(frozen):
    frozen()


@pytest.mark.deep
def test_every_short_list_of_small_amounts(agree):
    agree.all((list(nums),) for size in (3, 4, 5) for nums in product((-1, 0, 1), repeat=size))


@pytest.mark.deep
def test_every_combination_of_five_amounts(agree):
    rng = random.Random(4)
    chosen = combinations_with_replacement(range(-3, 5), 5)
    agree.all((rng.sample(nums, 5),) for nums in chosen)


def test_three_entries_only(agree):
    agree([1, 2, -3])
    agree([1, 2, -4])
    agree([-2, 4, -2])


def test_zeros(agree):
    agree([0, 0, 0])
    agree([0, 0, 0, 0, 0])
    agree([0, 0, 1, -1])
    agree([1, 0, 0, 2])


def test_one_sign_only(agree):
    agree([1, 2, 3, 4, 5])
    agree([-5, -4, -3, -9])
    agree([7] * 20)


def test_a_repeated_entry_used_twice(agree):
    agree([-1, -1, 2])
    agree([2, 2, -4, -4])
    agree([4, -8, 4, 4, -8])


def test_one_amount_in_many_combinations(agree):
    agree([-10, 1, 9, 2, 8, 3, 7, 4, 6, 5, 5])
    agree([10, -1, -9, -2, -8, -3, -7, -4, -6, -5, -5])


def test_amounts_at_the_limits(agree):
    agree([100_000, -100_000, 0])
    agree([50_000, -100_000, 50_000, 100_000, -50_000, -50_000])
    agree([-100_000, -100_000, 100_000, 99_999, 1])


def test_no_combination(agree):
    agree([2 * amount + 1 for amount in range(-40, 40)])


@pytest.mark.deep
def test_dense_amounts(agree):
    rng = random.Random(5)
    agree(rng.sample(range(-60, 61), 121))
    agree([rng.randint(-25, 25) for _ in range(200)])
    agree([rng.randint(-1000, 1000) for _ in range(150)])
    agree([rng.randint(-1, 1) for _ in range(300)])


@pytest.mark.deep
def test_hundreds_of_copies(agree):
    """As many copies as a counter of eight or ten bits takes for none, and the longest lists."""
    for count in (256, 512, 750):
        agree([0] * count)
        agree([-2] * count + [1] * count)
    agree([0] * 1_500)


def test_a_second_call_starts_afresh(agree):
    agree([1, -1, 0])
    agree([5, -2, -3])
    agree([1, 2, 3])


@pytest.mark.deep
@given(st.lists(st.integers(-6, 6), min_size=3, max_size=12))
def test_any_small_amounts(agree, nums):
    agree(nums)


@pytest.mark.deep
@given(
    st.lists(st.integers(-50_000, 50_000), min_size=2, max_size=8),
    st.lists(st.integers(0, 7), min_size=1, max_size=4),
)
def test_planted_combinations(agree, nums, places):
    """Cancel neighbours, and amounts with themselves, by a further entry."""
    size = len(nums)
    extra = [-nums[place % size] - nums[(place + place % 2) % size] for place in places]
    agree(extra + nums)


def wide_amounts(size, rng):
    """Few combinations among all values, so that nothing is saved by repeats."""
    return (rng.sample(range(-100_000, 100_001), size),)


@pytest.mark.efficiency
def test_wide_amounts(race):
    race(wide_amounts, size=1_500)
