"""A mock as it is lived: rounds, breaks, items, the clock, and a thousand random courses of it."""

import os
from dataclasses import replace

import pytest
from fakes import FakeClock, make_services, memory_records
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from toy_mocks import PLAN, mock_bank, mock_services, sum_of

from prep.core.errors import PrepError
from prep.core.session import EventKind, Status, fold
from prep.practice.mock_place import Stage
from prep.practice.mock_session import MockSession

QUICK = replace(PLAN, blind=False)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def services(clock):
    made = mock_services(clock)
    yield made
    made.stores.close()


@pytest.fixture
def mock(services) -> MockSession:
    return services.mocking.begin(PLAN)


def answer_drills(mock, clock, wrong: int = 0) -> None:
    for number in range(3):
        clock.forward(5)
        mock.answer("1" if number < wrong else sum_of(mock.question))


def test_rounds_follow_one_another_with_breaks(mock, clock):
    assert (mock.place.stage, mock.place.round, mock.place.item) == (Stage.ROUND, 0, 0)
    answer_drills(mock, clock)
    assert mock.place.stage is Stage.BREAK
    mock.go_on()
    assert mock.title == "Round 2 of 3: Coding"
    mock.finish_item()
    mock.advance()
    mock.finish_item()
    assert mock.advance().stage is Stage.BREAK
    mock.go_on()
    mock.save_text("Because the softmax saturates.")
    mock.finish_item()
    mock.advance()
    mock.go_on()
    assert mock.place.stage is Stage.OVER
    assert mock.state.outcome == "done"
    assert mock.state.answers[-1]["text"] == "Because the softmax saturates."


def test_answers_are_strict_and_recorded(mock, clock, services):
    clock.forward(4)
    feedback = mock.answer(sum_of(mock.question))
    kept = services.stores.answers.recent(5)
    assert kept == [feedback.record]
    assert (kept[0].mode, kept[0].seconds, kept[0].session_id) == ("mock", 4, mock.session_id)
    with pytest.raises(PrepError):
        mock.answer("well, about twelve?!")
    assert len(mock.state.answers) == 1


def test_the_round_ends_with_its_time_and_what_was_not_reached_is_skipped(mock, clock):
    mock.answer(sum_of(mock.question))
    clock.forward(121)
    assert mock.timer().over
    assert mock.answer("3") is None
    assert mock.place.stage is Stage.BREAK
    assert [one.get("skipped", False) for one in mock.state.answers] == [False, True, True]


def test_there_is_no_pause_and_leaving_wins_no_time(mock, clock, services):
    with pytest.raises(PrepError, match="no pause"):
        mock.pause()
    clock.forward(10)
    mock.leave()
    clock.forward(40)
    again = services.mocking.resume(mock.session_id)
    assert again.place.left == 70


def test_a_crash_and_a_reboot_cost_nothing(mock, clock, services):
    clock.forward(10)
    mock.tick()
    clock.forward(3000)
    again = services.mocking.resume()
    assert again.place.left == 110
    clock.reboot()
    assert services.mocking.resume().place.left == 110


def test_a_suspended_machine_and_a_wrong_wall_clock_change_nothing(mock, clock):
    clock.suspend(3600)
    assert mock.place.left == 120
    clock.wall = clock.wall.replace(year=2020)
    assert mock.place.left == 120


def test_a_session_that_is_no_interview_may_be_paused(services, clock):
    quick = services.mocking.begin(QUICK)
    clock.forward(10)
    quick.pause()
    clock.forward(500)
    quick.resume()
    assert quick.place.left == 110
    quick.leave()
    clock.forward(500)
    assert services.mocking.resume().place.left == 110


def test_a_problem_is_worked_on_in_a_session_of_its_own(mock, clock, services):
    answer_drills(mock, clock)
    mock.go_on()
    child = mock.coding()
    assert child.interview
    assert mock.coding().session_id == child.session_id
    child.save_draft("wrong = 1")
    child.submit("wrong = 1")
    child.reveal_hint()
    clock.forward(60)
    child.submit("right = 1")
    assert mock.advance().item == 1  # accepted: its session has ended, and so the item
    told = mock.state.answers[-1]
    assert (told["correct"], told["credit"], told["hints"], told["submits"]) == (True, 1.0, 1, 2)
    assert told["target"] == 20 * 60
    (attempt,) = services.stores.attempts.recent(5)
    assert attempt.session_id == told["child"]


def test_time_up_ends_the_problem_as_it_stands(mock, clock, services):
    answer_drills(mock, clock)
    mock.go_on()
    child = mock.coding()
    child.save_draft("wrong = 1")
    child.submit("wrong = 1")
    clock.forward(41 * 60)
    assert mock.advance().stage is Stage.BREAK
    told = mock.state.answers[-2]
    assert (told["correct"], told["credit"]) == (False, 0.3)
    assert services.stores.sessions.open("two-sum") == []
    assert mock.state.answers[-1]["skipped"]


def test_leaving_a_round_early_and_stopping(mock, clock):
    mock.leave_round()
    assert mock.place.stage is Stage.BREAK
    mock.stop()
    assert (mock.state.status, mock.state.outcome) == (Status.ENDED, "stopped")


