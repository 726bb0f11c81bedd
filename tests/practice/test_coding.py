"""Begin, resume and tidy up sessions; the command line's way in."""

from dataclasses import replace

import pytest
from fakes import FakeBank, FakeClock, FakeJudge, make_judgement, make_problem, make_services
from samples import make_event, make_session

from prep.core.attempt import Outcome
from prep.core.errors import PrepError
from prep.core.session import EventKind, Status
from prep.core.verdict import Verdict

STARTER = make_problem().starter
DAY = 24 * 3600.0


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def judge():
    return FakeJudge()


@pytest.fixture
def services(clock, judge):
    bank = FakeBank(
        [
            make_problem(),
            make_problem("lru-cache", title="Charts"),
            make_problem("talk", kind="talk"),
        ]
    )
    return make_services(bank=bank, clock=clock, judge=judge)


# Opening -------------------------------------------------------------------------------


def test_opening_again_resumes_text_time_and_hints(services, clock):
    session = services.coding.open("two-sum", target_minutes=30)
    session.save_draft("half")
    session.reveal_hint()
    clock.forward(50)
    session.tick()
    clock.forward(9000)
    again = services.coding.open("two-sum", target_minutes=5)
    assert again.resumed
    assert (again.session_id, again.text) == (session.session_id, "half")
    assert again.hints_shown == session.hints_shown
    assert again.timer().active_seconds == 50
    assert again.target_seconds == 1800


def test_a_new_session_is_not_resumed(services):
    session = services.coding.open("two-sum")
    assert not session.resumed
    assert session.target_seconds == 1200


def test_an_untouched_draft_is_gone_on_with_if_there_was_no_attempt(services):
    session = services.coding.open("two-sum")
    session.save_draft("idea")
    services.stores.sessions.append(
        session.session_id, session.state.events, make_event(EventKind.END, 99)
    )
    assert services.coding.open("two-sum").text == "idea"


def test_after_an_attempt_the_next_session_begins_from_the_starter_and_keeps_the_text(services):
    services.coding.open("two-sum").submit("right")
    again = services.coding.open("two-sum")
    assert (again.resumed, again.text) == (False, STARTER)
    assert again.kept_drafts() == []
    again.save_draft("another way")
    assert [kept.text for kept in again.kept_drafts()] == ["right"]
    again.save_draft("another way still")
    assert [kept.text for kept in again.kept_drafts()] == ["right"]


def test_after_an_undone_attempt_the_text_is_still_there(services):
    attempt = services.coding.open("two-sum").submit("right").attempt
    services.history.undo(attempt.id)
    assert services.coding.open("two-sum").text == "right"


def test_what_is_no_coding_problem_cannot_be_opened(services):
    with pytest.raises(PrepError, match="not a coding problem"):
        services.coding.open("talk")
    with pytest.raises(PrepError, match="no problem 'nonsense'"):
        services.coding.open("nonsense")


def test_a_session_of_another_kind_is_not_taken_for_a_coding_session(services):
    mock = make_session(kind="mock")
    services.stores.sessions.add(mock, make_event(EventKind.START))
    assert services.coding.open("two-sum").session_id != mock.id
    assert services.coding.end_stale() == []


def test_an_outside_session_counts_half_an_hour_without_keys(services, clock):
    session = services.coding.open("two-sum", outside=True)
    clock.forward(1500)
    assert session.timer().active_seconds == 1500


# What one can go on with ---------------------------------------------------------------


def test_open_sessions_tell_what_is_left(services, clock):
    services.coding.open("two-sum")
    session = services.coding.open("lru-cache")
    clock.forward(60)
    session.save_draft("x")
    session.leave()
    (found,) = services.coding.open_sessions()
    assert (found.slug, found.title, found.text_changed) == ("lru-cache", "Charts", True)
    assert (found.active_seconds, found.remaining_seconds) == (60, 1140)


def test_an_open_interview_is_told_as_one(services, clock):
    session = services.coding.open("two-sum", interview=True)
    session.save_draft("x")
    session.leave()
    clock.forward(60)
    (found,) = services.coding.open_sessions()
    assert found.interview


def test_a_problem_that_is_gone_is_not_offered(services, judge):
    services.coding.open("two-sum").save_draft("x")
    poorer = make_services(bank=FakeBank([]), records=services.stores, judge=judge)
    assert poorer.coding.open_sessions() == []
    assert poorer.coding.end_stale() == []


