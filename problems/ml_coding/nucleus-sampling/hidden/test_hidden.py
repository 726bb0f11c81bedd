"""Sweeps of u over stretches of known length, cuts met exactly, and settings at their ends."""

import random
from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.judge.suite import wrong

INF = np.inf
CUTS = (0.0, 0.3, 0.56, 0.83, 1.0)
SWEEP = (0.0, 0.21, 0.47, 0.58, 0.79, 0.97)


def scores(rng, records, holes=0.0):
    """Scores on a grid of 0.37, so that some are equal; a few impossible."""
    spread = rng.choice([1, 4, 12, 40])
    logits = np.array([0.37 * rng.randint(-spread, spread) for _ in range(records)])
    logits[[rng.random() < holes for _ in range(records)]] = -INF
    logits[rng.randrange(records)] = 0.37 * rng.randint(-2, spread)
    return logits


def random_case(rng, most=7):
    logits = scores(rng, rng.randint(1, most), rng.choice([0.0, 0.0, 0.3]))
    temperature = rng.choice([0.0, 0.1, 0.5, 1.0, 1.0, 2.0, 10.0])
    return logits, rng.choice([rng.random() * 0.99, 1.0]), temperature, rng.random() * 0.999


def corpus(rng):
    """Few records with ties and holes; some evenings with many."""
    for _ in range(170):
        yield random_case(rng)
    for _ in range(20):
        yield random_case(rng, 100)


def test_frozen_corpus(frozen):
    frozen()


def test_one_record(agree):
    agree.all(product([np.array([-3.0])], (0.0, 0.4, 1.0), (0.0, 1.0, 50.0), (0.0, 0.9)))


def test_stretches_in_falling_order(agree):
    """Probabilities of about 0.64, 0.24, 0.09 and 0.03, not in order."""
    logits = np.array([1.0, 3.0, 0.0, 2.0])
    agree.all((logits, p, 1.0, u) for p, u in product(CUTS, SWEEP))


def test_ends_of_a_stretch(agree):
    """Just inside and outside of the share of the best record among two and among all."""
    logits = np.array([0.0, 1.0, -1.0])
    best_of_two, best_of_all = 0.7310585786300049, 0.6652409557748219
    for share, p in ((best_of_two, 0.9), (best_of_two, 0.7), (best_of_all, 1.0)):
        agree(logits, p, 1.0, share - 1e-7)
        agree(logits, p, 1.0, share + 1e-7)


def test_just_short_of_the_cut(agree):
    logits = np.array([0.0, 1.0, -1.0])
    for reached in (0.6652409557748219, 0.9099694268296196):
        agree(logits, reached - 1e-7, 1.0, 0.95)
        agree(logits, reached + 1e-7, 1.0, 0.95)


def test_sum_exactly_at_the_cut(agree):
    """Halves by way of logarithms, too; quarters and eighths are not, nor other scores."""
    agree.all((np.zeros(2), 0.5, t, u) for t in (0.01, 1.0, 3.0) for u in (0.0, 0.35, 0.5, 0.85))


def test_end_exactly_at_u(agree):
    agree.all((np.zeros(2), p, t, 0.5) for t in (0.01, 1.0, 3.0) for p in (0.3, 0.5, 0.7, 1.0))


def test_equal_scores_near_the_cut_and_the_ends(agree):
    """A hundred-thousandth to either side, which no rounding reaches."""
    agree.all(
        (np.full(records, 5.0), kept / records + aside, 3.0, (end + 0.5) / kept - aside)
        for records, kept in ((2, 1), (4, 2), (4, 3), (8, 4), (8, 5))
        for end in range(kept)
        for aside in (-1e-5, 1e-5)
    )
    agree.all(
        (np.full(records, -2.0), 1.0, 0.5, end / records + aside)
        for records in (2, 4, 5)
        for end in range(1, records)
        for aside in (-1e-5, 1e-5)
    )


def test_first_record_alone_is_enough(agree):
    for u in (0.0, 0.5, 0.999):
        agree(np.array([0.0, 9.0, 1.0]), 0.9, 1.0, u)
        agree(np.array([0.0, 0.2, 0.1]), 0.0, 1.0, u)
        agree(np.array([0.0, 0.0]), 0.0, 1.0, u)


def test_all_records_kept(agree):
    for u in (0.0, 0.3, 0.6, 0.9, 0.999999):
        agree(np.array([0.1, 0.3, 0.2, -4.0]), 1.0, 1.0, u)
        agree(np.zeros(3), 0.999, 1.0, u)
        agree(np.array([0.1] * 9), 1.0, 1.0, u)


def test_two_equal_scores(agree):
    for u in (0.1, 0.4, 0.9):
        agree(np.array([1.0, 2.0, 2.0, 1.0]), 0.8, 1.0, u)


@pytest.mark.deep
def test_equal_scores(agree):
    for logits in ([1.0, 1.0, 1.0], [0.0, 2.0, 2.0, 0.0, 2.0], [5.0, -1.0, 5.0, -1.0]):
        for p, u in product(CUTS, (0.0, 0.15, 0.4, 0.7, 0.98)):
            agree(np.array(logits), p, 1.0, u)


def test_temperature_of_zero(agree):
    for logits in ([0.0, 5.0, 3.0], [2.0, 7.0, 7.0, 1.0], [-INF, -3.0, -2.0], [-9.0, -9.0], [0.0]):
        agree.all((np.array(logits), p, 0.0, u) for p, u in ((0.0, 0.0), (0.5, 0.7), (1.0, 0.99)))


