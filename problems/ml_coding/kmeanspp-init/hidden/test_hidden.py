"""Coordinates are whole and draws are dyadic, so that every right way of adding up agrees."""

import random
from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.judge.suite import wrong


def is_clear(x, u):
    """True if no draw lies on or near a border, or only where all sums are exact."""
    x, parts = x.astype(np.int64), (u * 1024).astype(np.int64)
    drawn = int(parts[0]) * len(x) // 1024
    weights = ((x - x[drawn]) ** 2).sum(axis=1)
    for part in parts[1:].tolist():
        running = weights.cumsum()
        total = int(running[-1])
        if total == 0:
            return True
        gaps = np.abs(1024 * running - part * total)[running > 0]
        if total & (total - 1) and gaps.min() < 1e-9 * 1024 * total:
            return False
        drawn = int(np.argmax(1024 * running > part * total))
        weights = np.minimum(weights, ((x - x[drawn]) ** 2).sum(axis=1))
    return True


def draws(rng, k):
    return np.array([rng.choice([0, 1023, *[rng.randrange(1024)] * 6]) for _ in range(k)]) / 1024


def museum(rng, n, d, k=None):
    """Exhibits in groups, many of them at the same place; half the time all k are asked for."""
    k = k or rng.choice([n, rng.randint(1, n)])
    reach = rng.choice([1, 3, 1000])
    while True:
        places = [[rng.randint(-reach, reach) for _ in range(d)] for _ in range(rng.randint(1, n))]
        x = np.array([rng.choice(places) for _ in range(n)], dtype=np.float64)
        u = draws(rng, k)
        if is_clear(x, u):
            return x, k, u


def corpus(rng):
    for n, d in product((1, 2, 3, 4, 5, 6, 8), (1, 2, 3)):
        for _ in range(7):
            yield museum(rng, n, d)
    for n, d, k in ((60, 2, 20), (100, 10, 7), (30, 1, 30)):
        yield museum(rng, n, d, k)


def test_frozen_corpus(frozen):
    frozen()


@pytest.mark.deep
def test_every_line_of_up_to_four_places(agree):
    """Fractions of 1/8 fall on borders wherever the total is a power of two."""
    fractions = np.array([0.0, 0.125, 0.25, 0.5, 0.625, 0.875])
    cases = (
        (np.array(places)[:, np.newaxis], 2, np.array([first, second]))
        for size in (2, 3, 4)
        for places in product((0.0, 1.0, 2.0), repeat=size)
        for first in (0.0, 0.5)
        for second in fractions
    )
    agree.all(case for case in cases if is_clear(case[0], case[2]))


@pytest.mark.deep
def test_every_order_of_stations_on_a_short_line(agree):
    line = np.array([[0.0], [2.0], [3.0], [7.0]])
    sevenths = np.array([0, 1, 2, 4, 6]) * 146 / 1024
    cases = ((line, 4, np.array(u)) for u in product((0.0, 0.75), *[sevenths] * 3))
    agree.all(case for case in cases if is_clear(case[0], case[2]))


def test_one_exhibit(agree):
    agree(np.array([[3.0, 4.0]]), 1, np.array([0.75]))


@pytest.mark.parametrize("first", [0, 255, 256, 511, 512, 767, 768, 1023])
def test_first_station(agree, first):
    agree(np.array([[1.0], [2.0], [4.0], [9.0]]), 1, np.array([first / 1024]))


@pytest.mark.parametrize("part", [0, 1, 3, 4, 5, 7])
def test_draw_on_a_border(agree, part):
    """Weights 0, 1, 0, 1, 2, 4: the total is 8."""
    x = np.array([[0.0, 0.0], [1.0, 0.0], [0.0, 0.0], [0.0, 1.0], [1.0, 1.0], [2.0, 0.0]])
    agree(x, 2, np.array([0.0, part / 8]))


def test_draw_of_zero_passes_over_what_weighs_nothing(agree):
    agree(np.array([[4.0], [4.0], [4.0], [6.0], [9.0]]), 2, np.array([0.25, 0.0]))
    agree(np.array([[4.0], [6.0], [4.0], [6.0], [9.0]]), 3, np.array([0.0, 0.0, 0.0]))


