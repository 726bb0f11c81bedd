"""The tests in the candidate's own file: ``test_*`` functions and a small ``pytest``.

The real pytest is not readable for a solution (it could be used to look around), so a file that
imports it gets this one: ``raises``, ``approx``, ``fail``, ``mark.parametrize``; other marks do
nothing. It is also there on submit, so that an import left in the file is not an error.
"""

import contextlib
import sys
import types
from collections.abc import Callable, Iterator
from typing import Any


class Failed(AssertionError):
    """``pytest.fail`` was called, or ``raises`` saw no error."""


@contextlib.contextmanager
def raises(kind: Any, *, match: str | None = None) -> Iterator[None]:
    """The block must raise ``kind``."""
    import re

    try:
        yield
    except kind as error:
        if match is not None and not re.search(match, str(error)):
            raise Failed(f"{error!r} does not match {match!r}") from None
        return
    raise Failed(f"did not raise {getattr(kind, '__name__', kind)}")


class approx:  # noqa: N801 - pytest's own name
    """A number, or a list of numbers, within a relative or absolute tolerance."""

    def __init__(self, expected: Any, rel: float = 1e-6, abs: float = 1e-12) -> None:
        self.expected = expected
        self.rel = rel
        self.abs = abs

    def __eq__(self, other: Any) -> bool:
        if isinstance(self.expected, (list, tuple)):
            return len(self.expected) == len(other) and all(
                approx(e, self.rel, self.abs) == o
                for e, o in zip(self.expected, other, strict=True)
            )
        tolerance = max(
            self.abs, self.rel * (-self.expected if self.expected < 0 else self.expected)
        )
        return bool(-tolerance <= other - self.expected <= tolerance)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"approx({self.expected!r})"


def fail(reason: str = "") -> None:
    """Fail the test."""
    raise Failed(reason)


class _Mark:
    def parametrize(self, names: Any, rows: Any, **_options: Any) -> Callable[[Any], Any]:
        """Run the test once for every row."""

        def decorate(function: Any) -> Any:
            wanted = names.split(",") if isinstance(names, str) else list(names)
            keys = [name.strip() for name in wanted]
            each = [dict(zip(keys, row if len(keys) > 1 else [row], strict=True)) for row in rows]
            function.prep_rows = each
            return function

        return decorate

    def __getattr__(self, _name: str) -> Any:
        return lambda *args, **_options: args[0] if args and callable(args[0]) else lambda f: f


def offer_pytest() -> None:
    """Let ``import pytest`` find the small one."""
    module = types.ModuleType("pytest", "The part of pytest that is available here.")
    module.__dict__.update(raises=raises, approx=approx, fail=fail, mark=_Mark())
    sys.modules["pytest"] = module


def run(names: dict[str, Any], describe: Callable[[BaseException], Any]) -> list[Any]:
    """[name, None or the described error] for every test function of the file, in its order."""
    results = []
    for name, function in list(names.items()):
        if not name.startswith("test") or not isinstance(function, types.FunctionType):
            continue
        rows: list[dict[str, Any]] = getattr(function, "prep_rows", [{}])
        for index, row in enumerate(rows):
            label = f"{name}[{index}]" if len(rows) > 1 else name
            results.append([label, _run_one(function, row, describe)])
    return results


def _run_one(function: Any, row: dict[str, Any], describe: Callable[[BaseException], Any]) -> Any:
    try:
        function(**row)
    except BaseException as error:  # a test may raise anything, SystemExit included
        return describe(error)
    return None
