"""Concept questions within a mock: the session of their own, its evidence, and what it is worth."""

from dataclasses import replace

import pytest
from fakes import FakeBank, FakeClock, make_services
from toy_concepts import four_concepts

from prep.core.errors import PrepError
from prep.core.mock import MockPlan, PlannedItem, PlannedRound
from prep.practice.mock_place import Stage
from prep.practice.scorecard_export import as_markdown

ITEMS = tuple(PlannedItem("concept", slug, 3.0) for slug in ("why-scale", "why-split"))
PLAN = MockPlan("quant", 7, (PlannedRound("concept", "Theory", 10, ITEMS),))


@pytest.fixture
def services():
    made = make_services(bank=FakeBank([], concepts=four_concepts()), clock=FakeClock())
    yield made
    made.stores.close()


def answered(mock, check: str | None, places: list[int]) -> None:
    question = mock.concept()
    question.next()
    question.save_text("said")
    question.said()
    if check is not None:
        question.check(check)
    question.set_ticks(places)
    question.rate()
    mock.finish_item()
    mock.advance()


def test_a_question_leaves_evidence_ticks_and_a_check_on_the_card(services):
    mock = services.mocking.begin(PLAN)
    with pytest.raises(PrepError, match="no pause"):
        mock.concept().pause()
    answered(mock, "?", [0, 1])
    answered(mock, None, [0, 1, 2])
    assert mock.place.stage is Stage.BREAK
    kept = services.stores.answers.recent(9)
    assert {(a.drill_id, a.ticks) for a in kept} == {
        ("why-scale", (True, True, False)),
        ("why-split", (True, True, True)),
    }
    assert {a.kind for a in kept} == {"concept"}
    assert services.stores.sessions.open() == [services.stores.sessions.get(mock.session_id)]
    mock.go_on()
    card = services.scoring.card(mock.session_id)
    assert card.rounds[0].checks["0.point.2"] == 0
    # A check passed over, two of three points, and all of them.
    assert card.rounds[0].parts.correct == pytest.approx((0 + 2 / 3 + 1) / 3)
    assert "Machine check wrong." in as_markdown(card)


def test_a_killed_mock_stands_at_the_same_step_of_its_question(services):
    mock = services.mocking.begin(PLAN)
    question = mock.concept()
    question.next()
    question.save_text("half")
    question.said()
    again = services.mocking.resume(mock.session_id)
    assert again.concept().session_id == question.session_id
    assert (again.concept().stage, again.text) == (question.stage, "half")


def test_what_was_not_ticked_in_time_is_left_to_the_break(services):
    mock = services.mocking.begin(PLAN)
    question = mock.concept()
    question.next()
    question.save_text("half a thought")
    mock.leave_round()
    first, second = mock.state.answers
    assert (first["credit"], first["text"]) == (None, "half a thought")
    assert second["skipped"]
    assert services.scoring.card(mock.session_id).rounds[0].parts.correct is None
    mock.check("0.point.0", 1, 0)
    assert services.scoring.card(mock.session_id).rounds[0].parts.correct == pytest.approx(1 / 3)
    assert services.stores.answers.recent(9) == []
    assert [one.id for one in services.stores.sessions.open()] == [mock.session_id]


def test_a_quick_session_may_pause_its_question(services):
    mock = services.mocking.begin(replace(PLAN, blind=False))
    mock.concept().pause()
    assert mock.concept().timer().paused is False  # opening it again goes on
