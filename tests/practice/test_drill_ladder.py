"""The laws of the ladder, and where it leads people of known ability."""

import math
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from samples import make_answer

from prep.practice.drill_choice import Rung, for_ladder
from prep.practice.drill_ladder import (
    AIM,
    AIM_ABOVE,
    Ladder,
    Rating,
    chance,
    climb,
    expected_speed_score,
    first_beta,
    is_guess,
    ladder_after,
    speed_score,
    step_size,
    surprise,
)

etas = st.floats(-8, 8)
seconds = st.floats(0, 500)
targets = st.floats(2, 300)


@given(etas)
def test_the_expected_score_is_the_mean_of_the_scores_density(eta):
    """The density of S is proportional to exp(eta s) on [-1, 1]."""
    grid = [(-1 + (2 * k + 1) / 4000) for k in range(4000)]
    weights = [math.exp(eta * s) for s in grid]
    mean = sum(s * w for s, w in zip(grid, weights, strict=True)) / sum(weights)
    assert expected_speed_score(eta) == pytest.approx(mean, abs=1e-4)


@given(etas)
def test_chance_and_expected_score_are_odd_around_the_middle(eta):
    assert chance(eta) + chance(-eta) == pytest.approx(1)
    assert expected_speed_score(eta) == pytest.approx(-expected_speed_score(-eta))


def test_the_aim_is_where_three_of_four_are_right():
    assert chance(AIM_ABOVE) == pytest.approx(AIM)
    assert pytest.approx(1.10, abs=0.005) == AIM_ABOVE


@given(st.booleans(), seconds, targets)
def test_a_speed_score_lies_between_minus_one_and_one(correct, spent, target):
    score = speed_score(correct, spent, target)
    assert -1 <= score <= 1
    assert (score >= 0) if correct else (score <= 0)


@given(seconds, seconds, targets)
def test_quick_gains_more_when_right_and_loses_more_when_wrong(one, other, target):
    quick, slow = sorted((one, other))
    assert speed_score(True, quick, target) >= speed_score(True, slow, target)
    assert speed_score(False, quick, target) <= speed_score(False, slow, target)


@given(etas, seconds, st.floats(60.5, 300))
def test_long_items_do_not_look_at_the_clock(eta, spent, target):
    assert surprise(eta, True, spent, target) == pytest.approx(1 - chance(eta))
    assert surprise(eta, False, spent, target) == pytest.approx(-chance(eta))


@given(st.integers(0, 500))
def test_steps_shrink_and_never_vanish(answers):
    assert step_size(answers) >= step_size(answers + 1) > 0.05


answered = st.lists(
    st.builds(
        make_answer,
        drill_id=st.sampled_from(["dice", "urn"]),
        topic=st.sampled_from(["probability", "bayes"]),
        level=st.integers(1, 3),
        difficulty=st.integers(1, 5),
        correct=st.booleans(),
        seconds=st.floats(0, 200),
        target_seconds=st.sampled_from([None, 10.0, 45.0, 120.0]),
    ),
    max_size=30,
)


@given(answered)
def test_a_ladder_is_finite_and_one_answer_moves_it_little(answers):
    ladder = Ladder()
    for answer in answers:
        after = climb(ladder, answer)
        step = after.rating(answer.topic).theta - ladder.rating(answer.topic).theta
        assert abs(step) <= 2 * step_size(0)
        assert math.isfinite(after.rating(answer.topic).theta)
        ladder = after
    assert ladder == ladder_after(answers)


@given(st.floats(0, 100), st.floats(-3, 3))
def test_a_long_right_answer_never_lowers_and_a_wrong_one_never_raises(spent, theta):
    ladder = Ladder({"probability": Rating(theta, 9)})
    right = make_answer(target_seconds=90.0, seconds=spent)
    wrong = make_answer(target_seconds=90.0, seconds=spent, correct=False)
    assert climb(ladder, right).rating("probability").theta >= theta
    assert climb(ladder, wrong).rating("probability").theta <= theta


def test_a_rapid_wrong_answer_is_no_evidence():
    guess = make_answer(correct=False, seconds=2.0, target_seconds=30.0)
    assert is_guess(False, 2.0, 30.0)
    assert climb(Ladder(), guess) == Ladder()
    assert not is_guess(True, 2.0, 30.0)


def test_an_answer_without_a_target_time_is_no_evidence():
    assert climb(Ladder(), make_answer(target_seconds=None)) == Ladder()


def test_a_new_topic_begins_where_the_others_are():
    ladder = Ladder({"a": Rating(1.0, 9), "b": Rating(2.0, 9)})
    assert ladder.rating("c") == Rating(1.5, 5)
    assert Ladder({"a": Rating(1.0, 2)}).rating("c") == Rating(1.0, 2)
    assert Ladder().rating("c") == Rating(0.0, 0)


def test_points_are_1500_in_the_middle_and_400_for_odds_of_ten():
    assert Rating().points == 1500
    assert Rating(math.log(10)).points == 1900


def test_difficulty_and_level_both_make_an_item_harder():
    assert first_beta(3, 2) == 0
    assert first_beta(4, 2) > first_beta(3, 2) > first_beta(3, 1)


POOL = [
    Rung(f"d{difficulty}{copy}", "probability", level, difficulty, target)
    for difficulty in (1, 2, 3, 4, 5)
    for level in (1, 2, 3)
    for copy in "abcd"
    for target in (30.0 if copy in "ab" else 120.0,)
]


def score_of(eta: float, chance_source: Random) -> float:
    """One draw from the density proportional to exp(eta s) on [-1, 1], by inversion."""
    unit = chance_source.random()
    low, high = math.exp(-eta), math.exp(eta)
    return 2 * unit - 1 if abs(eta) < 1e-9 else math.log(low + unit * (high - low)) / eta


def climbed_by(theta: float, source: Random, answers: int = 120) -> tuple[list[bool], Ladder]:
    """A person of known ability on a ladder whose items are as hard as their authors thought."""
    ladder, asked, went = Ladder(), [], []
    for _ in range(answers):
        asking = for_ladder(POOL, ladder, asked, source)
        rung = next(r for r in POOL if (r.drill, r.level) == (asking.drill, asking.level))
        score = score_of(theta - first_beta(rung.difficulty, rung.level), source)
        correct, spent = score > 0, (1 - abs(score)) * 2 * rung.target_seconds
        asked.append(rung.drill)
        went.append(correct)
        answer = make_answer(
            drill_id=rung.drill,
            level=rung.level,
            difficulty=rung.difficulty,
            correct=correct,
            seconds=spent,
            target_seconds=rung.target_seconds,
        )
        ladder = climb(ladder, answer)
    return went, ladder


def test_people_of_known_ability_end_near_it_and_are_right_three_times_of_four():
    source = Random(7)
    thetas = [-1.0, -0.5, 0.0, 0.5, 1.0, 1.5, 2.0] * 6
    runs = [(theta, *climbed_by(theta, source)) for theta in thetas]
    late = [correct for _, went, _ in runs for correct in went[20:]]
    assert 0.70 <= sum(late) / len(late) <= 0.80
    errors = [ladder.rating("probability").theta - theta for theta, _, ladder in runs]
    assert abs(sum(errors) / len(errors)) < 0.15
    assert math.sqrt(sum(e * e for e in errors) / len(errors)) < 0.5
