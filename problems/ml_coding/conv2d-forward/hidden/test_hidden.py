"""Every small combination of sizes, stride and padding: shapes are where this goes wrong."""

import random
from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.judge.suite import wrong


def maps(generator, shape, stencil, stride, pad):
    """``shape`` is (N, C, H, W), ``stencil`` (F, kh, kw); numbers of ordinary size."""
    filters, height, width = stencil
    x = np.round(generator.normal(0, 3, shape), 2)
    w = np.round(generator.normal(0, 2, (filters, shape[1], height, width)), 2)
    return x, w, np.round(generator.normal(0, 5, filters), 2), stride, pad


def random_case(rng, longest=6):
    generator = np.random.default_rng(rng.randrange(10**6))
    pad = rng.choice([0, 0, 1, 2, 3])
    height, width = rng.randint(1, longest), rng.randint(1, longest)
    shape = (rng.choice([0, 1, 1, 2, 3]), rng.randint(1, 4), height, width)
    stencil = [rng.randint(1, min(4, size + 2 * pad)) for size in (height, width)]
    return maps(generator, shape, (rng.randint(1, 4), *stencil), rng.randint(1, 4), pad)


def corpus(rng):
    for _ in range(170):
        yield random_case(rng)
    for _ in range(4):
        yield random_case(rng, 20)


def test_frozen_corpus(frozen):
    frozen()


@pytest.mark.deep
def test_every_row_stencil_stride_and_padding(agree):
    generator = np.random.default_rng(1)
    agree.all(
        maps(generator, (1, 1, 1, width), (1, 1, k), stride, pad)
        for width in range(1, 7)
        for pad in range(3)
        for k in range(1, width + 2 * pad + 1)
        for stride in range(1, 5)
    )


@pytest.mark.deep
def test_every_height_and_width(agree):
    generator = np.random.default_rng(2)
    agree.all(
        maps(generator, (1, 2, height, width), (2, kh, kw), stride, 1)
        for height, width in product((1, 2, 4, 5), repeat=2)
        for kh, kw in product((1, 2, 3), repeat=2)
        for stride in (1, 2, 3)
    )


def test_one_number(agree):
    agree(np.full((1, 1, 1, 1), 3.0), np.full((1, 1, 1, 1), -2.0), np.array([0.5]), 1, 0)


def test_stencil_is_not_turned(agree):
    x = np.arange(1.0, 13.0).reshape(1, 1, 3, 4)
    agree(x, np.array([[[[1.0, 10.0], [50.0, 100.0]]]]), np.zeros(1), 1, 0)
    agree(x, np.array([[[[0.0, 0.0, 1.0]]]]), np.zeros(1), 1, 0)
    agree(x, np.array([[[[0.0], [1.0]]]]), np.zeros(1), 1, 1)


def test_stencil_as_large_as_the_map(agree):
    generator = np.random.default_rng(3)
    agree(*maps(generator, (2, 2, 3, 4), (2, 3, 4), 1, 0))
    agree(*maps(generator, (2, 2, 3, 4), (2, 3, 4), 5, 0))
    agree(*maps(generator, (2, 1, 3, 4), (2, 5, 6), 2, 1))


def test_stencil_of_one_number_mixes_the_layers(agree):
    agree(*maps(np.random.default_rng(4), (2, 5, 3, 2), (3, 1, 1), 1, 0))


@pytest.mark.parametrize("stride", [2, 3, 4, 5, 7])
def test_stride_and_what_is_left_over(agree, stride):
    generator = np.random.default_rng(stride)
    for height, width in ((6, 7), (7, 6), (8, 5)):
        agree(*maps(generator, (1, 2, height, width), (2, 2, 3), stride, 0))
        agree(*maps(generator, (1, 2, height, width), (2, 3, 2), stride, 1))


def test_padding_wider_than_the_map(agree):
    generator = np.random.default_rng(5)
    agree(*maps(generator, (1, 2, 1, 2), (2, 3, 3), 1, 4))
    agree(*maps(generator, (1, 1, 2, 1), (1, 2, 2), 3, 20))


def test_one_row_and_one_column(agree):
    generator = np.random.default_rng(6)
    agree(*maps(generator, (2, 2, 1, 6), (2, 1, 3), 2, 0))
    agree(*maps(generator, (2, 2, 6, 1), (2, 3, 1), 2, 0))
    agree(*maps(generator, (1, 1, 1, 5), (1, 3, 3), 1, 1))


def test_all_sizes_equal(agree):
    for size in (2, 3):
        agree(*maps(np.random.default_rng(size), (size,) * 4, (size,) * 3, 1, 0))
        agree(*maps(np.random.default_rng(size), (size,) * 4, (size,) * 3, size, size))


def test_layers_and_stencils(agree):
    generator = np.random.default_rng(7)
    for layers, filters in ((1, 3), (3, 1), (3, 3), (4, 2)):
        agree(*maps(generator, (2, layers, 4, 3), (filters, 2, 2), 1, 1))


