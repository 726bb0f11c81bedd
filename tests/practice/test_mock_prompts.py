"""Design and talk rounds of a mock: the phase session within, and its grades on the scorecard."""

import pytest
from fakes import FakeBank, FakeClock, make_services
from toy_mocks import TRACK
from toy_prompts import make_prompt, make_talk

from prep.core.errors import PrepError
from prep.core.mock import MockPlan, PlannedItem, PlannedRound
from prep.practice.mock_place import Stage
from prep.practice.scorecard_export import as_markdown

PLAN = MockPlan(
    "quant",
    7,
    (
        PlannedRound("ml-design", "Design", 19, (PlannedItem("ml-design", "fraud", 45.0),)),
        PlannedRound("talk", "A project", 16, (PlannedItem("talk", "thesis", 16.0),)),
    ),
)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def services(clock):
    bank = FakeBank(prompts=[make_prompt(), make_talk()], tracks=[TRACK])
    made = make_services(bank=bank, clock=clock)
    yield made
    made.stores.close()


def grade_all(services, session_id, grade):
    grading = services.prompting.grading(session_id)
    for number in range(len(grading.points)):
        grading.grade(number, grade)
    grading.settle()


def test_a_round_is_lived_in_a_session_of_its_own_that_the_mock_names(services, clock):
    mock = services.mocking.begin(PLAN)
    child = mock.prompting()
    assert child.runs_on
    assert child.place.target == 150  # half the time: 19 minutes for 38 of answering
    child.write("notes", "a second factor")
    assert mock.prompting().session_id == child.session_id
    assert services.mocking.resume().prompting().page("notes") == "a second factor"
    with pytest.raises(PrepError, match="no pause"):
        child.pause()


def test_the_same_mock_brings_the_same_news(services):
    told = set()
    for _ in range(3):
        mock = services.mocking.begin(PLAN)
        child = mock.prompting()
        while child.step.phase != "defend":
            child.go_on()
        told.add(tuple(one.text for one in child.twists))
        mock.stop()
    assert len(told) == 1


def test_the_end_of_the_round_ends_the_answer_and_grading_it_fills_the_card(services, clock):
    mock = services.mocking.begin(PLAN)
    mock.prompting().write("notes", "a second factor")
    clock.forward(19 * 60 + 1)
    assert mock.advance().stage is Stage.BREAK
    (answer,) = mock.answers_to_grade(0)
    assert services.prompting.look(answer).ended
    before = services.scoring.card(mock.session_id).rounds[0]
    assert (before.parts.correct, before.items[0].skipped) == (None, False)
    assert "Not graded yet." in as_markdown(services.scoring.card(mock.session_id))
    grade_all(services, answer, 3)
    after = services.scoring.card(mock.session_id).rounds[0]
    assert after.parts.correct == 0.75
    assert after.items[0].code is None
    assert "75% by its rubric." in as_markdown(services.scoring.card(mock.session_id))
    assert len(services.stores.attempts.recent(9, "fraud")) == 1


def test_going_through_all_steps_goes_on_to_the_break(services):
    mock = services.mocking.begin(PLAN)
    child = mock.prompting()
    child.ask("cost?")
    while not child.ended:
        child.go_on()
    assert mock.advance().stage is Stage.BREAK
    assert mock.answers_to_grade(0) == [child.session_id]


def test_what_was_spoken_aloud_can_be_graded_without_a_written_word(services):
    mock = services.mocking.begin(PLAN)
    mock.leave_round()
    mock.go_on()
    child = mock.prompting()
    child.go_on()
    mock.leave_round()
    assert mock.answers_to_grade(1) == [child.session_id]
    grade_all(services, child.session_id, 2)
    assert services.scoring.card(mock.session_id).rounds[1].parts.correct == 0.5


def test_what_was_not_begun_is_skipped_and_leaves_no_session(services):
    mock = services.mocking.begin(PLAN)
    mock.prompting()
    mock.leave_round()
    assert mock.answers_to_grade(0) == []
    assert services.prompting.waiting() == []
    assert services.scoring.card(mock.session_id).rounds[0].items[0].skipped


def test_practice_on_one_s_own_does_not_mix_with_the_interview(services):
    own = services.prompting.open("fraud")
    own.write("notes", "mine")
    child = services.mocking.begin(PLAN).prompting()
    assert child.session_id != own.session_id
    assert child.page("notes") == ""
    assert services.prompting.open("fraud").session_id == own.session_id
