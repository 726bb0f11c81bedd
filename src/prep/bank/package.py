"""A problem package on disk -> a `Problem`; strict, and every error names the file and the key."""

import re
import tomllib
from pathlib import Path
from typing import Any

import msgspec

from prep.bank.statement import read_samples
from prep.core.errors import PrepError
from prep.core.problem import (
    Compare,
    EntryPoint,
    FollowUp,
    Limits,
    Method,
    Parameter,
    Problem,
)

FORMAT = 1


class _ParameterTable(msgspec.Struct, forbid_unknown_fields=True):
    name: str
    type: str


class _MethodTable(msgspec.Struct, forbid_unknown_fields=True):
    name: str
    parameters: list[_ParameterTable] = []
    returns: str = "none"


class _EntryTable(msgspec.Struct, forbid_unknown_fields=True):
    form: str
    function: str = ""
    method: str = ""
    aliases: list[str] = []
    parameters: list[_ParameterTable] = []
    returns: str = "any"
    in_place: int | None = None
    detached: bool = False
    node: str = ""
    class_names: list[str] = []
    round_trip: list[str] = []
    methods: list[_MethodTable] = []


class _CompareTable(msgspec.Struct, forbid_unknown_fields=True):
    kind: str = "exact"
    relative: float = 0.0
    absolute: float = 0.0


class _LimitsTable(msgspec.Struct, forbid_unknown_fields=True):
    cpu_ratio: float
    call_seconds: float = 3.0
    memory_mb: int = 1024


class _FollowUpTable(msgspec.Struct, forbid_unknown_fields=True):
    question: str
    answer: str


class _EquivalentMutant(msgspec.Struct, forbid_unknown_fields=True):
    mutant: str
    reason: str


class ProblemTable(msgspec.Struct, forbid_unknown_fields=True):
    """problem.toml, key by key."""

    format: int
    title: str
    difficulty: int
    minutes: int
    topics: list[str] | dict[str, float]
    complexity: str
    edge_cases: list[str]
    entry: _EntryTable
    limits: _LimitsTable
    follow_ups: list[_FollowUpTable]
    compare: _CompareTable = msgspec.field(default_factory=_CompareTable)
    leetcode: int | None = None
    leetcode_slug: str = ""
    leetcode_title: str = ""
    numpy: bool = False
    equivalent_mutants: list[_EquivalentMutant] = []


COMPARISONS = ("exact", "any_order", "nested_any_order", "close", "checker")
_TYPE = re.compile(
    r"int|float|bool|str|none|any|tuple|dict|array(\[\w+\])?|list|linked-list|cyclic-list"
    r"|random-list|tree|graph"
)


def read_text(path: Path) -> str:
    """A text file of a package; a missing or undecodable one is an error with its name."""
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise PrepError(
            f"{path.parent.name}/{path.name} is missing.", "See problems/README.md for the format."
        ) from None
    except (OSError, UnicodeDecodeError) as error:
        raise PrepError(f"{path.parent.name}/{path.name} cannot be read: {error}.") from None