def test_no_maps(agree):
    agree(*maps(np.random.default_rng(8), (0, 2, 4, 5), (3, 2, 2), 1, 0))


def test_offset_is_added_once_everywhere(agree):
    agree(np.zeros((2, 3, 3, 3)), np.zeros((2, 3, 2, 2)), np.array([1.5, -100.0]), 1, 1)


def test_largest_numbers(agree):
    agree(np.full((1, 4, 5, 5), 100.0), np.full((2, 4, 3, 3), -100.0), np.full(2, 100.0), 1, 1)


@pytest.mark.parametrize(("height", "width"), [(30, 21), (9, 60)])
def test_middle_size(agree, height, width):
    agree(*maps(np.random.default_rng(height), (3, 4, height, width), (5, 3, 5), 2, 2))


@pytest.mark.deep
def test_as_many_numbers_as_there_can_be(agree):
    generator = np.random.default_rng(9)
    agree(*maps(generator, (1, 1, 200, 500), (1, 2, 3), 3, 1))
    agree(*maps(generator, (10, 1, 100, 100), (1, 90, 91), 1, 0))


@pytest.mark.parametrize(
    ("shape", "stencil", "stride"),
    [
        ((20_000, 1, 1, 1), (5, 1, 1), 1),
        ((1_009, 1, 2, 2), (3, 2, 2), 1),
        ((1, 100_000, 1, 1), (1, 1, 1), 1),
        ((2, 1_009, 2, 1), (3, 2, 1), 1),
        ((1, 1, 2, 2), (10_007, 2, 2), 3),
        ((1, 1, 100_000, 1), (1, 3, 1), 5),
        ((1, 2, 1, 50_000), (2, 1, 4), 3),
        ((1, 1, 1, 100_000), (1, 1, 100_000), 10**6),
        ((1, 1, 100_000, 1), (1, 99_990, 1), 2),
    ],
    ids=str,
)
def test_one_axis_as_long_as_it_can_be(agree, shape, stencil, stride):
    """Whoever works in blocks along any axis has a remainder that counts."""
    agree(*maps(np.random.default_rng(12), shape, stencil, stride, 0))


@pytest.mark.parametrize("number", [5, 17, 33, 65, 100, 129, 257, 513])
def test_many_maps_layers_and_stencils(agree, number):
    generator = np.random.default_rng(number)
    for axis in range(3):
        count, layers, filters = (number if place == axis else 2 for place in range(3))
        agree(*maps(generator, (count, layers, 3, 2), (filters, 2, 2), 1, 0))


def test_arguments_are_left_alone(solution):
    case = maps(np.random.default_rng(10), (1, 2, 3, 3), (2, 2, 2), 1, 0)
    solution(*[part.copy() if isinstance(part, np.ndarray) else part for part in case])
    for kept, after in zip(case, solution.after, strict=True):
        if not np.array_equal(after, kept):
            wrong("an argument was changed", input=list(case), expected=kept, actual=after)


def test_a_second_call_starts_afresh(agree):
    generator = np.random.default_rng(11)
    x, w, b, stride, pad = maps(generator, (2, 2, 4, 4), (2, 3, 3), 1, 1)
    agree(x, w, b, stride, pad)
    agree(-x, w, b, stride, pad)
    agree(x, w + 1, 2 * b, stride, pad)
    agree(x, w, b, 2, 0)


@pytest.mark.deep
@given(st.integers(0, 10**6))
def test_any_maps(agree, seed):
    agree(*random_case(random.Random(seed), 9))


@pytest.mark.deep
@given(st.integers(0, 10**6))
def test_other_side_up_and_transposed(agree, solution, reference, seed):
    """Transposed maps and stencils give transposed answers."""
    x, w, b, stride, pad = random_case(random.Random(seed), 8)
    case = [x.swapaxes(2, 3).copy(), w.swapaxes(2, 3).copy(), b, stride, pad]
    agree.judge_answer(case, solution(*case), reference(x, w, b, stride, pad).swapaxes(2, 3))


@pytest.mark.deep
@given(st.integers(3, 9), st.integers(1, 3), st.integers(0, 10**6))
def test_a_shifted_map_gives_shifted_answers(agree, solution, reference, width, k, seed):
    generator = np.random.default_rng(seed)
    x, w, b, _, _ = maps(generator, (2, 2, 5, width + 1), (2, k, k), 1, 0)
    case = [x[..., 1:].copy(), w, b, 1, 0]
    agree.judge_answer(case, solution(*case), reference(x, w, b, 1, 0)[..., 1:])


def two_deep_maps(size, rng):
    generator = np.random.default_rng(rng.randrange(10**6))
    return maps(generator, (2, size, 16, 16), (8, 5, 5), 1, 2)


@pytest.mark.efficiency
def test_two_deep_maps(race):
    race(two_deep_maps, size=64)
