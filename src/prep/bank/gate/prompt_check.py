"""All checks of design and talk prompts.

Decision guarded here: a rubric belongs to its prompt. Every point shares words with the facts of
its own prompt, and no two rubrics share more than a few runs of words.
"""

import re
import time
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from prep.bank.gate.report import Fault, Outcome, PackageReport
from prep.bank.gate.shape import words
from prep.bank.gate.wording import content_words
from prep.bank.prompts import load_prompt
from prep.bank.suggestions import did_you_mean
from prep.core.errors import PrepError
from prep.core.prompt import PHASES, Estimate, Prompt
from prep.drills.parser import evaluate

SHARED_AT_MOST = 0.05
"""The share of a rubric's runs of words that may stand in another one too."""

RUN = 5
"""Words in a run."""

EXEMPLARS = ("weak", "fair", "strong")
EXEMPLAR_WORDS = (4, 90)
TEXT_WORDS = {"ml-design": (120, 320), "talk": (60, 260)}
DIFFICULTY = (1, 5)
FACTOR = (1.05, 10.0)


@dataclass(frozen=True)
class Counts:
    """How many of each part a prompt of a kind has: least and most."""

    point: tuple[int, int]
    probe: tuple[int, int]
    clarification: tuple[int, int]
    stakeholder: tuple[int, int]
    estimate: tuple[int, int]
    twist: tuple[int, int]
    version: tuple[int, int]
    dimensions: int


COUNTS = {
    "ml-design": Counts((14, 26), (6, 10), (6, 12), (3, 7), (2, 5), (3, 5), (0, 0), 10),
    "talk": Counts((8, 16), (6, 10), (0, 6), (0, 4), (0, 2), (0, 3), (1, 3), 6),
}
DOUBLE = (2, 3)
FACTS = 2
"""Words that a point shares at least with the facts of its prompt."""


def check_prompts(folders: Sequence[Path], leaves: Collection[str]) -> Iterator[PackageReport]:
    """One report a folder, compared with every prompt that lies beside those checked."""
    shingled: dict[Path, frozenset[str]] = {}
    for folder in folders:
        started = time.perf_counter()
        report = _checked(folder, leaves, shingled)
        yield replace(report, seconds=time.perf_counter() - started)


def _checked(
    folder: Path, leaves: Collection[str], shingled: dict[Path, frozenset[str]]
) -> PackageReport:
    report = PackageReport(folder.name, folder.parent.name.replace("_", "-"))
    try:
        prompt = load_prompt(folder)
        shared = _most_shared(folder, shingled)
    except PrepError as error:
        broken = Fault("prompt", error.message, error.hint, Outcome.BROKEN)
        return replace(report, faults=(broken,))
    faults = list(check_prompt(prompt, leaves))
    if shared.share > SHARED_AT_MOST:
        faults.append(
            Fault("rubric", f"{shared.share:.1%} of it stands in '{shared.name}' too, too much.")
        )
    contents = f"{len(prompt.points)} points, {shared.share:.1%} shared at most"
    return replace(report, faults=tuple(faults), contents=contents)


@dataclass(frozen=True)
class _Shared:
    name: str
    share: float


def _most_shared(folder: Path, shingled: dict[Path, frozenset[str]]) -> _Shared:
    """The other prompt whose rubric has most in common with this one."""
    mine = _runs_of(folder, shingled)
    found = [_Shared("", 0.0)]
    for kind in ("ml_design", "talk"):
        for other in sorted((folder.parents[1] / kind).glob("*/rubric.toml")):
            if other.parent != folder:
                theirs = _runs_of(other.parent, shingled)
                found.append(_Shared(other.parent.name, len(mine & theirs) / max(1, len(mine))))
    return max(found, key=lambda one: one.share)


def _runs_of(folder: Path, shingled: dict[Path, frozenset[str]]) -> frozenset[str]:
    if folder not in shingled:
        shingled[folder] = runs(rubric_text(load_prompt(folder)))
    return shingled[folder]


def rubric_text(prompt: Prompt) -> str:
    """All that a person grades by."""
    points = [f"{p.text}\n{p.weak}\n{p.fair}\n{p.strong}" for p in prompt.points]
    probes = [f"{p.question}\n{p.answer}" for p in prompt.probes]
    return "\n".join((*points, *probes))


def runs(text: str) -> frozenset[str]:
    """Every run of RUN words (w-shingles, Broder 1997), within lines."""
    lines = (re.findall(r"[^\W_]+", line.lower()) for line in text.splitlines())
    return frozenset(
        " ".join(line[start : start + RUN])
        for line in lines
        for start in range(len(line) - RUN + 1)
    )


def check_prompt(prompt: Prompt, leaves: Collection[str]) -> Iterator[Fault]:
    """Every fault of one prompt that needs no other."""
    yield from _facts(prompt, leaves)
    yield from _numbers(prompt)
    yield from _points(prompt)
    yield from _texts(prompt)
    for number, estimate in enumerate(prompt.estimates, 1):
        for message in _estimate(estimate):
            yield Fault(f"estimate {number}", message)