def read_table(folder: Path) -> ProblemTable:
    """problem.toml, strictly: unknown keys and wrong types are errors."""
    text = read_text(folder / "problem.toml")
    where = f"{folder.name}/problem.toml"
    try:
        data: dict[str, Any] = tomllib.loads(text)
        table = msgspec.convert(data, ProblemTable)
    except (tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise PrepError(f"{where}: {error}.", "See problems/README.md for the format.") from None
    _check(table, where)
    return table


def _check(table: ProblemTable, where: str) -> None:
    """What the types alone do not say."""
    rules = [
        (table.format == FORMAT, f"format must be {FORMAT}"),
        (1 <= table.difficulty <= 5, "difficulty must be 1 to 5"),
        (table.minutes > 0, "minutes must be positive"),
        (bool(table.topics), "topics must name at least one topic"),
        (
            table.compare.kind in COMPARISONS,
            f"compare.kind must be one of {', '.join(COMPARISONS)}",
        ),
        (table.entry.form in ("function", "class"), "entry.form must be function or class"),
        (table.limits.cpu_ratio > 1, "limits.cpu_ratio must be above 1"),
        (
            table.entry.form == "class" or bool(table.entry.function and table.entry.method),
            "entry needs function and method",
        ),
        (
            table.entry.form == "function" or bool(table.entry.class_names),
            "entry needs class_names",
        ),
        (len(table.entry.round_trip) in (0, 2), "entry.round_trip is [encode, decode]"),
    ]
    for holds, text in rules:
        if not holds:
            raise PrepError(f"{where}: {text}.", "See problems/README.md for the format.")
    for kind in _types(table.entry):
        inner = kind
        while inner.startswith("list["):
            inner = inner[5:-1]
        if not _TYPE.fullmatch(inner):
            raise PrepError(f"{where}: the type '{kind}' is unknown.", "Types: problems/README.md.")


def _types(entry: _EntryTable) -> list[str]:
    methods = [p.type for m in entry.methods for p in m.parameters] + [
        m.returns for m in entry.methods
    ]
    return [p.type for p in entry.parameters] + [entry.returns, *methods]


def _parameters(tables: list[_ParameterTable]) -> tuple[Parameter, ...]:
    return tuple(Parameter(table.name, table.type) for table in tables)


def _entry(table: _EntryTable) -> EntryPoint:
    return EntryPoint(
        form=table.form,
        function=table.function,
        method=table.method,
        aliases=tuple(table.aliases),
        parameters=_parameters(table.parameters),
        returns=table.returns,
        in_place=table.in_place,
        detached=table.detached,
        node=table.node,
        class_names=tuple(table.class_names),
        methods=tuple(Method(m.name, _parameters(m.parameters), m.returns) for m in table.methods),
        round_trip=tuple(table.round_trip),
    )


def loadings(topics: list[str] | dict[str, float]) -> dict[str, float]:
    """Topic loadings that sum to 1; equal shares unless the author gave weights."""
    weights = topics if isinstance(topics, dict) else dict.fromkeys(topics, 1.0)
    total = sum(weights.values())
    return {topic: weight / total for topic, weight in weights.items()}


def split_hints(text: str) -> tuple[str, ...]:
    """hints.md: one hint below each ``## `` heading."""
    parts = re.split(r"(?m)^## .*$", text)
    return tuple(part.strip() for part in parts[1:] if part.strip())


def load_problem(folder: Path) -> Problem:
    """The problem in ``folder``; raises PrepError saying which file is wrong and how."""
    folder = folder.resolve()
    if not folder.is_dir():
        raise PrepError(
            f"There is no problem package at {folder.name}.", "prep list shows them all."
        )
    table = read_table(folder)
    entry = _entry(table.entry)
    statement = read_text(folder / "statement.md")
    try:
        samples = read_samples(statement, entry)
    except PrepError as error:
        raise PrepError(f"{folder.name}/{error.message}", error.hint) from None
    return Problem(
        slug=folder.name,
        title=table.title,
        kind=folder.parent.name.replace("_", "-"),
        difficulty=table.difficulty,
        minutes=table.minutes,
        topics=loadings(table.topics),
        entry=entry,
        compare=Compare(table.compare.kind, table.compare.relative, table.compare.absolute),
        limits=Limits(table.limits.cpu_ratio, table.limits.call_seconds, table.limits.memory_mb),
        folder=folder,
        statement=statement,
        starter=read_text(folder / "starter.py"),
        reference=read_text(folder / "reference.py"),
        hints=split_hints(read_text(folder / "hints.md")),
        editorial=read_text(folder / "editorial.md"),
        samples=samples,
        leetcode=table.leetcode,
        leetcode_slug=table.leetcode_slug,
        leetcode_title=table.leetcode_title,
        complexity=table.complexity,
        edge_cases=tuple(table.edge_cases),
        follow_ups=tuple(FollowUp(f.question, f.answer) for f in table.follow_ups),
        numpy=table.numpy,
    )
