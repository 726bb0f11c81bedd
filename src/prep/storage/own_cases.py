"""The candidate's own cases; the same arguments are kept once."""

import sqlite3
from dataclasses import dataclass

from prep.core.own_case import Origin, OwnCase
from prep.storage.database import Database
from prep.storage.moments import from_micros, to_micros


@dataclass(frozen=True)
class OwnCaseStore:
    """The table ``own_cases``."""

    database: Database

    def add(self, case: OwnCase) -> OwnCase:
        """Keep a case; the one that was there already, if its arguments are the same."""
        with self.database.transaction():
            self.database.write(
                "INSERT OR IGNORE INTO own_cases VALUES (?, ?, ?, ?, ?, ?, ?)",
                case.id,
                case.problem,
                case.name,
                case.arguments,
                case.expected,
                case.origin.value,
                to_micros(case.at),
            )
            row = self.database.row(
                "SELECT * FROM own_cases WHERE problem = ? AND arguments = ?",
                case.problem,
                case.arguments,
            )
        assert row is not None
        return _read(row)

    def of(self, problem: str) -> list[OwnCase]:
        """The cases of a problem, in the order they were added."""
        rows = self.database.rows(
            "SELECT * FROM own_cases WHERE problem = ? ORDER BY at, rowid", problem
        )
        return [_read(row) for row in rows]

    def remove(self, case_id: str) -> None:
        """Forget a case."""
        self.database.write("DELETE FROM own_cases WHERE id = ?", case_id)


def _read(row: sqlite3.Row) -> OwnCase:
    return OwnCase(
        id=row["id"],
        problem=row["problem"],
        name=row["name"],
        arguments=row["arguments"],
        expected=row["expected"],
        origin=Origin(row["origin"]),
        at=from_micros(row["at"]),
    )
