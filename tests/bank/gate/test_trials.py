"""Every file must get the very verdict it is filed under."""

from collections import Counter

from gate_judge import ToldJudge, honest, judgement

from prep.bank.gate import trials
from prep.bank.gate.report import Outcome
from prep.bank.gate.trials import Trials, crowding, submission_files
from prep.core.judgement import CaseReport
from prep.core.verdict import Verdict


def trial(problem, **exceptions):
    judge = ToldJudge(honest(problem.folder, **exceptions))
    return Trials(problem, judge)


def said(faults):
    return [f"{fault.check}: {fault.message}" for fault in faults]


def test_a_sound_package(problem):
    sound = trial(problem)
    assert list(sound.reference()) == list(sound.starter()) == list(sound.submissions()) == []
    filed = Counter(Verdict(path.parent.name) for path in submission_files(problem.folder))
    assert sound.count == filed.total() + 2
    assert {verdict: len(found) for verdict, found in sound.right.items()} == {
        **filed,
        Verdict.ACCEPTED: filed[Verdict.ACCEPTED] + 1,
    }


def test_failures_are_not_shrunk_and_right_solutions_are_judged_in_full(problem):
    sound = trial(problem)
    list(sound.submissions())
    hurried = {source: options.stop_at_first_failure for source, options in sound.judge.asked}
    for path in problem.folder.glob("submissions/*/*.py"):
        assert hurried[path.read_text()] == (path.parent.name != "accepted")


def test_a_file_under_the_wrong_verdict(problem):
    wrong = trial(problem, equal_pair_is_lost=judgement(Verdict.RUNTIME_ERROR, message="oh"))
    assert said(wrong.submissions()) == [
        "wrong_answer/equal_pair_is_lost.py: gets runtime error, not wrong answer: oh"
    ]


def test_a_reference_that_is_not_accepted(problem):
    wrong = trial(problem, reference=judgement(Verdict.WRONG_ANSWER))
    assert len(list(wrong.reference())) == 1
    assert wrong.right == {}


def test_a_starter_that_is_accepted_or_stops(problem):
    for verdict in (Verdict.ACCEPTED, Verdict.RUNTIME_ERROR):
        (fault,) = trial(problem, starter=judgement(verdict)).starter()
        assert "A starter loads, raises nothing" in fault.hint


def test_a_judge_that_failed_is_a_fault_of_its_own(problem):
    broken = judgement(Verdict.JUDGE_ERROR, message="gone")
    wrong = trial(problem, starter=broken, sort_and_close_in=broken)
    faults = [*wrong.starter(), *wrong.submissions()]
    assert [fault.outcome for fault in faults] == [Outcome.JUDGE_FAILED] * 2
    assert "the judge failed: gone" in faults[0].message


def test_a_false_example(problem):
    case = CaseReport("sample 1", Verdict.WRONG_ANSWER, "([1], 2)", "[0]", "[1]", "wrong items")
    judge = ToldJudge(honest(problem.folder), (case,), Verdict.WRONG_ANSWER)
    assert said(Trials(problem, judge).examples()) == [
        "examples: ([1], 2): the statement says [0], the reference [1]. wrong items"
    ]


def test_a_reference_that_does_not_load(problem):
    judge = ToldJudge(
        honest(problem.folder), run_verdict=Verdict.RUNTIME_ERROR, message="SyntaxError"
    )
    assert said(Trials(problem, judge).examples()) == [
        "examples: the reference does not run: SyntaxError"
    ]


def test_a_judgement_that_keeps_one_waiting(problem, monkeypatch):
    monkeypatch.setattr(trials, "crowding", lambda: 1.0)
    wrong = trial(problem, sort_and_close_in=judgement(seconds=6.0))
    assert said(wrong.submissions()) == [
        "accepted/sort_and_close_in.py: takes 6.0 s to judge, beyond the budget of 5 s."
    ]


def test_a_wrong_solution_may_take_longer_but_not_for_ever(problem, monkeypatch):
    monkeypatch.setattr(trials, "crowding", lambda: 1.0)
    slow = [judgement(Verdict.TIME_LIMIT_EXCEEDED, seconds=seconds) for seconds in (8.0, 18.0)]
    assert list(trial(problem, tries_every_pair=slow[0]).submissions()) == []
    assert said(trial(problem, tries_every_pair=slow[1]).submissions()) == [
        "time_limit_exceeded/tries_every_pair.py: takes 18.0 s to judge, beyond the budget of 10 s."
    ]


def test_a_busy_machine_is_not_the_package_s_fault(problem, monkeypatch):
    monkeypatch.setattr(trials, "crowding", lambda: 1.5)
    assert list(trial(problem, sort_and_close_in=judgement(seconds=6.0)).submissions()) == []


def test_crowding_is_at_least_one():
    assert crowding() >= 1.0
