"""Drill and concept answers; what a page shows at once comes from totals that triggers keep."""

import sqlite3
from dataclasses import dataclass
from datetime import datetime

from prep.core.drill_answer import DrillAnswer, Foresight, HourTotal, Mistake, TopicTotal
from prep.storage.database import Database
from prep.storage.evidence import disturb_at
from prep.storage.moments import from_micros, maybe_micros, to_micros
from prep.storage.schema import NEXT_ARRIVAL

HOUR_MICROS = 3_600_000_000

_INSERT = f"""INSERT INTO drill_answers VALUES (
    {NEXT_ARRIVAL}, :id, :session, :kind, :drill, :drill_seed, :level, :topic, :difficulty, :at,
    :text, :reading, :correct, :credit, :misconception, :seconds, :confidence, :p_before, :choices,
    NULL, :target, :mode, :ticks, :self_rating, :check_text, :check_correct)"""

_TOTALS = """SELECT *, (
        SELECT at FROM drill_answers AS one
        WHERE one.topic = total.topic AND undone_at IS NULL AND kind = 'drill'
        ORDER BY seq DESC LIMIT 1
    ) AS last_at
    FROM drill_topics AS total WHERE answers > 0 ORDER BY topic"""

# Steps from drill to drill through the index, so a million answers cost no more than a thousand.
_LATEST = """WITH RECURSIVE names (drill) AS (
        SELECT min(drill) FROM drill_answers
        UNION ALL
        SELECT (SELECT min(drill) FROM drill_answers WHERE drill > names.drill)
        FROM names WHERE names.drill IS NOT NULL
    )
    SELECT answer.* FROM names JOIN drill_answers AS answer ON answer.seq = (
        SELECT seq FROM drill_answers
        WHERE drill = names.drill AND undone_at IS NULL ORDER BY seq DESC LIMIT 1
    )"""


@dataclass(frozen=True)
class AnswerLog:
    """The table ``drill_answers`` and its totals."""

    database: Database

    def add(self, answer: DrillAnswer) -> None:
        """Write one answer; its id must be new."""
        self.database.insert(_INSERT, _fields(answer))

    def get(self, answer_id: str) -> DrillAnswer | None:
        """One answer, undone or not."""
        row = self.database.row("SELECT * FROM drill_answers WHERE id = ?", answer_id)
        return None if row is None else read_answer(row)

    def set_undone(self, answer_id: str, at: datetime | None) -> None:
        """Take an answer back (a slip of the finger); None counts it again."""
        with self.database.transaction():
            self.database.write(
                "UPDATE drill_answers SET undone_at = ? WHERE id = ?", maybe_micros(at), answer_id
            )
            disturb_at(self.database, "drill_answers", answer_id)

    def recent(
        self,
        limit: int,
        topic: str | None = None,
        drill: str | None = None,
        mode: str | None = None,
    ) -> list[DrillAnswer]:
        """The newest first, of a topic, a drill, a mode, or of all; undone ones are left out."""
        wanted = {"topic": topic, "drill": drill, "mode": mode}
        given = {column: value for column, value in wanted.items() if value is not None}
        where = "".join(f" AND {column} = ?" for column in given)
        rows = self.database.rows(
            f"SELECT * FROM drill_answers WHERE undone_at IS NULL{where} ORDER BY seq DESC LIMIT ?",
            *given.values(),
            limit,
        )
        return [read_answer(row) for row in rows]

    def latest(self) -> dict[str, DrillAnswer]:
        """The last answer to each drill that was ever answered; undone ones are left out."""
        return {row["drill"]: read_answer(row) for row in self.database.rows(_LATEST)}

    def foresight(self) -> list[Foresight]:
        """Stated confidences, in order, and how often the answers were right."""
        rows = self.database.rows(
            """SELECT confidence, count(*) AS answers, sum(correct) AS correct FROM drill_answers
            WHERE confidence IS NOT NULL AND undone_at IS NULL GROUP BY confidence"""
        )
        return [Foresight(row["confidence"], row["answers"], row["correct"]) for row in rows]

    def totals(self) -> list[TopicTotal]:
        """All answers to drills per topic, in the order of the topics' names."""
        return [
            TopicTotal(
                row["topic"],
                row["answers"],
                row["correct"],
                row["credit"],
                from_micros(row["last_at"]),
            )
            for row in self.database.rows(_TOTALS)
        ]

    def hours(self, since: datetime) -> list[HourTotal]:
        """Answers to drills per UTC hour, from the hour of ``since`` on, in order of time."""
        rows = self.database.rows(
            "SELECT * FROM drill_hours WHERE hour >= ? AND answers > 0 ORDER BY hour",
            to_micros(since) // HOUR_MICROS,
        )
        return [
            HourTotal(
                from_micros(row["hour"] * HOUR_MICROS),
                row["answers"],
                row["correct"],
                row["seconds"],
            )
            for row in rows
        ]

    def mistakes(self, limit: int) -> list[Mistake]:
        """The misconceptions met most often, with the drill they belong to."""
        rows = self.database.rows(
            """SELECT drill, misconception, count(*) AS times, max(at) AS last_at
            FROM drill_answers WHERE misconception IS NOT NULL AND undone_at IS NULL
            GROUP BY drill, misconception ORDER BY times DESC, last_at DESC LIMIT ?""",
            limit,
        )
        return [
            Mistake(row["drill"], row["misconception"], row["times"], from_micros(row["last_at"]))
            for row in rows
        ]


def _fields(answer: DrillAnswer) -> dict[str, object]:
    return {
        "id": answer.id,
        "session": answer.session_id,
        "kind": answer.kind,
        "drill": answer.drill_id,
        "drill_seed": answer.seed,
        "level": answer.level,
        "topic": answer.topic,
        "difficulty": answer.difficulty,
        "at": to_micros(answer.at),
        "text": answer.text,
        "reading": answer.reading,
        "correct": answer.correct,
        "credit": answer.credit,
        "misconception": answer.misconception,
        "seconds": answer.seconds,
        "confidence": answer.confidence,
        "p_before": answer.p_before,
        "choices": answer.choices,
        "target": answer.target_seconds,
        "mode": answer.mode,
        "ticks": None if answer.ticks is None else "".join("01"[one] for one in answer.ticks),
        "self_rating": answer.self_rating,
        "check_text": answer.check_text,
        "check_correct": answer.check_correct,
    }


def read_answer(row: sqlite3.Row) -> DrillAnswer:
    """The answer in a row of ``drill_answers``."""
    return DrillAnswer(
        id=row["id"],
        drill_id=row["drill"],
        seed=row["drill_seed"],
        level=row["level"],
        topic=row["topic"],
        at=from_micros(row["at"]),
        text=row["text"],
        reading=row["reading"],
        correct=bool(row["correct"]),
        credit=row["credit"],
        seconds=row["seconds"],
        kind=row["kind"],
        difficulty=row["difficulty"],
        misconception=row["misconception"],
        confidence=row["confidence"],
        p_before=row["p_before"],
        choices=row["choices"],
        session_id=row["session"],
        target_seconds=row["target_seconds"],
        mode=row["mode"],
        ticks=None if row["ticks"] is None else tuple(mark == "1" for mark in row["ticks"]),
        self_rating=row["self_rating"],
        check_text=row["check_text"],
        check_correct=None if row["check_correct"] is None else bool(row["check_correct"]),
    )
