"""Draws are fixed by their key, uniform, and never leave their range."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.drills.draws import Draws


def test_the_stream_is_pinned():
    """A change here changes every question ever asked."""
    pick = Draws("dice-sum-tail", 3, 2)
    assert [pick.integer(1, 100) for _ in range(8)] == PINNED


def test_each_part_of_the_key_matters():
    streams = {Draws(*key).bits(64) for key in KEYS}
    assert len(streams) == len(KEYS)


@given(
    seed=st.integers(), low=st.integers(-50, 50), span=st.integers(0, 200), step=st.integers(1, 7)
)
def test_integers_stay_in_range_and_on_the_grid(seed, low, span, step):
    value = Draws("x", seed, 1).integer(low, low + span, step)
    assert low <= value <= low + span
    assert (value - low) % step == 0


@given(seed=st.integers(), options=st.lists(st.integers(), min_size=1, max_size=12))
def test_shuffling_keeps_everything(seed, options):
    assert Counter(Draws("x", seed, 1).shuffled(options)) == Counter(options)


def test_draws_are_uniform():
    pick = Draws("uniform", 0, 1)
    counts = Counter(pick.below(6) for _ in range(60_000))
    chi_square = sum((counts[face] - 10_000) ** 2 / 10_000 for face in range(6))
    assert chi_square < 20.5  # 0.1 % point of chi-square with 5 degrees of freedom


def test_sampling_takes_different_places():
    assert sorted(Draws("x", 1, 1).sample("abcdef", 6)) == list("abcdef")


def test_nothing_to_draw_from_is_our_bug():
    with pytest.raises(ValueError, match="nothing to draw"):
        Draws("x", 1, 1).below(0)


KEYS = [("a", 1, 1), ("b", 1, 1), ("a", 2, 1), ("a", 1, 2), ("a", -1, 1), ("a\n1", 1, 1)]
PINNED = [62, 4, 50, 59, 11, 13, 67, 67]
