"""``agree``: the candidate's answer against the reference's, the workhorse of a hidden suite."""

import copy
from collections.abc import Iterable, Sequence
from typing import Any

from prep.core.problem import Problem
from prep.judge.suite.compare import Checker, complaint, script_complaint
from prep.judge.suite.mismatch import Mismatch
from prep.judge.suite.outcomes import Callee


class Agreement:
    """``agree(*arguments)`` for a function, ``agree(operations)`` for a design problem."""

    def __init__(
        self, problem: Problem, solution: Callee, reference: Callee, check: Checker | None
    ) -> None:
        self._problem = problem
        self._solution = solution
        self._reference = reference
        self._check = check
        self._returns = {m.name: m.returns for m in problem.entry.methods}

    def __call__(self, *arguments: Any) -> None:
        """Raise Mismatch unless both give the same answer, by the problem's comparison."""
        case = arguments[0] if self._problem.is_script else list(arguments)
        expected = self.expected(case)
        given = copy.deepcopy(case)
        actual = self._ask(given)
        self.judge_answer(case, actual, expected)

    def all(self, batch: Iterable[Sequence[Any]]) -> None:
        """``agree`` on many small cases, sent over the wall in one message.

        Each item is a tuple of arguments, or the operations of a call script.
        """
        cases = [list(case) for case in batch]
        outcomes = self._solution.many(copy.deepcopy(cases))
        for case, outcome in zip(cases, outcomes, strict=True):
            if outcome.error is not None:
                raise outcome.error
            self.judge_answer(case, outcome.value, self.expected(case))

    def expected(self, case: Sequence[Any]) -> Any:
        """The reference's answer to ``case``."""
        copied = copy.deepcopy(list(case))
        return (
            self._reference.script(copied) if self._problem.is_script else self._reference(*copied)
        )

    def _ask(self, case: list[Any]) -> Any:
        return self._solution.script(case) if self._problem.is_script else self._solution(*case)

    def judge_answer(self, case: Sequence[Any], actual: Any, expected: Any) -> None:
        """Raise Mismatch if ``actual`` is not a right answer to ``case``."""
        found = self.complaint(case, actual, expected)
        if found is not None:
            raise Mismatch(found, input=case, expected=expected, actual=actual)

    def complaint(self, case: Sequence[Any], actual: Any, expected: Any) -> str | None:
        """What is wrong with ``actual``, or None."""
        problem = self._problem
        if not problem.is_script:
            return complaint(
                case, actual, expected, problem.compare, problem.entry.returns_declared, self._check
            )
        found = script_complaint(list(case), actual, expected, problem.compare, self._returns)
        if found is None:
            return None
        index, text = found
        return f"operation {index} ({case[index][0]}): {text}"
