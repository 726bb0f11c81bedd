"""ml_design/<slug>/ and talk/<slug>/ -> prompts; strict, and errors name the file and the key.

prompt.md is what the candidate reads at once, rubric.toml everything that comes later.
"""

import tomllib
from pathlib import Path

import msgspec

from prep.bank.package import read_text
from prep.core.errors import PrepError
from prep.core.prompt import (
    DIMENSIONS,
    PHASES,
    Clarification,
    Estimate,
    Probe,
    Prompt,
    RubricPoint,
    Stakeholder,
    Twist,
    Version,
)

FORMAT = 1


class _Clarification(msgspec.Struct, forbid_unknown_fields=True):
    question: str
    answer: str
    cues: list[str]
    important: bool = False


class _Stakeholder(msgspec.Struct, forbid_unknown_fields=True):
    name: str
    wants: str
    conflict: str


class _Estimate(msgspec.Struct, forbid_unknown_fields=True):
    question: str
    answer: str
    expression: str
    unit: str
    working: str
    factor: float


class _Twist(msgspec.Struct, forbid_unknown_fields=True):
    text: str
    absorbed_by: str


class _Probe(msgspec.Struct, forbid_unknown_fields=True):
    dimension: str
    question: str
    answer: str


class _Point(msgspec.Struct, forbid_unknown_fields=True):
    dimension: str
    text: str
    cues: list[str]
    weak: str
    fair: str
    strong: str


class _Version(msgspec.Struct, forbid_unknown_fields=True):
    seconds: int
    audience: str
    must_have: str


class RubricTable(msgspec.Struct, forbid_unknown_fields=True):
    """rubric.toml, key by key."""

    format: int
    title: str
    difficulty: int
    topics: list[str]
    minutes: dict[str, float]
    double: list[str]
    outline: str
    point: list[_Point]
    probe: list[_Probe]
    clarification: list[_Clarification] = []
    stakeholder: list[_Stakeholder] = []
    estimate: list[_Estimate] = []
    twist: list[_Twist] = []
    version: list[_Version] = []
    jargon: dict[str, str] = {}


def read_rubric(folder: Path) -> RubricTable:
    """rubric.toml of a prompt; raises PrepError if it is missing or not as agreed."""
    name = f"{folder.name}/rubric.toml"
    try:
        table = msgspec.convert(tomllib.loads(read_text(folder / "rubric.toml")), RubricTable)
    except ValueError as error:
        raise PrepError(f"{name}: {error}.", "See problems/README.md for the format.") from None
    if table.format != FORMAT:
        raise PrepError(f"{name}: format {table.format} is not known here.")
    return table


def load_prompt(folder: Path) -> Prompt:
    """The prompt in ``folder``; raises PrepError if it cannot be read."""
    table = read_rubric(folder)
    kind = folder.parent.name.replace("_", "-")
    _known(f"{folder.name}/rubric.toml", kind, table)
    return Prompt(
        slug=folder.name,
        kind=kind,
        title=table.title,
        difficulty=table.difficulty,
        topics=tuple(table.topics),
        text=read_text(folder / "prompt.md").strip(),
        minutes={phase: table.minutes[phase] for phase in PHASES[kind] if phase in table.minutes},
        double=tuple(table.double),
        points=tuple(
            RubricPoint(one.dimension, one.text, tuple(one.cues), one.weak, one.fair, one.strong)
            for one in table.point
        ),
        probes=tuple(Probe(one.dimension, one.question, one.answer) for one in table.probe),
        outline=table.outline.strip(),
        clarifications=tuple(
            Clarification(one.question, one.answer, tuple(one.cues), one.important)
            for one in table.clarification
        ),
        stakeholders=tuple(
            Stakeholder(one.name, one.wants, one.conflict) for one in table.stakeholder
        ),
        estimates=tuple(map(_estimate, table.estimate)),
        twists=tuple(Twist(one.text, one.absorbed_by) for one in table.twist),
        versions=tuple(Version(one.seconds, one.audience, one.must_have) for one in table.version),
        jargon=table.jargon,
    )


def _known(name: str, kind: str, table: RubricTable) -> None:
    """Dimensions and phases are those of the kind."""
    if kind not in PHASES:
        raise PrepError(f"{name}: prompts lie in ml_design or talk.")
    for phase in table.minutes:
        if phase not in PHASES[kind]:
            raise PrepError(f"{name}: '{phase}' is no phase of a {kind} prompt.")
    points, probes = table.point, table.probe
    graded = (*(one.dimension for one in points), *(one.dimension for one in probes))
    used = {*table.double, *graded}
    for dimension in sorted(used - DIMENSIONS[kind].keys()):
        raise PrepError(f"{name}: '{dimension}' is no dimension of a {kind} rubric.")


def _estimate(table: _Estimate) -> Estimate:
    return Estimate(
        question=table.question,
        answer=table.answer,
        expression=table.expression,
        unit=table.unit,
        working=table.working.strip(),
        factor=table.factor,
    )