def test_a_stale_session_ends_and_what_was_tried_counts(services, clock, judge):
    judge.next = [make_judgement(Verdict.WRONG_ANSWER, 5, 10)]
    services.coding.open("two-sum").submit("wrong")
    looked = services.coding.open("lru-cache")
    clock.forward(2 * DAY)
    assert services.coding.end_stale() == []
    last = clock.now().wall
    services.coding.open("two-sum").touch()
    clock.forward(4 * DAY)
    (attempt,) = services.coding.end_stale()
    assert (attempt.outcome, attempt.passed_share) == (Outcome.FAILED, 0.5)
    assert attempt.finished_at == last
    assert attempt.active_seconds <= 240
    assert services.stores.sessions.get(looked.session_id) is None
    assert services.coding.end_stale() == []


# The command line ----------------------------------------------------------------------


def test_a_file_handed_in_without_a_session_is_untimed(services, clock):
    first = services.coding.submit_file("two-sum", "wrong")
    assert first.attempt is None
    clock.forward(600)
    second = services.coding.submit_file("two-sum", "right")
    assert second.attempt.outcome is Outcome.SOLVED
    assert (second.attempt.active_seconds, second.attempt.limit_seconds) == (None, None)
    assert (second.attempt.submits, second.attempt.first_verdict) == (2, "wrong_answer")
    assert second.submission.active_seconds is None


def test_a_file_handed_in_joins_the_session_that_prep_start_began(services, clock):
    session = services.coding.open("two-sum", outside=True)
    clock.forward(900)
    assert services.coding.submit_file("two-sum", "wrong").submission.active_seconds == 900
    clock.forward(300)
    attempt = services.coding.submit_file("two-sum", "right").attempt
    assert (attempt.session_id, attempt.active_seconds) == (session.session_id, 1200)


def test_a_better_file_soon_after_is_no_second_attempt(services, clock):
    services.coding.submit_file("two-sum", "right")
    clock.forward(600)
    again = services.coding.submit_file("two-sum", "right and shorter")
    assert again.attempt is None
    assert again.submission.session_id == services.history.attempts()[0].session_id
    clock.forward(7200)
    assert services.coding.submit_file("two-sum", "right again").attempt is not None
    assert len(services.history.attempts()) == 2


def test_a_file_the_judge_fails_on_leaves_only_the_text(services, judge):
    judge.next = [make_judgement(Verdict.JUDGE_ERROR)]
    services.coding.submit_file("two-sum", "right")
    assert services.history.submissions("two-sum") == []
    assert services.history.attempts() == []
    assert services.stores.drafts.get("two-sum").text == "right"


def test_judging_without_a_record_leaves_no_trace(services, judge):
    assert services.coding.judge_only("two-sum", "right").verdict is Verdict.ACCEPTED
    assert services.stores.sessions.recent(9) == []
    assert services.stores.drafts.problems() == frozenset()
    assert services.history.submissions("two-sum") == []


def test_a_run_outside_any_session_leaves_no_trace(services, judge):
    services.own_cases.add("two-sum", "[1], 2")
    services.coding.run_file("two-sum", "wrong")
    assert len(judge.ran[0][1]) == 1
    assert services.stores.sessions.recent(9) == []


def test_a_run_within_a_session_is_noted_there(services, clock):
    session = services.coding.open("two-sum", outside=True)
    clock.forward(1700)
    services.coding.run_file("two-sum", "wrong")
    clock.forward(1700)
    again = services.coding.open("two-sum")
    assert (again.session_id, again.state.runs) == (session.session_id, 1)
    assert again.state.text == "wrong"
    assert again.state.active_seconds == 1700


def test_a_run_beside_an_interview_does_not_break_its_rule(services):
    session = services.coding.open("two-sum", interview=True)
    services.coding.run_file("two-sum", "wrong")
    assert session.state.runs == 0
    assert session.state.status is Status.RUNNING


def test_a_forecast_is_kept_from_before_the_outcome(services):
    session = services.coding.open("two-sum", p_before=0.4)
    assert session.submit("right").attempt.p_before == 0.4


def test_an_older_prep_may_have_left_two_open_sessions(services, clock):
    """The newest one is gone on with."""
    for seconds in (0, 50):
        session = make_session(id=f"open-{seconds}")
        start = make_event(EventKind.START, seconds, text="x")
        services.stores.sessions.add(session, replace(start, data={"text": str(seconds)}))
    assert services.coding.open("two-sum").text == "50"
