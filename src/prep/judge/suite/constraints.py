"""``hidden/constraints.py`` of a package: every input of a suite obeys what the statement prints.

A test with an input outside the constraints would refuse right solutions that rely on them, and no
reference would notice. So under plain pytest every input passes through the package's own
``check(*arguments)``, written from the statement (``check(operations)`` for a design problem).
"""

import importlib.util
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from prep.core.errors import PrepError
from prep.core.problem import Problem
from prep.judge.suite.outcomes import Callee, Outcome

Check = Callable[..., None]
"""Raises AssertionError on an input that breaks the constraints."""


class InvalidInput(Exception):
    """A test asks something that the statement rules out; and no test expects that."""


def load_check(package: Path) -> Check | None:
    """The package's ``check``; None if it has no constraints.py. Raises PrepError without one."""
    path = package / "hidden" / "constraints.py"
    if not path.exists():
        return None
    spec = importlib.util.spec_from_file_location(f"{package.name}_constraints", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    check: Check | None = getattr(module, "check", None)
    if check is None:
        raise PrepError(f"{package.name}/hidden/constraints.py has no function check.")
    return check


class Obeying:
    """A callee that refuses to be asked what the constraints rule out."""

    def __init__(self, callee: Callee, check: Check, problem: Problem) -> None:
        self._callee = callee
        self._check = check
        self._problem = problem

    def __call__(self, *arguments: Any) -> Any:
        """Checked, then asked."""
        self.require(arguments)
        return self._callee(*arguments)

    def many(self, batch: Sequence[Sequence[Any]]) -> list[Outcome]:
        """Every case is checked before the first is asked."""
        for case in batch:
            self.require(case)
        return self._callee.many(batch)

    def script(self, operations: Sequence[Sequence[Any]]) -> list[Any]:
        """Checked as a whole (of a round trip: what goes in), then asked."""
        if self._problem.is_script:
            self.require(operations)
        for name, *arguments in operations:
            if name.partition("@")[0] in self._problem.entry.round_trip[:1]:
                self.require(arguments)
        return self._callee.script(operations)

    def fresh(self) -> None:
        """As the callee does."""
        self._callee.fresh()

    @property
    def after(self) -> list[Any]:
        """The arguments after the last call."""
        return self._callee.after

    def require(self, case: Sequence[Any]) -> None:
        """Raise InvalidInput if ``case`` (arguments, or operations) breaks the constraints."""
        try:
            self._check(list(case)) if self._problem.is_script else self._check(*case)
        except AssertionError as error:
            broken = str(error).partition("\n")[0]
            raise InvalidInput(f"{shortened(case)} breaks the constraints: {broken}") from None


def shortened(case: Sequence[Any], longest: int = 200) -> str:
    """A case as it may stand in a message."""
    text = repr(list(case))
    return text if len(text) <= longest else f"{text[:longest]}..."
