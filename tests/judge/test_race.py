"""When is a race decided, and what it tells; the measured side is in benchmarks/."""

import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.core.judgement import JudgeOptions
from prep.core.problem import Problem
from prep.core.verdict import Verdict
from prep.judge.host import WarmJudge
from prep.judge.trusted.race import FIRST_PAIRS, MOST_PAIRS, TOO_QUICK, Measurement

FindProblem = Callable[[str], Problem]

ratios = st.lists(st.floats(0.01, 100), min_size=1, max_size=MOST_PAIRS)


def test_three_pairs_far_from_the_limit_decide() -> None:
    assert Measurement(12.0, [1.0, 1.2, 0.8]).decided
    assert Measurement(12.0, [50.0, 60.0, 45.0]).decided


def test_pairs_near_the_limit_do_not_decide() -> None:
    assert not Measurement(12.0, [11.0, 13.0, 12.5]).decided
    assert not Measurement(12.0, [11.0, 13.0] * 5).decided


def test_a_call_that_was_cut_off_decides_at_once() -> None:
    assert Measurement(12.0, [48.0], abandoned=True).decided


@given(ratios)
def test_the_median_lies_in_its_interval(values: list[float]) -> None:
    low, high = Measurement(12.0, values).interval
    assert low <= Measurement(12.0, values).ratio <= high


@given(ratios)
def test_a_decision_never_contradicts_the_median(values: list[float]) -> None:
    measurement = Measurement(12.0, values)
    if measurement.decided:
        low, high = measurement.interval
        assert len(values) >= FIRST_PAIRS
        assert (measurement.ratio < 12.0 and high < 12.0) or (
            measurement.ratio > 12.0 and low > 12.0
        )


SPEED = JudgeOptions(tiers=("efficiency",))


@pytest.mark.parametrize("slug", ["two-sum", "rotate-image", "min-stack"])
def test_a_race_says_how_it_went_or_that_it_was_too_quick(
    judge: WarmJudge, problem: FindProblem, slug: str
) -> None:
    chosen = problem(slug)
    judgement = judge.judge(chosen, chosen.reference, SPEED)
    assert judgement.verdict is Verdict.ACCEPTED, judgement
    assert judgement.cpu_ratio is not None
    assert judgement.cpu_ratio_interval is not None
    low, high = judgement.cpu_ratio_interval
    assert 0 <= low <= judgement.cpu_ratio <= high
    growth = judgement.growth or ""
    assert growth == TOO_QUICK or re.fullmatch(
        r"grows like n\^-?\d\.\d \(reference n\^-?\d\.\d\)", growth
    )


def test_every_answer_of_a_round_counts(judge: WarmJudge, problem: FindProblem) -> None:
    """Calls of microseconds are measured many at once: the last of them is looked at too."""
    chosen = problem("rotate-image")
    wrong_later = chosen.reference + "\n\ncalls = 0\nright = rotate_image\n" + WRONG_LATER
    judgement = judge.judge(chosen, wrong_later, SPEED)
    assert judgement.verdict is Verdict.WRONG_ANSWER, judgement


WRONG_LATER = """
def rotate_image(matrix):
    global calls
    calls += 1
    right(matrix)
    if calls == 5:
        matrix[0][0] += 1
"""
