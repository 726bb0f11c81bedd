"""What a session amounts to, line by line of the table."""

from dataclasses import replace

import pytest
from fakes import NOON, make_judgement, make_problem
from samples import make_event, make_session

from prep.core.attempt import Outcome
from prep.core.judgement import TierResult
from prep.core.session import EventKind, Submit, fold
from prep.core.verdict import Verdict
from prep.practice.attempts import (
    attempt_of,
    outcome_of,
    passed_share,
    right_but_slow,
    version_of,
)

K = EventKind
LIMIT = 1200.0
EARLY, LATE = 30.0, 100.0
WRONG = Submit("wrong_answer", 0.4, 50.0)
SLOW = Submit("time_limit_exceeded", 0.9, 60.0, right_but_slow=True)
RIGHT = Submit("accepted", 1.0, 80.0)


def state(seconds=LATE, **changes):
    begun = fold([make_event(K.START), make_event(K.KEY, seconds)])
    return replace(begun, **changes)


@pytest.mark.parametrize(
    ("given", "outcome"),
    [
        (state(), Outcome.ABANDONED),
        (state(hints=2), Outcome.ABANDONED),
        (state(EARLY, saw_solution=True), Outcome.ABANDONED),
        (state(LATE, saw_solution=True), Outcome.GAVE_UP),
        (state(EARLY, saw_solution=True, edited=True), Outcome.GAVE_UP),
        (state(edited=True), Outcome.FAILED),
        (state(submits=(WRONG,)), Outcome.FAILED),
        (state(submits=(WRONG, SLOW)), Outcome.TOO_SLOW),
        (state(submits=(SLOW, RIGHT)), Outcome.SOLVED),
        (state(submits=(WRONG,), saw_solution=True), Outcome.GAVE_UP),
        (state(submits=(RIGHT,), saw_solution=True), Outcome.GAVE_UP),
    ],
)
def test_the_outcome_of_a_session(given, outcome):
    assert outcome_of(given, LIMIT) is outcome


def test_without_a_target_looking_at_the_solution_alone_is_no_evidence():
    assert outcome_of(state(LATE, saw_solution=True), None) is Outcome.ABANDONED


def attempt(given, **options):
    session = make_session(options=options)
    return attempt_of(session, given, make_problem(), make_event(K.END, 200).stamp, "a")


def test_a_solved_attempt_holds_the_time_until_it_was_solved():
    found = attempt(state(submits=(WRONG, RIGHT), hints=1, edited=True))
    assert (found.active_seconds, found.submits, found.hints) == (80.0, 2, 1)
    assert (found.first_verdict, found.passed_share) == ("wrong_answer", 1.0)
    assert found.opened_at == NOON


def test_a_failed_attempt_holds_all_of_its_time_and_the_best_share():
    found = attempt(state(submits=(WRONG, replace(WRONG, passed_share=0.1))))
    assert (found.active_seconds, found.passed_share) == (LATE, 0.4)


def test_nobody_timed_an_untimed_attempt():
    assert attempt(state(submits=(RIGHT,)), timed=False).active_seconds is None


def test_the_forecast_made_at_the_start_is_kept():
    assert attempt(state(submits=(RIGHT,)), p_before=0.25).p_before == 0.25


def test_more_hints_than_the_problem_has_now_count_as_all_of_them():
    """The problem lost a hint while its session was open."""
    assert attempt(state(hints=9, edited=True)).hints == 3


def test_the_version_changes_with_what_is_asked_and_how_it_is_answered():
    problem = make_problem()
    others = [make_problem(statement="Other."), make_problem(reference="pass\n")]
    assert version_of(problem) == version_of(make_problem(title="Only another title"))
    assert len({version_of(one) for one in [problem, *others]}) == 3


def test_the_share_of_cases_passed():
    assert passed_share(make_judgement(Verdict.WRONG_ANSWER, 3, 12)) == 0.25
    assert passed_share(replace(make_judgement(Verdict.RUNTIME_ERROR), tiers=())) == 0.0


def tiers(*pairs):
    return tuple(TierResult(name, verdict, 1, 1, 0.1) for name, verdict in pairs)


@pytest.mark.parametrize(
    ("given", "slow"),
    [
        ([("correctness", Verdict.ACCEPTED), ("efficiency", Verdict.TIME_LIMIT_EXCEEDED)], True),
        ([("correctness", Verdict.TIME_LIMIT_EXCEEDED)], False),
        ([], False),
    ],
)
def test_right_but_slow_means_that_only_the_race_was_lost(given, slow):
    judgement = replace(make_judgement(Verdict.TIME_LIMIT_EXCEEDED), tiers=tiers(*given))
    assert right_but_slow(judgement) is slow


def test_a_wrong_answer_is_never_right_but_slow():
    lost = tiers(("correctness", Verdict.ACCEPTED), ("efficiency", Verdict.WRONG_ANSWER))
    assert not right_but_slow(replace(make_judgement(Verdict.WRONG_ANSWER), tiers=lost))
