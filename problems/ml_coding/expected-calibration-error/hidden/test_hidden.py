"""Dyadic forecasts, whose edges are exact, enumerated; cuts through ties; laws of the mean."""

import random
from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.judge.suite import wrong


def forecasts(rng, n, bins, grid=None):
    """Probabilities off the edges of ``bins`` classes, on few values if there is a ``grid``."""
    p = []
    while len(p) < n:
        value = rng.choice([0.0, 1.0]) if rng.random() < 0.1 else rng.random() ** rng.choice([1, 3])
        if grid:
            value = round(value * grid) / grid
        if value in (0, 1) or abs(value * bins - round(value * bins)) > 1e-6 * bins:
            p.append(value)
    return np.array(p, dtype=float)


def rain(rng, p, honest=True):
    chance = p if honest else np.sqrt(p)
    return np.array([int(rng.random() < value) for value in chance], dtype=np.int64)


def random_case(rng, most=15):
    n, bins = rng.randint(1, most), rng.choice([1, 2, 3, 5, 7, 10, 15])
    adaptive = rng.random() < 0.5
    # 17 is prime to all these numbers of classes: no value but 0 and 1 is on an edge.
    p = forecasts(rng, n, bins, rng.choice([None, 17]))
    return p, rain(rng, p, rng.random() < 0.5), bins, adaptive


def corpus(rng):
    """Few days in few and many classes; ties, zeros and ones; some longer records."""
    for _ in range(180):
        yield random_case(rng)
    for bins in (10, 15, 100):
        for adaptive in (False, True):
            p = forecasts(rng, 120, bins)
            yield p, rain(rng, p, adaptive), bins, adaptive


def test_frozen_corpus(frozen):
    frozen()


def days(p, y):
    return np.array(p, dtype=float), np.array(y, dtype=np.int64)


def both_ways(agree, p, y, *numbers):
    agree.all((*days(p, y), bins, adaptive) for bins in numbers for adaptive in (False, True))


def test_one_forecast(agree):
    for value in (0.0, 0.3, 0.5, 1.0):
        for y in (0, 1):
            both_ways(agree, [value], [y], 1, 2, 4)


def test_no_forecasts(agree):
    both_ways(agree, [], [], 1, 3, 10)


def test_adaptive_left_out(agree):
    agree(*days([0.1, 0.3, 0.35, 0.9], [0, 1, 0, 1]), 2)


def test_certain_forecasts(agree):
    both_ways(agree, [0.0, 1.0, 1.0, 0.0, 1.0], [0, 1, 0, 0, 1], 1, 2, 3, 10)
    both_ways(agree, [1.0, 1.0], [0, 0], 1, 5)
    both_ways(agree, [0.0, 0.0, 0.0], [1, 0, 1], 1, 5)
    both_ways(agree, [1.0, 0.95, 0.9125], [0, 1, 1], 8)


def test_forecasts_on_an_edge(agree):
    """Their class begins there; what lies just below is in another one."""
    agree.all(
        (*days([k / bins, max(k / bins - 1 / 64, 0), min(k / bins + 1 / 64, 1)], y), bins, False)
        for bins in (2, 4, 8)
        for k in range(bins + 1)
        for y in ((0, 1, 1), (1, 0, 1), (1, 1, 0))
    )


