"""Concept questions as lines of text and as JSON; values in, text out."""

from collections.abc import Iterator, Sequence
from typing import Any

from prep.cli.output import indented
from prep.core.concept import Concept
from prep.practice.concept_checks import CheckGrade, PosedCheck, expected
from prep.practice.concept_questions import Feedback, Question
from prep.practice.concept_result import ConceptResult
from prep.practice.concept_settings import ConceptSettings

Json = dict[str, Any]
RATINGS = {1: "again", 2: "hard", 3: "good", 4: "easy"}


def heading(settings: ConceptSettings, title: str, total: int) -> str:
    """What begins: ``Concept questions, attention: 10 questions.``"""
    kind = "Review of concept questions" if settings.review else "Concept questions"
    if settings.minutes is None:
        length = f"{total} question{'' if total == 1 else 's'}"
    else:
        length = f"{settings.minutes:g} minutes"
    layperson = ", for a layperson" if settings.layperson else ""
    return f"{kind}, {title}: {length}{layperson}."


def question_lines(question: Question, left: float | None) -> Iterator[str]:
    """The question as it is put."""
    of = "" if question.total is None else f" of {question.total}"
    time = "" if left is None else f", {left:.0f} s left"
    yield (
        f"Question {question.number}{of}: {question.title}, level {question.level}, "
        f"{question.target_seconds:.0f} s{time}."
    )
    yield question.text


def check_lines(posed: PosedCheck) -> Iterator[str]:
    """The machine check as it is put."""
    yield f"Check: {posed.check.prompt}"
    if posed.check.snippet:
        yield indented(posed.check.snippet)
    for letter, line in posed.lettered:
        yield f"  {letter}  {line}"
    yield posed.request


def verdict_line(marks: CheckGrade) -> str:
    """Right or wrong, and why, in one line."""
    if marks.correct:
        return f"Right: {marks.expected}."
    word = "Passed" if marks.read_as is None else "Wrong"
    why = f" {marks.why}" if marks.why else ""
    return f"{word}; the answer is {marks.expected}.{why}"


def point_lines(marks: Sequence[str], ticks: Sequence[bool] | None = None) -> Iterator[str]:
    """The points with their numbers, and what was said of them if that is known."""
    for number, text in enumerate(marks, 1):
        said = "" if ticks is None else ("[x] " if ticks[number - 1] else "[ ] ")
        yield f"  {number}. {said}{text}"


def background_lines(concept: Concept, *, layperson: bool) -> Iterator[str]:
    """What helps to see what was missed: the example, the shallow answer, the picture."""
    if layperson:
        yield f"One way to say it: {_flowing(concept.layperson)}"
        return
    if concept.example:
        yield f"Example: {concept.example}"
    yield f"Shallow answer: {concept.shallow.answer}"
    yield f"Why it fails: {concept.shallow.why}"


def _flowing(text: str) -> str:
    return " ".join(text.split())


def shown_lines(concept: Concept, posed: PosedCheck | None, *, reveal: bool) -> Iterator[str]:
    """One question for reading, with everything else if it is to be revealed."""
    topics = ", ".join(concept.topics)
    yield f"{concept.title} ({concept.id}): level {concept.level}, {concept.seconds} s, {topics}"
    yield ""
    yield concept.question
    if posed is not None:
        yield ""
        yield from check_lines(posed)
    if reveal:
        yield from _revealed_lines(concept, posed)


def _revealed_lines(concept: Concept, posed: PosedCheck | None) -> Iterator[str]:
    yield ""
    if posed is not None:
        yield f"Answer of the check: {expected(posed)}"
        for option in posed.check.options:
            if not option.right:
                yield f"  not {option.text}: {option.why_wrong}"
        yield ""
    yield "A strong answer says:"
    yield from point_lines(concept.points)
    yield ""
    yield from background_lines(concept, layperson=False)
    yield ""
    yield f"Follow-up: {concept.follow_up.question}"
    yield f"Answer: {concept.follow_up.answer}"
    yield ""
    yield f"For a layperson: {_flowing(concept.layperson)}"


def card_lines(card: ConceptResult, title: str) -> Iterator[str]:
    """The card for reading aloud: whole sentences, one fact a line."""
    yield f"Result: {title}{'' if card.complete else ', stopped early'}."
    if card.share is None:
        yield "No answer counted."
        return
    yield f"{card.right} of {card.answered} right, {card.share:.0%} of the points said."
    right, checks = card.checks
    if checks:
        yield f"Machine checks: {right} of {checks} right."
    if card.over_time:
        yield f"Over time: {card.over_time}."
    for one in card.weakest:
        yield f"Weak: {one.concept.title}."
        for point in one.missed:
            yield f"  Not said: {point}"


def answer_json(question: Question, feedback: Feedback) -> Json:
    """One answer as a line for scripts."""
    record = feedback.record
    return {
        "type": "answer",
        "number": question.number,
        "id": record.drill_id,
        "topic": record.topic,
        "level": record.level,
        "question": question.text,
        "text": record.text,
        "points": [
            {"text": text, "said": said}
            for text, said in zip(feedback.marks, record.ticks or (), strict=True)
        ],
        "credit": record.credit,
        "check": _check_json(feedback),
        "correct": record.correct,
        "proposed": feedback.proposed,
        "rating": feedback.rating,
        "seconds": round(record.seconds, 3),
        "target_seconds": record.target_seconds,
    }


def _check_json(feedback: Feedback) -> Json | None:
    marks = feedback.check
    if marks is None:
        return None
    return {
        "answer": feedback.record.check_text,
        "correct": marks.correct,
        "expected": marks.expected,
        "why": marks.why or None,
    }


def result_json(card: ConceptResult) -> Json:
    """The result as the last line for scripts."""
    settings, (right, checks) = card.settings, card.checks
    return {
        "type": "result",
        "mode": settings.mode,
        "scope": settings.scope,
        "seed": settings.seed,
        "complete": card.complete,
        "answered": card.answered,
        "right": card.right,
        "points_share": card.share,
        "checks": checks,
        "checks_right": right,
        "over_time": card.over_time,
        "seconds": round(card.seconds, 3),
        "weakest": [one.record.drill_id for one in card.weakest],
    }


def shown_json(concept: Concept, posed: PosedCheck | None, *, reveal: bool) -> Json:
    """One question for scripts."""
    shown: Json = {
        "id": concept.id,
        "title": concept.title,
        "kind": "concept",
        "level": concept.level,
        "topics": list(concept.topics),
        "seconds": concept.seconds,
        "question": concept.question,
        "check": None if posed is None else _posed_json(posed, reveal=reveal),
    }
    if not reveal:
        return shown
    return {
        **shown,
        "points": list(concept.points),
        "example": concept.example or None,
        "shallow": {"answer": concept.shallow.answer, "why": concept.shallow.why},
        "follow_up": {
            "question": concept.follow_up.question,
            "answer": concept.follow_up.answer,
        },
        "layperson": concept.layperson,
    }


def _posed_json(posed: PosedCheck, *, reveal: bool) -> Json:
    asked: Json = {
        "kind": posed.check.kind.value,
        "prompt": posed.check.prompt,
        "request": posed.request,
        "snippet": posed.check.snippet or None,
        "lines": list(posed.lines),
    }
    if not reveal:
        return asked
    wrong = {one.text: one.why_wrong for one in posed.check.options if not one.right}
    return {**asked, "answer": expected(posed), "why_wrong": wrong}
