"""All tiny pictures, then shapes that fool partial searches: spirals, combs, rings, percolation."""

from itertools import product
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st


def picture(*rows):
    """A grid from strings such as "1.1": a dot is clear water."""
    return [["1" if mark == "1" else "0" for mark in row] for row in rows]


def every_picture(height, width):
    for marks in product("01", repeat=height * width):
        yield ([list(marks[start : start + width]) for start in range(0, height * width, width)],)


def scattered(rng, height, width, density):
    return [["1" if rng.random() < density else "0" for _ in range(width)] for _ in range(height)]


def spiral(size):
    """One corridor wound inwards, with one cell of water between its turns."""
    grid = [["0"] * size for _ in range(size)]

    def algae(row, column):
        return 0 <= row < size and 0 <= column < size and grid[row][column] == "1"

    row, column, down, right = 0, 0, 0, 1
    grid[0][0] = "1"
    turns = 0
    while turns < 2:
        y, x = row + down, column + right
        if not (0 <= y < size and 0 <= x < size) or algae(y, x) or algae(y + down, x + right):
            down, right = right, -down
            turns += 1
            continue
        row, column = y, x
        grid[row][column] = "1"
        turns = 0
    return grid


def serpentine(height, width):
    """Full rows joined at alternate ends."""
    grid = [["1" if row % 2 == 0 else "0"] * width for row in range(height)]
    for row in range(1, height, 2):
        grid[row][-1 if row % 4 == 1 else 0] = "1"
    return grid


def turned(grid):
    """A quarter turn clockwise."""
    return [list(column) for column in zip(*grid[::-1], strict=True)]


def cut_once(grid, rng):
    """The same picture with one algae cell cleared."""
    algae = [(r, c) for r, row in enumerate(grid) for c, cell in enumerate(row) if cell == "1"]
    row, column = rng.choice(algae)
    return [
        [("0" if (r, c) == (row, column) else cell) for c, cell in enumerate(cells)]
        for r, cells in enumerate(grid)
    ]


def corpus(rng):
    """Scattered cells near the density where patches wind most; long corridors, cut and turned."""
    for height, width in [(1, 9), (9, 1), (2, 7), (5, 3), (6, 6), (4, 11), (12, 5)] * 14:
        yield (scattered(rng, height, width, rng.choice([0.3, 0.5, 0.6, 0.7, 0.9])),)
    for size in range(5, 15):
        grid = rng.choice([spiral(size), serpentine(size, size + rng.randint(-3, 3))])
        for _ in range(rng.randint(0, 3)):
            grid = turned(grid)
        yield (grid,)
        yield (cut_once(grid, rng),)
    for _ in range(6):
        yield (scattered(rng, 15, 23, 0.6),)


def test_frozen_corpus(frozen):
    frozen()


@pytest.mark.deep
@pytest.mark.parametrize(("height", "width"), [(3, 3), (2, 3), (3, 2), (1, 6), (6, 1)])
def test_every_tiny_picture(agree, height, width):
    agree.all(every_picture(height, width))


def test_one_cell(agree):
    agree([["1"]])
    agree([["0"]])


def test_only_water_or_only_algae(agree):
    agree(picture("....", "....", "...."))
    agree(picture("1111", "1111", "1111"))


def test_chessboard(agree):
    agree(picture("1.1.1", ".1.1.", "1.1.1", ".1.1."))


def test_opposite_borders_are_not_joined(agree):
    agree(picture("1..1", "....", "....", "1..1"))
    agree(picture("111", "...", "111"))
    agree(picture("1.1", "1.1", "1.1"))


def test_shapes_that_join_late(agree):
    agree(picture("1.1.1", "1.1.1", "11111"))
    agree(picture("..1", "1.1", "111"))
    agree(picture("11111", "....1", "111.1", "1...1", "11111"))
    agree(picture("1...1", "1.1.1", "1.1.1", "11111"))


def test_patch_in_a_lake_in_a_patch(agree):
    agree(picture("1111111", "1.....1", "1.111.1", "1.1.1.1", "1.111.1", "1.....1", "1111111"))


def test_many_lakes(agree):
    agree(picture("1111111", "1.1.1.1", "1111111", "1.1.1.1", "1111111"))


def test_three_patches_meet_at_corners(agree):
    agree(picture("11..", "11..", "..11", "..11", "11.."))


@pytest.mark.deep
def test_wide_and_tall(agree):
    rng = Random(5)
    agree(scattered(rng, 2, 120, 0.6))
    agree(scattered(rng, 120, 2, 0.6))
    agree(scattered(rng, 3, 300, 0.7))
    agree(scattered(rng, 300, 3, 0.7))


def test_a_second_picture_starts_afresh(agree):
    agree(picture("11.", "..1"))
    agree(picture("11.", "..1"))
    agree(picture("..1", "1.."))


@pytest.mark.deep
@pytest.mark.parametrize("density", [0.5, 0.6, 0.65])
def test_medium_pictures_near_percolation(agree, density):
    agree(scattered(Random(round(100 * density)), 60, 45, density))


@pytest.mark.deep
def test_corridors_in_every_direction(agree):
    grid, snake = spiral(24), serpentine(15, 22)
    for _ in range(4):
        grid, snake = turned(grid), turned(snake)
        agree(grid)
        agree(snake)
        agree([row[::-1] for row in snake])


CELLS = st.sampled_from("0111")


@pytest.mark.deep
def test_a_corridor_of_two_thousand_cells(agree):
    agree(spiral(64))


@pytest.mark.deep
@given(
    st.integers(1, 8).flatmap(
        lambda width: st.lists(
            st.lists(CELLS, min_size=width, max_size=width), min_size=1, max_size=8
        )
    )
)
def test_any_picture(agree, grid):
    agree(grid)


@pytest.mark.deep
@given(st.integers(5, 30), st.integers(0, 3), st.integers(0, 5), st.integers(0, 10**6))
def test_a_corridor_with_cuts(agree, size, quarter_turns, cuts, seed):
    """Each cut can split the corridor; cuts side by side or at its ends do not."""
    rng = Random(seed)
    grid = rng.choice([spiral(size), serpentine(size, size)])
    for _ in range(quarter_turns):
        grid = turned(grid)
    for _ in range(cuts):
        grid = cut_once(grid, rng)
    agree(grid)


@pytest.mark.deep
def test_one_patch_fills_the_largest_picture(agree):
    """A recursive flood is 90,000 calls deep here, and must be able to finish."""
    agree([["1"] * 300 for _ in range(300)])


@pytest.mark.deep
def test_as_many_patches_as_fit(agree):
    """45,000 patches: names and counters of too few digits start again on the way."""
    agree([["01"[(row + column) % 2] for column in range(300)] for row in range(300)])


@pytest.mark.deep
def test_the_largest_picture_in_pieces(agree):
    """Thousands of patches that begin with several names each, in cells far from the corner."""
    agree(scattered(Random(6), 300, 300, 0.55))


def long_corridor(size, rng):
    """Labels that spread by sweeps need thousands of them, in whichever direction they go."""
    grid = spiral(size)
    row, column = rng.randrange(size // 4, size // 2), rng.randrange(size // 4, size // 2)
    grid[row][column] = "1"
    return (grid,)


@pytest.mark.efficiency
def test_long_corridor(race):
    race(long_corridor, size=300)
