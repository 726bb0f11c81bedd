"""Every small ranking with ties, laws of order, and a count of pairs that needs no reference."""

import random
from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.judge.suite import wrong


def bottles(rng, n, levels, corked=0.5):
    """n bottles with scores on few levels; corked ones tend to score higher."""
    y = np.array([int(rng.random() < corked) for _ in range(n)], dtype=np.int64)
    s = np.array([float(rng.randint(0, levels) + rng.choice([0, 0, kind])) for kind in y])
    return y, s


def random_case(rng, most=12):
    y, s = bottles(
        rng, rng.randint(1, most), rng.choice([0, 1, 3, 100]), rng.choice([0.2, 0.5, 0.8])
    )
    return y, rng.choice([1.0, -0.25, 1e-3]) * s + rng.choice([0.0, -7.0])


def corpus(rng):
    """Small lists with ties, and some of middle length."""
    for _ in range(180):
        yield random_case(rng)
    for levels in (2, 10, 10**6):
        yield bottles(rng, 200, levels)


def test_frozen_corpus(frozen):
    frozen()


def case(*pairs):
    """A case written as (kind, score) pairs."""
    y, s = zip(*pairs, strict=True)
    return np.array(y), np.array(s, dtype=float)


def test_two_bottles(agree):
    for y in ((0, 1), (1, 0), (0, 0), (1, 1)):
        for s in ((1.0, 2.0), (2.0, 1.0), (3.0, 3.0)):
            agree(np.array(y), np.array(s))


def test_no_bottle_and_one(agree):
    agree(np.zeros(0, dtype=np.int64), np.zeros(0))
    agree(np.array([0]), np.array([1.0]))
    agree(np.array([1]), np.array([0.0]))


def test_only_one_kind(agree):
    for kind in (0, 1):
        agree(np.full(5, kind), np.array([3.0, 1.0, 2.0, 2.0, -1.0]))


def test_all_scores_equal(agree):
    for y in ([1, 1, 0], [0, 1, 1, 0, 0], [0, 0, 1], [1, 0]):
        agree(np.array(y), np.zeros(len(y)))


def test_perfect_and_reversed(agree):
    y = np.array([0, 0, 1, 1, 1])
    s = np.array([-2.0, 0.0, 1.0, 5.0, 9.0])
    for scores in (s, -s, s[::-1].copy()):
        agree(y, scores)


def test_ties_within_a_kind(agree):
    agree(*case((1, 3), (0, 1), (1, 3), (0, 1), (0, 5), (1, 0)))


def test_ties_across_kinds(agree):
    agree(*case((1, 2), (0, 2), (0, 2), (1, 4), (0, 4), (1, 2), (0, 0)))
    agree(*case((0, 2), (1, 2), (1, 0), (0, 0), (0, 0)))


def test_order_within_a_tie_does_not_matter(agree):
    for y in ([1, 0, 0, 1], [0, 0, 1, 1], [1, 1, 0, 0], [0, 1, 1, 0]):
        agree(np.array(y), np.array([1.0, 1.0, 1.0, 0.0]))
        agree(np.array([*y, 1, 0]), np.array([1.0, 1.0, 1.0, 1.0, 2.0, 0.0]))


def test_one_against_many(agree):
    s = np.array([5.0, 1.0, 4.0, 4.0, 2.0, 9.0, 4.0])
    for place in range(len(s)):
        y = np.zeros(len(s), dtype=np.int64)
        y[place] = 1
        agree(y, s)
        agree(1 - y, s)


def test_scores_that_are_nearly_equal(agree):
    close = [1.0, np.nextafter(1.0, 2.0), np.nextafter(1.0, 0.0), 1.0]
    for y in ([0, 1, 0, 1], [1, 0, 0, 1], [1, 0, 1, 0]):
        agree(np.array(y), np.array(close))
        agree(np.array(y), 1e-200 * np.array([1.0, 2.0, 3.0, 1.0]))
        agree(np.array(y), 1e16 + np.array([0.0, 2.0, 4.0, 2.0]))


