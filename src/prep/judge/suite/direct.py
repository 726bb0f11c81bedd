"""A solution called in this very process: for plain pytest, for references, for `prep freeze`."""

import copy
import time
from collections.abc import Sequence
from typing import Any

from prep.core.problem import Problem
from prep.judge.confined import calls
from prep.judge.spec import entry_spec
from prep.judge.suite.outcomes import Outcome


class DirectCallee:
    """Trusted source only: nothing is confined here."""

    def __init__(self, problem: Problem, source: str) -> None:
        self._problem = problem
        self._source = source
        self.after: list[Any] = []
        self.fresh()

    def fresh(self) -> None:
        """Load the source again, into a new namespace."""
        calls.allow_deep_recursion()
        _, self._entry = calls.load(self._source, entry_spec(self._problem))

    def __call__(self, *arguments: Any) -> Any:
        """The answer; changed arguments are changed in place."""
        value, after = self._entry.call(copy.deepcopy(list(arguments)))
        self.after = [
            given if now is None else now for given, now in zip(arguments, after, strict=True)
        ]
        apply_changes(arguments, self.after)
        return value

    def script(self, operations: Sequence[Sequence[Any]]) -> list[Any]:
        """One plain result per operation."""
        return self._entry.script(copy.deepcopy(list(operations)))

    def cpu_seconds(self, case: Sequence[Any]) -> float:
        """CPU seconds of one call on ``case``; building it and reading the answer do not count."""
        staged = self._entry.form.staged(copy.deepcopy(list(case)))
        started = time.process_time()
        self._entry.run(staged.built)
        return time.process_time() - started

    def many(self, batch: Sequence[Sequence[Any]]) -> list[Outcome]:
        """Answers to a whole batch; an error takes the place of its answer."""
        return [self._outcome(case) for case in batch]

    def _outcome(self, case: Sequence[Any]) -> Outcome:
        try:
            if self._problem.is_script:
                return Outcome(self.script(case))
            return Outcome(self._entry.call(copy.deepcopy(list(case)))[0])
        # A candidate's code may raise anything at all.
        except Exception as error:
            return Outcome(error=error)


def apply_changes(arguments: Sequence[Any], after: Sequence[Any]) -> None:
    """Change lists, dicts and arrays of the caller as the solution changed its copies."""
    for given, now in zip(arguments, after, strict=True):
        if given is now:
            continue
        if type(given) is list and type(now) is list:
            given[:] = now
        elif type(given) is dict and type(now) is dict:
            given.clear()
            given.update(now)
        elif hasattr(given, "shape") and getattr(now, "shape", None) == given.shape:
            given[...] = now
