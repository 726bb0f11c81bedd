"""The online logistic regression against what it must converge to."""

import random

import pytest

from prep.learner.logistic import sigmoid
from prep.learner.mixer import Mixer


def test_without_rows_it_says_what_the_first_clue_says():
    mixer = Mixer([1.0, 0.0], [0.2, 0.3], 0.0)
    assert mixer.logit((0.7, 1.0)) == 0.7


def test_it_finds_the_weights_that_made_the_outcomes():
    rng = random.Random(5)
    mixer = Mixer([1.0, 0.0, 0.0], [1.0, 1.0, 1.0], 0.0)
    for _ in range(20_000):
        clues = (rng.gauss(0, 1), 1.0, rng.gauss(0, 1))
        p = sigmoid(0.6 * clues[0] - 0.4 + 0.9 * clues[2])
        mixer.learn(clues, float(rng.random() < p))
    assert mixer.mean == pytest.approx([0.6, -0.4, 0.9], abs=0.06)


def test_the_covariance_stays_symmetric_and_positive():
    rng = random.Random(6)
    mixer = Mixer([1.0, 0.0], [0.5, 0.5], 1e-6)
    for _ in range(500):
        mixer.learn((rng.gauss(0, 2), 1.0), rng.random())
    (a, b), (c, d) = mixer.covariance
    assert b == pytest.approx(c)
    assert a > 0
    assert a * d - b * c > 0
