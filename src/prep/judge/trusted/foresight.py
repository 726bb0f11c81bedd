"""Calls that a test will make if the solution is right: made ahead, in one message.

A test that calls the solution itself cannot be recorded as cases (``recording``). It is run once
with the reference in the solution's place, and its calls are noted. At submission the worker makes
these calls in one go; the test then runs as it stands, and gets the answers that are there already
for as long as it makes just these calls. From the first one that differs it asks for itself, so
foresight saves round trips and decides nothing.
"""

from collections import deque
from collections.abc import Callable, Sequence
from typing import Any, NoReturn

from prep.core.problem import Problem
from prep.judge import protocol
from prep.judge.suite.agreement import Agreement
from prep.judge.suite.compare import Checker
from prep.judge.suite.direct import DirectCallee
from prep.judge.suite.fixtures import Bench
from prep.judge.suite.outcomes import Outcome

FORESEEN_CALLS = 500
FORESEEN_BYTES = 1 << 20

Call = tuple[str, bytes]
"""An operation of a worker, ``call`` or ``script``, and its packed payload."""


class _Full(BaseException):
    """A test asks what cannot be made ahead; hypothesis must not try again."""


class _Foreseer:
    """The reference in the solution's place, noting how it is called."""

    def __init__(self, reference: DirectCallee) -> None:
        self._reference = reference
        self.noting = True
        self.calls: list[Call] = []

    @property
    def after(self) -> list[Any]:
        """The arguments of the last call as they were after it."""
        return self._reference.after

    def __call__(self, *arguments: Any) -> Any:
        """Note the call, and make it."""
        self._note("call", list(arguments))
        return self._reference(*arguments)

    def script(self, operations: Sequence[Sequence[Any]]) -> list[Any]:
        """Note the script, and replay it."""
        self._note("script", list(operations))
        return self._reference.script(operations)

    def many(self, batch: Sequence[Sequence[Any]]) -> list[Outcome]:
        """A batch travels in a message of its own, so what comes after it is not made ahead."""
        self.noting = False
        return self._reference.many(batch)

    def fresh(self) -> None:
        """Another process: what comes after it cannot be made ahead."""
        self.noting = False

    def _note(self, operation: str, payload: list[Any]) -> None:
        if self.noting:
            self.calls.append((operation, protocol.pack(payload)))
        if len(self.calls) > FORESEEN_CALLS:
            raise _Full


class _Nothing:
    """Stands for what a test with foreseen calls does not use."""

    def __call__(self, *_arguments: Any, **_options: Any) -> NoReturn:
        raise _Full


def foresee(
    problem: Problem,
    reference: DirectCallee,
    check: Checker | None,
    items: Sequence[Any],
    run_item: Callable[[Any, Bench], BaseException | None],
) -> list[Call]:
    """The calls of ``items`` up to the first that cannot be made ahead."""
    found: list[Call] = []
    for item in items:
        foreseer = _Foreseer(reference)
        agree = Agreement(problem, foreseer, reference, check)
        bench = Bench(problem, foreseer, reference, agree, _Nothing(), _Nothing())
        if run_item(item, bench) is not None:
            break
        found += foreseer.calls
        if not foreseer.noting:
            break
        if sum(len(payload) for _, payload in found) > FORESEEN_BYTES:
            return []
    return found


def packed_calls(calls: Sequence[Call]) -> bytes:
    """Calls as they cross the wall: ``[[operation, payload], ...]``."""
    pairs = [protocol.row([protocol.pack(name), payload]) for name, payload in calls]
    return protocol.row(pairs)


class Foreseen:
    """Calls that are being made ahead by a worker, as request ``number``."""

    def __init__(self, number: int, calls: Sequence[Call]) -> None:
        self.number = number
        self._calls = deque(calls)

    def next_is(self, operation: str, payload: Any) -> bool:
        """True, once, if this is the call whose reply comes next."""
        if not self._calls or self._calls[0] != (operation, protocol.pack(payload)):
            return False
        self._calls.popleft()
        return True