def test_low_and_high_temperature(agree):
    logits = np.array([0.5, 2.0, 1.0])
    agree.all(product([logits], [0.8], (0.01, 0.3, 5.0), (0.1, 0.6, 0.9)))


@pytest.mark.deep
def test_temperatures(agree):
    logits = np.array([0.5, 2.0, 1.0, 1.6, -3.0])
    for temperature in (0.01, 0.1, 0.5, 2.0, 5.0, 100.0):
        for p, u in product((0.56, 0.83, 1.0), SWEEP):
            agree(logits, p, temperature, u)


def test_impossible_records(agree):
    for p, u in product(CUTS[::2], SWEEP[::2]):
        agree(np.array([-INF, 1.0, -INF, 0.0, 2.0]), p, 1.0, u)
        agree(np.array([-INF, -INF, -4.0]), p, 0.5, u)
    agree(np.array([0.0, -INF, 0.0]), 1.0, 2.0, 0.999999)


def test_impossible_records_beside_the_worst_possible_ones(agree):
    """No score there is may stand for -inf, and none that a temperature brings near it."""
    for level in (-1e4, -9_999.5, -100.0, 0.0, 1e4):
        for logits in ([-INF, level, -INF], [-INF, level + 0.5 * (level < 0), level]):
            agree.all(product([np.array(logits)], [1.0], (0.0, 1.0, 100.0), (0.1, 0.9)))


def test_scores_too_large_for_exp(agree):
    for level in (9_990.0, -9_990.0, 800.0, -800.0):
        logits = level + np.array([1.0, 0.0, 2.0])
        agree.all(product([logits], (0.3, 0.83, 1.0), (1.0, 0.02), (0.0, 0.5, 0.9)))


def test_scores_far_apart(agree):
    for u in (0.0, 0.4, 0.9):
        agree(np.array([-10_000.0, 0.0, 10_000.0, 9_999.0]), 1.0, 1.0, u)
        agree(np.array([-10_000.0, 0.0, 10_000.0, 9_999.0]), 0.9, 100.0, u)


@pytest.mark.deep
def test_a_flat_tail(agree):
    logits = np.zeros(200)
    logits[77], logits[150] = 5.0, 4.0
    for p, u in product((0.1, 0.333, 0.5, 0.9, 1.0), (0.0, 0.29, 0.7, 0.96)):
        agree(logits, p, 1.0, u)


@pytest.mark.deep
def test_largest_jukebox(agree):
    """A hundred thousand records, flat or nearly; the last kept one counts as much as any."""
    agree(np.full(100_000, 7.0), 1.0, 2.0, 1 - 2.5e-5)
    half_empty = np.where(np.arange(100_000) % 2, -3.0, -INF)
    agree(half_empty, 0.7 - 1e-5, 2.0, 1 - 1e-4 + 1e-5)


@pytest.mark.deep
def test_every_few_small_scores(agree):
    settings = [(p, 1.0, u) for p in CUTS for u in SWEEP[1::2]]
    agree.all(
        (np.array(logits), *setting)
        for size in (1, 2, 3)
        for logits in product((-INF, 0.0, 0.61, 1.3), repeat=size)
        if max(logits) > -INF
        for setting in settings
    )


@pytest.mark.deep
def test_four_scores_in_every_order(agree):
    agree.all(
        (np.array(logits), p, temperature, u)
        for logits in product((0.0, 1.17, 1.9), repeat=4)
        for p, temperature, u in ((0.56, 1.0, 0.79), (0.83, 0.5, 0.58), (0.9, 2.0, 0.47))
    )


def test_scores_are_left_alone(solution):
    logits = np.array([1.0, -INF, 4.0, 2.5, 4.0])
    for temperature in (0.0, 0.5):
        solution(logits.copy(), 0.8, temperature, 0.6)
        if not np.array_equal(solution.after[0], logits):
            wrong(
                "logits was changed",
                input=[logits, 0.8, temperature, 0.6],
                expected=logits,
                actual=solution.after[0],
            )


def test_a_second_call_starts_afresh(agree):
    for u in (0.97, 0.21, 0.97, 0.58):
        agree(np.array([0.0, 0.4, 0.9]), 1.0, 1.0, u)
        agree(np.array([0.9, 0.4, 0.0]), 0.83, 1.0, u)


@pytest.mark.deep
@given(st.integers(0, 10**6))
def test_any_evening(agree, seed):
    agree(*random_case(random.Random(seed), 20))


@pytest.mark.deep
@given(st.integers(2, 60), st.integers(0, 10**6))
def test_a_sweep_of_u(agree, records, seed):
    rng = random.Random(seed)
    logits, p, temperature, _ = random_case(rng, records)
    agree.all((logits, p, temperature, (step + 0.99 * rng.random()) / 40) for step in range(40))


@pytest.mark.deep
@given(st.integers(2, 12), st.integers(-900, 900), st.integers(0, 10**6))
def test_a_shift_of_all_scores_changes_nothing(agree, solution, reference, records, shift, seed):
    rng = random.Random(seed)
    logits = np.array(rng.sample(range(-20, 20), records)) / 4
    rest = (rng.random() * 0.99, rng.choice([0.5, 2.0]), rng.random() * 0.99)
    case = [logits + shift, *rest]
    agree.judge_answer(case, solution(*case), reference(logits, *rest))


def crowded_jukebox(size, rng):
    generator = np.random.default_rng(rng.randrange(10**6))
    return generator.permutation(size) * 1e-5, 0.9, 1.0, 0.9


@pytest.mark.efficiency
def test_crowded_jukebox(race):
    race(crowded_jukebox, size=100_000)
