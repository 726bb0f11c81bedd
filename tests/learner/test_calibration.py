"""The calibration page."""

import math
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.learner.calibration import Foretold, calibration, wilson


def told(slope=1.0, shift=0.0, rows=20_000, seed=1):
    """Counts by foretold per cent, when the truth is ``shift + slope * logit``."""
    rng, groups = random.Random(seed), {}
    for _ in range(rows):
        p = round(rng.uniform(0.03, 0.97), 2)
        true = 1 / (1 + math.exp(-shift - slope * math.log(p / (1 - p))))
        right, count = groups.get(p, (0, 0))
        groups[p] = (right + (rng.random() < true), count + 1)
    return [Foretold(p, right, count) for p, (right, count) in groups.items()]


def test_below_fifty_answers_there_is_nothing_to_show():
    assert calibration([Foretold(0.6, 20, 49)]) is None
    assert calibration([]) is None
    assert calibration([Foretold(0.6, 20, 50)]) is not None


@pytest.mark.parametrize(
    ("slope", "shift", "words"),
    [
        (1.0, 0.0, "taken at their word"),
        (0.5, 0.0, "too sure"),
        (1.6, 0.0, "too timid"),
        (1.0, 0.6, "too low"),
        (1.0, -0.6, "too high"),
    ],
)
def test_the_line_is_found_and_said_in_words(slope, shift, words):
    found = calibration(told(slope, shift))
    assert found.slope == pytest.approx(slope, abs=0.08)
    assert found.intercept == pytest.approx(shift, abs=0.08)
    assert words in found.sentence


def test_bins_hold_about_as_much_each_and_all_of_it():
    groups = told()
    points = calibration(groups).points
    assert len(points) == 10
    assert sum(point.count for point in points) == sum(group.count for group in groups)
    assert max(p.count for p in points) < 1.5 * min(p.count for p in points)
    foretold = [point.foretold for point in points]
    assert foretold == sorted(foretold)
    assert all(point.low <= point.observed <= point.high for point in points)


def test_good_forecasts_beat_a_constant():
    found = calibration(told())
    assert found.log_loss < found.constant_log_loss
    assert found.brier < found.constant_brier


@given(st.floats(0, 1), st.integers(1, 10_000))
def test_wilson_holds_the_rate_and_stays_inside(rate, count):
    low, high = wilson(rate, count)
    assert 0 <= low <= rate + 1e-9
    assert rate - 1e-9 <= high <= 1


def test_wilson_without_data_says_nothing():
    assert wilson(0.5, 0) == (0.0, 1.0)
