"""Plots as SVG: plain shapes with classes, so that one stylesheet gives them their colours.

Guards one decision: no plot depends on colour. Intervals are lines, means are blocks, bands are
bounded, and every plot has a title that a screen reader says.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from html import escape

from prep.learner.calibration import CurvePoint
from prep.practice.progress import CoursePoint

WIDTH = 720
_LABEL = 230
_NOTE = 190
_ROW = 22
_HIGH = 180
_PAD = 38
_END = 18


@dataclass(frozen=True, slots=True)
class IntervalRow:
    """A line of `interval_rows`: shares in [0, 1]; ``mean`` is None without enough data."""

    label: str
    low: float
    mean: float | None
    high: float
    note: str = ""


def interval_rows(title: str, rows: Sequence[IntervalRow]) -> str:
    """One row each: an interval as a line, its mean as a block."""
    left, right = _LABEL, WIDTH - _NOTE
    high = _ROW * len(rows) + 20

    def x(share: float) -> float:
        return left + share * (right - left)

    parts = [_line(x(s), 0, x(s), high - 18, "grid") for s in (0, 0.25, 0.5, 0.75, 1)]
    parts += [_text(x(s), high - 4, f"{s:.0%}", "tick middle") for s in (0, 0.5, 1)]
    for number, row in enumerate(rows):
        y = _ROW * number + _ROW / 2
        known = "" if row.mean is not None else " faint"
        parts.append(_text(left - 8, y + 4, row.label, "end"))
        parts.append(_line(x(row.low), y, x(row.high), y, f"interval{known}"))
        if row.mean is not None:
            parts.append(_box(x(row.mean) - 3, y - 7, 6, 14, "mean"))
        parts.append(_text(right + 10, y + 4, row.note, "note"))
    return _svg(title, WIDTH, high, parts)


def band(title: str, points: Sequence[CoursePoint], width: int = 350) -> str:
    """A mean over days with its interval as a band; at least two points."""
    first, last = points[0].day.toordinal(), points[-1].day.toordinal()
    span = max(1, last - first)

    def at(day: date, share: float) -> str:
        x = _PAD + (day.toordinal() - first) / span * (width - _PAD - _END)
        return f"{x:.1f},{_up(share):.1f}"

    upper = [at(p.day, p.high) for p in points]
    lower = [at(p.day, p.low) for p in reversed(points)]
    middle = " ".join(at(p.day, p.mean) for p in points)
    parts = [
        *_scale(width),
        f'<polygon class="band" points="{" ".join([*upper, *lower])}"/>',
        f'<polyline class="course" points="{middle}"/>',
        _text(_PAD, _HIGH - 4, points[0].day.isoformat(), "tick"),
        _text(width - _END, _HIGH - 4, points[-1].day.isoformat(), "tick end"),
    ]
    return _svg(title, width, _HIGH, parts)


def calibration_plot(title: str, points: Iterable[CurvePoint], width: int = 350) -> str:
    """Foretold against observed, with intervals and the diagonal of honest forecasts."""

    def x(share: float) -> float:
        return _PAD + share * (width - _PAD - _END)

    parts = [*_scale(width), _line(x(0), _up(0), x(1), _up(1), "diagonal")]
    for point in points:
        at = x(point.foretold)
        parts.append(_line(at, _up(point.low), at, _up(point.high), "interval"))
        parts.append(f'<circle class="dot" cx="{at:.1f}" cy="{_up(point.observed):.1f}" r="4"/>')
    parts += [_text(x(s), _HIGH - 4, f"{s:.0%}", "tick middle") for s in (0, 0.5, 1)]
    return _svg(title, width, _HIGH, parts)


def heat_map(title: str, weeks: Sequence[tuple[date, Sequence[int | None]]]) -> str:
    """A column a week; the fuller the square, the more was done."""
    most = max((n for _, days in weeks for n in days if n), default=1)
    parts = []
    for column, (monday, days) in enumerate(weeks):
        if column % 4 == 0:
            parts.append(_text(44 + 26 * column, 12, f"{monday:%d %b}", "tick"))
        for row, count in enumerate(days):
            if count is None:
                continue
            x, y = 44 + 26 * column, 20 + 22 * row
            parts.append(_box(x, y, 18, 18, "cell"))
            if count:
                side = 6 + 12 * min(1.0, count / most)
                parts.append(_box(x + 9 - side / 2, y + 9 - side / 2, side, side, "work"))
    parts += [_text(36, 33 + 22 * row, day, "tick end") for row, day in enumerate("MTWTFSS")]
    return _svg(title, 44 + 26 * len(weeks), 180, parts)


def bars(title: str, counts: Sequence[tuple[str, int]], width: int = 520) -> str:
    """Counts as columns with their numbers on top."""
    most = max((count for _, count in counts), default=0) or 1
    step = (width - 10) / max(1, len(counts))
    parts = []
    for number, (label, count) in enumerate(counts):
        high = 120 * count / most
        x = 5 + step * number
        parts.append(_box(x + 3, 140 - high, step - 6, high, "mean"))
        parts.append(_text(x + step / 2, 135 - high, str(count) if count else "", "tick middle"))
        parts.append(_text(x + step / 2, 156, label, "tick middle"))
    return _svg(title, width, 162, parts)


def _up(share: float) -> float:
    """Where a share lies between the bottom and the top of a plot."""
    return (_HIGH - 22) - share * (_HIGH - 32)


def _scale(width: int) -> list[str]:
    shares = (0, 0.5, 1)
    lines = [_line(_PAD, _up(s), width - _END, _up(s), "grid") for s in shares]
    return lines + [_text(_PAD - 6, _up(s) + 4, f"{s:.0%}", "tick end") for s in shares]


def _svg(title: str, width: float, high: float, parts: Iterable[str]) -> str:
    said = escape(title)
    return (
        f'<svg role="img" aria-label="{said}" viewBox="0 0 {width} {high}" width="{width}" '
        f'height="{high}"><title>{said}</title>{"".join(parts)}</svg>'
    )


def _line(x: float, y: float, to_x: float, to_y: float, look: str) -> str:
    return f'<line class="{look}" x1="{x:.1f}" y1="{y:.1f}" x2="{to_x:.1f}" y2="{to_y:.1f}"/>'


def _box(x: float, y: float, width: float, high: float, look: str) -> str:
    place = f'x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{high:.1f}"'
    return f'<rect class="{look}" {place}/>'


def _text(x: float, y: float, text: str, look: str) -> str:
    return f'<text class="{look}" x="{x:.1f}" y="{y:.1f}">{escape(text)}</text>'
