"""Every cut of every length up to a bound: there are few essentially different dumps."""

import random
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st


def cut(rising, place):
    """The dump that starts at the reading with this index."""
    return [*rising[place:], *rising[:place]]


def corpus(rng):
    """Dumps of 1 to 60 readings over the whole range, cut anywhere; gaps small and large."""
    for size in [1, 2, 3, 4, 5, 8, 13, 20] * 16:
        spread = rng.choice([size, 3 * size, 5_000])
        rising = sorted(rng.sample(range(-spread, spread + 1), size))
        yield (cut(rising, rng.randrange(size)),)
    for _ in range(24):
        rising = sorted(rng.sample(range(-5_000, 5_001), rng.randint(40, 60)))
        yield (cut(rising, rng.choice([0, 1, 2, 20, len(rising) - 2, len(rising) - 1])),)


def test_frozen_corpus(frozen):
    frozen()


@pytest.mark.deep
def test_every_cut_of_every_length_up_to_forty(agree):
    agree.all(
        (cut(range(first, first + size), place),)
        for size in range(1, 41)
        for place in range(size)
        for first in ([-size // 2] if size > 9 else [-size // 2, 1, -size, -size - 5])
    )


@pytest.mark.deep
def test_every_choice_of_readings(agree):
    """Uneven gaps: the size of a reading says nothing about its place."""
    agree.all(
        (cut(rising, place),)
        for size in range(1, 5)
        for rising in combinations((-9, -2, -1, 0, 1, 3, 8), size)
        for place in range(size)
    )


def test_one_reading(agree):
    agree.all([([0],), ([-5_000],), ([5_000],)])


def test_two_readings(agree):
    agree([1, 2])
    agree([2, 1])
    agree([-1, -2])
    agree([5_000, -5_000])


def test_not_cut(agree):
    agree(list(range(-50, 51)))
    agree([1, 2, 3])


def test_least_reading_last(agree):
    agree([2, 3, 4, 5, 1])
    agree([-3, 0, 7, -4])
    agree([*range(1, 300), 0])


def test_least_reading_second(agree):
    agree([9, 1, 2, 3])
    agree([300, *range(300)])


def test_zero_is_the_least(agree):
    agree([3, 4, 0, 1, 2])
    agree([0, 1, 2])
    agree([1, 0])


def test_readings_at_the_limits(agree):
    agree([4_998, 5_000, -5_000, -4_999])
    agree([-5_000, 0, 5_000])
    agree([5_000, -5_000, 0])


def test_uneven_gaps(agree):
    agree([4_000, 4_001, 4_002, -1, 3_999])
    agree([-1, 3_999, -4_002, -4_001, -4_000])
    agree([5, 5_000, -5_000, -4_999, -4_998, 4])


@pytest.mark.deep
def test_full_buffers(agree):
    rising = list(range(-2_500, 2_500))
    agree.all((cut(rising, place),) for place in (0, 1, 2_500, 4_999))


@pytest.mark.deep
def test_medium_buffers(agree):
    rng = random.Random(11)
    for size in (100, 127, 128, 129, 300):
        rising = sorted(rng.sample(range(-5_000, 5_001), size))
        agree.all((cut(rising, rng.randrange(size)),) for _ in range(8))


def test_a_second_call_starts_afresh(agree):
    agree([3, 1, 2])
    agree([5, 6, 4])
    agree([7])


@pytest.mark.deep
@given(st.sets(st.integers(-5_000, 5_000), min_size=1, max_size=20), st.integers(0, 19))
def test_any_buffer(agree, readings, place):
    agree(cut(sorted(readings), place % len(readings)))


def cut_near_the_end(size, rng):
    """The smallest reading stands far back, among the last hundredth."""
    rising = sorted(rng.sample(range(-5_000, 5_001), size))
    return (cut(rising, rng.randrange(1, size // 100)),)


@pytest.mark.efficiency
def test_full_buffer(race):
    race(cut_near_the_end, size=5_000)
