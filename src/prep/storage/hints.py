"""Which hints were shown, and when."""

from dataclasses import dataclass
from datetime import datetime

from prep.storage.database import Database
from prep.storage.moments import to_micros


@dataclass(frozen=True)
class HintStore:
    """The table ``hints``."""

    database: Database

    def shown(self, problem: str) -> list[int]:
        """The numbers (from 1) of the hints that were ever shown, in order."""
        rows = self.database.rows(
            "SELECT DISTINCT number FROM hints WHERE problem = ? ORDER BY number", problem
        )
        return [row["number"] for row in rows]

    def add(self, problem: str, number: int, at: datetime, session_id: str | None) -> None:
        """Remember that a hint was shown."""
        self.database.write(
            "INSERT OR IGNORE INTO hints VALUES (?, ?, ?, ?)",
            problem,
            number,
            to_micros(at),
            session_id,
        )
