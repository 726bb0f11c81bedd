"""All checks of a file of concept questions.

Decision guarded here: nothing that can be computed is believed. Numbers are computed from their
expression, snippets are run, a choice has exactly one right option.
"""

import re
import time
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from prep.bank.concepts import load_concepts
from prep.bank.gate.report import Fault, Outcome, PackageReport
from prep.bank.gate.snippets import printed_by
from prep.bank.gate.wording import content_words, is_one_sentence, likeness, too_alike
from prep.bank.suggestions import did_you_mean
from prep.core.concept import Check, CheckKind, Concept
from prep.core.errors import PrepError
from prep.drills.parser import evaluate

POINTS = (3, 6)
LEVELS = (1, 5)
SECONDS = (60, 120)
OPTIONS = (3, 5)
ITEMS = (3, 6)
SNIPPET_LINES = 12
POINT_WORDS = 40
GIVEN_AWAY = 0.5
"""A point that shares this much of its words with the question is given away by it."""

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_COMPLEXITY = re.compile(r"O\(.+\)")
_SHAPE = re.compile(r"\((\d+,|\d+(, \d+)+|)\)")


def check_concepts(
    files: Sequence[Path], leaves: Collection[str], parents: Mapping[str, str | None]
) -> Iterator[PackageReport]:
    """One report a file. ``leaves`` are topics a question may name, ``parents`` the whole tree."""
    for file in files:
        started = time.perf_counter()
        report = _checked(file, leaves, parents)
        yield replace(report, seconds=time.perf_counter() - started)


def _checked(
    file: Path, leaves: Collection[str], parents: Mapping[str, str | None]
) -> PackageReport:
    report = PackageReport(file.stem, "concept")
    try:
        concepts = load_concepts(file)
        faults = (
            *_placed(file, concepts, parents),
            *(fault for one in concepts for fault in check_concept(one, leaves)),
            *_repeated(concepts, _neighbours(file)),
            *_snippets(concepts),
        )
    except PrepError as error:
        broken = Fault("file", error.message, error.hint, Outcome.BROKEN)
        return replace(report, faults=(broken,))
    checks = sum(one.check is not None for one in concepts)
    contents = f"{len(concepts)} questions, {checks} machine checks"
    return replace(report, faults=faults, contents=contents)


def _neighbours(file: Path) -> tuple[Concept, ...]:
    others = sorted(path for path in file.parent.glob("*.toml") if path != file)
    return tuple(concept for path in others for concept in load_concepts(path))


def _placed(
    file: Path, concepts: Sequence[Concept], parents: Mapping[str, str | None]
) -> Iterator[Fault]:
    """A file is named for a topic, and the first topic of each question lies in it."""
    if file.stem not in parents:
        yield Fault("file", f"'{file.stem}' is no topic.", did_you_mean(file.stem, parents))
        return
    for one in concepts:
        if one.topics and file.stem not in _line(one.topics[0], parents):
            yield Fault(one.id, f"its first topic '{one.topics[0]}' is not within '{file.stem}'.")


def _line(topic: str, parents: Mapping[str, str | None]) -> Iterator[str]:
    above: str | None = topic
    while above is not None:
        yield above
        above = parents.get(above)


def _repeated(concepts: Sequence[Concept], others: Sequence[Concept]) -> Iterator[Fault]:
    here = {one.id for one in concepts}
    ids = [one.id for one in (*concepts, *others)]
    for id in sorted(here):
        if ids.count(id) > 1:
            yield Fault(id, "another question has the same id.")
    texts = [(one.id, one.question) for one in (*concepts, *others)]
    for one, other, alike in too_alike(texts):
        if one in here:
            yield Fault(one, f"it asks nearly the same as '{other}' ({alike:.0%} of the words).")


def check_concept(concept: Concept, leaves: Collection[str]) -> Iterator[Fault]:
    """Every fault of one question that needs no other and no run."""
    yield from _facts(concept, leaves)
    yield from _texts(concept)
    yield from _points(concept)
    if concept.check is not None:
        for message in _check(concept.check):
            yield Fault(concept.id, f"check: {message}")


def _facts(concept: Concept, leaves: Collection[str]) -> Iterator[Fault]:
    if not _ID.fullmatch(concept.id):
        yield Fault(concept.id, "an id is small letters, digits and hyphens.")
    if not concept.topics:
        yield Fault(concept.id, "it has no topic.")
    for topic in concept.topics:
        if topic not in leaves:
            hint = did_you_mean(topic, leaves)
            yield Fault(concept.id, f"'{topic}' is no leaf of topics.toml.", hint)
    for what, value, (low, high) in (
        ("level", concept.level, LEVELS),
        ("seconds", concept.seconds, SECONDS),
        ("number of points", len(concept.points), POINTS),
    ):
        if not low <= value <= high:
            yield Fault(concept.id, f"{what}: {value}, and it should be {low} to {high}.")


