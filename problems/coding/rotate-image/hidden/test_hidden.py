"""Pixels that are all different show every wrong move; few values show marks and dictionaries."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st


def numbered(size):
    """An image whose pixels are all different."""
    return [list(range(row * size - 200, row * size - 200 + size)) for row in range(size)]


def random_image(rng, size, spread):
    return [[rng.randint(-spread, spread) for _ in range(size)] for _ in range(size)]


def square(pixels, size):
    return [list(pixels[start : start + size]) for start in range(0, size * size, size)]


def corpus(rng):
    """Every size, with two, a few and many different values."""
    for size in range(1, 21):
        for spread in (1, 1000, 1000):
            yield (random_image(rng, size, spread),)
    for size in [3, 4, 5] * 14:
        yield (random_image(rng, size, 1000),)


def test_frozen_corpus(frozen):
    frozen()


def test_every_size_with_different_pixels(agree):
    agree.all((numbered(size),) for size in range(1, 21))


def test_one_pixel(agree):
    agree([[0]])
    agree([[-3]])


@pytest.mark.deep
def test_every_brightness(agree):
    """Whatever number somebody puts aside as a mark is the brightness of a pixel here."""
    agree.all(
        (square([max(-1000, min(1000, first + step)) for step in range(400)], 20),)
        for first in range(-1000, 1001, 400)
    )


@pytest.mark.deep
def test_every_image_of_two_by_two(agree):
    agree.all((square(pixels, 2),) for pixels in product((0, 1, -1), repeat=4))


@pytest.mark.deep
def test_every_black_and_white_image_of_three_by_three(agree):
    agree.all((square(pixels, 3),) for pixels in product((0, 1), repeat=9))


@pytest.mark.deep
def test_one_bright_pixel_anywhere(agree):
    for size in (4, 5, 6, 7):
        agree.all(
            (square([int(place == bright) for place in range(size * size)], size),)
            for bright in range(size * size)
        )


def test_all_pixels_equal(agree):
    agree([[4] * 6 for _ in range(6)])


def test_values_at_the_limits(agree):
    agree([[1000, -1000, 999], [-1000, -1000, 0], [1000, 1000, -999]])
    agree([[-1000, 1000], [1000, -1000]])


@pytest.mark.deep
def test_four_turns_give_the_image_back(solution, agree):
    image = numbered(5)
    for _ in range(4):
        agree([list(row) for row in image])
        solution(image)


def test_a_second_call_starts_afresh(agree):
    agree(numbered(3))
    agree(numbered(2))
    agree(numbered(4))
    agree(numbered(3))


@pytest.mark.deep
@given(st.integers(1, 8), st.data())
def test_any_image(agree, size, data):
    row = st.lists(st.integers(-1000, 1000) | st.integers(-1, 1), min_size=size, max_size=size)
    agree(data.draw(st.lists(row, min_size=size, max_size=size)))


def largest(size, rng):
    return (random_image(rng, size, 1000),)


@pytest.mark.efficiency
def test_largest_image(race):
    race(largest, size=20)
