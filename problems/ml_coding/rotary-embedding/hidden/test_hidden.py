"""Positions of every kind, shapes in which axes can be confused, and the laws of rotations."""

import random
from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.judge.suite import wrong

BASES = (10000.0, 1.0, 1.25, 2.0, 2.5, 100.0, 1234.5, 500_000.0, 999_999.5)


def tips(rng, *shape):
    generator = np.random.default_rng(rng.randrange(10**6))
    return np.round(generator.normal(0, 2, shape), 2)


def positions(rng, frames):
    kind = rng.randrange(4)
    if kind == 0:
        return np.arange(frames)
    if kind == 1:
        return np.arange(frames) + rng.randint(1, 10**5 - frames)
    low, high = rng.choice([(-4, 4), (-1000, 1000), (-(10**5), 10**5)])
    return np.array([rng.randint(low, high) for _ in range(frames)])


def random_case(rng, longest=5):
    films, frames, clocks = rng.randint(1, 3), rng.randint(1, longest), rng.randint(1, 4)
    x = tips(rng, films, frames, clocks, 2 * rng.randint(1, 4))
    base = rng.choice([*BASES, 10 ** rng.uniform(0, 6)])
    return x, positions(rng, frames), base


def corpus(rng):
    """Small films with positions in order, shifted, and in any order."""
    for _ in range(120):
        yield random_case(rng)
    for width in (16, 64, 128):
        yield tips(rng, 1, 2, 2, width), positions(rng, 2), 10000.0


def test_frozen_corpus(frozen):
    frozen()


def test_position_zero(agree):
    agree(tips(random.Random(1), 2, 3, 2, 4), np.zeros(3, dtype=int), 10000.0)


def test_base_left_out(agree):
    agree(tips(random.Random(2), 2, 3, 2, 6), np.array([0, 1, 7]))


def test_one_hand(agree):
    agree(tips(random.Random(3), 1, 4, 1, 2), np.array([0, 1, 2, 3]), 10000.0)
    agree(tips(random.Random(3), 1, 1, 1, 2), np.array([-3]), 7.0)


@pytest.mark.parametrize("width", [2, 4, 6, 8, 10, 64, 128])
def test_width(agree, width):
    agree(tips(random.Random(4), 1, 2, 1, width), np.array([1, 5]), 10000.0)


def test_each_hand_alone(agree):
    """One hand points along an axis, all others to the centre."""
    frames = np.array([1, 2, -3])
    for place in range(6):
        x = np.zeros((1, 3, 1, 6))
        x[..., place] = 1
        agree(x, frames, 8.0)


@pytest.mark.parametrize("base", BASES)
def test_bases(agree, base):
    agree(tips(random.Random(5), 1, 3, 2, 6), np.array([1, 10, -100]), base)


def test_negative_positions(agree):
    agree(tips(random.Random(6), 2, 4, 1, 4), np.array([-1, -2, -50, -99_999]), 10000.0)


def test_repeated_and_unsorted_positions(agree):
    agree(tips(random.Random(7), 2, 5, 2, 4), np.array([3, 0, 3, -2, 1]), 10000.0)
    agree(tips(random.Random(7), 1, 3, 1, 4), np.array([5, 5, 5]), 10.0)


def test_positions_far_from_zero(agree):
    x = tips(random.Random(8), 2, 4, 1, 8)
    agree(x, np.array([100_000, -100_000, 99_999, 65_521]), 10000.0)
    agree(x, np.array([2047, 2049, 2051, 4099]), 1e6)
    agree(x, np.array([32_767, 32_768, 40_000, 65_536]), 2.0)


def test_one_frame_that_is_not_the_first(agree):
    for position in (1, 17, 4000):
        agree(tips(random.Random(9), 2, 1, 3, 4), np.array([position]), 10000.0)


