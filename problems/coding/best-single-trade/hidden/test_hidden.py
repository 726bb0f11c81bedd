"""Seasons in which the lowest and the highest level mislead; every tiny season is tried."""

import random
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

HIGHEST = 10_000


def falling_waves(rng, waves, tall):
    """Each wave starts below the one before, and its own rise is of any size."""
    levels, base = [], HIGHEST - tall
    for _ in range(waves):
        levels += [base + rng.randint(0, tall) for _ in range(rng.randint(1, 4))]
        base = max(0, base - rng.randint(0, 2 * tall))
    return levels


def corpus(rng):
    """Short seasons of few levels, waves that sink, and extremes in the wrong order."""
    for size in [1, 2, 3, 5, 7, 9, 12] * 12:
        yield ([rng.randint(0, rng.choice([2, 5, 20, HIGHEST])) for _ in range(size)],)
    for waves in [2, 3, 4, 6] * 14:
        yield (falling_waves(rng, waves, rng.choice([3, 30, 1_000])),)
    for _ in range(20):
        top, bottom = rng.randint(60, 90), rng.randint(0, 9)
        middle = [rng.randint(10, 59) for _ in range(rng.randint(2, 8))]
        yield (rng.choice([[top, *middle, bottom], [*middle, top, bottom, *middle]]),)


def test_frozen_corpus(frozen):
    frozen()


@pytest.mark.deep
def test_every_short_season(agree):
    agree.all((list(levels),) for size in range(1, 6) for levels in product(range(4), repeat=size))


@pytest.mark.deep
def test_every_season_of_three_levels(agree):
    agree.all((list(levels),) for levels in product((0, 1, 3), repeat=7))


def test_one_reading(agree):
    agree([0])
    agree([HIGHEST])


def test_two_readings(agree):
    agree([3, 8])
    agree([8, 3])
    agree([8, 8])


def test_water_only_falls(agree):
    agree(list(range(50, 0, -1)))
    agree([9, 9, 7, 7, 0])


def test_water_only_rises(agree):
    agree(list(range(50)))


def test_lowest_after_highest(agree):
    agree([5, 9, 1, 4])
    agree([4, 9, 3, 7, 0])
    agree([HIGHEST, 6, 8, 0])


def test_best_rise_before_the_lowest_level(agree):
    agree([30, 80, 10, 40])
    agree([30, 80, 0])


def test_best_rise_after_the_highest_level(agree):
    agree([90, 95, 10, 60])
    agree([20, 99, 1, 2, 85])


def test_a_rise_with_falls_in_it(agree):
    agree([5, 3, 8, 6, 12, 9])
    agree([1, 4, 2, 5, 3, 6])
    agree([10, *[40, 20] * 30, 45])


def test_two_rises_do_not_add_up(agree):
    agree([1, 5, 2, 6])
    agree([0, 7, 0, 7])


def test_lowest_level_zero(agree):
    agree([4, 0, 2, 1, 3])
    agree([0, 5, 1, 9])


def test_the_lowest_level_twice(agree):
    agree([2, 7, 2, 6])
    agree([2, 6, 2, 7])


def test_levels_at_the_limits(agree):
    agree([0, HIGHEST])
    agree([HIGHEST, 0])
    agree([5_000, HIGHEST, 0, 4_999])
    agree([*[HIGHEST] * 40, 0, 1])


def test_a_second_call_starts_afresh(agree):
    agree([1, 90])
    agree([50, 60])
    agree([7])


@pytest.mark.deep
def test_first_and_last_day_of_a_long_season(agree):
    agree([1, *[500] * 3_000, 501, *[2] * 3_000])
    agree([400, 700, *[399 - day // 10 for day in range(3_000)], 690])


@pytest.mark.deep
def test_first_and_last_day_of_the_longest_season(agree):
    agree([1, *[5] * 19_998, 9])
    agree([*[7] * 19_999, 8])
    agree([0, *[HIGHEST - day // 2 for day in range(19_998)], HIGHEST])


@pytest.mark.deep
def test_medium_seasons(agree):
    rng = random.Random(8)
    for waves in (40, 80):
        for tall in (5, 100, 4_000):
            agree(falling_waves(rng, waves, tall))
    agree([rng.randint(0, HIGHEST) for _ in range(300)])
    agree([max(0, 9_000 - 30 * day + rng.randint(-60, 60)) for day in range(300)])


@pytest.mark.deep
@given(st.lists(st.integers(0, 6), min_size=1, max_size=14))
def test_any_season_of_low_levels(agree, levels):
    agree(levels)


@pytest.mark.deep
@given(st.lists(st.integers(0, HIGHEST), min_size=1, max_size=20))
def test_any_season(agree, levels):
    agree(levels)


def sinking_season(size, rng):
    """The level sinks all season long, so that every day's past holds many days that are higher."""
    levels = [9_000 - 8_000 * day // size + rng.randint(-1_000, 1_000) for day in range(size)]
    return (levels,)


@pytest.mark.efficiency
def test_long_season(race):
    race(sinking_season, size=20_000)