def test_largest_draw_takes_the_last_row_with_weight(agree):
    agree(np.array([[1.0], [5.0], [9.0], [1.0], [1.0]]), 2, np.array([0.0, 1023 / 1024]))


def test_more_stations_than_places(agree):
    x = np.array([[2.0, 2.0], [2.0, 2.0], [8.0, 1.0], [2.0, 2.0], [8.0, 1.0]])
    agree(x, 5, np.array([0.25, 0.75, 0.125, 0.875, 0.0]))
    agree(np.zeros((4, 1)), 4, np.array([0.875, 0.25, 0.625, 0.625]))


def test_old_stations_still_count(agree):
    x = np.array([[0.0], [1.0], [100.0], [101.0], [50.0]])
    agree(x, 3, np.array([0.0, 0.75, 0.5]))
    agree(x, 4, np.array([0.0, 0.75, 0.75, 0.25]))


def test_opposite_places_far_out(agree):
    x = np.array([[1000.0] * 10, [-1000.0] * 10, [1000.0] * 9 + [999.0], [-999.0] * 10])
    agree(x, 4, np.array([0.0, 0.125, 0.25, 0.875]))


def test_weights_of_eight_digits_that_differ_by_one(agree):
    """20,000,000 and 19,999,999: half of their sum points into the first of them."""
    start, first = [-1000.0] * 10, [1000.0] * 5 + [-1000.0] * 5
    second = [1000.0] * 4 + [999.0, -937.0, -995.0, -998.0] + [-1000.0] * 2
    agree(np.array([start, first, second]), 2, np.array([0.0, 0.5]))
    agree(np.array([start, second, first]), 2, np.array([0.0, 0.5]))


def test_total_beyond_small_integers(agree):
    signs = np.where(np.arange(300) % 2, 1000.0, -1000.0)
    agree(np.repeat(signs[:, np.newaxis], 10, axis=1), 3, np.array([0.5, 0.7001953125, 0.25]))


@pytest.mark.parametrize(("n", "d", "k"), [(300, 2, 12), (80, 5, 80), (1000, 10, 8)])
def test_middle_size(agree, n, d, k):
    rng = random.Random(n)
    while True:
        x = np.array([[rng.randint(-1000, 1000) for _ in range(d)] for _ in range(n)]) * 1.0
        u = draws(rng, k)
        if is_clear(x, u):
            break
    agree(x, k, u)


def test_arguments_are_left_alone(solution):
    x, u = np.array([[1.0, 2.0], [5.0, 0.0], [7.0, 7.0]]), np.array([0.0, 0.75])
    solution(x.copy(), 2, u.copy())
    for index, kept in ((0, x), (2, u)):
        after = solution.after[index]
        if not np.array_equal(after, kept):
            wrong("an argument was changed", input=[x, 2, u], expected=kept, actual=after)


def test_a_second_call_starts_afresh(agree):
    x = np.array([[0.0], [1.0], [10.0]])
    agree(x, 2, np.array([0.0, 0.5]))
    agree(x, 3, np.array([0.75, 0.25, 0.5]))
    agree(x[::-1].copy(), 2, np.array([0.0, 0.5]))


@pytest.mark.deep
@given(st.integers(1, 9), st.integers(1, 4), st.integers(0, 10**6))
def test_any_museum(agree, n, d, seed):
    agree(*museum(random.Random(seed), n, d))


@pytest.mark.deep
@given(st.integers(2, 40), st.integers(0, 10**6))
def test_moved_and_mirrored_places_change_nothing(agree, solution, reference, n, seed):
    rng = random.Random(seed)
    x, k, u = museum(rng, n, 2)
    moved = np.stack([-x[:, 1], x[:, 0]], axis=1)
    if np.abs(x).max() <= 3:
        moved += 900
    agree.judge_answer([moved, k, u], solution(moved.copy(), k, u.copy()), reference(x, k, u))


def many_stations(size, rng):
    while True:
        places = [[rng.randint(-1000, 1000), rng.randint(-1000, 1000)] for _ in range(size)]
        x, u = np.array(places, dtype=np.float64), draws(rng, size)
        if is_clear(x, u):
            return x, size, u


@pytest.mark.efficiency
def test_many_stations(race):
    race(many_stations, size=500)
