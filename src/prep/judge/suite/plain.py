"""A bench for plain pytest: trusted source in this process, no wall, no clock."""

import random

from prep.core.problem import Problem
from prep.judge.suite.agreement import Agreement
from prep.judge.suite.checker import load_checker
from prep.judge.suite.direct import DirectCallee
from prep.judge.suite.fixtures import Bench, MakeInput
from prep.judge.suite.frozen import read_cases


def plain_bench(problem: Problem, source: str) -> Bench:
    """``source`` against the reference; ``race`` only checks the answers."""
    solution = DirectCallee(problem, source)
    reference = DirectCallee(problem, problem.reference)
    agree = Agreement(problem, solution, reference, load_checker(problem.folder))

    def race(make: MakeInput, *, size: int) -> None:
        case = make(size, random.Random(0))
        agree(case) if problem.is_script else agree(*case)

    def frozen() -> None:
        for case, expected in read_cases(problem.folder):
            outcome = solution.many([case])[0]
            if outcome.error is not None:
                raise outcome.error
            agree.judge_answer(case, outcome.value, expected)

    return Bench(problem, solution, reference, agree, race, frozen)
