"""What the gate needs of the judge, as small protocols; the command line joins them."""

# ruff: noqa: D102 - a protocol's docstring covers its methods

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from prep.core.judgement import Case, Judgement, JudgeOptions, RunReport
from prep.core.problem import Problem


class Judge(Protocol):
    """Judges one source after the other; `open` makes the first one quick."""

    def open(self, problem: Problem) -> None: ...
    def judge(self, problem: Problem, source: str, options: JudgeOptions = ...) -> Judgement: ...
    def run(self, problem: Problem, source: str, cases: Sequence[Case]) -> RunReport: ...


class Corpus(Protocol):
    """Knows whether ``hidden/cases.json`` still belongs to what it was made from."""

    def is_stale(self, package: Path) -> bool: ...
