"""Attempt events: written once, never edited; an undone one is only marked."""

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from prep.core.attempt import Attempt, Outcome, Source
from prep.storage.database import Database
from prep.storage.evidence import disturb_at
from prep.storage.moments import from_micros, maybe_micros, to_micros
from prep.storage.schema import NEXT_ARRIVAL

_INSERT = f"""INSERT INTO attempts VALUES (
    {NEXT_ARRIVAL}, :id, :session, :item, :item_version, :topics, :kind, :difficulty, :opened_at,
    :finished_at, :active_seconds, :limit_seconds, :outcome, :source, :hints, :hint_total, :submits,
    :edited, :saw_solution, :first_verdict, :passed_share, :self_grade, :p_before, NULL)"""


@dataclass(frozen=True)
class AttemptLog:
    """The table ``attempts``."""

    database: Database

    def add(self, attempt: Attempt) -> None:
        """Write one event; its id must be new."""
        self.database.insert(_INSERT, _fields(attempt))

    def get(self, attempt_id: str) -> Attempt | None:
        """One event, undone or not."""
        row = self.database.row("SELECT * FROM attempts WHERE id = ?", attempt_id)
        return None if row is None else read_attempt(row)

    def is_undone(self, attempt_id: str) -> bool:
        """True if the attempt was taken back."""
        row = self.database.row("SELECT undone_at FROM attempts WHERE id = ?", attempt_id)
        return row is not None and row["undone_at"] is not None

    def set_undone(self, attempt_id: str, at: datetime | None) -> None:
        """Take back an attempt and the submissions of its session; None counts them again."""
        with self.database.transaction():
            self.database.write(
                "UPDATE attempts SET undone_at = ? WHERE id = ?", maybe_micros(at), attempt_id
            )
            self.database.write(
                """UPDATE submissions SET undone_at = ?
                WHERE session = (SELECT session FROM attempts WHERE id = ?)""",
                maybe_micros(at),
                attempt_id,
            )
            disturb_at(self.database, "attempts", attempt_id)

    def recent(self, limit: int, item_id: str | None = None) -> list[Attempt]:
        """The newest first, of one item or of all; undone ones are left out."""
        where, values = ("AND item = ?", [item_id]) if item_id is not None else ("", [])
        rows = self.database.rows(
            f"SELECT * FROM attempts WHERE undone_at IS NULL {where} ORDER BY seq DESC LIMIT ?",
            *values,
            limit,
        )
        return [read_attempt(row) for row in rows]

    def best_seconds(self) -> Mapping[str, float | None]:
        """Each item with an attempt that counts, and the shortest active time of an own solve."""
        rows = self.database.rows(
            """SELECT item,
                min(CASE WHEN outcome = 'solved' AND NOT saw_solution THEN active_seconds END)
            FROM attempts WHERE undone_at IS NULL GROUP BY item"""
        )
        return dict(map(tuple, rows))


def _fields(attempt: Attempt) -> dict[str, object]:
    return {
        "id": attempt.id,
        "session": attempt.session_id,
        "item": attempt.item_id,
        "item_version": attempt.item_version,
        "topics": json.dumps(attempt.topics),
        "kind": attempt.kind,
        "difficulty": attempt.difficulty,
        "opened_at": to_micros(attempt.opened_at),
        "finished_at": to_micros(attempt.finished_at),
        "active_seconds": attempt.active_seconds,
        "limit_seconds": attempt.limit_seconds,
        "outcome": attempt.outcome.value,
        "source": attempt.source.value,
        "hints": attempt.hints,
        "hint_total": attempt.hint_total,
        "submits": attempt.submits,
        "edited": attempt.edited,
        "saw_solution": attempt.saw_solution,
        "first_verdict": attempt.first_verdict,
        "passed_share": attempt.passed_share,
        "self_grade": attempt.self_grade,
        "p_before": attempt.p_before,
    }


def read_attempt(row: sqlite3.Row) -> Attempt:
    """The event in a row of ``attempts``."""
    return Attempt(
        id=row["id"],
        item_id=row["item"],
        item_version=row["item_version"],
        topics=tuple((topic, share) for topic, share in json.loads(row["topics"])),
        kind=row["kind"],
        difficulty=row["difficulty"],
        opened_at=from_micros(row["opened_at"]),
        finished_at=from_micros(row["finished_at"]),
        active_seconds=row["active_seconds"],
        limit_seconds=row["limit_seconds"],
        outcome=Outcome(row["outcome"]),
        source=Source(row["source"]),
        hints=row["hints"],
        hint_total=row["hint_total"],
        submits=row["submits"],
        edited=bool(row["edited"]),
        saw_solution=bool(row["saw_solution"]),
        first_verdict=row["first_verdict"],
        passed_share=row["passed_share"],
        self_grade=row["self_grade"],
        p_before=row["p_before"],
        session_id=row["session"],
    )
