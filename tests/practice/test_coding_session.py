"""One coding session from the first key to its end."""

import pytest
from fakes import (
    FakeBank,
    FakeClock,
    FakeJudge,
    make_failure,
    make_judgement,
    make_problem,
    make_services,
)

from prep.core.attempt import Outcome
from prep.core.errors import PrepError
from prep.core.session import EventKind, fold
from prep.core.verdict import Verdict
from prep.practice.library import ProblemState

STARTER = make_problem().starter


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def judge():
    return FakeJudge()


@pytest.fixture
def services(clock, judge):
    return make_services(clock=clock, judge=judge)


@pytest.fixture
def session(services):
    return services.coding.open("two-sum")


def events(services, session):
    return services.stores.sessions.events(session.session_id)


def state_of(services):
    return services.library.row("two-sum").state


# Time ----------------------------------------------------------------------------------


def test_the_timer_counts_down_from_the_problems_own_minutes(session, clock):
    clock.forward(90)
    timer = session.timer()
    assert (timer.active_seconds, timer.remaining_seconds) == (90, 1110)
    assert True not in (timer.over, timer.paused, timer.idle, timer.ended)


def test_the_timer_stops_in_a_pause_and_after_two_idle_minutes(session, clock):
    clock.forward(30)
    session.pause()
    clock.forward(500)
    assert session.timer().paused
    assert session.timer().active_seconds == 30
    session.resume()
    clock.forward(500)
    assert session.timer().idle
    assert session.timer().active_seconds == 150


def test_the_clock_of_an_interview_runs_on(services, clock):
    session = services.coding.open("two-sum", interview=True)
    session.save_draft("x")
    clock.forward(300)
    with pytest.raises(PrepError, match="no pause"):
        session.pause()
    session.leave()
    clock.forward(200)
    again = services.coding.open("two-sum")
    clock.forward(100)
    assert not again.timer().paused
    assert (again.timer().active_seconds, again.timer().remaining_seconds) == (600, 600)


def test_touching_keeps_the_time_running_and_is_seldom_written(session, services, clock):
    for _ in range(600):
        clock.forward(1)
        session.touch()
    assert session.timer().active_seconds == 600
    assert len(events(services, session)) <= 61


def test_a_key_after_idleness_is_written_at_once(session, clock):
    clock.forward(1000)
    session.touch()
    clock.forward(50)
    assert session.timer().active_seconds == 170


def test_ticks_are_written_only_while_time_counts(session, services, clock):
    for _ in range(100):
        clock.forward(15)
        session.tick()
    assert session.timer().active_seconds == 120
    assert len(events(services, session)) <= 10
    session.pause()
    written = len(events(services, session))
    session.tick()
    session.touch()
    assert len(events(services, session)) == written


def test_past_the_target_the_timer_is_over(session, clock):
    session.hand_out()
    clock.forward(1300)
    assert session.timer().over
    assert session.timer().remaining_seconds == -100


def test_a_suspended_machine_and_a_reboot_do_not_count(session, services, clock):
    clock.forward(20)
    clock.suspend(3600 * 8)
    session.touch()
    assert session.timer().active_seconds == 20
    session.save_draft("x")
    clock.reboot()
    again = services.coding.open("two-sum")
    clock.forward(5)
    assert again.timer().active_seconds == 25


def test_without_a_target_nothing_remains(services):
    timer = services.coding.open("two-sum", target_minutes=0).timer()
    assert timer.remaining_seconds is None
    assert not timer.over


# Text ----------------------------------------------------------------------------------


def test_the_text_begins_with_the_starter_and_is_kept_as_typed(session, services):
    assert session.text == STARTER
    session.save_draft("def two_sum(a, b):\n    'λ'\n")
    assert services.stores.drafts.get("two-sum").text == session.text
    assert fold(events(services, session)).text == session.text


def test_an_unchanged_text_writes_nothing(session, services):
    session.save_draft("x")
    written = len(events(services, session))
    session.save_draft("x")
    assert len(events(services, session)) == written


def test_a_reset_keeps_the_text_before_it(session):
    session.save_draft("my work")
    assert session.reset() == STARTER
    assert session.text == STARTER
    (kept,) = session.kept_drafts()
    assert (kept.text, kept.reason) == ("my work", "reset")


