"""Grades of open answers, written point by point as they are given."""

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from prep.core.rubric import Grading
from prep.storage.database import Database
from prep.storage.moments import from_micros, to_micros

_READ = """SELECT gradings.*, point, grade, at FROM rubric_gradings AS gradings
    LEFT JOIN rubric_grades USING (session, grader)
    WHERE {where} ORDER BY begun_at, gradings.session, gradings.grader, point"""


@dataclass(frozen=True)
class RubricGradeStore:
    """The tables ``rubric_gradings`` and ``rubric_grades``."""

    database: Database

    def begin(self, grading: Grading) -> None:
        """A grading without grades yet, in the place of one by the same grader."""
        with self.database.transaction():
            self.database.write(
                "DELETE FROM rubric_gradings WHERE session = ? AND grader = ?",
                grading.session_id,
                grading.grader,
            )
            self.database.write(
                "INSERT INTO rubric_gradings VALUES (?, ?, ?, ?, ?, ?)",
                grading.session_id,
                grading.grader,
                grading.item_id,
                grading.rubric,
                len(grading.grades),
                to_micros(grading.begun_at),
            )

    def put(self, session_id: str, grader: str, point: int, grade: int, at: datetime) -> None:
        """One grade; the newest for a point holds."""
        self.database.write(
            """INSERT INTO rubric_grades VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (session, grader, point) DO UPDATE
            SET grade = excluded.grade, at = excluded.at""",
            session_id,
            grader,
            point,
            grade,
            to_micros(at),
        )

    def of(self, session_id: str) -> list[Grading]:
        """All gradings of one answer, the oldest first."""
        return self._where("gradings.session = ?", session_id)

    def by(self, grader: str) -> list[Grading]:
        """All gradings of one grader, the oldest first."""
        return self._where("gradings.grader = ?", grader)

    def _where(self, where: str, value: str) -> list[Grading]:
        return list(_gradings(self.database.rows(_READ.format(where=where), value)))


def _gradings(rows: Iterable[sqlite3.Row]) -> Iterator[Grading]:
    """One value for each run of rows of the same grading."""
    for _, run in groupby(rows, key=lambda row: (row["session"], row["grader"])):
        yield _grading(list(run))


def _grading(rows: list[sqlite3.Row]) -> Grading:
    first = rows[0]
    given = {row["point"]: row for row in rows if row["point"] is not None}
    return Grading(
        session_id=first["session"],
        grader=first["grader"],
        item_id=first["item"],
        rubric=first["rubric"],
        begun_at=from_micros(first["begun_at"]),
        grades=tuple(given[n]["grade"] if n in given else None for n in range(first["points"])),
        last_at=from_micros(max(row["at"] for row in given.values())) if given else None,
    )
