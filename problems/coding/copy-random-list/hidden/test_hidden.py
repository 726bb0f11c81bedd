"""Jumps of every kind, equal values to mislead, and the original must come out as it went in."""

import copy
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.judge.suite import wrong


def tours(size, values):
    """Every way to set the jumps of ``size`` stops with these tracks."""
    targets = (None, *range(size))
    for jumps in product(targets, repeat=size):
        yield [[value, jump] for value, jump in zip(values, jumps, strict=True)]


def random_tour(rng, size, spread):
    targets = [None, *range(size)]
    return [[rng.randint(-spread, spread), rng.choice(targets)] for _ in range(size)]


def corpus(rng):
    """Tours of up to 12 stops with few and with many different tracks, and longer ones."""
    for size in range(13):
        for spread in (0, 1, 10_000):
            for _ in range(4):
                yield (random_tour(rng, size, spread),)
    for size in (50, 99, 150, 200, 300):
        yield (random_tour(rng, size, 5),)


def left_alone(solution, tour):
    solution(copy.deepcopy(tour))
    after = solution.after[0]
    if after != tour:
        wrong("the original list was changed", input=[tour], expected=tour, actual=after)


def test_frozen_corpus(frozen):
    frozen()


@pytest.mark.deep
def test_every_tour_of_up_to_three_stops(agree):
    agree.all(
        (tour,)
        for size in range(4)
        for values in product((0, 7), repeat=size)
        for tour in tours(size, values)
    )


@pytest.mark.deep
def test_every_tour_of_four_stops(agree):
    agree.all((tour,) for tour in tours(4, [7, 7, 3, 7]))


@pytest.mark.deep
def test_the_original_is_left_alone_if_short(solution):
    for size in range(4):
        for tour in tours(size, range(size)):
            left_alone(solution, tour)


def test_the_original_is_left_alone_if_long(solution):
    left_alone(solution, [[5, 39 - index] for index in range(40)])
    left_alone(solution, [[index, None] for index in range(41)])


def test_empty_list(agree):
    agree([])


def test_one_stop(agree):
    agree([[3, None]])
    agree([[0, 0]])


def test_equal_tracks_with_different_jumps(agree):
    agree([[5, 1], [5, 0], [5, None]])
    agree([[2, 3], [9, None], [2, 1], [9, 2]])


def test_all_jumps_to_one_stop(agree):
    agree([[index, 6] for index in range(12)])
    agree([[index, 0] for index in range(12)])
    agree([[index, 11] for index in range(12)])


def test_jumps_only_forward_and_only_back(agree):
    agree([[0, index + 1] for index in range(9)] + [[0, None]])
    agree([[0, None]] + [[0, index] for index in range(9)])


def test_every_stop_jumps_to_itself(agree):
    agree([[index % 3, index] for index in range(15)])


def test_values_at_the_limits(agree):
    agree([[10_000, 1], [-10_000, 0], [0, 2]])


def test_a_second_call_starts_afresh(agree):
    agree([[1, 1], [2, None]])
    agree([[1, None], [2, 0], [3, 0]])
    agree([])
    agree([[1, 1], [2, None]])


@pytest.mark.deep
def test_longest_list(agree):
    agree([[index % 10, 999 - index] for index in range(1000)])
    agree([[index, None] for index in range(1000)])


@pytest.mark.deep
def test_the_longest_original_is_left_alone(solution):
    left_alone(solution, [[index % 10, 999 - index] for index in range(1000)])


@pytest.mark.deep
@given(st.integers(1, 25), st.data())
def test_any_tour(agree, size, data):
    jumps = st.none() | st.integers(0, size - 1)
    stops = st.tuples(st.integers(-2, 2), jumps).map(list)
    agree(data.draw(st.lists(stops, min_size=size, max_size=size)))


@pytest.mark.deep
@given(st.integers(50, 200), st.randoms(use_true_random=False))
def test_the_original_of_any_long_tour_is_left_alone(solution, size, rng):
    left_alone(solution, random_tour(rng, size, 3))


def longest(size, rng):
    return (random_tour(rng, size, 10_000),)


@pytest.mark.efficiency
def test_longest_tour(race):
    race(longest, size=1_000)