def test_sizes_that_can_be_confused(agree):
    rng = random.Random(10)
    for shape in (
        (2, 2, 2, 2),
        (4, 4, 4, 4),
        (3, 2, 2, 4),
        (1, 3, 3, 6),
        (2, 4, 1, 8),
        (5, 1, 2, 4),
    ):
        agree(tips(rng, *shape), np.arange(1, shape[1] + 1), 100.0)


def test_no_films(agree):
    agree(np.zeros((0, 3, 2, 4)), np.array([1, 2, 3]), 10000.0)


def test_large_numbers_and_zeros(agree):
    x = np.array([[[[100.0, -100.0, 0.0, 100.0]], [[0.0, 0.0, -100.0, 0.0]]]])
    agree(x, np.array([1, 2]), 10000.0)


def test_quarter_and_half_turns(agree):
    """355 / 113 is nearly pi: hands come close to the axes."""
    agree(np.array([[[[1.0, 0.0]], [[1.0, 0.0]], [[0.0, 1.0]]]]), np.array([355, 11, -710]), 3.0)


@pytest.mark.deep
@pytest.mark.parametrize(
    "shape", [(1, 100_000, 1, 2), (50_000, 2, 1, 2), (1, 2, 25_000, 4), (2, 781, 1, 128)], ids=str
)
def test_one_axis_as_long_as_it_can_be(agree, shape):
    rng = random.Random(14)
    anywhere = [rng.randint(-(10**5), 10**5) for _ in range(shape[1])]
    agree(tips(rng, *shape), np.array(anywhere), 77.5)


def test_arguments_are_left_alone(solution):
    given = [tips(random.Random(11), 2, 3, 2, 4), np.array([0, 4, -1]), 10000.0]
    solution(given[0].copy(), given[1].copy(), given[2])
    for before, after in zip(given[:2], solution.after, strict=False):
        if not np.array_equal(before, after):
            wrong("an argument was changed", input=given, expected=before, actual=after)


def test_a_second_call_starts_afresh(agree):
    x = tips(random.Random(12), 1, 3, 2, 4)
    for pos, base in (([0, 1, 2], 10000.0), ([5, 1, -2], 10000.0), ([5, 1, -2], 10.0)):
        agree(x, np.array(pos), base)
        agree(x[..., :2], np.array(pos), base)


@pytest.mark.deep
def test_every_small_clock(agree):
    values = (0.0, 1.0, -2.0)
    agree.all(
        (np.array(hand).reshape(1, 1, 1, 4), np.array([position]), 4.0)
        for hand in product(values, repeat=4)
        for position in (-1, 1, 2)
    )


@pytest.mark.deep
def test_long_film(agree):
    agree(tips(random.Random(13), 1, 300, 2, 16), np.arange(300), 10000.0)


@pytest.mark.deep
@given(st.integers(0, 10**6))
def test_any_film(agree, seed):
    agree(*random_case(random.Random(seed), 7))


@pytest.mark.deep
@given(st.integers(-9_000, 9_000), st.integers(-9_000, 9_000), st.integers(0, 10**6))
def test_turns_add_up(agree, solution, reference, one, other, seed):
    x = tips(random.Random(seed), 2, 1, 2, 6)
    turned = reference(x, np.array([one]), 100.0)
    case = [turned, np.array([other]), 100.0]
    agree.judge_answer(case, solution(*case), reference(x, np.array([one + other]), 100.0))


@pytest.mark.deep
@given(st.integers(2, 6), st.integers(0, 10**6))
def test_frames_may_be_shuffled(agree, solution, reference, frames, seed):
    rng = random.Random(seed)
    x, pos = tips(rng, 2, frames, 2, 4), positions(rng, frames)
    order = rng.sample(range(frames), frames)
    case = [x[:, order], pos[order], 10000.0]
    agree.judge_answer(case, solution(*case), reference(x, pos, 10000.0)[:, order])


def long_film(size, rng):
    generator = np.random.default_rng(rng.randrange(10**6))
    return generator.normal(0, 1, (2, size, 4, 64)), np.arange(size), 10000.0


@pytest.mark.efficiency
def test_long_film_in_time(race):
    race(long_film, size=256)
