"""All short lines over few values, then lines with planted choices that simple rules miss."""

from itertools import product
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st


def planted(rng, pieces, rich, poor):
    """Rich sites one, two or three apart, poor ones between them."""
    nums = [rng.randint(0, poor) for _ in range(rng.randint(0, 2))]
    for _ in range(pieces):
        nums.append(rng.randint(rich // 2, rich))
        nums += [rng.randint(0, poor) for _ in range(rng.choice([0, 1, 1, 2, 2, 3]))]
    return nums


def plateau(rng, size, level):
    """Nearly equal sites: the last one decides about the first."""
    return [level + rng.randint(0, 2) for _ in range(size)]


def corpus(rng):
    """Planted lines, plateaus, lines with many zeros, values at the limits."""
    for pieces in [1, 2, 3, 4, 6, 9] * 16:
        yield (planted(rng, pieces, *rng.choice([(12, 4), (10, 9), (400, 100), (400, 390)])),)
    for size in [3, 4, 5, 6, 7, 12, 25] * 8:
        yield (plateau(rng, size, rng.choice([0, 1, 8, 398])),)
    for size in [2, 5, 9, 16] * 10:
        yield (rng.choices([0, 0, 0, 1, 2, 400], k=size),)
    for size in [1, 2, 60, 99, 100] * 3:
        yield ([rng.randint(0, 400) for _ in range(size)],)


def test_frozen_corpus(frozen):
    frozen()


@pytest.mark.deep
def test_every_short_line(agree):
    agree.all((list(nums),) for size in range(1, 6) for nums in product(range(4), repeat=size))


@pytest.mark.deep
def test_every_longer_line_of_two_values(agree):
    agree.all((list(nums),) for size in (6, 7, 8) for nums in product((2, 3), repeat=size))
    agree.all((list(nums),) for size in (6, 7, 8) for nums in product((0, 1), repeat=size))


def test_one_site(agree):
    agree([7])
    agree([0])
    agree([400])


def test_two_sites(agree):
    agree([3, 9])
    agree([9, 3])
    agree([5, 5])


def test_three_sites(agree):
    agree([6, 8, 6])
    agree([6, 13, 6])
    agree([1, 2, 1])


def test_first_and_last_are_no_neighbours(agree):
    agree([9, 1, 9])
    agree([9, 1, 1, 9])
    agree([9, 1, 1, 1, 9])


def test_two_and_three_sites_left_out_between(agree):
    agree([20, 1, 1, 20, 1, 20])
    agree([1, 20, 3, 2, 20, 3])
    agree([20, 0, 0, 0, 20, 0, 0, 20])


def test_zeros_only(agree):
    agree([0, 0])
    agree([0] * 9)


def test_zeros_keep_sites_apart(agree):
    agree([4, 0, 4])
    agree([0, 4, 0, 0, 4, 4, 0])


def test_equal_values(agree):
    agree([5] * 6)
    agree([5] * 7)
    agree([400] * 99)


def test_growing_and_falling(agree):
    agree(list(range(1, 12)))
    agree(list(range(12, 0, -1)))
    agree([1, 2, 3, 4, 3, 2, 1])


def test_the_last_site_turns_the_pattern(agree):
    agree([2, 3] * 10 + [2])
    agree([2, 3] * 10 + [14])
    agree([3, 2] * 10 + [1, 30])


def test_a_second_line_starts_afresh(agree):
    agree([9, 1, 9, 1])
    agree([1, 5, 1, 4])
    agree([1])
    agree([2, 7, 9, 3, 1])


@pytest.mark.deep
@pytest.mark.parametrize("seed", range(8))
def test_longest_lines(agree, seed):
    rng = Random(seed)
    agree([rng.randint(0, 400) for _ in range(100)])
    agree(planted(rng, 25, 400, 150))
    agree(plateau(rng, 100, 300))


@pytest.mark.deep
def test_a_hundred_zeros(agree):
    agree([0] * 100)


@pytest.mark.deep
@given(st.lists(st.integers(0, 12), min_size=1, max_size=20))
def test_any_line(agree, nums):
    agree(nums)


@pytest.mark.deep
@given(st.integers(1, 14), st.integers(1, 30), st.integers(0, 10**6))
def test_rich_sites_among_poor_ones(agree, pieces, poor, seed):
    agree(planted(Random(seed), pieces, 30, poor))


def long_line(size, rng):
    return ([rng.randint(0, 400) for _ in range(size)],)


def barren_line(size, _rng):
    """A total of 0 is an answer like any other."""
    return ([0] * size,)


@pytest.mark.efficiency
def test_long_line(race):
    race(long_line, size=100)


@pytest.mark.efficiency
def test_barren_line(race):
    race(barren_line, size=100)