def _texts(concept: Concept) -> Iterator[Fault]:
    for what, text in (
        ("title", concept.title),
        ("question", concept.question),
        ("shallow answer", concept.shallow.answer),
        ("reason why the shallow answer fails", concept.shallow.why),
        ("follow-up question", concept.follow_up.question),
        ("follow-up answer", concept.follow_up.answer),
        ("layperson's version", concept.layperson),
    ):
        if not text.strip():
            yield Fault(concept.id, f"the {what} is empty.")


def _points(concept: Concept) -> Iterator[Fault]:
    question = content_words(concept.question)
    for number, point in enumerate(concept.points, 1):
        if not is_one_sentence(point):
            yield Fault(concept.id, f"point {number} is not one sentence.")
        if len(point.split()) > POINT_WORDS:
            yield Fault(concept.id, f"point {number} has more than {POINT_WORDS} words.")
        if likeness(question, content_words(point)) >= GIVEN_AWAY:
            yield Fault(concept.id, f"point {number} is given away by the question's wording.")


def _check(check: Check) -> Iterator[str]:
    if not check.prompt:
        yield "the prompt is empty."
    yield from _CHECKS[check.kind](check)
    for name, wanted in _OWNERS.items():
        if getattr(check, name) and check.kind not in wanted:
            yield f"a check of kind '{check.kind.value}' has no {name}."


def _number(check: Check) -> Iterator[str]:
    if not 0 < check.tolerance <= 0.5:
        yield f"tolerance {check.tolerance:g} is relative and lies in (0, 0.5]."
        return
    try:
        computed, printed = float(evaluate(check.expression)), float(evaluate(check.answer))
    except PrepError as error:
        yield f"answer and expression must be numbers: {error.message}"
        return
    # The printed answer may be rounded, by much less than what is accepted.
    if abs(computed - printed) > check.tolerance / 4 * abs(computed):
        yield f"the answer is {check.answer}, but the expression gives {computed:.6g}."


def _choice(check: Check) -> Iterator[str]:
    low, high = OPTIONS
    if not low <= len(check.options) <= high:
        yield f"{len(check.options)} options, and there should be {low} to {high}."
    right = sum(option.right for option in check.options)
    if right != 1:
        yield f"{right} options are right (have no why_wrong), and exactly one should be."
    if len({option.text.strip().lower() for option in check.options}) < len(check.options):
        yield "two options are the same."


def _order(check: Check) -> Iterator[str]:
    low, high = ITEMS
    if not low <= len(check.items) <= high:
        yield f"{len(check.items)} items, and there should be {low} to {high}."
    if len(set(check.items)) < len(check.items):
        yield "two items are the same."


def _complexity(check: Check) -> Iterator[str]:
    if not _COMPLEXITY.fullmatch(check.answer):
        yield f"the answer '{check.answer}' is not of the form O(...)."


def _shape(check: Check) -> Iterator[str]:
    if not _SHAPE.fullmatch(check.answer):
        yield f"the answer '{check.answer}' is not a shape like (2, 3)."
    yield from _has_snippet(check)


def _output(check: Check) -> Iterator[str]:
    if not check.answer:
        yield "the answer is empty."
    yield from _has_snippet(check)


def _has_snippet(check: Check) -> Iterator[str]:
    if not check.snippet:
        yield "a snippet must prove the answer by printing it."
    elif len(check.snippet.splitlines()) > SNIPPET_LINES:
        yield f"the snippet has more than {SNIPPET_LINES} lines."


_CHECKS = {
    CheckKind.NUMBER: _number,
    CheckKind.CHOICE: _choice,
    CheckKind.ORDER: _order,
    CheckKind.COMPLEXITY: _complexity,
    CheckKind.SHAPE: _shape,
    CheckKind.OUTPUT: _output,
}
_OWNERS = {
    "options": (CheckKind.CHOICE,),
    "items": (CheckKind.ORDER,),
    "expression": (CheckKind.NUMBER,),
    "unit": (CheckKind.NUMBER,),
    "snippet": (CheckKind.SHAPE, CheckKind.OUTPUT),
    "answer": (CheckKind.NUMBER, CheckKind.COMPLEXITY, CheckKind.SHAPE, CheckKind.OUTPUT),
}


def _snippets(concepts: Sequence[Concept]) -> Iterator[Fault]:
    with_code = [(one.id, one.check) for one in concepts if one.check and one.check.snippet]
    printed = printed_by([check.snippet for _, check in with_code])
    for (id, check), text in zip(with_code, printed, strict=True):
        if text.strip() != check.answer:
            yield Fault(id, f"check: the snippet prints {text.strip()!r}, not {check.answer!r}.")
