"""The scripted interviewer: lines by clock, kind and author; nothing depends on what one says."""

from dataclasses import replace

import pytest
from fakes import FakeClock, make_problem
from toy_mocks import PLAN, mock_bank, mock_services

from prep.core.mock import PlannedRound
from prep.core.problem import FollowUp
from prep.practice.mock_interviewer import SILENCE, Interviewer, said


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def services(clock):
    made = mock_services(clock)
    yield made
    made.stores.close()


def texts_of(mock, services) -> list[str]:
    script = Interviewer(services.bank).script(mock.round)
    return [line.text for line in said(script, mock.place, mock.state)]


def test_plan_complexity_change_tests_and_time_are_asked_in_this_order():
    script = Interviewer(mock_bank()).script(PLAN.rounds[1])
    words = [
        "Hello",
        "your plan",
        "time and space",
        "A change",
        "test it",
        "Ten minutes",
        "Two minutes",
    ]
    assert len(script) == len(words)
    for line, word in zip(script, words, strict=True):
        assert word in line.text
    assert [line.at for line in script] == sorted(line.at for line in script)
    assert script[-1].at == 38 * 60


def test_the_change_is_the_authors_own_where_there_is_one():
    bank = mock_bank()
    asked = FollowUp("What if the weights arrive sorted?", "Two pointers.")
    bank._problems["two-sum"] = make_problem(follow_ups=(asked,))
    texts = [line.text for line in Interviewer(bank).script(PLAN.rounds[1])]
    assert asked.question in texts
    assert not any("A change" in text for text in texts)


def test_lines_come_with_the_clock_and_are_the_same_after_a_crash(services, clock):
    mock = services.mocking.begin(replace(PLAN, rounds=PLAN.rounds[1:]))
    assert len(texts_of(mock, services)) == 1
    clock.forward(15 * 60)
    assert len(texts_of(mock, services)) == 3
    mock.tick()
    assert texts_of(services.mocking.resume(), services) == texts_of(mock, services)


def test_silence_and_pushed_questions_stand_among_the_lines(services, clock):
    mock = services.mocking.begin(PLAN)
    clock.forward(50)
    mock.note(SILENCE, by="silence")
    clock.forward(5)
    mock.push("Why not sort?")
    assert texts_of(mock, services)[1:] == [SILENCE, "Why not sort?"]
    mock.leave_round()
    mock.go_on()
    assert SILENCE not in texts_of(mock, services)


@pytest.mark.parametrize("kind", ["coding", "ml-coding", "drill", "talk", "ml-design", "mixed"])
def test_every_kind_has_its_lines_and_short_rounds_no_ten_minute_warning(kind):
    script = Interviewer(mock_bank()).script(PlannedRound(kind, "A round", 15, ()))
    assert script
    assert all(0 <= line.at < 15 * 60 for line in script)
    assert not any("Ten minutes" in line.text for line in script)
