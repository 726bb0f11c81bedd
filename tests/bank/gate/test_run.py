"""Packages over an executor: remembered passes first, orders that travel."""

import pickle
import shutil
from concurrent.futures import ThreadPoolExecutor

import pytest

from prep.bank.gate.fingerprint import Passes, package_files
from prep.bank.gate.report import Fault, Outcome, PackageReport, Summary
from prep.bank.gate.run import Gate, Order


def statement_length(order: Order) -> PackageReport:
    """Work for the tests: a fault if the statement is empty."""
    with order.package() as folder:
        text = (folder / "statement.md").read_text()
        faults = () if text else (Fault("statement", "empty"),)
        return PackageReport(folder.name, folder.parent.name, faults, submissions=len(text))


@pytest.fixture
def packages(package):
    for name in ("a-sum", "b-sum"):
        shutil.copytree(package, package.parent / name)
    (package.parent / "b-sum" / "statement.md").write_text("")
    return sorted(package.parent.iterdir())


def outcomes(reports):
    return {report.slug: (report.outcome, report.cached) for report in reports}


def test_every_package_is_checked_and_failures_are_checked_again(packages, tmp_path):
    with ThreadPoolExecutor(2) as executor:
        gate = Gate(statement_length, executor, {"heap"}, Passes(tmp_path / "gate", "code"))
        assert outcomes(gate.check(packages)) == {
            "a-sum": (Outcome.PASSED, False),
            "b-sum": (Outcome.FAILED, False),
            "two-sum": (Outcome.PASSED, False),
        }
        again = list(gate.check(packages))
    assert outcomes(again)["a-sum"] == (Outcome.PASSED, True)
    assert outcomes(again)["b-sum"] == (Outcome.FAILED, False)
    assert [report.cached for report in again] == [True, True, False]


def test_without_memory_nothing_is_skipped(packages):
    with ThreadPoolExecutor(1) as executor:
        gate = Gate(statement_length, executor, {"heap"})
        for _ in range(2):
            assert not any(report.cached for report in gate.check(packages))


def test_an_order_can_carry_its_package(package, tmp_path):
    order = Order(package, frozenset(), files=package_files(package))
    shutil.rmtree(package)
    travelled = pickle.loads(pickle.dumps(order))
    with travelled.package() as folder:
        assert (folder.name, folder.parent.name) == ("two-sum", "coding")
        assert package_files(folder) == order.files
    assert not folder.exists()


def test_carried_packages_are_checked_where_the_folder_is_missing(packages):
    with ThreadPoolExecutor(1) as executor:
        gate = Gate(statement_length, executor, {"heap"}, carry=True)
        reports = {report.slug: report for report in gate.check(packages)}
    assert reports["a-sum"].submissions > 0
    assert reports["b-sum"].outcome is Outcome.FAILED


def test_the_summary_counts():
    summary = Summary(
        (
            PackageReport("a", "coding", (), 10, cached=True),
            PackageReport("b", "coding", (Fault("x", "y", outcome=Outcome.BROKEN),), 2),
        ),
        1.5,
    )
    assert summary.outcome is Outcome.BROKEN
    assert summary.line().startswith("1 of 2 packages passed, 1 unchanged, 12 submissions")
    assert Summary((), 0.0).outcome is Outcome.PASSED
