"""All tiny roofs, then terraces, ridges and spiral ways that only a full search follows."""

from itertools import product
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

HIGHEST = 100_000


def every_roof(rows, columns, heights):
    for tiles in product(heights, repeat=rows * columns):
        yield ([list(tiles[start : start + columns]) for start in range(0, len(tiles), columns)],)


def scattered(rng, rows, columns, highest):
    return [[rng.randint(0, highest) for _ in range(columns)] for _ in range(rows)]


def terraces(rng, rows, columns):
    """A slope in steps, with tiles a little off: few levels, much of it plain."""
    down, right = rng.choice([-1, 0, 1]), rng.choice([-1, 0, 1])
    base = [[(down * r + right * c) // 3 + 60 for c in range(columns)] for r in range(rows)]
    return [[height + rng.choice([0, 0, 0, 1, -1, 4]) for height in row] for row in base]


def spiral_way(rows, columns):
    """The tiles of a corridor wound inwards, with walls one tile thick between its turns."""
    way, r, c, down, right = [(0, 0)], 0, 0, 0, 1
    taken = {(0, 0)}

    def free(y, x):
        return 0 <= y < rows and 0 <= x < columns and (y, x) not in taken

    turns = 0
    while turns < 2:
        ahead, beyond = (r + down, c + right), (r + 2 * down, c + 2 * right)
        if not free(*ahead) or beyond in taken:
            down, right = right, -down
            turns += 1
            continue
        r, c = ahead
        way.append(ahead)
        taken.add(ahead)
        turns = 0
    return way


def spiral(rows, columns, wall, step):
    """Heights change along the spiral by ``step``, between walls."""
    way = spiral_way(rows, columns)
    start = 0 if step >= 0 else -step * len(way)
    roof = [[wall] * columns for _ in range(rows)]
    for place, (r, c) in enumerate(way):
        roof[r][c] = start + step * place
    return roof


def turned(roof):
    """A quarter turn."""
    return [list(column) for column in zip(*roof[::-1], strict=True)]


def dented(rng, roof):
    """One tile lower or higher by one."""
    r, c = rng.randrange(len(roof)), rng.randrange(len(roof[0]))
    roof = [list(row) for row in roof]
    roof[r][c] = max(0, roof[r][c] + rng.choice([-1, 1]))
    return roof


def corpus(rng):
    """Scattered heights of few levels, terraces, spirals up and down, turned and dented."""
    for rows, columns in [(1, 6), (6, 1), (2, 5), (3, 3), (4, 3), (5, 6)] * 14:
        yield (scattered(rng, rows, columns, rng.choice([1, 2, 4, 9])),)
    for rows, columns in [(4, 7), (7, 4), (6, 6)] * 12:
        yield (terraces(rng, rows, columns),)
    for size in range(4, 12):
        roof = spiral(size, size + rng.randint(-1, 2), rng.choice([0, 999]), rng.choice([0, 1, -1]))
        for _ in range(rng.randint(0, 3)):
            roof = turned(roof)
        yield (roof,)
        yield (dented(rng, dented(rng, roof)),)
    for _ in range(4):
        yield (scattered(rng, 9, 13, 3),)


def test_frozen_corpus(frozen):
    frozen()


@pytest.mark.deep
def test_every_tiny_roof(agree):
    agree.all(every_roof(3, 3, (0, 1)))
    agree.all(every_roof(2, 3, (0, 1, 2)))
    agree.all(every_roof(3, 2, (0, 1, 2)))
    agree.all(every_roof(1, 4, (0, 1, 2)))
    agree.all(every_roof(4, 1, (0, 1, 2)))


@pytest.mark.deep
def test_every_middle_of_a_roof(agree):
    """A rim of two heights and any four tiles inside it."""
    agree.all(
        ([[2, 2, 1, 2], [2, a, b, 1], [1, c, d, 2], [2, 1, 2, 2]],)
        for a, b, c, d in product(range(4), repeat=4)
    )


def test_one_tile(agree):
    agree([[0]])
    agree([[100_000]])


def test_one_row_or_column(agree):
    """Every tile lies at both a side of the pond and one of the cistern."""
    agree([[3, 1, 2, 0]])
    agree([[3], [1], [2], [0]])


def test_two_rows_or_columns(agree):
    agree([[1, 5, 2], [4, 0, 3]])
    agree([[1, 4], [5, 0], [2, 3]])


def test_level_roof(agree):
    agree([[4] * 5 for _ in range(3)])
    agree([[0] * 3 for _ in range(6)])


def test_slopes(agree):
    agree([[r + c for c in range(5)] for r in range(4)])
    agree([[9 - r - c for c in range(5)] for r in range(4)])
    agree([[r - c + 5 for c in range(5)] for r in range(4)])
    agree([[c - r + 5 for c in range(4)] for r in range(6)])


def test_peak_and_pit(agree):
    agree([[1, 1, 1], [1, 9, 1], [1, 1, 1]])
    agree([[9, 9, 9], [9, 1, 9], [9, 9, 9]])
    agree([[5, 5, 5, 5], [5, 1, 1, 5], [5, 1, 0, 5], [5, 5, 5, 5]])
    agree([[9, 0, 9], [0, 5, 0], [9, 0, 9]])


def test_only_the_two_corners(agree):
    agree([[0, 1, 2], [1, 3, 1], [2, 1, 0]][::-1])
    agree([[0, 0, 1], [0, 5, 0], [1, 0, 0]])
    agree([[1, 2, 9], [2, 0, 2], [9, 2, 1]])


def test_a_ridge_between(agree):
    agree([[1, 1, 8], [1, 8, 1], [8, 1, 1]])
    agree([[1, 2, 3, 9], [2, 3, 9, 3], [3, 9, 3, 2], [9, 3, 2, 1]])
    agree([[1, 2, 3, 3], [2, 3, 3, 3], [3, 3, 3, 2], [3, 3, 2, 1]])


def test_a_level_way_across(agree):
    agree([[9, 9, 9, 9], [0, 0, 0, 0], [9, 9, 9, 9]])
    agree([[1, 9, 9, 9], [1, 1, 9, 9], [9, 1, 1, 9], [9, 9, 1, 1]])
    agree([[2, 2, 2, 2], [2, 3, 3, 2], [2, 3, 2, 2], [2, 2, 2, 9]])


def test_ways_that_turn_back(agree):
    """To the pond by going south and east first, to the cistern by going north and west."""
    agree(
        [
            [9, 9, 9, 9, 9],
            [9, 5, 9, 9, 9],
            [9, 4, 9, 0, 0],
            [9, 3, 2, 1, 9],
            [9, 9, 9, 9, 9],
        ]
    )
    agree(
        [
            [9, 9, 9, 9, 9],
            [9, 1, 2, 3, 9],
            [0, 0, 9, 4, 9],
            [9, 9, 9, 5, 9],
            [9, 9, 9, 9, 9],
        ]
    )


def test_the_steepest_way_is_not_the_only_one(agree):
    agree([[9, 9, 9, 9], [9, 1, 5, 4], [9, 9, 3, 9], [9, 9, 2, 9]])
    agree([[9, 4, 9, 9], [9, 5, 9, 9], [3, 6, 5, 4], [9, 0, 9, 9], [9, 9, 9, 9]])


def test_corners_do_not_join(agree):
    agree([[0, 9, 9, 9], [9, 1, 9, 9], [9, 9, 2, 9], [9, 9, 9, 0]])
    agree([[9, 9, 9, 0], [9, 9, 5, 9], [9, 5, 9, 9], [0, 9, 9, 9]])


def test_heights_at_the_limits(agree):
    agree([[0, 100_000], [100_000, 0]])
    agree([[100_000, 0, 100_000], [0, 100_000, 0], [100_000, 0, 99_999]])


def test_a_second_roof_starts_afresh(agree):
    agree([[1, 1], [1, 1]])
    agree([[1, 2, 2], [2, 3, 2], [2, 2, 1]])
    agree([[2, 2, 2], [2, 0, 2], [2, 2, 2]])
    agree([[5]])


@pytest.mark.deep
@pytest.mark.parametrize("highest", [1, 3, 10, HIGHEST])
def test_medium_roofs(agree, highest):
    rng = Random(highest)
    agree(scattered(rng, 25, 18, highest))
    agree(terraces(rng, 17, 26))


@pytest.mark.deep
@pytest.mark.parametrize(("wall", "step"), [(HIGHEST, 1), (HIGHEST, 0), (HIGHEST, -1), (0, 1)])
def test_spirals_in_every_direction(agree, wall, step):
    roof = spiral(15, 18, wall, step)
    for _ in range(4):
        roof = turned(roof)
        agree(roof)
        agree([row[::-1] for row in roof])


@pytest.mark.deep
def test_wide_and_tall(agree):
    rng = Random(7)
    agree(scattered(rng, 2, 150, 3))
    agree(scattered(rng, 150, 3, 3))
    agree(terraces(rng, 3, 100))


@pytest.mark.deep
def test_largest_level_roof(agree):
    """A recursive search is 22,500 calls deep here, and must be able to finish."""
    agree([[8] * 150 for _ in range(150)])


@pytest.mark.deep
@given(
    st.integers(1, 6).flatmap(
        lambda columns: st.lists(
            st.lists(st.integers(0, 4), min_size=columns, max_size=columns), min_size=1, max_size=6
        )
    )
)
def test_any_roof(agree, heights):
    agree(heights)


@pytest.mark.deep
@given(st.integers(4, 14), st.integers(4, 14), st.integers(-1, 1), st.integers(0, 10**6))
def test_a_dented_spiral(agree, rows, columns, step, seed):
    rng = Random(seed)
    roof = spiral(rows, columns, rng.choice([0, 3, 500]), step)
    for _ in range(rng.randint(0, 6)):
        roof = dented(rng, roof)
    for _ in range(rng.randint(0, 3)):
        roof = turned(roof)
    agree(roof)


def long_way(size, rng):
    """A rising corridor: all water inside it has one way out, thousands of tiles long."""
    roof = spiral(size, size, HIGHEST, 1)
    for _ in range(rng.randint(0, 3)):
        roof = turned(roof)
    return (roof,)


@pytest.mark.efficiency
def test_long_way(race):
    race(long_way, size=120)