def test_grades_and_notes_stand_with_their_round(mock, clock):
    mock.check("plan", 1)
    mock.check("complexity", 1)
    mock.check("complexity", None)
    clock.forward(30)
    mock.note("Spoke clearly.", by="interviewer")
    assert mock.checks(0) == {"plan": 1}
    assert mock.checks(1) == {}
    note = mock.state.notes[-1]
    assert (note["text"], note["by"], note["round"], note["at"]) == (
        "Spoke clearly.", "interviewer", 0, 30.0,
    )  # fmt: skip


def test_two_windows_cannot_answer_one_question_twice(mock, services):
    other = services.mocking.resume()
    answer = sum_of(mock.question)
    mock.answer(answer)
    with pytest.raises(PrepError, match="another window"):
        other.answer(answer)
    assert len(services.stores.answers.recent(9)) == 1


ANSWERS = ("1", "?", "24", "no number")
STEPS = st.floats(0, 700, allow_nan=False).map(lambda seconds: round(seconds, 3))


class Twins(RuleBasedStateMachine):
    """One person lives through a mock; another does the same and is killed all the time."""

    @initialize(blind=st.booleans())
    def sit_down(self, blind: bool) -> None:
        self.clock = FakeClock()
        self.worlds = [mock_services(self.clock) for _ in range(2)]
        plan = replace(PLAN, blind=blind)
        self.mocks = [world.mocking.begin(plan) for world in self.worlds]

    def both(self, act) -> None:
        told = []
        for mock in self.mocks:
            try:
                told.append(act(mock))
            except PrepError as error:
                told.append(error.message)
        assert told[0] == told[1]

    @rule(seconds=STEPS)
    def time_passes(self, seconds):
        self.clock.forward(seconds)

    @rule(seconds=STEPS, reboot=st.booleans())
    def machine_sleeps(self, seconds, reboot):
        (self.clock.reboot if reboot else self.clock.suspend)(seconds)

    @rule(text=st.sampled_from(ANSWERS))
    def answer(self, text):
        self.both(lambda mock: mock.answer(text) is None)

    @rule(text=st.text(max_size=8))
    def type(self, text):
        self.both(lambda mock: mock.save_text(text))

    @rule(text=st.sampled_from(("wrong = 1", "right = 1")))
    def submit(self, text):
        self.both(lambda mock: mock.coding().submit(text).judgement.verdict)

    @rule(text=st.text(min_size=1, max_size=8))
    def draft(self, text):
        self.both(lambda mock: mock.coding().save_draft(text))

    @rule()
    def hint(self):
        self.both(lambda mock: mock.coding().reveal_hint())

    @rule()
    def finish(self):
        self.both(lambda mock: mock.finish_item() or mock.advance())

    @rule()
    def go_on(self):
        self.both(lambda mock: mock.go_on())

    @rule()
    def leave_round(self):
        self.both(lambda mock: mock.leave_round())

    @rule(key=st.sampled_from(("plan", "tests")), value=st.sampled_from((0, 1, None)))
    def grade(self, key, value):
        self.both(lambda mock: mock.check(key, value))

    @rule()
    def note(self):
        self.both(lambda mock: mock.note("hm"))

    @rule()
    def pause(self):
        self.both(lambda mock: mock.pause())

    @rule()
    def leave_and_come_back(self):
        self.both(lambda mock: mock.leave())
        self.clock.forward(17)
        self.both(lambda mock: mock.come_back())

    @precondition(lambda self: self.mocks[0].state.status is not Status.ENDED)
    @rule()
    def kill(self):
        """The second forgets everything but its database; the first lives on."""
        living, dying = self.mocks
        living.come_back()
        living.advance()
        self.mocks = [living, self.worlds[1].mocking.resume(dying.session_id)]

    @invariant()
    def they_stand_alike(self):
        living, killed = self.mocks
        assert killed.state == living.state
        assert killed.place == living.place
        assert killed.text == living.text
        assert (killed.question, killed.timer()) == (living.question, living.timer())
        for mock, world in zip(self.mocks, self.worlds, strict=True):
            assert fold(world.stores.sessions.events(mock.session_id)) == mock.state
        assert [a.text for a in self.worlds[0].stores.answers.recent(50)] == [
            a.text for a in self.worlds[1].stores.answers.recent(50)
        ]

    def teardown(self) -> None:
        for world in getattr(self, "worlds", ()):
            world.stores.close()


TestTwins = Twins.TestCase
TestTwins.settings = settings(
    max_examples=1000 if os.environ.get("PREP_SLOW_TESTS") == "1" else 150,
    stateful_step_count=10,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)


def test_records_of_another_program_are_taken_in(clock):
    records = memory_records()
    one, two = (make_services(bank=mock_bank(), clock=clock, records=records) for _ in range(2))
    mine = one.mocking.begin(PLAN)
    theirs = two.mocking.resume()
    theirs.note("from the other window")
    mine.note("from mine")
    events = records.sessions.events(mine.session_id)
    assert fold(events) == mine.state
    texts = [e.data["text"] for e in events if e.kind is EventKind.NOTE]
    assert texts == ["from the other window", "from mine"]
    records.close()
