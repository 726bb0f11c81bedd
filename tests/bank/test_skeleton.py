"""A skeleton reads as a package, and the gate says what is still to be written."""

import ast

import pytest

from prep.bank.gate.shape import check_shape
from prep.bank.package import load_problem, read_table
from prep.bank.skeleton import KINDS, write_skeleton
from prep.core.errors import PrepError


@pytest.mark.parametrize("kind", KINDS)
def test_a_skeleton_loads_and_fails_with_the_words_of_its_placeholders(tmp_path, kind):
    folder = write_skeleton(tmp_path, kind, "new-one")
    problem = load_problem(folder)
    assert problem.kind == kind
    assert problem.entry.method == "newOne"
    faults = list(check_shape(problem, read_table(folder), {"heap"}))
    said = {(fault.check, fault.message) for fault in faults}
    assert (
        "reference.py",
        "still to be written: the solution you would be proud of, and its complexity.",
    ) in said
    assert {check for check, _ in said} >= {
        "problem.toml", "statement.md", "starter.py", "hints.md", "editorial.md",
        "hidden/test_hidden.py", "topics",
    }  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
def test_every_python_file_of_a_skeleton_compiles(tmp_path, kind):
    paths = list(write_skeleton(tmp_path, kind, "new-one").rglob("*.py"))
    assert len(paths) == 7
    for path in paths:
        ast.parse(path.read_text())


@pytest.mark.parametrize(
    "slug", ["Two-Sum", "two_sum", "two--sum", "-two", "", "../two", "zwei-süm"]
)
def test_a_bad_name_is_refused(tmp_path, slug):
    with pytest.raises(PrepError, match="not a good name"):
        write_skeleton(tmp_path, "coding", slug)
    assert list(tmp_path.iterdir()) == []


def test_a_name_that_is_taken_is_refused(tmp_path):
    folder = write_skeleton(tmp_path, "coding", "new-one")
    (folder / "statement.md").write_text("work of days")
    with pytest.raises(PrepError, match="is there already"):
        write_skeleton(tmp_path, "coding", "new-one")
    assert (folder / "statement.md").read_text() == "work of days"


def test_a_kind_without_skeleton(tmp_path):
    with pytest.raises(PrepError, match="no skeleton for 'concept'"):
        write_skeleton(tmp_path, "concept", "new-one")
