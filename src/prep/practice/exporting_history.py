"""The history as a table, out and in: one line an attempt or answer.

The table is also a log that `prep learner evaluate` reads: ``user,item,topics,time,correct,
difficulty,score`` come first, what only we need comes after. Nothing is rounded, so that what is
read back is what was written; only a session that the other history does not know is left out.
"""

import csv
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any, TextIO

from prep.core.attempt import Attempt, Outcome, Source
from prep.core.drill_answer import DrillAnswer
from prep.learner.evidence import evidence_of

ME = "me"
_LOG = ("user", "item", "topics", "time", "correct", "difficulty", "score")
_ATTEMPT = (
    "item_version", "opened_at", "active_seconds", "limit_seconds", "outcome", "source", "hints",
    "hint_total", "submits", "edited", "saw_solution", "first_verdict", "passed_share",
    "self_grade",
)  # fmt: skip
_ANSWER = (
    "seed", "level", "text", "reading", "right", "credit", "seconds", "misconception",
    "confidence", "choices", "target_seconds", "mode", "ticks", "self_rating", "check_text",
    "check_correct",
)  # fmt: skip
_BOTH = ("id", "kind", "shares", "p_before", "session_id")
COLUMNS = (*_LOG, *_BOTH, *_ATTEMPT, *_ANSWER)
_FRACTIONS = ("active_seconds", "limit_seconds", "self_grade", "p_before")

Row = dict[str, Any]


def write_history(records: Iterable[Attempt | DrillAnswer], file: TextIO) -> int:
    """The header and one line a record; how many records."""
    writer = csv.DictWriter(file, COLUMNS)
    writer.writeheader()
    count = 0
    for record in records:
        writer.writerow({name: _cell(value) for name, value in _row(record).items()})
        count += 1
    return count


def read_history(file: TextIO) -> Iterator[Attempt | DrillAnswer]:
    """The records of a table that `write_history` wrote.

    Raises ValueError, with the number of the line, for what is no such line.
    """
    reader = csv.DictReader(file)
    if tuple(reader.fieldnames or ()) != COLUMNS:
        raise ValueError("line 1: these are not the columns of a history")
    for row in reader:
        try:
            yield _attempt(row) if row["outcome"] else _answer(row)
        except (ValueError, TypeError, KeyError) as error:
            raise ValueError(f"line {reader.line_num}: {error}") from error


def _row(record: Attempt | DrillAnswer) -> Row:
    evidence = evidence_of(record)
    row: Row = {
        "user": ME,
        "topics": ";".join(topic for topic, _ in evidence.question.topics),
        "shares": ";".join(str(share) for _, share in evidence.question.topics),
        "time": evidence.at,
        "correct": evidence.outcome,
        "score": evidence.weight > 0,
        **{name: getattr(record, name) for name in ("id", "kind", "difficulty")},
        "p_before": record.p_before,
        "session_id": record.session_id,
    }
    if isinstance(record, Attempt):
        more = {name: getattr(record, name) for name in _ATTEMPT}
        return {**row, **more, "item": record.item_id}
    more = {name: getattr(record, name) for name in _ANSWER if name != "right"}
    return {**row, **more, "item": record.drill_id, "right": record.correct}


def _cell(value: Any) -> str:
    """A value as text; None is an empty cell."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, tuple):
        return "".join(map(_cell, value))
    return str(value.value if isinstance(value, Outcome | Source) else value)


def _attempt(row: dict[str, str]) -> Attempt:
    names, shares = row["topics"].split(";"), row["shares"].split(";")
    return Attempt(
        id=_given(row, "id"),
        item_id=_given(row, "item"),
        item_version=row["item_version"],
        topics=tuple((n, float(s)) for n, s in zip(names, shares, strict=True)),
        kind=row["kind"],
        difficulty=int(row["difficulty"]),
        opened_at=datetime.fromisoformat(row["opened_at"]),
        finished_at=datetime.fromisoformat(row["time"]),
        outcome=Outcome(row["outcome"]),
        source=Source(row["source"]),
        hints=int(row["hints"]),
        hint_total=int(row["hint_total"]),
        submits=int(row["submits"]),
        edited=row["edited"] == "1",
        saw_solution=row["saw_solution"] == "1",
        first_verdict=row["first_verdict"] or None,
        passed_share=float(row["passed_share"]),
        session_id=row["session_id"] or None,
        **{name: _number(row[name]) for name in _FRACTIONS},
    )


def _answer(row: dict[str, str]) -> DrillAnswer:
    return DrillAnswer(
        id=_given(row, "id"),
        drill_id=_given(row, "item"),
        seed=int(row["seed"]),
        level=int(row["level"]),
        topic=row["topics"],
        at=_aware(row["time"]),
        text=row["text"],
        reading=row["reading"] or None,
        correct=row["right"] == "1",
        credit=float(row["credit"]),
        seconds=float(row["seconds"]),
        kind=row["kind"],
        difficulty=int(row["difficulty"]),
        misconception=row["misconception"] or None,
        confidence=_number(row["confidence"]),
        p_before=_number(row["p_before"]),
        choices=int(row["choices"]) if row["choices"] else None,
        session_id=row["session_id"] or None,
        target_seconds=_number(row["target_seconds"]),
        mode=row["mode"] or None,
        **_self_grade(row),
    )


def _self_grade(row: dict[str, str]) -> dict[str, Any]:
    """What only an answer to a concept question has."""
    ticks, rating, check = row["ticks"], row["self_rating"], row["check_correct"]
    return {
        "ticks": tuple(mark == "1" for mark in ticks) if ticks else None,
        "self_rating": int(rating) if rating else None,
        "check_text": row["check_text"] if check else None,
        "check_correct": check == "1" if check else None,
    }


def _given(row: dict[str, str], name: str) -> str:
    if not row[name]:
        raise ValueError(f"{name} is empty")
    return row[name]


def _aware(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError(f"{text!r} names no time zone")
    return moment


def _number(text: str) -> float | None:
    return float(text) if text else None
