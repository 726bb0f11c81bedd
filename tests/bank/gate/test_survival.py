"""Survivors must be listed with a reason, and the list must not rot."""

import pytest
from gate_judge import ToldJudge, judgement

from prep.bank.gate.mutants import mutants_of
from prep.bank.gate.report import Outcome
from prep.bank.gate.survival import SAMPLE, SHORTEST, SLOWER, Survival, deadline, sample
from prep.core.verdict import Verdict

REFERENCE = judgement(seconds=0.1)


@pytest.fixture
def mutants(problem):
    return mutants_of(problem.reference)


def survival(problem, survivors=(), listed=(), verdict=Verdict.WRONG_ANSWER):
    alive = {mutant.source for mutant in survivors}
    judge = ToldJudge(lambda source: judgement(Verdict.ACCEPTED if source in alive else verdict))
    reasons = {mutant.name: "for the test" for mutant in listed}
    return Survival(problem, judge, reasons)


def test_every_mutant_is_tried_and_killed(problem, mutants):
    tried = survival(problem)
    assert list(tried.check(REFERENCE, quick=False)) == []
    assert tried.count(False).killed == tried.tried == len(mutants)
    assert {source for source, _ in tried.judge.asked} == {mutant.source for mutant in mutants}


def test_an_unlisted_survivor_fails_with_the_line_to_add(problem, mutants):
    (fault,) = survival(problem, mutants[:1]).check(REFERENCE, quick=False)
    assert mutants[0].name in fault.message
    assert f'mutant = "{mutants[0].name}"' in fault.hint


def test_a_listed_survivor_passes(problem, mutants):
    tried = survival(problem, mutants[:1], mutants[:1])
    assert list(tried.check(REFERENCE, quick=False)) == []
    assert tried.count(False).equivalent == 1


def test_a_listed_mutant_that_is_killed_fails(problem, mutants):
    (fault,) = survival(problem, (), mutants[:1]).check(REFERENCE, quick=False)
    assert "is listed as equivalent, but gets wrong answer" in fault.message


def test_a_listed_mutant_that_no_longer_exists_fails(problem):
    tried = survival(problem)
    tried.equivalent = {"while gone: [deleted]": "for the test"}
    (fault,) = tried.check(REFERENCE, quick=False)
    assert "the reference has no such mutant" in fault.message


def test_too_many_survivors_fail_even_if_listed(problem, mutants):
    (fault,) = survival(problem, mutants[:2], mutants[:2]).check(REFERENCE, quick=False)
    assert f"2 of {len(mutants)} survive; at most 5% may" in fault.message


@pytest.mark.parametrize("verdict", [Verdict.TIME_LIMIT_EXCEEDED, Verdict.RUNTIME_ERROR])
def test_any_other_verdict_kills(problem, verdict):
    assert list(survival(problem, verdict=verdict).check(REFERENCE, quick=False)) == []


def test_a_judge_that_failed_kills_nothing(problem):
    tried = survival(problem, verdict=Verdict.JUDGE_ERROR)
    faults = list(tried.check(REFERENCE, quick=False))
    assert tried.killed == 0
    assert {fault.outcome for fault in faults} == {Outcome.JUDGE_FAILED}


def test_mutants_are_cut_short_and_equivalent_ones_are_not(problem, mutants):
    tried = survival(problem, mutants[:1], mutants[:1])
    list(tried.check(REFERENCE, quick=False))
    limits = {source: options.call_seconds for source, options in tried.judge.asked}
    assert limits[mutants[0].source] is None
    assert limits[mutants[1].source] == deadline(REFERENCE)
    assert all(options.stop_at_first_failure for _, options in tried.judge.asked)


def test_the_deadline_is_twenty_times_a_call_and_never_tiny():
    assert deadline(judgement(seconds=0.01)) == SHORTEST
    assert deadline(judgement(seconds=1.0)) == pytest.approx(SLOWER * 1.0 / 10)


def test_a_quick_check_tries_a_spread_sample(problem, mutants):
    tried = survival(problem)
    list(tried.check(REFERENCE, quick=True))
    assert tried.tried == SAMPLE == len(sample(mutants))
    assert sample(mutants)[0] == mutants[0]
    assert sample(mutants[:3]) == mutants[:3]
