"""Snippets are run, apart from each other and from us."""

import pytest

from prep.bank.gate.snippets import printed_by
from prep.core.errors import PrepError


def test_each_snippet_prints_for_itself():
    assert printed_by(["x = 1\nprint(x)", "print('x' in globals())"]) == ["1\n", "False\n"]
    assert printed_by([]) == []


def test_a_snippet_that_raises_shows_why_and_the_rest_runs():
    first, second = printed_by(["print(1)\n1 / 0", "print(2)"])
    assert first.startswith("1\n")
    assert "ZeroDivisionError" in first
    assert second == "2\n"


def test_a_snippet_that_takes_the_interpreter_down_is_an_error():
    with pytest.raises(PrepError, match="took the interpreter"):
        printed_by(["import os\nos._exit(3)"])
