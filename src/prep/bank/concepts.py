"""concepts/<topic>.toml -> concept questions; strict, and errors name the file and the key."""

import tomllib
from pathlib import Path

import msgspec

from prep.core.concept import Check, CheckKind, Concept, Option, Shallow
from prep.core.errors import PrepError
from prep.core.problem import FollowUp

FORMAT = 1


class _ShallowTable(msgspec.Struct, forbid_unknown_fields=True):
    answer: str
    why: str


class _FollowUpTable(msgspec.Struct, forbid_unknown_fields=True):
    question: str
    answer: str


class _OptionTable(msgspec.Struct, forbid_unknown_fields=True):
    text: str
    why_wrong: str = ""


class _CheckTable(msgspec.Struct, forbid_unknown_fields=True):
    kind: CheckKind
    prompt: str
    answer: str = ""
    expression: str = ""
    unit: str = ""
    tolerance: float = 0.01
    snippet: str = ""
    options: list[_OptionTable] = []
    items: list[str] = []


class _QuestionTable(msgspec.Struct, forbid_unknown_fields=True):
    id: str
    title: str
    level: int
    topics: list[str]
    seconds: int
    question: str
    points: list[str]
    shallow: _ShallowTable
    follow_up: _FollowUpTable
    layperson: str
    example: str = ""
    check: _CheckTable | None = None


class _File(msgspec.Struct, forbid_unknown_fields=True):
    format: int
    question: list[_QuestionTable]


def load_concepts(file: Path) -> tuple[Concept, ...]:
    """The questions of one file, in its order; raises PrepError if it cannot be read."""
    name = f"{file.parent.name}/{file.name}"
    try:
        tables = msgspec.convert(tomllib.loads(file.read_text(encoding="utf-8")), _File)
    except FileNotFoundError:
        raise PrepError(f"{name} is missing.") from None
    except (OSError, ValueError) as error:
        raise PrepError(f"{name}: {error}.", "See problems/README.md for the format.") from None
    if tables.format != FORMAT:
        raise PrepError(f"{name}: format {tables.format} is not known here.")
    return tuple(map(_concept, tables.question))


def _concept(table: _QuestionTable) -> Concept:
    return Concept(
        id=table.id,
        title=table.title,
        question=table.question.strip(),
        points=tuple(table.points),
        shallow=Shallow(table.shallow.answer, table.shallow.why),
        follow_up=FollowUp(table.follow_up.question, table.follow_up.answer),
        layperson=table.layperson.strip(),
        level=table.level,
        topics=tuple(table.topics),
        seconds=table.seconds,
        example=table.example.strip(),
        check=_check(table.check) if table.check else None,
    )


def _check(table: _CheckTable) -> Check:
    return Check(
        kind=table.kind,
        prompt=table.prompt.strip(),
        answer=table.answer.strip(),
        expression=table.expression,
        unit=table.unit,
        tolerance=table.tolerance,
        snippet=table.snippet.strip("\n"),
        options=tuple(Option(one.text, one.why_wrong) for one in table.options),
        items=tuple(table.items),
    )
