"""All checks of one package, in the order in which a fault explains the later ones."""

import time
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from prep.bank.gate.plain_pytest import complaint_of_pytest
from prep.bank.gate.ports import Corpus, Judge
from prep.bank.gate.report import Fault, MutantCount, Outcome, PackageReport
from prep.bank.gate.room import check_room, room_of
from prep.bank.gate.shape import check_shape
from prep.bank.gate.survival import Survival
from prep.bank.gate.trials import Trials
from prep.bank.package import ProblemTable, load_problem, read_table
from prep.core.errors import PrepError
from prep.core.problem import Problem
from prep.core.verdict import Verdict


@dataclass(frozen=True)
class Tools:
    """What a check works with: a judge, the corpus' fingerprint, the topics there are.

    ``pytest`` runs a suite by plain pytest and says what is wrong, if anything.
    """

    judge: Judge
    corpus: Corpus
    leaves: Collection[str]
    pytest: Callable[[Path], str | None] = complaint_of_pytest


def check_package(folder: Path, tools: Tools, *, quick: bool = False) -> PackageReport:
    """Everything that is wrong with the package in ``folder``."""
    started = time.perf_counter()
    report = _checked(folder, tools, quick)
    return replace(report, seconds=time.perf_counter() - started)


def _checked(folder: Path, tools: Tools, quick: bool) -> PackageReport:
    report = PackageReport(folder.name, folder.parent.name.replace("_", "-"))
    try:
        return _examined(report, folder, tools, quick)
    except PrepError as error:
        broken = Fault("package", error.message, error.hint, Outcome.BROKEN)
        return replace(report, faults=(broken,))


def _examined(report: PackageReport, folder: Path, tools: Tools, quick: bool) -> PackageReport:
    problem, table = load_problem(folder), read_table(folder)
    faults = [*check_shape(problem, table, tools.leaves), *_corpus(problem, tools.corpus)]
    if any(fault.check in ("suite", "corpus") for fault in faults):
        return replace(report, faults=tuple(faults))
    faults += _under_pytest(folder, tools.pytest)
    return _judged(replace(report, faults=tuple(faults)), problem, table, tools.judge, quick)


def _corpus(problem: Problem, corpus: Corpus) -> Iterator[Fault]:
    if corpus.is_stale(problem.folder):
        yield Fault(
            "corpus",
            "hidden/cases.json is missing or was made from other sources.",
            f"Write it again: prep freeze {problem.slug}",
        )


def _under_pytest(folder: Path, pytest: Callable[[Path], str | None]) -> Iterator[Fault]:
    complaint = pytest(folder)
    if complaint is not None:
        yield Fault("plain pytest", complaint, "See it whole: pytest on the package's folder.")


def _judged(
    report: PackageReport, problem: Problem, table: ProblemTable, judge: Judge, quick: bool
) -> PackageReport:
    judge.open(problem)
    trials = Trials(problem, judge)
    faults = [*report.faults, *trials.examples(), *trials.reference()]
    reference = trials.right.get(Verdict.ACCEPTED)
    if not reference:
        return replace(report, faults=tuple(faults), submissions=trials.count)
    faults += [*trials.starter(), *trials.submissions()]
    room = room_of(
        trials.right[Verdict.ACCEPTED], trials.right.get(Verdict.TIME_LIMIT_EXCEEDED, ())
    )
    faults += check_room(room)
    mutants, found = _mutants(problem, table, judge, trials, quick)
    return replace(
        report,
        faults=(*faults, *found),
        submissions=trials.count,
        mutants=mutants,
        room=room,
    )


def _mutants(
    problem: Problem, table: ProblemTable, judge: Judge, trials: Trials, quick: bool
) -> tuple[MutantCount, list[Fault]]:
    listed = {entry.mutant: entry.reason for entry in table.equivalent_mutants}
    survival = Survival(problem, judge, listed)
    found = list(survival.check(trials.right[Verdict.ACCEPTED][0], quick))
    return survival.count(quick), found