def test_a_reset_of_the_starter_keeps_nothing(session):
    session.reset()
    assert session.kept_drafts() == []


def test_text_typed_after_the_end_is_kept_and_is_no_part_of_the_session(session, services):
    session.submit("right")
    written = len(events(services, session))
    session.save_draft("right, but nicer")
    assert session.text == "right, but nicer"
    assert services.stores.drafts.get("two-sum").text == "right, but nicer"
    assert len(events(services, session)) == written


# Judging -------------------------------------------------------------------------------


def test_a_run_takes_the_own_cases_along_and_counts_for_nothing(session, services, judge):
    services.own_cases.add("two-sum", "[1], 2")
    session.run("wrong")
    ((source, cases),) = judge.ran
    assert (source, [case.arguments for case in cases]) == ("wrong", [[[1], 2]])
    assert session.state.runs == 1
    assert session.text == "wrong"
    assert services.history.submissions("two-sum") == []


def test_an_interview_has_no_run(services, judge):
    session = services.coding.open("two-sum", interview=True)
    assert session.interview
    with pytest.raises(PrepError, match="interview"):
        session.run("right")
    assert judge.ran == []


def test_a_failed_submission_is_kept_with_its_case_and_the_work_goes_on(session, services, clock):
    clock.forward(70)
    submitted = session.submit("wrong")
    assert submitted.attempt is None
    assert submitted.saved_case in services.own_cases.of("two-sum")
    assert services.history.submission(submitted.submission.id).source == "wrong"
    assert services.history.submissions("two-sum")[0].active_seconds == 70
    assert not session.timer().ended
    assert state_of(services) is ProblemState.ATTEMPTED


def test_an_accepted_submission_ends_the_session_with_an_attempt(session, services, clock):
    clock.forward(60)
    session.submit("wrong")
    session.reveal_hint()
    clock.forward(60)
    attempt = session.submit("right").attempt
    assert attempt.outcome is Outcome.SOLVED
    assert (attempt.submits, attempt.hints, attempt.hint_total) == (2, 1, 3)
    assert (attempt.active_seconds, attempt.limit_seconds) == (120, 1200)
    assert (attempt.first_verdict, attempt.session_id) == ("wrong_answer", session.session_id)
    assert session.timer().ended
    assert state_of(services) is ProblemState.SOLVED
    assert services.history.last_attempt("two-sum") == attempt


def test_the_time_the_judge_takes_is_not_in_the_attempt(session, clock, judge):
    clock.forward(60)
    judge.meanwhile = lambda: clock.forward(45)
    assert session.submit("right").attempt.active_seconds == 60


def test_a_failing_judge_leaves_no_trace_but_the_text(session, services, judge):
    judge.next = [make_judgement(Verdict.JUDGE_ERROR)]
    submitted = session.submit("right")
    assert (submitted.submission, submitted.attempt) == (None, None)
    assert services.history.submissions("two-sum") == []
    assert session.state.submits == ()
    assert services.stores.drafts.get("two-sum").text == "right"


def test_submissions_after_the_end_are_kept_but_are_no_second_attempt(session, services):
    session.submit("right")
    again = session.submit("right and nicer")
    assert again.attempt is None
    assert len(services.history.submissions("two-sum")) == 2
    assert len(services.history.attempts("two-sum")) == 1


def test_progress_is_passed_on(session):
    seen = []
    session.submit("wrong", seen.append)
    assert [progress.tier for progress in seen] == ["correctness", "correctness"]


def test_a_failure_too_long_to_replay_is_not_kept(session, judge):
    judge.next = [
        make_judgement(Verdict.WRONG_ANSWER, failure=make_failure("([1, 1 ...", truncated=True))
    ]
    assert session.submit("wrong").saved_case is None


def test_typing_while_the_judge_works_is_kept(session, services, judge):
    judge.meanwhile = lambda: session.save_draft("typed meanwhile")
    session.submit("wrong")
    assert session.text == "typed meanwhile"
    assert fold(events(services, session)) == session.state


def test_a_verdict_is_kept_whole_or_not_at_all(session, services, monkeypatch):
    def fail(_self, _attempt):
        raise PrepError("The disk is full.")

    monkeypatch.setattr(type(services.stores.attempts), "add", fail)
    with pytest.raises(PrepError):
        session.submit("right")
    assert services.history.submissions("two-sum") == []
    assert not session.timer().ended
    assert fold(events(services, session)) == session.state


