"""A coding or ML-coding problem as every room sees it; the bank reads it from a package."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

KINDS = ("coding", "ml-coding", "drill", "concept", "ml-design", "talk")
DIFFICULTY_WORDS = {1: "Warm-up", 2: "Easy", 3: "Medium", 4: "Hard", 5: "Expert"}


@dataclass(frozen=True)
class Parameter:
    """One argument of a call: its name and its type in the package's small type language."""

    name: str
    type: str


@dataclass(frozen=True)
class Method:
    """A method of a design problem, by the name LeetCode gives it."""

    name: str
    parameters: tuple[Parameter, ...]
    returns: str


@dataclass(frozen=True)
class EntryPoint:
    """Where the judge enters a solution, and what crosses the wall.

    ``form`` is ``function`` or ``class``. For a function: ``function`` is our snake_case name
    and ``method`` the camelCase method of ``class Solution``. For a class: ``class_names`` are
    the accepted names, the first one ours; with ``round_trip`` (encode, decode) the pair is
    called as if it were one function, on two instances, and only text passes between them.

    ``in_place`` is the index of the argument that holds the answer after the call, ``detached``
    asks that the answer shares no node with the input, ``node`` chooses the prelude's ``Node``.
    """

    form: str
    function: str = ""
    method: str = ""
    aliases: tuple[str, ...] = ()
    parameters: tuple[Parameter, ...] = ()
    returns: str = "any"
    in_place: int | None = None
    detached: bool = False
    node: str = ""
    class_names: tuple[str, ...] = ()
    methods: tuple[Method, ...] = ()
    round_trip: tuple[str, ...] = ()

    @property
    def returns_declared(self) -> str:
        """The declared type of the answer, wherever the answer is found."""
        if self.in_place is not None:
            return self.parameters[self.in_place].type
        return self.returns


@dataclass(frozen=True)
class Compare:
    """How an answer is compared: ``exact``, ``any_order``, ``nested_any_order``, ``close`` or
    ``checker`` (``hidden/checker.py`` decides)."""

    kind: str = "exact"
    relative: float = 0.0
    absolute: float = 0.0


@dataclass(frozen=True)
class Limits:
    """``cpu_ratio``: the largest accepted CPU time over the reference's own, in paired runs.

    ``call_seconds`` bounds one call of the correctness tiers, ``memory_mb`` the worker's
    memory beyond what an empty worker uses.
    """

    cpu_ratio: float = 0.0
    call_seconds: float = 3.0
    memory_mb: int = 1024


@dataclass(frozen=True)
class Sample:
    """An example of the statement.

    For a function ``arguments`` and its answer; for a class ``arguments`` is a call script
    ``[[name, *arguments], ...]`` and ``expected`` one result per operation.
    """

    arguments: list[Any]
    expected: Any


@dataclass(frozen=True)
class FollowUp:
    """What an interviewer asks next, with a short answer."""

    question: str
    answer: str


@dataclass(frozen=True)
class Problem:
    """One task with its statement, starter, reference and hidden suite (by folder)."""

    slug: str
    title: str
    kind: str
    difficulty: int
    minutes: int
    topics: dict[str, float]
    entry: EntryPoint
    compare: Compare
    limits: Limits
    folder: Path
    statement: str
    starter: str
    reference: str
    hints: tuple[str, ...]
    editorial: str
    samples: tuple[Sample, ...]
    leetcode: int | None = None
    leetcode_slug: str = ""
    leetcode_title: str = ""
    complexity: str = ""
    edge_cases: tuple[str, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()
    numpy: bool = False

    @property
    def is_script(self) -> bool:
        """True for a design problem, whose cases are call scripts."""
        return self.entry.form == "class" and not self.entry.round_trip
