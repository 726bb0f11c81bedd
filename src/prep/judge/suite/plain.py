"""A bench for plain pytest: trusted source in this process, no wall, no clock."""

import random
from collections.abc import Sequence
from typing import Any

from prep.core.problem import Problem
from prep.judge.suite.agreement import Agreement
from prep.judge.suite.checker import load_checker
from prep.judge.suite.constraints import Obeying, load_check
from prep.judge.suite.direct import DirectCallee
from prep.judge.suite.fixtures import Bench, MakeInput, smaller
from prep.judge.suite.frozen import read_cases
from prep.judge.suite.outcomes import Callee

RACES = 3
"""Inputs of full size tried of each race: only their answers count here."""


def plain_bench(problem: Problem, source: str) -> Bench:
    """``source`` against the reference; ``race`` only checks the answers.

    Every input, also of the statement's examples, must obey ``hidden/constraints.py``.
    """
    solution, reference = _callee(problem, source), _callee(problem, problem.reference)
    agree = Agreement(problem, solution, reference, load_checker(problem.folder))

    def race(make: MakeInput, *, size: int) -> None:
        for seed, length in enumerate((smaller(size), *[size] * RACES)):
            case = make(length, random.Random(seed))
            agree(case) if problem.is_script else agree(*case)

    def frozen() -> None:
        for case, expected in read_cases(problem.folder):
            outcome = solution.many([case])[0]
            if outcome.error is not None:
                raise outcome.error
            agree.judge_answer(case, outcome.value, expected)

    return Bench(problem, solution, reference, agree, race, frozen)


def _callee(problem: Problem, source: str) -> Callee:
    callee = DirectCallee(problem, source)
    check = load_check(problem.folder)
    if check is None:
        return callee
    obeying = Obeying(callee, check, problem)
    for sample in problem.samples:
        obeying.require(_as_in_suites(sample.arguments, problem))
    return obeying


def _as_in_suites(arguments: Sequence[Any], problem: Problem) -> list[Any]:
    """The arguments of an example, whose arrays were read as lists, as a suite gives them."""
    if problem.is_script:
        return list(arguments)
    types = [parameter.type for parameter in problem.entry.parameters]
    return [_array(value, kind) for value, kind in zip(arguments, types, strict=False)]


def _array(value: Any, kind: str) -> Any:
    if kind.startswith("list[array"):
        return [_array(item, kind[len("list[") : -1]) for item in value]
    if not kind.startswith("array") or value is None:
        return value
    import numpy as np

    return np.array(value, dtype=kind[len("array[") : -1] or None)
