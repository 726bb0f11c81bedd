"""Prompts, answers and grades in plain words, and as JSON whose keys are stable."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from prep.core.problem import DIFFICULTY_WORDS
from prep.core.prompt import DIMENSIONS, MOST, Prompt
from prep.core.rubric import Agreement, RubricScore
from prep.practice.prompt_grading import RubricGrading
from prep.practice.prompting import PromptRecord, PromptRow

KIND_WORDS = {"ml-design": "Design", "talk": "Talk"}


# One prompt --------------------------------------------------------------------------------


def heading(prompt: Prompt) -> str:
    """Title, kind, length."""
    level = DIFFICULTY_WORDS[prompt.difficulty]
    kind = KIND_WORDS[prompt.kind]
    return f"{prompt.title} ({prompt.slug}): {kind}, {level}, {prompt.total_minutes:g} minutes"


def shown_lines(prompt: Prompt, *, reveal: bool) -> Iterator[str]:
    """The prompt; with its answers and its rubric if it is to be revealed."""
    yield heading(prompt)
    yield ""
    yield prompt.text.rstrip()
    for version in prompt.versions:
        yield f"- {version.seconds} s for {version.audience}: {version.must_have}"
    if not reveal:
        return
    for asked in prompt.clarifications:
        yield f"\n? {asked.question}{' (important)' if asked.important else ''}\n  {asked.answer}"
    for one in prompt.estimates:
        yield f"\n= {one.question}\n  {one.answer} {one.unit}: {one.working}"
    for twist in prompt.twists:
        yield f"\n! {twist.text}\n  Taken in by: {twist.absorbed_by}"
    for point in prompt.points:
        yield f"\n{point.dimension}  {point.text}\n    strong: {point.strong}"
    yield f"\nOne good answer in brief\n{prompt.outline.strip()}"


def shown_json(prompt: Prompt, *, reveal: bool) -> dict[str, Any]:
    """The same as data."""
    found: dict[str, Any] = {
        "slug": prompt.slug,
        "title": prompt.title,
        "kind": prompt.kind,
        "difficulty": prompt.difficulty,
        "topics": list(prompt.topics),
        "text": prompt.text,
        "minutes": dict(prompt.minutes),
        "versions": [vars(one) for one in prompt.versions],
    }
    if reveal:
        found["clarifications"] = [
            {"question": c.question, "answer": c.answer, "important": c.important}
            for c in prompt.clarifications
        ]
        found["estimates"] = [vars(one) for one in prompt.estimates]
        found["twists"] = [vars(one) for one in prompt.twists]
        found["probes"] = [vars(one) for one in prompt.probes]
        found["points"] = [{**vars(one), "cues": list(one.cues)} for one in prompt.points]
        found["outline"] = prompt.outline
    return found


# Lists -------------------------------------------------------------------------------------


def row_json(one: PromptRow) -> dict[str, Any]:
    """A line of the chooser."""
    row = one.row
    return {
        "slug": row.slug,
        "title": row.title,
        "kind": row.kind,
        "difficulty": row.difficulty,
        "minutes": row.minutes,
        "topics": list(row.topics),
        "answers": one.answers,
        "last": one.last_at.isoformat() if one.last_at else None,
        "total": one.last_total,
    }


def row_cells(one: PromptRow) -> tuple[str, ...]:
    """The same for people."""
    row = one.row
    times = f"{one.answers} answered" if one.answers else ""
    total = f"{one.last_total:.0%}" if one.last_total is not None else ""
    level = DIFFICULTY_WORDS[row.difficulty]
    return row.slug, row.title, KIND_WORDS[row.kind], level, f"{row.minutes} min", times, total


def record_json(one: PromptRecord, prompt: Prompt) -> dict[str, Any]:
    """An answer of the past."""
    return {
        "session": one.session_id,
        "slug": one.slug,
        "title": one.title,
        "kind": one.kind,
        "at": one.at.isoformat(),
        "total": one.score.total if one.score else None,
        "dimensions": _named(prompt, one.score),
        "agreements": {name: agreement_json(a) for name, a in one.agreements.items()},
    }


def record_cells(one: PromptRecord) -> tuple[str, ...]:
    """The same for people."""
    total = one.score.total if one.score else None
    graded = "not graded" if total is None else f"{total:.0%}"
    agreed = (f"{name}: {found.words}" for name, found in one.agreements.items())
    return one.session_id, f"{one.at:%Y-%m-%d %H:%M}", one.title, graded, ", ".join(agreed)


# Grades ------------------------------------------------------------------------------------


def _named(prompt: Prompt, found: RubricScore | None) -> dict[str, float]:
    names = DIMENSIONS[prompt.kind]
    return {names[key]: mean for key, mean in found.dimensions.items()} if found else {}


def agreement_json(found: Agreement) -> dict[str, Any]:
    """How far two gradings agree."""
    return {
        "points": found.points,
        "same": found.same,
        "kappa": found.kappa,
        "words": found.words,
    }


def grading_json(grading: RubricGrading) -> dict[str, Any]:
    """One grader's grades of one answer."""
    agreed, prompt = grading.agreement(), grading.answer.prompt
    return {
        "type": "result",
        "session": grading.answer.session_id,
        "slug": prompt.slug,
        "grader": grading.grader,
        "grades": list(grading.grades),
        "complete": grading.complete,
        "total": grading.score.total,
        "dimensions": _named(prompt, grading.score),
        "agreement": None if agreed is None else agreement_json(agreed),
        "next_time": None if grading.blind else grading.answer.next_time,
    }


def score_lines(prompt: Prompt, found: RubricScore) -> Iterator[str]:
    """What grades amount to."""
    if found.total is None:
        yield "Nothing is graded yet."
        return
    for key, mean in found.dimensions.items():
        twice = "  counts twice" if key in prompt.double else ""
        yield f"  {mean:.1f}/{MOST}  {DIMENSIONS[prompt.kind][key]}{twice}"
    points = "1 point" if found.graded == 1 else f"{found.graded} points"
    yield f"Result: {found.total:.0%} of what the rubric holds, {points} graded."


def agreement_line(found: Agreement) -> str:
    """How far two gradings agree, for people."""
    kappa = "" if found.kappa is None else f", weighted kappa {found.kappa:.2f}"
    return f"Agreement: {found.words} ({found.same} of {found.points} points alike{kappa})."


def quoted(text: str, found: Sequence[tuple[int, int]]) -> Iterator[str]:
    """The lines of a text in which something was found, the finds in brackets."""
    marked, end = "", 0
    for begin, until in found:
        marked += f"{text[end:begin]}[{text[begin:until]}]"
        end = until
    lines = (marked + text[end:]).splitlines()
    return (line.strip() for line in lines if "[" in line and "]" in line)


def document_lines(lines: Iterator[tuple[str, str]]) -> Iterator[str]:
    """A document for a terminal."""
    marks: Mapping[str, str] = {"section": "\n== {} ==", "item": "\n{}:", "point": "- {}"}
    for kind, text in lines:
        if kind == "quote":
            yield from (f"  | {line}" for line in text.rstrip("\n").split("\n"))
        else:
            yield marks.get(kind, "{}").format(text)
