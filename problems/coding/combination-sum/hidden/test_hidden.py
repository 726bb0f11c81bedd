"""Every small set of lengths, in several orders; all inputs have fewer than 150 selections."""

from itertools import combinations, permutations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st


def selections(candidates, target):
    """How many selections there are, by counting amounts length after length."""
    ways = [1] + [0] * target
    for length in candidates:
        for amount in range(length, target + 1):
            ways[amount] += ways[amount - length]
    return ways[target]


def within_bounds(rng, most):
    """Lengths in random order and a target, with at least one selection in most cases."""
    while True:
        candidates = rng.sample(range(2, rng.choice([8, 14, 41])), rng.randint(1, most))
        target = rng.choice([rng.randint(1, 40), sum(rng.choices(candidates, k=3))])
        if target <= 40 and selections(candidates, target) < 60:
            return candidates, target


def corpus(rng):
    """One to eight lengths, small and large, dividing one another and not."""
    for most in [1, 2, 3, 4, 5, 6] * 24:
        yield within_bounds(rng, most)
    for _ in range(16):
        yield rng.sample(range(12, 41), 8), rng.randint(24, 40)


def test_frozen_corpus(frozen):
    frozen()


@pytest.mark.deep
def test_every_small_set_of_lengths(agree):
    agree.all(
        (list(chosen), target)
        for size in (1, 2, 3)
        for chosen in combinations(range(2, 8), size)
        for target in range(1, 15)
    )


@pytest.mark.deep
def test_every_order_of_the_lengths(agree):
    agree.all((list(order), 12) for order in permutations((2, 3, 4, 7)))
    agree.all((list(order), 17) for order in permutations((8, 3, 5, 17)))


def test_one_length(agree):
    agree([2], 1)
    agree([2], 2)
    agree([2], 40)
    agree([7], 20)
    agree([40], 40)


def test_nothing_fits(agree):
    agree([2, 4, 6], 9)
    agree([5, 7], 3)
    agree([40, 39], 38)


def test_one_platform_fits_exactly(agree):
    agree([9, 4], 9)
    agree([4, 9], 9)
    agree([40, 3], 40)


def test_lengths_that_divide_one_another(agree):
    agree([2, 4, 8], 16)
    agree([12, 6, 3], 24)
    agree([20, 10, 40], 40)


def test_longest_first_leaves_a_gap(agree):
    agree([4, 3], 6)
    agree([10, 7, 2], 14)
    agree([9, 6, 5], 20)


def test_deepest_search(agree):
    agree([2, 3], 40)
    agree([3, 2, 39], 40)


def test_thirty_lengths(agree):
    agree(list(range(11, 41)), 40)
    agree(list(range(40, 10, -1)), 39)
    agree(list(range(11, 41)), 10)


@pytest.mark.deep
def test_nearly_150_selections(agree):
    agree([2, 3, 5, 7, 11], 40)
    agree([11, 9, 4, 3, 2], 37)


def test_a_second_call_starts_afresh(agree):
    agree([2, 3], 7)
    agree([2, 3], 8)
    agree([5, 3], 8)
    agree([9], 8)


@pytest.mark.deep
@given(st.sets(st.integers(2, 12), min_size=1, max_size=4), st.integers(1, 20), st.randoms())
def test_any_few_lengths(agree, lengths, target, rng):
    candidates = rng.sample(sorted(lengths), len(lengths))
    assume(selections(candidates, target) < 150)
    agree(candidates, target)


@pytest.mark.deep
@given(st.permutations(range(7, 41)), st.integers(1, 30), st.integers(20, 40))
def test_many_long_lengths(agree, order, count, target):
    assume(selections(order[:count], target) < 150)
    agree(order[:count], target)


def few_short_and_many_long(size, rng):
    """Few short lengths, and long ones that hardly ever fit."""
    candidates = [2, 3, 4, 9, *range(30, 38)]
    rng.shuffle(candidates)
    return candidates, size


@pytest.mark.efficiency
def test_few_short_and_many_long_lengths(race):
    race(few_short_and_many_long, size=40)