def _facts(prompt: Prompt, leaves: Collection[str]) -> Iterator[Fault]:
    if not prompt.topics:
        yield Fault("topics", "it has none.")
    for topic in prompt.topics:
        if topic not in leaves:
            hint = did_you_mean(topic, leaves)
            yield Fault("topics", f"'{topic}' is no leaf of topics.toml.", hint)
    for phase in PHASES[prompt.kind]:
        if prompt.minutes.get(phase, 0) <= 0:
            yield Fault("minutes", f"the phase '{phase}' has no target minutes.")
    least, most = DOUBLE
    if not least <= len(set(prompt.double)) <= most:
        yield Fault("double", "two or three different dimensions count double.")
    for name in prompt.double:
        if name not in prompt.dimensions:
            yield Fault("double", f"{name} counts double but no point belongs to it.")


def _numbers(prompt: Prompt) -> Iterator[Fault]:
    counts = COUNTS[prompt.kind]
    for what, count, (low, high) in (
        ("difficulty", prompt.difficulty, DIFFICULTY),
        ("words in prompt.md", words(prompt.text), TEXT_WORDS[prompt.kind]),
        ("points", len(prompt.points), counts.point),
        ("probes", len(prompt.probes), counts.probe),
        ("clarifications", len(prompt.clarifications), counts.clarification),
        ("stakeholders", len(prompt.stakeholders), counts.stakeholder),
        ("estimates", len(prompt.estimates), counts.estimate),
        ("twists", len(prompt.twists), counts.twist),
        ("versions", len(prompt.versions), counts.version),
        ("dimensions touched", len(prompt.dimensions), (counts.dimensions, 99)),
    ):
        if not low <= count <= high:
            yield Fault("numbers", f"{what}: {count}, and it should be {low} to {high}.")
    if prompt.clarifications and not any(one.important for one in prompt.clarifications):
        yield Fault("clarifications", "none is marked important.")


def _points(prompt: Prompt) -> Iterator[Fault]:
    facts = content_words(_facts_text(prompt))
    for number, point in enumerate(prompt.points, 1):
        where = f"point {number} ({point.dimension})"
        if len(content_words(point.text) & facts) < FACTS:
            yield Fault(where, "it names no fact of its own prompt.")
        for name in EXEMPLARS:
            low, high = EXEMPLAR_WORDS
            count = words(getattr(point, name))
            if not low <= count <= high:
                yield Fault(where, f"{name} has {count} words, and should have {low} to {high}.")
        if len({point.weak, point.fair, point.strong}) < len(EXEMPLARS):
            yield Fault(where, "two of its exemplars are the same.")
        if not point.cues:
            yield Fault(where, "it has no cues.")


def _facts_text(prompt: Prompt) -> str:
    """What the world of the prompt is made of, apart from its rubric."""
    return "\n".join(
        (
            prompt.title,
            prompt.text,
            *(f"{one.question} {one.answer}" for one in prompt.clarifications),
            *(f"{one.name} {one.wants} {one.conflict}" for one in prompt.stakeholders),
            *(f"{one.text} {one.absorbed_by}" for one in prompt.twists),
            *(f"{one.question} {one.working}" for one in prompt.estimates),
            *(f"{one.audience} {one.must_have}" for one in prompt.versions),
        )
    )


def _texts(prompt: Prompt) -> Iterator[Fault]:
    for what, text in (
        ("title", prompt.title),
        ("outline", prompt.outline),
        *((f"answer to '{one.question}'", one.answer) for one in prompt.clarifications),
        *((f"conflict of {one.name}", one.conflict) for one in prompt.stakeholders),
        *((f"what takes in '{one.text}'", one.absorbed_by) for one in prompt.twists),
        *((f"reply to '{one.question}'", one.answer) for one in prompt.probes),
    ):
        if not text.strip():
            yield Fault("texts", f"the {what} is empty.")
    for one in prompt.clarifications:
        if not one.cues:
            yield Fault("clarifications", f"'{one.question}' has no cues.")


def _estimate(estimate: Estimate) -> Iterator[str]:
    low, high = FACTOR
    if not low <= estimate.factor <= high:
        yield f"factor {estimate.factor:g}, and it should be {low:g} to {high:g}."
        return
    if not estimate.working:
        yield "the working is empty."
    try:
        computed, printed = float(evaluate(estimate.expression)), float(evaluate(estimate.answer))
    except PrepError as error:
        yield f"answer and expression must be numbers: {error.message}"
        return
    # The printed answer may be rounded, by much less than what is accepted.
    if abs(computed - printed) > (estimate.factor - 1) / 4 * abs(computed):
        yield f"the answer is {estimate.answer}, but the expression gives {computed:.6g}."
