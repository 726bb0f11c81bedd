"""When twists fall and which questions follow: laws over seeds."""

from hypothesis import given
from hypothesis import strategies as st
from toy_prompts import make_prompt, make_talk

from prep.core.prompt import Probe
from prep.practice.prompt_follow_ups import choose_probes, gaps, plan_twists

SEEDS = st.integers(0, 10**6)
DESIGN = make_prompt()


@given(SEEDS)
def test_two_different_twists_fall_into_the_sketch_apart(seed):
    first, second = plan_twists(DESIGN, seed)
    assert first.number != second.number
    assert 0 < first.seconds < second.seconds - 60
    assert second.seconds < 16 * 60
    assert plan_twists(DESIGN, seed) == (first, second)


def test_a_prompt_without_twists_brings_none():
    assert plan_twists(make_talk(), 1) == ()


@given(SEEDS, st.text())
def test_three_different_questions_follow_whatever_was_said(seed, text):
    chosen = choose_probes(DESIGN, text, seed)
    assert len({one.question for one in chosen}) == 3
    assert choose_probes(DESIGN, text, seed) == chosen


def test_what_was_said_or_graded_well_is_less_thin():
    silent = gaps(DESIGN, "")
    assert silent["D2"] == 2 * silent["D4"]  # counts double
    assert gaps(DESIGN, "expected euros")["D2"] == 0
    assert gaps(DESIGN, "", (4, 4, 4, 4))["D1"] < gaps(DESIGN, "", (0, 0, 0, 0))["D1"]


def test_one_of_ones_own_questions_takes_the_last_place():
    own = (Probe("T5", "How do you know that it was twice as fast?", ""),)
    chosen = choose_probes(make_talk(), "", 4, own=own)
    assert chosen[-1] == own[0]
    assert len(chosen) == 3