@pytest.mark.deep
def test_forecasts_next_to_an_edge(agree):
    """Just below it and just above, from near the printed distance up to a tenth of a class."""
    agree.all(
        (*days([k / bins - gap, k / bins + gap], [1, 0]), bins, False)
        for bins in (2, 3, 10, 17, 64, 300, 1000)
        for gap in (2e-9, 1e-8, 3e-8, 1e-7, 3e-7, 1e-6, 1e-5, 1e-4, 0.1 / bins)
        for k in {1, bins // 3, bins // 2, bins - 1}
        if k > 0 and gap < 0.5 / bins
    )


def test_perfect_calibration(agree):
    both_ways(agree, [0.25] * 4 + [0.75] * 4, [0, 1, 0, 0, 1, 1, 0, 1], 2, 4)
    both_ways(agree, [0.0, 1.0], [0, 1], 2, 10)


def test_gaps_of_both_signs(agree):
    """They cancel within a class, and not across classes."""
    both_ways(agree, [0.1, 0.2, 0.8, 0.9], [1, 1, 0, 0], 1, 2, 3, 4)
    both_ways(agree, [0.6, 0.65, 0.7, 0.62], [0, 1, 1, 0], 1, 2, 3)


def test_classes_of_unequal_size(agree):
    both_ways(agree, [0.1] * 9 + [0.9], [0] * 10, 2, 5)
    both_ways(agree, [0.3] + [0.8] * 6, [1, 1, 1, 0, 1, 0, 0], 3)


def test_empty_classes(agree):
    both_ways(agree, [0.0512, 0.9512, 0.9312], [1, 1, 0], 10, 100)
    both_ways(agree, [0.4201, 0.4202], [1, 0], 7, 99)


@pytest.mark.deep
def test_most_classes(agree):
    both_ways(agree, [0.0512, 0.9512, 0.9312, 0.0518], [1, 1, 0, 1], 999, 1000)


@pytest.mark.deep
@pytest.mark.parametrize("bins", [127, 128, 200, 255, 256, 257, 300, 512, 999, 1000])
def test_a_day_or_two_in_each_class(agree, bins):
    """No class can be taken for another: gaps of the lower half and the upper one would cancel."""
    middles = (np.arange(bins) + 0.5) / bins
    both_ways(agree, middles, middles < 0.5, bins)
    generator = np.random.default_rng(bins)
    p = generator.permutation(np.repeat(middles, 2))
    both_ways(agree, p, generator.integers(0, 2, p.size), bins)


@pytest.mark.deep
@pytest.mark.parametrize("bins", [1, 7, 1000])
def test_longest_record(agree, bins):
    """Sums of many days, in few classes and in many; n is no multiple of the classes."""
    generator = np.random.default_rng(bins)
    p = (generator.integers(0, 1000, 199_999) + 0.5) / 1000
    both_ways(agree, p, generator.random(p.size) < p**2, bins)


def test_forecasts_in_a_narrow_range(agree):
    """Classes divide 0 to 1, not the range of the forecasts."""
    both_ways(agree, [0.41, 0.43, 0.47, 0.49], [1, 0, 0, 1], 2, 4, 5)


def test_mean_forecast_is_not_the_middle(agree):
    both_ways(agree, [0.01, 0.02, 0.52, 0.97], [0, 1, 1, 0], 2, 4)


def test_runs_that_do_not_divide_evenly(agree):
    p, y = days([0.05, 0.15, 0.25, 0.35, 0.45], [0, 1, 0, 0, 1])
    agree.all((p, y, bins, True) for bins in (2, 3, 4))


@pytest.mark.deep
@pytest.mark.parametrize("n", range(1, 9))
def test_runs_of_every_length(agree, n):
    p = [(2 * i + 1) / 20 for i in range(n)]
    y = [i % 3 % 2 for i in range(n)]
    for bins in range(1, 10):
        agree(*days(p, y), bins, True)
        agree(*days(p[::-1], y), bins, True)


def test_cut_through_equal_forecasts(agree):
    for y in ([1, 1, 0, 0], [0, 0, 1, 1], [1, 0, 1, 0], [0, 1, 1, 0]):
        agree.all((*days(p, y), 2, True) for p in ([0.5] * 4, [0.9, 0.4, 0.4, 0.4]))
        agree(*days([0.4, 0.1, 0.4, 0.4, 0.1], [*y, 1]), 3, True)


def test_many_equal_forecasts(agree):
    """Sorts that are not stable show it only from some length on."""
    rng = random.Random(1)
    p = [rng.choice([0.2, 0.6]) for _ in range(200)]
    y = [int(rng.random() < 0.2 + day / 300) for day in range(200)]
    agree.all((*days(p, y), bins, True) for bins in (3, 7, 30))


def test_unsorted_days(agree):
    both_ways(agree, [0.9, 0.1, 0.58, 0.3, 0.75], [1, 0, 0, 1, 1], 2, 3, 5)


def test_more_classes_than_days(agree):
    both_ways(agree, [0.3104, 0.3207, 0.7702], [0, 1, 0], 4, 17)


def test_arguments_are_left_alone(solution):
    p, y = days([0.9, 0.1, 0.6], [1, 0, 0])
    for adaptive in (False, True):
        solution(p.copy(), y.copy(), 2, adaptive)
        for before, after in zip((p, y), solution.after, strict=False):
            if not np.array_equal(before, after):
                wrong("an argument was changed", input=[p, y, 2], expected=before, actual=after)


def test_a_second_call_starts_afresh(agree):
    for bins in (2, 5, 2):
        both_ways(agree, [0.1, 0.7, 0.9], [1, 0, 1], bins)
        both_ways(agree, [0.7, 0.1, 0.3], [1, 0, 1], bins)


@pytest.mark.deep
@pytest.mark.parametrize("adaptive", [False, True])
def test_every_short_record(agree, adaptive):
    values = (0.0, 0.25, 0.5, 1.0)
    agree.all(
        (*days(p, y), bins, adaptive)
        for n in (1, 2, 3)
        for p in product(values, repeat=n)
        for y in product((0, 1), repeat=n)
        for bins in ((1, 2, 4) if n < 3 else (2,))
    )


@pytest.mark.deep
@given(st.integers(0, 10**6))
def test_any_record(agree, seed):
    agree(*random_case(random.Random(seed), 60))


@pytest.mark.deep
@given(st.sampled_from([1, 3, 10, 17]), st.booleans(), st.integers(0, 10**6))
def test_the_definition(agree, solution, bins, adaptive, seed):
    """Class by class, with the means written out."""
    rng = random.Random(seed)
    p = forecasts(rng, rng.randint(1, 40), bins)
    y = rain(rng, p, False)
    order = sorted(range(len(p)), key=lambda day: p[day])
    classes = {k: [] for k in range(bins)}
    for rank, day in enumerate(order):
        size, longer = divmod(len(p), bins)
        head = longer * (size + 1)
        run = rank // (size + 1) if rank < head else longer + (rank - head) // max(size, 1)
        classes[run if adaptive else min(int(p[day] * bins), bins - 1)].append(day)
    expected = sum(
        len(members) / len(p) * abs(np.mean(p[members]) - np.mean(y[members]))
        for members in classes.values()
        if members
    )
    actual = solution(p.copy(), y.copy(), bins, adaptive)
    agree.judge_answer([p, y, bins, adaptive], actual, float(expected))


@pytest.mark.deep
@given(st.booleans(), st.integers(0, 10**6))
def test_every_day_twice(agree, solution, reference, adaptive, seed):
    """Equal weights stay equal; runs are twice as long if they divide evenly."""
    rng = random.Random(seed)
    p = forecasts(rng, 5 * rng.randint(1, 6), 5)
    y = rain(rng, p)
    case = [np.repeat(p, 2), np.repeat(y, 2), 5, adaptive]
    actual = solution(*[part.copy() for part in case[:2]], 5, adaptive)
    agree.judge_answer(case, actual, reference(p, y, 5, adaptive))


def long_record(size, rng):
    generator = np.random.default_rng(rng.randrange(10**6))
    p = np.round(generator.random(size), 6) + 1e-8
    return np.minimum(p, 1.0), generator.integers(0, 2, size), 1000, False


@pytest.mark.efficiency
def test_long_record(race):
    race(long_record, size=200_000)
