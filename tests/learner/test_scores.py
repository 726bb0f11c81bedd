"""The figures of a stream, against their definitions."""

import math
import random

import pytest

from prep.learner.scores import Scorer


def pairs(seed, rows, sharpness=1.0):
    rng = random.Random(seed)
    for _ in range(rows):
        x = rng.gauss(0.3, 1.2)
        yield 1 / (1 + math.exp(-sharpness * x)), float(rng.random() < 1 / (1 + math.exp(-x)))


def scored(stream):
    scorer = Scorer()
    for p, y in stream:
        scorer.add(p, y)
    return scorer.scores()


def test_the_area_is_the_share_of_pairs_in_the_right_order():
    rows = list(pairs(1, 600))
    right = [p for p, y in rows if y]
    wrong = [p for p, y in rows if not y]
    wins = sum((a > b) + 0.5 * (a == b) for a in right for b in wrong)
    assert scored(rows).auc == pytest.approx(wins / len(right) / len(wrong), abs=1e-3)


def test_losses_are_the_plain_means():
    rows = list(pairs(2, 400))
    loss = -sum(y * math.log(p) + (1 - y) * math.log(1 - p) for p, y in rows) / len(rows)
    error = math.sqrt(sum((p - y) ** 2 for p, y in rows) / len(rows))
    scores = scored(rows)
    assert scores.log_loss == pytest.approx(loss)
    assert scores.rmse == pytest.approx(error)


def test_true_probabilities_have_slope_one_and_small_error():
    scores = scored(pairs(3, 40_000))
    assert scores.slope == pytest.approx(1, abs=0.05)
    assert scores.ece < 0.01


def test_overconfidence_shows_in_the_slope():
    assert scored(pairs(4, 20_000, sharpness=2.0)).slope == pytest.approx(0.5, abs=0.05)


def test_the_calibration_error_of_a_constant_is_its_bias():
    scores = scored([(0.8, 1.0)] * 3 + [(0.8, 0.0)] * 7)
    assert scores.ece == pytest.approx(0.5, abs=1e-3)
    assert scores.auc == 0.5


def test_what_cannot_be_said_is_none():
    scores = scored([(0.3, 1.0), (0.7, 1.0)])
    assert scores.auc is None
    assert scores.slope is None


def test_certainties_do_not_break_the_figures():
    scores = scored([(1.0, 0.0), (0.0, 1.0), (1.0, 1.0)])
    assert math.isfinite(scores.log_loss)


def test_an_empty_stream_is_refused():
    with pytest.raises(ValueError, match="no row"):
        Scorer().scores()
