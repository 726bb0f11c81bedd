"""The result of a drill session as lines of text, and answers and results as JSON."""

from collections.abc import Iterator
from typing import Any

from prep.practice.drill_questions import Feedback, Question
from prep.practice.drill_result import AnsweredItem, Result, SelfKnowledge

Json = dict[str, Any]


def card_lines(card: Result, title: str, known: SelfKnowledge | None) -> Iterator[str]:
    """The card for reading aloud: whole sentences, one fact a line."""
    yield f"Result: {title}{'' if card.complete else ', stopped early'}."
    if card.accuracy is None or card.pace is None:
        yield "No answer counted."
        return
    yield (
        f"Score {card.score}: {card.right} of {card.answered} right "
        f"({card.accuracy:.0%}), {card.pace:.1f} s each."
    )
    yield from _best_lines(card)
    for change in card.ratings:
        yield f"Rating in {change.topic}: {change.after} ({change.after - change.before:+d})."
    for item in card.slowest:
        yield f"Slow: {_item_line(item)}"
    for tag, times in card.mistakes:
        yield f"Mistake: {tag}, {times} time{'' if times == 1 else 's'}."
    if card.brier is not None:
        yield f"Brier score of your confidence: {card.brier:.3f} (0 is best, 0.25 is guessing)."
        yield from _known_lines(known)


def _best_lines(card: Result) -> Iterator[str]:
    before = "" if card.best is None else f" (before: {card.best.score})"
    if card.is_best:
        yield f"A personal best{before}."
    elif card.best is not None and card.compared:
        yield f"Your best: {card.best.score}."


def _item_line(item: AnsweredItem) -> str:
    record = item.record
    word = "right" if record.correct else "wrong"
    return f"{item.title}, level {record.level}, {record.seconds:.0f} s, {word}."


def _known_lines(known: SelfKnowledge | None) -> Iterator[str]:
    for one in known.bins if known else ():
        yield (
            f"Sure {one.low} to {one.high - 1} %: {one.seen:.0%} right of {one.answers} "
            f"(between {one.from_:.0%} and {one.to:.0%})."
        )


def answer_json(question: Question, feedback: Feedback) -> Json:
    """One answer as a line for scripts."""
    record = feedback.record
    return {
        "type": "answer",
        "number": question.number,
        "id": record.drill_id,
        "seed": record.seed,
        "level": record.level,
        "topic": record.topic,
        "prompt": question.prompt,
        "choices": list(question.choices) or None,
        "answer": record.text,
        "read_as": record.reading,
        "correct": record.correct,
        "credit": record.credit,
        "expected": feedback.expected,
        "misconception": record.misconception,
        "messages": list(feedback.mistakes),
        "seconds": round(record.seconds, 3),
        "target_seconds": record.target_seconds,
        "confidence": record.confidence,
    }


def result_json(card: Result) -> Json:
    """The result as the last line for scripts."""
    settings = card.settings
    return {
        "type": "result",
        "mode": settings.mode.value,
        "scope": settings.scope,
        "seed": settings.seed,
        "complete": card.complete,
        "answered": card.answered,
        "right": card.right,
        "score": card.score,
        "accuracy": card.accuracy,
        "seconds": round(card.seconds, 3),
        "pace": card.pace,
        "best": None if card.best is None else card.best.score,
        "personal_best": card.is_best,
        "brier": card.brier,
        "slowest": [_slow_json(item) for item in card.slowest],
        "mistakes": dict(card.mistakes),
        "ratings": {one.topic: {"before": one.before, "after": one.after} for one in card.ratings},
    }


def _slow_json(item: AnsweredItem) -> Json:
    record = item.record
    return {
        "id": record.drill_id,
        "seed": record.seed,
        "level": record.level,
        "seconds": round(record.seconds, 3),
        "correct": record.correct,
    }
