"""Remarks on style: a few, in words, and never in the way."""

import pytest

from prep.tui import style_hints as module
from prep.tui.style_hints import style_hints


def test_an_unused_variable_is_named_with_its_line() -> None:
    (hint,) = style_hints("def f(x):\n    unused = x\n    return x\n")
    assert hint.startswith("line 2: ")
    assert "unused" in hint
    assert "F841" not in hint


@pytest.mark.parametrize(
    "source",
    [
        "from typing import *\nclass Solution:\n    def f(self, a: List[int]):\n        return a\n",
        "import heapq\n\ndef f():\n    return deque()\n",
        "def f(:\n",
    ],
)
def test_pasted_solutions_and_broken_ones_are_left_alone(source: str) -> None:
    assert style_hints(source) == ()


def test_at_most_three_remarks() -> None:
    lines = "".join(f"    v{n} = x\n" for n in range(9))
    assert len(style_hints(f"def f(x):\n{lines}    return x\n")) == 3


def test_a_report_that_is_no_report_gives_no_remarks() -> None:
    assert module._in_words("ruff: not today") == ()