# Help ----------------------------------------------------------------------------------


def test_hints_come_one_by_one_and_are_counted(session, services):
    hints = make_problem().hints
    assert [session.reveal_hint() for _ in hints] == list(hints)
    assert session.hints_shown == hints
    assert services.stores.hints.shown("two-sum") == [1, 2, 3]
    with pytest.raises(PrepError, match="no further hint"):
        session.reveal_hint()
    assert session.state.hints == 3


def test_after_the_end_there_are_no_hints(session):
    session.submit("right")
    with pytest.raises(PrepError, match="over"):
        session.reveal_hint()


def test_the_solution_is_closed_until_solved_or_given_up(session):
    for look in (session.editorial, session.reference):
        with pytest.raises(PrepError, match="opens once"):
            look()
    assert not session.can_see_solution
    assert not session.state.saw_solution


def test_after_solving_the_solution_is_open_and_costs_nothing(session):
    attempt = session.submit("right").attempt
    assert session.can_see_solution
    assert session.editorial() == make_problem().editorial
    assert session.reference() == make_problem().reference
    assert not attempt.saw_solution


def test_giving_up_opens_the_solution_and_is_remembered(session, services, clock):
    session.save_draft("half an idea")
    clock.forward(100)
    attempt = session.give_up()
    assert attempt.outcome is Outcome.GAVE_UP
    assert attempt.saw_solution
    assert session.editorial()
    assert session.give_up() is None
    assert len(services.history.attempts()) == 1


def test_giving_up_at_once_without_an_edit_is_no_evidence(session, clock):
    clock.forward(10)
    assert not session.give_up().is_evidence


def test_reading_the_solution_of_an_old_problem_in_a_new_session_counts_as_seen(services, session):
    session.submit("right")
    again = services.coding.open("two-sum")
    assert again.can_see_solution
    again.editorial()
    again.reference()
    assert again.state.saw_solution
    attempt = again.submit("right").attempt
    assert attempt.outcome is Outcome.GAVE_UP


# The end -------------------------------------------------------------------------------


def test_ending_without_a_solution_counts_what_was_tried(session, judge):
    judge.next = [make_judgement(Verdict.WRONG_ANSWER, 4, 10)]
    session.submit("wrong")
    attempt = session.end()
    assert attempt.outcome is Outcome.FAILED
    assert attempt.passed_share == 0.4
    assert session.end() is None


@pytest.mark.parametrize("close", ["leave", "end"])
def test_a_mere_look_leaves_no_trace(services, session, close):
    assert getattr(session, close)() is None
    assert services.stores.sessions.recent(9) == []
    assert state_of(services) is ProblemState.NEW


def test_leaving_pauses(session, services, clock):
    session.save_draft("x")
    clock.forward(20)
    session.leave()
    clock.forward(4000)
    assert services.coding.open("two-sum").timer().active_seconds == 20


def test_leaving_after_the_end_changes_nothing(session, services):
    session.submit("right")
    written = events(services, session)
    session.leave()
    assert events(services, session) == written


def test_a_note_is_in_the_log_at_its_second(session, clock):
    clock.forward(7)
    session.note("forgot the empty list")
    note = {"text": "forgot the empty list", "by": "candidate", "at": 7.0}
    assert session.state.notes == (note,)


def test_every_event_kind_a_session_writes_can_be_folded_again(services, session, clock):
    session.touch()
    session.hand_out()
    session.save_draft("x")
    session.run("y")
    session.reveal_hint()
    session.submit("wrong")
    session.pause()
    session.resume()
    session.note("n")
    session.give_up()
    log = events(services, session)
    assert fold(log) == session.state
    assert log[0].kind is EventKind.START
    assert log[-1].kind is EventKind.END


def test_two_windows_on_one_session_end_it_once(services, session):
    other = services.coding.open("two-sum")
    session.submit("right")
    assert other.submit("right").attempt is None
    assert len(services.history.attempts()) == 1


def test_another_problem_is_untouched(judge, clock):
    bank = FakeBank([make_problem(), make_problem("three-sum")])
    services = make_services(bank=bank, judge=judge, clock=clock)
    services.coding.open("two-sum").save_draft("x")
    assert services.coding.open("three-sum").text == STARTER
