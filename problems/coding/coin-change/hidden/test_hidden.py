"""Small sets of volumes in full, then sets planted so that the largest-first choice goes wrong."""

from itertools import combinations, permutations
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

HUGE = 2**31 - 1


def largest_first(coins, amount):
    """What the greedy choice needs, or None where it gets stuck."""
    strokes = 0
    for coin in sorted(coins, reverse=True):
        strokes += amount // coin
        amount %= coin
    return None if amount else strokes


def fewest(coins, amount):
    """Level by level: the exact count, or None."""
    reached, strokes = {0}, 0
    frontier = {0}
    while frontier and amount not in frontier:
        frontier = {t + c for t in frontier for c in coins if t + c <= amount} - reached
        reached |= frontier
        strokes += 1
    return strokes if frontier else None


def greedy_trap(rng, size, top):
    """Volumes and an amount that can be reached, but not well by the largest first."""
    while True:
        coins = rng.sample(range(1, top), size)
        amount = sum(rng.choice(coins) for _ in range(rng.randint(2, 6)))
        if largest_first(coins, amount) != fewest(coins, amount):
            return coins, amount


def rival(rng):
    """Many strokes of a volume a little below the largest: far from the greedy choice."""
    second = rng.randint(20, 60)
    largest = second + rng.randint(1, 9)
    coins = [second, *rng.sample(range(1, 12), rng.randint(1, 3)), largest]
    return coins, second * rng.randint(4, 12) + rng.choice([0, 0, coins[1]])


def gap(rng, factor):
    """An amount that lies between multiples: all volumes share a factor, the amount does not."""
    coins = [factor * k for k in rng.sample(range(1, 15), rng.randint(1, 6))]
    return coins, factor * rng.randint(0, 20) + rng.randint(1, factor - 1)


def corpus(rng):
    """Traps of every size, rivals, gaps, any volumes, and some far above the amount."""
    for size in [2, 3, 4, 5] * 20:
        yield greedy_trap(rng, size, 12 * size)
    for _ in range(30):
        yield rival(rng)
    for factor in [2, 3, 5, 7] * 6:
        yield gap(rng, factor)
    for size in [1, 2, 3, 6, 12] * 12:
        yield rng.sample(range(2, 60), size), rng.randint(0, 150)
    for size in [1, 2, 3] * 6:
        amount = rng.randint(1, 40)
        above = [HUGE, HUGE - 1, amount + 1, 10_001]
        yield rng.sample(range(1, amount + 1), min(size, amount)) + rng.sample(above, size), amount


def test_frozen_corpus(frozen):
    frozen()


@pytest.mark.deep
def test_every_small_set_and_amount(agree):
    """The order of the volumes turns with the amount."""
    agree.all(
        ([*coins[amount % size :], *coins[: amount % size]], amount)
        for size in (1, 2, 3)
        for coins in combinations(range(1, 7), size)
        for amount in range(16)
    )


@pytest.mark.deep
def test_every_order_of_four_volumes(agree):
    agree.all(
        (list(coins), amount) for coins in permutations((2, 5, 9, 13)) for amount in (17, 20, 3)
    )


def test_amount_zero(agree):
    agree([1], 0)
    agree([5, 3], 0)
    agree([HUGE], 0)


@pytest.mark.deep
def test_a_volume_equal_to_the_amount(agree):
    agree([3, 7, 1], 7)
    agree([10_000], 10_000)


@pytest.mark.deep
def test_only_larger_volumes(agree):
    agree([5], 4)
    agree([HUGE, 10_001], 10_000)


def test_volumes_at_the_limit_are_left_out(agree):
    agree([HUGE, 1, 3], 8)
    agree([4, HUGE - 1, 9], 26)


def test_one_volume(agree):
    agree([3], 9)
    agree([3], 10)
    agree([2], 1)


@pytest.mark.deep
def test_as_many_strokes_as_microlitres(agree):
    """The largest answer there is."""
    agree([1], 10_000)
    agree([1], 1)


@pytest.mark.deep
def test_largest_amount_with_few_and_many_strokes(agree):
    agree([3, 7, 11], 10_000)
    agree([9_997, 4, 6], 9_999)


def test_backing_up_once_is_not_enough(agree):
    """One, two or three of the largest too many: the best count leaves out several of them."""
    agree([1, 20, 31], 80)
    agree([1, 15, 34, 47], 105)
    agree([83, 186, 44], 1_232)
    agree([1, 50, 59], 250)


def test_a_second_call_has_other_volumes(agree):
    agree([1, 5], 15)
    agree([2, 5], 15)
    agree([7], 15)


@pytest.mark.deep
@pytest.mark.parametrize("seed", range(6))
def test_hundreds_of_microlitres(agree, seed):
    rng = Random(seed)
    agree(rng.sample(range(20, 200), 12), rng.randint(700, 999))
    agree(*greedy_trap(rng, 8, 120))


def test_volumes_above_the_amount_that_look_small(agree):
    """Cut to a number of bits or digits they would be 1."""
    large = [*(2**bits + 1 for bits in (8, 12, 15, 16, 24, 30)), *(10**n + 1 for n in (4, 5, 6, 9))]
    agree([9, *large], 30)
    agree([large[3], 7], 8)


@pytest.mark.deep
def test_the_largest_volume_not_at_all(agree):
    """As many of the second largest as can be before one less is better: far from the greedy."""
    agree([99, 100], 9_801)
    agree([3, 99, 100], 9_801)
    agree([60, 61, 7], 3_600)


@pytest.mark.deep
def test_twelve_volumes_and_thousands_of_microlitres(agree):
    rng = Random(7)
    agree(rng.sample(range(20, 400), 12), 9_999)
    agree(rng.sample(range(500, 4_000), 12), 10_000)


VOLUMES = st.lists(st.integers(1, 45), min_size=1, max_size=7, unique=True)


@pytest.mark.deep
@given(VOLUMES, st.lists(st.integers(0, 6), max_size=5))
def test_an_amount_that_can_be_dispensed(agree, coins, picks):
    agree(coins, sum(coins[pick % len(coins)] for pick in picks))


@pytest.mark.deep
@given(VOLUMES, st.integers(0, 300))
def test_any_amount(agree, coins, amount):
    agree(coins, amount)


def even_volumes(size, rng):
    """Nothing adds up to an odd amount, so no search ends early."""
    return rng.sample(range(2, 25, 2), 12), size - 1


@pytest.mark.efficiency
def test_even_volumes_and_an_odd_amount(race):
    race(even_volumes, size=10_000)
