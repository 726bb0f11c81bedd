"""Passes are remembered for exactly these files, this code and this Python."""

import pytest

from prep.bank.gate.fingerprint import Passes, code_fingerprint, package_files
from prep.bank.gate.report import Fault, MutantCount, PackageReport, Room

REPORT = PackageReport(
    "two-sum", "coding", (), 10, MutantCount(40, 39, 1), Room(12.0, 3.0, None), 2.5
)


@pytest.fixture
def passes(tmp_path):
    return Passes(tmp_path / "gate", "code")


def test_a_pass_comes_back_as_it_was_and_says_so(passes, package):
    files = package_files(package)
    passes.keep(package, files, False, REPORT)
    found = passes.find(package, files, False)
    assert found.cached
    assert (found.mutants, found.room, found.submissions) == (REPORT.mutants, REPORT.room, 10)


def test_a_failure_is_not_remembered(passes, package):
    files = package_files(package)
    passes.keep(package, files, False, PackageReport("two-sum", "coding", (Fault("x", "y"),)))
    assert passes.find(package, files, False) is None


def test_any_changed_file_is_another_package(passes, package):
    passes.keep(package, package_files(package), False, REPORT)
    for path in [p for p in package.rglob("*") if p.is_file()]:
        before = path.read_bytes()
        path.write_bytes(before + b" ")
        assert passes.find(package, package_files(package), False) is None, path
        path.write_bytes(before)
    (package / "submissions" / "accepted" / "new.py").write_text("")
    assert passes.find(package, package_files(package), False) is None


def test_a_renamed_package_is_another(passes, package):
    files = package_files(package)
    passes.keep(package, files, False, REPORT)
    assert passes.find(package.parent / "other", files, False) is None


def test_other_code_is_another_check(passes, package, tmp_path):
    files = package_files(package)
    passes.keep(package, files, False, REPORT)
    assert Passes(passes.folder, "changed").find(package, files, False) is None


def test_a_full_pass_counts_for_a_quick_check_and_not_the_other_way(passes, package):
    files = package_files(package)
    passes.keep(package, files, True, REPORT)
    assert passes.find(package, files, False) is None
    assert passes.find(package, files, True) is not None
    passes.keep(package, {"a": b""}, False, REPORT)
    assert passes.find(package, {"a": b""}, True) is not None


def test_what_tools_leave_behind_is_not_part_of_a_package(package):
    before = package_files(package)
    (package / "hidden" / "__pycache__").mkdir()
    (package / "hidden" / "__pycache__" / "x.pyc").write_bytes(b"1")
    assert package_files(package) == before


def test_a_damaged_memory_is_no_pass(passes, package):
    files = package_files(package)
    passes.keep(package, files, False, REPORT)
    for path in passes.folder.iterdir():
        path.write_bytes(b"{")
    assert passes.find(package, files, False) is None


def test_a_cache_that_cannot_be_written_is_no_error(package, tmp_path):
    (tmp_path / "file").write_text("")
    passes = Passes(tmp_path / "file", "code")
    passes.keep(package, {}, False, REPORT)
    assert passes.find(package, {}, False) is None


def test_topics_are_part_of_what_a_result_depends_on():
    assert code_fingerprint({"a"}) == code_fingerprint({"a"}) != code_fingerprint({"b"})
