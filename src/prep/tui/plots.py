"""Plots made of characters: bars with intervals, columns, maps, lines of braille dots.

Guards one decision: everything can be read without colour and beside every picture stand its
numbers. All characters are one cell wide in every terminal.
"""

from collections.abc import Sequence
from itertools import pairwise

REACH, GUESS, MEAN, EMPTY = "─", "-", "█", "·"
_EIGHTHS = " ▁▂▃▄▅▆▇█"
_PARTS = " ▏▎▍▌▋▊▉█"
SHADES = "·░▒▓█"
_DOTS = ((0x01, 0x08), (0x02, 0x10), (0x04, 0x20), (0x40, 0x80))
_BLANK = 0x2800

Point = tuple[float, float]
"""Both in [0, 1]: along, and up."""


def interval_bar(low: float, mean: float | None, high: float, width: int) -> str:
    """An interval as a line with its mean as a block; a broken line when there is no mean."""
    first, last = _cell(low, width), _cell(high, width)
    reach = GUESS if mean is None else REACH
    cells = [reach if first <= cell <= last else EMPTY for cell in range(width)]
    if mean is not None:
        cells[_cell(mean, width)] = MEAN
    return "".join(cells)


def marked_bar(low: float, mean: float, high: float, mark: float, width: int) -> str:
    """An interval bar in which ``│`` stands where the mean was expected; ``┃`` if it is there."""
    cells = list(interval_bar(low, mean, high, width))
    place = _cell(mark, width)
    cells[place] = "┃" if cells[place] == MEAN else "│"
    return "".join(cells)


def filled_bar(share: float, width: int) -> str:
    """A bar that is filled up to a share, in steps of an eighth of a cell."""
    eighths = round(max(0.0, min(1.0, share)) * width * 8)
    whole, part = divmod(eighths, 8)
    return (_PARTS[8] * whole + (_PARTS[part] if part else "")).ljust(width)


def columns(counts: Sequence[int], height: int, cell: int = 3) -> list[str]:
    """Counts as columns, ``cell`` wide with a blank between, in rows from top to bottom."""
    most = max(counts, default=0) or 1
    levels = [max(1, round(count / most * height * 8)) if count else 0 for count in counts]
    rows = []
    for row in range(height - 1, -1, -1):
        parts = (_EIGHTHS[max(0, min(8, level - 8 * row))] * (cell - 1) for level in levels)
        rows.append(" ".join(parts))
    return rows


def shade(count: int | None, most: int) -> str:
    """A character that is the fuller the more was done; a blank for a day to come."""
    if count is None:
        return " "
    if not count:
        return SHADES[0]
    return SHADES[1 + min(3, 4 * (count - 1) // max(1, most))]


def braille(lines: Sequence[Sequence[Point]], width: int, height: int) -> list[str]:
    """Lines through points, drawn with braille dots (2 x 4 a cell), in rows from the top."""
    cells = [[0] * width for _ in range(height)]
    for line in lines:
        for begin, end in pairwise(line):
            for x, y in _between(_dot(begin, width, height), _dot(end, width, height)):
                cells[y // 4][x // 2] |= _DOTS[y % 4][x % 2]
    return ["".join(chr(_BLANK + dots) if dots else " " for dots in row) for row in cells]


def _cell(share: float, width: int) -> int:
    return max(0, min(width - 1, int(share * width)))


def _dot(point: Point, width: int, height: int) -> tuple[int, int]:
    along, up = (max(0.0, min(1.0, part)) for part in point)
    return round(along * (2 * width - 1)), round((1 - up) * (4 * height - 1))


def _between(begin: tuple[int, int], end: tuple[int, int]) -> list[tuple[int, int]]:
    """The dots of a straight line, both ends included."""
    (x, y), (to_x, to_y) = begin, end
    steps = max(abs(to_x - x), abs(to_y - y), 1)
    return [
        (x + round((to_x - x) * step / steps), y + round((to_y - y) * step / steps))
        for step in range(steps + 1)
    ]