def test_huge_and_negative_scores(agree):
    agree(*case((0, -1e300), (1, 1e300), (0, 1e300), (1, -1e300), (1, 0), (0, 5)))
    agree(*case((1, -3), (0, -2), (1, -2), (0, -1)))


def test_zeros_of_both_signs(agree):
    agree(*case((1, -0.0), (0, 0.0), (1, 0.0), (0, -1)))


def test_probabilities_around_one_half(agree):
    agree(*case((0, 0.9), (1, 0.95), (1, 0.8), (0, 0.7), (0, 0.99)))
    agree(*case((0, 0.1), (1, 0.2), (1, 0.3), (0, 0.25)))


def test_unequal_kinds(agree):
    agree(*bottles(random.Random(1), 60, 8, 0.1))
    agree(*bottles(random.Random(2), 60, 8, 0.9))


@pytest.mark.deep
def test_one_pair_among_ten_thousand_millions(agree):
    """No pair is right, one is, or one is a tie among all that are: the answers at both ends."""
    y = np.repeat([1, 0], 100_000)
    s = np.arange(200_000.0)
    agree(y, s)
    for kinds, step in ((y, 1.0), (1 - y, 0.5)):
        near = s.copy()
        near[99_999] += step
        near[100_000] -= step
        agree(kinds, near)


@pytest.mark.deep
@pytest.mark.parametrize("corked", [1, 199_998])
def test_fullest_cellar_of_nearly_one_kind(agree, corked):
    generator = np.random.default_rng(corked)
    y = (generator.permutation(200_000) < corked).astype(np.int64)
    agree(y, generator.integers(-300, 300, 200_000) * 0.125)


@pytest.mark.deep
@pytest.mark.parametrize("n", [1, 2, 3, 4])
def test_every_ranking(agree, n):
    agree.all(
        (np.array(y), np.array(s))
        for y in product((0, 1), repeat=n)
        for s in product((0.0, 1.0, 2.5), repeat=n)
    )


def test_arguments_are_left_alone(solution):
    y, s = np.array([0, 1, 1, 0]), np.array([3.0, 1.0, 2.0, 2.0])
    solution(y.copy(), s.copy())
    for before, after in zip((y, s), solution.after, strict=True):
        if not np.array_equal(before, after):
            wrong("an argument was changed", input=[y, s], expected=before, actual=after)


@pytest.mark.deep
def test_a_second_call_starts_afresh(agree):
    for scores in ([1.0, 2.0, 3.0], [3.0, 2.0, 1.0], [1.0, 2.0, 3.0]):
        agree(np.array([0, 1, 1]), np.array(scores))
        agree(np.array([1, 0, 1]), np.array(scores))


@pytest.mark.deep
@given(st.integers(0, 10**6))
def test_the_count_of_pairs(agree, solution, seed):
    """The definition itself, pair by pair, up to 40 bottles."""
    y, s = random_case(random.Random(seed), 40)
    wins = [(one > other) + (one == other) / 2 for one in s[y == 1] for other in s[y == 0]]
    expected = sum(wins) / len(wins) if wins else float("nan")
    agree.judge_answer([y, s], solution(y.copy(), s.copy()), expected)


@pytest.mark.deep
@given(st.integers(0, 10**6))
def test_only_the_order_matters(agree, solution, reference, seed):
    y, s = random_case(random.Random(seed), 30)
    stretched = np.sinh(s / 8) + 3
    agree.judge_answer([y, stretched], solution(y.copy(), stretched.copy()), reference(y, s))


@pytest.mark.deep
@given(st.integers(0, 10**6))
def test_kinds_exchanged(agree, solution, reference, seed):
    y, s = random_case(random.Random(seed), 30)
    agree.judge_answer([1 - y, s], solution(1 - y, s.copy()), 1 - reference(y, s))


def full_cellar(size, rng):
    generator = np.random.default_rng(rng.randrange(10**6))
    y = generator.integers(0, 2, size)
    return y, np.round(generator.normal(y, 2, size), 4)


@pytest.mark.efficiency
def test_full_cellar(race):
    race(full_cellar, size=200_000)
