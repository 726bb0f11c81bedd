"""Plots in characters: as wide as asked, true to their numbers, legible without colour."""

from hypothesis import given
from hypothesis import strategies as st

from prep.tui.plots import (
    EMPTY,
    MEAN,
    REACH,
    SHADES,
    braille,
    columns,
    filled_bar,
    interval_bar,
    marked_bar,
    shade,
)

shares = st.floats(0, 1)
widths = st.integers(1, 60)


@given(shares, shares, shares, widths)
def test_a_bar_is_as_wide_as_asked_and_its_mean_lies_in_its_interval(a, b, c, width):
    low, mean, high = sorted((a, b, c))
    bar = interval_bar(low, mean, high, width)
    assert len(bar) == width
    assert bar.count(MEAN) == 1
    assert bar.strip(EMPTY).strip(REACH) == MEAN
    assert len(marked_bar(low, mean, high, a, width)) == width


def test_bars_look_like_this():
    assert interval_bar(0.25, 0.5, 0.75, 8) == "··──█──·"
    assert interval_bar(0.25, None, 0.75, 8) == "··-----·"
    assert marked_bar(0.25, 0.5, 0.75, 0.1, 8) == "│·──█──·"
    assert marked_bar(0.25, 0.5, 0.75, 0.5, 8) == "··──┃──·"
    assert filled_bar(0.5, 4) == "██  "
    assert filled_bar(0.55, 4) == "██▎ "


@given(shares, widths)
def test_a_filled_bar_never_overflows(share, width):
    assert len(filled_bar(share, width)) == width
    assert len(filled_bar(share * 7, width)) == width


@given(st.lists(st.integers(0, 500), max_size=20), st.integers(1, 6))
def test_every_count_shows_and_zero_does_not(counts, height):
    rows = columns(counts, height)
    assert len(rows) == height
    for place, count in enumerate(counts):
        assert (rows[-1][3 * place] != " ") == (count > 0)


def test_the_fuller_the_day_the_fuller_its_shade():
    assert [shade(count, 8) for count in (None, 0, 1, 3, 5, 8)] == [" ", *"·░▒▓█"]
    assert shade(1, 1) == SHADES[1]


@given(st.lists(st.tuples(shares, shares), min_size=2, max_size=9), widths, st.integers(1, 12))
def test_a_line_lies_within_its_plot(points, width, height):
    rows = braille([points], width, height)
    assert [len(row) for row in rows] == [width] * height
    assert any(cell != " " for row in rows for cell in row)


def test_a_rising_line_begins_below_and_ends_on_top():
    rows = braille([[(0, 0), (1, 1)]], 4, 2)
    assert rows[1][0] != " "
    assert rows[0][3] != " "
    assert rows[0][0] == rows[1][3] == " "
