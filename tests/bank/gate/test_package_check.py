"""All checks of one package together."""

import pytest
from gate_judge import ToldJudge, honest, judgement

from prep.bank.gate.mutants import mutants_of
from prep.bank.gate.package_check import Tools, check_package
from prep.bank.gate.report import Outcome, Room
from prep.bank.gate.trials import submission_files
from prep.core.verdict import Verdict

LEAVES = {"arrays-hashing"}


class Corpus:
    def __init__(self, stale: bool) -> None:
        self.stale = stale

    def is_stale(self, _package) -> bool:
        return self.stale


def judged_files(package):
    """Reference, starter, and every example submission."""
    return 2 + len(submission_files(package))


def check(package, judge=None, stale=False, pytest_says=None, **exceptions):
    judge = judge or ToldJudge(honest(package, **exceptions))
    tools = Tools(judge, Corpus(stale), LEAVES, pytest=lambda _: pytest_says)
    return check_package(package, tools)


def test_a_sound_package_passes_with_its_figures(package, problem):
    report = check(package)
    assert report.outcome is Outcome.PASSED
    mutants = len(mutants_of(problem.reference))
    assert report.submissions == judged_files(package)
    assert report.mutants.killed == mutants
    assert report.room == Room(12.0, 2.0, 48.0)
    line, *rest = report.lines()
    assert line.startswith(f"ok   coding/two-sum  {judged_files(package)} submissions, ")
    assert f"{mutants} of {mutants} mutants killed" in line
    assert rest == []


def test_a_package_that_cannot_be_read_is_broken_not_failed(package, change):
    change("problem.toml", "format = 1", "format = 9")
    report = check(package, ToldJudge(lambda _: pytest.fail("nothing is to be judged")))
    assert report.outcome is Outcome.BROKEN
    assert "format must be 1" in report.faults[0].message


def test_a_submission_that_is_not_text_breaks_the_package(package):
    (package / "submissions" / "accepted" / "latin.py").write_bytes(b"# \xe9\n")
    report = check(package)
    assert report.outcome is Outcome.BROKEN
    assert "accepted/latin.py cannot be read" in report.faults[0].message


def test_a_folder_that_is_no_verdict_is_told_and_passed_over(package):
    folder = package / "submissions" / "wrong"
    folder.mkdir()
    (folder / "one.py").write_text("")
    report = check(package)
    assert [fault.check for fault in report.faults] == ["submissions"]
    assert report.submissions == judged_files(package)


def test_what_plain_pytest_finds_is_a_fault(package):
    report = check(package, pytest_says="test_x: [1] breaks the constraints: too short")
    assert [(fault.check, fault.outcome) for fault in report.faults] == [
        ("plain pytest", Outcome.FAILED)
    ]
    assert "too short" in report.faults[0].message


def test_a_stale_corpus_stops_the_judging(package):
    judge = ToldJudge(lambda _: pytest.fail("nothing is to be judged"))
    (fault,) = check(package, judge, stale=True).faults
    assert fault.hint == "Write it again: prep freeze two-sum"


def test_a_rejected_reference_stops_what_builds_on_it(package):
    report = check(package, reference=judgement(Verdict.WRONG_ANSWER))
    assert [fault.check for fault in report.faults] == ["reference.py"]
    assert report.mutants is None


def test_faults_of_form_and_of_verdicts_are_told_together(package, change):
    change("statement.md", "## Constraints", "## Limits")
    report = check(package, sort_and_close_in=judgement(Verdict.WRONG_ANSWER))
    assert [fault.check for fault in report.faults] == [
        "statement",
        "accepted/sort_and_close_in.py",
    ]
    assert report.outcome is Outcome.FAILED
    assert "FAIL coding/two-sum" in next(report.lines())


def test_a_judge_that_failed_outranks_everything(package, change):
    change("statement.md", "## Constraints", "## Limits")
    report = check(package, starter=judgement(Verdict.JUDGE_ERROR))
    assert report.outcome is Outcome.JUDGE_FAILED
