"""Cases of a suite known ahead: what a test will ask, and the reference's answers to it.

Most tests only call ``agree`` on cases they make up, so what they ask does not depend on the
solution. Such a test is run once when the suite is opened, against a bench that notes its cases
instead of asking anybody; at submission they travel in one message with the frozen corpus, and
nothing is left to compute but the comparison. This holds for hypothesis too: its draws are
derandomised, and depend on the solution only from the first failure on, when the test is run for
real to make the failing case smaller. A test that touches the solution itself in any other way is
not recorded, and runs as it stands.
"""

import copy
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, NoReturn

from prep.core.problem import Problem
from prep.judge import protocol
from prep.judge.suite.agreement import Agreement
from prep.judge.suite.direct import DirectCallee
from prep.judge.suite.fixtures import Bench, MakeInput
from prep.judge.trusted.race import FIRST_PAIRS
from prep.judge.trusted.rounds import Rounds

RECORDED_CASES = 6000
_MESSAGE_CASES = 400


@dataclass(frozen=True)
class Group:
    """Cases that count as one: a corpus case, or everything that one test (``item``) asks."""

    name: str
    cases: tuple[tuple[list[Any], Any], ...]
    item: Any = None


@dataclass(frozen=True)
class Message:
    """Groups that travel together, with their cases packed ahead.

    ``answers`` are the reference's, packed, where an answer of the same bytes is right.
    """

    groups: tuple[Group, ...]
    cases: tuple[list[Any], ...]
    packed: bytes
    answers: tuple[bytes | None, ...]


def in_messages(groups: Sequence[Group], agree: Agreement) -> list[Message]:
    """Groups cut into messages of some hundred cases, so that the first replies come early."""
    messages: list[Message] = []
    together: list[Group] = []
    for group in groups:
        together.append(group)
        if sum(len(each.cases) for each in together) >= _MESSAGE_CASES:
            messages.append(_message(together, agree))
            together = []
    return [*messages, _message(together, agree)] if together else messages


def _message(groups: Sequence[Group], agree: Agreement) -> Message:
    pairs = [pair for group in groups for pair in group.cases]
    cases = tuple(case for case, _ in pairs)
    answers = tuple(_packed_answer(case, expected, agree) for case, expected in pairs)
    return Message(tuple(groups), cases, protocol.pack(list(cases)), answers)


def _packed_answer(case: list[Any], expected: Any, agree: Agreement) -> bytes | None:
    """The bytes of the reference's answer, unless the comparison does not take it for right."""
    try:
        answer = agree.expected(case)
        return None if agree.complaint(case, answer, expected) else protocol.pack(answer)
    # A suite's own checker may raise anything; then every answer goes through it.
    except Exception:
        return None


class _NotRecordableError(BaseException):
    """The test does something that depends on the solution."""


class _Untouchable:
    """Stands for the solution while a test is recorded."""

    def __getattr__(self, name: str) -> NoReturn:
        raise _NotRecordableError(name)

    def __call__(self, *_arguments: Any, **_options: Any) -> NoReturn:
        raise _NotRecordableError("called")


class _Recorder(Agreement):
    """``agree`` that notes its cases."""

    def __init__(self, problem: Problem, reference: DirectCallee) -> None:
        super().__init__(problem, _Untouchable(), reference, None)
        self._is_script = problem.is_script
        self.cases: list[tuple[list[Any], Any]] = []

    def __call__(self, *arguments: Any) -> None:
        """Note one case."""
        self._note(arguments[0] if self._is_script else arguments)

    def all(self, batch: Iterable[Sequence[Any]]) -> None:
        """Note many cases."""
        for case in batch:
            self._note(case)

    def _note(self, case: Sequence[Any]) -> None:
        if len(self.cases) >= RECORDED_CASES:
            raise _NotRecordableError("too many cases")
        kept = copy.deepcopy(list(case))
        self.cases.append((kept, self.expected(kept)))


def record_items(
    problem: Problem,
    reference: DirectCallee,
    items: Sequence[Any],
    run_item: Callable[[Any, Bench], BaseException | None],
) -> tuple[list[Group], list[Any]]:
    """Groups for the tests that can be recorded, and the tests that cannot."""
    groups: list[Group] = []
    rest: list[Any] = []
    untouchable: Any = _Untouchable()
    for item in items:
        recorder = _Recorder(problem, reference)
        bench = Bench(problem, untouchable, reference, recorder, untouchable, untouchable)
        if run_item(item, bench) is None and recorder.cases:
            groups.append(Group(readable(item.name), tuple(recorder.cases), item))
        else:
            rest.append(item)
    return groups, rest


def record_rounds(
    problem: Problem,
    reference: DirectCallee,
    rounds: Rounds,
    items: Sequence[Any],
    run_item: Callable[[Any, Bench], BaseException | None],
) -> None:
    """Make the first rounds of every race, so that nobody waits while they are made."""

    def note(make: MakeInput, *, size: int) -> None:
        rounds.make_ahead(make, size, FIRST_PAIRS)

    untouchable: Any = _Untouchable()
    bench = Bench(problem, untouchable, reference, untouchable, note, untouchable)
    for item in items:
        run_item(item, bench)


def single_groups(tier: str, cases: Sequence[tuple[list[Any], Any]]) -> list[Group]:
    """Every case a group of its own, named by its place."""
    return [Group(f"{tier} {index + 1}", (case,)) for index, case in enumerate(cases)]


def readable(name: str) -> str:
    """test_two_equal_values -> two equal values."""
    return name.removeprefix("test_").replace("_", " ")
