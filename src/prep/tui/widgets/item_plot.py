"""A small plot of a drill session: one column per answer, its height the time it took.

Guards one decision: right and wrong differ by their pattern, not by colour alone, so the plot can
be read without colour and by the colour-blind.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil

from textual.content import Content

from prep.practice.drill_result import AnsweredItem

HEIGHT = 6
"""Rows; the target time is half way up."""

_TOP = 2.0
_WIDEST_BAR = 3
_RIGHT, _WRONG, _TARGET = "█", "░", "-"
_COLOURS = {_RIGHT: "$text-success", _WRONG: "$text-error", _TARGET: "$muted"}
_LABELS = {HEIGHT: " 2x ", HEIGHT // 2: " 1x "}


@dataclass(frozen=True)
class Column:
    """One answer, or several neighbours where there is no room: mean pace, most of them right."""

    pace: float
    right: bool


def columns_of(items: Sequence[AnsweredItem], width: int) -> list[Column]:
    """At most ``width`` columns, neighbours joined evenly."""
    size = max(1, ceil(len(items) / max(1, width)))
    groups = (items[start : start + size] for start in range(0, len(items), size))
    return [_joined(group) for group in groups]


def _joined(group: Sequence[AnsweredItem]) -> Column:
    right = sum(item.record.correct for item in group)
    return Column(sum(item.pace for item in group) / len(group), 2 * right >= len(group))


def plot(items: Sequence[AnsweredItem], width: int) -> Content:
    """The plot in ``HEIGHT`` rows and one of numbers, at most ``width`` cells wide."""
    room = max(1, width - len(_LABELS[HEIGHT]) - 1)
    columns = columns_of(items, room)
    step = max(1, min(_WIDEST_BAR + 1, room // max(1, len(columns))))
    rows = [_row(columns, level, step) for level in range(HEIGHT, 0, -1)]
    return Content("\n").join([*rows, _axis(len(items), len(columns), step)])


def legend() -> Content:
    """What the patterns mean."""
    return Content.assemble(
        (f"{_RIGHT} right  ", _COLOURS[_RIGHT]),
        (f"{_WRONG} wrong  ", _COLOURS[_WRONG]),
        (f"{_TARGET * 2} target time", _COLOURS[_TARGET]),
    )


def _row(columns: Sequence[Column], level: int, step: int) -> Content:
    bar, gap = max(1, step - 1), _gap(level) * min(1, step - 1)
    cells = "".join(_cell(column, level) * bar + gap for column in columns)
    runs = ((run, _COLOURS.get(run[0], "")) for run in _runs(cells))
    return Content.assemble((_LABELS.get(level, "    ") + "|", "$muted"), *runs)


def _cell(column: Column, level: int) -> str:
    filled = max(1, ceil(min(column.pace, _TOP) / _TOP * HEIGHT - 1e-9))
    if filled >= level:
        return _RIGHT if column.right else _WRONG
    return _gap(level)


def _gap(level: int) -> str:
    return _TARGET if level == HEIGHT // 2 else " "


def _runs(cells: str) -> Iterator[str]:
    """The row in stretches of one character."""
    start = 0
    for place in range(1, len(cells) + 1):
        if place == len(cells) or cells[place] != cells[start]:
            yield cells[start:place]
            start = place


def _axis(items: int, columns: int, step: int) -> Content:
    """First and last number under their columns."""
    last = str(items)
    gap = (columns - 1) * step - len(last)
    numbers = f"1{' ' * gap}{last}" if gap > 0 else last
    return Content.styled(f"     {numbers}", "$muted")
