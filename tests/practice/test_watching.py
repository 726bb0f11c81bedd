"""Being watched, as the log sees it: notes, grades and questions, and nothing else."""

import pytest
from fakes import FakeBank, FakeClock, make_problem, make_services
from toy_mocks import PLAN, mock_services, sum_of

from prep.core.errors import PrepError
from prep.core.problem import FollowUp
from prep.core.session import IDLE_SECONDS, fold
from prep.core.watched import Desk, Note, Question, Tick
from prep.practice.live_session import was_watched
from prep.practice.replay import replay_of
from prep.practice.scorecard_export import as_markdown
from prep.practice.watching import WatchedCoding, WatchedMock, pushed


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def services(clock):
    made = mock_services(clock)
    yield made
    made.stores.close()


@pytest.fixture
def mock(services):
    return services.mocking.begin(PLAN)


@pytest.fixture
def watched(mock, services):
    return WatchedMock(mock, services.bank, services.scoring)


@pytest.fixture
def coding(services):
    return services.coding.open("two-sum")


def to_coding_round(mock):
    for _ in range(3):
        mock.answer(sum_of(mock.question))
    mock.go_on()


def test_what_an_interviewer_sends_stands_on_the_scorecard(watched, mock, services, clock):
    to_coding_round(mock)
    clock.forward(65)
    watched.take(Note("Asks about negatives."))
    clock.forward(60)
    watched.take(Question("What if it is sorted?"))
    watched.take(Tick("plan", 1.0, 1))
    mock.stop()
    card = as_markdown(services.scoring.card(mock.session_id))
    assert "1:05 interviewer: Asks about negatives." in card
    assert "2:05 interviewer asked: What if it is sorted?" in card
    assert "[x] Said the plan before the code" in card


def test_it_survives_a_kill_at_once(watched, mock, services):
    to_coding_round(mock)
    watched.take(Note("Calm."))
    watched.take(Tick("tests", 1.0, 1))
    again = services.mocking.look(mock.session_id)
    assert again.state.notes == mock.state.notes
    assert again.checks(1) == {"tests": 1.0}


def test_the_desk_shows_criteria_prepared_questions_and_notes(watched, mock):
    to_coding_round(mock)
    watched.take(Note("Calm."))
    watched.take(Question("And if it is empty?"))
    watched.take(Tick("plan", 1.0, 1))
    desk = watched.desk()
    assert desk.round == 1
    assert {check.key: check.value for check in desk.checks}["plan"] == 1.0
    assert "What are time and space of this?" in desk.prepared
    assert all(text.endswith("?") for text in desk.prepared)
    assert desk.remarks == ("0:00 Calm.", "0:00 asked: And if it is empty?")


def test_a_grade_may_come_late_but_not_early_nor_for_nothing(watched, mock):
    to_coding_round(mock)
    mock.leave_round()
    mock.go_on()
    watched.take(Tick("plan", 1.0, 1))
    assert mock.checks(1) == {"plan": 1.0}
    watched.take(Tick("plan", None, 1))
    assert mock.checks(1) == {}
    for wrong in (Tick("plan", 2.0, 1), Tick("plan", -1.0, 1), Tick("no-such", 1.0, 1)):
        with pytest.raises(PrepError):
            watched.take(wrong)
    with pytest.raises(PrepError):
        watched.take(Tick("plan", 1.0, 9))


def test_a_break_is_left_alone_and_the_end_is_the_end(watched, mock):
    to_coding_round(mock)
    mock.leave_round()
    with pytest.raises(PrepError, match="break"):
        watched.take(Question("Why?"))
    watched.take(Note("Tired."))
    mock.stop()
    for sent in (Note("x"), Question("x"), Tick("plan", 1.0, 1)):
        with pytest.raises(PrepError):
            watched.take(sent)


def test_a_problem_on_its_own_keeps_the_same_things(coding, services, clock):
    watched = WatchedCoding(coding)
    clock.forward(9)
    watched.take(Question("Why a table?"))
    watched.take(Tick("plan", 1.0, 0))
    watched.take(Note("Good."))
    state = fold(services.stores.sessions.events(coding.session_id))
    assert [(line.at, line.text) for line in pushed(state)] == [(9.0, "Why a table?")]
    assert {check.key for check in watched.desk().checks if check.value} == {"plan"}
    assert watched.desk().remarks == ("0:09 asked: Why a table?", "0:09 Good.")
    said = [frame.said for frame in replay_of(coding.session_id, services.stores).parts[0].frames]
    assert "Interviewer asked: Why a table?" in said
    assert "Interviewer's note: Good." in said
    with pytest.raises(PrepError):
        watched.take(Tick("plan", 3.0, 0))


def test_the_authors_follow_ups_are_prepared_first(clock):
    problem = make_problem(follow_ups=(FollowUp("What if it streams?", "Keep a table."),))
    services = make_services(bank=FakeBank([problem]), clock=clock)
    watched = WatchedCoding(services.coding.open("two-sum"))
    assert watched.desk().prepared[0] == "What if it streams?"
    services.stores.close()


def test_who_watches_does_not_keep_an_idle_clock_running(coding, clock):
    watched = WatchedCoding(coding)
    watched.attend()
    for _ in range(10):
        clock.forward(IDLE_SECONDS)
        watched.take(Note("Still thinking?"))
    assert coding.timer().active_seconds == IDLE_SECONDS
    assert coding.timer().idle


def test_a_session_is_watched_from_the_first_look_on_and_says_so_once(services, mock, clock):
    to_coding_round(mock)
    child = mock.coding()
    watched = WatchedMock(mock, services.bank, services.scoring, child)
    assert not was_watched(mock.state)
    watched.attend()
    watched.attend()
    assert was_watched(mock.state)
    assert was_watched(child.state)
    assert sum("watched" in note for note in mock.state.notes) == 1


def test_before_the_first_round_there_is_nothing_on_the_desk(services, mock, monkeypatch):
    monkeypatch.setattr(type(mock), "round", None)
    watched = WatchedMock(mock, services.bank, services.scoring)
    assert watched.desk() == Desk()
    with pytest.raises(PrepError):
        watched.take(Note("x"))
