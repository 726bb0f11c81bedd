"""The card: its sums hold for any answers, and only like is compared with like."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from samples import make_answer

from prep.core.drill_answer import Foresight
from prep.practice.drill_result import AnsweredItem, Best, Result, in_time, self_knowledge
from prep.practice.drill_settings import DrillSettings, Mode

SPRINT = DrillSettings(Mode.SPRINT).settled()
PENALTY = DrillSettings(Mode.SPRINT, penalty=True).settled()
TWENTY = DrillSettings(Mode.SPRINT, items=20).settled()


def make_item(at: float = 10.0, **changes) -> AnsweredItem:
    return AnsweredItem(make_answer(**{"target_seconds": 20.0, **changes}), "A drill", at)


def make_card(settings=SPRINT, items=(), **changes) -> Result:
    return Result(settings, tuple(items), **{"seconds": 120.0, "complete": True, **changes})


items = st.lists(
    st.builds(
        make_item,
        correct=st.booleans(),
        seconds=st.floats(0, 100),
        target_seconds=st.none() | st.floats(2, 90),
        confidence=st.none() | st.floats(0.5, 0.99),
        misconception=st.none() | st.sampled_from(["order", "complement"]),
    ),
    max_size=20,
)


@given(items)
def test_the_sums_of_a_card(answered):
    card, strict = make_card(items=answered), make_card(PENALTY, answered)
    assert card.score == card.right <= card.answered == len(answered)
    assert strict.score == card.right - (card.answered - card.right)
    assert len(card.slowest) == min(3, len(answered))
    slowest = {id(item) for item in card.slowest}
    rest = [item.pace for item in answered if id(item) not in slowest]
    assert all(item.pace >= pace for item in card.slowest for pace in rest)
    assert sum(times for _, times in card.mistakes) == sum(
        item.record.misconception is not None for item in answered
    )
    stated = [item for item in answered if item.record.confidence is not None]
    assert (card.brier is None) == (not stated)
    assert card.brier is None or 0 <= card.brier <= 1


def test_an_empty_card_has_no_figures():
    card = make_card()
    assert (card.accuracy, card.pace, card.brier, card.slowest) == (None, None, None, ())
    assert not card.is_best


def test_the_brier_score_is_the_mean_squared_error():
    card = make_card(items=[make_item(confidence=0.9), make_item(confidence=0.6, correct=False)])
    assert card.brier == pytest.approx((0.1**2 + 0.6**2) / 2)


def test_only_whole_sprints_are_compared():
    right = [make_item()]
    assert make_card(items=right).is_best
    assert not make_card(items=right, complete=False).is_best
    assert not make_card(DrillSettings(Mode.TOPIC), right).is_best


def test_a_personal_best_must_beat_the_points_and_for_a_number_of_questions_the_time():
    two = [make_item(), make_item()]
    assert make_card(items=two, best=Best(1, 100.0)).is_best
    assert not make_card(items=two, best=Best(2, 130.0)).is_best
    assert make_card(TWENTY, two, best=Best(2, 130.0)).is_best
    assert not make_card(TWENTY, two, best=Best(2, 110.0)).is_best


def test_against_the_clock_an_answer_after_the_time_does_not_count():
    late, early = make_item(at=123.0), make_item(at=119.0)
    assert in_time([early, late], SPRINT) == (early,)
    assert in_time([early, late], TWENTY) == (early, late)


def test_self_knowledge_by_tens():
    known = self_knowledge([Foresight(0.55, 4, 2), Foresight(0.9, 10, 9), Foresight(0.99, 5, 5)])
    assert known.answers == 19
    error = 2 * 0.45**2 + 2 * 0.55**2 + 9 * 0.1**2 + 0.9**2 + 5 * 0.01**2
    assert known.brier == pytest.approx(error / 19)
    assert [(one.low, one.answers, one.seen) for one in known.bins] == [
        (50, 4, 0.5),
        (90, 15, 14 / 15),
    ]
    assert all(one.from_ <= one.seen <= one.to for one in known.bins)
    assert self_knowledge([]) is None


@given(st.lists(st.tuples(st.integers(50, 99), st.integers(1, 40), st.floats(0, 1)), min_size=1))
def test_every_stated_confidence_is_in_one_bin(rows):
    foresight = [Foresight(p / 100, n, round(share * n)) for p, n, share in rows]
    known = self_knowledge(foresight)
    assert sum(one.answers for one in known.bins) == known.answers
    assert all(one.low <= round(100 * one.stated, 6) < one.high for one in known.bins)
