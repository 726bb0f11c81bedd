"""debug: pdb stops at the first line of the solution, on the case that failed."""

import pytest

from prep.cli.debugging import first_lines
from prep.core.problem import EntryPoint, Method


def test_pdb_opens_on_the_failing_case(prep, solution):
    file = solution("equal_pair_is_lost")
    told = prep("debug", "two-sum", file, text="p nums, target\nc\n")
    assert told.code == 1
    assert "with all your rights" in told.out
    assert "-> position =" in told.out
    assert "([5, 3, 1, 5], 10)" in told.out
    assert "answer: []" in told.out


def test_a_hidden_case_is_found_by_judging(prep, solution):
    told = prep("debug", "two-sum", solution("reuses_the_same_position"), text="p nums\nq\n")
    assert told.code == 1
    assert told.out.startswith("correctness: ")
    assert "-> position =" in told.out


def test_a_solution_that_raises_is_looked_at_where_it_stopped(prep, tmp_path):
    (tmp_path / "mine.py").write_text(
        "def two_sum(nums, target):\n    gap = 0\n    return 1 / gap\n"
    )
    told = prep("debug", "two-sum", "mine.py", text="c\np gap\nq\n")
    assert "ZeroDivisionError" in told.out
    assert "-> return 1 / gap" in told.out


def test_an_accepted_solution_needs_no_debugger(prep, solution):
    told = prep("debug", "two-sum", solution("reference"))
    assert told.code == 0
    assert "nothing to debug" in told.out


@pytest.mark.parametrize("body", ["import no_such_module\n", "def two_sum(:\n"])
def test_a_file_that_does_not_load(prep, tmp_path, body):
    (tmp_path / "mine.py").write_text(body)
    told = prep("debug", "two-sum", "mine.py")
    assert told.code == 2
    assert "before it reaches a case" in told.err


def test_a_slow_solution_has_no_case_to_step_through(prep, solution):
    told = prep("debug", "two-sum", solution("tries_every_pair"))
    assert told.code == 2
    assert "no single case small enough" in told.err


def test_the_first_line_of_every_form():
    function = EntryPoint(form="function", function="two_sum", method="twoSum")
    source = 'def two_sum(a):\n    """Text."""\n    b = a\n    return b\n'
    assert list(first_lines(source, function)) == [3]
    source = "class Solution:\n    def twoSum(self, a):\n        return a\n"
    assert list(first_lines(source, function)) == [3]
    design = EntryPoint(form="class", class_names=("S",), methods=(Method("push", (), "none"),))
    source = "class S:\n    def __init__(self):\n        self.a = 1\n    def push(self): pass\n"
    assert sorted(first_lines(source, design)) == [3, 4]
